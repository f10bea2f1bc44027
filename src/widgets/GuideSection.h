// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace skein {

class ColourButton;
struct GuideOptions;
class ViewOptions;

/** The part of the view panel for guides. Borrows the options, which must outlive it. */
class GuideSection final : public QWidget
{
    Q_OBJECT

public:
    explicit GuideSection(ViewOptions& options, QWidget* parent = nullptr);

Q_SIGNALS:
    /** The photographer is done in here. */
    void finished();

private:
    void makeRows();
    void connectRows();
    void showOptions();
    template<typename Change>
    void change(Change change);

    ViewOptions& m_options;
    QFormLayout* m_form;
    QCheckBox* m_shown = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_corner = nullptr;
    QSpinBox* m_columns = nullptr;
    QSpinBox* m_rows = nullptr;
    ColourButton* m_colour = nullptr;
    QSpinBox* m_width = nullptr;
    QCheckBox* m_follows = nullptr;
};

} // namespace skein

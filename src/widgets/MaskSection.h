// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/AspectRatio.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSlider;

namespace skein {

class ViewOptions;

/** The part of the view panel for aspect masks. Borrows the options, which must outlive it. */
class MaskSection final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskSection(ViewOptions& options, QWidget* parent = nullptr);

Q_SIGNALS:
    /** The photographer is done in here. */
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillList();
    void addToList(const AspectRatio& ratio, const QString& name);
    void showOptions();
    void takeList();
    void takeTyped();
    void refuse(const QString& reason);
    /** What was refused goes with the sentence about it. */
    void forgetRefused();
    void placeRefusal();

    ViewOptions& m_options;
    QCheckBox* m_shown;
    QListWidget* m_list;
    QLineEdit* m_typed;
    QLabel* m_refusal; ///< Over the rows below the field: nothing moves when it comes.
    QComboBox* m_look;
    QSlider* m_opacity;
    QCheckBox* m_turns;
    QList<AspectRatio> m_ratios; ///< Of the rows.
};

} // namespace skein

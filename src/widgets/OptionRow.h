// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace skein {

/** What is said of one option. */
struct OptionText
{
    QString label;       ///< "&Like this:" beside a control, "&Do this" in a check box.
    QString explanation; ///< Whole sentences.
    QString words = {};  ///< Others by which somebody may look for it.
};

/**
 * One option of a page: its label, its control, and an explanation below. It names the control for
 * screen readers and is found by the search of the preferences. Takes the control over.
 */
class OptionRow final : public QWidget
{
    Q_OBJECT

public:
    OptionRow(const OptionText& text, QWidget* control, QWidget* parent);

    [[nodiscard]] QWidget* control() const { return m_control; }
    /** Puts one more beside the control. */
    void addBeside(QWidget* widget);
    /** All by which it is found. */
    [[nodiscard]] QString searchText() const;

private:
    const OptionText m_text;
    QWidget* m_control;
    QHBoxLayout* m_line;
};

} // namespace skein

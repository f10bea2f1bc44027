// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QWidget;

namespace skein {

/**
 * Gives the labels of forms that lie below each other or within one another one width, so that
 * their fields begin at one line in every language, whichever forms come and go. Lives with the
 * widget that holds the forms, on the GUI thread.
 */
class LabelColumn final : public QObject
{
public:
    explicit LabelColumn(QWidget& whole);

    /** @p label belongs to the column of whoever holds it; the column is no narrower than
     * @p least. */
    static void add(QLabel& label, int least);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /** Hears of changes in @p widget and all within it. */
    void follow(QWidget& widget);
    void align();
    /** How far a label is from the edge of the whole, where reading begins. */
    [[nodiscard]] int indentOf(const QWidget& label) const;

    QWidget& m_whole;
};

} // namespace skein

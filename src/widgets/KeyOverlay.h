// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeySheet.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace skein {

class KeyColumns;

/**
 * A page with keys that lies over a whole window until Escape, a click, or a command. It arranges
 * itself in as many columns as have room, and is scrolled by keys where that is not enough: its
 * letters are those of the program. Deletes
 * itself when it is closed, and gives the focus back. Lives on the GUI thread.
 */
class KeyOverlay final : public QWidget
{
    Q_OBJECT

public:
    KeyOverlay(const QString& title, QList<KeySheetGroup> groups, QWidget* window);

    /** All that is to be read, a line each. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] int columns() const;
    /** Not all of it is seen at once. */
    [[nodiscard]] bool isScrolled() const;

    /** Closes it and gives the focus back. */
    void leave();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    const QList<KeySheetGroup> m_groups;
    QPointer<QWidget> m_focusBefore;
    QLabel* m_title;
    QLabel* m_hint;
    QScrollArea* m_area;
    KeyColumns* m_keys;
    QSize m_arrangedFor;
};

} // namespace skein

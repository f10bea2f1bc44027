// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

class QAction;
class QKeyEvent;
class QWidget;

namespace skein {

/**
 * Answers the keys of commands while these cannot be given. Such a key does nothing, and whoever
 * stands at the set would think that it had done its work. Keys that a control has taken, and those
 * that are held down, are not answered. Lives on the GUI thread; borrows all it is given, which
 * must outlive it.
 */
class DeafKeys final : public QObject
{
    Q_OBJECT

public:
    /** @p window: where the keys are pressed. */
    explicit DeafKeys(QWidget& window);

    /** Calls @p answer when a key of @p command is pressed while that is disabled. */
    void add(const QAction& command, const std::function<void()>& answer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(const QKeyEvent& key) const;

    QWidget& m_window;
    QHash<const QAction*, std::function<void()>> m_answers;
};

} // namespace skein

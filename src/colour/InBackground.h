// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace skein {

/**
 * Runs @p work on another thread and hands its result to @p then on the application's thread, where
 * @p receiver lives, unless that has gone by then. @p work must hold all it needs.
 */
template<typename T, typename Work, typename Then>
void inBackground(QObject* receiver, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)] {
            const T result = work();
            // By way of the application: the receiver may go at any moment on its own thread.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, result, then] {
                    if (guard) {
                        then(result);
                    }
                },
                Qt::QueuedConnection);
        });
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace skein {

/**
 * Turns SIGTERM and SIGINT into a signal of Qt, so that the program ends in order. One per
 * process; lives on the main thread.
 */
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier* m_notifier = nullptr; ///< child
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace skein {

/**
 * Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that the program ends in order. Lives on
 * the GUI thread; at most one in a program, made before any other thread.
 */
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject* parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();

private:
    Fd m_reader;
    Fd m_writer;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace skein

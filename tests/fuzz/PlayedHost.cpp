// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/PlayedHost.h"

namespace skein {

fuzz::PlayedHost& fuzz::playedHost()
{
    static PlayedHost host;
    return host;
}

namespace {

void forget(const HostProcess* process)
{
    if (fuzz::playedHost().process == process) {
        fuzz::playedHost() = {};
    }
}

} // namespace

HostProcess::HostProcess(QObject* parent)
    : QObject(parent)
    , m_log(nullptr)
{}

HostProcess::~HostProcess()
{
    forget(this);
}

void HostProcess::start(const QString&, const QStringList&)
{
    fuzz::playedHost() = {this, {}};
}

void HostProcess::send(const wire::CommandFrame& frame)
{
    if (fuzz::playedHost().process == this) {
        fuzz::playedHost().asked.append(frame.id);
    }
}

void HostProcess::closeInput() {}

void HostProcess::retire(std::chrono::milliseconds)
{
    forget(this);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QMap>

namespace skein {

/** Numbers of what a plugin adds: never one twice. */
class PlayedHandles
{
public:
    PluginHandle next() { return ++m_last; }
    template<typename Entry>
    PluginHandle keep(QMap<PluginHandle, Entry>& entries, const Entry& entry)
    {
        entries.insert(next(), entry);
        return m_last;
    }

private:
    PluginHandle m_last = 0;
};

} // namespace skein

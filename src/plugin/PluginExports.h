// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QIcon>
#include <QString>
#include <QStringList>
#include <functional>

namespace skein {

class PluginWindow;

/** Somewhere photographs can be brought: an entry of "Export To", also in the pictures' own menu.
 */
struct PluginExport
{
    QString id;
    QString name; ///< "Web Gallery…"
    QString what; ///< One sentence.
    QIcon icon = {};
    /** Brings @p paths there: what is selected, every file of it; never empty. */
    std::function<void(PluginWindow& window, const QStringList& paths)> run = {};
};

/** Targets of exports. GUI thread only. */
class PluginExports
{
public:
    /** 0: its id is taken or empty. */
    virtual PluginHandle add(const PluginExport& target) = 0;

protected:
    ~PluginExports() = default;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/loader/PluginMetadata.h"

#include <QList>
#include <QStringList>

namespace skein {

/** A module that lies in a folder for plugins. Nothing of it has run. */
struct FoundPlugin
{
    QString file; ///< Absolute.
    /** Where it cannot be used: as far as it is known, with the file's name as its name. */
    PluginMetadata metadata;
    /** Why it cannot be used, a whole sentence; empty: it can. */
    QString fault;

    friend bool operator==(const FoundPlugin&, const FoundPlugin&) = default;
};

/**
 * Where plugins lie, the first first: the folders named by SKEIN_PLUGINS (with colons between, for
 * developers), the user's own (~/.local/share/skein/plugins), and those that belong to the running
 * program (lib/skein/plugins of the build tree, or of the place it was installed to). Needs a
 * QCoreApplication.
 */
[[nodiscard]] QStringList pluginFolders();

/**
 * All modules in @p folders, those of the first folder first, in the order of their names. Of
 * several with one id the first that can be used is; the others say so. Reads files: blocking, for
 * a thread in the background. Thread-safe.
 */
[[nodiscard]] QList<FoundPlugin> findPlugins(
    const QStringList& folders, const QLocale& locale = {});

} // namespace skein

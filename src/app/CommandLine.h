// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/GphotoAddress.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace skein {

/** What the program was started with, or why it ends at once. A plain value. */
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(skein::CommandLine)

public:
    QString cameraPort;           ///< "usb:…", or "ptpip:…" as a person wrote it; empty: none.
    QList<GphotoAddress> plugged; ///< As the desktop named them: connected instead of all others.
    bool virtualCamera = false;   ///< "--virtual-camera" or "--camera virtual".
    QString pattern;              ///< Empty: the default. May have words that only a plugin knows.
    bool deleteFromCamera = false;
    bool withoutPlugins = false; ///< Of the whole program: the first window's counts.
    QString session;             ///< Absolute; empty: the default folder.
    bool isVolume = false;       ///< The desktop named that folder, which may be a camera's card.
    bool beginsSession = false;  ///< The folder of a new session is asked for at once.
    bool choosesCamera = false;  ///< Which camera is to be connected is asked at once.
    /** Not that folder, but a new one beside it. Never from the command line. */
    bool besideSession = false;

    /** Set when the program has nothing more to do than to say this. */
    bool ends = false;
    int exitCode = 0; ///< 0 for --help and --version, 2 for wrong usage.
    QString output;   ///< For stdout (exit code 0) or stderr.

    /** Reads @p arguments (the program's name first). Needs a QCoreApplication for its name. */
    [[nodiscard]] static CommandLine parse(const QStringList& arguments);
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/HookDefinition.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace skein {

/** What of a card is imported or listed. */
enum class ImportWay {
    New,   ///< What the session does not have.
    All,   ///< Everything.
    Since, ///< As New, from a time on.
    Names,
};

/** What the user asked for on the command line, checked. */
struct CliOptions
{
    QString command; ///< "list", "summary", "config", "capture", "tether", "import",
                     ///< "sequence", "preview" or "hashes".
    QString camera;  ///< A port, an address, "virtual", or empty for the only one there is.
    QStringList virtualArguments;        ///< Passed on to the virtual camera.
    QString session;                     ///< Session folder; empty: the default one.
    QString backup;                      ///< Folder for second copies; empty: none.
    QString pattern;                     ///< File-name pattern; empty: the default one.
    QString job;                         ///< What {job} stands for in it.
    QString settingName;                 ///< config: empty for all.
    std::optional<QString> settingValue; ///< config: what to set it to.
    int count = 1;                       ///< capture: how many pictures.
    double intervalSeconds = 0;          ///< capture: from shutter to shutter; 0: at once.
    double delaySeconds = 0;             ///< capture: before the first picture.
    double bulbSeconds = 0;              ///< capture: length of bulb exposures; 0: until stopped.
    std::optional<double> tetherSeconds; ///< tether: how long; none: until stopped.
    int frames = 1;                      ///< preview: how many; 0: until stopped.
    QString outFolder;                   ///< preview: where the frames go.
    ImportWay importWay = ImportWay::New;
    QDateTime importSince;   ///< By the camera's clock, as local time.
    QStringList importNames; ///< With ImportWay::Names.
    bool listOnly = false;   ///< import, sequence: tells what is there, and does nothing.
    QString sequence;        ///< A file or a name.
    bool checkOnly = false;  ///< sequence: says whether it is possible.
    bool deleteFromCamera = false;
    bool fetchMissed = true;      ///< tether: what was taken while nobody listened.
    QList<HookDefinition> hooks;  ///< Programs that are run on events.
    bool usesStoredHooks = false; ///< And those of the preferences.
    bool json = false;
    bool verbose = false;
};

} // namespace skein

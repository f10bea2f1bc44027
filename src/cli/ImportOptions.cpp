// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportOptions.h"

#include "cli/CommandLine.h"

#include <QCommandLineParser>

namespace skein {

QString readImport(const QCommandLineParser& parser, const QStringList& words, CliOptions& options)
{
    const bool isAll = parser.isSet(QStringLiteral("all"));
    const bool isNew = parser.isSet(QStringLiteral("new"));
    const bool isSince = parser.isSet(QStringLiteral("since"));
    options.listOnly = words.value(0) == QLatin1String("list");
    options.importNames = options.listOnly ? words.mid(1) : words;
    const bool hasNames = !options.importNames.isEmpty();
    if (int(isAll) + int(isNew) + int(isSince) + int(hasNames) > 1) {
        return CommandLine::tr("import wants one of --all, --new, --since or names of files.");
    }
    if (isSince) {
        const QString date = parser.value(QStringLiteral("since"));
        options.importSince = QDateTime::fromString(date, Qt::ISODate);
        if (!options.importSince.isValid()) {
            return CommandLine::tr("--since wants a date such as 2026-05-31 or 2026-05-31T14:30.");
        }
        options.importWay = ImportWay::Since;
    } else if (hasNames) {
        options.importWay = ImportWay::Names;
    } else {
        // A list is of everything, unless something else is asked for.
        const bool isEverything = isAll || (options.listOnly && !isNew);
        options.importWay = isEverything ? ImportWay::All : ImportWay::New;
    }
    return {};
}

} // namespace skein

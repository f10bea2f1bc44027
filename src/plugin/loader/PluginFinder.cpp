// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/PluginFinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPluginLoader>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>
#include <link.h>

namespace skein {

namespace {

/** More than this in one folder is no folder for plugins. */
constexpr qsizetype mostModules = 200;

/** All that the linker would map of the module is in the file: what is missing would end the
 * program with a bus error when it is touched. What else is wrong the linker tells. */
bool isWhole(const QString& path)
{
    QFile file(path);
    ElfW(Ehdr) header{};
    if (!file.open(QIODevice::ReadOnly) ||
        file.read(reinterpret_cast<char*>(&header), sizeof header) != sizeof header ||
        header.e_phentsize != sizeof(ElfW(Phdr)) ||
        !file.seek(static_cast<qint64>(header.e_phoff))) {
        return false;
    }
    const auto size = static_cast<quint64>(file.size());
    for (int part = 0; part < header.e_phnum; ++part) {
        ElfW(Phdr) segment{};
        if (file.read(reinterpret_cast<char*>(&segment), sizeof segment) != sizeof segment ||
            segment.p_offset > size || segment.p_filesz > size - segment.p_offset) {
            return false;
        }
    }
    return true;
}

FoundPlugin examine(const QFileInfo& file, const QLocale& locale)
{
    FoundPlugin found;
    found.file = file.absoluteFilePath();
    found.metadata.name = file.fileName();
    if (!isWhole(found.file)) {
        found.fault = PluginMetadata::tr("This file is no library, or is not all there. If it is "
                                         "meant to be a plugin, install it again.");
        return found;
    }
    auto metadata = PluginMetadata::read(QPluginLoader(found.file).metaData(), locale);
    if (metadata) {
        found.metadata = *std::move(metadata);
    } else {
        found.fault = metadata.error().message;
    }
    return found;
}

} // namespace

QStringList pluginFolders()
{
    QStringList folders = qEnvironmentVariable("SKEIN_PLUGINS").split(u':', Qt::SkipEmptyParts);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!data.isEmpty()) {
        folders << data + QStringLiteral("/skein/plugins");
    }
    const QDir here(QCoreApplication::applicationDirPath());
    const QDir named(qEnvironmentVariable("SKEIN_PROGRAMS", here.path()));
    folders << named.filePath(QStringLiteral("../lib/skein/plugins"))
            << here.filePath(QStringLiteral(SKEIN_PLUGINS_FROM_BIN));
    for (QString& folder : folders) {
        folder = QDir::cleanPath(QDir(folder).absolutePath());
    }
    folders.removeDuplicates();
    return folders;
}

QList<FoundPlugin> findPlugins(const QStringList& folders, const QLocale& locale)
{
    QList<FoundPlugin> all;
    QSet<QString> seen; // One file, reached by two ways, is one plugin.
    QHash<QString, QString> first;
    for (const QString& folder : folders) {
        if (!QDir::isAbsolutePath(folder)) {
            continue; // Nobody's working folder is one for plugins.
        }
        const QFileInfoList files = QDir(folder).entryInfoList(
            {QStringLiteral("*.so")}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo& file : files.first(std::min(files.size(), mostModules))) {
            const QString place = file.canonicalFilePath();
            if (place.isEmpty() || seen.contains(place)) {
                continue;
            }
            seen.insert(place);
            FoundPlugin found = examine(file, locale);
            const QString& id = found.metadata.id;
            if (found.fault.isEmpty() && first.contains(id)) {
                //: %1 is a file
                found.fault = PluginMetadata::tr("Another plugin has the same id and comes first: "
                                                 "%1. Remove one of the two.")
                                  .arg(QDir::toNativeSeparators(first.value(id)));
            } else if (found.fault.isEmpty()) {
                first.insert(id, found.file);
            }
            all.append(std::move(found));
        }
    }
    return all;
}

} // namespace skein

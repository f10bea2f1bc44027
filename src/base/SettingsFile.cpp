// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsFile.h"

#include "base/Logging.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>

namespace skein {

namespace {

constexpr int mostAside = 99;

QHash<QString, QVariant> valuesIn(const QSettings& settings)
{
    QHash<QString, QVariant> values;
    const QStringList names = settings.allKeys();
    for (const QString& name : names) {
        values.insert(name, settings.value(name));
    }
    return values;
}

/** A disk that lost its power leaves files of zeros, which QSettings takes for one odd line. */
bool isText(QFile& file)
{
    return file.size() <= SettingsFile::mostBytes && !file.readAll().contains('\0');
}

/** Where the file is now; empty when it is where it was. */
QString setAside(const QString& file)
{
    for (int number = 1; number <= mostAside; ++number) {
        const QString name = number == 1 ? file + QStringLiteral(".broken")
                                         : QStringLiteral("%1.broken-%2").arg(file).arg(number);
        if (::renameat2(AT_FDCWD, QFile::encodeName(file).constData(), AT_FDCWD,
                QFile::encodeName(name).constData(), RENAME_NOREPLACE) == 0) {
            return name;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    return {};
}

SettingsOrigin originOf(const QString& path, QSettings::Format format)
{
    QFile file(path);
    if (!file.exists()) {
        return SettingsOrigin::New;
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return SettingsOrigin::Unreadable;
    }
    if (file.size() == 0) {
        return SettingsOrigin::New;
    }
    if (!isText(file)) {
        return SettingsOrigin::Broken;
    }
    const QSettings own(path, format);
    const int written = own.value(QLatin1String(SettingsFile::formatName)).toInt();
    if (own.status() != QSettings::NoError) {
        return SettingsOrigin::Broken;
    }
    return written > SettingsFile::format ? SettingsOrigin::Newer : SettingsOrigin::Read;
}

} // namespace

SettingsFile SettingsFile::read(const QString& file, QSettings::Format format, bool withFallbacks)
{
    SettingsFile found;
    found.origin = originOf(file, format);
    if (found.origin == SettingsOrigin::Broken) {
        found.setAside = skein::setAside(file);
        if (found.setAside.isEmpty()) {
            found.origin = SettingsOrigin::Unreadable;
        }
        qCWarning(lcBase) << "the settings in" << file << "are broken; set aside as"
                          << found.setAside;
    }
    if (found.origin != SettingsOrigin::Unreadable) {
        found.values = withFallbacks ? valuesIn(QSettings()) : valuesIn(QSettings(file, format));
    }
    return found;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsFile.h"

#include "base/Logging.h"
#include "base/SettingsCopy.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>

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

/** Hands and other programs write files without an end of the last line, and take lines away: only
 * a beginning of what we wrote that ends within a line was not written by anybody. */
bool isCutOff(const QByteArray& bytes, const std::optional<QByteArray>& copy)
{
    if (!copy || copy->size() <= bytes.size() || !copy->startsWith(bytes)) {
        return false;
    }
    return bytes.isEmpty() || (!bytes.endsWith('\n') && copy->at(bytes.size()) != '\n');
}

SettingsOrigin originOf(
    const QString& path, QSettings::Format format, const std::optional<QByteArray>& copy)
{
    QFile file(path);
    if (!file.exists()) {
        return SettingsOrigin::New;
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return SettingsOrigin::Unreadable;
    }
    if (file.size() == 0 && !copy) {
        return SettingsOrigin::New;
    }
    // A disk that lost its power leaves files of zeros, which QSettings takes for one odd line.
    const QByteArray bytes =
        file.size() <= SettingsFile::mostBytes ? file.readAll() : QByteArray(1, '\0');
    if (bytes.contains('\0')) {
        return SettingsOrigin::Broken;
    }
    if (isCutOff(bytes, copy)) {
        return SettingsOrigin::Broken;
    }
    const QSettings own(path, format);
    const int written = own.value(QLatin1String(SettingsFile::formatName)).toInt();
    if (own.status() != QSettings::NoError) {
        return SettingsOrigin::Broken;
    }
    return written > SettingsFile::format ? SettingsOrigin::Newer : SettingsOrigin::Read;
}

/** Finds what the copy of the file that was set aside has. It is read where it stands: a full disk
 * has no room for another file. */
void restore(SettingsFile& found, const QString& file, QSettings::Format format)
{
    const QSettings kept(settingsCopy::pathOf(file), format);
    if (kept.status() == QSettings::NoError) {
        found.unwritten = valuesIn(kept);
        found.values.insert(found.unwritten);
        found.origin = SettingsOrigin::Restored;
    }
}

} // namespace

SettingsFile SettingsFile::read(const QString& file, QSettings::Format format, bool withFallbacks)
{
    SettingsFile found;
    const std::optional<QByteArray> copy = settingsCopy::contentOf(file);
    found.origin = originOf(file, format, copy);
    const bool isDamaged = found.origin == SettingsOrigin::Broken;
    if (isDamaged) {
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
    if (found.origin == SettingsOrigin::Broken && copy) {
        restore(found, file, format);
    }
    const bool isNothingLeft =
        found.origin == SettingsOrigin::Broken || (found.origin == SettingsOrigin::New && !copy);
    if (isNothingLeft && QFileInfo::exists(settingsCopy::pathOf(file))) {
        // What is written next would replace it, and somebody may still get something out of it.
        const QString kept = skein::setAside(settingsCopy::pathOf(file));
        qCWarning(lcBase) << "the copy of the settings cannot be read; set aside as" << kept;
    }
    return found;
}

} // namespace skein

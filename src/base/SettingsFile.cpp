// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsFile.h"

#include "base/Logging.h"
#include "base/SettingsCopy.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
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

/** What @p bytes of a file say; nothing when they are no settings. */
std::optional<QHash<QString, QVariant>> valuesIn(const QByteArray& bytes, QSettings::Format format)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        return std::nullopt;
    }
    const QSettings settings(file.fileName(), format);
    return settings.status() == QSettings::NoError ? std::optional(valuesIn(settings))
                                                   : std::nullopt;
}

/** The lines of @p bytes that end. */
QByteArray wholeLines(const QByteArray& bytes)
{
    return bytes.left(bytes.lastIndexOf('\n') + 1);
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

/** A file that we wrote ends with a line, and is as long as it was then. */
bool isCutOff(const QByteArray& bytes, const std::optional<QByteArray>& copy)
{
    return !bytes.endsWith('\n') ||
           (copy && copy->size() > bytes.size() && copy->startsWith(bytes));
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
        return SettingsOrigin::CutOff;
    }
    const QSettings own(path, format);
    const int written = own.value(QLatin1String(SettingsFile::formatName)).toInt();
    if (own.status() != QSettings::NoError) {
        return SettingsOrigin::Broken;
    }
    return written > SettingsFile::format ? SettingsOrigin::Newer : SettingsOrigin::Read;
}

/** Finds what is left of the file that was set aside, and of its copy. */
void restore(SettingsFile& found, QSettings::Format format, const std::optional<QByteArray>& copy)
{
    const auto kept = copy ? valuesIn(*copy, format) : std::nullopt;
    found.unwritten = kept.value_or(QHash<QString, QVariant>());
    if (found.origin == SettingsOrigin::CutOff) {
        QFile aside(found.setAside);
        const auto whole = aside.open(QIODevice::ReadOnly)
                               ? valuesIn(wholeLines(aside.readAll()), format)
                               : std::nullopt;
        found.unwritten.insert(whole.value_or(QHash<QString, QVariant>())); // May be newer.
        if (!whole) {
            found.origin = SettingsOrigin::Broken;
        }
    }
    if (kept) {
        found.origin = SettingsOrigin::Restored;
    }
    found.values.insert(found.unwritten);
}

} // namespace

SettingsFile SettingsFile::read(const QString& file, QSettings::Format format, bool withFallbacks)
{
    SettingsFile found;
    const std::optional<QByteArray> copy = settingsCopy::contentOf(file);
    found.origin = originOf(file, format, copy);
    const bool isDamaged =
        found.origin == SettingsOrigin::Broken || found.origin == SettingsOrigin::CutOff;
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
        if (isDamaged) {
            restore(found, format, copy);
        }
    }
    return found;
}

} // namespace skein

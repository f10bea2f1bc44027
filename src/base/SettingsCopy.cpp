// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsCopy.h"

#include "base/Logging.h"
#include "base/SettingsFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace skein::settingsCopy {

namespace {

/** The line behind the content; QSettings passes over it. */
QByteArray endOf(const QByteArray& content)
{
    return "; whole " + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() +
           '\n';
}

} // namespace

QString pathOf(const QString& file)
{
    return file + QStringLiteral(".last");
}

void make(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > SettingsFile::mostBytes) {
        return;
    }
    const QByteArray content = source.readAll();
    const QByteArray bytes = content + endOf(content);
    QSaveFile copy(pathOf(file));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.commit()) {
        qCWarning(lcBase) << "no copy of the settings in" << file << copy.errorString();
    }
}

std::optional<QByteArray> contentOf(const QString& file)
{
    QFile copy(pathOf(file));
    if (!copy.open(QIODevice::ReadOnly) || copy.size() > 2 * SettingsFile::mostBytes) {
        return std::nullopt;
    }
    const QByteArray bytes = copy.readAll();
    const QByteArray content = bytes.chopped(std::min(endOf({}).size(), bytes.size()));
    return bytes == content + endOf(content) ? std::optional(content) : std::nullopt;
}

} // namespace skein::settingsCopy

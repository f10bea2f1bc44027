// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace skein {

namespace {

struct KeyFile
{
    Q_DECLARE_TR_FUNCTIONS(skein::KeyFile)
};

constexpr int version = 1;
constexpr auto formatField = QLatin1String("format");
constexpr auto formatName = QLatin1String("skein-keys");
constexpr auto versionField = QLatin1String("version");
constexpr auto keysField = QLatin1String("keys");

tl::unexpected<Error> noKeys(const QString& detail)
{
    return failure(ErrorKind::InvalidArgument,
        KeyFile::tr("This file holds no keys of Skein, so nothing was changed. Choose a file that "
                    "Skein has exported."),
        detail);
}

} // namespace

QByteArray writtenKeys(const KeyChanges& changes)
{
    return QJsonDocument(QJsonObject{{formatField, formatName}, {versionField, version},
                             {keysField, changes.json()}})
        .toJson();
}

Result<KeyFileContent> readKeys(const QByteArray& bytes)
{
    QJsonParseError error{};
    const QJsonObject content = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return noKeys(error.errorString());
    }
    if (content.value(formatField).toString() != formatName ||
        !content.value(keysField).isObject()) {
        return noKeys(QStringLiteral("not of this format"));
    }
    return KeyFileContent{KeyChanges(content.value(keysField).toObject()),
        content.value(versionField).toDouble() > version};
}

Result<KeyFileContent> readKeyFile(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Io,
            //: %1 a path
            KeyFile::tr("“%1” cannot be read. Choose another file, or see to its permissions.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    const QByteArray bytes = file.read(mostKeyFileBytes + 1);
    if (bytes.size() > mostKeyFileBytes) {
        return noKeys(QStringLiteral("too large"));
    }
    return readKeys(bytes);
}

Result<void> writeKeyFile(const QString& path, const KeyChanges& changes)
{
    QSaveFile file(path);
    const QByteArray bytes = writtenKeys(changes);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Io,
            //: %1 a path
            KeyFile::tr("The keys could not be written to “%1”. Choose another place, or make "
                        "room there, and export them again.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return {};
}

} // namespace skein

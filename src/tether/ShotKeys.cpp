// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/ShotKeys.h"

#include "base/SafeName.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUuid>

namespace skein {

namespace {

/** The folder without the card it is on: two cards may hold one kind each. */
QString withoutStore(QString folder)
{
    static const QRegularExpression store(QStringLiteral("^/?store_[0-9A-Fa-f]{8}"));
    folder.remove(store);
    while (folder.endsWith(u'/')) {
        folder.chop(1);
    }
    return folder;
}

QString stem(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

} // namespace

bool ShotKeys::isRaw(const QString& name)
{
    static const QStringList developed{QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("hif"), QStringLiteral("heif"), QStringLiteral("heic"),
        QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("png"), QStringLiteral("mov"),
        QStringLiteral("mp4"), QStringLiteral("avi")};
    return !developed.contains(safeExtension(name));
}

ShotKeys::ShotKeys()
    : m_run(QUuid::createUuid().toString(QUuid::Id128))
{}

void ShotKeys::beginConnection()
{
    ++m_connection;
    m_waitsForTwin = false;
}

QString ShotKeys::keyFor(const CameraFileEntry& entry, bool bothKinds)
{
    const QString place = entry.inMemory
                              ? memoryKey(entry.file.name, bothKinds)
                              : withoutStore(entry.file.folder) + u'/' + stem(entry.file.name);
    return m_run + u'-' + QString::number(m_connection) + u':' + place;
}

QString ShotKeys::memoryKey(const QString& name, bool bothKinds)
{
    const bool raw = isRaw(name);
    const bool isTwin = m_waitsForTwin && bothKinds && raw != m_firstWasRaw;
    if (!isTwin) {
        ++m_memoryShot;
        m_firstWasRaw = raw;
    }
    m_waitsForTwin = !isTwin;
    return QStringLiteral("memory/") + QString::number(m_memoryShot);
}

} // namespace skein

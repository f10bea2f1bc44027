// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/ShotSizes.h"

#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace skein {

namespace {

/** What bodies of 45 to 60 megapixels write: rather too much than too little. */
constexpr qint64 guessedRawBytes = 60'000'000;
constexpr qint64 guessedPictureBytes = 20'000'000;

qint64 guessOf(ShotKind kind)
{
    switch (kind) {
    case ShotKind::Raw:
        return guessedRawBytes;
    case ShotKind::Both:
        return guessedRawBytes + guessedPictureBytes;
    case ShotKind::Picture:
        break;
    }
    return guessedPictureBytes;
}

} // namespace

ShotKind shotKindOf(const QList<CameraSetting>& settings)
{
    // "NEF (Raw)", "NEF+Fine", "RAW + Large Fine JPEG", "cRAW", "RAW+JPEG", "JPEG Fine".
    static const QRegularExpression raw(
        QStringLiteral("raw|nef|nrw|cr2|cr3|arw|raf|orf|rw2|pef|dng|3fr"),
        QRegularExpression::CaseInsensitiveOption);
    for (const CameraSetting& setting : settings) {
        if (setting.name != QLatin1String("imagequality") &&
            setting.name != QLatin1String("imageformat")) {
            continue;
        }
        const QString value = setting.value.toString();
        if (value.contains(u'+')) {
            return ShotKind::Both;
        }
        if (value.contains(raw)) {
            return ShotKind::Raw;
        }
    }
    return ShotKind::Picture;
}

ShotKind ShotSizes::kindOf(const Seen& shot)
{
    if (!shot.hasRaw) {
        return ShotKind::Picture;
    }
    return shot.hasPicture ? ShotKind::Both : ShotKind::Raw;
}

qint64 ShotSizes::bytesOf(const Seen& shot)
{
    return std::accumulate(shot.files.cbegin(), shot.files.cend(), qint64{0});
}

void ShotSizes::add(const QString& name, bool isRaw, qint64 bytes)
{
    const QString stem = name.left(name.lastIndexOf(u'.'));
    auto shot = std::find_if(
        m_shots.rbegin(), m_shots.rend(), [&stem](const Seen& seen) { return seen.stem == stem; });
    if (shot == m_shots.rend()) {
        constexpr int kinds = 3;
        if (m_shots.size() >= rememberedShots * kinds) {
            m_shots.removeFirst();
        }
        m_shots.append({stem, {}, false, false});
        shot = m_shots.rbegin();
    }
    shot->files.insert(name, bytes);
    (isRaw ? shot->hasRaw : shot->hasPicture) = true;
    m_largest = std::max(m_largest, bytesOf(*shot));
}

qint64 ShotSizes::typical(ShotKind kind) const
{
    qint64 sum = 0;
    int count = 0;
    for (auto shot = m_shots.rbegin(); shot != m_shots.rend() && count < rememberedShots; ++shot) {
        if (kindOf(*shot) == kind) {
            sum += bytesOf(*shot);
            ++count;
        }
    }
    return count > 0 ? std::max<qint64>(1, sum / count) : guessOf(kind);
}

qint64 ShotSizes::largest(ShotKind kind) const
{
    return m_largest > 0 ? m_largest : guessOf(kind);
}

} // namespace skein

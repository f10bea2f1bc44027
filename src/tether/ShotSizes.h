// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QHash>
#include <QList>
#include <QString>

namespace skein {

/** Which files a shot has, as far as that makes it large or small. */
enum class ShotKind { Picture, Raw, Both };

/** What the camera makes of each shot as it is set now; Picture when it does not say. */
[[nodiscard]] ShotKind shotKindOf(const QList<CameraSetting>& settings);

/**
 * How many bytes shots take, learnt from those that are in the session: each file belongs to the
 * shot of its stem. Of a kind that was not met yet it guesses on the safe side. A value.
 */
class ShotSizes final
{
public:
    /** So many shots of each kind count, the last ones. */
    static constexpr int rememberedShots = 20;

    /** The file @p name, which may be a RAW file, has come. */
    void add(const QString& name, bool isRaw, qint64 bytes);
    /** What a shot of this kind is likely to take. */
    [[nodiscard]] qint64 typical(ShotKind kind) const;
    /** The largest shot met; where none was, the guess for @p kind. */
    [[nodiscard]] qint64 largest(ShotKind kind) const;

private:
    struct Seen
    {
        QString stem;
        QHash<QString, qint64> files; ///< By name: a list that is read anew brings them again.
        bool hasRaw = false;
        bool hasPicture = false;
    };
    [[nodiscard]] static ShotKind kindOf(const Seen& shot);
    [[nodiscard]] static qint64 bytesOf(const Seen& shot);

    QList<Seen> m_shots; ///< The last one came last.
    qint64 m_largest = 0;
};

} // namespace skein

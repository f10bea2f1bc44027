// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/CardFile.h"

#include <QList>
#include <QString>

namespace skein {

/** What says of which shot a file is a part, as far as it is known. A value; nothing is trusted. */
struct ShotIdentity
{
    QString shotKey;  ///< As IncomingPhoto::shotKey: what the connection tells.
    CardFile card;    ///< The camera's body, and where on its card the file lies.
    QString serial;   ///< Of the body, by the file itself.
    QString model;    ///< The same.
    QString clock;    ///< When it was taken, to the second; by the file itself.
    QString fraction; ///< The digits behind the point of that second.
    QString path;     ///< Of the file in the session, from its folder on; empty: it has none yet.
};

/** How sure it is that two files are one shot. */
enum class Kinship {
    Never,   ///< Something says that they are not.
    Unknown, ///< Nothing says that they are.
    ByName,  ///< The same name in the camera, or the same key, and nothing speaks against it.
    ByTime,  ///< One body, one moment to a part of the second.
};

/**
 * Compares two files of different kinds (RAW and JPEG, a picture and its sound). Bodies and moments
 * decide; the name on the card helps where these do not tell enough, and it never makes one shot of
 * two: cards are formatted, counters wrap around, two bodies give equal names. A pure function.
 */
[[nodiscard]] Kinship kinshipOf(const ShotIdentity& left, const ShotIdentity& right);

/**
 * The stem, from the session's folder on, of the shot that @p file belongs to, one of those that
 * @p known files (the oldest first) are of; empty when it is none of them.
 */
[[nodiscard]] QString stemOfShot(const ShotIdentity& file, const QList<ShotIdentity>& known);

/** What the files of one shot have in common in the camera, in any case: "DSC_0001". */
[[nodiscard]] QString cardStem(const QString& name);

} // namespace skein

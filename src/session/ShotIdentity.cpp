// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotIdentity.h"

#include "session/FileKind.h"
#include "session/ShotGroups.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

namespace skein {

namespace {

/** A camera that empties its buffer writes the files of one shot up to minutes apart. */
constexpr qint64 pictureSpanMs = 10LL * 60 * 1000;
/** A sound is spoken after the picture. Films are not: one of another moment has a number of its
 * own, which a card that was formatted gives again. */
constexpr qint64 soundSpanMs = 24LL * 60 * 60 * 1000;

/** The folder without the card it is on: two cards may hold one kind each. */
QString folderOnCard(QString folder)
{
    static const QRegularExpression store(QStringLiteral("^/?store_[0-9A-Fa-f]{8}"));
    folder.remove(store);
    while (folder.endsWith(u'/')) {
        folder.chop(1);
    }
    return folder;
}

/** The number at the end of a card's name; Adobe RGB or not changes what is before it. */
QString numberOnCard(const QString& stem)
{
    qsizetype begin = stem.size();
    while (begin > 0 && stem.at(begin - 1).isDigit()) {
        --begin;
    }
    return begin < stem.size() ? stem.mid(begin) : stem;
}

/** Known, and not the same. */
bool differ(const QString& left, const QString& right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

bool agree(const QString& left, const QString& right)
{
    return !left.isEmpty() && left == right;
}

/** Cameras that do not count parts of a second write zeros. */
QString toldFraction(const QString& fraction)
{
    QString told = fraction;
    while (told.endsWith(u'0')) {
        told.chop(1);
    }
    return told;
}

bool isOtherBody(const ShotIdentity& left, const ShotIdentity& right)
{
    if (differ(left.model, right.model) || differ(left.serial, right.serial)) {
        return true;
    }
    // The same body is known by its serial number here and by its port there.
    return !agree(left.serial, right.serial) && differ(left.card.body, right.card.body);
}

bool isSound(const ShotIdentity& file)
{
    return fileKind(file.card.name) == FileKind::Sound;
}

/** By what the cards say of their files; true where they say nothing. */
bool mayBeOneMoment(const ShotIdentity& left, const ShotIdentity& right)
{
    if (!left.card.taken.isValid() || !right.card.taken.isValid()) {
        return true;
    }
    const qint64 apart = left.card.taken.msecsTo(right.card.taken); // > 0: right is later
    if (isSound(left) == isSound(right)) {
        return std::abs(apart) <= pictureSpanMs;
    }
    const qint64 after = isSound(right) ? apart : -apart;
    return after >= -pictureSpanMs && after <= soundSpanMs;
}

bool hasSamePlace(const ShotIdentity& left, const ShotIdentity& right)
{
    return left.card.isOnCard() && right.card.isOnCard() &&
           agree(left.card.body, right.card.body) &&
           agree(cardStem(left.card.name), cardStem(right.card.name)) &&
           folderOnCard(left.card.folder) == folderOnCard(right.card.folder);
}

} // namespace

QString cardStem(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot > 0 ? name.left(dot) : name).toCaseFolded();
}

Kinship kinshipOf(const ShotIdentity& left, const ShotIdentity& right)
{
    if (isOtherBody(left, right)) {
        return Kinship::Never;
    }
    const bool areOnCards = left.card.isOnCard() && right.card.isOnCard();
    if (areOnCards &&
        numberOnCard(cardStem(left.card.name)) != numberOnCard(cardStem(right.card.name))) {
        return Kinship::Never;
    }
    const bool hasName = agree(left.shotKey, right.shotKey) || hasSamePlace(left, right);
    if (left.clock.isEmpty() || right.clock.isEmpty()) {
        if (!mayBeOneMoment(left, right)) {
            return Kinship::Never;
        }
        return hasName ? Kinship::ByName : Kinship::Unknown;
    }
    const QString fraction = toldFraction(left.fraction);
    const QString otherFraction = toldFraction(right.fraction);
    const bool tellsBoth = !left.fraction.isEmpty() && !right.fraction.isEmpty();
    if (left.clock != right.clock || (tellsBoth && fraction != otherFraction)) {
        return Kinship::Never;
    }
    const bool isOneBody =
        agree(left.serial, right.serial) || agree(left.card.body, right.card.body);
    if (isOneBody && tellsBoth && !fraction.isEmpty()) {
        return Kinship::ByTime;
    }
    return hasName ? Kinship::ByName : Kinship::Unknown;
}

QString stemOfShot(const ShotIdentity& file, const QList<ShotIdentity>& known)
{
    struct Candidate
    {
        Kinship kinship = Kinship::Unknown;
        qsizetype newest = 0;
    };
    QHash<QString, Candidate> shots;
    for (qsizetype i = 0; i < known.size(); ++i) {
        Candidate& shot = shots[stemOf(known.at(i).path)];
        const Kinship kinship = kinshipOf(file, known.at(i));
        const bool isNever = shot.kinship == Kinship::Never || kinship == Kinship::Never;
        shot = {isNever ? Kinship::Never : std::max(shot.kinship, kinship), i};
    }
    QString best;
    Candidate found;
    for (auto shot = shots.cbegin(); shot != shots.cend(); ++shot) {
        const bool isBetter = shot->kinship > found.kinship ||
                              (shot->kinship == found.kinship && found.kinship > Kinship::Unknown &&
                                  shot->newest > found.newest);
        if (isBetter) {
            found = *shot;
            best = shot.key();
        }
    }
    return best;
}

} // namespace skein

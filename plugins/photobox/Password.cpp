// SPDX-License-Identifier: GPL-3.0-or-later
#include "Password.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>
#include <array>
#include <optional>

namespace skein::photobox {

namespace {

constexpr int keyBytes = 64;
constexpr int saltWords = 4;
constexpr int mostRounds = 10'000'000; ///< A file with more was not written by us.

QString way()
{
    return QStringLiteral("pbkdf2-sha512");
}

struct Stored
{
    int rounds = 0;
    QByteArray salt;
    QByteArray key;
};

QByteArray keyOf(const QString& password, const QByteArray& salt, int rounds)
{
    // One spelling for letters with accents, whichever keyboard they are typed on.
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha512, bytes, salt, rounds, keyBytes);
}

std::optional<Stored> parsed(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('$'));
    if (parts.size() != 4 || parts[0] != way()) {
        return {};
    }
    Stored stored;
    stored.rounds = parts[1].toInt();
    stored.salt = QByteArray::fromBase64(parts[2].toLatin1());
    stored.key = QByteArray::fromBase64(parts[3].toLatin1());
    const bool isWhole = stored.rounds > 0 && stored.rounds <= mostRounds &&
                         !stored.salt.isEmpty() && stored.key.size() == keyBytes;
    return isWhole ? std::optional(stored) : std::nullopt;
}

} // namespace

QString storedPassword(const QString& password, int rounds)
{
    std::array<quint32, saltWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), saltWords);
    const QByteArray salt(reinterpret_cast<const char*>(words.data()), sizeof words);
    return QStringList{way(), QString::number(rounds), QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(keyOf(password, salt, rounds).toBase64())}
        .join(QLatin1Char('$'));
}

bool fitsPassword(const QString& stored, const QString& password)
{
    const auto known = parsed(stored);
    if (!known) {
        return false;
    }
    const QByteArray key = keyOf(password, known->salt, known->rounds);
    int differences = 0;
    for (int i = 0; i < keyBytes; ++i) {
        differences |= key[i] ^ known->key[i];
    }
    return differences == 0;
}

bool isStoredPassword(const QString& stored)
{
    return parsed(stored).has_value();
}

} // namespace skein::photobox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skein::photobox {

/** Rounds of PBKDF2 with HMAC-SHA-512: what OWASP's Password Storage Cheat Sheet asks for. */
inline constexpr int passwordRounds = 210'000;

/**
 * What is stored of @p password: "pbkdf2-sha512$ROUNDS$SALT$KEY", salt and key in Base64, the salt
 * new each time. Takes about half a second. Thread-safe, as is the next.
 */
[[nodiscard]] QString storedPassword(const QString& password, int rounds = passwordRounds);
/** Whether @p stored was made of @p password; false for what is not stored as above. Takes as long
 * whether it fits or not. */
[[nodiscard]] bool fitsPassword(const QString& stored, const QString& password);
/** @p stored can be compared with passwords. */
[[nodiscard]] bool isStoredPassword(const QString& stored);

} // namespace skein::photobox

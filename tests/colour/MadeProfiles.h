// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/** ICC profiles painted for the tests by lcms2: no two of them show the same colours. */
namespace skein::test {

/** A screen like no other: red and blue primaries changed places, gamma 1.4, yellowish white. */
[[nodiscard]] QByteArray strangeScreenIcc();
/** The wide screen of P3 primaries and gamma 2.6, by primaries and curves. */
[[nodiscard]] QByteArray wideScreenIcc();
/** The same as tables of @p gridPoints³ colours, both ways; with a grid of 64, some 4 MB. */
[[nodiscard]] QByteArray tableScreenIcc(unsigned gridPoints = 33);
/** A printer of four inks, by tables, both ways. */
[[nodiscard]] QByteArray inksIcc();
/** Grey of gamma 1.8. */
[[nodiscard]] QByteArray greyIcc();
/** A device link: a profile, but of no use for pictures. */
[[nodiscard]] QByteArray linkIcc();
/** As if written to a file of @p name in @p folder; its path. */
[[nodiscard]] QString writtenTo(const QString& folder, const QString& name, const QByteArray& icc);

} // namespace skein::test

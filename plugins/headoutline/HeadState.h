// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Head.h"
#include "OutlineFilter.h"
#include "ReadingOrder.h"

#include <QByteArray>
#include <QCoreApplication>
#include <optional>

namespace skein::headoutline {

/** All that is known of one team photograph: kept as JSON beside it. Value. */
struct HeadState
{
    Q_DECLARE_TR_FUNCTIONS(skein::headoutline::HeadState)

public:
    static constexpr int version = 1;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    static constexpr qsizetype mostHeads = 2000;
    /** In parts of the photograph's height; what is smaller is no head, and counts as not measured.
     */
    static constexpr double smallestHead = 0.005;
    static constexpr qsizetype longestName = 200;

    OutlineLook look;
    FirstRow firstRow = FirstRow::Back;
    QString title;
    Heads heads;

    bool operator==(const HeadState&) const = default;

    QByteArray toJson() const;
    /** Nothing, and a sentence in @p error, for what is no such file, newer, or out of bounds. */
    static std::optional<HeadState> fromJson(const QByteArray& json, QString* error);

    /** The file beside the photograph @p path. */
    static QString fileFor(const QString& path);
};

} // namespace skein::headoutline

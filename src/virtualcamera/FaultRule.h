// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Mishap.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace skein {

/**
 * One thing that goes wrong, in words such as "drop@download:during+2x1".
 *
 *     ACTION[=VALUE][@OPERATION[:WHEN]][+SKIP][xTIMES]
 *
 * The tables of actions, operations and response codes are in FaultRule.cpp and in
 * skein-virtual-camera(1). SKIP matching operations go well first; then it goes wrong TIMES times,
 * or always. A value.
 */
struct FaultRule
{
    enum class Kind : quint8 {
        Drop,
        Stall,
        Die,
        Refuse,       ///< Answers with the response code in @c number, and does nothing.
        CutShort,     ///< A file has @c number bytes only, whatever was said of it.
        Fewer,        ///< So many bytes less than announced.
        More,         ///< So many bytes more than announced.
        Flip,         ///< So many bytes are wrong.
        RepeatEvents, ///< Each event comes so many times more.
        LoseEvents,
        SameName, ///< Every file has the name of the first one asked about.
        Name,     ///< Files have names of the kind @c word (hostileNameKinds()).
        FillCard, ///< The card is full.
    };

    QString text; ///< As it was written.
    Kind kind = Kind::Drop;
    Mishap::When when = Mishap::When::Before;
    qint64 number = 0;
    QString word;
    QList<quint16> operations; ///< PTP codes; empty: all.
    int skip = 0;
    int times = 0; ///< 0: always.

    [[nodiscard]] bool concerns(quint16 operation) const
    {
        return operations.isEmpty() || operations.contains(operation);
    }

    /** Nothing for words that are no rule. */
    [[nodiscard]] static std::optional<FaultRule> parse(const QString& text);
    /** For people who mistyped: how a rule is written, and all its words. */
    [[nodiscard]] static QString usage();
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Mishap.h"
#include "virtualcamera/PtpCodes.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <array>
#include <functional>
#include <optional>

namespace skein {

/** One order of the client, complete with the data it sent along. */
struct PtpRequest
{
    quint16 code = 0;
    quint32 transaction = 0;
    std::array<quint32, 5> parameters{}; ///< Those that were not sent are zero.
    QByteArray data;
};

/** Data for the client: bytes, or a stretch of a file which is streamed and never held whole. */
struct PtpData
{
    QByteArray bytes;
    QString path;      ///< When set, the data is @c length bytes of this file from @c offset on.
    qint64 offset = 0; ///< bytes
    qint64 length = 0; ///< bytes
    std::optional<qint64> announced = {}; ///< A fault: says that it sends so many bytes.
};

/** All of @p data, held whole: for playing faults with it. */
[[nodiscard]] QByteArray bytesOf(const PtpData& data);

/** The answer to a PtpRequest. A plain value. */
struct PtpReply
{
    quint16 code = ptp::rc::Ok;
    QList<quint32> parameters;
    std::optional<PtpData> data;
    int delayMs = 0;       ///< Send it this much later (live view with a limited frame rate).
    bool isSilent = false; ///< A fault: it is never sent.
    /** Made only when it is time to send it; then it is sent instead of this. */
    std::function<PtpReply()> late = {};
    std::optional<Mishap> mishap = {}; ///< A fault: what happens around it.

    static PtpReply withBytes(QByteArray bytes)
    {
        return {ptp::rc::Ok, {}, PtpData{std::move(bytes), {}, 0, 0}, 0, false, {}};
    }
    static PtpReply withCode(quint16 code) { return {code, {}, std::nullopt, 0, false, {}}; }
};

/** What the camera does when it gets a certain order. */
using PtpOperation = std::function<PtpReply(const PtpRequest&)>;
using PtpOperations = QHash<quint16, PtpOperation>; ///< by PTP operation code

} // namespace skein

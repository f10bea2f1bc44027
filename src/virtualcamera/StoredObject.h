// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/PtpCodes.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace skein {

/** What PTP calls an object: a file or folder on the card, or a picture in memory. */
struct StoredObject
{
    quint32 handle = 0;
    quint32 parent = 0;  ///< 0 at the top of the card
    quint32 storage = 0; ///< 0 for a picture in memory
    quint16 format = ptp::format::Undefined;
    QString path; ///< where its bytes are
    QString name; ///< as the client sees it
    qint64 size = 0;
    QDateTime modified;

    [[nodiscard]] bool isFolder() const { return format == ptp::format::Association; }
    /** The object information dataset (ISO 15740, 5.3.3). */
    [[nodiscard]] QByteArray describe() const;
};

/** The PTP format that belongs to a file name. */
[[nodiscard]] quint16 formatFromName(const QString& name);

/** A time in the notation of PTP: 20260131T235959, local time. */
[[nodiscard]] QString ptpTime(const QDateTime& time);

} // namespace skein

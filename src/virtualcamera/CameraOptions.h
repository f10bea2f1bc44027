// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/FaultRule.h"
#include "virtualcamera/Faults.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace skein {

/** What the command line says about the camera. A plain value. */
struct CameraOptions
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 15740; ///< The port that IANA gave PTP/IP; 0 takes a free one.
    QString model = QStringLiteral("D850");
    QString serial = QStringLiteral("8000001");
    double megapixels = 24.0;
    int framesPerSecond = 0; ///< 0: as fast as they are asked for
    int captureMs = 300;     ///< From the order to the picture
    QString shots;           ///< Folder of files to hand out instead of painting
    QString card;            ///< Folder; empty for a temporary card
    qint64 cardBytes = 0;    ///< 0: as much as the disk has
    int moreSettings = 0;    ///< Vendor's settings that no driver has a name for.
    QStringList without;      ///< Names of settings that this camera does not have.
    bool hasLiveClock = false; ///< Paints the time into each live picture.
    bool exitWithStdin = false;
    Faults faults;
    QList<FaultRule> faultRules; ///< For FaultPlayer.
};

} // namespace skein

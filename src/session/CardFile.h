// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace skein {

/** A photograph as the camera that took it knows it. Nothing in it is trusted. */
struct CardFile
{
    QString body;   ///< Serial number of the camera, or the port of one that has none.
    QString folder; ///< On its card; empty when it is on none (in memory, or not known).
    QString name;   ///< "DSC_0001.JPG"
    qint64 size = -1;
    QDateTime taken; ///< UTC, by the camera's clock; invalid when the camera does not say.

    [[nodiscard]] bool isOnCard() const { return !folder.isEmpty(); }

    friend bool operator==(const CardFile&, const CardFile&) = default;
};

} // namespace skein

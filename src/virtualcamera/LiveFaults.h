// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/ImageSize.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace skein {

/**
 * What is wrong with live view, on the order of a person at the camera: for the tests of programs
 * that must survive it. Lives on the main thread.
 */
class LiveFaults final
{
public:
    /** The words for set(). */
    [[nodiscard]] static QStringList kinds();
    /** From now on live view is as @p kind says, one of kinds(); "rate" wants @p number, pictures a
     * second, which may be less than one. False for what it does not understand. */
    [[nodiscard]] bool set(const QString& kind, const QString& number);

    /** There is no picture at this moment (milliseconds of the camera's clock). */
    [[nodiscard]] bool isBusy(qint64 nowMs);
    /** The size of the next frame, if it is another than usual. */
    [[nodiscard]] std::optional<ImageSize> size();
    /** What is sent instead of @p frame, a header and a JPEG. */
    [[nodiscard]] QByteArray played(QByteArray frame);

private:
    enum class Kind { Normal, NotJpeg, Damaged, Truncated, Resize, Huge, Busy, Rate };

    Kind m_kind = Kind::Normal;
    int m_turn = 0;       ///< Of the sizes.
    qint64 m_pauseMs = 0; ///< Between two pictures, with Kind::Rate.
    qint64 m_nextMs = 0;  ///< The next one is due then.
    QByteArray m_huge;    ///< A JPEG of 20 megabytes, made when it is first wanted.
};

} // namespace skein

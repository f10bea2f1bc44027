// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/LiveFaults.h"

#include "virtualcamera/Exposure.h"
#include "virtualcamera/LiveView.h"

#include <array>
#include <cmath>
#include <opencv2/core.hpp>

namespace skein {

namespace {
constexpr std::array names{"normal", "not-jpeg", "damaged", "truncated", "resize", "huge", "busy",
    "rate"}; // In the order of LiveFaults::Kind.
constexpr std::array<ImageSize, 3> sizes{{{1024, 680}, {640, 424}, {320, 212}}};
const QByteArray endOfImage = QByteArrayLiteral("\xff\xd9");
constexpr double msPerSecond = 1000;

/** Noise of the finest kind, which no JPEG makes small. */
QByteArray madeHuge()
{
    constexpr int width = 4096;
    constexpr int height = 2720;
    constexpr quint64 seed = 20261122;
    cv::Mat picture(height, width, CV_8UC3);
    cv::RNG(seed).fill(picture, cv::RNG::UNIFORM, 0, 256);
    return encodeJpeg(picture, 100, JpegCare::Quick);
}
} // namespace

QStringList LiveFaults::kinds()
{
    QStringList words;
    for (const char* name : names)
        words.append(QString::fromLatin1(name));
    return words;
}

bool LiveFaults::set(const QString& kind, const QString& number)
{
    const qsizetype known = kinds().indexOf(kind);
    if (known < 0)
        return false;
    if (static_cast<Kind>(known) == Kind::Rate) {
        bool isNumber = false;
        const double rate = number.toDouble(&isNumber);
        if (!isNumber || !(rate > 0))
            return false;
        m_pauseMs = std::llround(msPerSecond / rate);
    } else if (!number.isEmpty()) {
        return false;
    }
    m_kind = static_cast<Kind>(known);
    m_nextMs = 0;
    return true;
}

bool LiveFaults::isBusy(qint64 nowMs)
{
    if (m_kind == Kind::Busy)
        return true;
    if (m_kind != Kind::Rate)
        return false;
    if (nowMs < m_nextMs)
        return true;
    m_nextMs = nowMs + m_pauseMs;
    return false;
}

std::optional<ImageSize> LiveFaults::size()
{
    if (m_kind != Kind::Resize)
        return std::nullopt;
    m_turn = (m_turn + 1) % static_cast<int>(sizes.size());
    return sizes.at(static_cast<size_t>(m_turn));
}

QByteArray LiveFaults::played(QByteArray frame)
{
    const QByteArray header = frame.left(LiveView::headerBytes);
    const QByteArray jpeg = frame.mid(LiveView::headerBytes);
    switch (m_kind) {
    case Kind::NotJpeg:
        return header + QByteArray(jpeg.size(), 'x');
    case Kind::Damaged: // Looks like one from the outside.
        return header + jpeg.left(2) + QByteArray(jpeg.size(), 'x') + endOfImage;
    case Kind::Truncated: // With its end, without which drivers do not take it for one.
        return header + jpeg.left(jpeg.size() / 2) + endOfImage;
    case Kind::Huge:
        if (m_huge.isEmpty())
            m_huge = madeHuge();
        return header + m_huge;
    default:
        return frame;
    }
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <array>

namespace skein {

/** What the photosites of one colour recorded. */
struct RawChannel
{
    /** One letter of the filter ("R", "G", "B", "C", "M", "Y", "E", "W"), with a number behind it
     * where a sensor has two of the kind ("G1", "G2"). */
    QString name;
    /** Index: stopsBelow() of RawHistogram. */
    std::array<quint64, 14 * 16> bins{};
    quint64 photosites = 0;
    quint64 clipped = 0; ///< At or above saturation.
    quint64 atBlack = 0; ///< At or below the black level.
    int white = 0;       ///< Where it saturates: the value from which on a photosite is clipped.
    int toldWhite = 0;   ///< The same by what the file, or the decoder, says; the data may differ.

    friend bool operator==(const RawChannel&, const RawChannel&) = default;
};

/**
 * The histogram of a sensor's own data: per colour of the filter, before white balance, in stops
 * below saturation. A value; empty for a file that has no such data.
 */
class RawHistogram final
{
public:
    static constexpr int stopCount = 14;
    static constexpr int binsPerStop = 16;
    static constexpr int binCount = stopCount * binsPerStop;

    RawHistogram() = default;
    explicit RawHistogram(QList<RawChannel> channels)
        : m_channels(std::move(channels))
    {}

    [[nodiscard]] bool isEmpty() const { return m_channels.isEmpty(); }
    /** Red, green (one or two), blue, as far as the sensor has them. */
    [[nodiscard]] const QList<RawChannel>& channels() const { return m_channels; }

    /** How far the lower end of @p bin lies below saturation, in stops: 14 for the first bin. What
     * is darker than that is in the first bin too, what is clipped in the last. */
    [[nodiscard]] static constexpr double stopsBelow(int bin)
    {
        return stopCount - static_cast<double>(bin) / binsPerStop;
    }
    /** The bin of a value @p level above black, where saturation is @p saturation above it. */
    [[nodiscard]] static int binOf(double level, double saturation);

    /** The data speak against the saturation that is told of at least one channel. */
    [[nodiscard]] bool hasOtherWhite() const;

    /** In per cent of the channel's photosites. */
    [[nodiscard]] double clippedPercent(int channel) const;
    [[nodiscard]] double blackPercent(int channel) const;

    friend bool operator==(const RawHistogram&, const RawHistogram&) = default;

private:
    QList<RawChannel> m_channels;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::RawHistogram)

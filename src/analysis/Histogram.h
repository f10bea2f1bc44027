// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>
#include <array>

class QImage;

namespace skein {

/**
 * How often each brightness occurs in a picture: red, green, blue and luminance, counted over every
 * pixel. A value.
 *
 * Luminance is the luma Y' of ITU-R BT.709-6, item 3.2, of the encoded values as they are stored
 * (no transfer curve is undone): lumaOf(). Where a picture has 16 bits a channel, a bin holds 256
 * neighbouring codes (the upper byte), and clipping is judged on all 16 bits. Transparency: colours
 * count as they are before they are laid on a background (a premultiplied one is divided by its
 * alpha, rounded to nearest, and bounded by the largest code); pixels of alpha 0 have no colour and
 * are not counted.
 */
class Histogram final
{
public:
    enum Channel { Red, Green, Blue, Luminance };
    static constexpr int channelCount = 4;
    static constexpr int binCount = 256;
    using Bins = std::array<quint64, binCount>;

    /** Weights of BT.709 times 2^15, rounded so that they add up to 2^15: grey stays as it is. */
    static constexpr quint32 redWeight = 6966;
    static constexpr quint32 greenWeight = 23436;
    static constexpr quint32 blueWeight = 2366;
    static constexpr int weightBits = 15;

    /** Luma of encoded values of up to 16 bits, rounded to nearest, at the depth of the values. */
    [[nodiscard]] static constexpr quint32 lumaOf(quint32 red, quint32 green, quint32 blue)
    {
        return (redWeight * red + greenWeight * green + blueWeight * blue +
                   (1U << (weightBits - 1))) >>
               weightBits;
    }

    Histogram() = default;

    /**
     * Counts @p image on @p threads threads, of which the caller's is one. Every format of QImage
     * is taken; those that are rare are converted first. Blocking; reentrant.
     */
    [[nodiscard]] static Histogram of(const QImage& image, int threads = 1);

    [[nodiscard]] bool isEmpty() const { return m_pixels == 0; }
    /** Pixels counted: all but the wholly transparent ones. */
    [[nodiscard]] quint64 pixels() const { return m_pixels; }
    [[nodiscard]] const Bins& bins(Channel channel) const { return m_bins[channel]; }
    /** The fullest bin of @p channel. */
    [[nodiscard]] quint64 highest(Channel channel) const;
    /** Pixels at the least and at the greatest code that the picture's depth has. */
    [[nodiscard]] quint64 clippedDark(Channel channel) const { return m_dark[channel]; }
    [[nodiscard]] quint64 clippedBright(Channel channel) const { return m_bright[channel]; }
    /** The same in per cent of the pixels counted; 0 for an empty histogram. */
    [[nodiscard]] double darkPercent(Channel channel) const;
    [[nodiscard]] double brightPercent(Channel channel) const;

    friend bool operator==(const Histogram&, const Histogram&) = default;

private:
    friend class HistogramTables;

    void add(const Histogram& other);

    quint64 m_pixels = 0;
    std::array<Bins, channelCount> m_bins{};
    std::array<quint64, channelCount> m_dark{};
    std::array<quint64, channelCount> m_bright{};
};

} // namespace skein

Q_DECLARE_METATYPE(skein::Histogram)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawMeasurement.h"

#include "image/Orientation.h"
#include "image/Picture.h"
#include "image/RawLevels.h"
#include "image/RawPhotosites.h"
#include "image/RawWhiteLevel.h"

#include <algorithm>
#include <libraw/libraw.h>
#include <vector>

namespace skein {

namespace {

constexpr size_t maxColours = RawPhotosites::maxColours;
constexpr size_t valueCount = 1U << 16;
/** Levels come from the file as they are, up to 32 bits; no value of a sensor is beyond this. */
constexpr unsigned highestLevel = valueCount - 1;

/** Without overflow, whatever the file says. */
int levelOf(quint64 told)
{
    return static_cast<int>(std::min<quint64>(told, highestLevel));
}

/** One colour of a filter array, while it is counted. */
struct Colour
{
    RawChannel channel;
    int black = 0;
    QRgb mask = 0;              ///< Its place in a pixel of the map.
    std::vector<quint8> binOf;  ///< Of a level above black.
    std::vector<quint8> byteOf; ///< The same for the map.
};

QRgb maskOf(char letter)
{
    switch (letter) {
    case 'R':
        return 0xff0000;
    case 'G':
        return 0x00ff00;
    case 'B':
        return 0x0000ff;
    default:
        return 0xffffff; // Of other filters no single colour can be told.
    }
}

/** Makes each part of @p pixel that @p mask names at least as bright as @p byte. */
void brighten(QRgb& pixel, QRgb mask, quint8 byte)
{
    const QRgb wanted = 0x010101U * byte;
    for (const QRgb part : {0xff0000U, 0x00ff00U, 0x0000ffU}) {
        if ((mask & part) != 0 && (wanted & part) > (pixel & part)) {
            pixel = (pixel & ~part) | (wanted & part);
        }
    }
}

/** Counts what LibRaw has unpacked. */
class Counter final
{
public:
    Counter(LibRaw& raw, QSize mapBox);

    [[nodiscard]] bool isUsable() const { return m_photosites.isUsable(); }
    /** False when it was cancelled. */
    bool count(const CancelToken& cancel);
    [[nodiscard]] RawMeasurement result();

private:
    [[nodiscard]] std::vector<RawColourValues> told() const;
    void prepareColours(const std::vector<RawColourValues>& values);
    void prepareMap(QSize box);
    template<typename Visit>
    bool eachRow(const CancelToken& cancel, Visit visit) const;
    [[nodiscard]] int patternBlack(int row, int column) const;
    void countRow(int row);
    void countValue(Colour& colour, int value, int black, QRgb* cell);
    [[nodiscard]] QList<RawChannel> named() const;

    LibRaw& m_raw;
    const RawPhotosites m_photosites;
    std::array<Colour, maxColours> m_colours;
    int m_cell = 0; ///< Photosites along the side of a pixel of the map; 0: no map.
    QImage m_map;
};

Counter::Counter(LibRaw& raw, QSize mapBox)
    : m_raw(raw)
    , m_photosites(raw)
{
    if (isUsable() && !mapBox.isEmpty() && raw.is_fuji_rotated() == 0) {
        prepareMap(mapBox);
    }
}

std::vector<RawColourValues> Counter::told() const
{
    const auto& levels = m_raw.imgdata.color;
    std::vector<RawColourValues> colours;
    for (size_t i = 0; i < maxColours; ++i) {
        const int black = levelOf(quint64{levels.black} + levels.cblack[i]);
        const long told = levels.linear_max[i];
        const bool isPlausible = told > black && told < static_cast<long>(valueCount);
        const int white = isPlausible ? static_cast<int>(told) : levelOf(levels.maximum);
        colours.push_back({std::vector<quint32>(valueCount), black, white});
    }
    return colours;
}

void Counter::prepareColours(const std::vector<RawColourValues>& values)
{
    const std::vector<int> white = rawWhiteLevels(values);
    for (size_t i = 0; i < maxColours; ++i) {
        Colour& colour = m_colours[i];
        const char letter = m_raw.imgdata.idata.colors == 1 ? 'W' : m_raw.imgdata.idata.cdesc[i];
        colour.channel.name = QString(QLatin1Char(letter == '\0' ? '?' : letter));
        colour.channel.white = white[i];
        colour.channel.toldWhite = values[i].told;
        colour.mask = maskOf(letter);
        colour.black = values[i].black;
        const double saturation = std::max(1, white[i] - colour.black);
        colour.binOf.resize(valueCount);
        colour.byteOf.resize(valueCount);
        for (size_t level = 0; level < valueCount; ++level) {
            colour.binOf[level] =
                static_cast<quint8>(RawHistogram::binOf(static_cast<double>(level), saturation));
            colour.byteOf[level] = rawlevels::byteOf(static_cast<double>(level) / saturation);
        }
    }
}

void Counter::prepareMap(QSize box)
{
    const auto cellsFor = [](int photosites, int pixels) {
        return (photosites + pixels - 1) / pixels;
    };
    const QSize size = m_photosites.size();
    // Even, so that every square holds all colours of a Bayer array.
    m_cell = std::max(cellsFor(size.width(), box.width()), cellsFor(size.height(), box.height()));
    m_cell = std::max(2, m_cell + m_cell % 2);
    m_map = QImage(
        cellsFor(size.width(), m_cell), cellsFor(size.height(), m_cell), QImage::Format_RGB32);
    if (m_map.isNull()) {
        m_cell = 0;
        return;
    }
    m_map.fill(Qt::black);
}

/** Some sensors have a black level for each place in a small pattern (DNG 1.4, BlackLevel). */
int Counter::patternBlack(int row, int column) const
{
    const auto& cblack = m_raw.imgdata.color.cblack;
    const auto rows = static_cast<int>(cblack[4]);
    const auto columns = static_cast<int>(cblack[5]);
    if (rows <= 0 || columns <= 0 || qint64{rows} * columns > LIBRAW_CBLACK_SIZE - 6) {
        return 0;
    }
    return levelOf(cblack[6 + row % rows * columns + column % columns]);
}

void Counter::countValue(Colour& colour, int value, int black, QRgb* cell)
{
    RawChannel& channel = colour.channel;
    const int level = std::max(0, value - black); // below 2^16, as neither is negative
    ++channel.bins[colour.binOf[static_cast<size_t>(level)]];
    ++channel.photosites;
    channel.atBlack += level == 0 ? 1U : 0U;
    channel.clipped += value >= channel.white ? 1U : 0U;
    if (cell != nullptr) {
        brighten(*cell, colour.mask,
            value >= channel.white ? 255 : colour.byteOf[static_cast<size_t>(level)]);
    }
}

void Counter::countRow(int row)
{
    const bool hasPattern = m_raw.imgdata.color.cblack[4] > 0 && m_raw.imgdata.color.cblack[5] > 0;
    auto* cells = m_cell > 0 ? reinterpret_cast<QRgb*>(m_map.scanLine(row / m_cell)) : nullptr;
    m_photosites.visit(row, [&](int column, size_t which, int value) {
        QRgb* cell = cells != nullptr ? &cells[column / m_cell] : nullptr;
        Colour& colour = m_colours[which];
        const int pattern = hasPattern ? patternBlack(row, column) : 0;
        countValue(colour, value, colour.black + pattern, cell);
    });
}

template<typename Visit>
bool Counter::eachRow(const CancelToken& cancel, Visit visit) const
{
    for (int row = 0; row < m_photosites.size().height(); ++row) {
        if (cancel.isCancelled()) {
            return false;
        }
        visit(row);
    }
    return true;
}

bool Counter::count(const CancelToken& cancel)
{
    // Where it saturates has to be known before anything can be judged by that.
    std::vector<RawColourValues> values = told();
    const auto note = [&values](int /*column*/, size_t colour, int value) {
        ++values[colour].counts[static_cast<size_t>(value)];
    };
    if (!eachRow(cancel, [&](int row) { m_photosites.visit(row, note); })) {
        return false;
    }
    prepareColours(values);
    return eachRow(cancel, [this](int row) { countRow(row); });
}

QList<RawChannel> Counter::named() const
{
    // LibRaw numbers a second green 3, behind blue.
    QList<RawChannel> channels;
    for (const size_t i : {0, 1, 3, 2}) {
        const RawChannel& channel = m_colours[i].channel;
        if (channel.photosites > 0) {
            channels.append(channel);
        }
    }
    for (qsizetype i = 1; i < channels.size(); ++i) {
        if (channels[i].name == channels[i - 1].name) {
            channels[i].name += QLatin1Char('2');
            channels[i - 1].name += QLatin1Char('1');
        }
    }
    return channels;
}

RawMeasurement Counter::result()
{
    return {RawHistogram(named()), oriented(m_map, orientationFromFlip(m_raw.imgdata.sizes.flip))};
}

int keepGoing(void* token, LibRaw_progress /*stage*/, int /*at*/, int /*of*/)
{
    return static_cast<const CancelToken*>(token)->isCancelled() ? 1 : 0;
}

} // namespace

Result<RawMeasurement> measureRaw(const QString& path, QSize mapBox, const CancelToken& cancel)
{
    const auto file = MappedFile::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return measureRaw(file->bytes(), mapBox, cancel);
}

Result<RawMeasurement> measureRaw(Bytes bytes, QSize mapBox, const CancelToken& cancel)
{
    const auto raw = std::make_unique<LibRaw>();  // too large for a stack
    raw->set_dataerror_handler(nullptr, nullptr); // or it prints to stderr
    raw->set_progress_handler(keepGoing, const_cast<void*>(static_cast<const void*>(&cancel)));
    const bool opened =
        raw->open_buffer(const_cast<unsigned char*>(bytes.data()), bytes.size()) == LIBRAW_SUCCESS;
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    if (!opened) {
        return tl::unexpected(pictureUnknown());
    }
    const QSize full(raw->imgdata.sizes.raw_width, raw->imgdata.sizes.raw_height);
    if (qint64{full.width()} * full.height() > maxPicturePixels) {
        return tl::unexpected(pictureTooLarge(full));
    }
    const int code = raw->unpack();
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    if (code != LIBRAW_SUCCESS) {
        return tl::unexpected(pictureDamaged(QString::fromLatin1(LibRaw::strerror(code))));
    }
    Counter counter(*raw, mapBox);
    if (!counter.isUsable()) {
        return tl::unexpected(pictureUnknown());
    }
    if (!counter.count(cancel)) {
        return tl::unexpected(pictureCancelled());
    }
    return counter.result();
}

} // namespace skein

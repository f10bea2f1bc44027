// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/BrightnessMeter.h"

#include "base/Background.h"
#include "image/Picture.h"
#include "session/FileKind.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace skein {

namespace {

/** Pixels on the longer side: more change nothing, and a JPEG comes by an eighth of its size. */
constexpr int edge = 640;
constexpr double midGrey = 0.18;

/** Linear light of each encoded value (IEC 61966-2-1). */
std::array<double, 256> makeLinear()
{
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double encoded = static_cast<double>(i) / 255;
        table.at(i) =
            encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
    }
    return table;
}

} // namespace

double BrightnessMeter::brightnessOf(const QImage& picture)
{
    static const std::array<double, 256> linear = makeLinear();
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            const QRgb pixel = row[x];
            sum += 0.2126 * linear.at(static_cast<std::size_t>(qRed(pixel))) +
                   0.7152 * linear.at(static_cast<std::size_t>(qGreen(pixel))) +
                   0.0722 * linear.at(static_cast<std::size_t>(qBlue(pixel)));
        }
    }
    const double count = static_cast<double>(pixels.width()) * pixels.height();
    return sum > 0 ? std::max(darkest, std::log2(sum / count / midGrey)) : darkest;
}

Result<double> BrightnessMeter::measure(const QString& path)
{
    const CancelToken nobodyStops;
    Result<std::unique_ptr<Picture>> opened = openPicture(path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    Picture& picture = **opened;
    QImage pixels;
    if (fileKind(path) == FileKind::Raw) {
        pixels = picture.embedded(edge, nobodyStops);
    }
    if (pixels.isNull()) {
        const Result<DecodedImage> decoded = picture.decode(QSize(edge, edge), nobodyStops);
        if (!decoded) {
            return tl::unexpected(decoded.error());
        }
        if (decoded->partial && !decoded->previewOnly) {
            return failure(
                ErrorKind::Io, tr("The photograph is not whole, so its brightness is not known."));
        }
        pixels = decoded->image;
    }
    return brightnessOf(pixels);
}

QFuture<Result<double>> BrightnessMeter::measureLater(const QStringList& paths)
{
    // A file that is decoded in a moment before one that has to be developed.
    const auto picture = std::find_if(paths.begin(), paths.end(),
        [](const QString& path) { return fileKind(path) == FileKind::Picture; });
    const auto raw = std::find_if(paths.begin(), paths.end(),
        [](const QString& path) { return fileKind(path) == FileKind::Raw; });
    const auto chosen = picture != paths.end() ? picture : raw;
    if (chosen == paths.end()) {
        return askInBackground([] {
            return Result<double>(failure(ErrorKind::NotFound,
                tr("There is no photograph on this computer whose brightness could be measured. "
                   "Let the camera's JPEG or RAW files be fetched.")));
        });
    }
    return askInBackground([path = *chosen] { return measure(path); });
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/StillRenderer.h"

#include "virtualcamera/DngWriter.h"
#include "virtualcamera/Exposure.h"
#include "virtualcamera/JpegFile.h"
#include "virtualcamera/ScenePainter.h"
#include "virtualcamera/SceneRenderer.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <future>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {
constexpr int previewWidth = 1620;
constexpr int previewQuality = 85;
constexpr int thumbnailWidth = 160;
constexpr int noiseTileRows = 500;

cv::Mat scaledTo(const cv::Mat& picture, int width)
{
    cv::Mat scaled;
    const int height = picture.rows * width / picture.cols;
    cv::resize(picture, scaled, cv::Size(width, height), 0, 0, cv::INTER_AREA);
    return scaled;
}

/** Develops in bands, so that each stays in the processor's cache. */
void develop(cv::Mat& picture, const ShotRecipe& recipe)
{
    const Exposure exposure(recipe.optics);
    const NoiseTile noise(
        picture.cols, noiseTileRows, recipe.optics.noiseSigma(), recipe.number + 1);
    const int bands = (picture.rows + noiseTileRows - 1) / noiseTileRows;
    cv::parallel_for_(cv::Range(0, bands), [&](const cv::Range& range) {
        for (int band = range.start; band < range.end; ++band) {
            const int top = band * noiseTileRows;
            cv::Mat rows = picture.rowRange(top, std::min(top + noiseTileRows, picture.rows));
            exposure.develop(rows);
            noise.addTo(rows, static_cast<quint32>(band) + 1);
        }
    });
}

bool write(const QString& path, const QList<QByteArray>& parts)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    return std::all_of(parts.cbegin(), parts.cend(),
        [&](const QByteArray& part) { return file.write(part) == part.size(); });
}
} // namespace

Result<QList<ShotFile>> StillRenderer::render(const ShotRecipe& recipe, const QString& folder)
{
    const SceneRenderer renderer(
        recipe.size, QRectF(0, 0, ScenePainter::width, ScenePainter::height), recipe.optics);
    cv::Mat picture = renderer.render(recipe.sceneSeconds);
    cv::Mat sensor;
    if (recipe.wantsRaw)
        sensor = Exposure(recipe.optics).expose(picture, recipe.number + 1);
    develop(picture, recipe);
    // The large picture takes longest to encode: everything else is made beside it.
    std::future<QByteArray> jpeg;
    if (recipe.jpegQuality > 0) {
        jpeg = std::async(std::launch::async,
            [&] { return encodeJpeg(picture, recipe.jpegQuality, JpegCare::Fine); });
    }
    const cv::Mat preview = scaledTo(picture, std::min(previewWidth, picture.cols));
    const QByteArray previewJpeg = encodeJpeg(preview, previewQuality, JpegCare::Quick);
    const QByteArray thumbnail = encodeJpeg(scaledTo(preview, thumbnailWidth), 80, JpegCare::Quick);

    QList<ShotFile> files;
    const QString stem = folder + QStringLiteral("/shot-%1").arg(recipe.number);
    bool isWritten = true;
    if (jpeg.valid()) {
        const QByteArray encoded = jpeg.get();
        files.append({stem + QStringLiteral(".jpg"), QStringLiteral("JPG"), false});
        isWritten = write(files.last().path, assembleJpeg(recipe, encoded, previewJpeg, thumbnail));
    }
    if (recipe.wantsRaw && isWritten) {
        files.append({stem + QStringLiteral(".dng"), QStringLiteral("DNG"), false});
        isWritten =
            write(files.last().path, assembleDng(recipe, sensor, preview.size(), previewJpeg));
    }
    if (!isWritten) {
        for (const ShotFile& file : files)
            QFile::remove(file.path);
        return failure(
            ErrorKind::NoSpace, tr("The picture could not be written to %1. Make room there.")
                                    .arg(QDir::toNativeSeparators(folder)));
    }
    return files;
}

} // namespace skein

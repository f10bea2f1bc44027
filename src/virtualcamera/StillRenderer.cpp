// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/StillRenderer.h"

#include "virtualcamera/DngWriter.h"
#include "virtualcamera/Exposure.h"
#include "virtualcamera/JpegFile.h"
#include "virtualcamera/JpegStrips.h"
#include "virtualcamera/ScenePainter.h"
#include "virtualcamera/SceneRenderer.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace skein {

namespace {
constexpr int largestPreviewWidth = 1620;
constexpr int previewQuality = 85;
constexpr int thumbnailWidth = 160;
constexpr int thumbnailQuality = 80;
constexpr int stripRows = 128; ///< A strip's pixels stay in the processor's cache.
constexpr int codedRows = 16;  ///< The rows of a strip are a multiple of this.
constexpr int noiseTileWidth = 1024;

/**
 * One photograph, made strip by strip on all processors: painted, exposed, developed and encoded
 * while its pixels are at hand. Only what the files need is kept.
 */
class Darkroom final
{
public:
    explicit Darkroom(const ShotRecipe& recipe)
        : m_recipe(recipe)
        , m_scene(
              recipe.size, QRectF(0, 0, ScenePainter::width, ScenePainter::height), recipe.optics)
        , m_exposure(recipe.optics)
        , m_reduction((recipe.size.width + largestPreviewWidth - 1) / largestPreviewWidth)
        , m_rows(std::max(1, stripRows / (codedRows * m_reduction)) * codedRows * m_reduction)
        , m_noise(noiseTileWidth, m_rows, recipe.optics.noiseSigma(), recipe.number + 1)
        , m_movers(m_scene.moverLayers(recipe.sceneSeconds))
        , m_strips((recipe.size.height + m_rows - 1) / m_rows)
    {
        preview.create(recipe.size.height / m_reduction, recipe.size.width / m_reduction, CV_8UC3);
        if (recipe.wantsRaw)
            sensor.create(recipe.size.height, recipe.size.width, CV_16UC1);
        if (recipe.jpegQuality > 0)
            m_jpegs.resize(m_strips);
        QByteArray* jpegs = m_jpegs.data(); // never detached by a worker
        cv::parallel_for_(cv::Range(0, m_strips), [&](const cv::Range& range) {
            for (int strip = range.start; strip < range.end; ++strip)
                make(strip, m_jpegs.isEmpty() ? nullptr : jpegs + strip);
        });
    }

    /** Empty when no JPEG is wanted, or the encoder failed. */
    [[nodiscard]] QByteArray jpeg() const
    {
        return m_jpegs.isEmpty() ? QByteArray() : joinJpegStrips(m_jpegs);
    }

    cv::Mat preview; ///< developed, BGR
    cv::Mat sensor;  ///< as Exposure::expose() yields it; empty unless wanted

private:
    void make(int strip, QByteArray* jpeg)
    {
        const int top = strip * m_rows;
        const int rows = std::min(m_rows, m_recipe.size.height - top);
        cv::Mat picture = m_scene.renderRows(top, rows, m_movers);
        const quint32 seed = m_recipe.number * 65537U + static_cast<quint32>(top);
        if (m_recipe.wantsRaw)
            m_exposure.expose(picture, seed).copyTo(sensor.rowRange(top, top + rows));
        m_exposure.develop(picture);
        m_noise.addTo(picture, static_cast<quint32>(strip) + 1);
        if (jpeg)
            *jpeg = encodeJpeg(picture, m_recipe.jpegQuality, JpegCare::Fine);
        const int smallTop = top / m_reduction;
        const int smallRows = std::min(rows / m_reduction, preview.rows - smallTop);
        if (smallRows <= 0)
            return;
        cv::Mat small = preview.rowRange(smallTop, smallTop + smallRows);
        cv::resize(picture(cv::Rect(0, 0, preview.cols * m_reduction, smallRows * m_reduction)),
            small, small.size(), 0, 0, cv::INTER_AREA);
    }

    const ShotRecipe& m_recipe;
    SceneRenderer m_scene;
    Exposure m_exposure;
    int m_reduction; ///< of the preview against the picture
    int m_rows;      ///< of a strip
    NoiseTile m_noise;
    std::vector<SceneRenderer::MoverLayer> m_movers;
    int m_strips;
    QList<QByteArray> m_jpegs;
};

QByteArray thumbnailOf(const cv::Mat& preview)
{
    cv::Mat scaled;
    const cv::Size size(thumbnailWidth, preview.rows * thumbnailWidth / preview.cols);
    cv::resize(preview, scaled, size, 0, 0, cv::INTER_AREA);
    return encodeJpeg(scaled, thumbnailQuality, JpegCare::Quick);
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
    const Darkroom darkroom(recipe);
    const QByteArray previewJpeg = encodeJpeg(darkroom.preview, previewQuality, JpegCare::Quick);
    QList<ShotFile> files;
    const QString stem = folder + QStringLiteral("/shot-%1").arg(recipe.number);
    bool isWritten = true;
    if (recipe.jpegQuality > 0) {
        const QByteArray jpeg = darkroom.jpeg();
        if (jpeg.isEmpty() || previewJpeg.isEmpty()) {
            return failure(ErrorKind::Io,
                tr("The picture could not be encoded. Choose a smaller image size."));
        }
        files.append({stem + QStringLiteral(".jpg"), QStringLiteral("JPG"), false});
        isWritten = write(files.last().path,
            assembleJpeg(recipe, jpeg, previewJpeg, thumbnailOf(darkroom.preview)));
    }
    if (recipe.wantsRaw && isWritten) {
        files.append({stem + QStringLiteral(".dng"), QStringLiteral("DNG"), false});
        isWritten = write(files.last().path,
            assembleDng(recipe, darkroom.sensor, darkroom.preview.size(), previewJpeg));
    }
    if (!isWritten) {
        for (const ShotFile& file : files)
            QFile::remove(file.path);
        return failure(
            //: %1 is a file
            ErrorKind::NoSpace, tr("The picture could not be written to %1. Make room there.")
                                    .arg(QDir::toNativeSeparators(folder)));
    }
    return files;
}

} // namespace skein

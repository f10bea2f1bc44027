// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/QtPicture.h"

#include "image/PictureColour.h"
#include "image/PngGuard.h"
#include "image/TiffInks.h"

#include <QBuffer>
#include <QImageReader>
#include <QSet>

namespace skein {

namespace {

/** Formats that tell themselves by their content. Qt would also take any bytes for a TGA. */
const QSet<QByteArray>& knownFormats()
{
    static const QSet<QByteArray> formats{
        "png", "tiff", "webp", "gif", "bmp", "ppm", "pgm", "pbm", "jp2"};
    return formats;
}

/** Read errors are the only way to make a handler of Qt stop. */
class CancellableBuffer final : public QBuffer
{
public:
    CancellableBuffer(Bytes bytes, CancelToken cancel)
        : m_cancel(std::move(cancel))
    {
        setData(QByteArray::fromRawData(
            reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        open(QIODevice::ReadOnly);
    }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        return m_cancel.isCancelled() ? -1 : QBuffer::readData(data, length);
    }

private:
    const CancelToken m_cancel;
};

bool looksLikeTiff(Bytes bytes)
{
    return bytes.size() > 4 &&
           ((bytes[0] == 'I' && bytes[1] == 'I') || (bytes[0] == 'M' && bytes[1] == 'M'));
}

} // namespace

Result<std::unique_ptr<Picture>> QtPicture::open(const std::shared_ptr<const MappedFile>& file)
{
    const Bytes bytes = file->bytes();
    if (bytes.size() > 1 && bytes[0] == 0x89 && bytes[1] == 'P' && !pngTextsAreReasonable(bytes)) {
        return tl::unexpected(pictureDamaged(QStringLiteral("PNG texts grow beyond reason")));
    }
    CancellableBuffer buffer(bytes, CancelToken());
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (!knownFormats().contains(format)) {
        if (looksLikeTiff(file->bytes()) &&
            !QImageReader::supportedImageFormats().contains("tiff")) {
            return failure(ErrorKind::Unsupported,
                tr("This is a TIFF, and Qt's reader for it is not installed. Install the package "
                   "with Qt's additional image formats."));
        }
        return tl::unexpected(pictureUnknown());
    }
    QSize size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        size.transpose();
    }
    if (size.isValid() && qint64{size.width()} * size.height() > maxPicturePixels) {
        return tl::unexpected(pictureTooLarge(size));
    }
    return std::unique_ptr<Picture>(new QtPicture(file, format, size));
}

QtPicture::QtPicture(std::shared_ptr<const MappedFile> file, QByteArray format, QSize fullSize)
    : m_file(std::move(file))
    , m_format(std::move(format))
    , m_fullSize(fullSize)
{}

QImage QtPicture::embedded(int /*edge*/, const CancelToken& /*cancel*/)
{
    return {};
}

Result<DecodedImage> QtPicture::decode(QSize box, const CancelToken& cancel)
{
    auto decoded = decodeDeep(cancel);
    if (!decoded) {
        return decoded;
    }
    const QSize size = decoded->image.size();
    decoded->image = inScreenFormat(shrunkTo(decoded->image, box));
    if (decoded->image.isNull()) {
        return tl::unexpected(pictureOutOfMemory(size));
    }
    return decoded;
}

bool QtPicture::isDeep() const
{
    CancellableBuffer buffer(m_file->bytes(), CancelToken());
    switch (QImageReader(&buffer, m_format).imageFormat()) {
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
    case QImage::Format_RGBA64_Premultiplied:
    case QImage::Format_Grayscale16:
        return true;
    default:
        return false;
    }
}

Result<DecodedImage> QtPicture::decodeDeep(const CancelToken& cancel)
{
    if (m_format == "tiff") {
        if (auto inks = decodeTiffInks(m_file->bytes(), cancel)) {
            if (*inks) {
                (*inks)->partial = (*inks)->partial || m_file->wasCut();
            }
            return *inks;
        }
    }
    CancellableBuffer buffer(m_file->bytes(), cancel);
    QImageReader reader(&buffer, m_format);
    reader.setAutoTransform(true);
    QImage image;
    const bool complete = reader.read(&image);
    if (cancel.isCancelled()) {
        return tl::unexpected(pictureCancelled());
    }
    if (image.isNull()) {
        return tl::unexpected(pictureDamaged(reader.errorString()));
    }
    return DecodedImage{image, !complete || m_file->wasCut(), false, profile()};
}

std::optional<ColourProfile> QtPicture::profile() const
{
    if (m_format == "png") {
        return pngColour(m_file->bytes());
    }
    if (m_format == "tiff") {
        return tiffColour(m_file->bytes());
    }
    return m_format == "webp" ? webpColour(m_file->bytes()) : std::nullopt;
}

} // namespace skein

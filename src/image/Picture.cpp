// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/Picture.h"

#include "image/HeifPicture.h"
#include "image/JpegPicture.h"
#include "image/PictureFormat.h"
#include "image/QtPicture.h"
#include "image/RawPicture.h"
#include "image/VideoPicture.h"

#include <QFileInfo>
#include <QSet>

namespace skein {

namespace {

// tr() of a class of its own: the functions below are no members of Picture.
struct PictureErrors
{
    Q_DECLARE_TR_FUNCTIONS(skein::PictureErrors)
};

using Opened = Result<std::unique_ptr<Picture>>;

Opened openAs(PictureFormat format, const std::shared_ptr<const MappedFile>& file)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return JpegPicture::open(file);
    case PictureFormat::Raw:
        return RawPicture::open(file);
    case PictureFormat::Heif:
        return HeifPicture::open(file);
    case PictureFormat::Tiff:
    case PictureFormat::Other:
    case PictureFormat::Unknown:
        return QtPicture::open(file);
    case PictureFormat::Video:
        return std::make_unique<VideoPicture>();
    }
    return tl::unexpected(pictureUnknown());
}

/** The name promises a picture. */
bool isPictureName(const QString& path)
{
    static const QSet<QString> suffixes{u"jpg"_qs, u"jpeg"_qs, u"jpe"_qs, u"png"_qs, u"tif"_qs,
        u"tiff"_qs, u"heic"_qs, u"heif"_qs, u"hif"_qs, u"avif"_qs, u"webp"_qs, u"gif"_qs,
        u"bmp"_qs};
    return isRawName(path) || suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

Result<std::unique_ptr<Picture>> openPicture(const QString& path)
{
    auto mapped = MappedFile::open(path);
    if (!mapped) {
        return tl::unexpected(mapped.error());
    }
    Opened picture = openPicture(std::make_shared<const MappedFile>(std::move(*mapped)), path);
    if (!picture && picture.error() == pictureUnknown() && isPictureName(path)) {
        return tl::unexpected(pictureMisnamed(QFileInfo(path).suffix()));
    }
    return picture;
}

Opened openPicture(const std::shared_ptr<const MappedFile>& file, const QString& name)
{
    const PictureFormat format = sniffPictureFormat(file->bytes(), name);
    Opened picture = openAs(format, file);
    if (picture) {
        return picture;
    }
    // A TIFF frame may hold either, and the name that tipped the balance may be wrong.
    if (format == PictureFormat::Raw) {
        Opened second = openAs(PictureFormat::Tiff, file);
        return second ? std::move(second) : std::move(picture);
    }
    if (format == PictureFormat::Tiff) {
        Opened second = openAs(PictureFormat::Raw, file);
        return second ? std::move(second) : std::move(picture);
    }
    return picture;
}

QSize fittedSize(QSize full, QSize box)
{
    if (box.isEmpty() || full.isEmpty() ||
        (full.width() <= box.width() && full.height() <= box.height())) {
        return full;
    }
    return full.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage shrunkTo(const QImage& image, QSize box)
{
    const QSize size = fittedSize(image.size(), box);
    return size == image.size()
               ? image
               : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage inScreenFormat(QImage image)
{
    const QImage::Format format =
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    image.convertTo(format);
    return image;
}

Error pictureCancelled()
{
    return {ErrorKind::Cancelled, PictureErrors::tr("Loading the picture was stopped."), {}};
}

Error pictureTooLarge(QSize size)
{
    return {ErrorKind::Unsupported,
        //: %1 and %2 are numbers of pixels
        PictureErrors::tr("The file says that its picture has %1 × %2 pixels, which is more than "
                          "Skein opens. It is probably damaged.")
            .arg(size.width())
            .arg(size.height()),
        {}};
}

Error pictureImplausible(QSize size)
{
    return {ErrorKind::Io,
        //: %1 and %2 are numbers of pixels
        PictureErrors::tr("The file says that its picture has %1 × %2 pixels, but it is far too "
                          "small to hold them. It is damaged: copy it again from the camera if it "
                          "is still there.")
            .arg(size.width())
            .arg(size.height()),
        {}};
}

Error pictureDamaged(const QString& detail)
{
    return {ErrorKind::Io,
        PictureErrors::tr("The picture cannot be shown: the file is damaged or incomplete. Copy it "
                          "again from the camera if it is still there."),
        detail};
}

Error pictureUnknown()
{
    return {ErrorKind::Unsupported,
        PictureErrors::tr("The file holds no picture of a kind that Skein can show. Open it with "
                          "another program."),
        {}};
}

Error pictureMisnamed(const QString& suffix)
{
    return {ErrorKind::Unsupported,
        //: %1 is an extension, such as jpg
        PictureErrors::tr(
            "The file's name ends in .%1, but it holds no picture of a kind that Skein "
            "can show. It is damaged or has a wrong name: copy it again or open it "
            "with another program.")
            .arg(suffix),
        {}};
}

Error pictureOutOfMemory(QSize size)
{
    return {ErrorKind::Io,
        //: %1 and %2 are numbers of pixels
        PictureErrors::tr("There is not enough memory for a picture of %1 × %2 pixels. Close other "
                          "programs and try again.")
            .arg(size.width())
            .arg(size.height()),
        {}};
}

QString sentenceForBrokenProfile()
{
    return PictureErrors::tr("The colour profile in this file is damaged, so its colours are shown "
                             "as sRGB and may be wrong. Copy the file again from where it came "
                             "from.");
}

QString sentenceForPartial()
{
    return PictureErrors::tr(
        "A part of this picture is missing: the file is damaged or incomplete. "
        "Copy it again from the camera if it is still there.");
}

QString sentenceForPreviewOnly()
{
    return PictureErrors::tr(
        "This RAW file ends early: only its preview can be shown. Copy it again from the camera if "
        "it is still there.");
}

QString sentenceForVideo()
{
    return PictureErrors::tr("This is a video. Open it with the desktop's video player.");
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/FactsCarrier.h"

#include "base/Exiv2File.h"
#include "base/MappedFile.h"
#include "metadata/ShotExposure.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <iterator>

namespace skein {

namespace {

struct CarrierWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::FactsCarrier)
};

/** What is longer is no fact of a shot; a JPEG has 64 KiB for all. */
constexpr qint64 maxFactBytes = 4096;

template<typename Names>
bool isOneOf(const Names& names, const std::string& name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/** Of the first folder, most is said of the pixels and where they lie. */
bool isOfShot(const Exiv2::Exifdatum& datum)
{
    static constexpr const char* ofImage[] = {
        "ImageDescription", "Make", "Model", "DateTime", "Artist", "Copyright"};
    static constexpr const char* ofPixels[] = {"MakerNote", "PixelXDimension", "PixelYDimension",
        "InteroperabilityTag", "ComponentsConfiguration", "CompressedBitsPerPixel",
        "RelatedSoundFile", "ColorSpace", "Gamma", "CFAPattern", "SubjectArea", "SubjectLocation",
        "FocalPlaneXResolution", "FocalPlaneYResolution", "FocalPlaneResolutionUnit"};
    if (static_cast<qint64>(datum.size()) > maxFactBytes) {
        return false;
    }
    const std::string group = datum.groupName();
    if (group == "Image") {
        return isOneOf(ofImage, datum.tagName());
    }
    return group == "GPSInfo" || (group == "Photo" && !isOneOf(ofPixels, datum.tagName()));
}

bool has(const Exiv2::ExifData& exif, const char* key)
{
    return exif.findKey(Exiv2::ExifKey(key)) != exif.end();
}

/** What RAW files say elsewhere than the standard wants it. */
void addFromElsewhere(const Exiv2::ExifData& from, Exiv2::ExifData& facts)
{
    // TIFF/EP and DNG have these in the first folder.
    for (const char* tag :
        {"ExposureTime", "FNumber", "ISOSpeedRatings", "DateTimeOriginal", "FocalLength"}) {
        const std::string to = std::string("Exif.Photo.") + tag;
        const auto found = from.findKey(Exiv2::ExifKey(std::string("Exif.Image.") + tag));
        if (found != from.end() && !has(facts, to.c_str()) &&
            static_cast<qint64>(found->size()) <= maxFactBytes) {
            facts[to] = found->value();
        }
    }
    const QString lens = exposureOf(from).lens;
    if (!lens.isEmpty() && !has(facts, "Exif.Photo.LensModel")) {
        facts["Exif.Photo.LensModel"] = lens.toStdString();
    }
}

Exiv2::ExifData factsOf(Bytes photograph)
{
    const AllocationLimit limit(Exiv2File::budget(photograph));
    const Exiv2File file(photograph);
    file.image().readMetadata();
    const Exiv2::ExifData& all = file.image().exifData();
    Exiv2::ExifData facts;
    for (const Exiv2::Exifdatum& datum : all) {
        if (isOfShot(datum)) {
            facts.add(datum);
        }
    }
    addFromElsewhere(all, facts);
    return facts;
}

QByteArray withFacts(const QByteArray& picture, const Exiv2::ExifData& facts)
{
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(picture.constData()),
            static_cast<long>(picture.size()));
    image->readMetadata(); // Its own tags, and the colour profile, stay.
    Exiv2::ExifData& exif = image->exifData();
    for (const Exiv2::Exifdatum& fact : facts) {
        exif[fact.key()] = fact.value();
    }
    constexpr std::uint16_t upright = 1;
    exif["Exif.Image.Orientation"] = upright;
    exif["Exif.Photo.PixelXDimension"] = static_cast<std::uint32_t>(image->pixelWidth());
    exif["Exif.Photo.PixelYDimension"] = static_cast<std::uint32_t>(image->pixelHeight());
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    QByteArray written(static_cast<qsizetype>(io.size()), Qt::Uninitialized);
    const bool isWhole =
        io.open() == 0 &&
        static_cast<qsizetype>(io.read(reinterpret_cast<Exiv2::byte*>(written.data()),
            static_cast<long>(written.size()))) == written.size();
    return isWhole ? written : picture;
}

} // namespace

Result<QByteArray> carryFacts(const QString& path, const QByteArray& picture)
{
    prepareExiv2();
    const auto file = MappedFile::open(path);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    try {
        return withFacts(picture, factsOf(file->bytes()));
    } catch (const std::exception& error) { // Also of memory that a file asks for.
        return failure(ErrorKind::Protocol,
            //: %1 is the name of a file
            CarrierWords::tr("The EXIF data of “%1” cannot be read, so the new picture has none.")
                .arg(QDir::toNativeSeparators(path).section(QDir::separator(), -1)),
            QString::fromUtf8(error.what()));
    }
}

} // namespace skein

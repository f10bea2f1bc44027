// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/JpegPicture.h"

#include "colour/BuiltInProfiles.h"
#include "image/JpegDecoder.h"
#include "image/JpegSegments.h"
#include "image/JpegSkimmer.h"
#include "image/MultiPicture.h"
#include "image/PictureColour.h"

namespace skein {

Result<std::unique_ptr<Picture>> JpegPicture::open(const std::shared_ptr<const MappedFile>& file)
{
    const auto size = jpegSize(file->bytes());
    if (!size) {
        return tl::unexpected(size.error());
    }
    return std::unique_ptr<Picture>(new JpegPicture(file, *size));
}

JpegPicture::JpegPicture(std::shared_ptr<const MappedFile> file, QSize storedSize)
    : m_file(std::move(file))
    , m_storedSize(storedSize)
    , m_embedded(m_file->bytes())
    , m_orientation(m_embedded.orientation())
    , m_profile(jpegColour(m_file->bytes()))
{
    if (m_embedded.largestEdge() == 0) {
        m_embedded.add(exifThumbnail(m_file->bytes()));
    }
    for (const Bytes preview : multiPicturePreviews(m_file->bytes())) {
        m_embedded.add(preview);
    }
}

QSize JpegPicture::fullSize() const
{
    return oriented(m_storedSize, m_orientation);
}

bool JpegPicture::isCut() const
{
    return m_file->wasCut() || !jpegHasEnd(m_file->bytes());
}

QImage JpegPicture::embedded(int edge, const CancelToken& cancel)
{
    return oriented(m_embedded.decode(edge, m_storedSize, cancel), m_orientation);
}

ColourProfile JpegPicture::embeddedProfile() const
{
    // Makers convert the small pictures like the large one; few say so in each.
    return m_embedded.decodedProfile().value_or(m_profile.value_or(assumedProfile()));
}

Result<DecodedImage> JpegPicture::decode(QSize box, const CancelToken& cancel)
{
    const QSize wanted =
        box.isEmpty() ? QSize() : oriented(fittedSize(fullSize(), box), m_orientation);
    if (!wanted.isEmpty() && wanted.width() * 8 <= m_storedSize.width() &&
        wanted.height() * 8 <= m_storedSize.height()) {
        const QImage eighth = skimJpeg(m_file->bytes(), cancel);
        if (!eighth.isNull()) {
            return DecodedImage{
                oriented(eighth, m_orientation), m_file->wasCut(), false, m_profile};
        }
    }
    auto decoded = decodeJpeg(m_file->bytes(), wanted, cancel, threads());
    if (decoded) {
        decoded->image = oriented(decoded->image, m_orientation);
        decoded->partial = decoded->partial || m_file->wasCut();
    }
    return decoded;
}

} // namespace skein

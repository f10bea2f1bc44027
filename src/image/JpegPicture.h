// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/EmbeddedJpegs.h"
#include "image/Orientation.h"
#include "image/Picture.h"

namespace skein {

/** A JPEG file: EXIF thumbnail, maker's or MPF preview, then the picture at an eighth to full. */
class JpegPicture final : public Picture
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Picture>> open(
        const std::shared_ptr<const MappedFile>& file);

    [[nodiscard]] QSize fullSize() const override;
    [[nodiscard]] bool isCut() const override;
    [[nodiscard]] QImage embedded(int edge, const CancelToken& cancel) override;
    [[nodiscard]] ColourProfile embeddedProfile() const override;
    [[nodiscard]] Result<DecodedImage> decode(QSize box, const CancelToken& cancel) override;

private:
    JpegPicture(std::shared_ptr<const MappedFile> file, QSize storedSize);

    const std::shared_ptr<const MappedFile> m_file;
    const QSize m_storedSize;
    EmbeddedJpegs m_embedded;
    const Orientation m_orientation;
    const std::optional<ColourProfile> m_profile;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Picture.h"

namespace skein {

/** A RAW file, read by LibRaw: its embedded preview as long as that has enough pixels, then
 * developed at half and at full size. */
class RawPicture final : public Picture
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Picture>> open(
        const std::shared_ptr<const MappedFile>& file);
    ~RawPicture() override;

    [[nodiscard]] QSize fullSize() const override;
    [[nodiscard]] bool isCut() const override;
    [[nodiscard]] QImage embedded(int edge, const CancelToken& cancel) override;
    [[nodiscard]] ColourProfile embeddedProfile() const override;
    [[nodiscard]] Result<DecodedImage> decode(QSize box, const CancelToken& cancel) override;

private:
    struct Codec;
    explicit RawPicture(std::unique_ptr<Codec> codec);

    const std::unique_ptr<Codec> m_codec;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Picture.h"

namespace skein {

/** HEIC, AVIF and relatives, read by libheif, which turns them upright itself. */
class HeifPicture final : public Picture
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Picture>> open(
        const std::shared_ptr<const MappedFile>& file);
    ~HeifPicture() override;

    [[nodiscard]] QSize fullSize() const override;
    [[nodiscard]] QImage embedded(int edge, const CancelToken& cancel) override;
    [[nodiscard]] ColourProfile embeddedProfile() const override;
    [[nodiscard]] Result<DecodedImage> decode(QSize box, const CancelToken& cancel) override;
    [[nodiscard]] Result<DecodedImage> decodeDeep(const CancelToken& cancel) override;
    [[nodiscard]] bool isDeep() const override;

private:
    struct Codec;
    explicit HeifPicture(std::unique_ptr<Codec> codec);

    const std::unique_ptr<Codec> m_codec;
};

} // namespace skein

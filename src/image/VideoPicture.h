// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Picture.h"

namespace skein {

/** Stands for a video: a piece of film with the sign for playing. Skein decodes no videos. */
class VideoPicture final : public Picture
{
public:
    [[nodiscard]] QSize fullSize() const override;
    [[nodiscard]] bool isVideo() const override { return true; }
    [[nodiscard]] QImage embedded(int edge, const CancelToken& cancel) override;
    [[nodiscard]] Result<DecodedImage> decode(QSize box, const CancelToken& cancel) override;
};

} // namespace skein

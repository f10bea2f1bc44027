// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Picture.h"

#include <QCoreApplication>

namespace skein {

/** What Qt reads: PNG, TIFF, WebP, GIF, BMP and netpbm. */
class QtPicture final : public Picture
{
    Q_DECLARE_TR_FUNCTIONS(skein::QtPicture)

public:
    [[nodiscard]] static Result<std::unique_ptr<Picture>> open(
        const std::shared_ptr<const MappedFile>& file);

    [[nodiscard]] QSize fullSize() const override { return m_fullSize; }
    [[nodiscard]] QImage embedded(int edge, const CancelToken& cancel) override;
    [[nodiscard]] Result<DecodedImage> decode(QSize box, const CancelToken& cancel) override;
    [[nodiscard]] Result<DecodedImage> decodeDeep(const CancelToken& cancel) override;
    [[nodiscard]] bool isDeep() const override;

private:
    [[nodiscard]] std::optional<ColourProfile> profile() const;
    QtPicture(std::shared_ptr<const MappedFile> file, QByteArray format, QSize fullSize);

    const std::shared_ptr<const MappedFile> m_file;
    const QByteArray m_format;
    const QSize m_fullSize;
};

} // namespace skein

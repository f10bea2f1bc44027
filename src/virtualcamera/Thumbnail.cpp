// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Thumbnail.h"

#include <QFile>
#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <vector>

namespace skein {

namespace {
constexpr size_t largeEnoughPixels = 640;

} // namespace

QByteArray embeddedPreview(const QString& path, bool isLarge)
{
    try {
        const auto image = Exiv2::ImageFactory::open(path.toStdString());
        image->readMetadata();
        Exiv2::PreviewManager manager(*image);
        std::vector<Exiv2::PreviewProperties> previews = manager.getPreviewProperties();
        std::erase_if(
            previews, [](const auto& preview) { return preview.mimeType_ != "image/jpeg"; });
        if (previews.empty())
            return {};
        auto wanted = previews.cbegin();
        if (isLarge) {
            wanted = std::find_if(previews.cbegin(), previews.cend(), [](const auto& preview) {
                return static_cast<size_t>(preview.width_) >= largeEnoughPixels;
            });
            if (wanted == previews.cend())
                wanted = previews.cend() - 1;
        }
        const Exiv2::PreviewImage preview = manager.getPreviewImage(*wanted);
        return {
            reinterpret_cast<const char*>(preview.pData()), static_cast<qsizetype>(preview.size())};
    } catch (const std::exception&) {
        return {}; // A file without metadata has no preview; that is no fault.
    }
}

} // namespace skein

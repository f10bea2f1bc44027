// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/RecipeBuilder.h"

#include "virtualcamera/CameraClock.h"
#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/Quality.h"
#include "virtualcamera/VirtualBody.h"

#include <algorithm>

namespace skein {

namespace {
namespace p = ptp::prop;

constexpr int exifOrientations[] = {1, 8, 6, 3}; ///< by Nikon's code of the camera's position

/** EXIF MeteringMode by PTP's code: pattern, spot, else centre-weighted. */
int exifMetering(qint64 code)
{
    constexpr qint64 pattern = 3;
    constexpr qint64 spot = 4;
    if (code == pattern)
        return 5;
    return code == spot ? 3 : 2;
}
} // namespace

RecipeBuilder::RecipeBuilder(const CameraOptions& options, const PropertyStore& settings)
    : m_options(options)
    , m_settings(settings)
{}

ImageSize RecipeBuilder::imageSize() const
{
    const QString name = m_settings.text(p::ImageSize);
    const QList<ImageSize> sizes = imageSizes(m_options.megapixels);
    for (const ImageSize& size : sizes) {
        if (size.name() == name)
            return size;
    }
    return sizes.first();
}

ShotRecipe RecipeBuilder::next(const CameraClock& clock)
{
    ShotRecipe recipe;
    const Quality quality(m_settings.number(p::CompressionSetting));
    recipe.optics = Optics::from(m_settings);
    recipe.size = imageSize();
    recipe.jpegQuality = quality.jpegQuality();
    recipe.wantsRaw = quality.wantsRaw();
    recipe.sceneSeconds = clock.secondsSinceStart();
    recipe.number = ++m_shots;
    recipe.taken = clock.date();
    recipe.orientation =
        exifOrientations[std::clamp<qint64>(m_settings.number(p::NikonOrientation), 0, 3)];
    recipe.program = static_cast<int>(m_settings.number(p::ExposureProgramMode));
    recipe.metering = exifMetering(m_settings.number(p::ExposureMeteringMode));
    recipe.make = VirtualBody::make();
    recipe.model = m_options.model;
    recipe.serial = m_options.serial;
    recipe.firmware = VirtualBody::firmware();
    recipe.lens = m_settings.find(p::NikonLensId)->valueName();
    recipe.artist = m_settings.text(p::NikonArtist);
    recipe.copyright = m_settings.text(p::NikonCopyright);
    if (m_settings.number(p::NikonImageCommentEnable) != 0)
        recipe.comment = m_settings.text(p::NikonImageComment);
    return recipe;
}

} // namespace skein

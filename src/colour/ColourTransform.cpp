// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ColourTransform.h"

#include "base/Logging.h"
#include "colour/ColourCube.h"
#include "colour/GamutTable.h"
#include "colour/InParts.h"
#include "colour/LcmsHandles.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <numeric>
#include <vector>

namespace skein {

namespace {

constexpr bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
/** QRgb as it lies in memory; the byte of transparency is passed over. */
constexpr cmsUInt32Number pixelFormat = isLittle ? TYPE_BGRA_8 : TYPE_ARGB_8;
/** The library computes primaries and curves quickly enough, tables not. */
bool isCubeWanted(const ColourRecipe& recipe)
{
    return recipe.source.kind() == ColourProfile::Kind::Rgb &&
           (recipe.source.usesTables() || recipe.screen.usesTables() || recipe.proof);
}

/** A table of ours would blur the edges of what is marked, so that has one of its own. */
bool isGamutTableWanted(const ColourRecipe& recipe)
{
    return isCubeWanted(recipe) && recipe.proof && recipe.gamutWarning;
}

cmsUInt32Number flagsOf(const ColourRecipe& recipe)
{
    // White of a measured profile is what it is, not 255.
    cmsUInt32Number flags = cmsFLAGS_NOCACHE | cmsFLAGS_NOWHITEONWHITEFIXUP;
    flags |= recipe.blackPoint ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0;
    // For cube and greys each colour is asked for once. A table of four inks would have to be
    // coarse, or take seconds to make.
    const bool isExact = isCubeWanted(recipe) || recipe.source.kind() != ColourProfile::Kind::Rgb;
    flags |= isExact ? cmsFLAGS_NOOPTIMIZE : cmsFLAGS_HIGHRESPRECALC;
    if (recipe.proof) {
        flags |= cmsFLAGS_SOFTPROOFING;
        const bool isChecked = recipe.gamutWarning && !isGamutTableWanted(recipe);
        flags |= isChecked ? cmsFLAGS_GAMUTCHECK : 0;
    }
    return flags;
}

/** The library wants 16 bits for each channel of the target. */
cmsUInt16Number alarm(int channel)
{
    return static_cast<cmsUInt16Number>(channel * 257);
}

} // namespace

struct ColourTransform::Shared
{
    explicit Shared(ColourRecipe wanted)
        : recipe(std::move(wanted))
    {}

    [[nodiscard]] lcms::Transform make(
        cmsUInt32Number inputFormat, cmsUInt32Number outputFormat = pixelFormat) const;
    void makeCube();
    void makeGreys();
    void convert(QRgb* line, int count) const;
    void convertAndMark(QRgb* line, int count) const;
    void prepare();
    void convertRows(QImage& image, const QRect& region, int from, int to) const;
    void convertSeeThrough(QRgb* line, int count, std::vector<QRgb>& row) const;

    [[nodiscard]] bool isUsable() const { return cube || pixels || !greys.empty(); }

    const ColourRecipe recipe;
    const lcms::Context context = lcms::makeContext();
    std::once_flag once;
    std::atomic_bool isPrepared = false;
    // Written once, before isPrepared; the library only reads them afterwards.
    std::optional<ColourCube> cube;  ///< Instead of pixels.
    std::optional<GamutTable> gamut; ///< With the cube: what is to be marked.
    std::vector<QRgb> greys;         ///< Instead of pixels, for each value of a grey picture.
    lcms::Transform pixels;          ///< Or of inks as they are.
    lcms::Transform invertedInks;
};

lcms::Transform ColourTransform::Shared::make(
    cmsUInt32Number inputFormat, cmsUInt32Number outputFormat) const
{
    const lcms::Profile source = lcms::opened(context, recipe.source.icc());
    const lcms::Profile screen = lcms::opened(context, recipe.screen.icc());
    const auto intent = static_cast<cmsUInt32Number>(recipe.intent);
    if (!source || !screen || recipe.screen.kind() != ColourProfile::Kind::Rgb) {
        return nullptr;
    }
    if (!recipe.proof) {
        return lcms::Transform(cmsCreateTransformTHR(context.get(), source.get(), inputFormat,
            screen.get(), outputFormat, intent, flagsOf(recipe)));
    }
    std::array<cmsUInt16Number, cmsMAXCHANNELS> codes{};
    codes[0] = alarm(qRed(recipe.gamutColour));
    codes[1] = alarm(qGreen(recipe.gamutColour));
    codes[2] = alarm(qBlue(recipe.gamutColour));
    cmsSetAlarmCodesTHR(context.get(), codes.data());
    const lcms::Profile proof = lcms::opened(context, recipe.proof->icc());
    return lcms::Transform(cmsCreateProofingTransformTHR(context.get(), source.get(), inputFormat,
        screen.get(), outputFormat, proof.get(), intent,
        static_cast<cmsUInt32Number>(recipe.proofIntent), flagsOf(recipe)));
}

void ColourTransform::Shared::makeCube()
{
    if (const lcms::Transform exact = make(TYPE_RGB_16, TYPE_RGB_16)) {
        cube.emplace([&exact](std::uint16_t* colours, int count) {
            cmsDoTransform(exact.get(), colours, colours, static_cast<cmsUInt32Number>(count));
        });
    }
}

void ColourTransform::Shared::makeGreys()
{
    const lcms::Transform exact = make(TYPE_GRAY_8);
    if (!exact) {
        return;
    }
    std::array<unsigned char, 256> values{};
    std::iota(values.begin(), values.end(), static_cast<unsigned char>(0));
    greys.resize(values.size());
    cmsDoTransform(exact.get(), values.data(), greys.data(), values.size());
}

void ColourTransform::Shared::convert(QRgb* line, int count) const
{
    if (!greys.empty()) {
        std::transform(line, line + count, line, [this](QRgb pixel) {
            constexpr QRgb opacity = 0xff000000;
            return (pixel & opacity) | (greys[pixel & 0xff] & ~opacity);
        });
    } else if (gamut) {
        convertAndMark(line, count);
    } else if (cube) {
        cube->apply(line, count);
    } else {
        cmsDoTransform(pixels.get(), line, line, static_cast<cmsUInt32Number>(count));
    }
}

void ColourTransform::Shared::convertAndMark(QRgb* line, int count) const
{
    constexpr int most = 512;
    std::array<QRgb, most> source; // All that is read of it is written first.
    for (int at = 0; at < count; at += most) {
        const int some = std::min(most, count - at);
        std::copy_n(line + at, some, source.begin());
        cube->apply(line + at, some);
        gamut->mark(source.data(), line + at, some, recipe.gamutColour);
    }
}

void ColourTransform::Shared::prepare()
{
    std::call_once(once, [this] {
        switch (recipe.source.kind()) {
        case ColourProfile::Kind::Rgb:
            if (isCubeWanted(recipe)) {
                makeCube();
                if (cube && isGamutTableWanted(recipe)) {
                    gamut.emplace(recipe);
                }
            } else {
                pixels = make(pixelFormat);
            }
            break;
        case ColourProfile::Kind::Grey:
            makeGreys();
            break;
        case ColourProfile::Kind::Cmyk:
            pixels = make(TYPE_CMYK_8);
            invertedInks = make(TYPE_CMYK_8_REV);
            break;
        }
        isPrepared = true;
    });
}

/** lcms2 knows nothing of pixels that are multiplied by their opacity. */
void ColourTransform::Shared::convertSeeThrough(QRgb* line, int count, std::vector<QRgb>& row) const
{
    row.resize(static_cast<std::size_t>(count));
    std::transform(
        line, line + count, row.begin(), [](QRgb pixel) { return qUnpremultiply(pixel); });
    convert(row.data(), count);
    std::transform(row.begin(), row.end(), line, [](QRgb pixel) { return qPremultiply(pixel); });
}

void ColourTransform::Shared::convertRows(
    QImage& image, const QRect& region, int from, int to) const
{
    // Not scanLine(): it may detach, and several threads are here.
    unsigned char* const first = image.bits();
    const auto stride = image.bytesPerLine();
    const bool multiplied = image.format() == QImage::Format_ARGB32_Premultiplied;
    std::vector<QRgb> row;
    for (int y = from; y < to; ++y) {
        QRgb* line = reinterpret_cast<QRgb*>(first + y * stride) + region.left();
        if (multiplied) {
            convertSeeThrough(line, region.width(), row);
        } else {
            convert(line, region.width());
        }
    }
}

ColourTransform::ColourTransform() = default;

ColourTransform::ColourTransform(const ColourRecipe& recipe)
{
    const bool same = !recipe.proof && recipe.source.showsSameAs(recipe.screen);
    if (!same) {
        m_shared = std::make_shared<Shared>(recipe);
    }
}

const ColourRecipe& ColourTransform::recipe() const
{
    return m_shared->recipe;
}

bool ColourTransform::isIdentity() const
{
    return m_shared == nullptr;
}

void ColourTransform::prepare() const
{
    if (m_shared) {
        m_shared->prepare();
    }
}

bool ColourTransform::isPrepared() const
{
    return !m_shared || m_shared->isPrepared;
}

std::optional<Error> ColourTransform::problem() const
{
    prepare();
    if (!m_shared || m_shared->isUsable()) {
        return std::nullopt;
    }
    return Error{ErrorKind::Unsupported,
        //: %1 and %2 are names of colour profiles
        tr("The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu "
           "View, Colour Management.")
            .arg(recipe().source.description(), recipe().screen.description()),
        {}};
}

void ColourTransform::apply(QImage& image, const QRect& region) const
{
    const QRect area = region.isNull() ? image.rect() : region & image.rect();
    prepare();
    const bool fits = image.depth() == 32 && !area.isEmpty();
    if (!m_shared || !m_shared->isUsable() || !fits ||
        recipe().source.kind() == ColourProfile::Kind::Cmyk) {
        return;
    }
    image.detach();
    inParts(area.height(), qint64{area.width()} * area.height(), [&](int from, int to) {
        m_shared->convertRows(image, area, area.top() + from, area.top() + to);
    });
}

QImage ColourTransform::applied(const QImage& image) const
{
    QImage copy = image;
    apply(copy);
    return copy;
}

void ColourTransform::applyToInks(
    const unsigned char* inks, bool inverted, QRgb* pixels, int count) const
{
    prepare();
    const bool usable = m_shared && recipe().source.kind() == ColourProfile::Kind::Cmyk;
    std::fill_n(pixels, count, qRgb(0, 0, 0)); // opaque; the library leaves that byte alone
    if (!usable) {
        return;
    }
    const lcms::Transform& transform = inverted ? m_shared->invertedInks : m_shared->pixels;
    if (transform) {
        inParts(count, count, [&](int from, int to) {
            cmsDoTransform(transform.get(), inks + 4 * qint64{from}, pixels + from,
                static_cast<cmsUInt32Number>(to - from));
        });
    }
}

} // namespace skein

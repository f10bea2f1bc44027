// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ColourTransform.h"

#include "base/Logging.h"
#include "colour/LcmsHandles.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace skein {

namespace {

/** Below this, another thread would not be worth its start: 1 ms of work. */
constexpr qint64 pixelsPerThread = 200'000;
constexpr int maxThreads = 4;

/** Points of a table made ahead, for each channel. With fewer, dark colours go wrong by more than
 * one Delta E; 64 steps meet the points of most profiles' own tables (17 or 33). */
constexpr int gridPoints = 65;

constexpr bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
/** QRgb as it lies in memory; the byte of transparency is passed over. */
constexpr cmsUInt32Number pixelFormat = isLittle ? TYPE_BGRA_8 : TYPE_ARGB_8;
/** Grey as one channel of such a pixel. */
constexpr cmsUInt32Number greyPixelFormat = COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | BYTES_SH(1) |
                                            EXTRA_SH(3) | DOSWAP_SH(isLittle ? 0 : 1);

cmsUInt32Number flagsOf(const ColourRecipe& recipe)
{
    // White of a measured profile is what it is, not 255.
    cmsUInt32Number flags = cmsFLAGS_NOCACHE | cmsFLAGS_NOWHITEONWHITEFIXUP;
    flags |= recipe.blackPoint ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0;
    if (recipe.source.kind() == ColourProfile::Kind::Cmyk) {
        // A table of four channels would have to be coarse, or take seconds to make.
        flags |= cmsFLAGS_NOOPTIMIZE;
    } else if (recipe.source.usesTables() || recipe.screen.usesTables() || recipe.proof) {
        flags |= cmsFLAGS_GRIDPOINTS(gridPoints);
    }
    if (recipe.proof) {
        flags |= cmsFLAGS_SOFTPROOFING;
        flags |= recipe.gamutWarning ? cmsFLAGS_GAMUTCHECK : 0;
    }
    return flags;
}

/** Calls @p work with parts of 0 to @p length that together are all of it, on several threads. */
void inParts(int length, qint64 pixels, const std::function<void(int from, int to)>& work)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const auto parts = static_cast<int>(
        std::clamp<qint64>(pixels / pixelsPerThread, 1, std::clamp(cores, 1, maxThreads)));
    const auto edge = [&](int part) { return static_cast<int>(qint64{length} * part / parts); };
    std::vector<std::jthread> threads;
    for (int part = 1; part < parts; ++part) {
        threads.emplace_back([&, part] { work(edge(part), edge(part + 1)); });
    }
    work(edge(0), edge(1));
}

lcms::Profile opened(cmsContext context, const ColourProfile& profile)
{
    const QByteArray icc = profile.icc();
    return lcms::Profile(cmsOpenProfileFromMemTHR(
        context, icc.constData(), static_cast<cmsUInt32Number>(icc.size())));
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

    [[nodiscard]] lcms::Transform make(cmsUInt32Number inputFormat) const;
    void prepare();
    void convertRows(QImage& image, const QRect& region, int from, int to) const;
    void convertSeeThrough(QRgb* line, int count, std::vector<QRgb>& row) const;

    const ColourRecipe recipe;
    const lcms::Context context = lcms::makeContext();
    std::once_flag once;
    std::atomic_bool isPrepared = false;
    // Written once, before isPrepared; the library only reads them afterwards.
    lcms::Transform pixels; ///< Or of inks as they are.
    lcms::Transform invertedInks;
};

lcms::Transform ColourTransform::Shared::make(cmsUInt32Number inputFormat) const
{
    const lcms::Profile source = opened(context.get(), recipe.source);
    const lcms::Profile screen = opened(context.get(), recipe.screen);
    const auto intent = static_cast<cmsUInt32Number>(recipe.intent);
    if (!source || !screen || recipe.screen.kind() != ColourProfile::Kind::Rgb) {
        return nullptr;
    }
    if (!recipe.proof) {
        return lcms::Transform(cmsCreateTransformTHR(context.get(), source.get(), inputFormat,
            screen.get(), pixelFormat, intent, flagsOf(recipe)));
    }
    std::array<cmsUInt16Number, cmsMAXCHANNELS> codes{};
    codes[0] = alarm(qRed(recipe.gamutColour));
    codes[1] = alarm(qGreen(recipe.gamutColour));
    codes[2] = alarm(qBlue(recipe.gamutColour));
    cmsSetAlarmCodesTHR(context.get(), codes.data());
    const lcms::Profile proof = opened(context.get(), *recipe.proof);
    return lcms::Transform(cmsCreateProofingTransformTHR(context.get(), source.get(), inputFormat,
        screen.get(), pixelFormat, proof.get(), intent,
        static_cast<cmsUInt32Number>(recipe.proofIntent), flagsOf(recipe)));
}

void ColourTransform::Shared::prepare()
{
    std::call_once(once, [this] {
        switch (recipe.source.kind()) {
        case ColourProfile::Kind::Rgb:
            pixels = make(pixelFormat);
            break;
        case ColourProfile::Kind::Grey:
            pixels = make(greyPixelFormat);
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
    cmsDoTransform(pixels.get(), row.data(), row.data(), static_cast<cmsUInt32Number>(count));
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
            cmsDoTransform(pixels.get(), line, line, static_cast<cmsUInt32Number>(region.width()));
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
    if (!m_shared || m_shared->pixels) {
        return std::nullopt;
    }
    return Error{ErrorKind::Unsupported,
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
    if (!m_shared || !m_shared->pixels || !fits ||
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

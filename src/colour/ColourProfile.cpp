// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ColourProfile.h"

#include "colour/BuiltInProfiles.h"
#include "colour/LcmsHandles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cstdlib>
#include <vector>

namespace skein {

struct ColourProfile::Data
{
    QByteArray icc;
    QString description;
    Kind kind = Kind::Rgb;
    bool usesTables = false;
    bool canBeTarget = true;
    bool isLikeSrgb = false;
};

namespace {

/** Header and an empty tag table (ICC.1:2022, 7). */
constexpr qsizetype minProfileBytes = 132;
/** A longer name would only push everything else off the screen. */
constexpr qsizetype maxDescription = 120;
/** Steps a colour is sampled in, to compare two profiles. */
constexpr int probeSteps = 9;

std::optional<ColourProfile::Kind> kindOf(cmsColorSpaceSignature space)
{
    switch (space) {
    case cmsSigRgbData:
        return ColourProfile::Kind::Rgb;
    case cmsSigGrayData:
        return ColourProfile::Kind::Grey;
    case cmsSigCmykData:
        return ColourProfile::Kind::Cmyk;
    default:
        return std::nullopt;
    }
}

bool describesColours(cmsProfileClassSignature profileClass)
{
    return profileClass == cmsSigInputClass || profileClass == cmsSigDisplayClass ||
           profileClass == cmsSigOutputClass || profileClass == cmsSigColorSpaceClass;
}

cmsUInt32Number formatOf(ColourProfile::Kind kind)
{
    switch (kind) {
    case ColourProfile::Kind::Grey:
        return TYPE_GRAY_8;
    case ColourProfile::Kind::Cmyk:
        return TYPE_CMYK_8;
    case ColourProfile::Kind::Rgb:
        break;
    }
    return TYPE_RGB_8;
}

/** Quick to make: nothing is computed ahead. */
constexpr cmsUInt32Number trialFlags = cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE;

QString descriptionOf(cmsHPROFILE profile)
{
    std::array<char, 512> text{};
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text.data(), text.size() - 1);
    // Whatever bytes are in there, only what can be read is shown.
    QString words;
    for (const QChar c : QString::fromLatin1(text.data())) {
        words += c.isPrint() ? c : QLatin1Char(' ');
    }
    return words.simplified().left(maxDescription);
}

/** No colour differs by more than one step of 8 bits from what it is in sRGB. */
bool matchesSrgb(cmsHTRANSFORM toSrgb)
{
    std::vector<unsigned char> colours;
    for (int i = 0; i < probeSteps * probeSteps * probeSteps; ++i) {
        for (const int step : {i, i / probeSteps, i / probeSteps / probeSteps}) {
            colours.push_back(
                static_cast<unsigned char>(step % probeSteps * 255 / (probeSteps - 1)));
        }
    }
    for (int grey = 0; grey < 256; ++grey) {
        colours.insert(colours.end(), 3, static_cast<unsigned char>(grey));
    }
    std::vector<unsigned char> shown(colours.size());
    cmsDoTransform(
        toSrgb, colours.data(), shown.data(), static_cast<cmsUInt32Number>(colours.size() / 3));
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (std::abs(int{colours[i]} - int{shown[i]}) > 1) {
            return false;
        }
    }
    return true;
}

} // namespace

ColourProfile::ColourProfile()
{
    static const std::shared_ptr<const Data> data =
        std::make_shared<const Data>(Data{sRgbIcc(), QStringLiteral("sRGB"), Kind::Rgb, false, true,
            true}); // known, so that it needs no trial against itself
    m_data = data;
}

ColourProfile::ColourProfile(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{}

Result<ColourProfile> ColourProfile::fromBytes(const QByteArray& icc)
{
    if (icc.isEmpty()) {
        return failure(
            ErrorKind::InvalidArgument, tr("The colour profile is empty. Choose another one."));
    }
    if (icc.size() > maxProfileBytes) {
        return failure(ErrorKind::InvalidArgument,
            tr("The colour profile is larger than any real one. Choose another one."));
    }
    const Error damaged{ErrorKind::InvalidArgument,
        tr("The colour profile is damaged. Choose another one, or install it anew."), {}};
    if (icc.size() < minProfileBytes) {
        return tl::unexpected(damaged);
    }
    const lcms::Context context = lcms::makeContext();
    const lcms::Profile profile(cmsOpenProfileFromMemTHR(
        context.get(), icc.constData(), static_cast<cmsUInt32Number>(icc.size())));
    if (!profile) {
        return tl::unexpected(damaged);
    }
    const auto kind = kindOf(cmsGetColorSpace(profile.get()));
    if (!kind || !describesColours(cmsGetDeviceClass(profile.get()))) {
        return failure(ErrorKind::Unsupported,
            tr("This colour profile is of a kind that describes neither a picture nor a screen nor "
               "a printer. Choose another one."));
    }
    const lcms::Profile srgb(cmsCreate_sRGBProfileTHR(context.get()));
    const lcms::Transform from(cmsCreateTransformTHR(context.get(), profile.get(), formatOf(*kind),
        srgb.get(), TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC, trialFlags));
    if (!from) {
        return tl::unexpected(damaged);
    }
    const lcms::Transform to(cmsCreateTransformTHR(context.get(), srgb.get(), TYPE_RGB_8,
        profile.get(), formatOf(*kind), INTENT_RELATIVE_COLORIMETRIC, trialFlags));
    Data data;
    // A copy: the caller's bytes may be a view of a file that goes away.
    data.icc = QByteArray(icc.constData(), icc.size());
    data.description = descriptionOf(profile.get());
    if (data.description.isEmpty()) {
        data.description = tr("Profile without a name");
    }
    data.kind = *kind;
    data.usesTables = !cmsIsMatrixShaper(profile.get()) && *kind != Kind::Grey;
    data.canBeTarget = to != nullptr;
    data.isLikeSrgb = *kind == Kind::Rgb && !data.usesTables && matchesSrgb(from.get());
    return ColourProfile(std::make_shared<const Data>(std::move(data)));
}

Result<ColourProfile> ColourProfile::fromFile(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    // Not a pipe or a device, which may never end.
    if (!QFileInfo(path).isFile()) {
        return failure(ErrorKind::NotFound,
            //: %1 is a file
            tr("The colour profile %1 is not there any more. Choose another one.").arg(shown));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Io,
            //: %1 is a file
            tr("The colour profile %1 cannot be read. Choose another one.").arg(shown),
            file.errorString());
    }
    return fromBytes(file.read(maxProfileBytes + 1));
}

ColourProfile ColourProfile::adobeRgb()
{
    static const ColourProfile profile = fromBytes(adobeRgbIcc()).value_or(ColourProfile());
    return profile;
}

ColourProfile ColourProfile::displayP3()
{
    static const ColourProfile profile = fromBytes(displayP3Icc()).value_or(ColourProfile());
    return profile;
}

ColourProfile ColourProfile::greyGamma22()
{
    static const ColourProfile profile = fromBytes(greyGamma22Icc()).value_or(ColourProfile());
    return profile;
}

QString ColourProfile::description() const
{
    return m_data->description;
}

ColourProfile::Kind ColourProfile::kind() const
{
    return m_data->kind;
}

bool ColourProfile::usesTables() const
{
    return m_data->usesTables;
}

bool ColourProfile::canBeTarget() const
{
    return m_data->canBeTarget;
}

QByteArray ColourProfile::icc() const
{
    return m_data->icc;
}

bool ColourProfile::showsSameAs(const ColourProfile& other) const
{
    return (m_data->isLikeSrgb && other.m_data->isLikeSrgb) || *this == other;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/LabReader.h"

#include "colour/LcmsHandles.h"

#include <array>

namespace skein {

struct LabReader::Shared
{
    lcms::Context context = lcms::makeContext();
    bool isGrey = false;
    lcms::Transform transform;
};

LabReader::LabReader()
    : LabReader(ColourProfile())
{}

LabReader::LabReader(const ColourProfile& profile)
{
    auto shared = std::make_shared<Shared>();
    // Pictures of inks are converted when they are decoded; their pixels are never inks.
    const ColourProfile used =
        profile.kind() == ColourProfile::Kind::Cmyk ? ColourProfile() : profile;
    shared->isGrey = used.kind() == ColourProfile::Kind::Grey;
    const QByteArray icc = used.icc();
    const lcms::Profile source(cmsOpenProfileFromMemTHR(
        shared->context.get(), icc.constData(), static_cast<cmsUInt32Number>(icc.size())));
    const lcms::Profile lab(cmsCreateLab4ProfileTHR(shared->context.get(), cmsD50_xyY()));
    shared->transform.reset(cmsCreateTransformTHR(shared->context.get(), source.get(),
        shared->isGrey ? TYPE_GRAY_8 : TYPE_RGB_8, lab.get(), TYPE_Lab_DBL,
        INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE));
    m_shared = std::move(shared);
}

LabColour LabReader::at(QRgb pixel) const
{
    if (!m_shared->transform) {
        return {};
    }
    const std::array<unsigned char, 3> channels{static_cast<unsigned char>(qRed(pixel)),
        static_cast<unsigned char>(qGreen(pixel)), static_cast<unsigned char>(qBlue(pixel))};
    cmsCIELab lab{};
    cmsDoTransform(m_shared->transform.get(), channels.data(), &lab, 1);
    return {lab.L, lab.a, lab.b};
}

} // namespace skein

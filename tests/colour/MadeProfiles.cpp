// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/MadeProfiles.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <lcms2.h>

namespace skein::test {

namespace {

QByteArray saved(cmsHPROFILE profile)
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

void describe(cmsHPROFILE profile, const char* text)
{
    cmsMLU* words = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(words, "en", "US", text);
    cmsWriteTag(profile, cmsSigProfileDescriptionTag, words);
    cmsMLUfree(words);
}

cmsHPROFILE rgb(cmsCIExyY white, cmsCIExyYTRIPLE primaries, double gamma)
{
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    std::array<cmsToneCurve*, 3> curves{curve, curve, curve};
    cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves.data());
    cmsFreeToneCurve(curve);
    return profile;
}

cmsHPROFILE wide()
{
    return rgb({0.3127, 0.3290, 1}, {{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}}, 2.6);
}

using Sampler = cmsInt32Number (*)(const cmsUInt16Number*, cmsUInt16Number*, void*);

void writeTable(cmsHPROFILE profile, cmsTagSignature tag, unsigned in, unsigned out, unsigned grid,
    Sampler sampler, void* cargo)
{
    cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, in, out);
    cmsStage* table = cmsStageAllocCLut16bit(nullptr, grid, in, out, nullptr);
    cmsStageSampleCLut16bit(table, sampler, cargo, 0);
    cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, in, nullptr));
    cmsPipelineInsertStage(pipeline, cmsAT_END, table);
    cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, out, nullptr));
    cmsWriteTag(profile, tag, pipeline);
    cmsPipelineFree(pipeline);
}

cmsHPROFILE tableProfile(cmsProfileClassSignature kind, cmsColorSpaceSignature space)
{
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 4.3);
    cmsSetDeviceClass(profile, kind);
    cmsSetColorSpace(profile, space);
    cmsSetPCS(profile, cmsSigLabData);
    cmsWriteTag(profile, cmsSigMediaWhitePointTag, cmsD50_XYZ());
    return profile;
}

cmsInt32Number throughTransform(const cmsUInt16Number* in, cmsUInt16Number* out, void* transform)
{
    cmsDoTransform(transform, in, out, 1);
    return TRUE;
}

constexpr int full = 65535;

/** Ink by ink the paper gets darker; black takes all. To sRGB, then to Lab by @p transform. */
cmsInt32Number inksToLab(const cmsUInt16Number* inks, cmsUInt16Number* lab, void* transform)
{
    std::array<cmsUInt16Number, 3> light{};
    for (unsigned i = 0; i < 3; ++i) {
        const double paper = (1 - 0.9 * inks[i] / full) * (1 - 0.95 * inks[3] / full);
        light.at(i) = static_cast<cmsUInt16Number>(full * (0.03 + 0.94 * paper));
    }
    cmsDoTransform(transform, light.data(), lab, 1);
    return TRUE;
}

cmsInt32Number labToInks(const cmsUInt16Number* lab, cmsUInt16Number* inks, void* transform)
{
    std::array<cmsUInt16Number, 3> light{};
    cmsDoTransform(transform, lab, light.data(), 1);
    double lightest = 0; // A soft maximum: a table cannot hold the edges of a hard one.
    for (const cmsUInt16Number channel : light) {
        lightest += std::pow(1.0 * channel / full, 8);
    }
    const double black = std::max(0.0, 1 - std::pow(lightest, 1.0 / 8)) / 2;
    for (unsigned i = 0; i < 3; ++i) {
        const double ink = 1 - 1.0 * light.at(i) / full - black;
        inks[i] = static_cast<cmsUInt16Number>(full * std::clamp(ink, 0.0, 1.0));
    }
    inks[3] = static_cast<cmsUInt16Number>(full * black);
    return TRUE;
}

} // namespace

QByteArray strangeScreenIcc()
{
    cmsHPROFILE profile =
        rgb({0.36, 0.37, 1}, {{0.16, 0.08, 1}, {0.29, 0.59, 1}, {0.63, 0.34, 1}}, 1.4);
    describe(profile, "Strange screen");
    return saved(profile);
}

QByteArray wideScreenIcc()
{
    cmsHPROFILE profile = wide();
    describe(profile, "Wide screen");
    return saved(profile);
}

QByteArray tableScreenIcc(unsigned gridPoints)
{
    cmsHPROFILE model = wide();
    cmsHPROFILE lab = cmsCreateLab4Profile(nullptr);
    constexpr auto flags = cmsFLAGS_NOOPTIMIZE;
    cmsHTRANSFORM there = cmsCreateTransform(model, TYPE_RGB_16, lab, TYPE_Lab_16, 1, flags);
    cmsHTRANSFORM back = cmsCreateTransform(lab, TYPE_Lab_16, model, TYPE_RGB_16, 1, flags);
    cmsHPROFILE profile = tableProfile(cmsSigDisplayClass, cmsSigRgbData);
    describe(profile, "Screen by tables");
    writeTable(profile, cmsSigAToB0Tag, 3, 3, gridPoints, &throughTransform, there);
    writeTable(profile, cmsSigBToA0Tag, 3, 3, gridPoints, &throughTransform, back);
    cmsDeleteTransform(there);
    cmsDeleteTransform(back);
    cmsCloseProfile(model);
    cmsCloseProfile(lab);
    return saved(profile);
}

QByteArray inksIcc()
{
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsHPROFILE lab = cmsCreateLab4Profile(nullptr);
    constexpr auto flags = cmsFLAGS_NOOPTIMIZE;
    cmsHTRANSFORM there = cmsCreateTransform(srgb, TYPE_RGB_16, lab, TYPE_Lab_16, 1, flags);
    cmsHTRANSFORM back = cmsCreateTransform(lab, TYPE_Lab_16, srgb, TYPE_RGB_16, 1, flags);
    cmsHPROFILE profile = tableProfile(cmsSigOutputClass, cmsSigCmykData);
    describe(profile, "Four inks");
    writeTable(profile, cmsSigAToB0Tag, 4, 3, 9, &inksToLab, there);
    writeTable(profile, cmsSigBToA0Tag, 3, 4, 33, &labToInks, back);
    cmsDeleteTransform(there);
    cmsDeleteTransform(back);
    cmsCloseProfile(srgb);
    cmsCloseProfile(lab);
    return saved(profile);
}

QByteArray greyIcc()
{
    constexpr cmsCIExyY white{0.3127, 0.3290, 1};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.8);
    cmsHPROFILE profile = cmsCreateGrayProfile(&white, curve);
    cmsFreeToneCurve(curve);
    describe(profile, "Grey 1.8");
    return saved(profile);
}

QByteArray linkIcc()
{
    return saved(cmsCreateInkLimitingDeviceLink(cmsSigCmykData, 200));
}

QString writtenTo(const QString& folder, const QString& name, const QByteArray& icc)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(icc) == icc.size() ? path : QString();
}

} // namespace skein::test

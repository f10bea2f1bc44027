// SPDX-License-Identifier: GPL-3.0-or-later
// What a soft proof cannot show is marked as lcms2 itself marks it, which takes ten times as long.
#include "colour/GamutTable.h"
#include "colour/ColourTransform.h"
#include "colour/LcmsHandles.h"
#include "colour/MadeProfiles.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <array>

using namespace skein;

namespace {

constexpr quint32 seed = 11;
constexpr int side = 200;
constexpr QRgb marked = qRgb(255, 0, 255);

ColourProfile made(const QByteArray& icc)
{
    const auto profile = ColourProfile::fromBytes(icc);
    return profile ? *profile : ColourProfile();
}

/** All kinds of colours, among them many near the edges of what profiles can show. */
QImage colours()
{
    QRandomGenerator random(seed);
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int spread = random.bounded(256);
            const int middle = random.bounded(256);
            const auto channel = [&] {
                return std::clamp(middle + random.bounded(-spread, spread + 1), 0, 255);
            };
            image.setPixel(x, y, qRgb(channel(), channel(), channel()));
        }
    }
    return image;
}

/** lcms2's own marks. */
QImage markedByLcms(const QImage& picture, const ColourRecipe& recipe)
{
    const lcms::Context context = lcms::makeContext();
    std::array<cmsUInt16Number, cmsMAXCHANNELS> codes{0xffff, 0, 0xffff};
    cmsSetAlarmCodesTHR(context.get(), codes.data());
    const lcms::Profile source = lcms::opened(context, recipe.source.icc());
    const lcms::Profile proof = lcms::opened(context, recipe.proof->icc());
    const lcms::Profile screen = lcms::opened(context, recipe.screen.icc());
    const lcms::Transform transform(
        cmsCreateProofingTransformTHR(context.get(), source.get(), TYPE_RGB_16, screen.get(),
            TYPE_RGB_16, proof.get(), static_cast<cmsUInt32Number>(recipe.intent),
            static_cast<cmsUInt32Number>(recipe.proofIntent),
            cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE | cmsFLAGS_SOFTPROOFING | cmsFLAGS_GAMUTCHECK |
                (recipe.blackPoint ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0U)));
    QImage marks = picture;
    for (int y = 0; transform && y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QRgb pixel = picture.pixel(x, y);
            constexpr int deeper = 257;
            std::array<cmsUInt16Number, 3> colour{
                static_cast<cmsUInt16Number>(qRed(pixel) * deeper),
                static_cast<cmsUInt16Number>(qGreen(pixel) * deeper),
                static_cast<cmsUInt16Number>(qBlue(pixel) * deeper)};
            cmsDoTransform(transform.get(), colour.data(), colour.data(), 1);
            if (colour == std::array<cmsUInt16Number, 3>{0xffff, 0, 0xffff}) {
                marks.setPixel(x, y, marked);
            }
        }
    }
    return marks;
}

} // namespace

class GamutTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatLcmsMarks_data();
    void marksWhatLcmsMarks();
    void marksNothingWhereTheProofShowsAll();
    void keepsTransparency();
    void theTransformMarksLikeTheTable();
};

void GamutTableTest::marksWhatLcmsMarks_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("proof");
    QTest::addColumn<int>("intent");
    QTest::addColumn<double>("mostOtherwise"); // part of the pixels
    const QByteArray srgb = ColourProfile().icc();
    const QByteArray adobe = ColourProfile::adobeRgb().icc();
    const QByteArray wide = test::wideScreenIcc();
    QTest::newRow("Adobe RGB on an sRGB screen") << adobe << srgb << 1 << 0.0;
    QTest::newRow("perceptual") << adobe << srgb << 0 << 0.0;
    QTest::newRow("wide on Adobe RGB") << wide << adobe << 1 << 0.0;
    // Where a colour differs by just as much as it may, the last bit decides.
    QTest::newRow("on tables") << adobe << test::tableScreenIcc() << 1 << 0.001;
    // lcms2 judges fewer colours for four inks; where it interpolates over more, it blurs.
    QTest::newRow("on inks") << adobe << test::inksIcc() << 1 << 0.03;
}

void GamutTableTest::marksWhatLcmsMarks()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, proof);
    QFETCH(const int, intent);
    QFETCH(const double, mostOtherwise);
    qInfo() << "seed" << seed;
    ColourRecipe recipe{
        made(source), ColourProfile(), static_cast<ColourIntent>(intent), true, made(proof)};
    const QImage picture = colours();
    const QImage expected = markedByLcms(picture, recipe);
    QImage marks = picture;
    const GamutTable table(recipe);
    for (int y = 0; y < side; ++y) {
        table.mark(reinterpret_cast<const QRgb*>(picture.constScanLine(y)),
            reinterpret_cast<QRgb*>(marks.scanLine(y)), side, marked);
    }
    int outside = 0;
    int otherwise = 0;
    for (int i = 0; i < side * side; ++i) {
        const QPoint at(i % side, i / side);
        outside += expected.pixel(at) == marked ? 1 : 0;
        otherwise += expected.pixel(at) != marks.pixel(at) ? 1 : 0;
    }
    qInfo() << outside << "outside," << otherwise << "marked otherwise";
    QVERIFY(otherwise <= mostOtherwise * side * side);
}

void GamutTableTest::marksNothingWhereTheProofShowsAll()
{
    ColourRecipe recipe;
    recipe.proof = ColourProfile::adobeRgb();
    const GamutTable table(recipe);
    const QImage picture = colours();
    QImage marks = picture;
    table.mark(reinterpret_cast<const QRgb*>(picture.constBits()),
        reinterpret_cast<QRgb*>(marks.bits()), side * side, marked);
    QCOMPARE(marks, picture);
}

void GamutTableTest::keepsTransparency()
{
    ColourRecipe recipe;
    recipe.source = ColourProfile::adobeRgb();
    recipe.proof = ColourProfile();
    const std::array<QRgb, 2> source{qRgba(0, 255, 0, 70), qRgba(128, 128, 128, 30)};
    std::array<QRgb, 2> shown = source;
    GamutTable(recipe).mark(source.data(), shown.data(), 2, marked);
    QCOMPARE(shown[0], qRgba(255, 0, 255, 70));
    QCOMPARE(shown[1], source[1]);
}

void GamutTableTest::theTransformMarksLikeTheTable()
{
    ColourRecipe recipe{ColourProfile::adobeRgb(), ColourProfile::displayP3(),
        ColourIntent::Relative, true, ColourProfile::sRgb()};
    const QImage picture = colours();
    const QImage plain = ColourTransform(recipe).applied(picture);
    const GamutTable table(recipe);
    recipe.gamutWarning = true;
    recipe.gamutColour = marked;
    QImage expected = plain;
    table.mark(reinterpret_cast<const QRgb*>(picture.constBits()),
        reinterpret_cast<QRgb*>(expected.bits()), side * side, marked);
    QVERIFY(expected != plain);
    QCOMPARE(ColourTransform(recipe).applied(picture), expected);
}

QTEST_GUILESS_MAIN(GamutTableTest)
#include "GamutTableTest.moc"

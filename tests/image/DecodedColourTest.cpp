// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/BuiltInProfiles.h"
#include "colour/ColourTransform.h"
#include "colour/MadeProfiles.h"
#include "image/ColouredFiles.h"
#include "image/MadePictures.h"
#include "image/Picture.h"
#include "image/StagedLoad.h"
#include "image/ThumbnailMaker.h"
#include "image/UsableProfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

using namespace skein;
using test::named, test::withExifSpace, test::withIcc;

namespace {

/** A JPEG of four inks, flat; inverted and marked as Adobe does, or not. */
QByteArray inksJpeg(const std::array<int, 4>& inks, bool adobe)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = 32;
    info.image_height = 24;
    info.input_components = 4;
    info.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    info.write_Adobe_marker = adobe ? TRUE : FALSE;
    jpeg_start_compress(&info, TRUE);
    std::vector<JSAMPLE> row;
    for (int x = 0; x < 32; ++x) {
        for (const int ink : inks) {
            row.push_back(static_cast<JSAMPLE>(adobe ? 255 - ink : ink));
        }
    }
    while (info.next_scanline < info.image_height) {
        JSAMPROW line = row.data();
        jpeg_write_scanlines(&info, &line, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    QByteArray result(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::free(data);
    return result;
}

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= 2 && std::abs(qGreen(a) - qGreen(b)) <= 2 &&
           std::abs(qBlue(a) - qBlue(b)) <= 2;
}

} // namespace

/** What a file says of its colours goes with the pixels that are decoded from it. */
class DecodedColourTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatSaysNothingIsTakenAsSrgbAndToldApart();
    void everyStageOfAPictureSaysIt();
    void aPreviewThatSaysNothingMeansWhatThePictureMeans();
    void inksGoThroughTheirProfile_data();
    void inksGoThroughTheirProfile();
    void aBrokenProfileOfInksIsTold();
    void inksWithoutProfileAreShownPlainly();
    void greyPicturesKeepTheirProfile();
    void aPictureWithABrokenProfileIsShownWithANote();
    void thumbnailsAreMadeInSrgb();
};

void DecodedColourTest::aPictureThatSaysNothingIsTakenAsSrgbAndToldApart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jpg"_qs);
    QVERIFY(assumedProfile().showsSameAs(ColourProfile()));
    QVERIFY(withoutItsReason(assumedProfile()) == ColourProfile());
    for (const bool says : {true, false}) {
        const QByteArray plain = test::jpeg(test::fields({64, 48}));
        test::writeFile(path, says ? withExifSpace(plain, 1, "R98") : plain);
        LoadedImage last;
        QVERIFY(loadInStages({path, {}, false, true}, CancelToken(),
            [&](const LoadedImage& stage) { last = stage; }));
        QCOMPARE(last.problem, QString());
        QCOMPARE(last.profile == assumedProfile(), !says);
        QCOMPARE(last.profile == ColourProfile(), says);
    }
}

void DecodedColourTest::everyStageOfAPictureSaysIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jpg"_qs);
    const QByteArray thumbnail = test::jpeg(test::fields({160, 120}));
    test::writeFile(
        path, withExifSpace(test::jpeg(test::fields({4400, 3300})), 0xffff, "R03", thumbnail));
    QList<ImageStage> stages;
    const auto result =
        loadInStages({path, {800, 600}, true}, CancelToken(), [&](const LoadedImage& image) {
            if (!image.image.isNull()) {
                stages.append(image.stage);
                QCOMPARE(image.profile.description(), u"Adobe RGB (1998)"_qs);
            }
        });
    QVERIFY(result);
    QVERIFY(stages.contains(ImageStage::Thumbnail));
    QVERIFY(stages.contains(ImageStage::View));
}

void DecodedColourTest::aPreviewThatSaysNothingMeansWhatThePictureMeans()
{
    const QByteArray silent = test::jpeg(test::fields({160, 120}));
    const QByteArray wide = withIcc(silent, test::wideScreenIcc(), 1);
    const QByteArray picture = test::jpeg(test::fields({640, 480}));
    for (const QByteArray& thumbnail : {silent, wide}) {
        const QByteArray file = withIcc(
            withExifSpace(picture, 1, "R98", thumbnail), ColourProfile::displayP3().icc(), 1);
        const auto mapped =
            std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file)));
        const auto opened = openPicture(mapped, u"a.jpg"_qs);
        QVERIFY(opened);
        QVERIFY(!(*opened)->embedded(120, CancelToken()).isNull());
        QCOMPARE((*opened)->embeddedProfile().description(),
            thumbnail == silent ? u"Display P3"_qs : u"Wide screen"_qs);
        QCOMPARE(named((*opened)->decode({}, CancelToken())->profile), u"Display P3"_qs);
    }
}

void DecodedColourTest::inksGoThroughTheirProfile_data()
{
    QTest::addColumn<bool>("adobe");
    QTest::newRow("inverted, as Adobe writes them") << true;
    QTest::newRow("as they are") << false;
}

void DecodedColourTest::inksGoThroughTheirProfile()
{
    QFETCH(const bool, adobe);
    const std::array<int, 4> inks{200, 40, 90, 30};
    // Cut into parts: a segment holds 64 kB.
    const QByteArray file = withIcc(inksJpeg(inks, adobe), test::inksIcc(), 12);
    const auto mapped = std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file)));
    const auto opened = openPicture(mapped, u"a.jpg"_qs);
    QVERIFY(opened);
    const auto decoded = (*opened)->decode({}, CancelToken());
    QVERIFY(decoded);
    QCOMPARE(named(decoded->profile), u"Adobe RGB (1998)"_qs);
    QRgb expected = 0;
    const std::array<unsigned char, 4> bytes{200, 40, 90, 30};
    ColourTransform({*ColourProfile::fromBytes(test::inksIcc()), ColourProfile::adobeRgb(),
                        ColourIntent::Relative})
        .applyToInks(bytes.data(), false, &expected, 1);
    QVERIFY2(isNear(decoded->image.pixel(16, 12), expected),
        qPrintable(QString::number(decoded->image.pixel(16, 12), 16) + u' ' +
                   QString::number(expected, 16)));
}

void DecodedColourTest::aBrokenProfileOfInksIsTold()
{
    const QByteArray file = withIcc(inksJpeg({200, 40, 90, 30}, true), "broken", 1);
    const auto mapped = std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file)));
    const auto decoded = (*openPicture(mapped, u"a.jpg"_qs))->decode({}, CancelToken());
    QVERIFY(decoded);
    QCOMPARE(named(decoded->profile), standInProfile().description());
}

void DecodedColourTest::inksWithoutProfileAreShownPlainly()
{
    for (const bool adobe : {true, false}) {
        const QByteArray file = inksJpeg({255, 0, 0, 0}, adobe);
        const auto mapped =
            std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file)));
        const auto decoded = (*openPicture(mapped, u"a.jpg"_qs))->decode({}, CancelToken());
        QVERIFY(decoded);
        QVERIFY(isNear(decoded->image.pixel(16, 12), qRgb(0, 255, 255)));
        QVERIFY(!decoded->profile);
    }
}

void DecodedColourTest::greyPicturesKeepTheirProfile()
{
    const QByteArray grey =
        test::jpeg(test::fields({64, 48}).convertToFormat(QImage::Format_Grayscale8));
    const QByteArray file = withIcc(grey, test::greyIcc(), 1);
    const auto mapped = std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file)));
    const auto decoded = (*openPicture(mapped, u"a.jpg"_qs))->decode({}, CancelToken());
    QVERIFY(decoded);
    QCOMPARE(named(decoded->profile), u"Grey 1.8"_qs);
    const QRgb pixel = decoded->image.pixel(10, 10);
    QCOMPARE(qRed(pixel), qGreen(pixel));
    // Gamma 1.8 is darker than sRGB for the same number.
    const QRgb shown =
        ColourTransform({*decoded->profile, ColourProfile()}).applied(decoded->image).pixel(10, 10);
    QVERIFY(qRed(shown) > qRed(pixel));
    QCOMPARE(qRed(shown), qBlue(shown));
}

void DecodedColourTest::aPictureWithABrokenProfileIsShownWithANote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jpg"_qs);
    const QByteArray plain = test::jpeg(test::fields({64, 48}));
    using Fault = std::optional<ProfileFault>;
    const std::array<std::pair<QByteArray, Fault>, 5> files{std::pair(plain, Fault()),
        std::pair(withIcc(plain, "broken", 1), Fault(ProfileFault::Damaged)),
        std::pair(withIcc(plain, test::greyIcc(), 1), Fault(ProfileFault::Greys)),
        std::pair(withIcc(plain, test::inksIcc().left(60000), 1), Fault(ProfileFault::Inks)),
        std::pair(withIcc(plain, test::linkIcc(), 20), Fault(ProfileFault::Other))};
    QStringList told;
    for (const auto& [file, fault] : files) {
        test::writeFile(path, file);
        LoadedImage last;
        QVERIFY(loadInStages({path, {}, false, true}, CancelToken(),
            [&](const LoadedImage& stage) { last = stage; }));
        QVERIFY(!last.image.isNull());
        QVERIFY(last.profile.showsSameAs(ColourProfile()));
        QVERIFY(profileFault(last.profile) == fault);
        QCOMPARE(last.problem, fault ? sentenceForProfile(*fault) : QString());
        told.append(last.problem);
    }
    // Each says something of its own.
    QCOMPARE(told.removeDuplicates(), 0);
}

void DecodedColourTest::thumbnailsAreMadeInSrgb()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jpg"_qs);
    QImage green(400, 300, QImage::Format_RGB32);
    green.fill(qRgb(90, 200, 90));
    test::writeFile(path, withExifSpace(test::jpeg(green), 0xffff, "R03"));
    const auto made = goodThumbnail(path, 128, CancelToken());
    QVERIFY(made);
    QImage one(1, 1, QImage::Format_RGB32);
    one.fill(qRgb(90, 200, 90));
    const QRgb expected =
        ColourTransform({ColourProfile::adobeRgb(), ColourProfile(), ColourIntent::Relative})
            .applied(one)
            .pixel(0, 0);
    QVERIFY(isNear(made->image.pixel(60, 40), expected));
    QVERIFY(!isNear(expected, qRgb(90, 200, 90)));
}

QTEST_GUILESS_MAIN(DecodedColourTest)
#include "DecodedColourTest.moc"

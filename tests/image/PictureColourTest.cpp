// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/PictureColour.h"
#include "colour/BuiltInProfiles.h"
#include "colour/ColourTransform.h"
#include "colour/MadeProfiles.h"
#include "image/MadePictures.h"
#include "image/Picture.h"
#include "image/StagedLoad.h"
#include "image/ThumbnailMaker.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <array>
#include <cmath>
#include <cstdio>
#include <exiv2/exiv2.hpp>
#include <jpeglib.h>

using namespace skein;

namespace {

QByteArray big16(qsizetype value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray big32(qsizetype value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

/** With the profile in @p parts segments, the last one first (ICC.1:2022, B.4). */
QByteArray withIcc(const QByteArray& jpeg, const QByteArray& icc, int parts, int claimed = 0)
{
    QByteArray segments;
    const qsizetype length = (icc.size() + parts - 1) / parts;
    for (int part = parts; part > 0; --part) {
        const QByteArray piece = icc.mid((part - 1) * length, length);
        segments += QByteArray("\xff\xe2", 2) + big16(piece.size() + 16) +
                    QByteArray("ICC_PROFILE\0", 12) + static_cast<char>(part) +
                    static_cast<char>(claimed > 0 ? claimed : parts) + piece;
    }
    return jpeg.left(2) + segments + jpeg.mid(2);
}

QByteArray withExifSpace(
    const QByteArray& jpegData, int space, const char* index, const QByteArray& thumbnail = {})
{
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte*>(jpegData.constData()), jpegData.size());
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Photo.ColorSpace"] = static_cast<uint16_t>(space);
    if (index != nullptr) {
        exif["Exif.Iop.InteroperabilityIndex"] = index;
    }
    if (!thumbnail.isEmpty()) {
        Exiv2::ExifThumb(exif).setJpegThumbnail(
            reinterpret_cast<const Exiv2::byte*>(thumbnail.constData()), thumbnail.size());
    }
    image->setExifData(exif);
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    QByteArray result(static_cast<qsizetype>(io.size()), '\0');
    io.read(reinterpret_cast<Exiv2::byte*>(result.data()), result.size());
    return result;
}

QByteArray chunk(const char* kind, const QByteArray& contents)
{
    return big32(contents.size()) + kind + contents + "sums";
}

/** A PNG as far as its chunks before the picture; sums are not looked at here. */
QByteArray png(const QByteArray& chunks)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, '\0')) + chunks +
           chunk("IDAT", "x");
}

/** EXIF that says Adobe RGB as cameras do: uncalibrated, and the index "R03". */
QByteArray adobeExif()
{
    const QByteArray jpeg = withExifSpace(test::jpeg(test::fields({16, 16})), 0xffff, "R03");
    const qsizetype start = jpeg.indexOf(QByteArray("Exif\0\0", 6)) + 6;
    return jpeg.mid(start, 300);
}

QByteArray webp(const QByteArray& chunks)
{
    return "RIFF....WEBP" + QByteArray("VP8X\x0a\0\0\0x\0\0\0\0\0\0\0\0\0", 18) + chunks;
}

QByteArray webpChunk(const char* kind, const QByteArray& contents)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(contents.size()), length.data());
    return kind + length + contents + QByteArray(contents.size() % 2, '\0');
}

QByteArray iccp(const QByteArray& icc)
{
    return chunk("iCCP", QByteArray("name\0\0", 6) + qCompress(icc).mid(4));
}

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

QString named(const std::optional<ColourProfile>& profile)
{
    return profile ? profile->description() : QStringLiteral("nothing");
}

} // namespace

class PictureColourTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jpegSaysItInProfileOrExif_data();
    void jpegSaysItInProfileOrExif();
    void pngSaysItInOneOfThreeChunks_data();
    void pngSaysItInOneOfThreeChunks();
    void tiffAndWebpSayItInTheirProfile();
    void webpSaysItInItsExif();
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
    void brokenWordsSayNothing();
};

void PictureColourTest::jpegSaysItInProfileOrExif_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    const QString standIn = standInProfile().description();
    const QByteArray plain = test::jpeg(test::fields({64, 48}));
    const QByteArray wide = test::wideScreenIcc();
    QTest::newRow("silent") << plain << u"nothing"_qs;
    QTest::newRow("one segment") << withIcc(plain, wide, 1) << u"Wide screen"_qs;
    QTest::newRow("many, in any order")
        << withIcc(plain, test::tableScreenIcc(20), 3) << u"Screen by tables"_qs;
    QTest::newRow("of 4 MB") << withIcc(plain, test::tableScreenIcc(64), 70)
                             << u"Screen by tables"_qs;
    QTest::newRow("empty") << withIcc(plain, QByteArray(), 1) << standIn;
    QTest::newRow("one is missing") << withIcc(plain, wide, 2, 3) << standIn;
    QTest::newRow("profile of inks for a picture of light")
        << withIcc(plain, test::inksIcc().left(60000), 1)
        << standInProfile(ProfileFault::Inks).description();
    QTest::newRow("profile of greys for a picture of colours")
        << withIcc(plain, test::greyIcc(), 1) << standInProfile(ProfileFault::Greys).description();
    QTest::newRow("a profile that turns one device's colours into another's")
        << withIcc(plain, test::linkIcc(), 20) << standInProfile(ProfileFault::Other).description();
    QTest::newRow("damaged") << withIcc(plain, "broken", 1) << standIn;
    QTest::newRow("EXIF sRGB") << withExifSpace(plain, 1, "R98") << u"sRGB"_qs;
    QTest::newRow("EXIF Adobe RGB")
        << withExifSpace(plain, 0xffff, "R03") << u"Adobe RGB (1998)"_qs;
    QTest::newRow("EXIF uncalibrated") << withExifSpace(plain, 0xffff, nullptr) << u"nothing"_qs;
    QTest::newRow("EXIF 2, as some write it")
        << withExifSpace(plain, 2, nullptr) << u"Adobe RGB (1998)"_qs;
    QTest::newRow("the profile counts more than EXIF")
        << withIcc(withExifSpace(plain, 1, "R98"), wide, 1) << u"Wide screen"_qs;
    QTest::newRow("EXIF counts where the profile is broken")
        << withIcc(withExifSpace(plain, 0xffff, "R03"), "broken", 1) << u"Adobe RGB (1998)"_qs;
}

void PictureColourTest::jpegSaysItInProfileOrExif()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, name);
    QCOMPARE(named(jpegColour(test::bytesOf(file))), name);
}

void PictureColourTest::pngSaysItInOneOfThreeChunks_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    const QString standIn = standInProfile().description();
    const QByteArray p3 = chunk("cICP", QByteArray("\x0c\x0d\0\x01", 4));
    QTest::newRow("silent") << png({}) << u"nothing"_qs;
    QTest::newRow("iCCP") << png(iccp(test::wideScreenIcc())) << u"Wide screen"_qs;
    QTest::newRow("sRGB") << png(chunk("sRGB", QByteArray(1, '\0'))) << u"sRGB"_qs;
    QTest::newRow("cICP") << png(p3) << u"Display P3"_qs;
    QTest::newRow("cICP first of all")
        << png(chunk("sRGB", QByteArray(1, '\0')) + iccp(test::wideScreenIcc()) + p3)
        << u"Display P3"_qs;
    QTest::newRow("not compressed as it should be")
        << png(chunk("iCCP", QByteArray("name\0\0garbage", 13))) << standIn;
    QTest::newRow("profile of greys") << png(iccp(test::greyIcc())) << u"Grey 1.8"_qs;
    QTest::newRow("profile of greys for a picture of colours")
        << png(iccp(test::greyIcc())).replace(25, 1, "\2")
        << standInProfile(ProfileFault::Greys).description();
    QTest::newRow("no name") << png(chunk("iCCP", QByteArray(200, 'n'))) << standIn;
    QTest::newRow("grows beyond reason") << png(iccp(QByteArray(60'000'000, '\0'))) << standIn;
    // A real profile with zeros behind it: lcms2 would take it.
    QTest::newRow("a little more than a profile may have")
        << png(iccp(test::wideScreenIcc() + QByteArray(maxProfileBytes, '\0'))) << standIn;
    const QString adobe = u"Adobe RGB (1998)"_qs;
    const QByteArray exif = chunk("eXIf", adobeExif());
    QTest::newRow("eXIf") << png(exif) << adobe;
    QTest::newRow("eXIf behind the pixels") << png({}) + exif << adobe;
    QTest::newRow("sRGB before eXIf")
        << png(exif + chunk("sRGB", QByteArray(1, '\0'))) << u"sRGB"_qs;
    QTest::newRow("iCCP before eXIf")
        << png(exif + iccp(test::wideScreenIcc())) << u"Wide screen"_qs;
    QTest::newRow("eXIf where iCCP is broken")
        << png(exif + chunk("iCCP", QByteArray("name\0\0garbage", 13))) << adobe;
    QTest::newRow("eXIf that is broken") << png(chunk("eXIf", "II*")) << u"nothing"_qs;
    QTest::newRow("only the first counts")
        << png(chunk("iCCP", QByteArray("name\0\0garbage", 13)) + iccp(test::wideScreenIcc()))
        << standIn;
}

void PictureColourTest::pngSaysItInOneOfThreeChunks()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, name);
    QCOMPARE(named(pngColour(test::bytesOf(file))), name);
}

void PictureColourTest::tiffAndWebpSayItInTheirProfile()
{
    const QByteArray icc = test::wideScreenIcc();
    const QByteArray tiff = QByteArray("MM\0*\0\0\0\x08", 8) + big16(1) + big16(34675) + big16(7) +
                            big32(icc.size()) + big32(26) + big32(0) + icc;
    QCOMPARE(named(tiffColour(test::bytesOf(tiff))), u"Wide screen"_qs);
    QCOMPARE(named(tiffColour(test::bytesOf(tiff.left(100)))), standInProfile().description());
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(icc.size()), length.data());
    const QByteArray webp =
        "RIFF....WEBP" + QByteArray("VP8X\x01\0\0\0x\0", 10) + "ICCP" + length + icc;
    QCOMPARE(named(webpColour(test::bytesOf(webp))), u"Wide screen"_qs);
    QCOMPARE(named(webpColour(test::bytesOf(webp.left(200)))), u"nothing"_qs);
}

void PictureColourTest::webpSaysItInItsExif()
{
    const QString adobe = u"Adobe RGB (1998)"_qs;
    const QByteArray exif = webpChunk("EXIF", adobeExif());
    const QByteArray withIdentifier = webpChunk("EXIF", QByteArray("Exif\0\0", 6) + adobeExif());
    const QByteArray icc = webpChunk("ICCP", test::wideScreenIcc());
    const auto nameOf = [](const QByteArray& file) {
        return named(webpColour(test::bytesOf(file)));
    };
    QCOMPARE(nameOf(webp(exif)), adobe);
    QCOMPARE(nameOf(webp(withIdentifier)), adobe);
    QCOMPARE(nameOf(webp(exif + icc)), u"Wide screen"_qs);
    QCOMPARE(nameOf(webp(webpChunk("ICCP", "broken") + exif)), adobe);
    QCOMPARE(nameOf(webp(webpChunk("ICCP", "broken"))), standInProfile().description());
    QCOMPARE(nameOf(webp({})), u"nothing"_qs);
}

void PictureColourTest::aPictureThatSaysNothingIsTakenAsSrgbAndToldApart()
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

void PictureColourTest::everyStageOfAPictureSaysIt()
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

void PictureColourTest::aPreviewThatSaysNothingMeansWhatThePictureMeans()
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

void PictureColourTest::inksGoThroughTheirProfile_data()
{
    QTest::addColumn<bool>("adobe");
    QTest::newRow("inverted, as Adobe writes them") << true;
    QTest::newRow("as they are") << false;
}

void PictureColourTest::inksGoThroughTheirProfile()
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

void PictureColourTest::aBrokenProfileOfInksIsTold()
{
    const QByteArray file = withIcc(inksJpeg({200, 40, 90, 30}, true), "broken", 1);
    const auto mapped = std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file)));
    const auto decoded = (*openPicture(mapped, u"a.jpg"_qs))->decode({}, CancelToken());
    QVERIFY(decoded);
    QCOMPARE(named(decoded->profile), standInProfile().description());
}

void PictureColourTest::inksWithoutProfileAreShownPlainly()
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

void PictureColourTest::greyPicturesKeepTheirProfile()
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

void PictureColourTest::aPictureWithABrokenProfileIsShownWithANote()
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

void PictureColourTest::thumbnailsAreMadeInSrgb()
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

void PictureColourTest::brokenWordsSayNothing()
{
    const QByteArray good = withIcc(
        withExifSpace(test::jpeg(test::fields({64, 48})), 0xffff, "R03"), test::wideScreenIcc(), 2);
    for (qsizetype length = 0; length < std::min<qsizetype>(good.size(), 2000); length += 7) {
        const QByteArray cut = good.left(length);
        static_cast<void>(jpegColour(test::bytesOf(cut)));
        static_cast<void>(pngColour(test::bytesOf(cut)));
        static_cast<void>(tiffColour(test::bytesOf(cut.mid(30))));
        static_cast<void>(webpColour(test::bytesOf(cut)));
    }
    QVERIFY(!jpegColour({}));
    QVERIFY(!pngColour({}));
}

QTEST_GUILESS_MAIN(PictureColourTest)
#include "PictureColourTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/PictureColour.h"
#include "colour/BuiltInProfiles.h"
#include "colour/MadeProfiles.h"
#include "image/ColouredFiles.h"
#include "image/MadePictures.h"

#include <QTest>
#include <QtEndian>

using namespace skein;
using test::big16, test::named, test::withExifSpace, test::withIcc;

namespace {

QByteArray big32(qsizetype value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
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

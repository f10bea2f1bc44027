// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/ShotExposure.h"

#include "base/Exiv2Setup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class ShotExposureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareExiv2(); }

    void readsTheTagsOfTheStandard()
    {
        Exiv2::ExifData exif;
        exif["Exif.Photo.ExposureTime"] = Exiv2::Rational(10, 2500);
        exif["Exif.Photo.FNumber"] = Exiv2::Rational(56, 10);
        exif["Exif.Photo.ISOSpeedRatings"] = uint16_t(400);
        exif["Exif.Photo.FocalLength"] = Exiv2::Rational(85, 1);
        exif["Exif.Photo.FocalLengthIn35mmFilm"] = uint16_t(128);
        exif["Exif.Photo.ExposureBiasValue"] = Exiv2::Rational(-2, 3);
        exif["Exif.Photo.Flash"] = uint16_t(0x19);
        exif["Exif.Image.Make"] = "NIKON CORPORATION";
        exif["Exif.Image.Model"] = "NIKON D90";
        exif["Exif.Photo.LensModel"] = "FE 50mm F1.8";
        const ShotExposure shot = exposureOf(exif);
        QCOMPARE(*shot.seconds, 1 / 250.0);
        QCOMPARE(*shot.aperture, 5.6);
        QCOMPARE(*shot.iso, 400);
        QCOMPARE(*shot.focalLengthMm, 85.0);
        QCOMPARE(*shot.focalLength35Mm, 128);
        QCOMPARE(*shot.compensation, -2 / 3.0);
        QCOMPARE(*shot.flashFired, true);
        QCOMPARE(shot.camera, u"NIKON D90"_s);
        QCOMPARE(shot.lens, u"FE 50mm F1.8"_s);
    }

    void theMakersNameStandsWhereTheModelDoesNotSayIt()
    {
        Exiv2::ExifData exif;
        exif["Exif.Image.Make"] = "SONY";
        exif["Exif.Image.Model"] = "ILCE-6400";
        QCOMPARE(exposureOf(exif).camera, u"SONY ILCE-6400"_s);
    }

    void apexValuesStandIn()
    {
        Exiv2::ExifData exif;
        exif["Exif.Photo.ShutterSpeedValue"] = Exiv2::Rational(7, 1);
        exif["Exif.Photo.ApertureValue"] = Exiv2::Rational(4, 1);
        QCOMPARE(*exposureOf(exif).seconds, 1 / 128.0);
        QCOMPARE(*exposureOf(exif).aperture, 4.0);
    }

    void highSensitivitiesComeFromTheNewerTag()
    {
        Exiv2::ExifData exif;
        exif["Exif.Photo.ISOSpeedRatings"] = uint16_t(65535);
        QCOMPARE(exposureOf(exif).iso, std::nullopt);
        exif["Exif.Photo.RecommendedExposureIndex"] = uint32_t(102400);
        QCOMPARE(*exposureOf(exif).iso, 102400);
    }

    void aLensIsNamedAsExiv2TranslatesItsNumber()
    {
        Exiv2::ExifData exif;
        exif["Exif.Image.Make"] = "Canon";
        exif["Exif.CanonCs.LensType"] = uint16_t(178);
        exif["Exif.Photo.LensModel"] = "EF28-135mm f/3.5-5.6 IS USM";
        QCOMPARE(exposureOf(exif).lens, u"Canon EF 28-135mm f/3.5-5.6 IS"_s);
        exif["Exif.CanonCs.LensType"] = uint16_t(65535);
        QCOMPARE(exposureOf(exif).lens, u"EF28-135mm f/3.5-5.6 IS USM"_s);
    }

    void aLensWithoutNameIsItsRange()
    {
        Exiv2::ExifData exif;
        const auto value = Exiv2::Value::create(Exiv2::unsignedRational);
        value->read("180/10 2500/10 35/10 63/10");
        exif.add(Exiv2::ExifKey("Exif.Photo.LensSpecification"), value.get());
        QCOMPARE(exposureOf(exif).lens, u"18–250 mm"_s);
    }

    void theTimeKeepsItsFractionAndZone()
    {
        Exiv2::ExifData exif;
        exif["Exif.Photo.DateTimeOriginal"] = "2026:01:31 18:20:45";
        exif["Exif.Photo.SubSecTimeOriginal"] = "07 ";
        exif["Exif.Photo.OffsetTimeOriginal"] = "-03:30";
        exif["Exif.Image.DateTime"] = "2026:03:01 10:00:00";
        QCOMPARE(*exposureOf(exif).time, (ShotTime{{2026, 1, 31}, {18, 20, 45}, u"07"_s, -12600}));
        exif["Exif.Photo.DateTimeOriginal"] = "0000:00:00 00:00:00";
        QCOMPARE(*exposureOf(exif).time, (ShotTime{{2026, 3, 1}, {10, 0, 0}, {}, {}}));
    }

    void positionsAreSignedDegrees()
    {
        Exiv2::ExifData exif;
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "S";
        exif["Exif.GPSInfo.GPSLatitude"] = "33/1 51/1 36/1";
        exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
        exif["Exif.GPSInfo.GPSLongitude"] = "151/1 1350/100 0/1";
        const ShotExposure shot = exposureOf(exif);
        QVERIFY(shot.position);
        QCOMPARE(shot.position->latitude, -33.86);
        QCOMPARE(shot.position->longitude, 151.225);
        QVERIFY(!shot.position->altitude);
    }

    void wrongTypesAndSenselessNumbersAreLeftOut()
    {
        Exiv2::ExifData exif;
        exif["Exif.Photo.ExposureTime"] = "soon";
        exif["Exif.Photo.FNumber"] = Exiv2::Rational(1, 0);
        exif["Exif.Photo.ISOSpeedRatings"] = Exiv2::Rational(-3, 1);
        exif["Exif.Photo.FocalLength"] = std::string(5000, 'x');
        exif["Exif.Photo.ExposureBiasValue"] = Exiv2::Rational(9999, 1);
        exif["Exif.GPSInfo.GPSLatitude"] = Exiv2::Rational(400, 1);
        exif["Exif.GPSInfo.GPSLongitude"] = Exiv2::Rational(4, 1);
        QCOMPARE(exposureOf(exif), ShotExposure());
    }
};

QTEST_APPLESS_MAIN(ShotExposureTest)
#include "ShotExposureTest.moc"

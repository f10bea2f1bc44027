// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/FocusPointReader.h"
#include "image/ImageLibraries.h"
#include "image/MadePictures.h"
#include "image/Orientation.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;
using namespace skein;

class FocusPointTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"a.jpg"_s); }

    /** A photograph of 600 by 400 pixels with the given tags. */
    void make(const std::function<void(Exiv2::ExifData&)>& describe) const
    {
        test::writeFile(path(), test::jpeg(test::fields({600, 400})));
        const auto image = Exiv2::ImageFactory::open(path().toStdString());
        image->readMetadata();
        describe(image->exifData());
        image->writeMetadata();
    }

    static void set(Exiv2::ExifData& exif, const char* key, Exiv2::TypeId type, const QString& text)
    {
        const auto value = Exiv2::Value::create(type);
        value->read(text.toStdString());
        exif.add(Exiv2::ExifKey(key), value.get());
    }

    struct CanonField
    {
        int width = 60;
        int height = 40;
        int x = 0;
        int y = 0;
    };

    /** AFInfo2 as ExifTool's table describes it. */
    static QString canonInfo(const QList<CanonField>& fields, quint16 inFocus, quint16 chosen,
        int valid = -1, QSize whole = {600, 400})
    {
        QStringList numbers;
        const auto count = int(fields.size());
        const int words = (count + 15) / 16;
        const auto add = [&numbers](int number) { numbers << QString::number(quint16(number)); };
        add((8 + 4 * count + 3 * words) * 2);
        add(2);
        add(count);
        add(valid < 0 ? count : valid);
        for (const int side : {600, 400, whole.width(), whole.height()}) {
            add(side);
        }
        for (const auto part :
            {&CanonField::width, &CanonField::height, &CanonField::x, &CanonField::y}) {
            for (const CanonField& field : fields) {
                add(field.*part);
            }
        }
        for (const int bits : {int(inFocus), int(chosen), 0}) {
            for (int word = 0; word < words; ++word) {
                add(word == 0 ? bits : 0);
            }
        }
        return numbers.join(u' ');
    }
    static void setCanon(Exiv2::ExifData& exif, const char* model, const QString& info)
    {
        exif["Exif.Image.Make"] = "Canon";
        exif["Exif.Image.Model"] = model;
        set(exif, "Exif.Canon.AFInfo", Exiv2::unsignedShort, info);
    }

    static QByteArray nikonInfo(const char* version, QRect area, bool isContrast, bool isInFocus)
    {
        QByteArray info(30, '\0');
        info.replace(0, 4, version);
        info[4] = isContrast ? 1 : 0;
        int at = 16;
        for (const int number :
            {600, 400, area.center().x() + 1, area.center().y() + 1, area.width(), area.height()}) {
            info[at++] = char(number & 0xff); // in the byte order of the file
            info[at++] = char(number >> 8);
        }
        info[28] = isInFocus ? 1 : 0;
        return info;
    }

    void verifyMiddle(const FocusPoints& points, QPointF middle) const
    {
        QCOMPARE(points.size(), 1);
        const QPointF found = points.constFirst().area.center();
        QVERIFY2((found - middle).manhattanLength() < 1e-3,
            qPrintable(u"%1, %2"_s.arg(found.x()).arg(found.y())));
        QVERIFY(points.first().isSelected);
    }

    static void verifyPlausible(const FocusPoints& points)
    {
        for (const FocusPoint& point : points) {
            QVERIFY(QRectF(0, 0, 1, 1)
                        .adjusted(-1e-9, -1e-9, 1e-9, 1e-9)
                        .contains(point.area.center()));
            QVERIFY(point.area.width() > 0 && point.area.width() <= 1);
            QVERIFY(point.area.height() > 0 && point.area.height() <= 1);
        }
    }

private Q_SLOTS:
    void initTestCase() { initImageLibraries(); }

    void canonTellsEachFieldAndItsState()
    {
        make([](Exiv2::ExifData& exif) {
            setCanon(exif, "Canon EOS R6",
                canonInfo(
                    {{60, 40, -150, 100}, {30, 20, 0, 0}, {60, 40, 150, -100}}, 0b100, 0b101));
        });
        const FocusPoints points = readFocusPoints(path());
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[0].area, QRectF(0.2, 0.2, 0.1, 0.1)); // y counts upwards
        QCOMPARE(points[1].area, QRectF(0.475, 0.475, 0.05, 0.05));
        QCOMPARE(points[2].area, QRectF(0.7, 0.7, 0.1, 0.1));
        QVERIFY(points[0].isSelected && !points[1].isSelected && points[2].isSelected);
        QVERIFY(!points[0].isInFocus && !points[1].isInFocus && points[2].isInFocus);
    }

    void inCanonsPowerShotsYCountsDownwards()
    {
        make([](Exiv2::ExifData& exif) {
            setCanon(exif, "Canon PowerShot G12", canonInfo({{60, 40, -150, 100}}, 1, 1));
        });
        verifyMiddle(readFocusPoints(path()), {0.25, 0.75});
    }

    void canonFieldsWithoutAPlaceAreLeftOut()
    {
        make([](Exiv2::ExifData& exif) {
            setCanon(exif, "Canon EOS R6",
                canonInfo({{60, 40, 0, 0}, {0, 0, 0, 0}, {60, 40, 90, 0}}, 1, 1, 2));
        });
        verifyMiddle(readFocusPoints(path()), {0.5, 0.5});
    }

    void nikonTellsTheAreaOfContrastDetection()
    {
        make([](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "NIKON CORPORATION";
            const QByteArray info = nikonInfo("0100", {120, 80, 60, 40}, true, true);
            QStringList bytes;
            for (const char byte : info) {
                bytes << QString::number(uchar(byte));
            }
            set(exif, "Exif.Nikon3.AFInfo2", Exiv2::undefined, bytes.join(u' '));
        });
        verifyMiddle(readFocusPoints(path()), {0.25, 0.25});
        QVERIFY(readFocusPoints(path()).value(0).isInFocus);
    }

    void nikonsPhaseDetectionAndUnknownVersionsTellNoPlace_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isContrast");
        QTest::newRow("phase detection") << QByteArray("0100") << false;
        QTest::newRow("a version of tomorrow") << QByteArray("0400") << true;
    }
    void nikonsPhaseDetectionAndUnknownVersionsTellNoPlace()
    {
        QFETCH(const QByteArray, version);
        QFETCH(const bool, isContrast);
        make([&](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "NIKON CORPORATION";
            QStringList bytes;
            for (const char byte :
                nikonInfo(version.constData(), {120, 80, 60, 40}, isContrast, true)) {
                bytes << QString::number(uchar(byte));
            }
            set(exif, "Exif.Nikon3.AFInfo2", Exiv2::undefined, bytes.join(u' '));
        });
        QVERIFY(readFocusPoints(path()).isEmpty());
    }

    void sonyTellsThePlaceAndTheFrame()
    {
        make([](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "SONY";
            set(exif, "Exif.Sony1.0x2027", Exiv2::unsignedShort, u"6000 4000 4500 1000"_s);
            set(exif, "Exif.Sony1.0x2037", Exiv2::undefined, u"88 2 144 1 1 0"_s); // 600 × 400
        });
        verifyMiddle(readFocusPoints(path()), {0.75, 0.25});
        QVERIFY(qAbs(readFocusPoints(path()).value(0).area.width() - 0.1) < 1e-6);
    }

    void fujifilmTellsThePixel()
    {
        make([](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "FUJIFILM";
            set(exif, "Exif.Fujifilm.0x1023", Exiv2::unsignedShort, u"150 300"_s);
        });
        verifyMiddle(readFocusPoints(path()), {0.25, 0.75});
    }

    void panasonicTellsPartsOfTheSides()
    {
        make([](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "Panasonic";
            set(exif, "Exif.Panasonic.AFPointPosition", Exiv2::unsignedRational,
                u"256/1024 768/1024"_s);
        });
        verifyMiddle(readFocusPoints(path()), {0.25, 0.75});
        make([](Exiv2::ExifData& exif) { // focused by hand
            exif["Exif.Image.Make"] = "Panasonic";
            set(exif, "Exif.Panasonic.AFPointPosition", Exiv2::unsignedRational,
                u"4294967295/1024 4294967295/1024"_s);
        });
        QVERIFY(readFocusPoints(path()).isEmpty());
    }

    void olympusTellsItsAreas()
    {
        make([](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "OM Digital Solutions";
            set(exif, "Exif.OlympusCs.AFAreas", Exiv2::unsignedLong,
                u"%1 0 0 0"_s.arg(0x33336666U)); // 51, 51 to 102, 102 of 255
        });
        verifyMiddle(readFocusPoints(path()), {0.3, 0.3});
        QVERIFY(qAbs(readFocusPoints(path()).value(0).area.width() - 0.2) < 1e-6);
    }

    void telephonesTellTheSubject()
    {
        make([](Exiv2::ExifData& exif) {
            set(exif, "Exif.Photo.SubjectArea", Exiv2::unsignedShort, u"150 100 60 40"_s);
        });
        const FocusPoints points = readFocusPoints(path());
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().area, QRectF(0.2, 0.2, 0.1, 0.1));
    }

    void fieldsLieOnTheUprightPicture_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("orientation %d", orientation) << orientation;
        }
    }
    void fieldsLieOnTheUprightPicture()
    {
        QFETCH(const int, orientation);
        make([orientation](Exiv2::ExifData& exif) {
            exif["Exif.Image.Orientation"] = uint16_t(orientation);
            setCanon(exif, "Canon EOS R6", canonInfo({{20, 20, -190, 150}}, 1, 1));
        });
        // The same place as a white spot in the pixels, turned as the viewer turns them.
        QImage stored(600, 400, QImage::Format_RGB32);
        stored.fill(Qt::black);
        for (int y = 40; y < 60; ++y) {
            for (int x = 100; x < 120; ++x) {
                stored.setPixel(x, y, qRgb(255, 255, 255));
            }
        }
        const QImage upright = oriented(stored, orientationFromExif(orientation));
        const FocusPoints points = readFocusPoints(path());
        QCOMPARE(points.size(), 1);
        const QRectF area = points.first().area;
        const QRect pixels = QRectF(area.x() * upright.width(), area.y() * upright.height(),
            area.width() * upright.width(), area.height() * upright.height())
                                 .toRect();
        QCOMPARE(pixels.size(), QSize(20, 20));
        for (const QPoint corner : {pixels.topLeft(), pixels.bottomRight()}) {
            QCOMPARE(upright.pixel(corner), qRgb(255, 255, 255));
        }
    }

    void nonsenseIsTakenForNothing_data()
    {
        QTest::addColumn<QString>("info");
        const QList<CanonField> one{{60, 40, 0, 0}};
        QTest::newRow("nothing") << u"0"_s;
        QTest::newRow("cut short") << u"46 2 1 1 600 400 600"_s;
        QTest::newRow("more fields than numbers") << u"46 2 65535 65535 600 400 600 400 60"_s;
        QTest::newRow("picture without sides") << canonInfo(one, 1, 1, 1, {0, 0});
        QTest::newRow("no valid field") << canonInfo(one, 1, 1, 0);
        QTest::newRow("far outside") << canonInfo({{60, 40, 32767, 32767}}, 1, 1);
        QTest::newRow("larger than the picture") << canonInfo({{30000, 30000, 0, 0}}, 1, 1);
        QTest::newRow("negative size") << canonInfo({{-60, -40, 0, 0}}, 1, 1);
    }
    void nonsenseIsTakenForNothing()
    {
        QFETCH(const QString, info);
        make([&](Exiv2::ExifData& exif) { setCanon(exif, "Canon EOS R6", info); });
        QVERIFY(readFocusPoints(path()).isEmpty());
    }

    void wrongTypesAreTakenForNothing()
    {
        make([](Exiv2::ExifData& exif) {
            exif["Exif.Image.Make"] = "SONY";
            set(exif, "Exif.Sony1.0x2027", Exiv2::asciiString, u"here and there"_s);
            set(exif, "Exif.Photo.SubjectArea", Exiv2::unsignedRational, u"1/0 1/0"_s);
        });
        QVERIFY(readFocusPoints(path()).isEmpty());
    }

    void damagedFilesDoNoHarm()
    {
        QVERIFY(readFocusPoints(m_folder.filePath(u"missing.jpg"_s)).isEmpty());
        make([](Exiv2::ExifData& exif) {
            setCanon(exif, "Canon EOS R6", canonInfo(QList<CanonField>(40), 0xffff, 0xffff));
        });
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        constexpr quint32 seed = 20261121;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        constexpr int metadataBytes = 1500;
        for (int round = 0; round < 1000; ++round) {
            QByteArray damaged = whole.left(round % 3 == 0 ? random.bounded(metadataBytes) : -1);
            for (int i = random.bounded(8); i > 0 && !damaged.isEmpty(); --i) {
                const auto at =
                    random.bounded(int(std::min<qsizetype>(metadataBytes, damaged.size())));
                damaged[at] = char(random.bounded(256));
            }
            test::writeFile(path(), damaged);
            verifyPlausible(readFocusPoints(path()));
        }
    }

    void readsTheFilesOfRealCameras_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("fields");
        QTest::addColumn<int>("inFocus");
        QTest::newRow("Canon EOS 5D III") << u"canon-5d3.jpg"_s << 61 << 5;
        QTest::newRow("Canon EOS RP") << u"canon-eos-rp.jpg"_s << 1 << 1;
        QTest::newRow("Nikon D90, live view") << u"nikon-d90.jpg"_s << 1 << 1;
        QTest::newRow("Nikon D3100, finder") << u"nikon-d3100-rotated.jpg"_s << 0 << 0;
        QTest::newRow("Sony A6400") << u"sony-a6400.jpg"_s << 1 << 0;
        QTest::newRow("iPhone 13") << u"iphone13.jpg"_s << 1 << 0;
        QTest::newRow("iPhone 13, HEIC") << u"iphone13.heic"_s << 1 << 0;
        QTest::newRow("Canon PowerShot G2, RAW") << u"canon-g2.crw"_s << 0 << 0;
    }
    void readsTheFilesOfRealCameras()
    {
        QFETCH(const QString, file);
        const QString chosen = qEnvironmentVariable("SKEIN_SAMPLES");
        const QDir folder(
            chosen.isEmpty() ? QStringLiteral(SKEIN_SOURCE_DIR "/../shared/samples") : chosen);
        if (!folder.exists(file)) {
            QSKIP("no folder with real camera files");
        }
        const FocusPoints points = readFocusPoints(folder.filePath(file));
        QTEST(int(points.size()), "fields");
        QTEST(int(std::count_if(points.begin(), points.end(),
                  [](const FocusPoint& point) { return point.isInFocus; })),
            "inFocus");
        verifyPlausible(points);
    }
};

QTEST_GUILESS_MAIN(FocusPointTest)
#include "FocusPointTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ShotInfo.h"

#include "image/EmbeddedJpegs.h"
#include "image/FocusPointReader.h"
#include "image/ImageLibraries.h"
#include "image/MadePictures.h"
#include "metadata/MadeTiff.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <exiv2/exiv2.hpp>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace skein;

class ShotInfoTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"a.jpg"_s); }

    void make(const std::function<void(Exiv2::Image&)>& describe) const
    {
        test::writeFile(path(), test::jpeg(test::fields({32, 24})));
        const auto image = Exiv2::ImageFactory::open(path().toStdString());
        image->readMetadata();
        describe(*image);
        image->writeMetadata();
    }

private Q_SLOTS:
    void initTestCase() { initImageLibraries(); }

    void tellsTheTimeToTheMillisecond()
    {
        make([](Exiv2::Image& image) {
            image.exifData()["Exif.Photo.DateTimeOriginal"] = "2026:01:31 18:20:45";
            image.exifData()["Exif.Photo.SubSecTimeOriginal"] = "07";
            image.exifData()["Exif.Image.DateTime"] = "2026:03:01 10:00:00";
        });
        QCOMPARE(readShotInfo(path()).captured, QDateTime({2026, 1, 31}, {18, 20, 45, 70}));
    }

    void respectsTheCamerasTimeZone()
    {
        make([](Exiv2::Image& image) {
            image.exifData()["Exif.Photo.DateTimeOriginal"] = "2026:01:31 18:20:45";
            image.exifData()["Exif.Photo.OffsetTimeOriginal"] = "-03:30";
        });
        QCOMPARE(
            readShotInfo(path()).captured.toUTC(), QDateTime({2026, 1, 31}, {21, 50, 45}, Qt::UTC));
    }

    void aClockThatWasNeverSetTellsNothing()
    {
        make([](Exiv2::Image& image) {
            image.exifData()["Exif.Photo.DateTimeOriginal"] = "0000:00:00 00:00:00";
        });
        QVERIFY(!readShotInfo(path()).captured.isValid());
    }

    void readsTheRatingInsideThePhotograph()
    {
        make([](Exiv2::Image& image) {
            image.xmpData()["Xmp.xmp.Rating"] = "4";
            image.xmpData()["Xmp.xmp.Label"] = "Yellow";
            image.exifData()["Exif.Image.Rating"] = uint16_t(2);
        });
        QCOMPARE(readShotInfo(path()).marks, (SidecarMarks{Rating::stars(4), ColourLabel::Yellow}));
    }

    void exifsRatingCountsWhereXmpHasNone()
    {
        make([](Exiv2::Image& image) { image.exifData()["Exif.Image.Rating"] = uint16_t(2); });
        QCOMPARE(readShotInfo(path()).marks, (SidecarMarks{Rating::stars(2), {}}));
    }

    void readingChangesNoByte()
    {
        make([](Exiv2::Image& image) { image.exifData()["Exif.Image.Rating"] = uint16_t(2); });
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        static_cast<void>(readShotInfo(path()));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void metadataLargerThanAnyCamerasCostNoMoreThanSensible()
    {
        test::writeFile(path(), test::tiffWithMakersArray(50));
        QCOMPARE(readShotInfo(path()).captured, QDateTime({2026, 1, 31}, {18, 20, 45}));
        test::writeFile(path(), test::tiffWithMakersArray(1'000'000));
        static_cast<void>(readShotInfo(path()));
        QVERIFY(readFocusPoints(path()).isEmpty());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const EmbeddedJpegs embedded({reinterpret_cast<const unsigned char*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())});
        QCOMPARE(embedded.largestEdge(), 0);
        QCOMPARE(embedded.orientation(), Orientation::Normal);
#ifndef __SANITIZE_ADDRESS__ // It keeps what was freed.
        rusage usage{};
        QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
        QVERIFY(usage.ru_maxrss < 250 * 1024); // 500 MB more without a limit
#endif
    }

    void xmpOfTooManyPropertiesIsNotRead()
    {
        const QByteArray many = QByteArray("<xmp:Nickname>a</xmp:Nickname>").repeated(100'000);
        const QByteArray packet =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
            "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
            "rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">" +
            many + "<xmp:Rating>3</xmp:Rating></rdf:Description></rdf:RDF></x:xmpmeta>";
        test::writeFile(
            path(), test::tiff({test::text(0x010f, "Maker"), {0x02bc, 1, packet.size(), packet}}));
        QVERIFY(!readShotInfo(path()).marks.rating);
    }

    void damagedFilesTellNothingAndDoNoHarm()
    {
        QCOMPARE(readShotInfo(m_folder.filePath(u"missing.jpg"_s)), ShotInfo());
        const QByteArray whole = test::withExif(test::jpeg(test::fields({64, 48})), 6);
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            test::writeFile(path(), whole.left(size));
            QVERIFY(!readShotInfo(path()).captured.isValid());
        }
    }
};

QTEST_GUILESS_MAIN(ShotInfoTest)
#include "ShotInfoTest.moc"

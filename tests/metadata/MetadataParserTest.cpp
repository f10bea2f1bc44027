// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataParser.h"

#include "metadata/MadeFiles.h"
#include "metadata/MetadataLister.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

const std::atomic_bool goOn{false};

Metadata read(const QByteArray& bytes)
{
    return readMetadata(Bytes(reinterpret_cast<const unsigned char*>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size())),
        goOn);
}

QString valueOf(const Metadata& metadata, const QString& key)
{
    const MetadataEntry* entry = metadata.find(key);
    return entry != nullptr ? entry->value : u"(none)"_s;
}

QStringList keysOf(const QList<MetadataEntry>& entries)
{
    QStringList keys;
    for (const MetadataEntry& entry : entries) {
        keys.append(entry.key);
    }
    return keys;
}

QByteArray xmpPacket(const QByteArray& properties)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
           "rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">" +
           properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

/** The most that this process ever had in memory. */
long peakMebibytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/** A TIFF with this in its XMP tag. */
QByteArray tiffWithXmp(const QByteArray& packet)
{
    return tiff({text(0x010f, "Maker"), {0x02bc, 1, packet.size(), packet}});
}

const QByteArray canonDirectory = tiff({text(0x010f, "Canon"), text(0x0110, "Canon EOS R5")});
const QByteArray photoDirectory =
    tiff({{0x829a, 5, 1, little32(1) + little32(250)}, {0x829d, 5, 1, little32(56) + little32(10)},
        {0x8827, 3, 1, little16(400)}, {0x920a, 5, 1, little32(85) + little32(1)}});
const QByteArray gpsDirectory = tiff({text(1, "N"),
    {2, 5, 3, little32(51) + little32(1) + little32(30) + little32(1) + little32(0) + little32(1)},
    text(3, "W"),
    {4, 5, 3, little32(0) + little32(1) + little32(6) + little32(1) + little32(0) + little32(1)}});

} // namespace

class MetadataParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFourStandardsAreRead()
    {
        const Metadata metadata = read(jpegWith([](Exiv2::Image& image) {
            image.exifData()["Exif.Image.Make"] = "Canon";
            image.exifData()["Exif.Photo.FNumber"] = Exiv2::Rational(56, 10);
            image.exifData()["Exif.CanonCs.LensType"] = uint16_t(178);
            image.iptcData()["Iptc.Application2.City"] = "Delft";
            image.xmpData()["Xmp.dc.title"] = "lang=\"x-default\" Still life";
        }));
        const MetadataEntry* aperture = metadata.find(u"Exif.Photo.FNumber"_s);
        QVERIFY(aperture != nullptr);
        QCOMPARE(aperture->label, u"FNumber"_s);
        QCOMPARE(aperture->value, u"F5.6"_s);
        QCOMPARE(aperture->raw, u"56/10"_s);
        QCOMPARE(valueOf(metadata, u"Iptc.Application2.City"_s), u"Delft"_s);
        QCOMPARE(valueOf(metadata, u"Xmp.dc.title"_s), u"Still life"_s);
        QCOMPARE(*metadata.exposure.aperture, 5.6);
        QVERIFY(!metadata.makerNotes.isEmpty());
        QVERIFY(keysOf(metadata.makerNotes).contains(u"Exif.CanonCs.LensType"_s));
        QVERIFY2(metadata.notes.isEmpty(), qPrintable(metadata.notes.join(u'|')));
    }

    void theOrderIsThatOfTheStandards()
    {
        const Metadata metadata = read(jpegWith([](Exiv2::Image& image) {
            image.exifData()["Exif.GPSInfo.GPSDateStamp"] = "2026:01:31";
            image.exifData()["Exif.Photo.FocalLength"] = Exiv2::Rational(50, 1);
            image.exifData()["Exif.Photo.ExposureTime"] = Exiv2::Rational(1, 50);
            image.exifData()["Exif.Image.Model"] = "M";
            image.exifData()["Exif.Image.Make"] = "A";
            image.iptcData()["Iptc.Application2.City"] = "Delft";
            image.iptcData()["Iptc.Application2.ObjectName"] = "Still life";
            image.xmpData()["Xmp.xmp.Rating"] = "3";
            image.xmpData()["Xmp.dc.subject"] = "b";
            image.xmpData()["Xmp.dc.format"] = "image/jpeg";
        }));
        QStringList keys = keysOf(metadata.exif);
        keys.removeIf([](const QString& key) { return key.endsWith(u"Tag"); }); // the directories
        QCOMPARE(keys,
            (QStringList{u"Exif.Image.Make"_s, u"Exif.Image.Model"_s, u"Exif.Photo.ExposureTime"_s,
                u"Exif.Photo.FocalLength"_s, u"Exif.GPSInfo.GPSDateStamp"_s}));
        QCOMPARE(keysOf(metadata.iptc),
            (QStringList{u"Iptc.Application2.ObjectName"_s, u"Iptc.Application2.City"_s}));
        QCOMPARE(keysOf(metadata.xmp),
            (QStringList{u"Xmp.dc.format"_s, u"Xmp.dc.subject"_s, u"Xmp.xmp.Rating"_s}));
    }

    void whatTellsThePlaceIsMarked()
    {
        const Metadata metadata = read(jpegWith([](Exiv2::Image& image) {
            image.exifData()["Exif.Image.Make"] = "A";
            image.exifData()["Exif.GPSInfo.GPSLatitudeRef"] = "N";
            image.xmpData()["Xmp.exif.GPSLongitude"] = "0,6.0W";
        }));
        QVERIFY(metadata.hasPosition());
        QVERIFY(metadata.find(u"Exif.GPSInfo.GPSLatitudeRef"_s)->isPosition);
        QVERIFY(metadata.find(u"Xmp.exif.GPSLongitude"_s)->isPosition);
        QVERIFY(!metadata.find(u"Exif.Image.Make"_s)->isPosition);
    }

    void theDirectoryOfThePlaceIsMarkedOnlyWithAPlaceInIt()
    {
        const auto withGps = [](bool hasPlace) {
            return read(jpegWith([hasPlace](Exiv2::Image& image) {
                image.exifData()["Exif.GPSInfo.GPSVersionID"] = "2 3 0 0";
                if (hasPlace) {
                    image.exifData()["Exif.GPSInfo.GPSLatitudeRef"] = "N";
                }
            }));
        };
        for (const bool hasPlace : {false, true}) {
            const Metadata metadata = withGps(hasPlace);
            QCOMPARE(metadata.hasPosition(), hasPlace);
            for (const QString& key : {u"Exif.Image.GPSTag"_s, u"Exif.GPSInfo.GPSVersionID"_s}) {
                QVERIFY(metadata.find(key) != nullptr);
                QCOMPARE(metadata.find(key)->isPosition, hasPlace);
            }
        }
    }

    void cr3IsRead()
    {
        const Metadata metadata = read(cr3(canonDirectory, photoDirectory, gpsDirectory));
        QCOMPARE(metadata.exposure.camera, u"Canon EOS R5"_s);
        QCOMPARE(*metadata.exposure.seconds, 1 / 250.0);
        QCOMPARE(*metadata.exposure.iso, 400);
        QVERIFY(metadata.exposure.position);
        QCOMPARE(metadata.exposure.position->latitude, 51.5);
        QCOMPARE(metadata.exposure.position->longitude, -0.1);
        QCOMPARE(valueOf(metadata, u"Exif.Photo.FNumber"_s), u"F5.6"_s);
    }

    void aCr3ThatIsStillArrivingIsRead()
    {
        const QByteArray whole = cr3(canonDirectory, photoDirectory, gpsDirectory);
        const Metadata metadata = read(whole.chopped(60));
        QCOMPARE(metadata.exposure.camera, u"Canon EOS R5"_s);
        QCOMPARE(*metadata.exposure.seconds, 1 / 250.0);
    }

    void heicIsRead()
    {
        const Metadata metadata = read(heic(canonDirectory));
        QCOMPARE(metadata.exposure.camera, u"Canon EOS R5"_s);
    }

    void aMakersArrayIsReadUpToWhatIsSensible()
    {
        const Metadata usual = read(tiffWithMakersArray(50));
        QCOMPARE(usual.exposure.camera, u"Canon EOS R5"_s);
        QVERIFY(usual.makerNotes.size() > 30);
        QVERIFY2(usual.notes.isEmpty(), qPrintable(usual.notes.join(u'|')));

        const Metadata endless = read(tiffWithMakersArray(1'000'000));
        QVERIFY(endless.makerNotes.size() < 100'000);
        QVERIFY2(endless.notes.join(u'|').contains(u"larger than any camera's"_s),
            qPrintable(endless.notes.join(u'|')));
        QVERIFY(peakMebibytes() < 250); // 500 MB more without a limit
    }

    void xmpOfTooManyPropertiesIsLeftOut()
    {
        const QByteArray property = "<xmp:Nickname>a</xmp:Nickname>";
        const Metadata metadata = read(tiffWithXmp(xmpPacket(property.repeated(100'000))));
        QCOMPARE(valueOf(metadata, u"Exif.Image.Make"_s), u"Maker"_s);
        QVERIFY(metadata.xmp.isEmpty());
        QVERIFY2(metadata.notes.join(u'|').contains(u"too large"_s),
            qPrintable(metadata.notes.join(u'|')));
        // Not even where it is found only because the file is damaged.
        const QByteArray damaged =
            QByteArray(64, 'x') + xmpPacket(property.repeated(30'000)) + QByteArray(64, 'x');
        QVERIFY(read(damaged).xmp.isEmpty());
    }

    void directoriesThatRunInACircleEnd()
    {
        constexpr qsizetype itself = 8;
        for (const unsigned pointer : {0x8769U, 0x8825U, 0x014aU}) {
            const QByteArray circle =
                tiff({text(0x010f, "Maker"), {pointer, 4, 1, little32(itself)}}, itself);
            for (const QByteArray& file : {circle, jpegWithExif(circle)}) {
                const Metadata metadata = read(file);
                QCOMPARE(valueOf(metadata, u"Exif.Image.Make"_s), u"Maker"_s);
                QVERIFY(metadata.exif.size() < 100);
            }
        }
    }

    void valuesOfWrongTypesAreShownAsTheyAre()
    {
        const QByteArray frame = tiff({{0x010f, 5, 1, little32(3) + little32(0)},
            {0x0110, 7, 3, "\1\2\3"}, {0x0112, 12, 1, QByteArray(8, '\xff')},
            {0x013b, 99, 1, "abcd"}, text(0x8298, "kept")});
        const Metadata metadata = read(jpegWithExif(frame));
        QCOMPARE(valueOf(metadata, u"Exif.Image.Copyright"_s), u"kept"_s);
        QVERIFY(metadata.find(u"Exif.Image.Make"_s) != nullptr);
    }

    void textInOtherEncodingsIsShownWithANote()
    {
        const Metadata metadata = read(jpegWithExif(tiff({text(0x013b, "Andr\xe9 M\xfcller")})));
        QCOMPARE(valueOf(metadata, u"Exif.Image.Artist"_s), u"André Müller"_s);
        QCOMPARE(metadata.notes.size(), 1);
    }

    void longBinaryValuesAreToldByTheirSize()
    {
        const QLocale english(QLocale::English);
        QLocale::setDefault(english);
        const QByteArray blob(4096, '\x5a');
        const Metadata metadata = read(jpegWithExif(tiff({{0xc634, 7, blob.size(), blob}})));
        QCOMPARE(valueOf(metadata, u"Exif.Image.DNGPrivateData"_s), u"(4,096 bytes)"_s);
        QCOMPARE(metadata.find(u"Exif.Image.DNGPrivateData"_s)->raw, u"(4,096 bytes)"_s);
    }

    void thousandsOfPropertiesAreCutWithANote()
    {
        QByteArray items;
        for (int i = 0; i < MetadataLister::maxEntries + 500; ++i) {
            items += "<xmp:p" + QByteArray::number(i) + ">1</xmp:p" + QByteArray::number(i) + ">";
        }
        const Metadata metadata = read(tiffWithXmp(xmpPacket(items)));
        QCOMPARE(metadata.xmp.size(), MetadataLister::maxEntries);
        QCOMPARE(metadata.notes.size(), 1);
    }

    void aMillionTagsAreBounded()
    {
        QByteArray items;
        items.reserve(64 * 1024 * 1024);
        for (int i = 0; i < 1'000'000; ++i) {
            items += "<xmp:p" + QByteArray::number(i) + ">1</xmp:p" + QByteArray::number(i) + ">";
        }
        const Metadata metadata = read(tiffWithXmp(xmpPacket(items)));
        QCOMPARE(valueOf(metadata, u"Exif.Image.Make"_s), u"Maker"_s);
        QVERIFY(metadata.xmp.size() <= MetadataLister::maxEntries);
        QVERIFY(!metadata.notes.isEmpty());
    }

    void aCutFileIsReadAsFarAsItGoes()
    {
        const QByteArray whole = jpegWithExif(tiff({text(0x010f, "A long maker's name"),
            text(0x0110, "A long model's name"), text(0x8298, QByteArray(900, 'c'))}));
        const Metadata metadata = read(whole.left(500));
        QCOMPARE(valueOf(metadata, u"Exif.Image.Make"_s), u"A long maker's name"_s);
        QCOMPARE(valueOf(metadata, u"Exif.Image.Model"_s), u"A long model's name"_s);
        QCOMPARE(metadata.notes.size(), 1);
    }

    void noBytesDoHarm()
    {
        const QByteArray files[] = {cr3(canonDirectory, photoDirectory, gpsDirectory),
            heic(canonDirectory), jpegWithExif(photoDirectory), tiffWithXmp(xmpPacket("<dc:a/>")),
            jpegWith([](Exiv2::Image& image) {
                image.iptcData()["Iptc.Application2.City"] = "Delft";
                image.exifData()["Exif.CanonCs.LensType"] = uint16_t(178);
            })};
        constexpr quint32 seed = 5;
        QRandomGenerator random(seed);
        for (const QByteArray& file : files) {
            for (qsizetype size = 0; size < file.size(); size += 3) {
                static_cast<void>(read(file.left(size)));
            }
            for (int round = 0; round < 300; ++round) {
                QByteArray damaged = file;
                for (int i = 0; i < 6; ++i) {
                    damaged[random.bounded(damaged.size())] =
                        static_cast<char>(random.bounded(256));
                }
                static_cast<void>(read(damaged));
            }
        }
    }

    void aFileThatTellsNothingIsEmptyAndNoError()
    {
        for (const QByteArray& bytes : {QByteArray("hello"), QByteArray(10'000, '\0')}) {
            const Metadata metadata = read(bytes);
            QVERIFY(metadata.isEmpty());
            QVERIFY(metadata.notes.isEmpty());
        }
    }

    void readingChangesNoByteAndNoTime()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.jpg"_s);
        const QByteArray bytes = jpegWithExif(canonDirectory);
        writeFile(path, bytes);
        QFile::setPermissions(path, QFile::ReadOwner);
        const auto metadata = readMetadata(path, goOn);
        QVERIFY(metadata);
        QCOMPARE(metadata->path, path);
        QCOMPARE(metadata->exposure.camera, u"Canon EOS R5"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aMissingFileIsAnError()
    {
        const auto metadata = readMetadata(u"/nowhere/a.jpg"_s, goOn);
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().kind, ErrorKind::NotFound);
        QVERIFY(!metadata.error().message.isEmpty());
    }

    void aCancelledReadSaysSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.jpg"_s);
        writeFile(path, jpegWithExif(canonDirectory));
        const std::atomic_bool stop{true};
        const auto metadata = readMetadata(path, stop);
        QVERIFY(!metadata);
        QVERIFY(metadata.error().isCancellation());
    }
};

QTEST_APPLESS_MAIN(MetadataParserTest)
#include "MetadataParserTest.moc"

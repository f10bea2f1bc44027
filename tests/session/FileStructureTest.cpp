// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileStructure.h"

#include "session/SessionFixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {

std::optional<StructureFault> faultOf(const QByteArray& bytes, const QString& name)
{
    return structureFault({reinterpret_cast<const unsigned char*>(bytes.constData()),
                              static_cast<size_t>(bytes.size())},
        name);
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray box(const char* kind, const QByteArray& content)
{
    return number(static_cast<quint32>(content.size() + 8)) + kind + content;
}

QByteArray film()
{
    return box("ftyp", "qt  ") + box("moov", box("mvhd", "....") + QByteArray(4, '\0')) +
           box("mdat", QByteArray(100, 'p'));
}

/** A little-endian directory of one strip, as a RAW file has it, and the strip. */
QByteArray tiff(quint16 mark = 42)
{
    constexpr int directoryAt = 8;
    constexpr int entries = 3;
    constexpr quint32 stripBytes = 50;
    const quint32 longAt = directoryAt + 2 + entries * 12 + 4; // of "Nikon"
    const quint32 stripAt = longAt + 8;
    QByteArray bytes("II");
    const auto add = [&bytes](auto value) {
        bytes.resize(bytes.size() + static_cast<qsizetype>(sizeof(value)));
        qToLittleEndian(value, bytes.data() + bytes.size() - sizeof(value));
    };
    const auto entry = [&](quint16 tag, quint16 type, quint32 count, quint32 value) {
        add(tag);
        add(type);
        add(count);
        add(value);
    };
    add(mark);
    add(quint32{directoryAt});
    add(quint16{entries});
    entry(271, 2, 8, longAt);
    entry(273, 4, 1, stripAt);
    entry(279, 4, 1, stripBytes);
    add(quint32{0});
    return bytes + QByteArray("Nikon 1").leftJustified(8, '\0') + QByteArray(stripBytes, 's');
}

QByteArray raf()
{
    QByteArray bytes("FUJIFILMCCD-RAW 0201");
    bytes.resize(200, '\0');
    bytes.replace(84, 24,
        QByteArray(number(108) + number(10) + number(118) + number(20) + number(138) + number(62)));
    return bytes;
}

} // namespace

/** Which files cannot be whole photographs. */
class FileStructureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFilePasses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray jpeg = jpegOf("pixels");
        const QByteArray thumbnail = QByteArray::fromHex("ffd8ffe1000c") + "12345\xFF\xD9...";
        QTest::newRow("JPEG") << jpeg << u"a.jpg"_s;
        QTest::newRow("JPEG with bytes behind its end") << jpeg + "film" << u"a.JPG"_s;
        QTest::newRow("JPEG of several scans")
            << QByteArray::fromHex("ffd8ffda000211ff0022ffd0ffffc40002ffda000233ffd9")
            << u"a.jpg"_s;
        QTest::newRow("JPEG with an end in its thumbnail") << thumbnail + jpeg.mid(2) << u"a.jpg"_s;
        QTest::newRow("TIFF") << tiff() << u"a.nef"_s;
        QTest::newRow("Panasonic") << tiff(0x55) << u"a.rw2"_s;
        QTest::newRow("Olympus") << tiff(0x4F52) << u"a.orf"_s;
        QTest::newRow("TIFF with bytes behind its end") << tiff() + "more" << u"a.tif"_s;
        QTest::newRow("film") << film() << u"a.mov"_s;
        QTest::newRow("film with bytes behind its end")
            << film() + "and so on: notes" << u"a.mov"_s;
        QTest::newRow("Fujifilm") << raf() << u"a.raf"_s;
        QTest::newRow("unknown") << QByteArray("whatever") << u"a.xyz"_s;
        QTest::newRow("sound") << QByteArray("RIFF....WAVE") << u"a.wav"_s;
        QTest::newRow("film of an older kind")
            << box("wide", {}) + box("mdat", "pictures") + box("moov", box("mvhd", "...."))
            << u"a.mov"_s;
        QTest::newRow("film in packets")
            << ('G' + QByteArray(187, 'p') + 'G' + QByteArray(187, 'p')) << u"a.mts"_s;
        QTest::newRow("film of a compact camera") << QByteArray("RIFF....AVI LIST") << u"a.avi"_s;
        QTest::newRow("Minolta") << QByteArray("\0MRM....", 8) << u"a.mrw"_s;
        QTest::newRow("Sigma") << QByteArray("FOVb....") << u"a.x3f"_s;
        QTest::newRow("Phase One, first backs") << QByteArray("IIII....") << u"a.iiq"_s;
        QTest::newRow("JPEG that a telephone calls HEIC") << jpegOf("pixels") << u"a.heic"_s;
        QTest::newRow("ending of several formats") << QByteArray("whatever") << u"a.raw"_s;
        QTest::newRow("no ending") << QByteArray("whatever") << u"DSC_0001"_s;
    }

    void aWholeFilePasses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QVERIFY(!faultOf(bytes, name));
    }

    void aFileThatCannotBeWholeDoesNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << u"a.xyz"_s;
        QTest::newRow("JPEG without its end") << jpegOf("pixels").chopped(2) << u"a.jpg"_s;
        QTest::newRow("JPEG cut in its last marker") << jpegOf("pixels").chopped(1) << u"a.jpg"_s;
        QTest::newRow("JPEG whose only end is that of its thumbnail")
            << QByteArray::fromHex("ffd8ffe1000c") + "12345\xFF\xD9..." << u"a.jpg"_s;
        QTest::newRow("JPEG without a picture") << QByteArray::fromHex("ffd8ffd9") << u"a.jpg"_s;
        QTest::newRow("JPEG cut in a segment")
            << QByteArray::fromHex("ffd8ffe1ffff00") << u"a.jpg"_s;
        QTest::newRow("JPEG by its name only") << QByteArray("GARBAGE") << u"a.JPG"_s;
        QTest::newRow("zeros") << QByteArray(9000, '\0') << u"a.nef"_s;
        QTest::newRow("TIFF without its last strip") << tiff().chopped(1) << u"a.nef"_s;
        QTest::newRow("TIFF without its directory") << tiff().first(9) << u"a.nef"_s;
        QTest::newRow("TIFF cut in its directory") << tiff().first(30) << u"a.nef"_s;
        QTest::newRow("film without its pictures") << film().chopped(1) << u"a.mov"_s;
        QTest::newRow("film that was never ended")
            << box("ftyp", "qt  ") + box("mdat", "pictures") << u"a.mov"_s;
        QTest::newRow("film whose list is too short")
            << box("ftyp", "qt  ") + box("moov", number(100) + "mvhd....") << u"a.mov"_s;
        QTest::newRow("Fujifilm without its end") << raf().chopped(1) << u"a.raf"_s;
        QTest::newRow("RAW file that is only its preview") << jpegOf("pixels") << u"a.nef"_s;
        QTest::newRow("film that is a photograph") << jpegOf("pixels") << u"a.mov"_s;
        QTest::newRow("TIFF without a list")
            << tiff().replace(4, 4, QByteArray(4, '\0')) << u"a.dng"_s;
        QTest::newRow("TIFF whose list is taken for another place")
            << tiff().replace(4, 4, QByteArray("\xC8\0\0\0", 4)) + QByteArray(9000, '\0')
            << u"a.dng"_s;
        QTest::newRow("film of an older kind without its list")
            << box("wide", {}) + box("mdat", "pictures") << u"a.mov"_s;
    }

    void aFileThatCannotBeWholeDoesNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto fault = faultOf(bytes, name);
        QVERIFY(fault);
        QVERIFY(!sentenceFor(*fault).isEmpty());
    }

    void rubbishIsNoFileOfAKnownKind_data()
    {
        QTest::addColumn<QString>("extension");
        for (const char* extension : {"JPG", "JPEG", "HEIC", "HEIF", "HIF", "AVIF", "PNG", "TIF",
                 "3FR", "ARW", "CR2", "CR3", "CRM", "CRW", "DCR", "DNG", "ERF", "FFF", "GPR", "IIQ",
                 "K25", "KDC", "MEF", "MOS", "MPO", "MRW", "NEF", "NRW", "ORF", "ORI", "PEF", "PTX",
                 "RAF", "RW2", "RWL", "SR2", "SRF", "SRW", "X3F", "MOV", "MP4", "M4V", "3GP", "AVI",
                 "MTS", "M2TS", "MPG", "MKV", "MXF", "WAV"}) {
            QTest::newRow(extension) << QString::fromLatin1(extension);
        }
    }

    void rubbishIsNoFileOfAKnownKind()
    {
        QFETCH(QString, extension);
        constexpr quint32 seed = 20261122;
        QRandomGenerator random(seed);
        QByteArray bytes(9000, '\0');
        random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
        QVERIFY(faultOf(bytes, u"DSC_0001."_s + extension) == StructureFault::WrongBeginning);
        QVERIFY(!faultOf(bytes, u"DSC_0001."_s + extension + u'X')); // nobody knows that one
    }

    void oneByteOfTheHeadIsEnough_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("headBytes");
        QTest::newRow("JPEG") << jpegOf("pixels") << u"a.jpg"_s << 3;
        QTest::newRow("TIFF") << tiff() << u"a.dng"_s << 4;
        QTest::newRow("Fujifilm") << raf() << u"a.raf"_s << 15;
    }

    void oneByteOfTheHeadIsEnough()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, headBytes);
        QVERIFY(!faultOf(bytes, name));
        for (int at = 0; at < headBytes; ++at) {
            QByteArray spoilt = bytes;
            spoilt[at] = static_cast<char>(~spoilt[at]);
            QVERIFY2(faultOf(spoilt, name), qPrintable(QString::number(at)));
        }
    }

    void directoriesThatPointAtEachOtherEnd()
    {
        QByteArray bytes = tiff();
        qToLittleEndian(quint32{8}, bytes.data() + 8 + 2 + 3 * 12); // the next one is itself
        QVERIFY(!faultOf(bytes, u"a.nef"_s));
    }

    void nonsenseIsAnsweredWhateverItIs()
    {
        constexpr quint32 seed = 20261122;
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QByteArray whole[] = {jpegOf("pixels and more"), tiff(), film(), raf()};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole[random.bounded(4)];
            for (int change = random.bounded(4); change >= 0; --change) {
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            }
            bytes.truncate(random.bounded(static_cast<int>(bytes.size())) + 1);
            static_cast<void>(faultOf(bytes, u"a.nef"_s)); // a sanitizer sees what it reads
        }
    }

    void realFilesPassButNotHalvesOfThemNorWithoutTheirHeads()
    {
        const QString chosen = qEnvironmentVariable("SKEIN_SAMPLES");
        const QDir samples(
            chosen.isEmpty() ? QStringLiteral(SKEIN_SOURCE_DIR "/../shared/samples") : chosen);
        if (!samples.exists()) {
            QSKIP("there are no samples");
        }
        int halves = 0;
        for (const QFileInfo& file : samples.entryInfoList(QDir::Files)) {
            if (file.suffix() == u"md"_s) {
                continue;
            }
            const QByteArray bytes = readFile(file.filePath());
            QVERIFY2(!faultOf(bytes, file.fileName()), qPrintable(file.fileName()));
            QVERIFY(!structureFaultOf(file.filePath(), file.fileName()));
            QByteArray spoilt = bytes;
            spoilt.replace(0, 12, QByteArray(12, '?'));
            QVERIFY2(faultOf(spoilt, file.fileName()) == StructureFault::WrongBeginning,
                qPrintable(file.fileName()));
            const bool isKnown = file.suffix() != u"crw"_s; // CIFF is read from its end
            const auto fault = faultOf(bytes.first(bytes.size() / 2), file.fileName());
            QVERIFY2(!isKnown || fault, qPrintable(file.fileName()));
            halves += fault ? 1 : 0;
        }
        QVERIFY(halves >= 10);
    }

    void aFileThatIsNotThereIsNotWhole()
    {
        QTemporaryDir dir;
        // Of what cannot be read nothing is known, and nobody shall take the picture again.
        QVERIFY(
            structureFaultOf(dir.filePath(u"none"_s), u"a.xyz"_s) == StructureFault::NotReadable);
        QVERIFY(structureFaultOf(dir.path(), u"a.jpg"_s) == StructureFault::NotReadable);
    }
};

QTEST_GUILESS_MAIN(FileStructureTest)
#include "FileStructureTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/ExposureText.h"
#include "metadata/MetadataParser.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {
struct Sample
{
    const char* file;
    const char* essentials;
    const char* camera;
    const char* lens;
    const char* time;
};

// As exiftool 12.57 tells them; lenses in exiv2's words.
const Sample samples[] = {
    {"canon-350d-rotated.jpg", "1/50 s  f/4.5  ISO 100  35 mm", "Canon EOS DIGITAL REBEL XT",
        "28.0 - 105.0 mm", "05/03/2020 09:39:01"},
    {"canon-5d3.jpg", "1/125 s  f/5.6  ISO 320  135 mm", "Canon EOS 5D Mark III",
        "Canon EF 28-135mm f/3.5-5.6 IS", "01/09/2023 17:20:08.70"},
    {"canon-eos-rp.jpg", "1/100 s  f/2.8  ISO 100  35 mm", "Canon EOS RP",
        "Canon RF 35mm F1.8 Macro IS STM", "18/02/2020 08:55:53.62 UTC−07:00"},
    {"gopro7.jpg", "1/240 s  f/2.8  ISO 307  3 mm", "GoPro HERO7 Black", "", "28/10/2020 08:54:40"},
    {"iphone13.jpg", "1/134 s  f/1.5  ISO 32  5.7 mm", "Apple iPhone 13 Pro",
        "iPhone 13 Pro back triple camera 5.7mm f/1.5", "27/09/2021 07:13:34.114 UTC−06:00"},
    {"nikon-d3100-rotated.jpg", "1/50 s  f/4  ISO 100  24 mm", "NIKON D3100",
        "Nikon AF-S DX VR Zoom-Nikkor 18-55mm f/3.5-5.6G", "15/07/2020 08:35:53.00"},
    {"nikon-d90.jpg", "1/125 s  f/1.8  ISO 159  50 mm", "NIKON D90",
        "Nikon AF-S Nikkor 50mm f/1.8G", "25/06/2021 10:33:35.00"},
    {"pentax-istdl.jpg", "1/90 s  f/4.5  ISO 200  35 mm", "PENTAX *ist DL",
        "smc PENTAX-F 35-80mm F4-5.6", "06/03/2020 09:56:34"},
    {"sony-a55.jpg", "1/50 s  f/4  ISO 100  20 mm", "SONY SLT-A55V", "DT 18-250mm F3.5-6.3",
        "25/01/2022 12:00:18"},
    {"sony-a6400.jpg", "1/20 s  f/1.8  ISO 100  50 mm", "SONY ILCE-6400", "FE 50mm F1.8",
        "19/07/2024 09:14:31 UTC−07:00"},
    {"iphone13.heic", "1/129 s  f/1.5  ISO 32  5.7 mm", "Apple iPhone 13 Pro",
        "iPhone 13 Pro back triple camera 5.7mm f/1.5", "27/09/2021 07:12:57.315 UTC−06:00"},
    {"canon-g2.crw", "1/54 s  f/4  ISO 50  7 mm", "Canon PowerShot G2", "7.0 - 21.0 mm",
        "20/01/2022 08:13:42"},
    {"canon-s40.crw", "1/5 s  f/2.9  ISO 50  7.1 mm", "Canon PowerShot S40", "7.1 - 21.3 mm",
        "26/03/2021 21:14:52"},
    {"kodak-dc120.kdc", "1/275 s  f/4  37 mm", "Kodak DC120 ZOOM Digital Camera", "",
        "02/01/1994 15:52:32"},
};

QDir samplesFolder()
{
    const QString chosen = qEnvironmentVariable("SKEIN_SAMPLES");
    return QDir(chosen.isEmpty() ? QStringLiteral(SKEIN_SOURCE_DIR "/../shared/samples") : chosen);
}

const std::atomic_bool goOn{false};
} // namespace

/** Real files of real cameras. */
class MetadataSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!samplesFolder().exists()) {
            QSKIP("No sample pictures: set SKEIN_SAMPLES to a folder with them.");
        }
    }

    void theExposureOfARealFileIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("essentials");
        QTest::addColumn<QString>("camera");
        QTest::addColumn<QString>("lens");
        QTest::addColumn<QString>("time");
        for (const Sample& sample : samples) {
            QTest::newRow(sample.file)
                << samplesFolder().filePath(QString::fromLatin1(sample.file))
                << QString::fromUtf8(sample.essentials) << QString::fromUtf8(sample.camera)
                << QString::fromUtf8(sample.lens) << QString::fromUtf8(sample.time);
        }
    }

    void theExposureOfARealFileIsRead()
    {
        QFETCH(QString, path);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const auto metadata = readMetadata(path, goOn);
        QVERIFY(metadata);
        const ShotExposure& shot = metadata->exposure;
        QTEST(ExposureText::essentials(shot, english).join(u"  "_s), "essentials");
        QTEST(shot.camera, "camera");
        QTEST(shot.lens, "lens");
        QTEST(ExposureText::time(shot, english), "time");
        QVERIFY(metadata->exif.size() > 10);
        for (const MetadataKind kind : metadataKinds) {
            for (const MetadataEntry& entry : metadata->of(kind)) {
                QVERIFY2(!entry.key.isEmpty() && !entry.label.isEmpty(), qPrintable(entry.key));
                QVERIFY(entry.value.size() <= 5000);
            }
        }
        QVERIFY2(metadata->notes.isEmpty(), qPrintable(metadata->notes.join(u'|')));
    }

    void aDamagedRealFileIsSurvived_data() { theExposureOfARealFileIsRead_data(); }

    void aDamagedRealFileIsSurvived()
    {
        QFETCH(QString, path);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        constexpr qsizetype headBytes = 96 * 1024;
        const QByteArray head = original.read(headBytes);
        constexpr quint32 seed = 11;
        QRandomGenerator random(seed);
        const int rounds = std::max(60, qEnvironmentVariableIntValue("SKEIN_TEST_ROUNDS"));
        for (int round = 0; round < rounds; ++round) {
            QByteArray damaged = head;
            if (round % 3 == 0) {
                damaged.truncate(random.bounded(head.size()));
            }
            for (int i = 0; i < round % 20 && !damaged.isEmpty(); ++i) {
                const qsizetype within = std::min<qsizetype>(damaged.size(), 200 << (round % 9));
                damaged[random.bounded(within)] = static_cast<char>(random.bounded(256));
            }
            static_cast<void>(
                readMetadata(Bytes(reinterpret_cast<const unsigned char*>(damaged.constData()),
                                 static_cast<std::size_t>(damaged.size())),
                    goOn));
        }
    }
};

QTEST_APPLESS_MAIN(MetadataSamplesTest)
#include "MetadataSamplesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/TiffInks.h"
#include "colour/BuiltInProfiles.h"
#include "colour/ColourTransform.h"
#include "colour/MadeProfiles.h"
#include "image/MadePictures.h"

#include <QTest>
#include <QtEndian>
#include <array>

using namespace skein;

namespace {

/** What a made TIFF of inks is like. */
struct InkFacts
{
    QSize size{40, 30};
    quint16 bits = 8;
    quint16 samples = 4;
    quint16 orientation = 1;
    quint16 inkSet = 1;
    QByteArray icc;
};

void add16(QByteArray& bytes, quint16 value)
{
    const quint16 ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

void add32(QByteArray& bytes, quint32 value)
{
    const quint32 ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

constexpr std::array<unsigned char, 4> leftInks{200, 40, 90, 30};
constexpr std::array<unsigned char, 4> rightInks{10, 180, 20, 0};

/** The left half has leftInks, the right one rightInks; one strip, not packed. */
QByteArray inkTiff(const InkFacts& facts)
{
    QByteArray pixels;
    for (int y = 0; y < facts.size.height(); ++y) {
        for (int x = 0; x < facts.size.width(); ++x) {
            const auto& inks = 2 * x < facts.size.width() ? leftInks : rightInks;
            for (quint16 sample = 0; sample < facts.samples; ++sample) {
                const quint16 value = sample < inks.size() ? inks.at(sample) : quint16{255};
                if (facts.bits == 16) {
                    add16(pixels, static_cast<quint16>(value * 257));
                } else {
                    pixels.append(static_cast<char>(value));
                }
            }
        }
    }
    struct Entry
    {
        quint16 tag;
        quint16 type;
        quint32 count;
        quint32 value;
    };
    constexpr quint16 word = 3;
    constexpr quint16 number = 4;
    const auto width = static_cast<quint32>(facts.size.width());
    const auto height = static_cast<quint32>(facts.size.height());
    constexpr quint32 entryCount = 14;
    constexpr quint32 bitsAt = 8 + 2 + entryCount * 12 + 4;
    const quint32 iccAt = bitsAt + 2U * facts.samples;
    const quint32 pixelsAt = iccAt + static_cast<quint32>(facts.icc.size());
    const std::array<Entry, entryCount> entries{
        {{256, number, 1, width}, {257, number, 1, height}, {258, word, facts.samples, bitsAt},
            {259, word, 1, 1}, {262, word, 1, 5}, {273, number, 1, pixelsAt},
            {274, word, 1, facts.orientation}, {277, word, 1, facts.samples},
            {278, number, 1, height}, {279, number, 1, static_cast<quint32>(pixels.size())},
            {284, word, 1, 1}, {332, word, 1, facts.inkSet},
            // Without a profile a tag that nobody knows takes its place.
            {static_cast<quint16>(facts.icc.isEmpty() ? 34674 : 34675), 7,
                static_cast<quint32>(facts.icc.size()), iccAt},
            {50000, word, 1, 0}}};
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    add16(tiff, entryCount);
    for (const Entry& entry : entries) {
        add16(tiff, entry.tag);
        add16(tiff, entry.type);
        add32(tiff, entry.count);
        add32(tiff, entry.value);
    }
    add32(tiff, 0);
    for (quint16 sample = 0; sample < facts.samples; ++sample) {
        add16(tiff, facts.bits);
    }
    return tiff + facts.icc + pixels;
}

InkFacts withProfile()
{
    InkFacts facts;
    facts.icc = test::inksIcc();
    return facts;
}

/** What lcms2 makes of the inks. */
QRgb expectedOf(const std::array<unsigned char, 4>& inks)
{
    QRgb pixel = 0;
    ColourTransform({*ColourProfile::fromBytes(test::inksIcc()), ColourProfile::adobeRgb(),
                        ColourIntent::Relative})
        .applyToInks(inks.data(), false, &pixel, 1);
    return pixel;
}

DecodedImage shown(const QByteArray& tiff)
{
    const auto mapped = std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(tiff)));
    const auto opened = openPicture(mapped, QStringLiteral("a.tif"));
    const auto decoded = opened ? (*opened)->decode({}, CancelToken())
                                : Result<DecodedImage>(tl::unexpected(opened.error()));
    return decoded.value_or(DecodedImage());
}

} // namespace

class TiffInksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inksAreShownThroughTheirProfile_data();
    void inksAreShownThroughTheirProfile();
    void aPictureOnItsSideIsTurned();
    void inksWithoutAProfileAreShownPlainly();
    void aBrokenProfileOfInksIsTold();
    void anotherSetOfInksIsLeftToOthers();
    void aFileThatEndsEarlyIsShownInPart();
    void brokenFilesDoNoHarm();
};

void TiffInksTest::initTestCase()
{
    QVERIFY2(expectedOf(leftInks) != expectedOf(rightInks), "the profile tells inks apart");
}

void TiffInksTest::inksAreShownThroughTheirProfile_data()
{
    QTest::addColumn<quint16>("bits");
    QTest::addColumn<quint16>("samples");
    QTest::newRow("8 bits") << quint16{8} << quint16{4};
    QTest::newRow("16 bits") << quint16{16} << quint16{4};
    QTest::newRow("with opacity") << quint16{8} << quint16{5};
}

void TiffInksTest::inksAreShownThroughTheirProfile()
{
    InkFacts facts = withProfile();
    QFETCH(const quint16, bits);
    QFETCH(const quint16, samples);
    facts.bits = bits;
    facts.samples = samples;
    const DecodedImage image = shown(inkTiff(facts));
    QCOMPARE(image.image.size(), facts.size);
    QVERIFY(!image.partial);
    QVERIFY(image.profile == ColourProfile::adobeRgb());
    QCOMPARE(image.image.pixel(5, 5), expectedOf(leftInks));
    QCOMPARE(image.image.pixel(35, 25), expectedOf(rightInks));
}

void TiffInksTest::aPictureOnItsSideIsTurned()
{
    InkFacts facts = withProfile();
    facts.orientation = 6; // Turn clockwise: what was left is above.
    const QImage image = shown(inkTiff(facts)).image;
    QCOMPARE(image.size(), facts.size.transposed());
    QCOMPARE(image.pixel(15, 2), expectedOf(leftInks));
    QCOMPARE(image.pixel(15, 38), expectedOf(rightInks));
}

void TiffInksTest::inksWithoutAProfileAreShownPlainly()
{
    const QByteArray tiff = inkTiff(InkFacts());
    QVERIFY(!decodeTiffInks(test::bytesOf(tiff), CancelToken()));
    const DecodedImage image = shown(tiff);
    QCOMPARE(image.image.size(), InkFacts().size);
    QVERIFY(!image.profile);
}

void TiffInksTest::aBrokenProfileOfInksIsTold()
{
    InkFacts facts;
    for (const QByteArray& icc : {QByteArray("broken"), test::wideScreenIcc()}) {
        facts.icc = icc;
        const QByteArray tiff = inkTiff(facts);
        QVERIFY(!decodeTiffInks(test::bytesOf(tiff), CancelToken()));
        QVERIFY(!shown(tiff).image.isNull());
    }
    facts.icc = "broken";
    QVERIFY(shown(inkTiff(facts)).profile == standInProfile());
}

void TiffInksTest::anotherSetOfInksIsLeftToOthers()
{
    InkFacts facts = withProfile();
    facts.inkSet = 2;
    QVERIFY(!decodeTiffInks(test::bytesOf(inkTiff(facts)), CancelToken()));
}

void TiffInksTest::aFileThatEndsEarlyIsShownInPart()
{
    const QByteArray whole = inkTiff(withProfile());
    const QByteArray cut = whole.left(whole.size() - 40 * 4 * 10);
    const auto decoded = decodeTiffInks(test::bytesOf(cut), CancelToken());
    QVERIFY(decoded && *decoded);
    QVERIFY((*decoded)->partial);
    QVERIFY(!(*decoded)->image.isNull());
}

void TiffInksTest::brokenFilesDoNoHarm()
{
    const QByteArray whole = inkTiff(withProfile());
    for (int length = 0; length < 400; length += 3) {
        static_cast<void>(decodeTiffInks(test::bytesOf(whole.left(length)), CancelToken()));
    }
    // A lie in each byte of the directory.
    for (int at = 4; at < 190; ++at) {
        for (const char lie : {'\0', '\x7f', '\xff'}) {
            QByteArray bytes = whole;
            bytes[at] = lie;
            static_cast<void>(decodeTiffInks(test::bytesOf(bytes), CancelToken()));
        }
    }
    CancelToken cancelled;
    cancelled.cancel();
    const auto stopped = decodeTiffInks(test::bytesOf(whole), cancelled);
    QVERIFY(stopped && !*stopped);
    QVERIFY(stopped->error().isCancellation());
}

QTEST_GUILESS_MAIN(TiffInksTest)
#include "TiffInksTest.moc"

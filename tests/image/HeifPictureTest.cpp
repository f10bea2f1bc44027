// SPDX-License-Identifier: GPL-3.0-or-later
// Files are made with libheif itself; without an encoder in it nothing can be made.
#include "image/HeifPicture.h"
#include "analysis/Histogram.h"
#include "image/MadePictures.h"

#include <QRgba64>
#include <QTest>
#include <libheif/heif.h>
#include <memory>
#include <set>

using namespace skein;

namespace {

constexpr int steps = 1024; // of 10 bits, each in a column of its own
constexpr int height = 64;

/** EXIF that says Adobe RGB in the way of cameras: uncalibrated, and the index "R03". */
QByteArray adobeExif()
{
    // One directory with EXIF, that with colour space and interoperability, that with the index.
    return QByteArray("II*\0\x08\0\0\0"
                      "\x01\0\x69\x87\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0"
                      "\x02\0\x01\xa0\x03\0\x01\0\0\0\xff\xff\0\0\x05\xa0\x04\0\x01\0\0\0"
                      "\x38\0\0\0\0\0\0\0"
                      "\x01\0\x01\0\x02\0\x04\0\0\0R03\0\0\0\0\0",
        8 + 18 + 30 + 18);
}

/** The greys from black to white, in @p bits; empty where libheif cannot write. */
QByteArray heif(int bits, const QByteArray& exif = {})
{
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(
        heif_context_alloc(), &heif_context_free);
    heif_encoder* chosen = nullptr;
    for (const auto format : {heif_compression_HEVC, heif_compression_AV1}) {
        if (!chosen && heif_context_get_encoder_for_format(context.get(), format, &chosen).code !=
                           heif_error_Ok) {
            chosen = nullptr;
        }
    }
    const std::unique_ptr<heif_encoder, decltype(&heif_encoder_release)> encoder(
        chosen, &heif_encoder_release);
    if (!encoder) {
        return {};
    }
    heif_encoder_set_lossless(chosen, 1);
    const bool isDeep = bits > 8;
    heif_image* made = nullptr;
    heif_image_create(steps, height, heif_colorspace_RGB,
        isDeep ? heif_chroma_interleaved_RRGGBB_LE : heif_chroma_interleaved_RGB, &made);
    const std::unique_ptr<heif_image, decltype(&heif_image_release)> image(
        made, &heif_image_release);
    heif_image_add_plane(made, heif_channel_interleaved, steps, height, bits);
    int stride = 0;
    unsigned char* data = heif_image_get_plane(made, heif_channel_interleaved, &stride);
    for (int y = 0; y < height; ++y) {
        unsigned char* at = data + y * stride;
        for (int x = 0; x < steps; ++x) {
            const int value = isDeep ? x : x / 4;
            for (int channel = 0; channel < 3; ++channel) {
                *at++ = static_cast<unsigned char>(value & 0xff);
                if (isDeep) {
                    *at++ = static_cast<unsigned char>(value >> 8);
                }
            }
        }
    }
    heif_image_handle* written = nullptr;
    if (heif_context_encode_image(context.get(), made, chosen, nullptr, &written).code !=
        heif_error_Ok) {
        return {};
    }
    const std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)> handle(
        written, &heif_image_handle_release);
    if (!exif.isEmpty()) {
        heif_context_add_exif_metadata(
            context.get(), written, exif.constData(), static_cast<int>(exif.size()));
    }
    QByteArray file;
    heif_writer writer{1, [](heif_context*, const void* bytes, size_t size, void* into) {
                           static_cast<QByteArray*>(into)->append(
                               static_cast<const char*>(bytes), static_cast<qsizetype>(size));
                           return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
                       }};
    heif_context_write(context.get(), &writer, &file);
    return file;
}

std::unique_ptr<Picture> opened(const QByteArray& file)
{
    auto picture = HeifPicture::open(
        std::make_shared<const MappedFile>(MappedFile::borrow(test::bytesOf(file))));
    return picture ? std::move(*picture) : nullptr;
}

} // namespace

#define SKEIN_NEEDS_FILE(file)                                                                     \
    if ((file).isEmpty()) {                                                                        \
        QSKIP("this libheif has no encoder");                                                      \
    }

class HeifPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenBitsAreCountedAsTenBits()
    {
        const QByteArray file = heif(10);
        SKEIN_NEEDS_FILE(file);
        const auto picture = opened(file);
        QVERIFY(picture);
        QVERIFY(picture->isDeep());
        const auto deep = picture->decodeDeep(CancelToken());
        QVERIFY(deep);
        QCOMPARE(deep->image.size(), QSize(steps, height));
        std::set<quint16> levels;
        constexpr int tolerance = 4 * 64; // steps of 10 bits in 16: what the way to YCbCr costs
        for (int x = 0; x < steps; ++x) {
            const QRgba64 pixel = deep->image.pixelColor(x, height / 2).rgba64();
            levels.insert(pixel.green());
            const int expected = x * 65535 / (steps - 1);
            QVERIFY2(std::abs(pixel.green() - expected) <= tolerance,
                qPrintable(QStringLiteral("%1: %2").arg(x).arg(pixel.green())));
        }
        QVERIFY2(levels.size() > 700, qPrintable(QString::number(levels.size())));
        QCOMPARE(Histogram::of(deep->image).pixels(), quint64{steps} * height);
        // What is shown has 8 bits.
        QCOMPARE(picture->decode({}, CancelToken())->image.format(), QImage::Format_RGB32);
    }

    void eightBitsStayEightBits()
    {
        const QByteArray file = heif(8);
        SKEIN_NEEDS_FILE(file);
        const auto picture = opened(file);
        QVERIFY(picture);
        QVERIFY(!picture->isDeep());
        QCOMPARE(picture->decodeDeep(CancelToken())->image.format(), QImage::Format_RGB32);
    }

    void theColourSpaceOfItsExifCounts()
    {
        const QByteArray file = heif(8, adobeExif());
        SKEIN_NEEDS_FILE(file);
        const auto picture = opened(file);
        QVERIFY(picture);
        const auto decoded = picture->decode({}, CancelToken());
        QVERIFY(decoded && decoded->profile);
        QCOMPARE(decoded->profile->description(), ColourProfile::adobeRgb().description());
    }
};

QTEST_GUILESS_MAIN(HeifPictureTest)
#include "HeifPictureTest.moc"

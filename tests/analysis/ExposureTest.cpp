// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ExposureMap.h"
#include "analysis/ExposureOverlay.h"

#include <QTest>
#include <limits>

using namespace skein;

class ExposureTest final : public QObject
{
    Q_OBJECT

    static constexpr quint8 none = 0;

    static quint8 flagsOf(const QColor& colour, QImage::Format format, ExposureLimits limits = {})
    {
        QImage picture(3, 2, format);
        picture.fill(colour);
        const ExposureMap map = ExposureMap::fromPicture(picture, limits);
        const QImage& flags = map.flags();
        for (int y = 0; y < 2; ++y) {
            for (int x = 0; x < 3; ++x) {
                if (flags.constScanLine(y)[x] != flags.constScanLine(0)[0]) {
                    return 0xff;
                }
            }
        }
        return flags.constScanLine(0)[0];
    }

    static QImage mapRow(const QList<int>& flags, int rows = 1)
    {
        QImage row(int(flags.size()), rows, QImage::Format_Grayscale8);
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < row.width(); ++x) {
                row.scanLine(y)[x] = uchar(flags[x]);
            }
        }
        return row;
    }

    static ExposureStyle zebra(int width, int phase)
    {
        ExposureStyle style;
        style.fill = ExposureStyle::Fill::Zebra;
        style.stripeWidth = width;
        style.phase = phase;
        return style;
    }

private Q_SLOTS:
    void marksByTheSameRuleInEveryFormat_data()
    {
        QTest::addColumn<QImage::Format>("format");
        for (int format = QImage::Format_Invalid + 1; format < QImage::NImageFormats; ++format) {
            const QPixelFormat pixels = QImage(1, 1, QImage::Format(format)).pixelFormat();
            if (pixels.redSize() >= 8 && pixels.colorModel() == QPixelFormat::RGB) {
                QTest::addRow("format %d", format) << QImage::Format(format);
            }
        }
    }
    void marksByTheSameRuleInEveryFormat()
    {
        QFETCH(const QImage::Format, format);
        QCOMPARE(flagsOf(QColor(128, 128, 128), format), none);
        QCOMPARE(flagsOf(QColor(250, 100, 0), format), quint8(RedOver));
        QCOMPARE(flagsOf(QColor(0, 250, 0), format), quint8(GreenOver));
        QCOMPARE(flagsOf(QColor(0, 0, 251), format), quint8(BlueOver));
        QCOMPARE(flagsOf(QColor(255, 255, 255), format), quint8(AnyOver));
        QCOMPARE(flagsOf(QColor(249, 249, 249), format), none);
        QCOMPARE(flagsOf(QColor(0, 0, 0), format), quint8(Under));
        QCOMPARE(flagsOf(QColor(5, 5, 5), format), quint8(Under));
        QCOMPARE(flagsOf(QColor(5, 6, 5), format), none); // one channel still has something
    }

    void greyPicturesAreMarkedInAllChannels()
    {
        QCOMPARE(flagsOf(QColor(250, 250, 250), QImage::Format_Grayscale8), quint8(AnyOver));
        QCOMPARE(flagsOf(QColor(249, 249, 249), QImage::Format_Grayscale8), none);
        QCOMPARE(flagsOf(QColor(5, 5, 5), QImage::Format_Grayscale8), quint8(Under));
        QCOMPARE(flagsOf(QColor(255, 255, 255), QImage::Format_Grayscale16), quint8(AnyOver));
        QCOMPARE(flagsOf(QColor(0, 0, 0), QImage::Format_Grayscale16), quint8(Under));
        QCOMPARE(flagsOf(QColor(255, 255, 255), QImage::Format_RGB16), quint8(AnyOver));
    }

    void sixteenBitsAreNotRoundedToEight()
    {
        QImage picture(2, 1, QImage::Format_RGBX64);
        picture.setPixelColor(0, 0, QColor::fromRgba64(qRgba64(65534, 0, 0, 65535)));
        picture.setPixelColor(1, 0, QColor::fromRgba64(qRgba64(65535, 0, 0, 65535)));
        const ExposureMap map = ExposureMap::fromPicture(picture, {100, 0});
        QCOMPARE(map.flags().constScanLine(0)[0], none);
        QCOMPARE(map.flags().constScanLine(0)[1], quint8(RedOver));
    }

    /** Pixels are looked at together first, and most pass. */
    void eachPixelIsJudgedWhateverIsBesideIt()
    {
        const ExposureLimits limits{90, 10}; // 230 and more, 25 and less
        for (const int width : {1, 15, 16, 17, 31, 48, 61}) {
            for (const QRgb odd : {qRgb(230, 100, 100), qRgb(100, 230, 100), qRgb(100, 100, 230),
                     qRgb(25, 25, 25), qRgb(0, 255, 0)}) {
                for (int at = 0; at < width; ++at) {
                    QImage picture(width, 1, QImage::Format_RGB32);
                    picture.fill(qRgb(200, 26, 3));
                    picture.setPixel(at, 0, odd);
                    const QImage flags = ExposureMap::fromPicture(picture, limits).flags();
                    const QImage overlay = exposureOverlay(ExposureMap::fromFlags(flags), {});
                    for (int x = 0; x < width; ++x) {
                        QCOMPARE(flags.constScanLine(0)[x] != 0, x == at);
                        QCOMPARE(qAlpha(overlay.pixel(x, 0)) != 0, x == at);
                    }
                }
            }
        }
    }

    void limitsAreInPerCent()
    {
        const QColor grey(128, 128, 128);
        QCOMPARE(flagsOf(grey, QImage::Format_RGB32, {50, 2}), quint8(AnyOver));
        QCOMPARE(flagsOf(grey, QImage::Format_RGB32, {51, 2}), none);
        QCOMPARE(flagsOf(grey, QImage::Format_RGB32, {98, 51}), quint8(Under));
        QCOMPARE(flagsOf(QColor(255, 0, 0), QImage::Format_RGB32, {100, 0}), quint8(RedOver));
        QCOMPARE(flagsOf(QColor(0, 0, 0), QImage::Format_RGB32, {100, 0}), quint8(Under));
        QCOMPARE(flagsOf(QColor(0, 0, 1), QImage::Format_RGB32, {100, 0}), none);
    }

    void nonsensicalLimitsDoNoHarm()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        for (const ExposureLimits& limits : {ExposureLimits{nan, nan},
                 ExposureLimits{1e300, -1e300}, ExposureLimits{-5, 500}, ExposureLimits{0, 100}}) {
            QVERIFY(flagsOf(QColor(9, 99, 199), QImage::Format_RGB32, limits) != 0xff);
            QVERIFY(flagsOf(QColor(9, 99, 199), QImage::Format_RGBA64, limits) != 0xff);
        }
    }

    void whatIsTransparentIsNeither()
    {
        for (const auto format : {QImage::Format_ARGB32, QImage::Format_ARGB32_Premultiplied,
                 QImage::Format_RGBA64, QImage::Format_RGBA8888}) {
            QCOMPARE(flagsOf(QColor(0, 0, 0, 0), format), none);
            QCOMPARE(flagsOf(QColor(0, 0, 0, 255), format), quint8(Under));
        }
    }

    void paintsTheGivenColoursAndNothingElse()
    {
        ExposureStyle style;
        style.over = QColor(200, 100, 50, 128);
        style.under = QColor(0, 0, 255);
        const ExposureMap map =
            ExposureMap::fromFlags(mapRow({0, RedOver, Under, BlueOver | Under, 0x80}));
        const QImage overlay = exposureOverlay(map, style);
        QCOMPARE(overlay.format(), QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(overlay.size(), QSize(5, 1));
        const auto* pixels = reinterpret_cast<const QRgb*>(overlay.constScanLine(0));
        QCOMPARE(pixels[0], 0U);
        QCOMPARE(pixels[1], qPremultiply(style.over.rgba()));
        QCOMPARE(pixels[2], style.under.rgba());
        QCOMPARE(pixels[3], qPremultiply(style.over.rgba()));
        QCOMPARE(pixels[4], 0U); // a bit that nobody defined
    }

    void aMissingColourPaintsNothing()
    {
        ExposureStyle style;
        style.under = QColor();
        const QImage overlay =
            exposureOverlay(ExposureMap::fromFlags(mapRow({Under, RedOver})), style);
        QCOMPARE(overlay.pixel(0, 0), 0U);
        QCOMPARE(overlay.pixel(1, 0), style.over.rgba());
    }

    void theZebraHasStripesOf45DegreesThatWalkWithThePhase()
    {
        const ExposureMap map = ExposureMap::fromFlags(mapRow(QList<int>(40, RedOver), 24));
        const QImage still = exposureOverlay(map, zebra(3, 0));
        const QImage moved = exposureOverlay(map, zebra(3, 1));
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 40; ++x) {
                const bool isStripe = (x + y) % 6 < 3;
                const int alpha = qAlpha(still.pixel(x, y));
                QVERIFY(isStripe ? alpha == 255 : alpha > 64 && alpha < 128); // Never quite gone.
                QCOMPARE(qRed(qUnpremultiply(still.pixel(x, y))), 255);
                if (x > 0) {
                    QCOMPARE(moved.pixel(x - 1, y), still.pixel(x, y));
                }
            }
        }
        QCOMPARE(exposureOverlay(map, zebra(3, 6)), still);
        QCOMPARE(exposureOverlay(map, zebra(3, -6)), still);
        QCOMPARE(exposureOverlay(map, zebra(3, 6'000'001)), moved);
        QImage hatched = exposureOverlay(map, {});
        hatch(hatched, zebra(3, 1));
        QCOMPARE(hatched, moved);
    }

    void whatIsTooDarkHasBroaderStripesThanWhatIsTooBright()
    {
        const ExposureMap map = ExposureMap::fromFlags(mapRow(QList<int>(40, Under), 24));
        const QImage still = exposureOverlay(map, zebra(3, 0));
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 40; ++x) {
                const int alpha = qAlpha(still.pixel(x, y));
                QCOMPARE(alpha == 255, (x + y) % 12 < 6);
                QCOMPARE(qBlue(qUnpremultiply(still.pixel(x, y))), 255);
            }
        }
        QImage hatched = exposureOverlay(map, {});
        hatch(hatched, zebra(3, 0));
        QCOMPARE(hatched, still);
        // Also of marks that were made smaller, and so thinner.
        QImage thin(40, 24, QImage::Format_ARGB32_Premultiplied);
        thin.fill(qPremultiply(qRgba(0, 0, 255, 128)));
        hatch(thin, zebra(3, 0));
        QVERIFY(qAlpha(thin.pixel(5, 0)) == 128 && qAlpha(thin.pixel(6, 0)) < 128);
        thin.fill(qPremultiply(qRgba(255, 0, 0, 128)));
        hatch(thin, zebra(3, 0));
        QVERIFY(qAlpha(thin.pixel(2, 0)) == 128 && qAlpha(thin.pixel(3, 0)) < 128);
    }

    void oddStripesDoNoHarm()
    {
        const ExposureMap map = ExposureMap::fromFlags(mapRow({RedOver, RedOver}, 3));
        for (const int width :
            {std::numeric_limits<int>::min(), -1, 0, 1, std::numeric_limits<int>::max()}) {
            for (const int phase :
                {std::numeric_limits<int>::min(), 0, std::numeric_limits<int>::max()}) {
                QCOMPARE(exposureOverlay(map, zebra(width, phase)).size(), QSize(2, 3));
            }
        }
    }

    void tinyHugeAndMissingPicturesAreTakenAsTheyAre()
    {
        QVERIFY(ExposureMap::fromPicture(QImage(), {}).isNull());
        QVERIFY(ExposureMap::fromFlags(QImage()).isNull());
        QVERIFY(ExposureMap::fromFlags(QImage(2, 2, QImage::Format_RGB32)).isNull());
        QVERIFY(exposureOverlay(ExposureMap(), {}).isNull());
        for (const QSize size : {QSize(1, 1), QSize(30000, 1), QSize(1, 30000)}) {
            QImage picture(size, QImage::Format_RGB32);
            picture.fill(Qt::white);
            const ExposureMap map = ExposureMap::fromPicture(picture, {});
            const QImage& flags = map.flags();
            QCOMPARE(flags.size(), size);
            QCOMPARE(flags.constScanLine(size.height() - 1)[size.width() - 1], quint8(AnyOver));
            QCOMPARE(exposureOverlay(map, zebra(4, 1)).size(), size);
        }
    }
};

QTEST_APPLESS_MAIN(ExposureTest)
#include "ExposureTest.moc"

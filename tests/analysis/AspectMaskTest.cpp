// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/AspectMask.h"

#include "analysis/CommonRatios.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace skein;

class AspectMaskTest final : public QObject
{
    Q_OBJECT

    static AspectRatio ratio(int width, int height)
    {
        return AspectRatio::of(width, height).value_or(AspectRatio());
    }
    static AspectMask mask(const QList<AspectRatio>& ratios, bool turns = false)
    {
        return {ratios, turns};
    }
    static QRectF kept(const QRectF& picture, int width, int height, bool turns = false)
    {
        return mask({}, turns).kept(picture, ratio(width, height));
    }

private Q_SLOTS:
    void keepsTheLargestRectangleInTheMiddle()
    {
        QCOMPARE(kept({0, 0, 6000, 4000}, 1, 1), QRectF(1000, 0, 4000, 4000));
        QCOMPARE(kept({0, 0, 6000, 4000}, 2, 1), QRectF(0, 500, 6000, 3000));
        QCOMPARE(kept({0, 0, 6000, 4000}, 3, 2), QRectF(0, 0, 6000, 4000));
        QCOMPARE(kept({100, 50, 300, 200}, 1, 1), QRectF(150, 50, 200, 200));
        QCOMPARE(kept({0, 0, 6000, 4000}, 4, 5), QRectF(1400, 0, 3200, 4000));
    }

    void ratiosBelowOneLieSidewaysInNoPicture()
    {
        QCOMPARE(kept({0, 0, 4000, 6000}, 2, 1), QRectF(0, 2000, 4000, 2000));
    }

    void turnsForPortraitPicturesOnRequest()
    {
        QCOMPARE(kept({0, 0, 4000, 6000}, 2, 1, true), QRectF(500, 0, 3000, 6000));
        // What is upright already stays so, and pictures wider than high are left alone.
        QCOMPARE(kept({0, 0, 4000, 6000}, 1, 2, true), QRectF(500, 0, 3000, 6000));
        QCOMPARE(kept({0, 0, 6000, 4000}, 2, 1, true), QRectF(0, 500, 6000, 3000));
        QCOMPARE(kept({0, 0, 6000, 4000}, 1, 2, true), QRectF(2000, 0, 2000, 4000));
        QCOMPARE(kept({0, 0, 4000, 4000}, 2, 1, true), QRectF(0, 1000, 4000, 2000));
    }

    void severalRatiosAreSeveralOutlines()
    {
        const AspectMask several = mask({ratio(1, 1), ratio(2, 1)});
        const QRectF picture(0, 0, 300, 200);
        QCOMPARE(several.outlines(picture),
            (QList<QRectF>{QRectF(50, 0, 200, 200), QRectF(0, 25, 300, 150)}));
        QCOMPARE(several.crop(picture), QRectF(50, 0, 200, 200));
        QCOMPARE(mask({}).outlines(picture), QList<QRectF>());
        QCOMPARE(mask({}).crop(picture), picture);
    }

    void everyCropLiesInTheMiddleAndIsAsLargeAsCanBe_data()
    {
        QTest::addColumn<QRectF>("picture");
        QTest::newRow("wide") << QRectF(10, 20, 6000, 4000);
        QTest::newRow("high") << QRectF(0, 0, 4000, 6000);
        QTest::newRow("one pixel") << QRectF(0, 0, 1, 1);
        QTest::newRow("a line") << QRectF(0, 0, 30000, 1);
        QTest::newRow("an upright line") << QRectF(0, 0, 1, 30000);
        QTest::newRow("less than a pixel on the screen") << QRectF(0.25, 0.5, 0.01, 0.01);
    }
    void everyCropLiesInTheMiddleAndIsAsLargeAsCanBe()
    {
        QFETCH(const QRectF, picture);
        for (const bool turns : {false, true}) {
            for (const CommonRatio& common : commonRatios()) {
                const QRectF kept = mask({}, turns).kept(picture, common.ratio);
                QVERIFY(!kept.isEmpty());
                QVERIFY(picture.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(kept));
                QVERIFY(std::abs((kept.center() - picture.center()).manhattanLength()) < 1e-6);
                // It touches the picture's edges on two sides at least.
                QVERIFY(std::abs(kept.width() - picture.width()) < 1e-6 * picture.width() ||
                        std::abs(kept.height() - picture.height()) < 1e-6 * picture.height());
            }
        }
    }

    void whatIsNoPictureHasNoMask()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        for (const QRectF& picture : {QRectF(), QRectF(0, 0, 10, 0), QRectF(0, 0, -10, 10),
                 QRectF(0, 0, nan, 10), QRectF(nan, 0, 10, 10), QRectF(0, 0, infinite, 10)}) {
            QVERIFY(kept(picture, 16, 9).isEmpty());
            QVERIFY(mask({ratio(16, 9)}).outlines(picture).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(AspectMaskTest)
#include "AspectMaskTest.moc"

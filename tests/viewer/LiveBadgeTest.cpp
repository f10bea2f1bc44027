// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LiveBadge.h"
#include "viewer/PictureColours.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace skein;

class LiveBadgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWithWhatItSays()
    {
        LiveBadge badge;
        const QRect bare = badge.rect(QFont());
        badge.setDetail(QStringLiteral("60 fps"));
        const QRect full = badge.rect(QFont());
        QCOMPARE(full.topLeft(), bare.topLeft());
        QVERIFY(full.width() > bare.width());
    }

    void onlyAFrameOfNowHasTheRedDot_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("waiting");
        QTest::addColumn<bool>("live");
        QTest::newRow("frames come") << QStringLiteral("60 fps") << false << true;
        QTest::newRow("frozen") << QString(LiveBadge::oldMark + QStringLiteral("FROZEN")) << false
                                << false;
        QTest::newRow("no frame yet") << QString() << true << false;
    }

    void onlyAFrameOfNowHasTheRedDot()
    {
        QFETCH(QString, detail);
        QFETCH(bool, waiting);
        QFETCH(bool, live);
        LiveBadge badge;
        badge.setDetail(detail);
        badge.setWaiting(waiting);
        QImage canvas(600, 120, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        badge.paint(painter, PictureFrame());
        painter.end();
        bool isRed = false;
        for (int y = 0; y < canvas.height(); ++y) {
            for (int x = 0; x < canvas.width(); ++x) {
                isRed = isRed || canvas.pixelColor(x, y) == theme::live;
            }
        }
        QCOMPARE(isRed, live);
        QCOMPARE(badge.text().contains(QStringLiteral("LIVE")), live);
    }

    void overAStillItIsSeenOnlyWhileLiveViewIsAwaited()
    {
        LiveBadge badge;
        QVERIFY(!badge.isShown(PictureFrame()));
        badge.setWaiting(true);
        QVERIFY(badge.isShown(PictureFrame()));
        QCOMPARE(badge.text(), QStringLiteral("waiting for live view"));
        badge.setWaiting(false);
        QVERIFY(!badge.isShown(PictureFrame()));
    }

    void nothingIsPaintedOutsideItsPlace()
    {
        LiveBadge badge;
        badge.setDetail(QStringLiteral("no new picture for 12 s"));
        QImage canvas(600, 120, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        badge.paint(painter, PictureFrame());
        painter.end();
        const QRect place = badge.rect(QFont());
        bool isLive = false;
        for (int y = 0; y < canvas.height(); ++y) {
            for (int x = 0; x < canvas.width(); ++x) {
                const QColor colour = canvas.pixelColor(x, y);
                QVERIFY(colour.alpha() == 0 || place.contains(x, y));
                isLive = isLive || colour == theme::live;
            }
        }
        QVERIFY(isLive);
    }
};

QTEST_MAIN(LiveBadgeTest)
#include "LiveBadgeTest.moc"

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

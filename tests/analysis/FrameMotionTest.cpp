// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FrameMotion.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace skein;

namespace {

constexpr quint32 seed = 7;
constexpr QSize size(1024, 680);

/** Blots all over the place, seen from @p shift pixels further right and down. */
QImage scene(QPointF shift, int brightness = 0)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(QColor(60 + brightness, 60 + brightness, 60 + brightness));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(-shift);
    QRandomGenerator random(seed);
    for (int i = 0; i < 300; ++i) {
        const int level = std::min(255, int(random.bounded(200)) + brightness);
        painter.setBrush(QColor(level, level, level));
        painter.drawEllipse(QPointF(random.bounded(1200) - 80, random.bounded(850) - 80),
            5 + random.bounded(40), 5 + random.bounded(40));
    }
    return picture;
}

} // namespace

/** Shifts of made pictures, in thousandths of the width (1024 pixels: about as many). */
class FrameMotionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarThePictureMoved_data()
    {
        QTest::addColumn<QPointF>("shift");
        QTest::newRow("not at all") << QPointF(0, 0);
        QTest::newRow("less than a pixel") << QPointF(0.6, 0);
        QTest::newRow("some pixels") << QPointF(-3, 4);
        QTest::newRow("far") << QPointF(40, -20);
    }

    void tellsHowFarThePictureMoved()
    {
        QFETCH(const QPointF, shift);
        FrameMotion motion;
        QVERIFY(!motion.follow(scene({})));
        const auto moved = motion.follow(scene(shift));
        QVERIFY(moved);
        const double expected = std::hypot(shift.x(), shift.y()) * 1000 / size.width();
        QVERIFY2(std::abs(*moved - expected) < 0.3 + expected / 20,
            qPrintable(QStringLiteral("%1 instead of %2").arg(*moved).arg(expected)));
    }

    void lightThatChangesIsNoMotion()
    {
        FrameMotion motion;
        QVERIFY(!motion.follow(scene({})));
        const auto moved = motion.follow(scene({}, 30));
        QVERIFY(moved);
        QVERIFY2(*moved < 0.2, qPrintable(QString::number(*moved)));
    }

    void somethingThatMovesInAPictureAtRestIsNoMotion()
    {
        const auto withBlot = [](double x) {
            QImage picture = scene({});
            QPainter painter(&picture);
            painter.fillRect(QRectF(x, 300, 60, 60), Qt::white);
            painter.end();
            return picture;
        };
        FrameMotion motion;
        QVERIFY(!motion.follow(withBlot(300)));
        const auto moved = motion.follow(withBlot(330));
        QVERIFY(moved);
        QVERIFY2(*moved < 0.3, qPrintable(QString::number(*moved)));
    }

    void thereIsNothingToFollowOnAPlainWall()
    {
        QImage wall(size, QImage::Format_RGB32);
        wall.fill(Qt::gray);
        FrameMotion motion;
        QVERIFY(!motion.follow(wall));
        QVERIFY(!motion.follow(wall));
    }

    void aFrameOfAnotherSizeBeginsAnew()
    {
        FrameMotion motion;
        QVERIFY(!motion.follow(scene({})));
        QVERIFY(!motion.follow(scene({}).scaled(640, 424)));
        QVERIFY(!motion.follow({}));
        motion.forget();
        QVERIFY(!motion.follow(scene({}).scaled(640, 424)));
    }

    void onePixelIsNoMotion()
    {
        QImage tiny(1, 1, QImage::Format_RGB32);
        tiny.fill(Qt::red);
        FrameMotion motion;
        QVERIFY(!motion.follow(tiny));
        QVERIFY(!motion.follow(tiny));
    }
};

QTEST_APPLESS_MAIN(FrameMotionTest)
#include "FrameMotionTest.moc"

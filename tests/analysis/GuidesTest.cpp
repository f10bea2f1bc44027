// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Guides.h"

#include <QLineF>
#include <QSet>
#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace skein;

class GuidesTest final : public QObject
{
    Q_OBJECT

    const QRectF m_area = QRectF(100, 50, 600, 400);

    static Guide guide(GuideKind kind, SpiralEye eye = SpiralEye::BottomRight)
    {
        return {kind, eye, 4, 4};
    }
    /** A path of straight lines as lines. */
    static QList<QLineF> linesOf(const QPainterPath& path)
    {
        QList<QLineF> lines;
        for (int i = 1; i < path.elementCount(); ++i) {
            if (path.elementAt(i).isLineTo()) {
                lines << QLineF(path.elementAt(i - 1), path.elementAt(i));
            }
        }
        return lines;
    }
    static double distance(QPointF a, QPointF b) { return QLineF(a, b).length(); }

private Q_SLOTS:
    void dividesIntoEqualParts_data()
    {
        QTest::addColumn<GuideKind>("kind");
        QTest::addColumn<int>("parts");
        QTest::newRow("centre lines") << GuideKind::CentreLines << 2;
        QTest::newRow("thirds") << GuideKind::Thirds << 3;
        QTest::newRow("quarters") << GuideKind::Quarters << 4;
        QTest::newRow("fifths") << GuideKind::Fifths << 5;
    }
    void dividesIntoEqualParts()
    {
        QFETCH(const GuideKind, kind);
        QFETCH(const int, parts);
        const QList<QLineF> lines = linesOf(guidePath(guide(kind), m_area));
        QCOMPARE(lines.size(), 2 * (parts - 1));
        for (int i = 1; i < parts; ++i) {
            const double x = 100 + 600.0 * i / parts;
            const double y = 50 + 400.0 * i / parts;
            QCOMPARE(lines[i - 1], QLineF(x, 50, x, 450));
            QCOMPARE(lines[parts - 2 + i], QLineF(100, y, 700, y));
        }
    }

    void aGridHasColumnsAndRows()
    {
        Guide grid = guide(GuideKind::Grid);
        grid.columns = 6;
        grid.rows = 2;
        const QList<QLineF> lines = linesOf(guidePath(grid, m_area));
        QCOMPARE(lines.size(), 5 + 1);
        QCOMPARE(lines.first(), QLineF(200, 50, 200, 450));
        QCOMPARE(lines.last(), QLineF(100, 250, 700, 250));
        grid.columns = std::numeric_limits<int>::max();
        grid.rows = std::numeric_limits<int>::min();
        QCOMPARE(linesOf(guidePath(grid, m_area)).size(), Guide::maxParts - 1);
    }

    void goldenSectionsDivideAsTheWholeToTheLargerPart()
    {
        const QList<QLineF> lines = linesOf(guidePath(guide(GuideKind::GoldenSections), m_area));
        QCOMPARE(lines.size(), 4);
        const double smaller = lines[0].x1() - 100;
        const double larger = 600 - smaller;
        QVERIFY(std::abs(600 / larger - larger / smaller) < 1e-9);
        QVERIFY(std::abs(lines[2].x1() - (100 + larger)) < 1e-9);
        QVERIFY(std::abs((lines[1].y1() - 50) / 400 - smaller / 600) < 1e-9);
    }

    void diagonalsEndInTheCorners()
    {
        QCOMPARE(linesOf(guidePath(guide(GuideKind::Diagonals), m_area)),
            (QList<QLineF>{QLineF(100, 50, 700, 450), QLineF(100, 450, 700, 50)}));
    }

    void theDiagonalMethodHasLinesOf45DegreesInEveryShape()
    {
        for (const QRectF& area : {m_area, QRectF(0, 0, 400, 600), QRectF(0, 0, 500, 500)}) {
            const QList<QLineF> lines = linesOf(guidePath(guide(GuideKind::DiagonalMethod), area));
            QCOMPARE(lines.size(), 4);
            for (const QLineF& line : lines) {
                QCOMPARE(std::abs(line.dx()), std::abs(line.dy()));
                QCOMPARE(std::abs(line.dx()), std::min(area.width(), area.height()));
                QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p2()));
            }
        }
    }

    void reciprocalsStandUprightOnTheDiagonals()
    {
        for (const QRectF& area : {m_area, QRectF(0, 0, 400, 600), QRectF(0, 0, 500, 500)}) {
            const QList<QLineF> lines =
                linesOf(guidePath(guide(GuideKind::ReciprocalDiagonals), area));
            QCOMPARE(lines.size(), 6);
            for (int i = 2; i < 6; ++i) {
                const auto product = [&](const QLineF& other) {
                    return lines[i].dx() * other.dx() + lines[i].dy() * other.dy();
                };
                QVERIFY(std::min(std::abs(product(lines[0])), std::abs(product(lines[1]))) < 1e-6);
                QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(lines[i].p2()));
            }
        }
    }

    void theSpiralIsMadeOfQuarterCirclesInAGoldenRectangle()
    {
        const double phi = std::numbers::phi;
        const QPainterPath path =
            guidePath(guide(GuideKind::GoldenSpiral), QRectF(0, 0, 1000 * phi, 1000));
        QVERIFY(distance(path.elementAt(0), QPointF(0, 1000)) < 1e-6);
        // Each quarter is one Bézier curve of three points after the first.
        QVERIFY(distance(path.elementAt(3), QPointF(1000, 0)) < 1e-6);
        QVERIFY(distance(path.elementAt(6), QPointF(1000 * phi, 1000 * (phi - 1))) < 1e-6);
        double radius = 1000;
        for (int i = 0; i + 3 < path.elementCount(); i += 3) {
            const double chord = distance(path.elementAt(i), path.elementAt(i + 3));
            QVERIFY(std::abs(chord - radius * std::numbers::sqrt2) < 1e-6);
            radius /= phi;
        }
        QVERIFY(radius < 1000 / 300.0);
        // The middle of the first quarter lies on the circle round the square's lower right corner.
        const QPointF middle = [&] {
            const QPointF p[] = {
                path.elementAt(0), path.elementAt(1), path.elementAt(2), path.elementAt(3)};
            return (p[0] + 3 * p[1] + 3 * p[2] + p[3]) / 8;
        }();
        QVERIFY(std::abs(distance(middle, QPointF(1000, 1000)) - 1000) < 0.5);
    }

    void theSpiralEndsNearTheChosenCorner_data()
    {
        QTest::addColumn<SpiralEye>("eye");
        QTest::addColumn<QPointF>("corner");
        QTest::newRow("bottom right") << SpiralEye::BottomRight << QPointF(1, 1);
        QTest::newRow("bottom left") << SpiralEye::BottomLeft << QPointF(0, 1);
        QTest::newRow("top left") << SpiralEye::TopLeft << QPointF(0, 0);
        QTest::newRow("top right") << SpiralEye::TopRight << QPointF(1, 0);
    }
    void theSpiralEndsNearTheChosenCorner()
    {
        QFETCH(const SpiralEye, eye);
        QFETCH(const QPointF, corner);
        for (const QRectF& area : {m_area, QRectF(-20, -30, 400, 600)}) {
            const QPainterPath path = guidePath(guide(GuideKind::GoldenSpiral, eye), area);
            const QPointF end = path.currentPosition();
            const QPointF inUnits(
                (end.x() - area.left()) / area.width(), (end.y() - area.top()) / area.height());
            QVERIFY(std::abs(inUnits.x() - corner.x()) < 0.4);
            QVERIFY(std::abs(inUnits.y() - corner.y()) < 0.4);
            const QRectF bounds = path.boundingRect();
            QVERIFY(std::abs(bounds.width() - area.width()) < 1e-6 * area.width());
            QVERIFY(std::abs(bounds.height() - area.height()) < 1e-6 * area.height());
            QVERIFY(distance(bounds.center(), area.center()) < 1e-3);
        }
    }

    void theSpiralsLongSideIsThatOfThePicture()
    {
        // In the first quarter the curve crosses the long side's larger golden section.
        const QPainterPath wide =
            guidePath(guide(GuideKind::GoldenSpiral), QRectF(0, 0, 1618, 1000));
        const QPainterPath high =
            guidePath(guide(GuideKind::GoldenSpiral), QRectF(0, 0, 1000, 1618));
        QVERIFY(wide.elementCount() == high.elementCount());
        for (int i = 0; i < wide.elementCount(); ++i) {
            const QPointF mirrored(high.elementAt(i).y, high.elementAt(i).x);
            QVERIFY(distance(wide.elementAt(i), mirrored) < 1e-6);
        }
    }

    void everyGuideStaysInsideEvenTheOddestPicture()
    {
        for (const GuideKind kind : allGuideKinds) {
            for (const QRectF& area : {QRectF(0, 0, 1, 1), QRectF(0, 0, 30000, 1),
                     QRectF(0, 0, 1, 30000), QRectF(5, 5, 0.001, 0.001)}) {
                const QRectF bounds = guidePath(guide(kind), area).boundingRect();
                QVERIFY(area.adjusted(-1e-3, -1e-3, 1e-3, 1e-3).contains(bounds) ||
                        kind == GuideKind::None);
            }
            constexpr double nan = std::numeric_limits<double>::quiet_NaN();
            for (const QRectF& area : {QRectF(), QRectF(0, 0, -5, 5), QRectF(0, 0, nan, 1),
                     QRectF(0, 0, std::numeric_limits<double>::infinity(), 1)}) {
                QVERIFY(guidePath(guide(kind), area).isEmpty());
            }
        }
    }

    void namesInSettingsAreStableAndDistinct()
    {
        QSet<QString> names;
        for (const GuideKind kind : allGuideKinds) {
            const QString name = guideKindName(kind);
            QVERIFY(!name.isEmpty() && !guideKindText(kind).isEmpty());
            QCOMPARE(guideKindFromName(name), kind);
            names << name;
        }
        QCOMPARE(names.size(), qsizetype(allGuideKinds.size()));
        QCOMPARE(guideKindName(GuideKind::Thirds), u"thirds"_s);
        QCOMPARE(guideKindFromName(u"Thirds "_s), GuideKind::None);
        QCOMPARE(guideKindName(GuideKind(200)), QString());
    }
};

QTEST_APPLESS_MAIN(GuidesTest)
#include "GuidesTest.moc"

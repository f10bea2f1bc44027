// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LevelLayer.h"
#include "viewer/LayerStage.h"

#include <cmath>

using namespace skein;

namespace {

using Reading = LevelLayer::Reading;

/** Live view of a dark frame that fills the view. */
struct LevelStage : Stage
{
    LevelStage()
    {
        level->setOn(true);
        view.setLive(true);
        view.setLiveFrame(filled({600, 400}, Qt::darkBlue), {600, 400});
    }
    /** What is painted at a distance from the middle, in a direction (degrees, clockwise). */
    QColor inDirection(double degrees, double distance = 60)
    {
        const double turn = degrees * M_PI / 180;
        return at(qRound(300 + distance * std::cos(turn)), qRound(200 + distance * std::sin(turn)));
    }

    LevelLayer* level = view.emplaceLayer<LevelLayer>();
};

} // namespace

class LevelLayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theLineLiesAsTheWorldDoes()
    {
        LevelStage stage;
        stage.level->setReading(Reading{20, {}});
        QVERIFY(stage.inDirection(20) != QColor(Qt::darkBlue));
        QVERIFY(stage.inDirection(200) != QColor(Qt::darkBlue));
        QCOMPARE(stage.inDirection(0), QColor(Qt::darkBlue));
        QCOMPARE(stage.inDirection(-20), QColor(Qt::darkBlue));
    }

    void aLevelCameraIsSeenByItsColour()
    {
        LevelStage stage;
        stage.level->setReading(Reading{2, {}});
        const QColor leaning = stage.inDirection(2);
        stage.level->setReading(Reading{0.1, {}});
        const QColor level = stage.inDirection(0);
        QVERIFY(leaning.red() > leaning.green());
        QVERIFY(level.green() > level.red());
    }

    void anUprightPictureIsJudgedByTheNextRightAngle()
    {
        QCOMPARE((Reading{92, {}}.deviation()), 2.0);
        QCOMPARE((Reading{-91, {}}.deviation()), -1.0);
        QVERIFY((Reading{-90.1, {}}.isLevel()));
        QVERIFY(!(Reading{-89, {}}.isLevel()));
        LevelStage stage;
        stage.level->setReading(Reading{90, {}});
        QVERIFY(stage.inDirection(90) != QColor(Qt::darkBlue));
        QCOMPARE(stage.inDirection(0), QColor(Qt::darkBlue));
    }

    void theWordsTellBothAngles()
    {
        LevelLayer level;
        level.setReading(Reading{-1.26, {}});
        QCOMPARE(level.text(), QStringLiteral("1.3° to the right"));
        level.setReading(Reading{92, {}}); // Upright.
        QCOMPARE(level.text(), QStringLiteral("2.0° to the left"));
        level.setReading(Reading{0.1, 2.0});
        QCOMPARE(level.text(), QStringLiteral("Level, 2.0° up or down"));
        level.setReading({});
        QVERIFY(level.text().contains(QLatin1String("does not tell")));
    }

    void nothingIsShownOverAStillOrWhenItIsOff()
    {
        LevelStage stage;
        stage.level->setReading(Reading{0, {}});
        stage.level->setOn(false);
        QCOMPARE(stage.inDirection(0), QColor(Qt::darkBlue));
        stage.level->setOn(true);
        QVERIFY(stage.inDirection(0) != QColor(Qt::darkBlue));
        stage.view.setLive(false);
        stage.showPicture(filled({600, 400}, Qt::darkBlue));
        QCOMPARE(stage.inDirection(0), QColor(Qt::darkBlue));
    }
};

QTEST_MAIN(LevelLayerTest)
#include "LevelLayerTest.moc"

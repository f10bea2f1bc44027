// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LevelLayer.h"
#include "viewer/FlashLayer.h"
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
        QCOMPARE(level.text(), QStringLiteral("Level, pitch +2.0°"));
        level.setReading(Reading{4, -2.0});
        QCOMPARE(level.text(), QStringLiteral("4.0° to the left, pitch −2.0°"));
        level.setReading({});
        QVERIFY(level.text().contains(QLatin1String("does not tell")));
    }

    void whatIsSaidOverThePictureLeavesItsWordsFree()
    {
        LevelStage stage;
        auto* said = stage.view.emplaceLayer<FlashLayer>();
        const auto grabbed = [&stage] { return stage.view.grab().toImage(); };
        stage.level->setOn(false);
        const QImage without = grabbed();
        stage.level->setOn(true);
        for (const double angle : {0.0, 90.0}) { // An upright line reaches farther up and down.
            stage.level->setReading(Reading{angle + 4, 2.0});
            const QImage with = grabbed();
            said->show(
                QStringLiteral("Focusing, pass 2 of 3, place 17\nSharpness 12.3, best so far "
                               "18.6"));
            const QImage covered = grabbed();
            said->show({});
            int ofWords = 0;
            for (int y = 0; y < with.height() / 2 - 20; ++y) {
                for (int x = 0; x < with.width(); ++x) {
                    if (with.pixel(x, y) != without.pixel(x, y)) {
                        ++ofWords;
                        QCOMPARE(covered.pixel(x, y), with.pixel(x, y));
                    }
                }
            }
            QVERIFY(ofWords > 1000); // The plate that they stand on.
            QVERIFY(covered != with);
        }
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

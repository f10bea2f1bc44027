// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpotCommands.h"
#include "MeasuringStage.h"
#include "viewer/SpotLayer.h"

#include <QPainter>
#include <QTest>
#include <functional>

using namespace skein;
using namespace skein::test;

namespace {

const QSize size(800, 600);

/** Fine detail, which is out of focus in the right half. */
QImage halfSharp()
{
    QImage picture = detail(size).convertToFormat(QImage::Format_RGB32);
    const QImage soft = picture.scaled(size / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QRect right(size.width() / 2, 0, size.width() / 2, size.height());
    QPainter(&picture).drawImage(right.topLeft(), soft, right);
    return picture;
}

/** With the spot. */
struct Stage : MeasuringStage
{
    explicit Stage(const QString& settingsFile = {})
        : MeasuringStage(size, settingsFile)
    {}
    /** The figure of the panel; nothing while it has none. */
    [[nodiscard]] std::optional<double> figure()
    {
        // "Sharpness 12.3, ...": what a screen reader is told, too.
        const QString words = panel.sharpness().accessibleDescription();
        bool isNumber = false;
        const double value = words.section(u' ', 1, 1).remove(u',').toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    /** Waits until the figure is as wanted. */
    [[nodiscard]] bool figureBecomes(const std::function<bool(double)>& wanted)
    {
        return QTest::qWaitFor(
            [&] {
                const auto value = figure();
                return value && wanted(*value);
            },
            20'000);
    }

    SpotCommands spot{{actions, view, figures, settings}};
};

} // namespace

class SpotCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        initImageLibraries();
    }

    void sharpnessIsJudgedWhereTheSpotIsInAStill()
    {
        Stage stage;
        stage.view.setPicture(u"/shots/a.jpg"_qs, halfSharp(), size);
        stage.trigger(ActionId::SharpnessSpot);
        QVERIFY(stage.spot.layer().isOn());
        for (int i = 0; i < 10; ++i) {
            stage.trigger(ActionId::SpotLeft);
        }
        QVERIFY(stage.figureBecomes([](double value) { return value > 0; }));
        QTRY_COMPARE(stage.figures.log().spot().centre, stage.spot.layer().centre());
        QVERIFY(stage.figures.log().spot().centre.x() < 0.35);
        QTRY_VERIFY(stage.figure());
        const double sharp = *stage.figure();
        for (int i = 0; i < 20; ++i) {
            stage.trigger(ActionId::SpotRight);
        }
        QVERIFY(stage.figureBecomes([sharp](double value) { return value < sharp / 2; }));
    }

    void sharpnessIsJudgedWhereTheSpotIsInLiveView()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
        connect(&stage.view, &ImageView::liveFramePainted, &stage.view,
            [&] { stage.showFrame(halfSharp()); });
        Q_EMIT stage.controller.previewingChanged(true);
        stage.showFrame(halfSharp());
        stage.trigger(ActionId::SharpnessSpot);
        for (int i = 0; i < 10; ++i) {
            stage.trigger(ActionId::SpotLeft);
        }
        // Half of what the middle has, whose one half is soft, and more.
        QVERIFY(stage.figureBecomes([](double value) { return value > 0; }));
        double most = 0;
        QVERIFY(stage.figureBecomes([&most](double value) {
            const double before = most;
            most = std::max(most, value);
            return before > 0 && value == before;
        }));
        // Dragged by the mouse into the soft half.
        const QPoint from = stage.spot.layer().rect().center().toPoint();
        const QPoint to(size.width() * 3 / 4, size.height() / 2);
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&stage.view, to);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, to);
        QVERIFY(stage.spot.layer().rect().contains(to));
        QVERIFY(stage.figureBecomes([most](double value) { return value < most / 2; }));
        // The best so far is of the new place alone.
        QVERIFY(!stage.panel.sharpness().accessibleDescription().contains(QString::number(most)));
        stage.view.disconnect(&stage.view);
    }

    void theSpotStaysWhenAnotherPictureIsLookedAtOrItIsZoomed()
    {
        Stage stage;
        stage.view.setPicture(u"/shots/a.jpg"_qs, halfSharp(), size);
        stage.trigger(ActionId::SharpnessSpot);
        stage.trigger(ActionId::SpotUp);
        stage.trigger(ActionId::SpotLeft);
        const SharpnessSpot spot = stage.figures.spotIn(stage.view);
        stage.view.setPicture(u"/shots/b.jpg"_qs, halfSharp(), size);
        QCOMPARE(stage.figures.spotIn(stage.view), spot);
        stage.view.zoomToDouble();
        QCOMPARE(stage.figures.spotIn(stage.view), spot);
        stage.trigger(ActionId::SharpnessSpot);
        QVERIFY(stage.figures.spotIn(stage.view) != spot); // The middle of what is seen again.
    }

    void itIsWhereItWasAtTheNextStart()
    {
        QTemporaryDir kept;
        const QString file = kept.filePath(u"settings.ini"_qs);
        QPointF centre;
        {
            Stage stage(file);
            stage.view.setPicture(u"/shots/a.jpg"_qs, halfSharp(), size);
            stage.trigger(ActionId::SharpnessSpot);
            stage.trigger(ActionId::SpotDown);
            centre = stage.spot.layer().centre();
            QCOMPARE(centre, QPointF(0.5, 0.52));
        }
        Stage again(file);
        QVERIFY(again.spot.layer().isOn());
        QVERIFY(again.actions[ActionId::SharpnessSpot]->isChecked());
        QCOMPARE(again.spot.layer().centre(), centre);
    }

    void itsKeysAreGreyWhileItIsNotShown()
    {
        Stage stage;
        QVERIFY(!stage.actions[ActionId::SpotLeft]->isEnabled());
        stage.trigger(ActionId::SharpnessSpot);
        QVERIFY(stage.actions[ActionId::SpotLeft]->isEnabled());
        stage.trigger(ActionId::SharpnessSpot);
        QVERIFY(!stage.actions[ActionId::SpotLeft]->isEnabled());
    }
};

QTEST_MAIN(SpotCommandsTest)
#include "SpotCommandsTest.moc"

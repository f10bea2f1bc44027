// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewCommands.h"
#include "base/Settings.h"
#include "viewer/ImageView.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace skein;

namespace {

/** A window with a view and its commands, on the screen and active. */
struct Stage : public QWidget
{
    Stage()
    {
        (new QVBoxLayout(this))->addWidget(&view);
        resize(700, 500);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this)) {
            qFatal("The window does not become active.");
        }
        view.setFocus();
        QImage picture(6000, 4000, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        view.setPicture(QStringLiteral("/session/a.jpg"), picture, picture.size());
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewOptions options{settings};
    ActionCollection actions{this};
    ImageView view{this};
    ImageView* looked = &view;
    ViewLayers layers{view, options};
    ViewCommands commands{{actions, options, layers, [this]() -> ImageView& { return *looked; }}};
};

} // namespace

class ViewCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfTheOverlaysSwitchThemOnAndOff_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("id");
        const auto row = [](const char* name, int key, ActionId id) {
            QTest::newRow(name) << key << static_cast<int>(id);
        };
        row("mask", Qt::Key_M, ActionId::ToggleMask);
        row("guides", Qt::Key_U, ActionId::ToggleGuides);
        row("exposure warning", Qt::Key_O, ActionId::ExposureWarning);
        row("focus peaking", Qt::Key_F, ActionId::FocusPeaking);
        row("loupe", Qt::Key_L, ActionId::Loupe);
        row("information", Qt::Key_I, ActionId::InfoOverlay);
    }

    void theKeysOfTheOverlaysSwitchThemOnAndOff()
    {
        QFETCH(int, key);
        QFETCH(int, id);
        Stage stage;
        const QAction* action = stage.actions[static_cast<ActionId>(id)];
        const auto states = [&stage] {
            const ViewOptions& options = stage.options;
            return QList<bool>{options.mask().isShown, options.guides().isShown,
                options.warning().isShown, options.peaking().isShown, options.display().information,
                stage.layers.isLoupeOn()};
        };
        const QList<bool> before = states();
        const bool wasChecked = action->isChecked();
        QTest::keyClick(&stage.view, static_cast<Qt::Key>(key));
        QCOMPARE(action->isChecked(), !wasChecked);
        QVERIFY(states() != before);
        QTest::keyClick(&stage.view, static_cast<Qt::Key>(key));
        QCOMPARE(action->isChecked(), wasChecked);
        QCOMPARE(states(), before);
    }

    void aSwitchInThePanelChecksTheCommandToo()
    {
        Stage stage;
        stage.options.setMaskShown(true);
        QVERIFY(stage.actions[ActionId::ToggleMask]->isChecked());
        stage.layers.setLoupeOn(true);
        QVERIFY(stage.actions[ActionId::Loupe]->isChecked());
    }

    void zoomKeysZoomAndAltArrowsMove()
    {
        Stage stage;
        QTest::keyClick(&stage.view, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stage.view.scale(), 2.0);
        const QRectF before = stage.view.pictureRect();
        QTest::keyClick(&stage.view, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(stage.view.pictureRect().left() < before.left());
        QTest::keyClick(&stage.view, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(stage.view.pictureRect().top() > before.top());
        QTest::keyClick(&stage.view, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stage.view.viewState().mode == ZoomMode::Fill);
    }

    void theLoupeIsInTheViewThatIsLookedAtAndInNoOther()
    {
        Stage stage;
        ImageView other;
        const ViewLayers otherLayers(other, stage.options, ViewLayers::Loupe);
        stage.looked = &other;
        const QAction* action = stage.actions[ActionId::Loupe];
        QTest::keyClick(&stage.view, Qt::Key_L);
        QVERIFY(otherLayers.isLoupeOn() && !stage.layers.isLoupeOn() && action->isChecked());
        stage.looked = &stage.view;
        QTest::keyClick(&stage.view, Qt::Key_L);
        QVERIFY(!otherLayers.isLoupeOn() && stage.layers.isLoupeOn() && action->isChecked());
        QTest::keyClick(&stage.view, Qt::Key_L);
        QVERIFY(!stage.layers.isLoupeOn() && !action->isChecked());
    }

    void theMiddleButtonSwitchesTheLoupe()
    {
        Stage stage;
        QTest::mouseClick(&stage.view, Qt::MiddleButton);
        QVERIFY(stage.layers.isLoupeOn());
        QTest::mouseClick(&stage.view, Qt::MiddleButton);
        QVERIFY(!stage.layers.isLoupeOn());
    }
};

QTEST_MAIN(ViewCommandsTest)
#include "ViewCommandsTest.moc"

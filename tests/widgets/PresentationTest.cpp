// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Presentation.h"
#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "viewer/ImageView.h"
#include "viewer/PictureLayer.h"
#include "viewer/PresentationWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

/** A mask over everything. */
class Cover final : public PictureLayer
{
public:
    Cover()
        : PictureLayer(Place::Mask)
    {}
    bool isShown(const PictureFrame& /*frame*/) const override { return true; }
    void paint(QPainter& /*painter*/, const PictureFrame& /*frame*/) override { ++painted; }
    int painted = 0;
};

struct Stage
{
    Stage()
    {
        window.show();
        QImage picture(600, 400, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        view.setPicture(QStringLiteral("/a.jpg"), picture, picture.size());
    }
    void toggle() const { actions[ActionId::Presentation]->trigger(); }
    [[nodiscard]] bool isChecked() const { return actions[ActionId::Presentation]->isChecked(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    QWidget window;
    ActionCollection actions{&window};
    ImageView view{&window};
    ImageLoader loader;
    MessageBar messages{&window};
    Presentation presentation{{actions, view, loader, messages, settings, &window}};
};

} // namespace

class PresentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameKeyBeginsAndEndsIt()
    {
        Stage stage;
        QSignalSpy began(&stage.presentation, &Presentation::began);
        QVERIFY(stage.presentation.view() == nullptr);
        stage.toggle();
        QVERIFY(stage.isChecked());
        QVERIFY(stage.presentation.view() != nullptr);
        QCOMPARE(began.count(), 1);
        QCOMPARE(stage.presentation.view()->picturePath(), stage.view.picturePath());
        stage.toggle();
        QVERIFY(!stage.isChecked());
        QVERIFY(stage.presentation.view() == nullptr);
    }

    void escapeEndsItAndItCanBeginAgain()
    {
        Stage stage;
        stage.toggle();
        QTest::keyClick(stage.presentation.view(), Qt::Key_Escape);
        QVERIFY(!stage.isChecked());
        QVERIFY(stage.presentation.view() == nullptr);
        stage.toggle();
        QVERIFY(stage.presentation.view() != nullptr);
    }

    void masksAreOnlyShownWhenWantedAndThatIsRemembered()
    {
        Stage stage;
        stage.toggle();
        auto* cover = stage.presentation.view()->emplaceLayer<Cover>();
        const auto isPainted = [&] {
            cover->painted = 0;
            static_cast<void>(stage.presentation.view()->grab());
            return cover->painted > 0;
        };
        QAction* masks = stage.actions[ActionId::PresentationMasks];
        QVERIFY(masks->isChecked() && isPainted());
        masks->setChecked(false);
        QVERIFY(!isPainted());
        masks->setChecked(true);
        QVERIFY(isPainted());
        masks->setChecked(false);
        QWidget other;
        const ActionCollection actions(&other);
        const Presentation next(
            {actions, stage.view, stage.loader, stage.messages, stage.settings, &other});
        QVERIFY(!actions[ActionId::PresentationMasks]->isChecked());
    }

    void itGoesOnWhenTheMonitorIsBackUnlessSomebodyEndedIt()
    {
        Stage stage;
        QScreen* screen = QGuiApplication::primaryScreen();
        const auto lose = [&stage] {
            auto* window = qobject_cast<PresentationWindow*>(stage.presentation.view()->window());
            Q_EMIT window->screenLost(QStringLiteral("DELL"));
            window->close();
        };
        stage.toggle();
        lose();
        QVERIFY(!stage.isChecked());
        Q_EMIT qGuiApp->screenAdded(screen);
        QVERIFY(stage.isChecked());
        QVERIFY(stage.presentation.view() != nullptr);
        lose();
        stage.toggle(); // Somebody begins it elsewhere and ends it.
        stage.toggle();
        Q_EMIT qGuiApp->screenAdded(screen);
        QVERIFY(!stage.isChecked());
    }

    void aMonitorThatIsUnpluggedEndsItWithASentence()
    {
        Stage stage;
        stage.toggle();
        auto* window = qobject_cast<PresentationWindow*>(stage.presentation.view()->window());
        QVERIFY(window != nullptr);
        Q_EMIT window->screenLost(QStringLiteral("DELL"));
        window->close();
        QVERIFY(!stage.isChecked());
        QVERIFY(stage.messages.text().contains(QStringLiteral("DELL")));
    }
};

QTEST_MAIN(PresentationTest)
#include "PresentationTest.moc"

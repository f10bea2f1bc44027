// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LiveCommands.h"
#include "base/Settings.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "viewer/PictureColours.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The last one: it has words of its own that others use in other ways.
#include "../camera/CameraHarness.h"

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

/** The part of a window that looks at live view, and a camera by script that has it on. */
struct Stage
{
    explicit Stage(const QStringList& script)
        : harness(script)
    {}

    [[nodiscard]] bool goLive()
    {
        controller.setCamera(std::make_unique<Camera>(harness.options()));
        if (!answerOf(controller.camera()->connectCamera())) {
            return false;
        }
        controller.startPreview();
        return QTest::qWaitFor([this] { return controller.isPreviewing(); }, patienceMs);
    }

    [[nodiscard]] QAction& action(ActionId id) const { return *actions[id]; }

    const CameraHarness harness;
    QTemporaryDir folder;
    Session session;
    SessionController controller{session};
    Settings settings{folder.filePath(u"settings.ini"_s)};
    QWidget window;
    ActionCollection actions{&window};
    ImageView view;
    ViewOptions options{settings};
    LivePresenter live{controller, view, options};
    MessageBar messages;
    LiveCommands commands{{actions, controller, live, messages, settings}};
    QSignalSpy said{&commands, &LiveCommands::said};
};

} // namespace

class LiveCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCameraThatLocksItsMagnificationIsMagnifiedNoMore()
    {
        Stage stage({u"zoom=1"_s});
        QVERIFY(stage.goLive());
        QVERIFY(stage.action(ActionId::LiveZoomIn).isEnabled());
        stage.action(ActionId::LiveZoomIn).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stage.said.count(), 1, patienceMs);
        QVERIFY(stage.said.first().first().toString().contains("Step 1 of 2"_L1));
        QSignalSpy magnified(&stage.commands, &LiveCommands::magnified);
        stage.action(ActionId::LiveZoomIn).trigger(); // It takes this, and calls it read-only.
        QTRY_VERIFY_WITH_TIMEOUT(magnified.count() > 0, patienceMs);
        QCOMPARE(stage.said.count(), 1);
        QTRY_VERIFY(!stage.action(ActionId::LiveZoomIn).isEnabled());
        QCOMPARE(stage.messages.count(), 0);
    }
};

QTEST_MAIN(LiveCommandsTest)
#include "LiveCommandsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of live view that are saved; in the whole program.
#include "app/ShutterFloor.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"

using namespace skein;

namespace {

/** A window with live view. */
struct Studio : Floor
{
    [[nodiscard]] bool showsLiveView() const
    {
        if (!isThere()) {
            return false;
        }
        give(ActionId::LiveView);
        return canSave();
    }
    [[nodiscard]] bool canSave() const
    {
        const QAction* save = action(workspace, ActionId::SaveFrame);
        return QTest::qWaitFor([save] { return save->isEnabled(); }, patienceMs);
    }
    /** The name of the file that is chosen in the strip. */
    [[nodiscard]] QString chosen() const
    {
        const QString path = workspace.window().findChild<ShotSelection*>()->currentPath();
        return path.section(u'/', -1);
    }
};

} // namespace

class LiveFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aSavedFrameIsChosenInTheStripAndLiveViewGoesOn()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        studio.give(ActionId::SaveFrame);
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.chosen(), QStringLiteral("frame-0001-live.jpg"), patienceMs);
        QVERIFY(studio.workspace.controller().isPreviewing());
        studio.give(ActionId::SaveFrame);
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.chosen(), QStringLiteral("frame-0002-live.jpg"), patienceMs);
        // It is what lies beneath live view.
        studio.give(ActionId::LiveView);
        QTRY_VERIFY_WITH_TIMEOUT(
            viewer(studio.workspace)->shownPicture().path.endsWith(studio.chosen()), patienceMs);
    }

    void itTakesNoNumberOfAPhotograph()
    {
        Studio studio;
        studio.program.settings.setValue(SettingKey<int>{"camera/reviewSeconds", 2}, 0);
        QVERIFY(studio.showsLiveView());
        studio.give(ActionId::SaveFrame);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        studio.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 2, patienceMs);
        QVERIFY(studio.canSave());
        studio.give(ActionId::SaveFrame);
        QTRY_COMPARE_WITH_TIMEOUT(photographs(studio.workspace.session().folder()),
            (QStringList{QStringLiteral("capt-0001.jpg"), QStringLiteral("frame-0001-live.jpg"),
                QStringLiteral("frame-0002-live.jpg")}),
            patienceMs);
    }
};

QTEST_MAIN(LiveFrameTest)
#include "LiveFrameTest.moc"

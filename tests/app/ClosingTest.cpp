// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is closed while a frame of live view is being saved; in the whole program.
#include "app/Program.h"
#include "widgets/MessageBar.h"

#include <QPointer>
#include <QTest>

using namespace skein;

class ClosingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aFrameThatIsBeingSavedKeepsTheWindowUntilItIsThere()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::SaveFrame)->isEnabled(), patienceMs);
        const QString folder = workspace.session().folder();
        const QPointer<MainWindow> window = &workspace.window();
        action(workspace, ActionId::SaveFrame)->trigger();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(window->messages().text().contains(QLatin1String("closes by itself")));
        QTRY_VERIFY_WITH_TIMEOUT(!window || !window->isVisible(), patienceMs);
        QCOMPARE(photographs(folder).size(), 1);
    }
};

QTEST_MAIN(ClosingTest)
#include "ClosingTest.moc"

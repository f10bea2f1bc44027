// SPDX-License-Identifier: GPL-3.0-or-later
// All windows, those of plugins too, in each language that there is: have its words room?
#include "app/Bodies.h"
#include "app/FitWalk.h"
#include "app/PluginRoom.h"
#include "widgets/HookDialog.h"
#include "widgets/SequenceReportDialog.h"
#include "widgets/TransferDialog.h"

#include <QTest>

using namespace skein;

namespace {

/** The smallest window that the program is made for. */
constexpr QSize small(1024, 700);

} // namespace

class LanguageFitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void wordsHaveRoom_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList installed = Translations::installed();
        QVERIFY(installed.size() > 1);
        for (const QString& code : installed) {
            QTest::newRow(qPrintable(code)) << code;
        }
    }

    void wordsHaveRoom()
    {
        QFETCH(QString, language);
        const Body body(QStringLiteral("4711"));
        PluginRoom<FitWalk> room(language);
        QGuiApplication::setLayoutDirection(
            room.translations.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        room.workspace = &openWith(room.program, body.port(), QStringLiteral("session"));
        QVERIFY(room.begin());
        Workspace& workspace = *room.workspace;
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        action(workspace, ActionId::SelectAll)->trigger();
        room.walk.see(workspace.window(), QStringLiteral("main window"));
        workspace.window().resize(small);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.window().size(), small, patienceMs);
        room.walk.see(workspace.window(), QStringLiteral("small window"));
        walkDialogs(room.walk, workspace, quietDialogs);
        walkDialogs(room.walk, workspace, cameraDialogs);
        walkPreferences(room.walk, workspace);
        walkPluginDialogs(room);
        HookDialog hook({}, true, &workspace.window());
        SequenceReportDialog sequence({}, {}, &workspace.window());
        TransferDialog transfer({}, &workspace.window());
        for (QDialog* dialog : std::initializer_list<QDialog*>{&hook, &sequence, &transfer}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            room.walk.see(*dialog, QString::fromLatin1(dialog->metaObject()->className()));
        }
        QVERIFY(room.walk.seen() > quietDialogs.size() + cameraDialogs.size());
        QCOMPARE(told(room.walk.cut()), 0);
    }
};

QTEST_MAIN(LanguageFitsTest)
#include "LanguageFitsTest.moc"

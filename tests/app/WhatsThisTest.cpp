// SPDX-License-Identifier: GPL-3.0-or-later
// "What's This?" has an answer for every control of every window, and F1 knows its chapter.
#include "app/Bodies.h"
#include "app/PluginRoom.h"
#include "app/WhatsThisWalk.h"
#include "widgets/HandbookWindow.h"
#include "widgets/HookDialog.h"
#include "widgets/ProblemDialog.h"
#include "widgets/SequenceReportDialog.h"
#include "widgets/TransferDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QWhatsThis>

using namespace skein;

namespace {

using Id = ActionId;

/** The text that "What's This?" shows now; empty: none. */
QString shownText()
{
    const auto tops = QApplication::topLevelWidgets();
    for (const QWidget* top : tops) {
        if (top->isVisible() && top->inherits("QWhatsThat")) {
            return QStringLiteral("shown");
        }
    }
    return {};
}

template<typename Window>
QPointer<Window> waitForWindow(const Workspace& workspace)
{
    Window* found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = workspace.window().findChild<Window*>();
            return found != nullptr && found->isVisible();
        },
        patienceMs);
    return found;
}

} // namespace

class WhatsThisTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SKEIN_HANDBOOK", "window");
        prepareWindows();
    }

    void everyControlIsExplained()
    {
        Program program;
        program.makePictures(2);
        const Body body(QStringLiteral("4711"));
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
        WhatsThisWalk walk;
        walk.see(workspace.window(), QStringLiteral("main window"));
        walkDialogs(walk, workspace, quietDialogs);
        walkDialogs(walk, workspace, cameraDialogs);
        walkPreferences(walk, workspace);
        HookDialog hook({}, true, &workspace.window());
        SequenceReportDialog sequence({}, {}, &workspace.window());
        TransferDialog transfer({}, &workspace.window());
        for (QDialog* dialog : std::initializer_list<QDialog*>{&hook, &sequence, &transfer}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            walk.see(*dialog, QString::fromLatin1(dialog->metaObject()->className()));
        }
        QVERIFY2(walk.count() > 200, qPrintable(QString::number(walk.count())));
        const qsizetype silent = told(walk.silent());
        QCOMPARE(silent, 0);
    }

    void everyControlOfThePluginsIsExplained()
    {
        PluginRoom<WhatsThisWalk> room(QStringLiteral("en"));
        QVERIFY(room.begin());
        QVERIFY(hasActiveWindow(*room.workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*room.workspace)->hasPicture(), patienceMs);
        action(*room.workspace, Id::SelectAll)->trigger();
        room.walk.see(room.workspace->window(), QStringLiteral("window with plugins"));
        walkPreferences(room.walk, *room.workspace);
        walkPluginDialogs(room);
        const qsizetype silent = told(room.walk.silent());
        QCOMPARE(silent, 0);
    }

    void f1OpensTheHandbookAtTheChapterOfADialog()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QPointer<HandbookWindow> handbook = waitForWindow<HandbookWindow>(workspace);
        QVERIFY(handbook);
        QVERIFY(handbook->place().endsWith(QLatin1String(".html")));
        handbook->close();
        QTRY_VERIFY_WITH_TIMEOUT(!handbook, patienceMs);
        action(workspace, Id::NewSession)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeWindow() != nullptr &&
                                     QApplication::activeWindow() != &workspace.window(),
            patienceMs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        handbook = waitForWindow<HandbookWindow>(workspace);
        QVERIFY(handbook);
        QCOMPARE(handbook->place(), QStringLiteral("first-shoot.html#session"));
        closeDialogs(workspace);
    }

    void theHandbookIsReadAndClosedByKeysAboveAModalDialog_data()
    {
        QTest::addColumn<bool>("wasOpen");
        QTest::newRow("opened above it") << false;
        QTest::newRow("was open before") << true;
    }

    void theHandbookIsReadAndClosedByKeysAboveAModalDialog()
    {
        QFETCH(bool, wasOpen);
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        if (wasOpen) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            HandbookWindow* first = waitForWindow<HandbookWindow>(workspace);
            QVERIFY(first != nullptr);
            QVERIFY(QTest::qWaitForWindowActive(first, patienceMs));
        }
        QDialog dialog(&workspace.window());
        QLineEdit line(&dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, patienceMs));
        line.setFocus();
        QTest::keyClick(&line, Qt::Key_F1);
        QPointer<HandbookWindow> handbook = waitForWindow<HandbookWindow>(workspace);
        QVERIFY(handbook);
        QVERIFY(QTest::qWaitForWindowActive(handbook, patienceMs));
        QCOMPARE(handbook->parentWidget(), &dialog);
        QTRY_VERIFY_WITH_TIMEOUT(handbook->isAncestorOf(QApplication::focusWidget()), patienceMs);
        if (wasOpen) {
            dialog.accept(); // The handbook stays.
            QTRY_VERIFY_WITH_TIMEOUT(
                handbook && handbook->parentWidget() == &workspace.window(), patienceMs);
            QVERIFY(handbook->isVisible());
        } else {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QTRY_VERIFY_WITH_TIMEOUT(!handbook, patienceMs);
            QVERIFY(QTest::qWaitForWindowActive(&dialog, patienceMs));
        }
        closeDialogs(workspace);
    }

    void shiftF1ExplainsTheControlThatHasTheKeyboard()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        action(workspace, Id::ReportProblem)->trigger();
        const QPointer<ProblemDialog> dialog = waitForWindow<ProblemDialog>(workspace);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!shownText().isEmpty(), patienceMs);
        QWhatsThis::hideText();
        closeDialogs(workspace);
    }

    void aProblemIsReportedByATextThatCanBeChanged()
    {
        Program program;
        const Body body(QStringLiteral("4711"));
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
        action(workspace, Id::ReportProblem)->trigger();
        const QPointer<ProblemDialog> dialog = waitForWindow<ProblemDialog>(workspace);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), patienceMs);
        const QString text = dialog->text();
        for (const char* part : {"Skein ", "libgphoto2: 2", "LibRaw: ", "== Cameras ==", "D850",
                 "[serial number 1]", "== Log =="}) {
            QVERIFY2(text.contains(QLatin1String(part)), part);
        }
        QVERIFY(!text.contains(QLatin1String("4711")));
        dialog->findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(dialog->text().contains(QLatin1String("4711")));
        dialog->findChild<QCheckBox*>()->setChecked(false);
        QVERIFY(!dialog->text().contains(QLatin1String("4711")));
        auto* words = dialog->findChildren<QPlainTextEdit*>().first();
        words->setPlainText(QStringLiteral("The shutter sticks."));
        QVERIFY(dialog->text().startsWith(QLatin1String("The shutter sticks.")));
        const QString path = program.folder.filePath(QStringLiteral("report.txt"));
        dialog->save(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), dialog->text());
        closeDialogs(workspace);
    }
};

QTEST_MAIN(WhatsThisTest)
#include "WhatsThisTest.moc"

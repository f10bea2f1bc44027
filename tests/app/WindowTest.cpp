// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a real X server, with the virtual camera.
#include "app/Program.h"
#include "widgets/FolderButton.h"
#include "widgets/MessageBar.h"
#include "widgets/NewSessionDialog.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace skein;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void fromStartToPhotograph()
    {
        Program program;
        Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        ImageView* view = viewer(workspace);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);

        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_P);
        QTRY_VERIFY_WITH_TIMEOUT(view->isLive() && view->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!view->pictureRect().isEmpty(), patienceMs);
        const QImage first = view->grab().toImage();
        QTRY_VERIFY_WITH_TIMEOUT(view->grab().toImage() != first, patienceMs);

        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Space);
        const QString folder = workspace.session().folder();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(folder).size(), 1, patienceMs);
        const QString path = QDir(folder).filePath(photographs(folder).first());
        QTRY_COMPARE_WITH_TIMEOUT(view->picturePath(), path, patienceMs);
        QVERIFY(view->hasPicture());
        QTRY_VERIFY_WITH_TIMEOUT(!view->isLive(), patienceMs);
        QVERIFY(QFile(path).size() > 100'000);
    }

    void typingInTheSearchFieldTakesNoPhotograph()
    {
        Program program;
        Workspace& workspace = program.open();
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        auto* search = workspace.window().findChild<QLineEdit*>(QStringLiteral("search"));
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_P, Qt::Key_Space}) {
            QTest::keyClick(workspace.window().windowHandle(), key);
        }
        QCOMPARE(search->text(), QStringLiteral("sp "));
        QVERIFY(!viewer(workspace)->isLive());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!search->hasFocus());
        QVERIFY(search->text().isEmpty());
    }

    void anotherWindowHasASessionOfItsOwn()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.count(), 2, patienceMs);
        const QString other = workspace.session().folder() + QStringLiteral("-2");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(other).isDir(), patienceMs);
        QWidget* window = nullptr;
        const auto isOther = [&] {
            const auto all = QApplication::topLevelWidgets();
            for (QWidget* widget : all) {
                const auto* button = widget->findChild<FolderButton*>();
                if (button != nullptr && button->folder() == other) {
                    window = widget;
                }
            }
            return window != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOther(), patienceMs);
        window->close();
        QTRY_COMPARE_WITH_TIMEOUT(program.windows.count(), 1, patienceMs);
    }

    void theFolderShownIsTheRealOne()
    {
        Program program;
        Workspace& workspace = program.open(false);
        auto* button = workspace.window().findChild<FolderButton*>();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QCOMPARE(button->folder(), workspace.session().folder());
        QVERIFY(workspace.window().windowTitle().contains(QLatin1String("session")));
    }

    void aNewSessionIsANameAndReturn()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QTest::keyClick(
            workspace.window().windowHandle(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = workspace.window().findChild<NewSessionDialog*>();
        QVERIFY(dialog != nullptr);
        auto* name = dialog->findChild<QLineEdit*>();
        name->setText(QStringLiteral("Smith"));
        QTest::keyClick(name, Qt::Key_Return);
        const QString folder = program.folder.filePath(QStringLiteral("Smith"));
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), folder, patienceMs);
        QCOMPARE(workspace.window().windowTitle(), QStringLiteral("Smith – Skein"));
    }

    void aFolderThatIsAFileIsASentenceInTheBar()
    {
        Program program;
        QFile file(program.folder.filePath(QStringLiteral("session")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(!workspace.session().isOpen());
    }

    void fullScreenEndsByEscape()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F11);
        QTRY_VERIFY(workspace.window().isFullScreen());
        QTRY_VERIFY(action(workspace, ActionId::Cancel)->isEnabled());
        // The button of the toolbar is for what cameras do.
        QVERIFY(
            !workspace.window().findChild<QAction*>(QStringLiteral("cancelButton"))->isEnabled());
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!workspace.window().isFullScreen());
    }

    void fullScreenLeftByTheWindowManagerBringsEverythingBack()
    {
        Program program;
        Workspace& workspace = program.open(false);
        QVERIFY(hasActiveWindow(workspace));
        const auto* menu = workspace.window().menuWidget();
        QTest::keyClick(workspace.window().windowHandle(), Qt::Key_F11);
        QTRY_VERIFY(workspace.window().isFullScreen());
        QTRY_VERIFY(!menu->isVisible());
        workspace.window().showNormal(); // Not by our own command.
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(!action(workspace, ActionId::FullScreen)->isChecked());
        QVERIFY(action(workspace, ActionId::ShowPanel)->isChecked());
        QVERIFY(action(workspace, ActionId::ShowFilmstrip)->isChecked());
    }

    void everyControlOfTheWindowHasAnAccessibleName()
    {
        Program program;
        Workspace& workspace = program.open();
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::Capture)->isEnabled(), patienceMs);
        const auto widgets = workspace.window().findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_")) ||
                              widget->window() != &workspace.window();
            if (widget->focusPolicy() == Qt::NoFocus || ofQt || !widget->isVisible() ||
                widget->focusProxy() != nullptr) {
                continue;
            }
            const QVariant text = widget->property("text");
            const bool named = !widget->accessibleName().isEmpty() ||
                               (text.isValid() && !text.toString().isEmpty());
            const bool partOfAnother = !widget->parentWidget()->accessibleName().isEmpty();
            QVERIFY2(named || partOfAnother,
                qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName()));
        }
    }

    void wrongUsageEndsTheProgramWithTwo()
    {
        QProcess program;
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein"), {QStringLiteral("--nonsense")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().startsWith("skein: "));
    }

    void terminationEndsTheProgramInOrder()
    {
        QTemporaryDir folder;
        QProcess program;
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein"),
            {QStringLiteral("--virtual-camera"), folder.filePath(QStringLiteral("session"))});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo(folder.filePath(QStringLiteral("session"))).isDir(), patienceMs);
        program.terminate();
        QVERIFY(program.waitForFinished(patienceMs));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"

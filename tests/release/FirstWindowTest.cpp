// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is like before anybody changed a preference.
#include "app/Program.h"
#include "widgets/ExtraActions.h"
#include "widgets/HistogramView.h"
#include "widgets/KeyCommands.h"
#include "widgets/WindowParts.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QWidgetAction>

using namespace skein;

class FirstWindowTest : public QObject
{
    Q_OBJECT

private:
    /** The commands of a menu and of those in it. */
    static QList<QAction*> entriesOf(const QMenu& menu)
    {
        QList<QAction*> found;
        const auto all = menu.actions();
        for (QAction* entry : all) {
            if (entry->isSeparator()) {
                continue;
            }
            found.append(entry);
            if (entry->menu() != nullptr) {
                found.append(entriesOf(*entry->menu()));
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void theHistogramOfThePictureIsShown()
    {
        Program program;
        program.makePictures(1);
        const Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        const auto* histogram = workspace.window().findChild<HistogramView*>();
        QVERIFY(histogram != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(histogram->isVisible() && !histogram->isEmpty(), patienceMs);
        QVERIFY(action(workspace, ActionId::ShowHistogram)->isChecked());
    }

    /** Alt and a letter opens each menu; in it each entry has a letter or a key, and each command
     * can be given another key. */
    void everyEntryOfTheMenusHasAnAccelerator()
    {
        Program program;
        const Workspace& workspace = program.open(false);
        auto& window = workspace.window();
        const auto* bar = window.findChild<QMenuBar*>();
        QVERIFY(bar != nullptr);
        const QList<KeyCommand> commands = keyCommands(window.actions(), window.parts().extras);
        QSet<const QAction*> changeable;
        for (const KeyCommand& command : commands) {
            changeable.insert(command.action);
        }
        QSet<QString> letters;
        QStringList wrong;
        int count = 0;
        const auto menus = bar->actions();
        for (const QAction* title : menus) {
            const QString letter = QKeySequence::mnemonic(title->text()).toString();
            if (letter.isEmpty() || letters.contains(letter)) {
                wrong.append(
                    QStringLiteral("the menu “%1” has no letter of its own").arg(title->text()));
            }
            letters.insert(letter);
            const auto entries = entriesOf(*title->menu());
            for (const QAction* entry : entries) {
                ++count;
                const bool hasLetter = !QKeySequence::mnemonic(entry->text()).isEmpty();
                if (!hasLetter && entry->shortcut().isEmpty()) {
                    wrong.append(
                        QStringLiteral("“%1” has neither letter nor key").arg(entry->text()));
                }
                const bool isPart = entry->menu() != nullptr ||
                                    qobject_cast<const QWidgetAction*>(entry) != nullptr;
                if (!isPart && !changeable.contains(entry)) {
                    wrong.append(QStringLiteral("“%1” can be given no key").arg(entry->text()));
                }
            }
        }
        QVERIFY(count > 100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(FirstWindowTest)
#include "FirstWindowTest.moc"

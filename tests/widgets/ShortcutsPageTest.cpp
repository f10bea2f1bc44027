// SPDX-License-Identifier: GPL-3.0-or-later
// Changing keys, as the photographer does it: from the page to the commands of all windows.
#include "widgets/ShortcutsPage.h"
#include "widgets/ShortcutsRig.h"

#include <QKeyEvent>
#include <QTemporaryDir>

using namespace skein;

class ShortcutsPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1.conf").arg(++m_files));
    }

private Q_SLOTS:
    void everyCommandIsThereBelowItsGroup()
    {
        const ShortcutsRig rig(newFile());
        for (const ActionSpec& spec : ActionCollection::specs()) {
            QTreeWidgetItem* row = rig.row(qPrintable(spec.name));
            QVERIFY2(row != nullptr, qPrintable(spec.name));
            QVERIFY(row->parent() != nullptr);
        }
        QCOMPARE(rig.shown().size(), ActionCollection::specs().size());
    }

    void aKeyThatIsAddedWorksInAllWindowsAtOnceAndIsRemembered()
    {
        ShortcutsRig rig(newFile());
        rig.choose("capture");
        rig.add(Qt::Key_F7);
        const auto expected = actionKeys({"Space", "S", "F7"});
        QCOMPARE(rig.mine.of(ActionId::Capture), expected);
        QCOMPARE(rig.other.of(ActionId::Capture), expected);
        QCOMPARE(KeyChanges::in(rig.settings).names(), QStringList{QStringLiteral("capture")});
        const KeyRig later(rig.settings);
        QCOMPARE(later.of(ActionId::Capture), expected);
        QVERIFY(rig.row("capture")->text(1).contains(QLatin1String("F7")));
        QVERIFY(rig.row("capture")->font(1).bold());
    }

    void tooltipsFollowTheKeys()
    {
        ShortcutsRig rig(newFile());
        QAction* fit = rig.mine.actions[ActionId::ZoomFit];
        QVERIFY(fit->toolTip().contains(QLatin1String("Ctrl+I")));
        rig.choose("zoom-fit");
        rig.add(Qt::Key_F7);
        rig.press("Ctrl+I");
        QVERIFY(fit->toolTip().contains(QLatin1String("F7")));
        QVERIFY(!fit->toolTip().contains(QLatin1String("Ctrl+I")));
    }

    /** What presenters, keypads and keyboards with media keys send. */
    void everyKeyOfADeviceCanBeGiven_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("held");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* text, int key, int held = 0) {
            QTest::newRow(text) << key << held << QString::fromLatin1(text);
        };
        row("Volume Up", Qt::Key_VolumeUp);
        row("Volume Down", Qt::Key_VolumeDown);
        row("Media Play", Qt::Key_MediaPlay);
        row("Media Next", Qt::Key_MediaNext);
        row("Toggle Media Play/Pause", Qt::Key_MediaTogglePlayPause);
        row("Num+5", Qt::Key_5, static_cast<int>(Qt::KeypadModifier));
        row("Num+Enter", Qt::Key_Enter, static_cast<int>(Qt::KeypadModifier));
        row("Num++", Qt::Key_Plus, static_cast<int>(Qt::KeypadModifier));
        row("F24", Qt::Key_F24);
        row("Back", Qt::Key_Back);
        row("Ctrl+Shift+Y", Qt::Key_Y, static_cast<int>(Qt::ControlModifier | Qt::ShiftModifier));
        row("Camera Shutter", Qt::Key_Camera);
        row("Return", Qt::Key_Return);
        row("Backspace", Qt::Key_Backspace);
    }

    void everyKeyOfADeviceCanBeGiven()
    {
        QFETCH(int, key);
        QFETCH(int, held);
        QFETCH(QString, text);
        ShortcutsRig rig(newFile());
        rig.choose("about");
        rig.add(key, Qt::KeyboardModifiers(held));
        QCOMPARE(rig.mine.of(ActionId::About).size(), 1);
        QCOMPARE(keyText(rig.mine.of(ActionId::About).first()), text);
    }

    void aKeyThatAnotherHasIsTakenOnlyWhenThePhotographerSaysSo()
    {
        ShortcutsRig rig(newFile());
        rig.choose("about");
        rig.add(Qt::Key_S);
        QVERIFY(rig.said().contains(QStringLiteral("“Capture”")));
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space", "S"}));
        rig.press("Cancel");
        QVERIFY(rig.mine.of(ActionId::About).isEmpty());
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
        rig.add(Qt::Key_S);
        rig.press("Take It");
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space"}));
        QCOMPARE(rig.mine.of(ActionId::About), actionKeys({"S"}));
        QCOMPARE(rig.other.of(ActionId::About), actionKeys({"S"}));
        QVERIFY(rig.said().contains(QStringLiteral("taken from “Capture”")));
    }

    void theRemoteOfAPresenterTakesOverWholeKeys()
    {
        ShortcutsRig rig(newFile());
        const QList<std::pair<int, const char*>> remote{{Qt::Key_PageDown, "capture"},
            {Qt::Key_PageUp, "live-view"}, {Qt::Key_Period, "autofocus"}, {Qt::Key_B, "cancel"},
            {Qt::Key_F5, "trash-picture"}};
        for (const auto& [key, command] : remote) {
            rig.choose(command);
            rig.add(key);
            rig.press("Take It");
        }
        QVERIFY(rig.mine.of(ActionId::Capture).contains(QKeySequence(Qt::Key_PageDown)));
        QVERIFY(rig.mine.of(ActionId::PageForward).isEmpty());
        QVERIFY(rig.mine.of(ActionId::FocusFar).isEmpty());
        QVERIFY(rig.mine.of(ActionId::Cancel).contains(QKeySequence(Qt::Key_B)));
        QVERIFY(rig.mine.of(ActionId::Presentation).isEmpty());
    }

    void escapeIsGivenAwayOnlyAfterASentence()
    {
        ShortcutsRig rig(newFile());
        rig.choose("capture");
        rig.add(Qt::Key_Escape);
        QVERIFY(rig.said().contains(QLatin1String("Escape would no longer cancel")));
        QTest::keyClick(rig.editor().findChild<KeyRecorder*>(), Qt::Key_Escape);
        QVERIFY(!rig.editor().isRecording());
        QVERIFY(rig.dialog.isVisible());
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
        rig.add(Qt::Key_Escape);
        rig.press("Take It");
        QVERIFY(rig.mine.of(ActionId::Capture).contains(QKeySequence(Qt::Key_Escape)));
        QVERIFY(rig.mine.of(ActionId::Cancel).isEmpty());
    }

    void aQuestionIsTakenBackWhereverTheFocusIs()
    {
        ShortcutsRig rig(newFile());
        QVERIFY(QTest::qWaitForWindowActive(&rig.dialog));
        QVERIFY(!rig.page.cancelQuestion());
        rig.choose("about");
        rig.add(Qt::Key_S);
        QVERIFY(rig.button("Take It") != nullptr);
        rig.list().setFocus();
        QVERIFY(rig.page.cancelQuestion());
        QVERIFY(rig.button("Take It") == nullptr);
        QVERIFY(rig.list().hasFocus());
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
        QVERIFY(!rig.page.cancelQuestion()); // Once more is for the window.
    }

    void aKeyThatCannotBeToldFromOthersIsRefused()
    {
        ShortcutsRig rig(newFile());
        rig.choose("capture");
        rig.press("Add Key");
        auto* recorder = rig.editor().findChild<KeyRecorder*>();
        for (const int key : {int(Qt::Key_unknown), 0}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(recorder, &event);
        }
        QVERIFY(rig.said().contains(QLatin1String("Press another one")));
        QTest::keyClick(recorder, Qt::Key_Shift);
        QVERIFY(rig.editor().isRecording());
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
    }

    void oneIsResetAndAllAreResetAndBothCanBeUndone()
    {
        ShortcutsRig rig(newFile());
        rig.choose("capture");
        rig.press("S");
        rig.choose("quit");
        rig.press("Ctrl+Q");
        QVERIFY(rig.mine.of(ActionId::Quit).isEmpty());
        rig.press("Reset");
        QCOMPARE(rig.mine.of(ActionId::Quit), actionKeys({"Ctrl+Q"}));
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space"}));
        rig.press("Undo");
        QVERIFY(rig.mine.of(ActionId::Quit).isEmpty());
        rig.press("Reset All");
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
        QCOMPARE(rig.other.of(ActionId::Capture), actionKeys({"Space", "S"}));
        QVERIFY(!rig.button("Reset All")->isEnabled());
        rig.press("Undo");
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space"}));
        QVERIFY(rig.button("Undo") == nullptr);
    }

    void whatStaysWithAnotherAfterAResetIsTold()
    {
        ShortcutsRig rig(newFile());
        rig.choose("about");
        rig.add(Qt::Key_S);
        rig.press("Take It");
        rig.choose("capture");
        rig.press("Reset");
        QVERIFY(rig.said().contains(QStringLiteral("given to other commands: S (“About Skein”)")));
        QCOMPARE(rig.mine.of(ActionId::About), actionKeys({"S"}));
    }

    void aResetGivesBackWhatWasTakenFromOthersAndSaysSo()
    {
        ShortcutsRig rig(newFile());
        rig.choose("about");
        rig.add(Qt::Key_Space);
        rig.press("Take It");
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"S"}));
        rig.press("Reset");
        QVERIFY(rig.mine.of(ActionId::About).isEmpty());
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space", "S"}));
        QVERIFY2(rig.said().contains(QStringLiteral("“Capture” has Space again.")),
            qPrintable(rig.said()));
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
        rig.press("Undo");
        QCOMPARE(rig.mine.of(ActionId::About), actionKeys({"Space"}));
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"S"}));
    }

    void whoGoesWithoutAKeyAfterAResetIsNamed()
    {
        ShortcutsRig rig(newFile());
        rig.choose("zoom-fit");
        rig.press("Ctrl+I");
        const QAction* guest = rig.mine.addGuest("Repeat", "Ctrl+I");
        QCOMPARE(guest->shortcuts(), actionKeys({"Ctrl+I"})); // It was free.
        rig.choose("zoom-fit");
        rig.press("Reset");
        QVERIFY(guest->shortcuts().isEmpty());
        QVERIFY2(rig.said().contains(QStringLiteral("“Repeat” goes without Ctrl+I now.")),
            qPrintable(rig.said()));
    }

    void wordsFindACommandByNameOrSentence()
    {
        const ShortcutsRig rig(newFile());
        auto* search = rig.page.findChild<QLineEdit*>();
        search->setText(QStringLiteral("sharpness SPOT left"));
        QCOMPARE(rig.shown(), QStringList{QStringLiteral("spot-left")});
        search->setText(QStringLiteral("takes a photograph."));
        QVERIFY(rig.shown().contains(QStringLiteral("capture")));
        search->setText(QStringLiteral("no such thing"));
        QVERIFY(rig.shown().isEmpty());
        search->clear();
        QCOMPARE(rig.shown().size(), ActionCollection::specs().size());
    }

    void aPressedKeyFindsItsCommand()
    {
        const ShortcutsRig rig(newFile());
        rig.button("Find by Key")->setChecked(true);
        KeyRecorder* field = nullptr;
        const auto fields = rig.page.findChildren<KeyRecorder*>();
        for (KeyRecorder* each : fields) {
            field = each->isVisible() ? each : field;
        }
        QVERIFY(field != nullptr);
        QTest::keyClick(field, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(rig.shown(), QStringList{QStringLiteral("zoom-fit")});
        // As a keyboard sends it: with Shift and the sign.
        QKeyEvent question(QEvent::KeyPress, Qt::Key_Question,
            Qt::ControlModifier | Qt::ShiftModifier, QStringLiteral("?"));
        QCoreApplication::sendEvent(field, &question);
        QCOMPARE(rig.shown(), QStringList{QStringLiteral("show-keys")});
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(rig.shown(), QStringList{QStringLiteral("cancel")});
        QTest::keyClick(field, Qt::Key_Escape); // Once more leaves.
        QVERIFY(!field->isVisible());
        QCOMPARE(rig.shown().size(), ActionCollection::specs().size());
    }

    void commandsOfPluginsComeAndGoAndKeepTheirKeys()
    {
        ShortcutsRig rig(newFile());
        QAction* guest = rig.mine.addGuest("Repeat", "Ctrl+I"); // Is taken.
        QVERIFY(guest->shortcuts().isEmpty());
        const char* name = "plugin.test.Repeat";
        QVERIFY(rig.row(name) != nullptr);
        rig.choose(name);
        rig.add(Qt::Key_F7);
        QCOMPARE(guest->shortcuts(), actionKeys({"F7"}));
        rig.mine.extras->remove(guest);
        QVERIFY(rig.row(name) == nullptr);
        rig.press("Reset All"); // What is not there is not reset.
        QVERIFY(KeyChanges::in(rig.settings).keys(QLatin1String(name)).has_value());
        const QString others = QStringLiteral(R"({"about":["S"]})"); // And those of an import.
        for (const QVariant& wanted : {QVariant(), QVariant(others)}) {
            const auto kept = KeyChanges::fromText(rig.page.withUnknown(wanted).toString());
            QVERIFY(kept.keys(QLatin1String(name)).has_value());
            QCOMPARE(kept.keys(QStringLiteral("about")).has_value(), wanted.isValid());
        }
        QCOMPARE(rig.mine.addGuest("Repeat", "Ctrl+I")->shortcuts(), actionKeys({"F7"}));
    }

    void manyKeysMakeTheDialogNoWider()
    {
        const ShortcutsRig rig(newFile());
        rig.choose("capture");
        const int width = rig.dialog.width();
        for (int key = Qt::Key_VolumeDown; key <= Qt::Key_MediaTogglePlayPause; ++key) {
            rig.add(key);
        }
        QVERIFY(rig.mine.of(ActionId::Capture).size() > 12);
        QCOMPARE(rig.dialog.width(), width);
        QTRY_VERIFY(rig.button("Add Key")->geometry().right() <= rig.editor().width());
        QTRY_VERIFY(rig.button("Add Key")->y() > rig.button("Space")->y());
    }

    void everythingIsReachedByKeys_data()
    {
        QTest::addColumn<Qt::Key>("answer");
        QTest::newRow("Space") << Qt::Key_Space;
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }

    void everythingIsReachedByKeys()
    {
        QFETCH(Qt::Key, answer);
        ShortcutsRig rig(newFile());
        QVERIFY(QTest::qWaitForWindowActive(&rig.dialog));
        rig.list().setFocus();
        rig.choose("about");
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(rig.editor().isRecording());
        auto* recorder = rig.editor().findChild<KeyRecorder*>();
        QTRY_VERIFY(recorder->hasFocus());
        QTest::keyClick(recorder, Qt::Key_S);
        // The answer that comes by itself takes nothing from anybody.
        QTRY_VERIFY(rig.button("Cancel")->hasFocus());
        QTest::keyClick(rig.button("Cancel"), answer);
        QVERIFY(KeyChanges::in(rig.settings).isEmpty());
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QTRY_VERIFY(recorder->hasFocus());
        QTest::keyClick(recorder, Qt::Key_S);
        QTRY_VERIFY(rig.button("Cancel")->hasFocus());
        QTest::keyClick(rig.button("Cancel"), Qt::Key_Backtab);
        QVERIFY(rig.button("Take It")->hasFocus());
        QTest::keyClick(rig.button("Take It"), answer);
        QCOMPARE(rig.mine.of(ActionId::About), actionKeys({"S"}));
        for (const char* text : {"Add Key", "Reset", "Undo", "Reset All", "Import Keys…",
                 "Export Keys…", "Find by Key", "S"}) {
            QVERIFY2((rig.button(text)->focusPolicy() & Qt::TabFocus) != 0, text);
        }
    }

    void tabGoesThroughTheKeysAsTheyAreSeen()
    {
        ShortcutsRig rig(newFile());
        QVERIFY(QTest::qWaitForWindowActive(&rig.dialog));
        rig.choose("capture");
        rig.add(Qt::Key_F12); // And with it the keys are made anew.
        rig.button("Reset")->setFocus();
        for (const char* next : {"Space", "S", "F12", "Add Key"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(rig.button(next)->hasFocus(), next);
        }
    }
};

QTEST_MAIN(ShortcutsPageTest)
#include "ShortcutsPageTest.moc"

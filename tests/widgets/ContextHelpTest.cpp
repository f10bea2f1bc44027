// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"
#include "widgets/ContextHelp.h"
#include "widgets/HandbookPlaces.h"
#include "widgets/KeyRecorder.h"
#include "widgets/NewSessionDialog.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/WhatsThisText.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QShortcutEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

using namespace skein;

namespace {

struct Rig
{
    Rig()
    {
        handbook.setShortcut(QKeySequence(Qt::Key_F1));
        whatsThis.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    }

    QWidget window;
    QAction handbook;
    QAction whatsThis;
    ContextHelp help{{handbook, whatsThis, window}};
    QSignalSpy wanted{&help, &ContextHelp::wanted};
};

} // namespace

class ContextHelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyOpensTheChapterOfADialog()
    {
        Rig rig;
        NewSessionDialog dialog(QString(), &rig.window);
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_F1);
        QCOMPARE(rig.wanted.size(), 1);
        QCOMPARE(rig.wanted.at(0).at(0).toString(), QStringLiteral("first-shoot.html#session"));
    }

    void theListBesideThemMeansThePageThatIsShown()
    {
        QWidget window;
        Settings settings(QStringLiteral("/proc/none/skein.conf"));
        PreferencesDialog preferences(settings, &window);
        QSet<QString> places;
        const auto* list = preferences.findChild<QListWidget*>(QStringLiteral("list"));
        for (const auto place : {PagePlace::Interface, PagePlace::Viewer, PagePlace::Storage}) {
            preferences.showPage(place);
            places.insert(handbookPlaces::placeFor(list));
        }
        const QSet<QString> wanted{QStringLiteral("preferences.html#interface"),
            QStringLiteral("preferences.html#viewer"), QStringLiteral("preferences.html#storage")};
        QCOMPARE(places, wanted);
    }

    void anotherKeyOfTheCommandCountsAsWell()
    {
        Rig rig;
        rig.handbook.setShortcut(QKeySequence(Qt::Key_F7));
        NewSessionDialog dialog(QString(), &rig.window);
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(rig.wanted.size(), 0);
        QTest::keyClick(&dialog, Qt::Key_F7);
        QCOMPARE(rig.wanted.size(), 1);
    }

    void aControlThatWantsTheKeyKeepsIt()
    {
        Rig rig;
        QDialog dialog(&rig.window);
        auto* recorder = new KeyRecorder(&dialog);
        dialog.show();
        recorder->setFocus();
        QTest::keyClick(recorder, Qt::Key_F1);
        QCOMPARE(rig.wanted.size(), 0);
    }

    void dialogsOfOtherWindowsAreTheirBusiness()
    {
        Rig rig;
        QWidget other;
        NewSessionDialog dialog(QString(), &other);
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(rig.wanted.size(), 0);
    }

    void whatHasNoPlaceOpensTheContents()
    {
        const QWidget nothing;
        QCOMPARE(handbookPlaces::placeFor(&nothing), QStringLiteral("index.html"));
        QCOMPARE(handbookPlaces::placeFor(nullptr), QStringLiteral("index.html"));
    }

    void theKeyExplainsWhatHasTheKeyboardAndTheMenuAsks()
    {
        Rig rig;
        QLineEdit line(&rig.window);
        line.setWhatsThis(QStringLiteral("A line."));
        rig.window.addAction(&rig.whatsThis);
        rig.window.show();
        line.setFocus();
        // The key means two commands at once, so that none is triggered.
        QShortcutEvent ambiguous(rig.whatsThis.shortcut(), 0, true);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("[Aa]mbiguous")));
        QCoreApplication::sendEvent(&rig.whatsThis, &ambiguous);
        rig.whatsThis.trigger(); // From the menu.
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
        QShortcutEvent key(rig.whatsThis.shortcut(), 0);
        QCoreApplication::sendEvent(&rig.whatsThis, &key);
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        QWhatsThis::hideText();
        QCoreApplication::processEvents();
        rig.whatsThis.trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
    }

    void theNearestTextExplainsAControl()
    {
        QWidget window;
        auto* group = new QWidget(&window);
        auto* control = new QPushButton(group);
        QCOMPARE(whatsThisText(*control), QString());
        window.setWhatsThis(QStringLiteral("everything")); // That explains nothing.
        QCOMPARE(whatsThisText(*control), QString());
        group->setWhatsThis(QStringLiteral("the group"));
        QCOMPARE(whatsThisText(*control), QStringLiteral("the group"));
        control->setToolTip(QStringLiteral("the tip"));
        QCOMPARE(whatsThisText(*control), QStringLiteral("the tip"));
        control->setWhatsThis(QStringLiteral("its own"));
        QCOMPARE(whatsThisText(*control), QStringLiteral("its own"));
    }

    void aLabelIsExplainedByWhatItBelongsTo()
    {
        QWidget window;
        QLineEdit line(&window);
        line.setToolTip(QStringLiteral("the tip"));
        QLabel label(&window);
        label.setBuddy(&line);
        QCOMPARE(whatsThisText(label), QStringLiteral("the tip"));
    }

    void aButtonOfACommandSaysWhatThatDoes()
    {
        QWidget window;
        QAction command;
        command.setWhatsThis(QStringLiteral("Takes a photograph."));
        QToolButton button(&window);
        button.setDefaultAction(&command);
        button.setWhatsThis(QString());
        button.setToolTip(QStringLiteral("Takes a photograph. (Space)"));
        QCOMPARE(whatsThisText(button), QStringLiteral("Takes a photograph."));
    }

    void buttonsThatAllDialogsHaveAreExplained()
    {
        QDialog dialog;
        QDialogButtonBox box(
            QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close, &dialog);
        QStringList texts;
        for (const auto which :
            {QDialogButtonBox::Ok, QDialogButtonBox::Cancel, QDialogButtonBox::Close}) {
            texts.append(whatsThisText(*box.button(which)));
            QVERIFY(!texts.last().isEmpty());
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }
};

QTEST_MAIN(ContextHelpTest)
#include "ContextHelpTest.moc"

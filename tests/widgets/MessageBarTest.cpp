// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace skein;

class MessageBarTest : public QObject
{
    Q_OBJECT

    static BarMessage message(const char* text)
    {
        return {MessageKind::Error, QString::fromLatin1(text), {}, {}, {}};
    }

    /** As if the message shown had been there for its time. */
    static void passTime(MessageBar& bar)
    {
        for (QObject* child : bar.children()) {
            auto* timer = qobject_cast<QTimer*>(child);
            if (timer != nullptr && timer->isActive()) {
                timer->setInterval(0);
                QTRY_VERIFY(!timer->isActive() || timer->interval() > 0);
            }
        }
    }

private Q_SLOTS:
    void itIsHiddenUntilThereIsSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.show(message("The camera went away."));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("The camera went away."));
        QCOMPARE(bar.findChild<QLabel*>(QStringLiteral("text"))->text(), bar.text());
    }

    void messagesWaitForEachOther()
    {
        MessageBar bar;
        bar.show(message("First."));
        bar.show(message("Second."));
        QCOMPARE(bar.count(), 2);
        QCOMPARE(bar.text(), QStringLiteral("Second."));
        bar.findChild<QToolButton*>(QStringLiteral("closeButton"))->click();
        QCOMPARE(bar.text(), QStringLiteral("First."));
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void whatOnlyInformsCoversNoProblem()
    {
        MessageBar bar;
        bar.show(BarMessage{MessageKind::Warning, QStringLiteral("Refused."), {}, {}, {}});
        bar.show(BarMessage{MessageKind::Information, QStringLiteral("Copied."), {}, {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("Refused."));
        QCOMPARE(bar.count(), 2);
        bar.show(BarMessage{MessageKind::Information, QStringLiteral("Saved."), {}, {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("Refused."));
        bar.dismiss();
        QCOMPARE(bar.text(), QStringLiteral("Saved.")); // The newer one first.
        bar.dismiss();
        QCOMPARE(bar.text(), QStringLiteral("Copied."));
        bar.show(message("Failed."));
        QCOMPARE(bar.text(), QStringLiteral("Failed."));
    }

    void whatCanBeDoneNowIsSeenAboveAProblem()
    {
        MessageBar bar;
        bar.show(message("Failed."));
        bar.show(BarMessage{MessageKind::Information, QStringLiteral("Still writing."),
            QStringLiteral("Close Now"), [] {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("Still writing."));
    }

    void theSameSentenceIsShownOnce()
    {
        MessageBar bar;
        bar.show(message("First."));
        bar.show(message("Second."));
        bar.show(message("First."));
        QCOMPARE(bar.count(), 2);
        QCOMPARE(bar.text(), QStringLiteral("First."));
    }

    void aCancellationIsNoMessage()
    {
        MessageBar bar;
        bar.show(Error{ErrorKind::Cancelled, QStringLiteral("Stopped."), {}});
        QVERIFY(bar.isHidden());
    }

    void theActionIsDoneAndTheMessageGoes()
    {
        MessageBar bar;
        int done = 0;
        BarMessage again = message("It did not answer.");
        again.actionText = QStringLiteral("Try Again");
        again.action = [&done] { ++done; };
        bar.show(again);
        auto* button = bar.findChild<QPushButton*>(QStringLiteral("actionButton"));
        QVERIFY(!button->isHidden());
        QCOMPARE(button->text(), QStringLiteral("Try Again"));
        button->click();
        QCOMPARE(done, 1);
        QVERIFY(bar.isHidden());
    }

    void somethingElseMayBeDoneInstead()
    {
        MessageBar bar;
        QStringList done;
        BarMessage refused = message("The folder cannot be written to.");
        refused.actionText = QStringLiteral("Choose Another Folder…");
        refused.action = [&done] { done.append(QStringLiteral("choose")); };
        refused.otherText = QStringLiteral("Try Again");
        refused.other = [&done] { done.append(QStringLiteral("again")); };
        bar.show(refused);
        auto* other = bar.findChild<QPushButton*>(QStringLiteral("otherButton"));
        QVERIFY(!other->isHidden());
        QCOMPARE(other->text(), QStringLiteral("Try Again"));
        other->click();
        QCOMPARE(done, QStringList(QStringLiteral("again")));
        QVERIFY(bar.isHidden());
        bar.show(message("Something that nothing can be done about."));
        QVERIFY(other->isHidden());
    }

    void theSameSentenceSaidTwiceKeepsItsAction()
    {
        MessageBar bar;
        BarMessage lost = message("The camera went away.");
        lost.actionText = QStringLiteral("Try Again");
        bar.show(lost);
        bar.show(message("The camera went away."));
        QCOMPARE(bar.findChild<QPushButton*>(QStringLiteral("actionButton"))->text(),
            QStringLiteral("Try Again"));
    }

    void anActionMayShowTheNextMessage()
    {
        MessageBar bar;
        BarMessage again = message("It did not answer.");
        again.actionText = QStringLiteral("Try Again");
        again.action = [&bar] { bar.show(message("It still does not answer.")); };
        bar.show(again);
        bar.findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QCOMPARE(bar.text(), QStringLiteral("It still does not answer."));
    }

    void aTaggedMessageReplacesItsOlderSelfAndCanBeTakenBack()
    {
        MessageBar bar;
        BarMessage first = message("Not connected.");
        first.tag = QStringLiteral("connection");
        bar.show(first);
        first.text = QStringLiteral("Still not connected.");
        bar.show(first);
        QCOMPARE(bar.count(), 1);
        bar.withdraw(QStringLiteral("connection"));
        QVERIFY(bar.isHidden());
    }

    void messagesOnOneTopicAreTakenBackTogether()
    {
        MessageBar bar;
        for (const char* text : {"It went away.", "Two photographs wait."}) {
            BarMessage lost = message(text);
            lost.topic = QStringLiteral("camera");
            bar.show(lost);
        }
        bar.show(message("The disk is full."));
        QCOMPARE(bar.count(), 3);
        bar.withdrawTopic(QStringLiteral("camera"));
        QCOMPARE(bar.count(), 1);
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
    }

    void whatOnlyInformsGoesByItself()
    {
        MessageBar bar;
        bar.show(message("The disk is full."));
        bar.show(
            {MessageKind::Information, QStringLiteral("The settings were copied."), {}, {}, {}});
        passTime(bar);
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        passTime(bar);
        QCOMPARE(bar.text(), QStringLiteral("The disk is full.")); // Until somebody closes it.
    }

    void whatOffersSomethingToDoStays()
    {
        MessageBar bar;
        BarMessage offer = message("The window closes by itself.");
        offer.kind = MessageKind::Information;
        offer.actionText = QStringLiteral("Close Now");
        bar.show(offer);
        passTime(bar);
        QCOMPARE(bar.count(), 1);
    }

    void whatWasCoveredIsShownAsLongAsReadingItTakes()
    {
        MessageBar bar;
        bar.show({MessageKind::Information, QStringLiteral("First."), {}, {}, {}});
        bar.show({MessageKind::Information, QStringLiteral("Second."), {}, {}, {}});
        passTime(bar);
        QCOMPARE(bar.text(), QStringLiteral("First."));
        passTime(bar);
        QCOMPARE(bar.count(), 0);
        QVERIFY(MessageBar::stayOf(QString(200, u'x')) > MessageBar::stayOf(QString(20, u'x')));
    }

    void screenReadersGetTheSentence()
    {
        MessageBar bar;
        bar.show(message("The disk is full."));
        QCOMPARE(bar.accessibleName(), QStringLiteral("The disk is full."));
    }
};

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"

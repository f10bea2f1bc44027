// SPDX-License-Identifier: GPL-3.0-or-later
// Rating keys on a real session with real sidecars.
#include "widgets/RatingCommands.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "widgets/ActionCollection.h"
#include "widgets/RatingBar.h"
#include "widgets/ShotSelection.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

/** A session of three small pictures and a window that has the commands. */
struct Fixture
{
    Fixture()
    {
        for (const char* name : {"a.png", "b.png", "c.png"}) {
            QImage image(8, 8, QImage::Format_RGB32);
            image.fill(Qt::gray);
            image.save(folder.filePath(QLatin1String(name)));
        }
        session.open(folder.path());
    }

    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor(
            [this] { return browser.model()->rowCount() == 3 && browser.model()->shot(2).isRead; },
            patienceMs);
    }

    [[nodiscard]] Marks marks(int row) const { return browser.model()->shot(row).facts.marks; }
    void trigger(ActionId id) { actions[id]->trigger(); }

    QTemporaryDir folder;
    Session session;
    SessionBrowser browser{&session};
    ShotSelection selection{*browser.model()};
    QWidget window;
    ActionCollection actions{&window};
    RatingCommands commands{actions, browser, [this] { return selection.selectedPaths(); }};
};

} // namespace

class RatingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysRateTheWholeSelection()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.browser.model()->setOrder(ShotOrder::Name);
        f.selection.selectFirst();
        f.selection.model()->select(f.browser.model()->index(2), QItemSelectionModel::Select);
        f.trigger(ActionId::Rate4);
        QCOMPARE(f.marks(0).rating.value(), 4);
        QCOMPARE(f.marks(1).rating.value(), 0);
        QCOMPARE(f.marks(2).rating.value(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!f.browser.isBusy(), patienceMs);
        QCOMPARE(QDir(f.folder.path()).entryList({QStringLiteral("*.xmp")}).size(), 2);
    }

    void rejectingTwiceTakesItBack()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.selection.selectFirst();
        f.trigger(ActionId::Reject);
        QVERIFY(f.marks(0).rating.isRejected());
        f.trigger(ActionId::Reject);
        QVERIFY(!f.marks(0).rating.isRejected());
    }

    void whatIsNoLongerRejectedHasItsStarsAgain()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.browser.model()->setOrder(ShotOrder::Name);
        f.selection.selectFirst();
        f.trigger(ActionId::Rate4);
        f.selection.selectNext();
        f.trigger(ActionId::Rate2);
        f.selection.selectAll();
        f.trigger(ActionId::Reject);
        QVERIFY(f.marks(0).rating.isRejected());
        f.trigger(ActionId::Reject);
        QCOMPARE(f.marks(0).rating.value(), 4);
        QCOMPARE(f.marks(1).rating.value(), 2);
        QCOMPARE(f.marks(2).rating.value(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!f.browser.isBusy(), patienceMs);
        f.trigger(ActionId::Undo); // It was one order.
        QTRY_VERIFY_WITH_TIMEOUT(f.marks(0).rating.isRejected(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(f.marks(1).rating.isRejected(), patienceMs);
    }

    void rejectingRejectsAllUnlessAllAre()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.selection.selectFirst();
        f.trigger(ActionId::Reject);
        f.selection.selectAll();
        f.trigger(ActionId::Reject);
        for (int row = 0; row < 3; ++row) {
            QVERIFY(f.marks(row).rating.isRejected());
        }
    }

    void theSameLabelTwiceTakesItOff()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.selection.selectAll();
        f.trigger(ActionId::LabelBlue);
        QCOMPARE(f.marks(1).label, ColourLabel::Blue);
        f.trigger(ActionId::LabelPurple);
        QCOMPARE(f.marks(1).label, ColourLabel::Purple);
        f.trigger(ActionId::LabelPurple);
        QCOMPARE(f.marks(1).label, ColourLabel::None);
    }

    void undoAndRedoSayWhatTheyDo()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QVERIFY(!f.actions[ActionId::Undo]->isEnabled());
        QSignalSpy hints(&f.commands, &RatingCommands::hint);
        f.selection.selectFirst();
        f.trigger(ActionId::Rate5);
        QTRY_VERIFY_WITH_TIMEOUT(!f.browser.isBusy(), patienceMs);
        QVERIFY(f.actions[ActionId::Undo]->isEnabled());
        QVERIFY(f.actions[ActionId::Undo]->text().contains(QLatin1String("Rate")));
        f.trigger(ActionId::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(f.marks(0).rating.value(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(f.actions[ActionId::Redo]->isEnabled(), patienceMs);
        f.trigger(ActionId::Redo);
        QTRY_COMPARE_WITH_TIMEOUT(f.marks(0).rating.value(), 5, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(hints.count(), 2, patienceMs);
        QVERIFY(hints.at(0).first().toString().startsWith(QLatin1String("Undone: Rate 1")));
        QVERIFY(hints.at(1).first().toString().startsWith(QLatin1String("Done again: Rate 1")));
    }

    void undoNamesThePhotographThatItBringsBack()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QSignalSpy hints(&f.commands, &RatingCommands::hint);
        const QString path = QDir(f.folder.path()).filePath(QStringLiteral("b.png"));
        QVERIFY(f.browser.moveToTrash({path}) != 0);
        QTRY_VERIFY_WITH_TIMEOUT(!f.browser.isBusy(), patienceMs);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(hints.count(), 0);
        f.trigger(ActionId::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(hints.count(), 1, patienceMs);
        QCOMPARE(
            hints.first().first().toString(), QStringLiteral("Undone: Move b.png to the Trash"));
        QVERIFY(QFile::exists(path));
    }

    void starsInTheStatusBarCanBeClicked()
    {
        RatingBar bar;
        QVERIFY(bar.isHidden());
        QSignalSpy rated(&bar, &RatingBar::rated);
        bar.setMarks(Marks{Rating::stars(2), ColourLabel::Red});
        bar.resize(bar.sizeHint());
        const int star = bar.sizeHint().height() - 2;
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(star * 3 + star / 2, 8));
        QCOMPARE(rated.last().first().value<Rating>().value(), 4);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(star + star / 2, 8));
        QCOMPARE(rated.last().first().value<Rating>().value(), 0); // the last star that is lit
        bar.setMarks(std::nullopt);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(RatingCommandsTest)
#include "RatingCommandsTest.moc"

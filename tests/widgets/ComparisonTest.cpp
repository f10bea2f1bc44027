// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Comparison.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "viewer/CompareView.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

/** A comparison in a window, with a session of five pictures. */
struct Stage
{
    [[nodiscard]] bool open()
    {
        window.resize(1200, 800);
        window.addWidget(new QWidget);
        QObject::connect(&comparison, &Comparison::shownChanged, &window, [this](bool shown) {
            window.setCurrentIndex(window.indexOf(
                shown ? static_cast<QWidget*>(&comparison.view()) : window.widget(0)));
        });
        window.setCurrentIndex(window.count() - 1);
        window.show();
        session.open(dir.filePath(QStringLiteral("session")));
        if (!QTest::qWaitFor([this] { return session.isOpen(); })) {
            return false;
        }
        QImage picture(3000, 2000, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        for (int i = 0; i < 5; ++i) {
            if (!picture.save(path(i))) {
                return false;
            }
        }
        return QTest::qWaitFor([this] { return selection.shots().rowCount() == 5; }, 15000);
    }
    [[nodiscard]] QString path(int i) const
    {
        return session.folder() + QStringLiteral("/capt-000%1.jpg").arg(i);
    }
    void choose(int i) { selection.selectPath(path(i)); }
    [[nodiscard]] QString row(int i) const { return selection.shots().shot(i).path(); }

    QTemporaryDir dir;
    Session session;
    SessionBrowser browser{&session};
    SessionController controller{session};
    ShotSelection selection{*browser.model()};
    ImageView view;
    PicturePresenter presenter{controller, browser, selection, view};
    QStackedWidget window;
    ActionCollection actions{&window};
    Comparison comparison{window, browser, selection, presenter, actions};
};

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithTheShotLookedAtAndTheNextAndEndsWithTheSameKey()
    {
        Stage stage;
        QVERIFY(stage.open());
        QSignalSpy shown(&stage.comparison, &Comparison::shownChanged);
        stage.selection.selectPath(stage.row(1));
        QAction* compare = stage.actions[ActionId::Compare];
        compare->trigger();
        QVERIFY(stage.comparison.isOn());
        QVERIFY(compare->isChecked());
        QCOMPARE(stage.comparison.view().paths(), QStringList({stage.row(1), stage.row(2)}));
        QCOMPARE(stage.selection.currentPath(), stage.row(1));
        compare->trigger();
        QVERIFY(!stage.comparison.isOn());
        QVERIFY(!compare->isChecked());
        QCOMPARE(shown.count(), 2);
    }

    void twoBecomeFour()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.selection.selectPath(stage.row(0));
        stage.actions[ActionId::Compare]->trigger();
        stage.actions[ActionId::CompareFour]->trigger();
        QCOMPARE(stage.comparison.view().paths().size(), 4);
        QVERIFY(!stage.actions[ActionId::Compare]->isChecked());
        QVERIFY(stage.actions[ActionId::CompareFour]->isChecked());
    }

    void walkingReplacesTheOneLookedAtAndKeepsTheOther()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.selection.selectPath(stage.row(0));
        stage.actions[ActionId::Compare]->trigger();
        stage.selection.selectPath(stage.row(1)); // One that is shown: it is looked at now.
        QCOMPARE(stage.comparison.view().active(), 1);
        stage.selection.selectPath(stage.row(3));
        QCOMPARE(stage.comparison.view().paths(), QStringList({stage.row(0), stage.row(3)}));
        QCOMPARE(stage.comparison.view().active(), 1);
    }

    void aClickMakesAPictureTheOneThatCommandsAreAbout()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.selection.selectPath(stage.row(0));
        stage.actions[ActionId::Compare]->trigger();
        QTest::mouseClick(stage.comparison.view().views()[1], Qt::LeftButton);
        QCOMPARE(stage.selection.currentPath(), stage.row(1));
    }

    void whatWasComparedBeforeThePageWasShownIsSharpInIt()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.selection.selectPath(stage.row(0));
        stage.actions[ActionId::Compare]->trigger(); // Cells are not laid out yet.
        const ImageView* view = stage.comparison.view().views()[1];
        QTRY_VERIFY(view->hasPicture() && view->pictureRect().width() > 400);
        QTRY_VERIFY(view->shownPicture().image.width() >= view->pictureRect().width());
    }

    void aPictureThatGoesLeavesAndWithOneLeftItEnds()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.selection.selectPath(stage.row(0));
        const QString gone = stage.row(1);
        stage.actions[ActionId::Compare]->trigger();
        QVERIFY(QFile::remove(gone));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.comparison.isOn(), 15000);
    }

    void whatTheFilterHidesMakesRoomForTheNext()
    {
        Stage stage;
        QVERIFY(stage.open());
        const QStringList all{stage.row(0), stage.row(1), stage.row(2), stage.row(3), stage.row(4)};
        ShotFilter unrated;
        unrated.ratingTest = RatingTest::Exactly;
        stage.selection.shots().setFilter(unrated);
        stage.selection.selectPath(all[0]);
        stage.actions[ActionId::Compare]->trigger();
        stage.browser.rate({all[0]}, Rating::stars(3));
        QTRY_COMPARE(stage.selection.shots().rowCount(), 4);
        QTRY_VERIFY(!stage.comparison.view().paths().contains(all[0]));
        QVERIFY(stage.comparison.isOn());
        const QStringList compared = stage.comparison.view().paths();
        QCOMPARE(compared.size(), 2);
        QVERIFY(compared.contains(all[1]) && compared[0] != compared[1]);
        QVERIFY(compared.contains(stage.selection.currentPath()));
    }
};

QTEST_MAIN(ComparisonTest)
#include "ComparisonTest.moc"

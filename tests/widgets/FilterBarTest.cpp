// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterBar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace skein;

namespace {

template<typename Part>
Part* part(const FilterBar& bar, const char* name)
{
    return bar.findChild<Part*>(QString::fromLatin1(name));
}

void choose(const FilterBar& bar, const char* box, const QString& text)
{
    auto* choices = part<QComboBox>(bar, box);
    const int index = choices->findText(text);
    QVERIFY(index >= 0);
    choices->setCurrentIndex(index);
}

} // namespace

class FilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowWindowLeavesRoomForTheControls()
    {
        FilterBar bar;
        bar.setCount(3, 200);
        bar.setSizeShown(true);
        QVERIFY(bar.minimumSizeHint().width() < 600);
        bar.resize(500, bar.sizeHint().height());
        bar.show();
        auto* count = bar.findChild<QLabel*>(QStringLiteral("count"));
        QTRY_VERIFY(!count->isVisible());
        bar.resize(900, bar.height());
        QTRY_VERIFY(count->isVisible());
    }

    void allIsShownAtFirst()
    {
        const FilterBar bar;
        QVERIFY(bar.filter().acceptsAll());
        QVERIFY(part<QToolButton>(bar, "clear")->isHidden());
        QVERIFY(part<QToolButton>(bar, "unseen")->isHidden());
    }

    void whatIsChosenIsTheFilter()
    {
        const FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::filterChanged);
        part<QLineEdit>(bar, "text")->setText(QStringLiteral(" model a "));
        choose(bar, "type", QStringLiteral("RAW"));
        choose(bar, "rating", QStringLiteral("★★★ or more"));
        choose(bar, "label", QStringLiteral("Green"));
        QCOMPARE(changed.count(), 4);
        const ShotFilter filter = bar.filter();
        QCOMPARE(filter.text, QStringLiteral("model a"));
        QCOMPARE(filter.type, ShotType::Raw);
        QCOMPARE(filter.ratingTest, RatingTest::AtLeast);
        QCOMPARE(filter.stars, 3);
        QCOMPARE(filter.label, ColourLabel::Green);
        QVERIFY(!part<QToolButton>(bar, "clear")->isHidden());
    }

    void rejectedOnesCanBeAskedForAndLeftOut()
    {
        const FilterBar bar;
        choose(bar, "rating", QStringLiteral("Rejected"));
        QCOMPARE(bar.filter().ratingTest, RatingTest::Rejected);
        choose(bar, "rating", QStringLiteral("Not rejected"));
        QCOMPARE(bar.filter().ratingTest, RatingTest::NotRejected);
    }

    void clearingShowsAllAgainWithOneSignal()
    {
        FilterBar bar;
        part<QLineEdit>(bar, "text")->setText(QStringLiteral("x"));
        choose(bar, "type", QStringLiteral("Videos"));
        QSignalSpy changed(&bar, &FilterBar::filterChanged);
        bar.clear();
        QCOMPARE(changed.count(), 1);
        QVERIFY(bar.filter().acceptsAll());
        QVERIFY(part<QToolButton>(bar, "clear")->isHidden());
    }

    void clearingTakesTheButtonInTheTextFieldAway()
    {
        FilterBar bar;
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        auto* text = part<QLineEdit>(bar, "text");
        const auto opacity = [text] { // Qt fades its own button in and out.
            return text->findChild<QToolButton*>()->property("opacity").toDouble();
        };
        text->setText(QStringLiteral("x"));
        QTRY_COMPARE(opacity(), 1.0);
        bar.clear();
        QTRY_COMPARE(opacity(), 0.0);
    }

    void itSaysThatThePhotographLookedAtIsOneOfThoseHidden()
    {
        FilterBar bar;
        bar.setCount(1, 43);
        bar.setCurrentHidden(true);
        QCOMPARE(bar.countText(), QStringLiteral("Hidden by the filter"));
        QVERIFY(part<QLabel>(bar, "count")->toolTip().contains(QStringLiteral("1 of 43 shown")));
        bar.resize(500, 40);
        bar.show();
        QVERIFY(part<QLabel>(bar, "count")->isVisible()); // Also where the number alone is not.
        bar.setCurrentHidden(false);
        QCOMPARE(bar.countText(), QStringLiteral("1 of 43 shown"));
    }

    void theCountTellsWhatIsHidden()
    {
        FilterBar bar;
        bar.setCount(12, 340);
        QCOMPARE(bar.countText(), QStringLiteral("12 of 340 shown"));
        bar.setCount(340, 340);
        QVERIFY(bar.countText().startsWith(QLatin1String("340 photograph")));
        bar.setCount(0, 0);
        QVERIFY(bar.countText().isEmpty());
    }

    void theOrderIsToldWithItsDirection()
    {
        FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::orderChanged);
        choose(bar, "order", QStringLiteral("Name"));
        QCOMPARE(changed.last().at(0).value<ShotOrder>(), ShotOrder::Name);
        part<QToolButton>(bar, "direction")->click();
        QCOMPARE(changed.last().at(1).toBool(), true);
        bar.setOrder(ShotOrder::Modified, false);
        QCOMPARE(changed.last().at(0).value<ShotOrder>(), ShotOrder::Modified);
    }

    void whatArrivedUnseenIsAButton()
    {
        FilterBar bar;
        QSignalSpy wanted(&bar, &FilterBar::newestWanted);
        bar.setUnseen(3);
        auto* button = part<QToolButton>(bar, "unseen");
        QVERIFY(!button->isHidden());
        QCOMPARE(button->text(), QStringLiteral("3 new"));
        button->click();
        QCOMPARE(wanted.count(), 1);
        bar.setUnseen(0);
        QVERIFY(button->isHidden());
    }

    void stepsByKeysKeepTheKeyboardAndAChoiceInTheMenuGivesItBack()
    {
        FilterBar bar;
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy finished(&bar, &FilterBar::finished);
        auto* type = part<QComboBox>(bar, "type");
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Down);
        QTest::keyClick(type, Qt::Key_Down);
        QCOMPARE(bar.filter().type, ShotType::Picture);
        QCOMPARE(finished.count(), 0);
        QTest::keyClick(bar.windowHandle(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(type->view()->isVisible());
        QTest::keyClick(bar.windowHandle(), Qt::Key_Down);
        QTest::keyClick(bar.windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(bar.filter().type, ShotType::Video);
        QTest::keyClick(type, Qt::Key_Up);
        QCOMPARE(bar.filter().type, ShotType::Picture);
        QCOMPARE(finished.count(), 1);
    }

    void theButtonThatShowsAllTakesNoRoomFromTheChoices()
    {
        FilterBar bar;
        QAction all(QStringLiteral("Show All Photographs"));
        bar.setClearAction(&all);
        choose(bar, "type", QStringLiteral("RAW"));
        QVERIFY(bar.minimumSizeHint().width() < 600);
        bar.resize(700, bar.sizeHint().height());
        bar.show();
        auto* clear = part<QToolButton>(bar, "clear");
        QTRY_VERIFY(clear->width() < clear->fontMetrics().horizontalAdvance(all.text()));
        auto* text = part<QLineEdit>(bar, "text");
        QTRY_VERIFY(
            text->width() >= text->fontMetrics().horizontalAdvance(text->placeholderText()));
        bar.resize(1100, bar.height());
        QTRY_VERIFY(clear->width() > clear->fontMetrics().horizontalAdvance(all.text()));
    }

    void largeLettersGetTwoLinesAndNoChoiceIsCutOff()
    {
        QWidget window;
        FilterBar bar(&window); // A window of its own would keep its layout whole.
        QFont large = bar.font();
        large.setPointSizeF(2.5 * large.pointSizeF());
        bar.setFont(large);
        bar.setSizeShown(true);
        window.show();
        const auto* type = part<QComboBox>(bar, "type");
        const auto* order = part<QComboBox>(bar, "order");
        const int whole = bar.sizeHint().width();
        QVERIFY(bar.minimumSizeHint().width() < whole);
        bar.resize(bar.minimumSizeHint().width(), bar.sizeHint().height());
        QTRY_VERIFY(order->y() > type->geometry().bottom());
        for (const char* name : {"type", "rating", "label", "order"}) {
            const auto* box = part<QComboBox>(bar, name);
            QTRY_VERIFY2(box->width() >= box->minimumSizeHint().width() &&
                             bar.rect().contains(box->geometry()),
                name);
        }
        bar.resize(2 * whole, bar.height());
        QTRY_COMPARE(order->geometry().center().y(), type->geometry().center().y());
        QVERIFY(part<QComboBox>(bar, "label")->x() < order->x());
    }

    void escapeEmptiesTheTextAndGivesTheKeyboardBack()
    {
        const FilterBar bar;
        QSignalSpy finished(&bar, &FilterBar::finished);
        auto* text = part<QLineEdit>(bar, "text");
        text->setText(QStringLiteral("abc"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(text->text().isEmpty());
        QCOMPARE(finished.count(), 1);
    }
};

QTEST_MAIN(FilterBarTest)
#include "FilterBarTest.moc"

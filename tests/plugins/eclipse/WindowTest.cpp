// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's window and the panel.
#include "ShortPlan.h"
#include "eclipse/ContactsForm.h"
#include "eclipse/EclipsePanel.h"
#include "eclipse/EclipseRun.h"
#include "eclipse/ExposureTable.h"
#include "eclipse/PlanDialog.h"
#include "eclipse/PlanFile.h"
#include "eclipse/PlanStore.h"
#include "plugins/played/PlayedHost.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace skein;
using namespace skein::eclipse;

namespace {

struct Desk
{
    PlayedHost host;
    PlayedWindow window;
    PlanStore store{host.settings()};
    PlanDialog dialog{store, [this] { return CameraDials::of(host.camera(), window); }, nullptr};

    template<typename Widget>
    [[nodiscard]] Widget* named(const char* name) const
    {
        const auto all = dialog.findChildren<Widget*>();
        for (Widget* widget : all) {
            if (widget->accessibleName() == QLatin1String(name)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        const auto all = dialog.findChildren<QPushButton*>();
        for (QPushButton* button : all) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                return button;
            }
        }
        return nullptr;
    }
    void typePlace(const char* latitude, const char* longitude) const
    {
        named<QLineEdit>("Latitude")->setText(QString::fromUtf8(latitude));
        named<QLineEdit>("Longitude")->setText(QString::fromUtf8(longitude));
        named<QDateEdit>("Day")->setDate(QDate(2026, 8, 12));
    }
    [[nodiscard]] bool says(const char* part) const
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [part](const QLabel* label) {
            return !label->isHidden() && label->text().contains(QString::fromUtf8(part));
        });
    }
};

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceAndADayGiveTheContactTimes()
    {
        Desk desk;
        QVERIFY(desk.says("No contact times yet"));
        desk.typePlace("43° 21' 44\" N", "8° 24' 41\" W");
        desk.button("Compute Contact Times")->click();
        const Plan& plan = desk.store.plan();
        QCOMPARE(plan.contacts.kind, Kind::Total);
        QVERIFY(desk.says("Total eclipse"));
        QCOMPARE(desk.named<QDateTimeEdit>("C2, second contact, in UTC")->time().hour(), 18);
        // It is kept: a window that is opened later has it.
        PlanStore again(desk.host.settings());
        QCOMPARE(again.plan(), plan);
    }

    void whatCannotBeReadIsSaid()
    {
        Desk desk;
        desk.typePlace("43.3 W", "8");
        desk.button("Compute Contact Times")->click();
        QVERIFY(desk.says("latitude cannot be read"));
        desk.typePlace("43.3", "200");
        desk.button("Compute Contact Times")->click();
        QVERIFY(desk.says("A longitude lies between −180"));
        desk.typePlace("-35", "149");
        desk.button("Compute Contact Times")->click();
        QVERIFY(desk.says("There is no eclipse at this place on that day"));
        QCOMPARE(desk.store.plan().contacts.kind, Kind::None);
    }

    void allThatIsWrongIsNamedAndMarkedAtOnce()
    {
        Desk desk;
        desk.typePlace("99", "abc");
        desk.button("Compute Contact Times")->click();
        QVERIFY(desk.says("A latitude lies between −90 (the South Pole) and 90"));
        QVERIFY(desk.says("This longitude cannot be read"));
        auto* latitude = desk.named<QLineEdit>("Latitude");
        auto* longitude = desk.named<QLineEdit>("Longitude");
        const auto isMarked = [](const QLineEdit* field) {
            return !field->actions().isEmpty() && !field->accessibleDescription().isEmpty();
        };
        QVERIFY(isMarked(latitude));
        QVERIFY(isMarked(longitude));
        latitude->setFocus();
        latitude->selectAll();
        QTest::keyClicks(latitude, QStringLiteral("43.3")); // Whoever mends it is not scolded on.
        QVERIFY(!isMarked(latitude));
        QVERIFY(isMarked(longitude));
        longitude->setText(QStringLiteral("-8.4"));
        desk.button("Compute Contact Times")->click();
        QVERIFY(!isMarked(longitude));
        QVERIFY(!desk.says("cannot be read"));
    }

    void whatThePreferencesAreResetToCounts()
    {
        Desk desk;
        Plan plan = desk.store.plan();
        plan.pause = 4;
        plan.cues.filterOff = 77;
        plan.placeName = QStringLiteral("A Coruña");
        desk.store.setPlan(plan);
        QCOMPARE(PlanStore(desk.host.settings()).plan(), plan);
        const QStringList keys = PlanStore::preferences();
        for (const QString& key : keys) {
            desk.host.settings().remove(key);
        }
        desk.store.readAgain();
        QCOMPARE(desk.store.plan().pause, Plan().pause);
        QCOMPARE(desk.store.plan().cues, CuePlan());
        QCOMPARE(desk.store.plan().placeName, plan.placeName); // It is the plan's.
    }

    void aPlanOfAnOlderVersionKeepsWhatItSaysOfCues()
    {
        Desk desk;
        Plan plan;
        plan.pause = 4;
        plan.cues.filterOn = 33;
        desk.host.settings().setValue(QStringLiteral("plan"), planToJson(plan));
        QCOMPARE(PlanStore(desk.host.settings()).plan(), plan);
    }

    void timesMayBeTypedAndWrongOnesAreTold()
    {
        Desk desk;
        desk.typePlace("43.3623", "-8.4115");
        desk.button("Compute Contact Times")->click();
        desk.dialog.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(desk.store.plan().isTyped);
        auto* second = desk.named<QDateTimeEdit>("C2, second contact, in UTC");
        const QDateTime was = second->dateTime();
        second->setDateTime(was.addSecs(5));
        QCOMPARE(desk.store.plan().contacts.at(Contact::C2), was.addSecs(5).toUTC());
        QVERIFY(desk.store.plan().contacts.isComplete());
        second->setDateTime(was.addSecs(24 * 3600));
        QVERIFY(desk.says("not in order"));
        QVERIFY(!desk.store.plan().contacts.isComplete());
    }

    void exposuresAreTypedInTheTableAndNonsenseIsPutBack()
    {
        Desk desk;
        auto* table = desk.dialog.findChild<ExposureTable*>();
        const int beads = static_cast<int>(Phase::Beads);
        table->item(beads, 1)->setText(QStringLiteral("1/2000"));
        QCOMPARE(desk.store.plan().row(Phase::Beads).exposure.shutter, 1.0 / 2000);
        table->item(beads, 1)->setText(QStringLiteral("as short as possible"));
        QCOMPARE(desk.store.plan().row(Phase::Beads).exposure.shutter, 1.0 / 2000);
        QCOMPARE(table->item(beads, 1)->text(), QStringLiteral("1/2000"));
        table->item(beads, 4)->setText(QStringLiteral("5"));
        table->item(beads, 5)->setText(QStringLiteral("1.5"));
        QCOMPARE(desk.store.plan().row(Phase::Beads).count, 5);
        QCOMPARE(desk.store.plan().row(Phase::Beads).step, 1.5);
        table->item(beads, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!desk.store.plan().row(Phase::Beads).on);
        // What the camera makes of it.
        QVERIFY(table->item(beads, 7)->text().startsWith(QStringLiteral("1/2000")));
        desk.button("Usual Exposures")->click();
        QCOMPARE(desk.store.plan().rows, Plan().rows);
    }

    void everyControlHasAName()
    {
        Desk desk;
        const auto all = desk.dialog.findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            const bool isField = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
            const bool isOwn =
                qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) == nullptr;
            if (isField && isOwn) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void thePanelSaysWhatThereIsToDo()
    {
        Desk desk;
        EclipseRun run(desk.host, desk.window);
        int plans = 0;
        PanelOrders orders;
        orders.plan = [&plans] { ++plans; };
        orders.startOrStop = [] {};
        orders.rehearse = [] {};
        orders.pauseOrGoOn = [] {};
        orders.problems = [] { return QStringList(QStringLiteral("It has no ISO 100.")); };
        EclipsePanel panel(run, desk.store, desk.host.settings(), orders, nullptr);
        const auto has = [&panel](const char* part) {
            const auto labels = panel.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [part](const QLabel* label) {
                return !label->isHidden() && label->text().contains(QString::fromUtf8(part));
            });
        };
        const auto button = [&panel](const char* text) {
            const auto all = panel.findChildren<QPushButton*>();
            return *std::find_if(all.begin(), all.end(), [text](const QPushButton* each) {
                return each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text);
            });
        };
        QVERIFY(has("No eclipse is planned"));
        QVERIFY(!button("Start")->isEnabled());
        button("Plan…")->click();
        QCOMPARE(plans, 1);
        desk.store.setPlan(shortPlan());
        QVERIFY(has("0:20 of totality"));
        QVERIFY(has("It has no ISO 100."));
        QVERIFY(has("The rehearsal takes about"));
        QVERIFY(button("Start")->isEnabled());
        const Plan& plan = desk.store.plan();
        QCOMPARE(
            run.start(plan, RunClock(plan.contacts.at(Contact::C2).addSecs(-5), 1)), QString());
        QVERIFY(has("Rehearsal in real time"));
        QVERIFY(has("to go"));
        QVERIFY(has("Until: C2, second contact"));
        QVERIFY(!button("Rehearse")->isEnabled());
        QVERIFY(button("Stop")->isEnabled());
    }
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"

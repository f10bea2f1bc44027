// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShootingPage.h"
#include "base/Settings.h"
#include "widgets/LiveReturn.h"
#include "widgets/ReviewPart.h"
#include "widgets/ShutterPlan.h"
#include "widgets/ShutterSound.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

struct Desk
{
    template<typename T>
    [[nodiscard]] T& part(const char* name) const
    {
        const auto all = both.findChildren<T*>();
        for (T* each : all) {
            if (each->accessibleName() == QLatin1String(name)) {
                return *each;
            }
        }
        qFatal("no such control: %s", name);
    }
    void choose(const char* name, const char* text) const
    {
        auto& box = part<QComboBox>(name);
        box.setCurrentIndex(box.findText(QString::fromLatin1(text)));
        Q_EMIT box.activated(box.currentIndex());
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QWidget both;
    ShootingPage& page{*new ShootingPage(settings, &both)};
    ReviewPart& review{*new ReviewPart(settings, &both)};
};

} // namespace

class ShootingPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTwoSecondsAndSilence()
    {
        const Desk desk;
        QCOMPARE(desk.part<QComboBox>("Show the photograph").currentData().toInt(), 2);
        QVERIFY(!desk.page.findChild<QCheckBox*>()->isChecked());
        QCOMPARE(desk.part<QComboBox>("If it never rests").currentText(),
            QStringLiteral("Take no photograph"));
    }

    void whatIsChosenCountsAtOnce()
    {
        Desk desk;
        desk.choose("Show the photograph", "Until a key is pressed");
        QCOMPARE(desk.settings.value(LiveReturn::secondsKey), LiveReturn::untilKey);
        desk.choose("Show the photograph", "Not at all");
        QCOMPARE(desk.settings.value(LiveReturn::secondsKey), LiveReturn::notAtAll);
        desk.page.findChild<QCheckBox*>()->click();
        QVERIFY(desk.settings.value(ShutterSound::wantedKey));
        desk.part<QDoubleSpinBox>("Most motion").setValue(0.25); // Per cent.
        desk.part<QSpinBox>("Wait at most").setValue(7);
        desk.choose("If it never rests", "Take it all the same");
        const ShutterPlan plan = ShutterPlan::from(desk.settings);
        QCOMPARE(plan.restMotion, 2.5);
        QCOMPARE(plan.restLimitSeconds, 7);
        QVERIFY(plan.shootsRestless);
    }

    void aNumberWithAPointCanBeTyped()
    {
        Desk desk;
        auto& motion = desk.part<QDoubleSpinBox>("Most motion");
        motion.setLocale(QLocale::c());
        motion.selectAll();
        QTest::keyClicks(&motion, QStringLiteral("0.15"));
        QTest::keyClick(&motion, Qt::Key_Return);
        QCOMPARE(motion.value(), 0.15);
        QVERIFY(motion.suffix().contains(u'%'));
        QCOMPARE(desk.settings.value(ShutterPlan::restMotionKey), 1.5);
        auto& limit = desk.part<QSpinBox>("Wait at most");
        limit.selectAll();
        QTest::keyClicks(&limit, QStringLiteral("120"));
        QTest::keyClick(&limit, Qt::Key_Return);
        QCOMPARE(desk.settings.value(ShutterPlan::restLimitKey), 120);
    }

    void whatIsBeingTypedOutlivesAChangeOfSomethingElse()
    {
        Desk desk;
        auto& motion = desk.part<QDoubleSpinBox>("Most motion");
        motion.setLocale(QLocale::c());
        motion.selectAll();
        QTest::keyClicks(&motion, QStringLiteral("2"));
        desk.settings.setValue(ShutterSound::wantedKey, true);
        QTest::keyClicks(&motion, QStringLiteral(".5"));
        QTest::keyClick(&motion, Qt::Key_Return);
        QCOMPARE(desk.settings.value(ShutterPlan::restMotionKey), 25.0);
    }

    void followsAnotherWindowAndAFileThatSomebodyWrote()
    {
        Desk desk;
        desk.settings.setValue(LiveReturn::secondsKey, 42);
        QCOMPARE(desk.part<QComboBox>("Show the photograph").currentData().toInt(), 42);
        desk.settings.setValue(ShutterPlan::restMotionKey, 1e9);
        QCOMPARE(desk.part<QDoubleSpinBox>("Most motion").value(), ShutterPlan::mostMotion / 10);
        desk.settings.setValue(ShutterSound::wantedKey, true);
        QVERIFY(desk.page.findChild<QCheckBox*>()->isChecked());
    }
};

QTEST_MAIN(ShootingPageTest)
#include "ShootingPageTest.moc"

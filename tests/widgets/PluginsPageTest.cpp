// SPDX-License-Identifier: GPL-3.0-or-later
// The list of plugins in the preferences.
#include "widgets/PluginsPage.h"
#include "base/Settings.h"
#include "plugin/Modules.h"
#include "plugin/TestOffice.h"
#include "plugin/loader/CallWatch.h"
#include "plugin/loader/PluginManager.h"
#include "widgets/PluginRow.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

struct Shown
{
    explicit Shown(const Modules& modules, bool startsNone = false)
        : settings(modules.dir.filePath(q("settings.conf")))
        , plugins(settings, watch, office)
    {
        QSignalSpy ready(&plugins, &PluginManager::ready);
        plugins.begin({{modules.plugins()}, modules.crashes(), startsNone});
        page = std::make_unique<PluginsPage>(plugins);
        page->show();
        noteAtFirst = note();
        ready.wait(patienceMs);
    }

    [[nodiscard]] PluginRow* row(const char* name) const
    {
        for (auto* each : page->findChildren<PluginRow*>()) {
            if (each->findChild<QCheckBox*>()->accessibleName() == q(name)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString note() const { return page->findChild<QLabel*>(q("note"))->text(); }

    Settings settings;
    CallWatch watch;
    TestOffice office;
    PluginManager plugins;
    std::unique_ptr<PluginsPage> page;
    QString noteAtFirst;
};

QString text(const PluginRow* row, const char* name)
{
    return row->findChild<QLabel*>(q(name))->text();
}

} // namespace

class PluginsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyItSaysSo()
    {
        const Modules modules;
        const Shown shown(modules);
        QCOMPARE(shown.noteAtFirst, q("Looking for plugins") + QChar(0x2026));
        QCOMPARE(shown.note(), q("There are no plugins."));
    }

    void eachIsListedWithWhatItSaysAndHowItStands()
    {
        const Modules modules;
        modules.put(q("good"));
        modules.put(q("off_at_first"));
        modules.put(q("other_interface"));
        const Shown shown(modules);
        const PluginRow* good = shown.row("Good");
        QVERIFY(good);
        QCOMPARE(text(good, "description"), q("As it should be."));
        QCOMPARE(text(good, "version"), q("1.0"));
        QCOMPARE(text(good, "state"), q("It is running."));
        QVERIFY(good->findChild<QCheckBox*>()->isChecked());
        const PluginRow* off = shown.row("Off at First");
        QCOMPARE(text(off, "state"), q("It is off."));
        QVERIFY(!off->findChild<QCheckBox*>()->isChecked());
        const PluginRow* other = shown.row("other_interface.so");
        QVERIFY(text(other, "state").contains(q("version 2")));
        QVERIFY(!other->findChild<QCheckBox*>()->isEnabled());
        QCOMPARE(shown.note(), QString());
    }

    void theSwitchTakesEffectAtOnce()
    {
        const Modules modules;
        modules.put(q("good"));
        Shown shown(modules);
        auto* box = shown.row("Good")->findChild<QCheckBox*>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(shown.office.desks.isEmpty());
        QCOMPARE(text(shown.row("Good"), "state"), q("It is off."));
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(shown.office.desks.size(), 1);
        QCOMPARE(text(shown.row("Good"), "state"), q("It is running."));
    }

    void oneThatFailsMeanwhileSaysWhy()
    {
        const Modules modules;
        modules.put(q("throws_in_call"));
        const Shown shown(modules);
        TestWindow window(nullptr);
        shown.office.desks.first()->trigger(window);
        QTRY_COMPARE_WITH_TIMEOUT(
            text(shown.row("Throws In Call"), "state"), q("bad luck"), patienceMs);
    }

    void aboutShowsTheRest()
    {
        const Modules modules;
        modules.put(q("good"));
        const Shown shown(modules);
        const auto buttons = shown.row("Good")->findChildren<QPushButton*>();
        const auto about = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton* each) { return each->accessibleName() == q("About Good"); });
        QVERIFY(about != buttons.end());
        (*about)->click();
        auto* box = shown.page->findChild<QMessageBox*>();
        QVERIFY(box);
        for (const QString& word :
            {q("1.0"), q("GPL-3.0-or-later"), q("test.good"), q("good.so")}) {
            QVERIFY2(box->text().contains(word), qPrintable(word));
        }
    }

    void startedWithoutPluginsItSaysSo()
    {
        const Modules modules;
        modules.put(q("good"));
        const Shown shown(modules, true);
        QVERIFY(shown.note().startsWith(q("Skein was started without plugins.")));
        QVERIFY(shown.row("Good")->findChild<QCheckBox*>()->isChecked());
        QCOMPARE(text(shown.row("Good"), "state"), q("It starts with Skein the next time."));
        shown.row("Good")->findChild<QCheckBox*>()->click();
        QCOMPARE(text(shown.row("Good"), "state"), q("It is off."));
    }
};

QTEST_MAIN(PluginsPageTest)
#include "PluginsPageTest.moc"

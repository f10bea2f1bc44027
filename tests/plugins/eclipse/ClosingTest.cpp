// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and programs that end in the midst of an eclipse, with the plugin as the program loads
// it.
#include "app/Bodies.h"
#include "app/PluginRig.h"
#include "app/Plugins.h"
#include "eclipse/Announcer.h"
#include "eclipse/PlanStore.h"
#include "sequence/SequenceDefinition.h"
#include "widgets/MessageBar.h"
#include "widgets/PluginRow.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/SequenceBar.h"
#include "widgets/SequencePlayer.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <algorithm>

using namespace skein;
using namespace skein::eclipse;

namespace {

const QString id = QStringLiteral("org.skein_photo.eclipse");
const QString shutterName = QStringLiteral("shutterspeed2");

/** Totality that began a while ago and goes on for an hour. */
Plan longPlan()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Plan plan;
    plan.contacts.kind = Kind::Total;
    plan.contacts.set(Contact::C1, now.addSecs(-7200));
    plan.contacts.set(Contact::C2, now.addSecs(-20));
    plan.contacts.set(Contact::Maximum, now.addSecs(1800));
    plan.contacts.set(Contact::C3, now.addSecs(3600));
    plan.contacts.set(Contact::C4, now.addSecs(7200));
    plan.cues.way = CuePlan::Way::Silent;
    return plan;
}

/** A window with a camera, which photographs an eclipse. */
struct Field
{
    Field()
        : workspace(&openWith(program, body.port(), QStringLiteral("one")))
    {
        // The plan is stored as the plugin itself would.
        PluginDesks desks(program.windows, program.settings);
        const auto desk = desks.open({id, QStringLiteral("Eclipse"), {}}, {});
        PlanStore(desk->host().settings()).setPlan(longPlan());
    }

    [[nodiscard]] bool begin()
    {
        const QString folder = program.folder.filePath(QStringLiteral("plugins"));
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(SKEIN_PROGRAMS_DIR "/../lib/skein/plugins/eclipse.so"),
            folder + QStringLiteral("/eclipse.so"));
        PluginManager::Places places;
        places.folders = {folder};
        places.crashes = program.folder.filePath(QStringLiteral("crashes"));
        plugins.begin(places);
        const bool isThere = QTest::qWaitFor(
            [this] {
                return isReady(*workspace) && command() != nullptr &&
                       action(*workspace, ActionId::Capture)->isEnabled();
            },
            patienceMs);
        if (!isThere) {
            return false;
        }
        before = shutter(*workspace);
        command()->trigger();
        return QTest::qWaitFor([this] { return shutter(*workspace) != before; }, patienceMs);
    }
    [[nodiscard]] QAction* command() const
    {
        const QWidget& window = workspace->window();
        for (QAction* each : window.actions()) {
            if (each->objectName() == QStringLiteral("plugin.%1.start").arg(id)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static QString shutter(const Workspace& workspace)
    {
        const Camera* camera = workspace.controller().camera();
        const auto setting = camera != nullptr ? camera->setting(shutterName) : std::nullopt;
        return setting ? setting->value.toString() : QString();
    }
    /** What the camera has, asked in another window. */
    [[nodiscard]] QString shutterAfterwards()
    {
        const Workspace& other = openWith(program, body.port(), QStringLiteral("two"));
        return QTest::qWaitFor([&other] { return isReady(other); }, patienceMs) ? shutter(other)
                                                                                : QString();
    }

    Program program;
    Body body{QStringLiteral("4711")};
    Plugins plugins{program.windows, program.settings};
    QPointer<Workspace> workspace;
    QString before;
};

} // namespace

class ClosingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aWindowAsksAndClosesWhenTheCameraIsAsItWas()
    {
        Field field;
        QVERIFY(field.begin());
        const QPointer<MainWindow> window = &field.workspace->window();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY2(window->messages().text().contains(QStringLiteral("eclipse")),
            qPrintable(window->messages().text()));
        window->messages().findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window || !window->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!field.workspace, patienceMs);
        QCOMPARE(field.shutterAfterwards(), field.before);
    }

    void theKeysThatStopSequencesStopItAndItStandsInTheirBar_data()
    {
        QTest::addColumn<ActionId>("command");
        QTest::addColumn<bool>("isAskedFirst");
        QTest::addRow("stop") << ActionId::StopSequence << false;
        QTest::addRow("escape") << ActionId::Cancel << true;
    }
    void theKeysThatStopSequencesStopItAndItStandsInTheirBar()
    {
        QFETCH(const ActionId, command);
        QFETCH(const bool, isAskedFirst);
        Field field;
        QVERIFY(field.begin());
        const MainWindow& window = field.workspace->window();
        const auto* bar = window.findChild<SequenceBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("photographs")), qPrintable(bar->text()));
        QVERIFY(!window.sequences().start({QStringLiteral("Mine"), BurstSequence{1}}).has_value());
        action(*field.workspace, ActionId::PauseSequence)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("Paused")), patienceMs);
        action(*field.workspace, ActionId::PauseSequence)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bar->text().contains(QStringLiteral("Paused")), patienceMs);
        QVERIFY(action(*field.workspace, command)->isEnabled());
        action(*field.workspace, command)->trigger();
        if (isAskedFirst) {
            QVERIFY2(bar->text().contains(QStringLiteral("again")), qPrintable(bar->text()));
            QVERIFY(field.command()->isChecked()); // The eclipse goes on.
            action(*field.workspace, command)->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(bar->isHidden(), patienceMs);
        QVERIFY(!field.command()->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(Field::shutter(*field.workspace), field.before, patienceMs);
    }

    void aSignalEndsItAndTheCameraIsAsItWas()
    {
        Field field;
        QVERIFY(field.begin());
        field.program.windows.interrupt();
        QTRY_VERIFY_WITH_TIMEOUT(!field.workspace, patienceMs);
        QCOMPARE(field.shutterAfterwards(), field.before);
    }

    void switchedOffItLeavesTheCameraAsItWas()
    {
        Field field;
        QVERIFY(field.begin());
        field.plugins.manager().setOn(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(field.command() == nullptr, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(Field::shutter(*field.workspace), field.before, patienceMs);
        field.workspace->window().close(); // Nobody asks about it any more.
        QTRY_VERIFY_WITH_TIMEOUT(!field.workspace, patienceMs);
    }

    void thePreferencesAskBeforeTheySwitchItOff()
    {
        Field field;
        QVERIFY(field.begin());
        PreferencesDialog& dialog = field.workspace->window().showPreferences();
        auto* box = dialog.findChild<PluginRow*>()->findChild<QCheckBox*>(QStringLiteral("on"));
        const auto question = [&dialog] { return dialog.findChild<QMessageBox*>(); };
        box->click();
        QVERIFY(question() != nullptr);
        QVERIFY2(question()->text().startsWith(QStringLiteral("“Eclipse” is running: ")),
            qPrintable(question()->text()));
        QVERIFY(box->isChecked()); // As long as nobody has answered.
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(box->isChecked());
        QVERIFY(field.command() != nullptr && field.command()->isChecked());
        box->click();
        const auto buttons = question()->buttons();
        const auto off = std::ranges::find_if(buttons, [](const QAbstractButton* each) {
            return each->text().remove(u'&') == QStringLiteral("Switch Off");
        });
        QVERIFY(off != buttons.end());
        (*off)->click();
        QTRY_VERIFY_WITH_TIMEOUT(field.command() == nullptr, patienceMs);
        QVERIFY(!box->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(Field::shutter(*field.workspace), field.before, patienceMs);
        box->click(); // On, and off: nothing runs that would be ended.
        QTRY_VERIFY_WITH_TIMEOUT(field.command() != nullptr, patienceMs);
        box->click();
        QVERIFY(question() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(field.command() == nullptr, patienceMs);
    }

    void switchedOffWhileTheCameraIsAwayItClosesNoWindow()
    {
        Field field;
        QVERIFY(field.begin());
        field.body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(Field::shutter(*field.workspace).isEmpty(), patienceMs);
        field.command()->trigger(); // It waits for the camera, to set it back.
        field.plugins.manager().setOn(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(field.command() == nullptr, patienceMs);
        QCoreApplication::processEvents(); // What was ordered for later has happened.
        QVERIFY(field.workspace);
        QVERIFY(field.workspace->window().isVisible());
    }

    void aPlayerThatDoesNotEndIsNotWaitedFor()
    {
        QTemporaryDir folder;
        QFile player(folder.filePath(QStringLiteral("pw-play")));
        QVERIFY(player.open(QIODevice::WriteOnly));
        player.write("#!/bin/sh\nexec sleep 1000\n");
        player.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        player.close();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
        PluginRig rig;
        const auto desk = rig.plugin();
        auto announcer = std::make_unique<Announcer>(desk->host());
        // Said when it is known what there is to say it.
        announcer->say(CuePlan::Way::Sound, QStringLiteral("Filter off!"), false);
        QTRY_VERIFY_WITH_TIMEOUT(announcer->findChild<QProcess*>() != nullptr, patienceMs);
        const QPointer<QProcess> first = announcer->findChild<QProcess*>();
        QTRY_COMPARE(first->state(), QProcess::Running);
        announcer->say(CuePlan::Way::Sound, QStringLiteral("Filter on!"), true);
        const QPointer<QProcess> second = announcer->findChild<QProcess*>();
        QVERIFY(second && second != first);
        announcer.reset();
        QVERIFY(second); // It goes by itself, later.
        QTRY_VERIFY_WITH_TIMEOUT(!first && !second, patienceMs);
        qputenv("PATH", path);
    }
};

SKEIN_PLUGIN_TEST_MAIN(ClosingTest)
#include "ClosingTest.moc"

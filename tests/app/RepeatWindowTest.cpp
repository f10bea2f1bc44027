// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin Repeat Shooter, loaded as the program does it, with the virtual camera.
#include "app/Bodies.h"
#include "app/PluginRig.h"
#include "app/Plugins.h"
#include "widgets/SequencePlayer.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

using namespace skein;

namespace {

const QString id = QStringLiteral("org.skein_photo.repeat");

/** A window with a camera and the plugin. */
struct Studio
{
    Studio()
        : workspace(openWith(program, body.port(), QStringLiteral("one")))
    {
        const QString folder = program.folder.filePath(QStringLiteral("plugins"));
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(SKEIN_PROGRAMS_DIR "/../lib/skein/plugins/repeat.so"),
            folder + QStringLiteral("/repeat.so"));
        PluginManager::Places places;
        places.folders = {folder};
        places.crashes = program.folder.filePath(QStringLiteral("crashes"));
        plugins.begin(places);
    }

    [[nodiscard]] bool isThere() const
    {
        return QTest::qWaitFor(
            [this] {
                return isReady(workspace) && panel() != nullptr &&
                       action(workspace, ActionId::Capture)->isEnabled();
            },
            patienceMs);
    }
    [[nodiscard]] QWidget* panel() const
    {
        const auto all = workspace.window().findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (widget->inherits("skein::repeat::RepeatPanel")) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAction* command() const
    {
        const QWidget& window = workspace.window();
        for (QAction* each : window.actions()) {
            if (each->objectName() == QStringLiteral("plugin.%1.start").arg(id)) {
                return each;
            }
        }
        return nullptr;
    }
    void plan(int photographs, double seconds) const
    {
        panel()->findChild<QSpinBox*>()->setValue(photographs);
        panel()->findChild<QDoubleSpinBox*>()->setValue(seconds);
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = panel()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->text().contains(text); });
    }
    [[nodiscard]] SequencePlayer& player() const { return workspace.window().sequences(); }
    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace.session().folder()).size();
    }

    Program program;
    Body body{QStringLiteral("4711")};
    Plugins plugins{program.windows, program.settings};
    Workspace& workspace;
};

} // namespace

class RepeatWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void itIsFoundInTheMenuToolsAsTheOtherPluginsAre()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        const auto* tools = studio.workspace.window().findChild<QMenu*>(QLatin1String("toolsMenu"));
        QVERIFY(tools != nullptr);
        const auto entries = tools->actions();
        const auto own = std::ranges::find_if(entries, [](const QAction* each) {
            return each->text().remove(u'&') == QStringLiteral("Repeat Shooter");
        });
        QVERIFY(own != entries.end() && (*own)->isVisible());
        QVERIFY((*own)->menu()->actions().contains(studio.command()));
        QCOMPARE((*own)->menu()->actions().size(), 2);
        (*own)->menu()->actions().first()->trigger(); // The tab, wherever it was.
        QTRY_VERIFY(studio.panel()->isVisible());
    }

    void itsKeyTakesThemAndItsTabTellsHowManyRemain()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.plan(3, 1);
        studio.command()->trigger();
        QVERIFY(studio.player().isActive());
        QVERIFY(studio.command()->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(studio.says(QStringLiteral("1 remaining")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 3, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.says(QStringLiteral("3 photograph")), patienceMs);
        QVERIFY(!studio.command()->isChecked());
    }

    void itsKeyStopsThemInOrder()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.plan(0, 3600);
        studio.command()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        studio.command()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.command()->isChecked(), patienceMs);
        QCOMPARE(studio.taken(), 1);
    }

    void whatTheWindowStopsItsTabHearsOf()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.plan(0, 3600);
        studio.command()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        studio.player().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.command()->isChecked(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.says(QStringLiteral("1 photograph")), patienceMs);
    }

    void switchedOffItEndsWhatItTakesAndIsGone()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.plan(0, 3600);
        studio.command()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        studio.plugins.manager().setOn(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(studio.panel() == nullptr, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.command() == nullptr, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        studio.plugins.manager().setOn(id, true);
        QTRY_VERIFY_WITH_TIMEOUT(studio.panel() != nullptr, patienceMs);
    }
};

SKEIN_PLUGIN_TEST_MAIN(RepeatWindowTest)
#include "RepeatWindowTest.moc"

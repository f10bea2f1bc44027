// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColourCommands.h"
#include "base/Settings.h"
#include "colour/BuiltInProfiles.h"
#include "colour/MadeProfiles.h"
#include "viewer/ColourManager.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/IconLabel.h"
#include "widgets/MessageBar.h"
#include "widgets/ProfileDialog.h"

#include <QAction>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

/** A window with a picture area, its status bar and its messages. */
struct Stage
{
    Stage()
    {
        view.resize(200, 150);
        window.show();
    }
    [[nodiscard]] IconLabel& state() const
    {
        return *bar.findChild<IconLabel*>(QStringLiteral("colourState"));
    }
    void show(const ColourProfile& profile)
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(qRgb(200, 90, 40));
        view.setPicture(QString::number(++pictures), picture, picture.size(), profile);
    }
    [[nodiscard]] QString file(const char* name, const QByteArray& icc) const
    {
        return test::writtenTo(folder.path(), QString::fromLatin1(name), icc);
    }
    /** Chooses a file for the monitor of the test. */
    void setMonitor(const QString& path)
    {
        ColourOptions options = manager.options();
        options.monitorFiles = {{screenId(*QGuiApplication::primaryScreen()), path}};
        manager.setOptions(options);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QWidget window;
    ImageView view{&window};
    ActionCollection actions{&window};
    QStatusBar bar;
    MessageBar messages;
    ColourManager manager{
        settings, &window, [] { return QDBusConnection(QStringLiteral("no bus")); }};
    ColourCommands commands{manager, {actions, view, bar, messages}, &window};
    int pictures = 0;
};

} // namespace

class ColourCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateTellsWhetherAPictureSaysWhatItsColoursMean()
    {
        Stage stage;
        stage.show(ColourProfile());
        QVERIFY(stage.state().text().startsWith(QStringLiteral("Colour managed")));
        QVERIFY(stage.state().toolTip().contains(QStringLiteral("“sRGB”")));
        stage.show(assumedProfile());
        QVERIFY(stage.state().text().startsWith(QStringLiteral("Colour managed")));
        QVERIFY2(stage.state().toolTip().contains(QStringLiteral("does not say")),
            qPrintable(stage.state().toolTip()));
        stage.show(standInProfile());
        QCOMPARE(stage.state().text(), QStringLiteral("Picture without a usable profile"));
        stage.show(ColourProfile::adobeRgb());
        QVERIFY(stage.state().toolTip().contains(QStringLiteral("Adobe RGB")));
    }

    void theStateSaysThatColoursAreNotManaged()
    {
        Stage stage;
        stage.actions[ActionId::ColourManaged]->trigger();
        QCOMPARE(stage.state().text(), QStringLiteral("Not colour managed"));
        QVERIFY(!stage.actions[ActionId::MonitorProfile]->isEnabled());
    }

    void aMonitorsProfileThatIsGoneIsToldUntilAnotherIsChosen()
    {
        Stage stage;
        stage.setMonitor(stage.file("strange.icc", test::strangeScreenIcc()));
        QTRY_VERIFY(stage.state().toolTip().contains(QStringLiteral("Strange screen")));
        QVERIFY(!stage.messages.has(QStringLiteral("colour-monitor")));
        QVERIFY(QFile::remove(stage.folder.filePath(QStringLiteral("strange.icc"))));
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_VERIFY(stage.messages.has(QStringLiteral("colour-monitor")));
        QVERIFY(stage.messages.text().contains(QStringLiteral("strange.icc")));
        QVERIFY(stage.state().text().contains(QStringLiteral("taken as sRGB")));
        // Once read and closed, it does not come back with each picture.
        stage.messages.dismiss();
        stage.show(ColourProfile());
        QVERIFY(!stage.messages.has(QStringLiteral("colour-monitor")));
        stage.setMonitor({});
        QTRY_VERIFY(!stage.manager.screenProfile(stage.view.screen()).problem);
    }

    void theStateNamesTheMonitorsProfileAndTheTooltipTheMonitor()
    {
        Stage stage;
        QCOMPARE(stage.state().text(), QStringLiteral("Colour managed: monitor taken as sRGB"));
        stage.setMonitor(stage.file("strange.icc", test::strangeScreenIcc()));
        QTRY_COMPARE(stage.state().text(), QStringLiteral("Colour managed: Strange screen"));
        QVERIFY2(stage.state().toolTip().contains(stage.view.screen()->name()),
            qPrintable(stage.state().toolTip()));
    }

    void aMonitorsProfileThatGoesWhileTheProgramRunsIsTold()
    {
        Stage stage;
        const QString path = stage.file("strange.icc", test::strangeScreenIcc());
        stage.setMonitor(path);
        QTRY_VERIFY(stage.state().text().contains(QStringLiteral("Strange screen")));
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(stage.messages.has(QStringLiteral("colour-monitor")));
        QVERIFY(stage.state().text().contains(QStringLiteral("taken as sRGB")));
    }

    void theStateTellsTheGamutWarning()
    {
        Stage stage;
        ColourOptions options = stage.manager.options();
        options.isProofing = true;
        options.proofFile = stage.file("inks.icc", test::inksIcc());
        stage.manager.setOptions(options);
        QTRY_COMPARE(stage.state().text(), QStringLiteral("Soft proof: Four inks"));
        options.gamutWarning = true;
        stage.manager.setOptions(options);
        QTRY_COMPARE(
            stage.state().text(), QStringLiteral("Soft proof with gamut warning: Four inks"));
        QVERIFY(stage.state().toolTip().contains(QStringLiteral("Gamut warning")));
    }

    void onlyAProfileThatIsSeenToBeSelectedCanBeUsed()
    {
        ProfileDialog dialog({QStringLiteral("Title"), QStringLiteral("Which?"), {}},
            QStringLiteral("/no/such.icc"), false, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* list = dialog.findChild<QListWidget*>();
        QPushButton* use = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            use = button->isDefault() ? button : use;
        }
        QVERIFY(use != nullptr && use->isEnabled());
        int chosen = 0;
        connect(&dialog, &ProfileDialog::chosen, this, [&chosen] { ++chosen; });
        // As after a click beside all rows: one is current, but none is selected.
        list->clearSelection();
        QVERIFY(list->currentItem() != nullptr);
        QVERIFY(!use->isEnabled());
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(chosen, 0);
        list->item(0)->setSelected(true);
        QVERIFY(use->isEnabled());
        use->click();
        QCOMPARE(chosen, 1);
    }

    void aProofThatIsGoneIsToldInTheState()
    {
        Stage stage;
        ColourOptions options = stage.manager.options();
        options.isProofing = true;
        options.proofFile = stage.folder.filePath(QStringLiteral("gone.icc"));
        stage.manager.setOptions(options);
        QTRY_COMPARE(
            stage.state().text(), QStringLiteral("No soft proof: its profile cannot be used"));
        QVERIFY(stage.messages.has(QStringLiteral("colour-proof")));
        options.proofFile = stage.file("inks.icc", test::inksIcc());
        stage.manager.setOptions(options);
        QTRY_COMPARE(stage.state().text(), QStringLiteral("Soft proof: Four inks"));
        QVERIFY(!stage.messages.has(QStringLiteral("colour-proof")));
    }

    void theDialogIsAboutTheMonitorThatTheWindowIsOn()
    {
        Stage stage;
        stage.settings.setValue(SettingKey<QStringList>{"colour/monitorProfiles", {}},
            {QStringLiteral("another/monitor/1"), QStringLiteral("/elsewhere.icc")});
        const QString path = stage.file("strange.icc", test::strangeScreenIcc());
        stage.actions[ActionId::MonitorProfile]->trigger();
        auto* dialog = stage.window.findChild<ProfileDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->chosen(path);
        dialog->reject();
        const QString id = screenId(*stage.view.screen());
        QCOMPARE(stage.manager.options().monitorFiles.value(id), path);
        // The other monitor keeps its own.
        QCOMPARE(stage.manager.options().monitorFiles.value(QStringLiteral("another/monitor/1")),
            QStringLiteral("/elsewhere.icc"));
        QTRY_VERIFY(stage.state().toolTip().contains(QStringLiteral("from the file")));
    }
};

QTEST_MAIN(ColourCommandsTest)
#include "ColourCommandsTest.moc"

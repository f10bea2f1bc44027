// SPDX-License-Identifier: GPL-3.0-or-later
// The photo box in the whole program, loaded as the program does it, with the virtual camera.
#include "app/Bodies.h"
#include "app/PluginRig.h"
#include "app/Plugins.h"
#include "photobox/Password.h"
#include "widgets/MessageBar.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QWindow>

using namespace skein;

namespace {

constexpr int fewRounds = 2;
constexpr int slowMs = 60'000;
const QString id = QStringLiteral("org.skein_photo.photobox");
const QString secret = QStringLiteral("Blaue Banane");

/** A party: the program with the plugin, and a camera. */
struct Party
{
    explicit Party(const QJsonObject& more = {})
        : workspace(openWith(program, body.port(), QStringLiteral("party")))
    {
        QJsonObject wishes{{QStringLiteral("countdown"), 1}, {QStringLiteral("review"), 1},
            {QStringLiteral("password"), photobox::storedPassword(secret, fewRounds)}};
        for (auto each = more.begin(); each != more.end(); ++each) {
            wishes.insert(each.key(), each.value());
        }
        const QByteArray key = "plugins/" + id.toLatin1() + "/settings";
        program.settings.setValue(SettingKey<QString>{key.constData(), {}},
            QString::fromUtf8(QJsonDocument(wishes).toJson(QJsonDocument::Compact)));
        const QString folder = program.folder.filePath(QStringLiteral("plugins"));
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(SKEIN_PROGRAMS_DIR "/../lib/skein/plugins/photobox.so"),
            folder + QStringLiteral("/photobox.so"));
        PluginManager::Places places;
        places.folders = {folder};
        places.crashes = program.folder.filePath(QStringLiteral("crashes"));
        plugins.begin(places);
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
    /** The box is open, the camera is ready, and the keyboard is the box's. */
    [[nodiscard]] bool begins() const
    {
        if (!QTest::qWaitFor(
                [this] { return isReady(workspace) && command() != nullptr; }, patienceMs) ||
            !hasActiveWindow(workspace)) {
            return false;
        }
        command()->trigger();
        return box() != nullptr && QTest::qWaitFor(
                                       [this] {
                                           return workspace.window().isFullScreen() &&
                                                  QApplication::focusWidget() == box();
                                       },
                                       patienceMs);
    }
    [[nodiscard]] QWidget* box() const { return part("skein::photobox::BoxView"); }
    [[nodiscard]] QWidget* panel() const { return part("skein::photobox::GatePanel"); }
    [[nodiscard]] bool isOpen() const { return box() != nullptr && box()->isVisible(); }
    [[nodiscard]] bool isReadyForGuests() const
    {
        const QWidget* button = part("skein::photobox::BoxButton");
        return button != nullptr && button->isVisible();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(workspace.window().windowHandle(), key, modifiers);
    }
    void askToLeave() const { press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier); }
    void type(const QString& password) const
    {
        auto* field = panel()->findChild<QLineEdit*>();
        QTest::keyClicks(field, password);
        press(Qt::Key_Return);
    }
    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace.session().folder()).size();
    }

    Program program;
    Body body{QStringLiteral("4711")};
    Plugins plugins{program.windows, program.settings};
    Workspace& workspace;

private:
    [[nodiscard]] QWidget* part(const char* name) const
    {
        const auto all = workspace.window().findChildren<QWidget*>();
        for (QWidget* widget : all) {
            if (widget->inherits(name)) {
                return widget;
            }
        }
        return nullptr;
    }
};

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aPressTakesAPhotographFromTheMirrorAndTheMirrorComesBack()
    {
        Party party;
        QVERIFY(party.begins());
        SessionController& controller = party.workspace.controller();
        QTRY_VERIFY_WITH_TIMEOUT(controller.isPreviewing(), patienceMs);
        party.press(Qt::Key_Space);
        QVERIFY(!party.isReadyForGuests());
        QTRY_COMPARE_WITH_TIMEOUT(party.taken(), 1, slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(party.isReadyForGuests(), slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(controller.isPreviewing(), slowMs);
        party.press(Qt::Key_PageDown);
        QTRY_COMPARE_WITH_TIMEOUT(party.taken(), 2, slowMs);
        QVERIFY(party.isOpen());
    }

    void aCollageIsOnePictureMoreInTheSession()
    {
        Party party({{QStringLiteral("kind"), QStringLiteral("collage")},
            {QStringLiteral("greeting"), QStringLiteral("Anna & Tom")}});
        QVERIFY(party.begins());
        party.press(Qt::Key_Period);
        QTRY_COMPARE_WITH_TIMEOUT(party.taken(), 5, 2 * slowMs);
        const QImage collage(party.workspace.session().folder() + QStringLiteral("/collage.jpg"));
        QCOMPARE(collage.width(), 2400);
        QTRY_VERIFY_WITH_TIMEOUT(party.isReadyForGuests(), slowMs);
    }

    void escapeAndAllOtherKeysStay()
    {
        Party party;
        QVERIFY(party.begins());
        party.press(Qt::Key_Escape);
        party.press(Qt::Key_Q, Qt::ControlModifier);
        party.press(Qt::Key_W, Qt::ControlModifier);
        party.press(Qt::Key_F11);
        party.press(Qt::Key_N, Qt::ControlModifier);
        party.press(Qt::Key_F4, Qt::AltModifier);
        QCoreApplication::processEvents();
        QVERIFY(party.isOpen());
        QVERIFY(party.workspace.window().isFullScreen());
        QCOMPARE(party.program.windows.count(), 1);
        QCOMPARE(party.taken(), 0);
        QVERIFY(party.isReadyForGuests());
    }

    void thePasswordLeadsOutAndTheWindowIsAsBefore()
    {
        Party party;
        QVERIFY(party.begins());
        party.askToLeave();
        QTRY_VERIFY(party.panel()->isVisible());
        party.type(QStringLiteral("guess"));
        QTRY_VERIFY(party.panel()->findChild<QLineEdit*>()->text().isEmpty());
        QVERIFY(party.isOpen());
        // The wait after a wrong one.
        QTRY_VERIFY_WITH_TIMEOUT(!party.panel()->findChild<QLineEdit*>()->isReadOnly(), patienceMs);
        party.type(secret);
        QTRY_VERIFY_WITH_TIMEOUT(party.box() == nullptr, patienceMs);
        QTRY_VERIFY(!party.workspace.window().isFullScreen());
        QVERIFY(party.workspace.window().menuWidget()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!party.workspace.controller().isPreviewing(), patienceMs);
        party.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(party.program.windows.count(), 2, patienceMs);
    }

    void itCanBeOpenedAgain()
    {
        Party party;
        QVERIFY(party.begins());
        party.askToLeave();
        party.type(secret);
        QTRY_VERIFY_WITH_TIMEOUT(party.box() == nullptr, patienceMs);
        QTRY_VERIFY(!party.workspace.window().isFullScreen());
        QVERIFY(party.begins());
        QVERIFY(party.isOpen());
    }

    void withoutAPasswordOneIsAskedForBeforeItBegins()
    {
        Party party({{QStringLiteral("password"), QString()}});
        QTRY_VERIFY_WITH_TIMEOUT(
            isReady(party.workspace) && party.command() != nullptr, patienceMs);
        party.command()->trigger();
        QVERIFY(party.box() == nullptr);
        QDialog* dialog = nullptr;
        for (QDialog* each : party.workspace.window().findChildren<QDialog*>()) {
            dialog = each->inherits("skein::photobox::PasswordDialog") ? each : dialog;
        }
        QVERIFY(dialog != nullptr);
        const auto fields = dialog->findChildren<QLineEdit*>();
        fields[0]->setText(secret);
        fields[1]->setText(secret);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                button->click();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(party.box() != nullptr, patienceMs);
        QTRY_VERIFY(QApplication::focusWidget() == party.box());
        party.askToLeave();
        QTRY_VERIFY(party.panel()->isVisible());
        party.type(secret);
        QTRY_VERIFY_WITH_TIMEOUT(party.box() == nullptr, patienceMs);
    }

    void aFailedPhotographIsTakenAgain()
    {
        Party party;
        QVERIFY(party.begins());
        party.body.tell(QStringLiteral("fault refuse=general-error@capturex1"));
        party.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(party.taken(), 1, 2 * slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(party.isReadyForGuests(), slowMs);
        QVERIFY(party.isOpen());
    }

    void aCameraThatIsPulledAndPutBackIsUsedAgain()
    {
        Party party;
        QVERIFY(party.begins());
        SessionController& controller = party.workspace.controller();
        QTRY_VERIFY_WITH_TIMEOUT(controller.isPreviewing(), patienceMs);
        party.body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(!party.isReadyForGuests(), slowMs);
        QVERIFY(party.isOpen());
        party.body.tell(QStringLiteral("replug"));
        QTRY_VERIFY_WITH_TIMEOUT(party.isReadyForGuests(), 2 * slowMs);
        party.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(party.taken(), 1, 2 * slowMs);
    }

    void quittingInAnotherWindowLeavesTheBoxClosed()
    {
        Party party;
        Workspace& other = party.program.open(false);
        QVERIFY(party.begins());
        party.program.windows.closeAll();
        QTRY_COMPARE_WITH_TIMEOUT(party.program.windows.count(), 1, patienceMs);
        Q_UNUSED(other);
        QVERIFY(party.isOpen());
        QVERIFY(party.workspace.window().isVisible());
    }

    void switchingThePluginOffEndsTheBox()
    {
        Party party;
        QVERIFY(party.begins());
        party.press(Qt::Key_Space);
        party.plugins.manager().setOn(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(party.box() == nullptr, patienceMs);
        QTRY_VERIFY(!party.workspace.window().isFullScreen());
    }
};

SKEIN_PLUGIN_TEST_MAIN(WindowTest)
#include "WindowTest.moc"

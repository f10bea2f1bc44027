// SPDX-License-Identifier: GPL-3.0-or-later
// A shoot that is only heard: what the accessibility bus gets of it.
#include "app/ScreenReader.h"
#include "app/Bodies.h"
#include "base/Translations.h"
#include "colour/PrivateBus.h"
#include "widgets/Announcer.h"
#include "widgets/MessageBar.h"
#include "widgets/RatingBar.h"
#include "widgets/StatusStrip.h"

#include <QAccessible>
#include <QProcess>
#include <QTest>

using namespace skein;

namespace {

using Id = ActionId;

QString nameOfPicture(const Workspace& workspace)
{
    return QAccessible::queryAccessibleInterface(viewer(workspace))->text(QAccessible::Name);
}

} // namespace

class ScreenReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aShootIsHeardFromTheCameraToTheTrash()
    {
        ScreenReader reader;
        if (!reader.isListening()) {
            QVERIFY2(qEnvironmentVariableIsEmpty("SKEIN_NO_SKIPS"), "at-spi2-core is missing");
            QSKIP("at-spi2-core is not installed");
        }
        const Translations translations(LanguageWish{QStringLiteral("en"), {}}); // Plurals.
        Program program;
        auto body = std::make_unique<Body>(QStringLiteral("4711"));
        Workspace& workspace = openWith(program, body->port(), QStringLiteral("session"));
        QVERIFY(hasActiveWindow(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasHeard(QStringLiteral("is connected.")), patienceMs);

        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
        action(workspace, Id::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasHeard(QStringLiteral("Live view is on.")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            nameOfPicture(workspace), QStringLiteral("Live view"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
        action(workspace, Id::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasHeard(QStringLiteral("Live view is off.")), patienceMs);

        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::Capture)->isEnabled(), patienceMs);
        action(workspace, Id::Capture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasHeard(QStringLiteral(".jpg is saved.")), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            nameOfPicture(workspace).contains(QLatin1String(".jpg")), patienceMs);

        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::Rate3)->isEnabled(), patienceMs);
        action(workspace, Id::Rate3)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(reader.heard().contains(QStringLiteral("3 stars")), patienceMs);
        QVERIFY(nameOfPicture(workspace).contains(QLatin1String("3 stars")));
        action(workspace, Id::LabelGreen)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasHeard(QStringLiteral("Label: green")), patienceMs);

        action(workspace, Id::TrashPicture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            reader.hasHeard(QStringLiteral("was moved to the trash. Button: Undo.")), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::Undo)->isEnabled(), patienceMs);
        action(workspace, Id::Undo)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(reader.hasHeard(QStringLiteral("Undone: ")), patienceMs);

        body.reset(); // Its cable is pulled.
        const auto complaint = [&] { return workspace.window().messages().text(); };
        QTRY_VERIFY_WITH_TIMEOUT(
            !complaint().isEmpty() && reader.hasHeard(complaint()), patienceMs);
    }

    void theStarsAreAValueThatCanBeSet()
    {
        Program program;
        program.makePictures(1);
        Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
        auto* bar = workspace.window().findChild<RatingBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patienceMs);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(bar);
        QCOMPARE(access->role(), QAccessible::Slider);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Rating"));
        QAccessibleValueInterface* value = access->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toInt(), 0);
        QCOMPARE(value->minimumValue().toInt(), -1);
        QCOMPARE(value->maximumValue().toInt(), 5);
        value->setCurrentValue(4);
        QTRY_COMPARE_WITH_TIMEOUT(value->currentValue().toInt(), 4, patienceMs);
        QVERIFY(access->text(QAccessible::Value).contains(u'4'));
        value->setCurrentValue(-1);
        QTRY_COMPARE_WITH_TIMEOUT(value->currentValue().toInt(), -1, patienceMs);
        QCOMPARE(access->text(QAccessible::Value), QStringLiteral("Rejected"));
    }
};

/** Runs itself with a message bus of its own, at which nobody else listens. */
int main(int argc, char** argv)
{
    const char* mark = "SKEIN_TEST_READER";
    if (qEnvironmentVariableIsEmpty(mark)) {
        const QCoreApplication early(argc, argv);
        const test::PrivateBus bus;
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
        qputenv(mark, "1");
        return QProcess::execute(
            QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    }
    QApplication application(argc, argv);
    ScreenReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ScreenReaderTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin Focus Stack, loaded as the program does it: its command, dialog and page.
#include "app/BundledPlugin.h"
#include "session/ShotModel.h"
#include "widgets/MessageBar.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/ShotSelection.h"
#include "widgets/WindowParts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTimer>

using namespace skein;

namespace {

constexpr quint32 seed = 20261122;
/** Merging stands back behind everything else on the machine. */
constexpr int mergingMs = 120'000;
constexpr QSize size(360, 240);

/** Something to focus on everywhere. */
QImage texture()
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    for (int i = 0; i < 4000; ++i) {
        const QPoint at(random.bounded(size.width()), random.bounded(size.height()));
        painter.fillRect(QRect(at, QSize(3, 3)), QColor::fromRgb(random.generate()));
    }
    return image;
}

/** Photographs "0.png" and so on, each sharp in a band of its own. */
void makeBracket(const Program& program, int count)
{
    const QString folder = program.folder.filePath(QStringLiteral("session"));
    QDir().mkpath(folder);
    const QImage sharp = texture();
    const QImage blurred = sharp.scaled(size / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const int band = size.height() / count;
    for (int number = 0; number < count; ++number) {
        QImage frame = blurred;
        QPainter painter(&frame);
        const QRect part(0, number * band, size.width(), band);
        painter.drawImage(part, sharp, part);
        painter.end();
        QVERIFY(frame.save(QStringLiteral("%1/%2.png").arg(folder).arg(number)));
    }
}

/** A window with a bracket and the plugin. */
struct Studio
{
    explicit Studio(int frames = 3)
        : workspace(openWith(bundled.program, frames))
    {}
    static Workspace& openWith(Program& program, int frames)
    {
        makeBracket(program, frames);
        return program.open(false);
    }

    [[nodiscard]] bool isThere(int frames = 3)
    {
        return bundled.begin() && hasActiveWindow(workspace) &&
               QTest::qWaitFor([&] { return shots().rowCount() == frames; }, patienceMs);
    }
    [[nodiscard]] const ShotModel& shots() const
    {
        return workspace.window().parts().selection.shots();
    }
    void selectAll() const { action(workspace, ActionId::SelectAll)->trigger(); }
    QWidget* open() const
    {
        bundled.command(workspace, QStringLiteral("stack"))->trigger();
        return dialog();
    }
    [[nodiscard]] QWidget* dialog() const
    {
        return widgetOf(workspace, "skein::focusstack::StackDialog");
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = dialog()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->text().contains(text); });
    }
    [[nodiscard]] QStringList stacks() const
    {
        return QDir(workspace.session().folder())
            .entryList({QStringLiteral("*-stack*")}, QDir::Files, QDir::Name);
    }

    BundledPlugin bundled{QStringLiteral("focusstack")};
    Workspace& workspace;
};

} // namespace

class FocusStackWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aBracketIsSelectedStackedAndShown()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.selectAll();
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QTRY_VERIFY(studio.says(QStringLiteral("3 photographs")));
        auto* stack = buttonIn<QPushButton>(dialog, QStringLiteral("Stack"));
        QVERIFY(stack != nullptr && stack->isEnabled());
        stack->click();
        QVERIFY(!stack->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(studio.says(QStringLiteral("Saved as")), mergingMs);
        QCOMPARE(studio.stacks(),
            QStringList({QStringLiteral("0-stack-depth.png"), QStringLiteral("0-stack.tif")}));
        const QImage merged(studio.workspace.session().folder() + QStringLiteral("/0-stack.tif"));
        QCOMPARE(merged.size(), size);
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(viewer(studio.workspace)->picturePath()).fileName(),
            QStringLiteral("0-stack.tif"), patienceMs);
    }

    void whileItIsHiddenSelectionsAreNoneOfItsBusiness()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.selectAll();
        QWidget* dialog = studio.open();
        QTRY_VERIFY(studio.says(QStringLiteral("3 photographs")));
        auto* one = studio.workspace.window().parts().selection.model();
        one->setCurrentIndex(studio.shots().index(0), QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(studio.says(QStringLiteral("at least two")));
        dialog->close();
        studio.selectAll();
        bool hasPassed = false; // Behind what was told of the selection.
        QTimer::singleShot(0, dialog, [&hasPassed] { hasPassed = true; });
        QTRY_VERIFY(hasPassed);
        QVERIFY(studio.says(QStringLiteral("at least two")));
        QCOMPARE(studio.open(), dialog);
        QVERIFY(studio.says(QStringLiteral("3 photographs")));
    }

    void escapeCancelsTheStackFirstAndThenCloses()
    {
        Studio studio(12);
        QVERIFY(studio.isThere(12));
        studio.selectAll();
        QWidget* dialog = studio.open();
        auto* stack = buttonIn<QPushButton>(dialog, QStringLiteral("Stack"));
        QTRY_VERIFY(stack->isEnabled());
        stack->click();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(studio.says(QStringLiteral("Nothing was saved")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(studio.stacks().isEmpty());
    }

    void aWindowAsksBeforeItClosesOverAStack()
    {
        Studio studio(12);
        QVERIFY(studio.isThere(12));
        studio.selectAll();
        auto* stack = buttonIn<QPushButton>(studio.open(), QStringLiteral("Stack"));
        QTRY_VERIFY(stack->isEnabled());
        stack->click();
        MainWindow& window = studio.workspace.window();
        const QString folder = studio.workspace.session().folder();
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(window.messages().text().contains(QStringLiteral("being stacked")));
        window.messages().findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(studio.bundled.program.windows.count(), 0, patienceMs);
        QVERIFY(QDir(folder).entryList({QStringLiteral("*-stack*")}).isEmpty());
    }

    void whatCouldNotBeSavedIsSavedWhenThereIsRoomAgain()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.selectAll();
        QWidget* dialog = studio.open();
        auto* stack = buttonIn<QPushButton>(dialog, QStringLiteral("Stack"));
        QTRY_VERIFY(stack->isEnabled());
        // As if its disk had gone: nothing can be staged.
        const QString staging = studio.workspace.session().stagingFolder();
        QVERIFY(QDir().rename(staging, staging + QStringLiteral("-away")));
        QFile blocker(staging);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        stack->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            stack->text().contains(QStringLiteral("Again")) && stack->isEnabled(), mergingMs);
        QVERIFY(studio.stacks().isEmpty());
        QVERIFY(blocker.remove());
        QVERIFY(QDir().rename(staging + QStringLiteral("-away"), staging));
        stack->click();
        QTRY_VERIFY_WITH_TIMEOUT(studio.says(QStringLiteral("Saved as")), patienceMs);
        QCOMPARE(studio.stacks().size(), 2);
    }

    void whatIsChosenIsRememberedInThePreferencesToo()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(!buttonIn<QPushButton>(dialog, QStringLiteral("Stack"))->isEnabled());
        auto* raw =
            buttonIn<QCheckBox>(dialog, QStringLiteral("Use RAW files where there are any"));
        raw->click();
        PreferencesDialog& preferences = studio.workspace.window().showPreferences();
        const auto* there =
            buttonIn<QCheckBox>(&preferences, QStringLiteral("Use RAW files where there are any"));
        QVERIFY(there != nullptr);
        QCOMPARE(there->isChecked(), raw->isChecked());
    }

    void switchedOffItIsGoneInTheMiddleOfAStack()
    {
        Studio studio(12);
        QVERIFY(studio.isThere(12));
        studio.selectAll();
        auto* stack = buttonIn<QPushButton>(studio.open(), QStringLiteral("Stack"));
        QTRY_VERIFY(stack->isEnabled());
        stack->click();
        studio.bundled.plugins.manager().setOn(studio.bundled.id(), false);
        QTRY_VERIFY_WITH_TIMEOUT(studio.dialog() == nullptr, patienceMs);
        studio.workspace.window().close(); // Nothing is to be asked.
        QTRY_COMPARE_WITH_TIMEOUT(studio.bundled.program.windows.count(), 0, patienceMs);
    }
};

QTEST_MAIN(FocusStackWindowTest)
#include "FocusStackWindowTest.moc"

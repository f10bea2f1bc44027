// SPDX-License-Identifier: GPL-3.0-or-later
// The window that brings earlier photographs from a card, with the real engine behind it.
#include "widgets/ImportDialog.h"

#include "session/SessionFixture.h"
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CardView.h"
#include "widgets/HostileThumbnail.h"
#include "widgets/ImportCommands.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A camera with a full card, and the window on it. */
class DialogScene final
{
public:
    explicit DialogScene(int count, bool deletes = false)
    {
        QDir().mkpath(folder());
        for (int i = 1; i <= count; ++i) {
            const QString path =
                folder() + QStringLiteral("/OLD_%1.JPG").arg(i, 4, 10, QLatin1Char('0'));
            test::writeFile(path, test::jpegOf("old " + QByteArray::number(i)));
            QFile file(path);
            file.open(QIODevice::ReadWrite);
            file.setFileTime(
                QDateTime(QDate(2026, 5, i % 2 == 0 ? 30 : 31), QTime(12, 0)).addSecs(i),
                QFileDevice::FileModificationTime);
        }
        rig.controller.setOptions({deletes});
    }

    [[nodiscard]] bool start()
    {
        if (!rig.start()) {
            return false;
        }
        open();
        return QTest::qWaitForWindowActive(dialog.get());
    }

    void open()
    {
        import = std::make_unique<CardImport>(rig.controller.shown());
        dialog = std::make_unique<ImportDialog>(rig.controller.shown(), *import, nullptr);
        dialog->show();
    }

    [[nodiscard]] QString folder() const { return rig.path(QStringLiteral("card/DCIM/100SKEIN")); }
    template<typename T = QPushButton>
    [[nodiscard]] T* child(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] CardView* view() const { return child<CardView>("view"); }
    [[nodiscard]] int shown() const { return view()->model()->rowCount(); }

    TetherRig rig;
    std::unique_ptr<CardImport> import;
    std::unique_ptr<ImportDialog> dialog;
};

} // namespace

class ImportDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOnTheCardIsShownAndNothingIsChosen()
    {
        DialogScene scene(25);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 25, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.dialog->statusText().contains(QLatin1String("25")), patienceMs);
        QVERIFY(!scene.child("import")->isEnabled());
        QVERIFY(!scene.child<QCheckBox>("deletes")->isVisible());
    }

    void allOfItCanBeDoneByKeys()
    {
        DialogScene scene(12);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 12, patienceMs);
        CardView* view = scene.view();
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(scene.dialog->shots().chosenCount(), 1);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(scene.dialog->shots().chosenCount(), 2);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(scene.dialog->shots().chosenCount(), 1);
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(scene.dialog->shots().chosenCount(), 12);
        const QSignalSpy finished(scene.import.get(), &CardImport::finished);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(scene.rig.committed.size(), 12);
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 0, patienceMs); // What is new is shown.
        QCOMPARE(scene.dialog->shots().chosenCount(), 0);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!scene.dialog->isVisible());
    }

    void aClickChoosesAndShiftChoosesUpToThere()
    {
        DialogScene scene(12);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 12, patienceMs);
        CardView* view = scene.view();
        const auto middle = [view](int row) {
            return view->visualRect(view->model()->index(row, 0)).center();
        };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle(1));
        QCOMPARE(scene.dialog->shots().chosenCount(), 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(4));
        QCOMPARE(scene.dialog->shots().chosenCount(), 4);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle(2));
        QCOMPARE(scene.dialog->shots().chosenCount(), 3);
        scene.child("chooseNone")->click();
        QCOMPARE(scene.dialog->shots().chosenCount(), 0);
        scene.child("chooseNew")->click();
        QCOMPARE(scene.dialog->shots().chosenCount(), 12);
    }

    void oneDayCanBeShown()
    {
        DialogScene scene(10);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 10, patienceMs);
        auto* day = scene.child<QComboBox>("day");
        QCOMPARE(day->count(), 3); // All, and two days.
        day->setCurrentIndex(1);
        QCOMPARE(scene.shown(), 5);
        scene.child<QLineEdit>("find")->setText(QStringLiteral("0002"));
        QCOMPARE(scene.shown(), 1);
    }

    void whatTheSessionHasIsMarkedTheNextTime()
    {
        DialogScene scene(4);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 4, patienceMs);
        QTest::keyClick(scene.view(), Qt::Key_Home);
        QTest::keyClick(scene.view(), Qt::Key_Space);
        const QSignalSpy finished(scene.import.get(), &CardImport::finished);
        scene.child("import")->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        scene.dialog->close();
        scene.open();
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 3, patienceMs);
        scene.child<QComboBox>("which")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 4, patienceMs);
        QCOMPARE(scene.dialog->shots().newCount(), 3);
    }

    void theCardIsClearedOnlyWhenThatIsPossibleAndChosen()
    {
        DialogScene scene(2, true);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 2, patienceMs);
        auto* deletes = scene.child<QCheckBox>("deletes");
        QVERIFY(deletes->isVisible() && !deletes->isChecked());
        scene.view()->chooseShown(false);
        const QSignalSpy finished(scene.import.get(), &CardImport::finished);
        scene.child("import")->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(scene.rig.controller.isIdle(), patienceMs);
        QCOMPARE(scene.rig.cardFiles().size(), 2);
    }

    void theCardIsClearedWhenThatIsChosen()
    {
        DialogScene scene(3, true);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 3, patienceMs);
        QTest::keyClick(scene.view(), Qt::Key_Home);
        QTest::keyClick(scene.view(), Qt::Key_Space);
        scene.child<QCheckBox>("deletes")->click();
        const QSignalSpy finished(scene.import.get(), &CardImport::finished);
        scene.child("import")->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.rig.cardFiles().size(), 2, patienceMs);
        QCOMPARE(scene.rig.sessionFiles().size(), 1);
    }

    void aLookThatWasStoppedIsNotBegunByItselfAgain()
    {
        DialogScene scene(200);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 200, patienceMs);
        QTRY_COMPARE(scene.child("look")->text(), QStringLiteral("&Look Again"));
        scene.child("look")->click();
        scene.child("look")->click();
        const QString said = scene.dialog->statusText();
        QVERIFY2(said.contains(QLatin1String("stopped")), qPrintable(said));
        QVERIFY(wait(scene.rig.controller.capture())); // The camera's state changes.
        QCOMPARE(scene.dialog->statusText(), said);
    }

    void howAnImportWentIsStillSaidWhenTheCameraIsBack()
    {
        DialogScene scene(3);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 3, patienceMs);
        scene.view()->chooseShown(false);
        QVERIFY(QFile::remove(scene.folder() + QStringLiteral("/OLD_0002.JPG")));
        const QSignalSpy finished(scene.import.get(), &CardImport::finished);
        scene.child("import")->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        const auto saysIt = [&scene] {
            return scene.dialog->statusText().contains(QLatin1String("could not be imported"));
        };
        QVERIFY(saysIt());
        scene.rig.controller.setCamera(nullptr);
        QVERIFY(scene.rig.connectAnew());
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.dialog->statusText().contains(QLatin1String("on the card,")), patienceMs);
        QVERIFY(saysIt());
    }

    void aThumbnailOfVeryManyScansIsNone()
    {
        DialogScene scene(0);
        QVERIFY(test::writeFile(scene.folder() + QStringLiteral("/FEW.JPG"),
            test::withThumbnail(test::progressive(5))));
        QVERIFY(test::writeFile(scene.folder() + QStringLiteral("/MANY.JPG"),
            test::withThumbnail(test::progressive(1000))));
        QVERIFY(scene.rig.start());
        CardThumbnails thumbnails(scene.rig.controller.shown());
        QSignalSpy changed(&thumbnails, &CardThumbnails::changed);
        const QString folder = QStringLiteral("/store_00010001/DCIM/100SKEIN");
        const CameraFileRef few{folder, QStringLiteral("FEW.JPG")};
        const CameraFileRef many{folder, QStringLiteral("MANY.JPG")};
        thumbnails.setWanted({few, many});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patienceMs);
        QVERIFY(!thumbnails.thumbnail(few).isNull());
        QVERIFY(thumbnails.isUnavailable(many));
    }

    void thumbnailsComeAndWhatHasNoneGetsAPlaceholder()
    {
        DialogScene scene(1);
        QVERIFY(scene.rig.start());
        QVERIFY(wait(scene.rig.controller.capture())); // A real one, with a thumbnail.
        CardThumbnails thumbnails(scene.rig.controller.shown());
        QSignalSpy changed(&thumbnails, &CardThumbnails::changed);
        const QString folder = QStringLiteral("/store_00010001/DCIM/100SKEIN");
        const CameraFileRef without{folder, QStringLiteral("OLD_0001.JPG")};
        const QStringList taken = scene.rig.cardFiles().filter(QStringLiteral("DSC_"));
        QCOMPARE(taken.size(), 1);
        const CameraFileRef with{folder, taken.first().section(u'/', -1)};
        thumbnails.setWanted({without, with});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patienceMs);
        QVERIFY(thumbnails.isUnavailable(without));
        QVERIFY(thumbnails.thumbnail(without).isNull());
        QVERIFY(!thumbnails.thumbnail(with).isNull());
        QVERIFY(thumbnails.thumbnail(with).width() > thumbnails.thumbnail(with).height());
        thumbnails.clear();
        QVERIFY(thumbnails.thumbnail(with).isNull());
    }

    void aThumbnailOfACameraOnItsSideIsTurned()
    {
        DialogScene scene(0);
        QVERIFY(scene.rig.start());
        QVERIFY(wait(scene.rig.controller.capture()));
        QCOMPARE(scene.rig.cardFiles().size(), 1);
        const QString path = scene.rig.cardFiles().first();
        QByteArray bytes = TetherRig::contents(path);
        const QByteArray tag = QByteArray::fromHex("1201030001000000"); // One SHORT follows.
        const qsizetype place = bytes.indexOf(tag);
        QVERIFY(place > 0);
        bytes[place + tag.size()] = 6;
        QVERIFY(test::writeFile(path, bytes));
        CardThumbnails thumbnails(scene.rig.controller.shown());
        const CameraFileRef file{
            QStringLiteral("/store_00010001/DCIM/100SKEIN"), path.section(u'/', -1)};
        thumbnails.setWanted({file});
        QTRY_VERIFY_WITH_TIMEOUT(!thumbnails.thumbnail(file).isNull(), patienceMs);
        QVERIFY(thumbnails.thumbnail(file).width() < thumbnails.thumbnail(file).height());
    }

    void withoutACameraItSaysSoAndLooksWhenOneIsThere()
    {
        DialogScene scene(3);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 3, patienceMs);
        scene.view()->chooseShown(false);
        QVERIFY(scene.child("import")->isEnabled());
        scene.rig.controller.setCamera(nullptr);
        QTRY_VERIFY(!scene.child("import")->isEnabled());
        QVERIFY(scene.dialog->statusText().contains(QLatin1String("No camera is connected")));
        QVERIFY(scene.rig.connectAnew());
        QTRY_VERIFY_WITH_TIMEOUT(scene.child("import")->isEnabled(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.dialog->shots().chosenCount(), 3, patienceMs);
    }

    void nothingIsChosenOnTheCardOfAnotherBody()
    {
        DialogScene scene(3, true);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 3, patienceMs);
        scene.view()->chooseShown(false);
        scene.child<QCheckBox>("deletes")->click();
        VirtualCamera other; // Whose pictures are called the same.
        const Result<QString> port =
            wait(other.start({QStringLiteral("--serial"), QStringLiteral("another"),
                QStringLiteral("--card"), scene.rig.path(QStringLiteral("card"))}));
        QVERIFY(port);
        CameraOptions options;
        options.port = *port;
        options.stagingFolder = scene.rig.session.stagingFolder();
        scene.rig.controller.setCamera(std::make_unique<Camera>(options));
        const QSignalSpy begun(&scene.dialog->shots(), &CardModel::modelReset);
        QVERIFY(wait(scene.rig.controller.camera()->connectCamera()));
        QTRY_VERIFY_WITH_TIMEOUT(begun.count() > 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 3, patienceMs);
        QCOMPARE(scene.dialog->shots().chosenCount(), 0);
        QVERIFY(!scene.child<QCheckBox>("deletes")->isChecked());
        scene.rig.controller.setCamera(nullptr);
    }

    void anEmptyCardSaysSo()
    {
        DialogScene scene(0);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.view()->emptyText(),
            QStringLiteral("There are no photographs on the card."), patienceMs);
    }

    void aWindowThatIsClosedDuringAnImportLetsItGoOn()
    {
        DialogScene scene(20);
        QVERIFY(scene.start());
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(), 20, patienceMs);
        scene.view()->chooseShown(false);
        const QSignalSpy finished(scene.import.get(), &CardImport::finished);
        scene.child("import")->click();
        QVERIFY(scene.child("stop")->isVisible());
        scene.dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(scene.rig.committed.size(), 20);
    }

    void anImportThatWaitsForItsCameraIsReachedAgainAndStopped()
    {
        DialogScene scene(120);
        QVERIFY(scene.rig.start());
        QWidget window;
        const ActionCollection actions(&window);
        MessageBar messages;
        const ImportCommands commands({actions, scene.rig.controller, messages, &window});
        QAction* command = actions[ActionId::ImportFromCamera];
        QVERIFY(command->isEnabled());
        command->trigger();
        auto* dialog = window.findChild<ImportDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->shots().rowCount(), 120, patienceMs);
        dialog->findChild<CardView*>(QStringLiteral("view"))->chooseShown(false);
        dialog->findChild<QPushButton*>(QStringLiteral("import"))->click();
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(!scene.rig.committed.isEmpty(), patienceMs);
        scene.rig.controller.setCamera(nullptr); // Its cable is pulled.
        const auto* import = commands.findChild<CardImport*>();
        QTRY_COMPARE_WITH_TIMEOUT(import->state(), CardImport::State::Waiting, patienceMs);
        QVERIFY(command->isEnabled());
        command->trigger();
        auto* stop = dialog->findChild<QPushButton*>(QStringLiteral("stop"));
        QVERIFY(stop->isVisible());
        stop->click();
        QTRY_COMPARE_WITH_TIMEOUT(import->state(), CardImport::State::Idle, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!command->isEnabled(), patienceMs); // Nothing is left to reach.
    }
};

QTEST_MAIN(ImportDialogTest)
#include "ImportDialogTest.moc"

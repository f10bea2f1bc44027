// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SupportedCamerasDialog.h"
#include "widgets/SupportedModelsTable.h"

#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

SupportedModels someModels()
{
    SupportedModels known;
    known.library = {QStringLiteral("2.5.30"), QStringLiteral("This version is old.")};
    known.models = {
        {QStringLiteral("Nikon DSC D850"), QStringLiteral("production"),
            CameraCapability::Capture | CameraCapability::Preview | CameraCapability::Configure},
        {QStringLiteral("Canon EOS R5"), QStringLiteral("testing"), CameraCapability::Capture},
        {QStringLiteral("Canon PowerShot A95"), QStringLiteral("production"), {}}};
    return known;
}

struct Shown
{
    explicit Shown(const QStringList& connected = {})
        : dialog(new SupportedCamerasDialog(connected))
    {
        dialog->show();
        dialog->showModels(someModels());
    }
    ~Shown() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] QTableView* table() const
    {
        return dialog->findChild<QTableView*>(QStringLiteral("table"));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString text(const char* name) const
    {
        return dialog->findChild<QLabel*>(QLatin1String(name))->text();
    }

    QPointer<SupportedCamerasDialog> dialog;
};

} // namespace

/** Help > Supported Cameras: the table and its search. */
class SupportedCamerasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void allModelsAreListedWithWhatTheyCanDo()
    {
        const Shown shown;
        QCOMPARE(shown.table()->model()->rowCount(), 3);
        QCOMPARE(shown.cell(0, SupportedModelsTable::Model), QStringLiteral("Canon EOS R5"));
        QCOMPARE(shown.cell(0, SupportedModelsTable::Capture), QStringLiteral("Yes"));
        QCOMPARE(shown.cell(0, SupportedModelsTable::Preview), QStringLiteral("No"));
        QCOMPARE(shown.cell(0, SupportedModelsTable::Status), QStringLiteral("Being tested"));
        QCOMPARE(shown.cell(2, SupportedModelsTable::Configure), QStringLiteral("Yes"));
    }

    void theLibraryAndItsWarningAreNamed()
    {
        const Shown shown;
        QVERIFY(shown.text("status").contains(QLatin1String("2.5.30")));
        QCOMPARE(shown.text("warning"), QStringLiteral("This version is old."));
    }

    void allWordsOfASearchMustBeThere()
    {
        const Shown shown;
        auto* search = shown.dialog->findChild<QLineEdit*>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("r5 CANON"));
        QCOMPARE(shown.table()->model()->rowCount(), 1);
        QTest::keyClicks(search, QStringLiteral(" nothing"));
        QCOMPARE(shown.table()->model()->rowCount(), 0);
        QVERIFY(shown.text("status").contains(QLatin1String("No model")));
        search->clear();
        QCOMPARE(shown.table()->model()->rowCount(), 3);
    }

    void theConnectedModelIsMarkedHoweverItIsWritten()
    {
        const Shown shown({QString(), QStringLiteral("D850"), QStringLiteral("Nikon D850")});
        const QModelIndex current = shown.table()->currentIndex();
        QVERIFY(current.isValid());
        QCOMPARE(shown.cell(current.row(), 0), QStringLiteral("Nikon DSC D850 (connected)"));
        QVERIFY(current.data(Qt::FontRole).value<QFont>().bold());
        const QModelIndex other = shown.table()->model()->index(0, 0);
        QVERIFY(!other.data().toString().contains(QLatin1String("connected")));
    }

    void theRealLibraryAnswersAndAFailureIsASentence()
    {
        auto* dialog = new SupportedCamerasDialog({});
        const QPointer<SupportedCamerasDialog> guard(dialog);
        dialog->show();
        auto* table = dialog->findChild<QTableView*>(QStringLiteral("table"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1000, patienceMs);
        dialog->showModels(failure(ErrorKind::Io, QStringLiteral("It failed.")));
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("status"))->text(),
            QStringLiteral("It failed."));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
    }
};

QTEST_MAIN(SupportedCamerasTest)
#include "SupportedCamerasTest.moc"

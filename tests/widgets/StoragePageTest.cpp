// SPDX-License-Identifier: GPL-3.0-or-later
// Storage and backup in a window: preferences, words and marks.
#include "widgets/StoragePage.h"
#include "session/SessionModel.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "widgets/BackupPresenter.h"
#include "widgets/StatusStrip.h"
#include "widgets/StorageKeys.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

struct Page
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("skein.conf"))};
    StoragePage page{settings};

    template<typename T>
    [[nodiscard]] T* part(const QString& accessibleName) const
    {
        for (T* each : page.findChildren<T*>()) {
            if (each->accessibleName() == accessibleName) {
                return each;
            }
        }
        return nullptr;
    }
};

BackupReport reportOf(BackupReport::Place place, int safe, int waiting)
{
    BackupReport report;
    report.place = place;
    report.safe = safe;
    report.waiting = waiting;
    return report;
}

} // namespace

class StoragePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsTypedSwitchesTheBackupOn()
    {
        Page page;
        page.settings.setValue(storageKeys::backupMark, QStringLiteral("another disk"));
        auto* folder = page.page.findChild<QLineEdit*>(QStringLiteral("backupFolder"));
        QTest::keyClicks(folder, QStringLiteral("/mnt/backup"));
        QTest::keyClick(folder, Qt::Key_Return);
        QCOMPARE(page.settings.value(storageKeys::backupFolder), QStringLiteral("/mnt/backup"));
        QVERIFY(page.settings.value(storageKeys::isBackupOn));
        QVERIFY(page.settings.value(storageKeys::backupMark).isEmpty());
        QVERIFY(page.page.findChild<QCheckBox*>()->isChecked());
    }

    void theBackupIsSwitchedOffWithoutForgettingItsFolder()
    {
        Page page;
        page.settings.setValue(storageKeys::backupFolder, QStringLiteral("/mnt/backup"));
        page.settings.setValue(storageKeys::isBackupOn, true);
        page.page.findChild<QCheckBox*>()->click();
        QVERIFY(!page.settings.value(storageKeys::isBackupOn));
        QCOMPARE(page.settings.value(storageKeys::backupFolder), QStringLiteral("/mnt/backup"));
    }

    void switchingItOnWithoutAFolderAsksForOne()
    {
        Page page;
        page.page.show();
        page.page.findChild<QCheckBox*>()->click();
        QVERIFY(!page.settings.value(storageKeys::isBackupOn));
        QVERIFY(page.page.findChild<QFileDialog*>() != nullptr);
    }

    void theLimitsOfTheWarningAreKept()
    {
        Page page;
        auto* shots = page.part<QSpinBox>(QStringLiteral("Warn below so many photographs"));
        QVERIFY(shots != nullptr);
        QCOMPARE(shots->value(), 50);
        shots->setValue(20);
        QCOMPARE(page.settings.value(storageKeys::warnShots), 20);
    }

    void theStatusBarSaysHowTheBackupStands_data()
    {
        using Place = BackupReport::Place;
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("safe");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("changed");
        QTest::addColumn<QString>("text");
        const auto row = [](Place place, int safe, int waiting, const char* text, int changed = 0) {
            QTest::newRow(text) << int(place) << safe << waiting << changed
                                << QString::fromLatin1(text);
        };
        row(Place::Off, 0, 0, "");
        row(Place::Here, 117, 3, "Backup: 3 waiting");
        row(Place::Here, 120, 0, "Backup: all 120 safe");
        row(Place::Here, 10, 0, "Backup: 10 safe, 1 differ(s)", 1);
        row(Place::Here, 10, 0, "Backup: 10 safe, 2 differ(s)", 2);
        row(Place::Here, 10, 3, "Backup: 3 waiting", 2);
        row(Place::Here, 0, 0, "Backup: ready");
        row(Place::Away, 10, 5, "Backup folder is away: 5 waiting");
        row(Place::Full, 10, 5, "Backup disk is full: 5 waiting");
    }

    void theStatusBarSaysHowTheBackupStands()
    {
        QFETCH(const int, place);
        QFETCH(const int, safe);
        QFETCH(const int, waiting);
        QFETCH(const int, changed);
        QFETCH(const QString, text);
        auto report = reportOf(static_cast<BackupReport::Place>(place), safe, waiting);
        report.changed = changed;
        QCOMPARE(backupText(report), text);
        QCOMPARE(backupSentence(report).section(u'\n', 0, 0), text);
    }

    void theStatusBarSaysMoreOfCopiesThatWereSpoilt()
    {
        auto report = reportOf(BackupReport::Place::Here, 10, 0);
        QVERIFY(!backupSentence(report).contains(QStringLiteral("damaged")));
        report.replaced = 2;
        QVERIFY(backupSentence(report).contains(QStringLiteral("damaged")));
    }

    void everyPhotographTellsOfItsCopyInWords()
    {
        SessionModel files;
        ShotModel shots(&files);
        const SessionItem jpeg{QStringLiteral("/job/a.jpg"), 1, QDateTime::currentDateTime()};
        SessionItem raw{QStringLiteral("/job/a.nef"), 1, QDateTime::currentDateTime()};
        raw.isRaw = true;
        files.update({jpeg, raw});
        QCOMPARE(shots.rowCount(), 1);
        const QModelIndex row = shots.index(0);
        const auto state = [&row] { return row.data(ShotModel::BackupRole).value<CopyState>(); };
        QCOMPARE(state(), CopyState::None);
        const QString name = row.data(Qt::AccessibleTextRole).toString();
        shots.showBackups({{jpeg.path, CopyState::Safe}, {raw.path, CopyState::Waiting}});
        QCOMPARE(state(), CopyState::Waiting); // of all its files
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(name));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(copyStateText(CopyState::Waiting)));
        shots.showBackups({{raw.path, CopyState::Safe}});
        QCOMPARE(state(), CopyState::Safe);
        shots.forgetBackups();
        QCOMPARE(state(), CopyState::None);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), name);
    }
};

QTEST_MAIN(StoragePageTest)
#include "StoragePageTest.moc"

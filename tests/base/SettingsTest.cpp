// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"

#include "base/NoThreads.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace skein;

namespace {

const SettingKey<int> widthKey{"browser/width", 96};
const SettingKey<bool> beepKey{"capture/beep", true};
const SettingKey<double> ratioKey{"mask/ratio", 1.5};
const SettingKey<QString> patternKey{"session/pattern", QStringLiteral("capt-XXXX")};
const SettingKey<QStringList> addressesKey{"camera/addresses", {}};

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("skein.ini"));

    void write(const QByteArray& bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /** What a former start has written, and its copy. */
    QByteArray written() const
    {
        {
            Settings settings(m_file);
            settings.setValue(widthKey, 128);
            settings.setValue(ratioKey, 1.25);
            settings.setValue(patternKey, QStringLiteral("Größe-XXXX"));
        }
        return contents();
    }

    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        for (const char* suffix : {"", ".broken", ".broken-2", ".last", ".last.broken"}) {
            QFile::remove(m_file + QLatin1String(suffix));
        }
    }

    void answersDefaultsUntilTheUserChangesThem()
    {
        Settings settings(m_file);
        QCOMPARE(settings.value(widthKey), 96);
        QCOMPARE(settings.value(beepKey), true);
        QCOMPARE(settings.value(patternKey), QStringLiteral("capt-XXXX"));
        settings.setValue(widthKey, 128);
        QCOMPARE(settings.value(widthKey), 128);
    }

    void keepsEveryTypeForTheNextStart()
    {
        {
            Settings settings(m_file);
            settings.setValue(widthKey, 128);
            settings.setValue(beepKey, false);
            settings.setValue(ratioKey, 1.25);
            settings.setValue(patternKey, QStringLiteral("Größe, 写真-XXXX"));
            settings.setValue(addressesKey, {QStringLiteral("a, b"), QStringLiteral("c")});
        }
        const Settings settings(m_file);
        QCOMPARE(settings.value(widthKey), 128);
        QCOMPARE(settings.value(beepKey), false);
        QCOMPARE(settings.value(ratioKey), 1.25);
        QCOMPARE(settings.value(patternKey), QStringLiteral("Größe, 写真-XXXX"));
        QCOMPARE(settings.value(addressesKey),
            QStringList({QStringLiteral("a, b"), QStringLiteral("c")}));
    }

    void valuesDoNotDependOnTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        {
            Settings settings(m_file);
            settings.setValue(ratioKey, 1.25);
        }
        QLocale::setDefault(before);
        QCOMPARE(Settings(m_file).value(ratioKey), 1.25);
    }

    void whatDoesNotFitTheTypeIsTheDefault()
    {
        write("[browser]\nwidth=wide\n[mask]\nratio=1,25\n");
        const Settings settings(m_file);
        QCOMPARE(settings.value(widthKey), 96);
        QCOMPARE(settings.value(ratioKey), 1.5);
    }

    void rubbishInTheFileIsTheDefault()
    {
        write(QByteArray("\0\xff[[[=\n%%%", 10));
        const Settings settings(m_file);
        QCOMPARE(settings.value(widthKey), 96);
    }

    void aBrokenFileIsSetAsideAndNothingOfItIsLost()
    {
        const QByteArray damaged("[browser]\nwidth=128\n\0\0\0\0", 24);
        for (const char* name : {".broken", ".broken-2"}) {
            write(damaged);
            QFile::remove(m_file + QStringLiteral(".last")); // As an older version leaves it.
            Settings settings(m_file);
            QCOMPARE(settings.origin(), SettingsOrigin::Broken);
            QCOMPARE(settings.value(widthKey), 96);
            QVERIFY(settings.problem().has_value());
            QVERIFY(settings.problem()->message.contains(QLatin1String(name)));
            QFile aside(m_file + QLatin1String(name));
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), damaged);
            settings.setValue(widthKey, 160);
        }
        const Settings next(m_file);
        QVERIFY(!next.problem().has_value()); // It is told once.
        QCOMPARE(next.value(widthKey), 160);
    }

    void aGroupThatDoesNotEndMakesAFileBroken()
    {
        write("[browser\nwidth=128\n");
        const Settings settings(m_file);
        QCOMPARE(settings.origin(), SettingsOrigin::Broken);
        QVERIFY(QFile::exists(m_file + QStringLiteral(".broken")));
    }

    void whereverAFileIsCutOffNothingIsLost_data()
    {
        QTest::addColumn<int>("left");
        const auto size = static_cast<int>(written().size());
        QVERIFY(size > 50);
        const QByteArray bytes = contents();
        for (int left = 0; left < size; ++left) {
            const bool isWithinALine =
                left == 0 || (bytes.at(left - 1) != '\n' && bytes.at(left) != '\n');
            if (isWithinALine) {
                QTest::addRow("%d bytes", left) << left;
            }
        }
    }

    void whereverAFileIsCutOffNothingIsLost()
    {
        QFETCH(int, left);
        const QByteArray cut = written().left(left);
        write(cut);
        {
            const Settings settings(m_file);
            QCOMPARE(settings.origin(), SettingsOrigin::Restored);
            QVERIFY(settings.problem()->message.contains(QLatin1String(".broken")));
            QCOMPARE(settings.value(widthKey), 128);
            QCOMPARE(settings.value(ratioKey), 1.25);
            QCOMPARE(settings.value(patternKey), QStringLiteral("Größe-XXXX"));
        }
        QFile aside(m_file + QStringLiteral(".broken"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), cut);
        const Settings next(m_file);
        QCOMPARE(next.origin(), SettingsOrigin::Read); // It is told once,
        QCOMPARE(next.value(widthKey), 128);           // and all of it is in the file again.
        QCOMPARE(next.value(patternKey), QStringLiteral("Größe-XXXX"));
    }

    void aFileWhoseLastLineHasNoEndIsTakenAsItIs_data()
    {
        QTest::addColumn<bool>("hasCopy");
        QTest::newRow("with a copy") << true;
        QTest::newRow("without a copy") << false;
    }

    void aFileWhoseLastLineHasNoEndIsTakenAsItIs()
    {
        QFETCH(bool, hasCopy);
        if (hasCopy) {
            written();
        }
        write("[mask]\nratio=2.5\n[browser]\nwidth=200"); // As a hand, or printf, writes it.
        const Settings settings(m_file);
        QCOMPARE(settings.origin(), SettingsOrigin::Read);
        QVERIFY(!settings.problem().has_value());
        QCOMPARE(settings.value(ratioKey), 2.5);
        QCOMPARE(settings.value(widthKey), 200);
        QVERIFY(!QFile::exists(m_file + QStringLiteral(".broken")));
    }

    void whoeverTakesTheLastLinesAwayHasThemTakenAway_data()
    {
        QTest::addColumn<bool>("hasEnd");
        QTest::newRow("lines that end") << true;
        QTest::newRow("without an end of the last line") << false;
    }

    void whoeverTakesTheLastLinesAwayHasThemTakenAway()
    {
        QFETCH(bool, hasEnd);
        const QByteArray all = written();
        const qsizetype last = all.lastIndexOf("\npattern=") + (hasEnd ? 1 : 0);
        QVERIFY(last > 0);
        write(all.left(last));
        const Settings settings(m_file);
        QCOMPARE(settings.origin(), SettingsOrigin::Read);
        QVERIFY(!settings.problem().has_value());
        QCOMPARE(settings.value(widthKey), 128);
        QCOMPARE(settings.value(patternKey), QStringLiteral("capt-XXXX"));
    }

    void aCopyIsReadWhereThereIsNoRoomForAnotherFile()
    {
        written();
        write(QByteArray(200, '\0'));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/proc/nowhere");
        const Settings settings(m_file);
        if (before.isNull()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", before);
        }
        QCOMPARE(settings.origin(), SettingsOrigin::Restored);
        QCOMPARE(settings.value(widthKey), 128);
    }

    void aBrokenFileIsReplacedByItsCopy()
    {
        written();
        write(QByteArray(200, '\0'));
        const Settings settings(m_file);
        QCOMPARE(settings.origin(), SettingsOrigin::Restored);
        QCOMPARE(settings.value(widthKey), 128);
    }

    void aCopyThatIsCutOffItselfIsNotBelievedAndNotReplacedByDefaults_data()
    {
        QTest::addColumn<bool>("isFileThere");
        QTest::newRow("the file is broken, too") << true;
        QTest::newRow("the file has gone") << false;
    }

    void aCopyThatIsCutOffItselfIsNotBelievedAndNotReplacedByDefaults()
    {
        QFETCH(bool, isFileThere);
        written();
        QFile copy(m_file + QStringLiteral(".last"));
        QVERIFY(copy.resize(copy.size() - 10));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray left = copy.readAll();
        copy.close();
        write(QByteArray(200, '\0'));
        if (!isFileThere) {
            QVERIFY(QFile::remove(m_file));
        }
        {
            Settings settings(m_file);
            QCOMPARE(settings.origin(), isFileThere ? SettingsOrigin::Broken : SettingsOrigin::New);
            QCOMPARE(settings.value(widthKey), 96);
            settings.setValue(widthKey, 160);
        }
        QFile aside(m_file + QStringLiteral(".last.broken")); // A hand may still want it.
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), left);
        QVERIFY(copy.exists()); // The next one, of what counts now.
    }

    void aFileThatSomebodyEditedOrDeletedIsAsTheyLeftIt()
    {
        written();
        write("[browser]\nwidth=64\n");
        QCOMPARE(Settings(m_file).origin(), SettingsOrigin::Read);
        QCOMPARE(Settings(m_file).value(ratioKey), 1.5);
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(Settings(m_file).origin(), SettingsOrigin::New);
        QCOMPARE(Settings(m_file).value(widthKey), 96);
    }

    void whatANewerVersionWroteStaysInTheFile()
    {
        write("[browser]\nwidth=wide\n[settings]\nformat=99\n[future]\nthing=@Rect(1 2 3 4)\n");
        {
            Settings settings(m_file);
            QCOMPARE(settings.origin(), SettingsOrigin::Newer);
            QVERIFY(settings.problem().has_value());
            QCOMPARE(settings.value(widthKey), 96);
            settings.setValue(beepKey, false);
        }
        QVERIFY(contents().contains("width=wide"));
        QVERIFY(contents().contains("format=99"));
        QVERIFY(contents().contains("thing=@Rect(1 2 3 4)"));
        QVERIFY(contents().contains("beep=false"));
    }

    void aFileThatIsNoFileIsLeftAloneAndSaid()
    {
        QVERIFY(QDir().mkdir(m_file));
        {
            Settings settings(m_file);
            QCOMPARE(settings.origin(), SettingsOrigin::Unreadable);
            QVERIFY(settings.problem().has_value());
            settings.setValue(widthKey, 128);
            QCOMPARE(settings.value(widthKey), 128);
        }
        QVERIFY(QFileInfo(m_file).isDir());
        QVERIFY(QDir().rmdir(m_file));
    }

    void whatCannotBeWrittenIsSaidAndWrittenLater()
    {
        const QString blocked = m_folder.filePath(QStringLiteral("config"));
        QFile file(blocked); // Where the folder would have to be.
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(blocked + QStringLiteral("/skein.ini"));
        QSignalSpy told(&settings, &Settings::problemChanged);
        settings.setValue(widthKey, 128);
        QTRY_VERIFY(settings.problem().has_value());
        QCOMPARE(told.size(), 1);
        QCOMPARE(settings.value(widthKey), 128);
        settings.setValue(widthKey, 130);
        QVERIFY(file.remove());
        settings.setValue(beepKey, false);
        QTRY_VERIFY(!settings.problem().has_value());
        QCOMPARE(Settings(blocked + QStringLiteral("/skein.ini")).value(widthKey), 130);
    }

    void aValueThatIsResetIsTheDefaultAndGoesFromTheFile()
    {
        {
            Settings settings(m_file);
            settings.setValue(widthKey, 128);
            settings.setValue(beepKey, false);
        }
        Settings settings(m_file);
        QSignalSpy changes(&settings, &Settings::changed);
        settings.reset(QString::fromLatin1(widthKey.name));
        settings.reset(QString::fromLatin1(widthKey.name));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(settings.value(widthKey), 96);
        QTRY_VERIFY(!contents().contains("width="));
        QVERIFY(contents().contains("beep=false"));
    }

    void theEventLoopTurnsWhileADiskTakesItsTime()
    {
        Settings settings(m_file);
        QLockFile slowDisk(m_file + QStringLiteral(".lock"));
        QVERIFY(slowDisk.lock()); // Who writes waits for it.
        settings.setValue(widthKey, 128);
        int turns = 0;
        QTimer turning;
        connect(&turning, &QTimer::timeout, this, [&turns] { ++turns; });
        turning.start(1);
        QTRY_VERIFY(turns > 20);
        QVERIFY(!QFile::exists(m_file));
        slowDisk.unlock();
        QTRY_VERIFY(QFile::exists(m_file));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("width=128"));
    }

    void nobodyWaitsForTheDiskToReadOrChangeAValue()
    {
        Settings settings(m_file);
        QLockFile slowDisk(m_file + QStringLiteral(".lock"));
        QVERIFY(slowDisk.lock());
        settings.setValue(widthKey, 128);
        int turns = 0;
        QTimer turning;
        connect(&turning, &QTimer::timeout, this, [&turns] { ++turns; });
        turning.start(1);
        QTRY_VERIFY(turns > 200); // Meanwhile the write has begun, and it waits.
        QCOMPARE(settings.value(widthKey), 128);
        settings.setValue(widthKey, 160);
        settings.setValue(beepKey, false);
        QCOMPARE(settings.value(widthKey), 160);
        slowDisk.unlock();
        QTRY_VERIFY(contents().contains("width=160"));
        QVERIFY(contents().contains("beep=false"));
    }

    void whatOthersWriteMeanwhileIsKept()
    {
        {
            Settings settings(m_file);
            write("[session]\npattern=theirs\n");
            settings.setValue(widthKey, 128);
        }
        const Settings settings(m_file);
        QCOMPARE(settings.value(widthKey), 128);
        QCOMPARE(settings.value(patternKey), QStringLiteral("theirs"));
    }

    void withoutAThreadTheyAreWrittenLater()
    {
        Settings settings(m_file);
        noThreads = true;
        settings.setValue(widthKey, 128);
        QTRY_VERIFY(threadsRefused > 0);
        QVERIFY(!QFile::exists(m_file));
        noThreads = false;
        QTRY_VERIFY(contents().contains("width=128"));
    }

    void tellsChangesAndOnlyChanges()
    {
        Settings settings(m_file);
        QSignalSpy changes(&settings, &Settings::changed);
        settings.setValue(widthKey, 128);
        settings.setValue(widthKey, 128);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toString(), QStringLiteral("browser/width"));
        settings.setValue(beepKey, true); // the default, but now the user's own choice
        QCOMPARE(changes.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"

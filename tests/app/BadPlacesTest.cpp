// SPDX-License-Identifier: GPL-3.0-or-later
// The real program where its home, its folders or its fonts are not as they should be: it starts,
// opens its session, and loses nothing.
#include "base/OwnDisk.h"
#include "base/TestDisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;
constexpr const char* sharedMemory = "/dev/shm";

/** One run of the program. */
class Run
{
public:
    Run()
    {
        environment.insert(QStringLiteral("HOME"), home());
        for (const char* name : {"CONFIG", "DATA", "CACHE", "STATE"}) {
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)),
                home() + u'/' + QString::fromLatin1(name).toLower());
        }
        QDir().mkpath(home());
    }
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString config() const { return home() + QStringLiteral("/config"); }
    /** Of this start: what an earlier one made there says nothing. */
    [[nodiscard]] QString session() const
    {
        return m_folder.filePath(QStringLiteral("session-%1").arg(m_starts));
    }
    [[nodiscard]] QString settingsFile() const
    {
        return config() + QStringLiteral("/skein/skein.conf");
    }
    void write(const QString& path, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /** Starts it, waits until it has its session, and ends it as a desktop
     * does. */
    void go()
    {
        ++m_starts;
        output.clear();
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        if (hasOwnSharedMemory) {
            program.setChildProcessModifier([] { (void)test::enterOwnDisk(sharedMemory); });
        }
        program.start(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein"),
            {QStringLiteral("--no-plugins"), session()});
        QVERIFY(program.waitForStarted());
        const auto isOpen = [this] { return QFile::exists(session() + QStringLiteral("/.skein")); };
        const auto hear = [this, &program] {
            output += QString::fromUtf8(program.readAll());
            return program.state();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen() || hear() == QProcess::NotRunning, patienceMs);
        QVERIFY2(isOpen(), qPrintable(output));
        QCOMPARE(hear(), QProcess::Running);
        ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(hear(), QProcess::NotRunning, patienceMs);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    bool hasOwnSharedMemory = false; ///< Empty; what it puts there goes with it.
    QString output;

private:
    QTemporaryDir m_folder;
    int m_starts = 0;
};

} // namespace

class BadPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHomeThatIsNotThere()
    {
        Run run;
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
            run.environment.insert(QLatin1String(name), QStringLiteral("/proc/nowhere"));
        }
        run.go();
    }

    void foldersOfXdgThatAreFiles()
    {
        Run run;
        for (const char* name : {"config", "data", "cache", "state"}) {
            run.write(run.home() + u'/' + QLatin1String(name), "not a folder");
        }
        run.go();
        QVERIFY(QFileInfo(run.config()).isFile());
    }

    void noRuntimeFolder()
    {
        if (!test::canHaveOwnDisk(sharedMemory)) {
            QSKIP("The program would use the memory that all users share.");
        }
        Run run;
        run.hasOwnSharedMemory = true;
        run.environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        run.go();
        run.environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/proc/nowhere"));
        run.go();
    }

    void aBrokenSettingsFileIsKeptAside()
    {
        Run run;
        const QByteArray damaged = "[session]\njob=Smith\n" + QByteArray(100, '\0');
        run.write(run.settingsFile(), damaged);
        run.go();
        QFile aside(run.settingsFile() + QStringLiteral(".broken"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        run.go();
        QVERIFY(!QFile::exists(run.settingsFile() + QStringLiteral(".broken-2")));
    }

    void aSettingsFileThatIsCutOffComesBack()
    {
        Run run;
        run.write(run.settingsFile(), "[session]\njob=Smith\n");
        run.go();
        QFile file(run.settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QVERIFY(whole.contains("job=Smith"));
        const QByteArray cut = whole.left(whole.indexOf("geometry=") + 20); // Within it.
        run.write(run.settingsFile(), cut);
        run.go();
        QFile aside(run.settingsFile() + QStringLiteral(".broken"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), cut);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray after = file.readAll();
        QVERIFY2(after.contains("job=Smith"), after);
        QVERIFY2(after.contains("geometry="), after);
    }

    void settingsOfANewerVersionKeepWhatIsUnknown()
    {
        Run run;
        run.write(run.settingsFile(),
            "[settings]\nformat=42\n[view]\nmaskLook=hologram\n[future]\nthing=@Size(3 4)\n");
        run.go();
        QFile file(run.settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains("format=42"), bytes);
        QVERIFY2(bytes.contains("maskLook=hologram"), bytes);
        QVERIFY2(bytes.contains("thing=@Size(3 4)"), bytes);
        QVERIFY2(bytes.contains("geometry="), bytes); // And ours beside it.
    }

    void nonsenseInEverySettingIsBroughtIntoReason()
    {
        Run run;
        QByteArray bytes;
        for (const char* group : {"view", "window", "histogram", "panel", "session", "camera",
                 "colour", "shutter", "browser", "overlay", "backup", "hooks", "pictures"}) {
            bytes += QByteArray("[") + group + "]\n";
            for (const char* key :
                {"geometry", "mask", "maskOpacity", "overPercent", "view", "atStart", "last",
                    "models", "intent", "monitorProfiles", "restMotion", "interval", "tile",
                    "files", "scale", "programs", "cacheMebibytes", "folder"}) {
                bytes += QByteArray(key) + "=\\xff@Invalid,-1e999,\"[{\"\n";
            }
        }
        run.write(run.settingsFile(), bytes);
        run.go();
    }

    void noFontsAtAll()
    {
        Run run;
        const QString fonts = run.home() + QStringLiteral("/fonts.conf");
        run.write(fonts, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        run.environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts);
        run.go();
        QVERIFY2(run.output.contains(QLatin1String("fonts")), qPrintable(run.output));
    }

    void aHomeThatIsReadOnly()
    {
        Run run;
        run.write(run.settingsFile(), "[session]\njob=Smith\n");
        const auto disk = test::TestDisk::readOnlyViewOf(run.home());
        if (!disk.isMounted()) {
            QSKIP("only root may mount");
        }
        for (const char* name : {"CONFIG", "DATA", "CACHE"}) {
            run.environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)),
                disk.path() + u'/' + QString::fromLatin1(name).toLower());
        }
        run.environment.insert(QStringLiteral("HOME"), disk.path());
        run.go();
        QFile file(run.settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("[session]\njob=Smith\n"));
    }

    void aHomeThatIsFull()
    {
        Run run;
        const auto disk = test::TestDisk::small();
        if (!disk.isMounted()) {
            QSKIP("only root may mount");
        }
        for (const char* name : {"CONFIG", "DATA", "CACHE"}) {
            run.environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)),
                disk.path() + u'/' + QString::fromLatin1(name).toLower());
        }
        run.environment.insert(QStringLiteral("HOME"), disk.path());
        const QString settings = disk.path() + QStringLiteral("/config/skein/skein.conf");
        run.write(settings, "[session]\njob=Smith\n");
        QFile filler(disk.path() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        run.go();
        QFile file(settings);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("job=Smith"));
    }
};

QTEST_GUILESS_MAIN(BadPlacesTest)
#include "BadPlacesTest.moc"

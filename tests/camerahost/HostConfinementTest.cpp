// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostClient.h"
#include "base/MadeCatalogue.h"
#include "camerahost/Landlock.h"

#include <QFile>
#include <QHash>
#include <QLocalServer>
#include <QTest>

#include <cerrno>

using namespace skein;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

/**
 * A driver gone bad inside the real host: it is loaded by libgphoto2 as any other is, and tries
 * what the rows say when its camera is opened.
 */
class HostConfinementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHostileDriverReachesNothingOfThePhotographers_data();
    void aHostileDriverReachesNothingOfThePhotographers();
    void aDriverCanDoItsWork_data();
    void aDriverCanDoItsWork();
    void withoutTheSandboxTheDriverCouldDoIt();
    void theBusesAreNotNamedToIt();
    void aDriverSpeaksEnglishWhateverTheUserDoes();
    void aGreedyDriverGetsNoMoreThanItsShare();

private:
    /** Opens the camera of a host whose driver has @p orders; what came of each. */
    static QHash<QString, int> outcomes(HostClient& host, const QString& home)
    {
        QHash<QString, int> found;
        if (!host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}) ||
            !host.reply(host.send(wire::Open()))) {
            return found;
        }
        const QByteArray report = contents(home + QStringLiteral("/.gphoto/report"));
        for (const QByteArray& line : report.split('\n')) {
            const qsizetype end = line.lastIndexOf(' ');
            found.insert(QString::fromUtf8(line.left(end)), line.mid(end + 1).toInt());
        }
        return found;
    }
    /** What came of the one @p order; "STAGING" and "HOME" in it stand for the host's own. */
    static int outcome(QString order, const QStringList& options = {})
    {
        const QTemporaryDir own;
        const QString staging = own.filePath(QStringLiteral("staging"));
        const QString home = own.filePath(QStringLiteral("home"));
        QDir().mkpath(staging);
        order.replace(QStringLiteral("STAGING"), staging).replace(QStringLiteral("HOME"), home);
        qputenv("SKEIN_HOSTILE_ORDERS", order.toUtf8());
        HostClient host(QStringLiteral("ptpip:127.0.0.1:9:9"),
            QStringList{QStringLiteral("--model"), QStringLiteral("Hostile Camera"),
                QStringLiteral("--staging"), staging, QStringLiteral("--home"), home} +
                options,
            false);
        return outcomes(host, home).value(order, -1);
    }

    QTemporaryDir m_others; ///< What belongs to others: a home, another session.
    QLocalServer m_bus;     ///< Another program that would do something for whoever asks.
};

void HostConfinementTest::initTestCase()
{
    qputenv("CAMLIBS", SKEIN_HOSTILE_DRIVERS);
    writeFile(m_others.filePath(QStringLiteral("session/IMG_0001.JPG")), "precious");
    writeFile(m_others.filePath(QStringLiteral("session/.skein/incoming/1-1-A.JPG")), "coming");
    writeFile(QDir::home().filePath(QStringLiteral(".ssh/id")), "secret");
    QVERIFY(m_bus.listen(m_others.filePath(QStringLiteral("bus"))));
    if (landlock::kernelAbi() == 0) {
        QSKIP("this kernel has no Landlock");
    }
}

void HostConfinementTest::aHostileDriverReachesNothingOfThePhotographers_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("since");
    const QString photo = m_others.filePath(QStringLiteral("session/IMG_0001.JPG"));
    const QString incoming = m_others.filePath(QStringLiteral("session/.skein/incoming/"));
    const QString home = QDir::homePath();
    const auto row = [](const char* what, const QString& order, int since = 1) {
        QTest::newRow(what) << order << since;
    };
    row("a new file in the home", QStringLiteral("create ") + home + QStringLiteral("/.profile"));
    row("a secret in the home", QStringLiteral("read ") + home + QStringLiteral("/.ssh/id"));
    row("the settings of other programs",
        QStringLiteral("create ") + home + QStringLiteral("/.gphoto"));
    row("its own home beside the settings", QStringLiteral("create HOME/.profile"));
    row("a new file for all", QStringLiteral("create /tmp/skein-hostile-driver"));
    row("a photograph of another session", QStringLiteral("write ") + photo);
    row("reading that photograph", QStringLiteral("read ") + photo);
    row("removing that photograph", QStringLiteral("remove ") + photo);
    row("emptying that photograph", QStringLiteral("empty ") + photo, landlock::truncateAbi);
    row("shortening that photograph", QStringLiteral("shorten ") + photo, landlock::truncateAbi);
    row("another session's staging folder",
        QStringLiteral("create ") + incoming + QStringLiteral("new"));
    row("what is coming in there",
        QStringLiteral("write ") + incoming + QStringLiteral("1-1-A.JPG"));
    row("beside its own staging folder", QStringLiteral("create STAGING/../new"));
    row("a program", QStringLiteral("run /usr/bin/env"));
    row("a program that runs programs", QStringLiteral("talk ") + m_bus.fullServerName());
}

void HostConfinementTest::aHostileDriverReachesNothingOfThePhotographers()
{
    QFETCH(QString, order);
    QFETCH(int, since);
    if (landlock::kernelAbi() < since) {
        QSKIP("this kernel's Landlock cannot forbid it");
    }
    QCOMPARE(outcome(order), EACCES);
    QCOMPARE(contents(m_others.filePath(QStringLiteral("session/IMG_0001.JPG"))),
        QByteArray("precious"));
    QCOMPARE(contents(m_others.filePath(QStringLiteral("session/.skein/incoming/1-1-A.JPG"))),
        QByteArray("coming"));
}

void HostConfinementTest::aDriverCanDoItsWork_data()
{
    QTest::addColumn<QString>("order");
    const auto row = [](const char* what, const char* order) {
        QTest::newRow(what) << QString::fromLatin1(order);
    };
    row("a photograph into the staging folder", "create STAGING/IMG_0001.JPG");
    row("settings", "create HOME/.gphoto/settings.new");
    row("nowhere", "write /dev/null");
    row("the system's files", "read /usr/bin/env");
    row("a file of 200 MB, several times over", "memory 800");
}

void HostConfinementTest::aDriverCanDoItsWork()
{
    QFETCH(QString, order);
    QCOMPARE(outcome(order), 0);
}

void HostConfinementTest::withoutTheSandboxTheDriverCouldDoIt()
{
    // Else the rows above would prove nothing.
    const QString photo = m_others.filePath(QStringLiteral("session/IMG_0002.JPG"));
    writeFile(photo, "expendable");
    QCOMPARE(outcome(QStringLiteral("empty ") + photo, {QStringLiteral("--no-sandbox")}), 0);
    QCOMPARE(contents(photo), QByteArray());
    QCOMPARE(
        outcome(QStringLiteral("talk ") + m_bus.fullServerName(), {QStringLiteral("--no-sandbox")}),
        0);
}

void HostConfinementTest::theBusesAreNotNamedToIt()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus");
    const int found = outcome(QStringLiteral("environment DBUS_SESSION_BUS_ADDRESS"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QCOMPARE(found, ENOENT);
}

void HostConfinementTest::aDriverSpeaksEnglishWhateverTheUserDoes()
{
    // The program knows settings by their words, and keeps some in files.
    const QString catalogues = m_others.filePath(QStringLiteral("catalogues"));
    QVERIFY(test::writeCatalogue(
        catalogues, QStringLiteral("de"), QStringLiteral("hostile"), "On", "Ein"));
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "de");
    const int spoken =
        outcome(QStringLiteral("translate ") + catalogues, {QStringLiteral("--no-sandbox")});
    qunsetenv("LC_ALL");
    qunsetenv("LANGUAGE");
    QCOMPARE(spoken, 0);
}

void HostConfinementTest::aGreedyDriverGetsNoMoreThanItsShare()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("builds with sanitizers have no memory limit");
#endif
    QCOMPARE(outcome(QStringLiteral("memory 3000")), ENOMEM);
}

QTEST_GUILESS_MAIN(HostConfinementTest)
#include "HostConfinementTest.moc"

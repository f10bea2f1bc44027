// SPDX-License-Identifier: GPL-3.0-or-later
// What a file manager is asked for, which is played on a bus of the test's own.
#include "widgets/PictureFiles.h"
#include "colour/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <chrono>
#include <sys/stat.h>

using namespace skein;

namespace {

constexpr int patienceMs = 30'000;

class PlayedFileManager final : public QDBusVirtualObject
{
public:
    PlayedFileManager()
        : m_bus(QDBusConnection::sessionBus())
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/FileManager1"), this);
        m_bus.registerService(QStringLiteral("org.freedesktop.FileManager1"));
    }
    ~PlayedFileManager() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.FileManager1"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/FileManager1"));
    }
    Q_DISABLE_COPY_MOVE(PlayedFileManager)

    QStringList shown;

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QLatin1String("ShowItems")) {
            return false;
        }
        shown += message.arguments().value(0).toStringList();
        return bus.send(message.createReply());
    }

private:
    QDBusConnection m_bus;
};

/** An xdg-open of the test's own, found before the system's. */
class Opener final
{
public:
    explicit Opener(const QString& does)
    {
        QFile script(file(""));
        if (script.open(QIODevice::WriteOnly)) {
            script.write("#!/bin/sh\n" + does.toUtf8() + '\n');
        }
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~Opener() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Opener)

    [[nodiscard]] QString file(const char* suffix) const
    {
        return m_folder.filePath(QStringLiteral("xdg-open") + QLatin1String(suffix));
    }
    [[nodiscard]] QString read(const char* suffix) const
    {
        QFile left(file(suffix));
        return left.open(QIODevice::ReadOnly) ? QString::fromUtf8(left.readAll()).trimmed()
                                              : QString();
    }

private:
    QTemporaryDir m_folder;
    const QByteArray m_before = qgetenv("PATH");
};

} // namespace

class PictureFilesTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        SKEIN_NEEDS_BUS(m_bus);
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    }
    void cleanup() { m_opened.clear(); }

    void aPictureIsShownSelected()
    {
        const PlayedFileManager manager;
        showInFileManager(QStringLiteral("/photos/a b#1%.jpg"));
        QTRY_COMPARE_WITH_TIMEOUT(manager.shown,
            QStringList{QStringLiteral("file:///photos/a%20b%231%25.jpg")}, patienceMs);
        QVERIFY(m_opened.isEmpty());
    }

    void withoutAFileManagerThatCanItsFolderIsOpened()
    {
        showInFileManager(QStringLiteral("/photos/a.jpg"));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_opened, QList<QUrl>{QUrl(QStringLiteral("file:///photos"))}, patienceMs);
    }

    void whatTheDesktopSaysOfAFileCounts_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<bool>("isOpened");
        // By its manual page: 1 words, 2 no file, 3 a tool is missing, 4 the action failed.
        QTest::newRow("opened") << 0 << true;
        QTest::newRow("no program") << 3 << false;
        QTest::newRow("a program that cannot be started") << 4 << false;
    }

    void whatTheDesktopSaysOfAFileCounts()
    {
        QFETCH(int, exitCode);
        QFETCH(bool, isOpened);
        const Opener opener(QStringLiteral("exit %1").arg(exitCode));
        auto answer = openWithDesktop(
            QStringLiteral("/photos/a.jpg"), std::chrono::milliseconds(2 * patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QCOMPARE(answer.result().has_value(), isOpened);
    }

    void aViewerThatRanHasShownThePictureHoweverItEnds()
    {
        const Opener opener(QStringLiteral("echo $$ >\"$0.number\"; read -r word <\"$0.wait\"; "
                                           "echo \"$1\" >\"$0.shown\"; exit 4"));
        QCOMPARE(::mkfifo(QFile::encodeName(opener.file(".wait")).constData(), 0600), 0);
        auto answer =
            openWithDesktop(QStringLiteral("/photos/a b.jpg"), std::chrono::milliseconds(100));
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        QVERIFY(answer.result().has_value());
        QVERIFY(!QFile::exists(opener.file(".shown"))); // It runs on.
        QTRY_VERIFY_WITH_TIMEOUT(!opener.read(".number").isEmpty(), patienceMs);
        const QString process = QStringLiteral("/proc/") + opener.read(".number");
        QFile wait(opener.file(".wait"));
        QVERIFY(wait.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        wait.write("go\n");
        QTRY_COMPARE_WITH_TIMEOUT(
            opener.read(".shown"), QStringLiteral("/photos/a b.jpg"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(process), patienceMs); // Nothing is left of it.
    }

    void withoutXdgOpenItSaysThatThereIsNoProgram()
    {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        auto answer = openWithDesktop(QStringLiteral("/photos/a.jpg"));
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patienceMs);
        qputenv("PATH", before);
        QVERIFY(!answer.result().has_value());
        QVERIFY(answer.result().error().message.contains(QLatin1String("a.jpg")));
    }

private:
    test::PrivateBus m_bus;
    QList<QUrl> m_opened;
};

QTEST_MAIN(PictureFilesTest)
#include "PictureFilesTest.moc"

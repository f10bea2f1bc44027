// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Sandbox.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace skein;

namespace {

constexpr int exitUnavailable = 77;
constexpr int exitRefused = 99;

/** Runs @p attempt in a restricted child; its errno (0: it worked), or one of the codes above. */
int inSandbox(const QString& writable, const std::function<int()>& attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto state = restrictWriting({writable, QStringLiteral("/does/not/exist")});
        if (!state) {
            ::_exit(exitRefused);
        }
        ::_exit(*state == SandboxState::Unavailable ? exitUnavailable : attempt());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int errnoOf(int result)
{
    return result < 0 ? errno : 0;
}

int tryOpen(const QByteArray& path, int flags)
{
    return errnoOf(::open(path.constData(), flags | O_CLOEXEC, 0600));
}

} // namespace

/** Each attempt runs in a child of its own: a sandbox cannot be left again. */
class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesInsideItsFolder();
    void writesNothingOutside_data();
    void writesNothingOutside();
    void readsEverywhere();
    void stillWritesToDevNull();

private:
    [[nodiscard]] QByteArray inside(const char* name) const
    {
        return QFile::encodeName(m_inside.filePath(QString::fromLatin1(name)));
    }
    [[nodiscard]] QByteArray outside(const char* name) const
    {
        return QFile::encodeName(m_outside.filePath(QString::fromLatin1(name)));
    }

    QTemporaryDir m_inside;
    QTemporaryDir m_outside;
};

void SandboxTest::initTestCase()
{
    QFile victim(QString::fromLocal8Bit(outside("victim")));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.write("precious");
    victim.close();
    if (inSandbox(m_inside.path(), [] { return 0; }) == exitUnavailable) {
        QSKIP("this kernel has no Landlock");
    }
}

void SandboxTest::writesInsideItsFolder()
{
    const int error = inSandbox(m_inside.path(), [this] {
        const int opened = tryOpen(inside("new"), O_WRONLY | O_CREAT | O_EXCL);
        const int emptied = tryOpen(inside("new"), O_WRONLY | O_TRUNC);
        const int made = errnoOf(::mkdir(inside("folder").constData(), 0700));
        const int renamed =
            errnoOf(::rename(inside("new").constData(), inside("folder/renamed").constData()));
        const int removed = errnoOf(::unlink(inside("folder/renamed").constData()));
        return opened | emptied | made | renamed | removed;
    });
    QCOMPARE(error, 0);
}

void SandboxTest::writesNothingOutside_data()
{
    QTest::addColumn<int>("attempt");
    QTest::newRow("create") << 0;
    QTest::newRow("write") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("empty by reading") << 3;
    QTest::newRow("remove") << 4;
    QTest::newRow("make a folder") << 5;
    QTest::newRow("make a link") << 6;
    QTest::newRow("replace by renaming") << 7;
}

void SandboxTest::writesNothingOutside()
{
    QFETCH(int, attempt);
    const int error = inSandbox(m_inside.path(), [&] {
        switch (attempt) {
        case 0:
            return tryOpen(outside("new"), O_WRONLY | O_CREAT);
        case 1:
            return tryOpen(outside("victim"), O_WRONLY);
        case 2:
            return tryOpen(outside("victim"), O_WRONLY | O_TRUNC);
        case 3:
            return tryOpen(outside("victim"), O_RDONLY | O_TRUNC);
        case 4:
            return errnoOf(::unlink(outside("victim").constData()));
        case 5:
            return errnoOf(::mkdir(outside("folder").constData(), 0700));
        case 6:
            return errnoOf(::symlink("/", outside("link").constData()));
        default:
            tryOpen(inside("mine"), O_WRONLY | O_CREAT);
            return errnoOf(::rename(inside("mine").constData(), outside("victim").constData()));
        }
    });
    if (attempt == 3 && error == 0) {
        QSKIP("this kernel's Landlock knows no right to truncate");
    }
    QVERIFY2(error == EACCES || error == EXDEV, qPrintable(QString::number(error)));
    QFile victim(QString::fromLocal8Bit(outside("victim")));
    QVERIFY(victim.open(QIODevice::ReadOnly));
    QCOMPARE(victim.readAll(), QByteArray("precious"));
}

void SandboxTest::readsEverywhere()
{
    QCOMPARE(
        inSandbox(m_inside.path(), [this] { return tryOpen(outside("victim"), O_RDONLY); }), 0);
}

void SandboxTest::stillWritesToDevNull()
{
    QCOMPARE(inSandbox(m_inside.path(), [] { return tryOpen("/dev/null", O_RDWR); }), 0);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "SandboxTest.moc"

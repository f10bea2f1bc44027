// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogMemory.h"

#include "base/Fd.h"
#include "base/LogRing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <sys/file.h>
#include <sys/mman.h>
#include <thread>
#include <vector>

namespace skein {

namespace {

constexpr size_t ringBytes = 512 * 1024;
constexpr qsizetype longestLine = 4000;

/** Behind a shared_ptr, because the thread that opens the file may come too late. */
struct Store
{
    std::mutex guard; ///< Of all below.
    std::vector<char> own = std::vector<char>(ringBytes);
    LogRing ring{own};
    Fd file; ///< Locked as long as we run.
    void* map = nullptr;
    QString before; ///< Path of the former run's file.

    ~Store()
    {
        if (map != nullptr) {
            ::munmap(map, ringBytes);
        }
    }
};

// Qt's message handler is one per process, and a bare function.
std::mutex storeGuard;
std::shared_ptr<Store> currentStore; // NOLINT: guarded by storeGuard.
QtMessageHandler formerHandler = nullptr;

std::shared_ptr<Store> store()
{
    const std::lock_guard lock(storeGuard);
    return currentStore;
}

void remember(const QByteArray& line)
{
    if (const auto kept = store()) {
        const std::lock_guard lock(kept->guard);
        kept->ring.append(line);
    }
}

QByteArray lineOf(char kind, const char* category, const QString& text)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    return QStringLiteral("%1 %2 %3: %4")
        .arg(time, QChar::fromLatin1(kind), QLatin1String(category), text.left(longestLine))
        .replace(u'\n', QStringLiteral(" / "))
        .toUtf8();
}

char kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    default:
        return 'E';
    }
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    remember(lineOf(kindOf(type), context.category != nullptr ? context.category : "", text));
    if (formerHandler != nullptr) {
        formerHandler(type, context, text);
    }
}

/** Files of runs that have ended, the newest first; those that run hold a lock. */
QStringList endedRuns(const QDir& folder)
{
    QStringList ended;
    const QStringList names =
        folder.entryList({QStringLiteral("run-*.log")}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        const QString path = folder.filePath(name);
        const Fd file(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (file.isValid() && ::flock(file.get(), LOCK_SH | LOCK_NB) == 0) {
            ended.append(path);
        }
    }
    return ended;
}

void moveToFile(Store& into, const QString& path, const QString& before)
{
    constexpr int ownersOnly = 0600;
    Fd file(::open(QFile::encodeName(path).constData(),
        O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownersOnly));
    // Without its room on the disk a write into the map would kill the program.
    const bool isReady = file.isValid() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 &&
                         ::posix_fallocate(file.get(), 0, ringBytes) == 0;
    void* map = isReady
                    ? ::mmap(nullptr, ringBytes, PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0)
                    : MAP_FAILED;
    const std::lock_guard lock(into.guard);
    into.before = before;
    if (map == MAP_FAILED) {
        if (file.isValid()) {
            QFile::remove(path);
        }
        return;
    }
    LogRing mapped({static_cast<char*>(map), ringBytes});
    const auto lines = into.ring.text().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty()) {
            mapped.append(line);
        }
    }
    into.ring = mapped;
    into.map = map;
    into.file = std::move(file);
}

} // namespace

LogMemory::LogMemory()
{
    {
        const std::lock_guard lock(storeGuard);
        currentStore = std::make_shared<Store>();
    }
    formerHandler = qInstallMessageHandler(onMessage);
}

LogMemory::~LogMemory()
{
    qInstallMessageHandler(formerHandler);
    const std::lock_guard lock(storeGuard);
    currentStore.reset();
}

void LogMemory::keepIn(const QString& folder)
{
    std::thread([into = store(), folder] {
        const QDir dir(folder);
        if (!into || !dir.mkpath(QStringLiteral("."))) {
            return;
        }
        QStringList ended = endedRuns(dir);
        const QString before = ended.isEmpty() ? QString() : ended.takeFirst();
        for (const QString& path : std::as_const(ended)) {
            QFile::remove(path);
        }
        const QString name =
            QStringLiteral("run-%1-%2.log")
                .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
                .arg(QCoreApplication::applicationPid());
        moveToFile(*into, dir.filePath(name), before);
    }).detach();
}

QString logFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) {
        state = QDir::homePath() + QStringLiteral("/.local/state");
    }
    return state + QStringLiteral("/skein/log");
}

void rememberInLog(const char* category, const QString& text)
{
    remember(lineOf('D', category, text));
}

LogTexts readLogTexts()
{
    const auto kept = store();
    if (!kept) {
        return {};
    }
    LogTexts texts;
    QString before;
    {
        const std::lock_guard lock(kept->guard);
        texts.now = QString::fromUtf8(kept->ring.text());
        before = kept->before;
    }
    QFile file(before);
    if (!before.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.read(static_cast<qint64>(ringBytes));
        texts.before = QString::fromUtf8(LogRing::textIn(bytes));
    }
    return texts;
}

} // namespace skein

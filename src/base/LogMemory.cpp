// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogMemory.h"

#include "base/Fd.h"
#include "base/LogRing.h"
#include "base/MemoryFolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <mutex>
#include <sys/file.h>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>
#include <utility>
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
    Fd before; ///< The former run's file, which may be deleted meanwhile.

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

/** Milliseconds since the computer was started, with its sleep: the same clock for all runs whose
 * files are there, as those are gone with the memory, and one that nobody sets. */
qint64 now()
{
    constexpr qint64 perSecond = 1000;
    constexpr qint64 nanosecondsEach = 1'000'000;
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return time.tv_sec * perSecond + time.tv_nsec / nanosecondsEach;
}

void remember(const QByteArray& line)
{
    if (const auto kept = store()) {
        const std::lock_guard lock(kept->guard);
        kept->ring.append(line, now());
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

/** A file of a run that has ended. While we hold it nobody takes it for one that runs. */
struct EndedRun
{
    QString path;
    Fd file;
    qint64 moment = 0; ///< Of its last words.
};

/** The moment that the file was changed says nothing: of one that is mapped it stands still. */
qint64 momentOf(const Fd& file)
{
    std::array<char, LogRing::headBytes> head{};
    const ssize_t size = ::pread(file.get(), head.data(), head.size(), 0);
    return LogRing::momentIn({head.data(), std::max<ssize_t>(0, size)});
}

/** Who spoke last comes first; those that run hold a lock of their own. */
std::vector<EndedRun> endedRuns(const QDir& folder)
{
    std::vector<EndedRun> ended;
    const QStringList names =
        folder.entryList({QStringLiteral("run-*.log")}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        QString path = folder.filePath(name);
        Fd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (file.isValid() && ::flock(file.get(), LOCK_SH | LOCK_NB) == 0) {
            const qint64 moment = momentOf(file);
            ended.push_back({std::move(path), std::move(file), moment});
        }
    }
    std::ranges::stable_sort(ended, std::ranges::greater(), &EndedRun::moment);
    return ended;
}

/** Deletes what starts have left that were killed before their files had names. */
void deleteUnnamed(const QDir& folder)
{
    constexpr qint64 muchLonger = 60; // Seconds: than a start has one without holding its lock.
    const auto files =
        folder.entryInfoList({QStringLiteral(".run-*.log")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& each : files) {
        const Fd file(::open(
            QFile::encodeName(each.filePath()).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (each.lastModified().secsTo(QDateTime::currentDateTime()) > muchLonger &&
            file.isValid() && ::flock(file.get(), LOCK_SH | LOCK_NB) == 0) {
            QFile::remove(each.filePath());
        }
    }
}

/** Deletes all runs but the newest that has ended, which it opens for reading. */
Fd keepNewest(const QDir& folder)
{
    deleteUnnamed(folder);
    std::vector<EndedRun> ended = endedRuns(folder);
    for (size_t place = 1; place < ended.size(); ++place) {
        QFile::remove(ended[place].path);
    }
    return ended.empty() ? Fd() : std::move(ended.front().file);
}

/** With the room taken, and locked; MAP_FAILED where that cannot be. */
void* mapOf(const Fd& file)
{
    const bool isReady = file.isValid() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 &&
                         ::posix_fallocate(file.get(), 0, ringBytes) == 0;
    return isReady ? ::mmap(nullptr, ringBytes, PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0)
                   : MAP_FAILED;
}

/** From now on the lines are in @p map, which is one of @p file; those there are, too. */
void moveToMap(Store& into, void* map, Fd file)
{
    const std::lock_guard lock(into.guard);
    LogRing mapped({static_cast<char*>(map), ringBytes});
    const auto lines = into.ring.text().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty()) {
            mapped.append(line, now());
        }
    }
    into.ring = mapped;
    into.map = map;
    into.file = std::move(file);
}

/** The file gets its name when it is locked and has the lines: until then no other start sees it,
 * who would take it for one of a run that has ended. */
void moveToFile(Store& into, const QDir& folder, const QString& name)
{
    constexpr int ownersOnly = 0600;
    const QByteArray made = QFile::encodeName(folder.filePath(u'.' + name));
    const QByteArray named = QFile::encodeName(folder.filePath(name));
    Fd file(
        ::open(made.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownersOnly));
    if (!file.isValid()) {
        return;
    }
    void* map = mapOf(file);
    if (map != MAP_FAILED) {
        moveToMap(into, map, std::move(file));
    }
    if (map == MAP_FAILED || ::rename(made.constData(), named.constData()) != 0) {
        ::unlink(made.constData()); // A map stays; the next start finds nothing of it.
    }
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

void LogMemory::keepIn(std::function<QString()> folder)
{
    std::thread([into = store(), folder = std::move(folder)] {
        const QString path = folder();
        const QDir dir(path);
        if (!into || path.isEmpty() || !dir.mkpath(QStringLiteral("."))) {
            return;
        }
        {
            Fd before = keepNewest(dir);
            const std::lock_guard lock(into->guard);
            into->before = std::move(before);
        }
        moveToFile(*into, dir,
            QStringLiteral("run-%1-%2.log")
                .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
                .arg(QCoreApplication::applicationPid()));
    }).detach();
}

QString logFolder()
{
    const QString memory = memoryFolder();
    return memory.isEmpty() ? QString() : memory + QStringLiteral("/log");
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
    QByteArray before(static_cast<qsizetype>(ringBytes), Qt::Uninitialized);
    const std::lock_guard lock(kept->guard);
    const ssize_t size = ::pread(kept->before.get(), before.data(), ringBytes, 0);
    before.truncate(std::max<ssize_t>(0, size)); // There may have been no run before.
    return {QString::fromUtf8(kept->ring.text()), QString::fromUtf8(LogRing::textIn(before))};
}

} // namespace skein

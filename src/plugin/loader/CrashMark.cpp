// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/CrashMark.h"

#include "plugin/loader/PluginMetadata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace skein {

namespace {

constexpr QLatin1String markSuffix(".running");
constexpr QLatin1String crashSuffix(".crashed");

std::int32_t threadNumber()
{
    thread_local const auto number = static_cast<std::int32_t>(::syscall(SYS_gettid));
    return number;
}

thread_local std::int32_t callDepth = 0;

/** The id in bytes that a program left behind; empty when they are none. */
QString idFrom(const CrashPage::Id& bytes)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    const auto end = std::ranges::find(bytes, '\0');
    const QString id = QString::fromLatin1(bytes.data(), end - bytes.begin());
    const bool isId = id.size() <= PluginMetadata::longestId && plain.match(id).hasMatch();
    return isId ? id : QString();
}

/** Who took the program down that left this behind, as far as it tells. Where no crash was seen it
 * was killed from outside: because its window did not answer any more, for which the deepest call
 * of that thread is to blame; or for a reason that no plugin has to do with. */
QString namedBy(const CrashPage& page)
{
    if (page.magic != CrashPage::ours || page.verdict == CrashPage::NoPlugin) {
        return {};
    }
    if (page.verdict == CrashPage::Named) {
        return idFrom(page.guilty);
    }
    const CrashPage::Slot* deepest = nullptr;
    for (const CrashPage::Slot& slot : page.slots) {
        if (slot.thread > 0 && slot.thread == page.guiThread &&
            (deepest == nullptr || deepest->depth < slot.depth)) {
            deepest = &slot;
        }
    }
    return deepest != nullptr ? idFrom(deepest->id) : QString();
}

/** Maps the page of @p file; null where that cannot be. */
CrashPage* mapped(int file, int protection)
{
    void* memory = ::mmap(nullptr, sizeof(CrashPage), protection, MAP_SHARED, file, 0);
    return memory == MAP_FAILED ? nullptr : static_cast<CrashPage*>(memory);
}

QString readMark(int file)
{
    if (::lseek(file, 0, SEEK_END) != static_cast<off_t>(sizeof(CrashPage))) {
        return {};
    }
    CrashPage* page = mapped(file, PROT_READ);
    if (page == nullptr) {
        return {};
    }
    const QString id = namedBy(*page);
    ::munmap(page, sizeof(CrashPage));
    return id;
}

Fd opened(const QString& path, int flags)
{
    return Fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600));
}

QString crashFile(const QString& folder, const QString& id)
{
    return folder + u'/' + id + crashSuffix;
}

} // namespace

CrashMark::CrashMark(QString path, Fd file, CrashPage* page)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_page(page)
{}

Result<std::unique_ptr<CrashMark>> CrashMark::create(const QString& folder)
{
    QDir().mkpath(folder);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The lock comes before the name: unlocked marks belong to programs that have ended.
    const QString path = folder + u'/' + name + markSuffix;
    const QString hidden = folder + u'/' + name + QStringLiteral(".new");
    Fd file = opened(hidden, O_RDWR | O_CREAT | O_EXCL);
    const auto failed = [&hidden](int code) -> tl::unexpected<Error> {
        QFile::remove(hidden);
        return failure(errorKindFromErrno(code),
            PluginMetadata::tr("What plugins do cannot be noted. Should one take Skein down, the "
                               "next start does not know which."),
            errnoText(code));
    };
    if (!file.isValid() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        return failed(errno);
    }
    // With its room: else the first word that is noted would end the program.
    if (const int code = ::posix_fallocate(file.get(), 0, sizeof(CrashPage)); code != 0) {
        return failed(code);
    }
    CrashPage* memory = mapped(file.get(), PROT_READ | PROT_WRITE);
    if (memory == nullptr) {
        return failed(errno);
    }
    auto* page = new (memory) CrashPage{};
    page->magic = CrashPage::ours;
    page->guiThread = static_cast<std::int32_t>(::getpid()); // The first thread has that number.
    if (::rename(QFile::encodeName(hidden).constData(), QFile::encodeName(path).constData()) != 0) {
        const int code = errno;
        ::munmap(page, sizeof(CrashPage));
        return failed(code);
    }
    return std::unique_ptr<CrashMark>(new CrashMark(path, std::move(file), page));
}

CrashMark::~CrashMark()
{
    retire();
    ::munmap(m_page, sizeof(CrashPage));
}

void CrashMark::retire()
{
    QFile::remove(m_path);
}

int CrashMark::enter(const QByteArray& id)
{
    for (int place = 0; place < CrashPage::slotCount; ++place) {
        CrashPage::Slot& slot = m_page->slots[static_cast<std::size_t>(place)];
        std::int32_t free = 0;
        if (slot.thread.compare_exchange_strong(free, -1)) {
            const auto size =
                std::min<std::size_t>(static_cast<std::size_t>(id.size()), CrashPage::idBytes - 1);
            std::memcpy(slot.id.data(), id.constData(), size);
            slot.id[size] = '\0';
            slot.depth = ++callDepth;
            slot.thread = threadNumber();
            return place;
        }
    }
    return -1;
}

void CrashMark::leave(int slot)
{
    --callDepth;
    m_page->slots[static_cast<std::size_t>(slot)].thread = 0;
}

namespace crashes {

QStringList collect(const QString& marks, const QString& folder)
{
    QStringList ids;
    QDir().mkpath(folder);
    const QStringList names = QDir(marks).entryList({u'*' + markSuffix}, QDir::Files);
    for (const QString& name : names) {
        const QString path = marks + u'/' + name;
        const Fd file = opened(path, O_RDWR);
        if (!file.isValid() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
            continue; // That program runs.
        }
        const QString id = readMark(file.get());
        if (!id.isEmpty() && !ids.contains(id)) {
            ids << id;
            const Fd crash = opened(crashFile(folder, id), O_WRONLY | O_CREAT);
            ::fsync(crash.get());
        }
        // Only now: were we killed in between, the next start would read it again.
        QFile::remove(path);
    }
    return ids;
}

QStringList remembered(const QString& folder)
{
    QStringList ids = QDir(folder).entryList({u'*' + crashSuffix}, QDir::Files, QDir::Name);
    for (QString& id : ids) {
        id.chop(crashSuffix.size());
    }
    return ids;
}

void forgive(const QString& folder, const QString& id)
{
    QFile::remove(crashFile(folder, id));
}

} // namespace crashes

} // namespace skein

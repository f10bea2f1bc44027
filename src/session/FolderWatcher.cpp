// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderWatcher.h"

#include "base/Logging.h"
#include "session/FileKind.h"
#include "session/SubFolders.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <sys/inotify.h>
#include <system_error>

namespace skein {

namespace {

constexpr uint32_t watchedEvents = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO |
                                   IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF |
                                   IN_ONLYDIR;
constexpr uint32_t lossEvents = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED;

/** A folder that is watched already keeps the number of its watch. */
void watchBelow(FolderWatch& watch)
{
    watch.folders.clear();
    for (const QString& below : std::as_const(watch.subFolders)) {
        const QByteArray path = QFile::encodeName(watch.folder + u'/' + below);
        const int number =
            ::inotify_add_watch(watch.fd.get(), path.constData(), watchedEvents | IN_DONT_FOLLOW);
        if (number >= 0 && number != watch.root) {
            watch.folders.insert(number, below);
        }
    }
}

} // namespace

FolderWatcher::FolderWatcher(QObject* parent)
    : QObject(parent)
    , m_gather(this)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &FolderWatcher::report);
}

FolderWatcher::~FolderWatcher() = default;

FolderWatch FolderWatcher::openWatch(const QString& folder)
{
    FolderWatch watch;
    watch.folder = folder;
    watch.subFolders = subFoldersOf(folder);
    Fd fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    watch.root = fd.isValid() ? ::inotify_add_watch(
                                    fd.get(), QFile::encodeName(folder).constData(), watchedEvents)
                              : -1;
    if (watch.root < 0) {
        qCWarning(lcSession) << "cannot watch" << folder
                             << "by inotify:" << std::generic_category().message(errno).c_str();
        return watch;
    }
    watch.fd = std::move(fd);
    watchBelow(watch);
    return watch;
}

void FolderWatcher::setWatch(FolderWatch watch)
{
    m_notifier.reset();
    m_gather.stop();
    m_names.clear();
    m_hasOverflowed = false;
    m_hasOtherFolders = false;
    m_isLost = false;
    m_watch = std::move(watch);
    if (m_watch.fd.isValid()) {
        m_notifier = std::make_unique<QSocketNotifier>(m_watch.fd.get(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatcher::readEvents);
    }
}

void FolderWatcher::note(int watch, quint32 what, const QString& name)
{
    const bool isRoot = watch == m_watch.root;
    if ((what & IN_Q_OVERFLOW) != 0) {
        m_hasOverflowed = true;
    } else if ((what & lossEvents) != 0) {
        m_isLost = m_isLost || isRoot;
        m_hasOtherFolders = m_hasOtherFolders || m_watch.folders.remove(watch) > 0;
    } else if (!name.isEmpty() && !isHiddenName(name) &&
               (isRoot || m_watch.folders.contains(watch))) {
        m_names.insert(isRoot ? name : m_watch.folders.value(watch) + u'/' + name);
        m_hasOtherFolders = m_hasOtherFolders || (what & IN_ISDIR) != 0;
    }
}

void FolderWatcher::readEvents()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    for (;;) {
        const ssize_t length = ::read(m_watch.fd.get(), buffer.data(), buffer.size());
        if (length <= 0) {
            break; // EAGAIN: all read
        }
        for (ssize_t at = 0; at < length;) {
            const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            note(event->wd, event->mask,
                event->len > 0 ? QFile::decodeName(event->name) : QString());
        }
    }
    if (m_isLost) {
        report();
        return;
    }
    // Not restarted by later events: a steady stream of them must not delay the first for ever.
    const bool hasNews = m_hasOverflowed || m_hasOtherFolders || !m_names.isEmpty();
    if (hasNews && !m_gather.isActive()) {
        m_gather.start();
    }
}

/** What happened in a new folder before it is watched is seen by reading all again. */
void FolderWatcher::renewFolders()
{
    m_watch.subFolders = subFoldersOf(m_watch.folder);
    watchBelow(m_watch);
}

void FolderWatcher::report()
{
    if (m_isLost) {
        // Called from the notifier's own signal: it must outlive this call.
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
        setWatch({});
        Q_EMIT lost();
        return;
    }
    const QSet<QString> names = std::exchange(m_names, {});
    const bool hasOtherFolders = std::exchange(m_hasOtherFolders, false);
    if (hasOtherFolders) {
        renewFolders();
    }
    if (std::exchange(m_hasOverflowed, false) || hasOtherFolders) {
        Q_EMIT overflowed();
    } else if (!names.isEmpty()) {
        Q_EMIT changed(QStringList(names.cbegin(), names.cend()));
    }
}

} // namespace skein

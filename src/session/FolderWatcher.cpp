// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderWatcher.h"

#include "base/Logging.h"
#include "session/FileKind.h"

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

Fd FolderWatcher::openWatch(const QString& folder)
{
    Fd fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!fd.isValid() ||
        ::inotify_add_watch(fd.get(), QFile::encodeName(folder).constData(), watchedEvents) < 0) {
        qCWarning(lcSession) << "cannot watch" << folder
                             << "by inotify:" << std::generic_category().message(errno).c_str();
        fd.reset();
    }
    return fd;
}

void FolderWatcher::setWatch(Fd watch)
{
    m_notifier.reset();
    m_gather.stop();
    m_names.clear();
    m_hasOverflowed = false;
    m_isLost = false;
    m_fd = std::move(watch);
    if (m_fd.isValid()) {
        m_notifier = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatcher::readEvents);
    }
}

void FolderWatcher::readEvents()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    for (;;) {
        const ssize_t length = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (length <= 0) {
            break; // EAGAIN: all read
        }
        for (ssize_t at = 0; at < length;) {
            const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            if (event->mask & IN_Q_OVERFLOW) {
                m_hasOverflowed = true;
            } else if (event->mask & lossEvents) {
                m_isLost = true;
            } else if (event->len > 0) {
                const QString name = QFile::decodeName(event->name);
                if (!isHiddenName(name)) {
                    m_names.insert(name);
                }
            }
        }
    }
    if (m_isLost) {
        report();
        return;
    }
    // Not restarted by later events: a steady stream of them must not delay the first for ever.
    if ((m_hasOverflowed || !m_names.isEmpty()) && !m_gather.isActive()) {
        m_gather.start();
    }
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
    if (std::exchange(m_hasOverflowed, false)) {
        Q_EMIT overflowed();
    } else if (!names.isEmpty()) {
        Q_EMIT changed(QStringList(names.cbegin(), names.cend()));
    }
}

} // namespace skein

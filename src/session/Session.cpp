// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "base/Logging.h"
#include "session/FolderScanner.h"
#include "session/Leftovers.h"
#include "session/SessionFolder.h"
#include "session/SessionPresence.h"
#include "session/SessionWorker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <thread>

namespace skein {

namespace {

/** Less than a window may stand still when it closes. */
constexpr unsigned long closeLimitMs = 1000;

/** A folder found fit to be the session. */
struct OpenedFolder
{
    QString folder;
    QList<SessionItem> items;
    qint64 freeBytes = -1;
    // Shared only because what a QFuture carries must be copyable.
    std::shared_ptr<Fd> watch;
    std::shared_ptr<SessionPresence> presence;
    Leftovers leftovers;
};

Result<OpenedFolder> openFolder(const QString& wanted)
{
    return prepareSessionFolder(wanted).map([](const QString& folder) {
        OpenedFolder opened;
        opened.folder = folder;
        opened.presence = std::make_shared<SessionPresence>(SessionPresence::enter(folder));
        if (opened.presence->isAlone()) {
            opened.leftovers = findLeftovers(folder);
        }
        if (opened.leftovers.whole.isEmpty()) {
            opened.presence->share();
        }
        opened.watch = std::make_shared<Fd>(FolderWatcher::openWatch(folder)); // before reading
        opened.items = scanFolder(folder);
        std::ranges::sort(opened.items, isEarlier);
        opened.freeBytes = freeBytesOf(folder);
        return opened;
    });
}

/**
 * Runs openFolder() on a thread of its own that nobody waits for: the disk may be a network mount
 * that never answers, and neither the window nor commits to the former folder may hang with it.
 */
QFuture<Result<OpenedFolder>> openInBackground(const QString& folder)
{
    QPromise<Result<OpenedFolder>> promise;
    promise.start();
    const auto future = promise.future();
    std::thread([promise = std::move(promise), folder]() mutable {
        promise.addResult(openFolder(folder));
        promise.finish();
    }).detach();
    return future;
}

} // namespace

class Session::Private
{
public:
    explicit Private(Session* session);
    ~Private();

    QFuture<Result<void>> open(const QString& folder);
    void finishOpening(Result<OpenedFolder> opened);
    void adopt(const OpenedFolder& opened);
    void applyChanges(const QList<SessionItem>& present, const QStringList& gonePaths);
    void setFreeBytes(qint64 bytes);

    Session* const q;
    SessionModel model;
    QString folder;
    qint64 freeBytes = -1;
    FileNamer namer;
    const std::shared_ptr<WorkerState> state = std::make_shared<WorkerState>();
    SessionWorker* worker; ///< Deleted by its thread when that ends.
    std::unique_ptr<QThread> thread;

    std::unique_ptr<Reply<void>> opening; ///< Owed while a folder is being opened.
    QFutureWatcher<Result<OpenedFolder>> opener;
    QTimer openTimer;
};

Session::Private::Private(Session* session)
    : q(session)
    , namer(FileNamer::parse(defaultPattern()).value())
    , worker(new SessionWorker(namer, state))
    , thread(std::make_unique<QThread>())
{
    thread->setObjectName(QStringLiteral("skein-session"));
    worker->moveToThread(thread.get());
    connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &SessionWorker::scanned, q,
        [this](const QString& about, const QList<SessionItem>& items) {
            if (about == folder) {
                model.update(items);
            }
        });
    connect(worker, &SessionWorker::changed, q,
        [this](const QString& about, const QList<SessionItem>& present, const QStringList& gone) {
            if (about == folder) {
                applyChanges(present, gone);
            }
        });
    connect(
        worker, &SessionWorker::freeBytesChanged, q, [this](const QString& about, qint64 bytes) {
            if (about == folder) {
                setFreeBytes(bytes);
            }
        });
    connect(worker, &SessionWorker::unconfirmed, q, &Session::unconfirmed);
    connect(worker, &SessionWorker::stagingRenewed, q, [this](const QString& about) {
        if (about == folder) {
            Q_EMIT q->stagingRenewed();
        }
    });
    connect(worker, &SessionWorker::problem, q, [this](const QString& about, const Error& error) {
        if (about == folder) {
            Q_EMIT q->problem(error);
        }
    });
    connect(&opener, &QFutureWatcherBase::finished, q, [this] {
        if (opener.future().resultCount() > 0) { // none: it was given up
            finishOpening(opener.result());
        }
    });
    openTimer.setSingleShot(true);
    openTimer.setInterval(openTimeoutMs);
    connect(&openTimer, &QTimer::timeout, q, [this] {
        opener.setFuture({}); // whatever it says later
        finishOpening(failure(ErrorKind::Timeout,
            tr("The session folder does not answer. Check the disk or the network it lies on, or "
               "choose another folder.")));
    });
    thread->start();
}

Session::Private::~Private()
{
    state->isClosing = true;
    thread->quit();
    if (!thread->wait(closeLimitMs)) {
        // It hangs in a disk that does not answer. A photograph in its hands is either committed or
        // lies whole in the staging folder, whenever the process ends: the next session takes it
        // in.
        qCWarning(lcSession) << "closed while the disk did not answer:" << folder;
        static_cast<void>(thread.release());
    }
}

QFuture<Result<void>> Session::Private::open(const QString& wanted)
{
    opening = std::make_unique<Reply<void>>(); // the former one answers that it was dropped
    openTimer.start();
    opener.setFuture(openInBackground(wanted));
    return opening->future();
}

void Session::Private::finishOpening(Result<OpenedFolder> opened)
{
    openTimer.stop();
    const auto reply = std::move(opening);
    if (!reply) {
        return;
    }
    if (opened) {
        adopt(*opened);
    }
    reply->answer(opened.map([](const OpenedFolder&) {}));
}

void Session::Private::adopt(const OpenedFolder& opened)
{
    const bool isOther = folder != opened.folder;
    folder = opened.folder;
    QMetaObject::invokeMethod(worker, [to = worker, folder = folder, opened] {
        to->setFolder(folder, std::move(*opened.watch));
        to->takeIn(opened.leftovers, std::move(*opened.presence));
    });
    model.update(opened.items);
    if (isOther) {
        Q_EMIT q->folderChanged(folder);
    }
    setFreeBytes(opened.freeBytes);
}

void Session::Private::applyChanges(const QList<SessionItem>& present, const QStringList& gonePaths)
{
    for (const QString& path : gonePaths) {
        model.remove(path);
    }
    for (const SessionItem& item : present) {
        model.add(item);
    }
}

void Session::Private::setFreeBytes(qint64 bytes)
{
    if (std::exchange(freeBytes, bytes) != bytes) {
        Q_EMIT q->freeBytesChanged(bytes);
    }
}

QString Session::defaultPattern()
{
    return QStringLiteral("capt-XXXX");
}

Session::Session(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{}

Session::~Session() = default;

QFuture<Result<void>> Session::open(const QString& folder)
{
    return d->open(folder);
}

bool Session::isOpen() const
{
    return !d->folder.isEmpty();
}

QString Session::folder() const
{
    return d->folder;
}

QString Session::stagingFolder() const
{
    return isOpen() ? stagingFolderOf(d->folder) : QString();
}

qint64 Session::freeBytes() const
{
    return d->freeBytes;
}

QString Session::pattern() const
{
    return d->namer.pattern();
}

Result<void> Session::setPattern(const QString& pattern)
{
    return FileNamer::parse(pattern).map([this](const FileNamer& namer) {
        d->namer = namer;
        QMetaObject::invokeMethod(
            d->worker, [worker = d->worker, namer] { worker->setNamer(namer); });
    });
}

QFuture<Result<QString>> Session::commit(const IncomingPhoto& photo)
{
    const auto reply = std::make_shared<Reply<QString>>();
    const auto future = reply->future();
    if (isOpen()) {
        QMetaObject::invokeMethod(
            d->worker, [worker = d->worker, photo, reply] { worker->commit(photo, *reply); });
    } else {
        reply->answer(failure(ErrorKind::InvalidArgument,
            tr("No session folder is open, so the photograph stays where it is. Choose a folder "
               "for the session.")));
    }
    return future;
}

SessionModel* Session::model() const
{
    return &d->model;
}

} // namespace skein

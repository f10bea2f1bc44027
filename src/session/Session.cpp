// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "image/ImageLibraries.h"
#include "session/FolderOpener.h"
#include "session/Reply.h"
#include "session/SeenFiles.h"
#include "session/SessionFolder.h"
#include "session/SessionJournal.h"
#include "session/SessionWorker.h"
#include "session/ThreadFarewell.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QThread>
#include <QTimer>
#include <utility>

namespace skein {

namespace {

/** So long the end of the program waits for each commit under way. */
constexpr unsigned long commitStepMs = 1000;

/** Where the name of the file itself begins in a pattern; what a placeholder says may have slashes.
 */
qsizetype stemOf(const QString& pattern)
{
    qsizetype stem = 0;
    int depth = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar sign = pattern[i];
        depth += sign == u'{' ? 1 : sign == u'}' ? -1 : 0;
        stem = sign == u'/' && depth <= 0 ? i + 1 : stem;
    }
    return stem;
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
    void setFreeBytes(qint64 bytes);
    /** Tells the writer what it names photographs by. */
    void useNamer();

    Session* const q;
    SessionModel model;
    SeenFiles seen{model};
    SessionJournal journal;
    QString folder;
    qint64 freeBytes = -1;
    bool isGone = false;
    FileNamer namer;   ///< As the photographer wants it.
    QString subFolder; ///< Where that puts names now; mostly empty.
    QString jobText;
    const std::shared_ptr<WorkerState> state = std::make_shared<WorkerState>();
    SessionWorker* worker; ///< Deleted by its thread when that ends.
    std::unique_ptr<QThread> thread;
    QHash<quint64, std::shared_ptr<Reply<QString>>> committing; ///< Owed, by their numbers.
    quint64 lastCommit = 0;

    std::unique_ptr<Reply<void>> opening; ///< Owed while a folder is being opened.
    QFutureWatcher<Result<OpenedFolder>> opener;
    QTimer openTimer;
};

Session::Private::Private(Session* session)
    : q(session)
    , journal([this](SessionJournal::Job job) {
        QMetaObject::invokeMethod(worker,
            [to = worker, about = folder, job = std::move(job)] { to->useJournal(about, job); });
    })
    , namer(FileNamer::parse(defaultPattern()).value())
    , worker(new SessionWorker(namer, state))
    , thread(std::make_unique<QThread>())
{
    initImageLibraries(); // what photographs tell of their shots is read on that thread
    thread->setObjectName(QStringLiteral("skein-session"));
    worker->moveToThread(thread.get());
    connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &SessionWorker::scanned, q,
        [this](const QString& about, const QList<SessionItem>& items) {
            if (about == folder) {
                seen.show(items);
            }
        });
    connect(worker, &SessionWorker::changed, q,
        [this](const QString& about, const QList<SessionItem>& present, const QStringList& gone) {
            if (about == folder) {
                seen.apply(present, gone);
            }
        });
    connect(
        worker, &SessionWorker::freeBytesChanged, q, [this](const QString& about, qint64 bytes) {
            if (about == folder) {
                setFreeBytes(bytes);
            }
        });
    connect(worker, &SessionWorker::goneChanged, q, [this](const QString& about, bool gone) {
        if (about == folder && std::exchange(isGone, gone) != gone) {
            Q_EMIT q->isGoneChanged(gone);
        }
    });
    connect(worker, &SessionWorker::unconfirmed, q, &Session::unconfirmed);
    connect(worker, &SessionWorker::damaged, q, [this](const QString& path) {
        seen.markDamaged(path);
        Q_EMIT q->damaged(path);
    });
    connect(worker, &SessionWorker::damageKnown, q,
        [this](const QString& about, const QHash<QString, qint64>& sizes) {
            if (about == folder) {
                seen.setDamaged(sizes);
            }
        });
    connect(worker, &SessionWorker::notice, q, [this](const QString& about, const QString& said) {
        if (about == folder) {
            Q_EMIT q->notice(said);
        }
    });
    connect(&journal, &SessionJournal::told, q, &Session::problem);
    connect(&journal, &SessionJournal::news, q, &Session::notice);
    connect(
        worker, &SessionWorker::committed, q, [this](quint64 number, const Result<QString>& path) {
            if (const auto reply = committing.take(number)) {
                reply->answer(path);
            }
        });
    connect(worker, &SessionWorker::takenIn, q, [this](const QString& about, const QString& path) {
        if (about == folder) {
            Q_EMIT q->takenIn(path);
        }
    });
    connect(worker, &SessionWorker::stagingRenewed, q, [this](const QString& about) {
        if (about == folder) {
            Q_EMIT q->stagingRenewed();
        }
    });
    connect(worker, &SessionWorker::namedLate, q, &Session::namedLate);
    connect(worker, &SessionWorker::solved, q, [this](const QString& about, const Error& error) {
        if (about == folder) {
            Q_EMIT q->solved(error);
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
    // Behind what was ordered: a rename that the journal does not hear of loses its photograph's
    // marks, and the copy on the card counts as missed.
    QMetaObject::invokeMethod(worker, [ending = thread.get()] { ending->quit(); });
    // A photograph in its hands is either committed or lies whole in the staging folder, whenever
    // the process ends: the next session takes it in.
    ThreadFarewell::say(
        std::move(thread), commitStepMs, [state = state] { return state->stored.load(); });
}

QFuture<Result<void>> Session::Private::open(const QString& wanted)
{
    opening = std::make_unique<Reply<void>>(); // the former one answers that it was dropped
    openTimer.start();
    opener.setFuture(openInBackground(wanted, ThreadFarewell::running()));
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
        to->setFolder(folder, std::move(*opened.watch), opened.disk);
        to->takeIn(opened.leftovers, std::move(*opened.presence));
    });
    if (isOther) {
        seen.endRename(false);
        seen.setDamaged({});
    }
    const bool wasGone = std::exchange(isGone, false);
    seen.show(opened.items);
    if (isOther) {
        Q_EMIT q->folderChanged(folder);
    }
    if (wasGone) {
        Q_EMIT q->isGoneChanged(false);
    }
    setFreeBytes(opened.freeBytes);
}

void Session::Private::useNamer()
{
    FileNamer used = namer;
    if (!subFolder.isEmpty()) {
        // In the names, too: the strip shows no folders. Those of the pattern may already lie as
        // deep in each other as they are read: then the name alone tells.
        QString marked = namer.pattern();
        marked.insert(stemOf(marked), subFolder + u'-');
        for (const QString& pattern : {QString(subFolder + u'/' + marked), marked}) {
            if (const auto below = FileNamer::parse(pattern)) {
                used = below.value();
                break;
            }
        }
    }
    QMetaObject::invokeMethod(worker, [to = worker, used] { to->setNamer(used); });
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
        d->useNamer();
    });
}

Result<void> Session::setSubFolder(const QString& name)
{
    const bool isPlain = !name.contains(u'{') && !name.contains(u'/');
    const auto below = FileNamer::parse(name + QStringLiteral("/XXXX"));
    if (!name.isEmpty() && (!isPlain || !below)) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what should be the name of a folder
            tr("“%1” cannot be the name of a folder for photographs. Choose another one.")
                .arg(name));
    }
    d->subFolder = name;
    d->useNamer();
    return {};
}

QString Session::subFolder() const
{
    return d->subFolder;
}

void Session::setJob(const QString& job)
{
    d->jobText = job;
    QMetaObject::invokeMethod(d->worker, [worker = d->worker, job] { worker->setJob(job); });
}

QString Session::job() const
{
    return d->jobText;
}

QFuture<Result<QString>> Session::commit(const IncomingPhoto& photo)
{
    const auto reply = std::make_shared<Reply<QString>>();
    const auto future = reply->future();
    if (isOpen()) {
        const quint64 number = ++d->lastCommit;
        d->committing.insert(number, reply);
        QMetaObject::invokeMethod(
            d->worker, [worker = d->worker, photo, number] { worker->commit(photo, number); });
    } else {
        reply->answer(failure(ErrorKind::InvalidArgument,
            tr("No session folder is open, so the photograph stays where it is. Choose a folder "
               "for the session.")));
    }
    return future;
}

void Session::beginRename(const QHash<QString, QString>& newPaths)
{
    d->seen.beginRename(newPaths);
}

void Session::endRename(bool isDone)
{
    const QHash<QString, QString> newPaths = d->seen.endRename(isDone);
    if (newPaths.isEmpty()) {
        return; // none was under way, or it was in a former folder
    }
    QMetaObject::invokeMethod(d->worker, [to = d->worker, about = d->folder, newPaths, isDone] {
        if (isDone) {
            to->noteRename(about, newPaths);
        }
        QStringList names;
        for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
            names += {path.key().mid(about.size() + 1), path->mid(about.size() + 1)};
        }
        to->lookAgain(about, names); // what was put aside is seen now
    });
}

bool Session::isGone() const
{
    return d->isGone;
}

SessionJournal& Session::journal() const
{
    return d->journal;
}

SessionModel* Session::model() const
{
    return &d->model;
}

} // namespace skein

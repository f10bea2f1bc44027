// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionBrowser.h"

#include "base/Logging.h"
#include "image/ImageLibraries.h"
#include "session/EditQueue.h"
#include "session/Session.h"
#include "session/ShotModel.h"
#include "session/ShotMover.h"
#include "session/ShotThread.h"

#include <QSet>
#include <algorithm>

namespace skein {

namespace {

using Kind = EditHistory::Kind;

QString nameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QStringList shownPathsOf(std::optional<ShotEdit> edit)
{
    QStringList paths;
    if (edit) {
        updateShots(*edit, [&paths](const ShotFiles& shot) { paths.append(shot.paths.first()); });
    }
    return paths;
}

} // namespace

class SessionBrowser::Private
{
public:
    Private(SessionBrowser* browser, Session* session);
    ~Private();

    void followWorker();
    void followModel();
    [[nodiscard]] QList<ShotFiles> shotsOf(const QStringList& paths) const;
    using Wanted = std::function<SidecarMarks(const ShotFiles& shot)>;
    void mark(const QStringList& paths, const Wanted& wantedFor, const EditQueue::Title& title);
    void start(const ShotEdit& edit);
    void finish(const EditOutcome& outcome);
    void complete(const QList<ShotFiles>& shots);
    void applyFacts(QList<ShotFacts> facts);
    void setFolder(const QString& folder);
    void tell(const EditOutcome& outcome);
    [[nodiscard]] QString textOf(Kind kind) const;

    SessionBrowser* const q;
    Session* const session;
    ShotModel model;
    SidecarStyle style = SidecarStyle::WithExtension;
    EditQueue queue;
    ShotThread thread;
};

SessionBrowser::Private::Private(SessionBrowser* browser, Session* ofSession)
    : q(browser)
    , session(ofSession)
    , model(ofSession->model())
    , queue(model)
{
    initImageLibraries();
    followWorker();
    followModel();
    connect(&queue, &EditQueue::started, q, [this](const ShotEdit& edit) { start(edit); });
    connect(&queue, &EditQueue::changed, q, &SessionBrowser::historyChanged);
    connect(
        session, &Session::folderChanged, q, [this](const QString& folder) { setFolder(folder); });
    if (session->isOpen()) {
        setFolder(session->folder());
        thread.post([shots = model.allFiles()](ShotWorker& to) { to.read(shots); });
    }
}

void SessionBrowser::Private::followWorker()
{
    const ShotWorker* worker = thread.worker();
    connect(worker, &ShotWorker::factsRead, q,
        [this](const QList<ShotFacts>& facts) { applyFacts(facts); });
    connect(
        worker, &ShotWorker::edited, q, [this](const EditOutcome& outcome) { finish(outcome); });
    connect(worker, &ShotWorker::sidecarsChanged, q, [this](const QStringList& paths) {
        QList<ShotFiles> shots;
        for (const QString& path : paths) {
            shots += model.shotsOfSidecar(path);
        }
        thread.post([shots](ShotWorker& to) { to.read(shots); });
    });
}

void SessionBrowser::Private::followModel()
{
    connect(&model, &ShotModel::factsWanted, q, [this](const QList<ShotFiles>& shots) {
        thread.post([shots](ShotWorker& to) { to.read(shots); });
    });
    connect(&model, &ShotModel::filesJoined, q,
        [this](const QList<ShotFiles>& shots) { complete(shots); });
}

SessionBrowser::Private::~Private()
{
    thread.finish(queue.isBusy(), queue.takeWaiting());
}

void SessionBrowser::Private::setFolder(const QString& folder)
{
    thread.post([folder](ShotWorker& to) { to.setFolder(folder); });
    queue.forgetFolder();
}

QList<ShotFiles> SessionBrowser::Private::shotsOf(const QStringList& paths) const
{
    QList<ShotFiles> shots;
    QSet<const Shot*> known;
    for (const QString& path : paths) {
        const Shot* shot = model.find(queue.pathNow(path));
        if (shot && !known.contains(shot)) {
            known.insert(shot);
            shots.append(shot->shotFiles());
        }
    }
    return shots;
}

void SessionBrowser::Private::mark(
    const QStringList& paths, const Wanted& wantedFor, const EditQueue::Title& title)
{
    MarkShots edit{{}, style};
    QHash<QString, Marks> shown;
    const QList<ShotFiles> shots = shotsOf(paths);
    for (const ShotFiles& shot : shots) {
        const QString& path = shot.paths.first();
        const Shot* listed = model.find(path);
        const SidecarMarks wanted = wantedFor(shot);
        Marks marks = listed->facts.marks;
        marks.rating = wanted.rating.value_or(marks.rating);
        marks.label = wanted.label.value_or(marks.label);
        if (listed->isRead && marks == listed->facts.marks && !queue.isTakingBack()) {
            continue; // it is so already, or will be soon
        }
        edit.shots.append({shot, wanted});
        shown.insert(path, marks);
    }
    model.showMarks(shown);
    if (!edit.shots.isEmpty()) {
        queue.order(edit, title, shown.keys());
    }
}

void SessionBrowser::Private::start(const ShotEdit& edit)
{
    if (const auto* rename = std::get_if<RenameShot>(&edit); rename && queue.isOfThisFolder()) {
        session->beginRename(newPathsOf(*rename)); // else the list sees files go and others come
    }
    thread.post([edit](ShotWorker& to) { to.edit(edit); });
}

void SessionBrowser::Private::finish(const EditOutcome& outcome)
{
    if (queue.isOfThisFolder()) {
        session->endRename(!outcome.newPaths.isEmpty());
    }
    const int order = queue.current();
    const Kind kind = queue.currentKind();
    const QString text = queue.finish(outcome);
    applyFacts(outcome.facts);
    queue.startNext();
    tell(outcome);
    if (order != 0) {
        Q_EMIT q->finished(order, outcome.done, shownPathsOf(outcome.left));
    }
    if (!text.isEmpty()) {
        Q_EMIT q->done(text);
        if (kind == Kind::Undo) {
            Q_EMIT q->undone(text);
        } else if (kind == Kind::Redo) {
            Q_EMIT q->redone(text);
        }
    }
    Q_EMIT q->historyChanged();
}

/** A RAW file may arrive when its JPEG is rated already. */
void SessionBrowser::Private::complete(const QList<ShotFiles>& shots)
{
    CompleteShots edit{{}, style};
    std::ranges::copy_if(shots, std::back_inserter(edit.shots),
        [this](const ShotFiles& shot) { return queue.wasMarked(shot.paths); });
    if (!edit.shots.isEmpty()) {
        queue.keepUp(edit);
    }
}

void SessionBrowser::Private::tell(const EditOutcome& outcome)
{
    for (const auto& [before, after] : outcome.renamed) {
        Q_EMIT q->renamed(before, after);
    }
    if (!outcome.restored.isEmpty()) {
        Q_EMIT q->restored(outcome.restored);
    }
    if (!outcome.error) {
        return;
    }
    Error error = *outcome.error;
    const int all = outcome.done + outcome.failed;
    if (all > 1) {
        //: %2 is a whole sentence: why
        error.message =
            tr("%n of %1 photographs were left as they were. %2", nullptr, outcome.failed)
                .arg(QString::number(all), error.message);
    }
    qCWarning(lcSession) << error.message << error.detail;
    Q_EMIT q->problem(error);
}

/** What was read before an order was written must not take back what is shown of it. */
void SessionBrowser::Private::applyFacts(QList<ShotFacts> facts)
{
    for (ShotFacts& read : facts) {
        const Shot* shot = model.find(read.path);
        if (shot && queue.isUnwritten(shot->shotFiles().paths)) {
            read.marks = shot->facts.marks;
        }
    }
    model.applyFacts(facts);
}

QString SessionBrowser::Private::textOf(Kind kind) const
{
    const auto step = queue.history().next(kind);
    return step ? step->text() : QString();
}

SessionBrowser::SessionBrowser(Session* session, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{}

SessionBrowser::~SessionBrowser() = default;

ShotModel* SessionBrowser::model() const
{
    return &d->model;
}

SidecarStyle SessionBrowser::sidecarStyle() const
{
    return d->style;
}

void SessionBrowser::setSidecarStyle(SidecarStyle style)
{
    d->style = style;
}

void SessionBrowser::setVisibleRows(int first, int last)
{
    QList<ShotFiles> shots;
    for (int row = std::max(first, 0); row <= last && row < d->model.rowCount(); ++row) {
        shots.append(d->model.shot(row).shotFiles());
    }
    d->thread.post([shots](ShotWorker& to) { to.setVisible(shots); });
}

void SessionBrowser::rate(const QStringList& paths, Rating rating)
{
    QHash<QString, Rating> ratings;
    for (const QString& path : paths) {
        ratings.insert(path, rating);
    }
    rate(ratings);
}

void SessionBrowser::rate(const QHash<QString, Rating>& ratings)
{
    QHash<QString, Rating> ratingsNow; // Shots may have other names by now.
    for (const auto& [path, rating] : ratings.asKeyValueRange()) {
        ratingsNow.insert(d->queue.pathNow(path), rating);
    }
    const auto wanted = [&ratingsNow](const ShotFiles& shot) {
        for (const QString& path : shot.paths) {
            if (const auto own = ratingsNow.constFind(path); own != ratingsNow.cend()) {
                return SidecarMarks{*own, {}};
            }
        }
        return SidecarMarks{};
    };
    d->mark(ratings.keys(), wanted, [](int shots) {
        return
            //: what can be taken back: giving photographs stars
            tr("Rate %n Photograph(s)", nullptr, shots);
    });
}

void SessionBrowser::setLabel(const QStringList& paths, ColourLabel label)
{
    d->mark(
        paths,
        [label](const ShotFiles&) {
            return SidecarMarks{{}, label};
        },
        [](int shots) {
            return
                //: what can be taken back: giving photographs a coloured label
                tr("Label %n Photograph(s)", nullptr, shots);
        });
}

void SessionBrowser::writeCredits(const QString& path, const SidecarCredits& credits)
{
    const QList<ShotFiles> shots = d->shotsOf({path});
    if (!shots.isEmpty() && !credits.isEmpty()) {
        d->queue.keepUp(CreditShots{shots, credits, d->style});
    }
}

int SessionBrowser::moveToTrash(const QStringList& paths)
{
    const QList<ShotFiles> shots = d->shotsOf(paths);
    if (shots.isEmpty()) {
        return 0;
    }
    const QString name = shots.size() == 1 ? nameOf(shots.first().paths.first()) : QString();
    return d->queue.order(TrashShots{shots}, [name](int count) {
        //: what can be taken back
        return name.isEmpty() ? tr("Move %n Photograph(s) to the Trash", nullptr, count)
                              : //: what can be taken back; %1 is the name of a file
                   tr("Move %1 to the Trash").arg(name);
    });
}

void SessionBrowser::rename(const QString& path, const QString& newName)
{
    const QList<ShotFiles> shots = d->shotsOf({path});
    if (!shots.isEmpty()) {
        d->queue.order(RenameShot{shots.first(), newName, false},
            //: what Undo undoes; %1 is the name of a file
            [text = tr("Rename %1").arg(nameOf(path))](int) { return text; });
    }
}

void SessionBrowser::undo()
{
    d->queue.undo();
}

void SessionBrowser::redo()
{
    d->queue.redo();
}

bool SessionBrowser::isNewest(int order) const
{
    return d->queue.isNewest(order);
}

bool SessionBrowser::canUndo() const
{
    return d->queue.history().next(Kind::Undo).has_value() || isBusy();
}

bool SessionBrowser::canRedo() const
{
    return d->queue.history().next(Kind::Redo).has_value();
}

QString SessionBrowser::undoText() const
{
    return d->textOf(Kind::Undo);
}

QString SessionBrowser::redoText() const
{
    return d->textOf(Kind::Redo);
}

bool SessionBrowser::isBusy() const
{
    return d->queue.isBusy();
}

} // namespace skein

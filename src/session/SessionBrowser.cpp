// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionBrowser.h"

#include "base/Logging.h"
#include "image/ImageLibraries.h"
#include "session/EditHistory.h"
#include "session/Session.h"
#include "session/ShotModel.h"
#include "session/ShotWorker.h"

#include <QQueue>
#include <QSet>
#include <QThread>

#include <utility>

namespace skein {

namespace {

constexpr unsigned long closeStepMs = 5000;

using Kind = EditHistory::Kind;

/** What waits for its turn. */
struct Order
{
    Kind kind = Kind::Do;
    ShotEdit edit; ///< Of Kind::Do; the others take the history's, when their turn comes.
    QString text;
};

} // namespace

class SessionBrowser::Private
{
public:
    Private(SessionBrowser* browser, Session* session);
    ~Private();

    [[nodiscard]] QList<ShotFiles> shotsOf(const QStringList& paths) const;
    void mark(const QStringList& paths, const SidecarMarks& wanted, QString (*title)(int shots));
    void order(Order order);
    void startNext();
    void finish(const EditOutcome& outcome);
    void applyFacts(QList<ShotFacts> facts);
    void setFolder(const QString& folder);
    void tell(const EditOutcome& outcome);

    template<typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(worker, [to = worker, work = std::move(work)] { work(*to); });
    }

    SessionBrowser* const q;
    ShotModel model;
    SidecarStyle style = SidecarStyle::WithExtension;
    EditHistory history;
    QQueue<Order> waiting;
    std::optional<Order> current;  ///< The worker is at it.
    bool isOfFormerFolder = false; ///< The current order is: it cannot be undone any more.
    /** How many orders that are shown already are still to be written, by the path shown. */
    QHash<QString, int> unwritten;
    const std::shared_ptr<ShotWorkerState> state = std::make_shared<ShotWorkerState>();
    ShotWorker* worker; ///< Deleted by its thread when that ends.
    std::unique_ptr<QThread> thread;
};

SessionBrowser::Private::Private(SessionBrowser* browser, Session* session)
    : q(browser)
    , model(session->model())
    , worker(new ShotWorker(state))
    , thread(std::make_unique<QThread>())
{
    initImageLibraries();
    thread->setObjectName(QStringLiteral("skein-shots"));
    worker->moveToThread(thread.get());
    connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &ShotWorker::factsRead, q,
        [this](const QList<ShotFacts>& facts) { applyFacts(facts); });
    connect(
        worker, &ShotWorker::edited, q, [this](const EditOutcome& outcome) { finish(outcome); });
    connect(worker, &ShotWorker::sidecarsChanged, q, [this](const QStringList& paths) {
        QList<ShotFiles> shots;
        for (const QString& path : paths) {
            shots += model.shotsOfSidecar(path);
        }
        post([shots](ShotWorker& to) { to.read(shots); });
    });
    connect(&model, &ShotModel::factsWanted, q, [this](const QList<ShotFiles>& shots) {
        post([shots](ShotWorker& to) { to.read(shots); });
    });
    connect(
        session, &Session::folderChanged, q, [this](const QString& folder) { setFolder(folder); });
    thread->start();
    if (session->isOpen()) {
        setFolder(session->folder());
        post([shots = model.allFiles()](ShotWorker& to) { to.read(shots); });
    }
}

SessionBrowser::Private::~Private()
{
    state->isClosing = true;
    for (const Order& left : std::as_const(waiting)) {
        if (left.kind == Kind::Do) {
            post([edit = left.edit](ShotWorker& to) { to.edit(edit); });
        }
    }
    post([ending = thread.get()](ShotWorker&) { ending->quit(); });
    int known = state->shotsDone;
    while (!thread->wait(closeStepMs)) {
        if (std::exchange(known, state->shotsDone) == state->shotsDone) {
            qCWarning(lcSession) << "the disk does not answer; ratings may be missing";
            static_cast<void>(thread.release()); // it hangs where nobody can reach it
            return;
        }
    }
}

void SessionBrowser::Private::setFolder(const QString& folder)
{
    history.clear();
    isOfFormerFolder = current.has_value();
    waiting.removeIf([](const Order& left) { return left.kind != Kind::Do; });
    post([folder](ShotWorker& to) { to.setFolder(folder); });
    Q_EMIT q->historyChanged();
}

QList<ShotFiles> SessionBrowser::Private::shotsOf(const QStringList& paths) const
{
    QList<ShotFiles> shots;
    QSet<const Shot*> known;
    for (const QString& path : paths) {
        const Shot* shot = model.find(path);
        if (shot && !known.contains(shot)) {
            known.insert(shot);
            shots.append(shot->shotFiles());
        }
    }
    return shots;
}

void SessionBrowser::Private::mark(
    const QStringList& paths, const SidecarMarks& wanted, QString (*title)(int shots))
{
    MarkShots edit{{}, style};
    QHash<QString, Marks> shown;
    const QList<ShotFiles> shots = shotsOf(paths);
    for (const ShotFiles& shot : shots) {
        const QString& path = shot.paths.first();
        const Shot* listed = model.find(path);
        Marks marks = listed->facts.marks;
        marks.rating = wanted.rating.value_or(marks.rating);
        marks.label = wanted.label.value_or(marks.label);
        if (listed->isRead && marks == listed->facts.marks) {
            continue; // it is so already, or will be soon
        }
        edit.shots.append({shot, wanted});
        ++unwritten[path];
        shown.insert(path, marks);
    }
    model.showMarks(shown);
    if (!edit.shots.isEmpty()) {
        order({Kind::Do, edit, title(static_cast<int>(edit.shots.size()))});
    }
}

void SessionBrowser::Private::order(Order order)
{
    waiting.enqueue(std::move(order));
    startNext();
    Q_EMIT q->historyChanged();
}

void SessionBrowser::Private::startNext()
{
    while (!current && !waiting.isEmpty()) {
        Order next = waiting.dequeue();
        if (next.kind != Kind::Do) {
            const auto step = history.next(next.kind);
            if (!step) {
                continue;
            }
            next.edit = step->edit;
            next.text = step->text;
        }
        current = next;
        isOfFormerFolder = false;
        post([edit = next.edit](ShotWorker& to) { to.edit(edit); });
    }
}

void SessionBrowser::Private::finish(const EditOutcome& outcome)
{
    const Order finished = *std::exchange(current, std::nullopt);
    if (!isOfFormerFolder) {
        history.note(finished.kind, finished.text, outcome);
    }
    if (finished.kind == Kind::Do && std::holds_alternative<MarkShots>(finished.edit)) {
        for (const ShotFiles& shot : skein::shotsOf(finished.edit)) {
            const auto left = unwritten.find(shot.paths.first());
            if (left != unwritten.end() && --*left <= 0) {
                unwritten.erase(left);
            }
        }
    }
    applyFacts(outcome.facts);
    startNext();
    tell(outcome);
    if (outcome.done > 0) {
        Q_EMIT q->done(finished.text);
    }
    Q_EMIT q->historyChanged();
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
        error.message = tr("%1 of %2 photographs were left as they were. %3")
                            .arg(outcome.failed)
                            .arg(all)
                            .arg(error.message);
    }
    qCWarning(lcSession) << error.message << error.detail;
    Q_EMIT q->problem(error);
}

/** What was read before an order was written must not take back what is shown of it. */
void SessionBrowser::Private::applyFacts(QList<ShotFacts> facts)
{
    for (ShotFacts& read : facts) {
        const Shot* shot = unwritten.contains(read.path) ? model.find(read.path) : nullptr;
        if (shot) {
            read.marks = shot->facts.marks;
        }
    }
    model.applyFacts(facts);
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
    QStringList paths;
    for (int row = std::max(first, 0); row <= last && row < d->model.rowCount(); ++row) {
        const Shot& shot = d->model.shot(row);
        if (!shot.isRead) {
            paths.append(shot.path());
        }
    }
    if (!paths.isEmpty()) {
        d->post([paths](ShotWorker& to) { to.hurry(paths); });
    }
}

void SessionBrowser::rate(const QStringList& paths, Rating rating)
{
    d->mark(
        paths, {rating, {}}, [](int shots) { return tr("Rate %n Photograph(s)", nullptr, shots); });
}

void SessionBrowser::setLabel(const QStringList& paths, ColourLabel label)
{
    d->mark(
        paths, {{}, label}, [](int shots) { return tr("Label %n Photograph(s)", nullptr, shots); });
}

void SessionBrowser::moveToTrash(const QStringList& paths)
{
    const QList<ShotFiles> shots = d->shotsOf(paths);
    if (!shots.isEmpty()) {
        d->order({Kind::Do, TrashShots{shots},
            tr("Move %n Photograph(s) to the Trash", nullptr, static_cast<int>(shots.size()))});
    }
}

void SessionBrowser::rename(const QString& path, const QString& newName)
{
    const QList<ShotFiles> shots = d->shotsOf({path});
    if (!shots.isEmpty()) {
        const QString name = path.mid(path.lastIndexOf(u'/') + 1);
        d->order({Kind::Do, RenameShot{shots.first(), newName}, tr("Rename %1").arg(name)});
    }
}

void SessionBrowser::undo()
{
    d->order({Kind::Undo, {}, {}});
}

void SessionBrowser::redo()
{
    d->order({Kind::Redo, {}, {}});
}

bool SessionBrowser::canUndo() const
{
    return d->history.next(Kind::Undo).has_value() || isBusy();
}

bool SessionBrowser::canRedo() const
{
    return d->history.next(Kind::Redo).has_value();
}

QString SessionBrowser::undoText() const
{
    const auto step = d->history.next(Kind::Undo);
    return step ? step->text : QString();
}

QString SessionBrowser::redoText() const
{
    const auto step = d->history.next(Kind::Redo);
    return step ? step->text : QString();
}

bool SessionBrowser::isBusy() const
{
    return d->current.has_value() || !d->waiting.isEmpty();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EditQueue.h"

#include "session/ShotModel.h"

#include <algorithm>
#include <utility>

namespace skein {

namespace {

bool isOfHistory(EditHistory::Kind kind)
{
    return kind == EditHistory::Kind::Undo || kind == EditHistory::Kind::Redo;
}

template<typename Paths>
bool containsAny(const Paths& known, const QStringList& paths)
{
    return !known.isEmpty() && std::ranges::any_of(paths,
                                   [&known](const QString& path) { return known.contains(path); });
}

} // namespace

EditQueue::EditQueue(const ShotModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{}

int EditQueue::order(const ShotEdit& edit, const Title& title, const QStringList& shown)
{
    for (const QString& path : shown) {
        ++m_unwritten[path];
        m_marked.insert(path);
    }
    const int number = ++m_newest;
    enqueue({Kind::Do, edit, title, shown, number});
    return number;
}

void EditQueue::keepUp(const ShotEdit& edit)
{
    enqueue({Kind::Upkeep, edit, [](int) { return QString(); }, {}});
}

void EditQueue::enqueue(const Order& order)
{
    m_waiting.enqueue(order);
    startNext();
    Q_EMIT changed();
}

void EditQueue::startNext()
{
    while (!m_current && !m_waiting.isEmpty()) {
        Order next = m_waiting.dequeue();
        if (isOfHistory(next.kind)) {
            const auto step = m_history.next(next.kind);
            if (!step) {
                continue;
            }
            next.edit = step->edit;
            next.title = step->title;
        }
        refresh(next.edit);
        m_current = next;
        Q_EMIT started(next.edit);
    }
}

QString EditQueue::finish(const EditOutcome& outcome)
{
    const Order finished = *std::exchange(m_current, std::nullopt);
    if (!finished.isOfFormerFolder) {
        m_history.note(finished.kind, finished.title, outcome);
    }
    for (const QString& path : finished.shown) {
        const auto left = m_unwritten.find(path);
        if (left != m_unwritten.end() && --*left <= 0) {
            m_unwritten.erase(left);
        }
    }
    rename(outcome.newPaths);
    return finished.kind == Kind::Upkeep || outcome.done == 0 ? QString()
                                                              : finished.title(outcome.done);
}

void EditQueue::rename(const QHash<QString, QString>& newPaths)
{
    if (newPaths.isEmpty()) {
        return;
    }
    m_names.note(newPaths);
    const auto now = [&newPaths](const QString& path) { return newPaths.value(path, path); };
    for (Order& order : m_waiting) {
        updateShots(order.edit, [&now](ShotFiles& shot) {
            std::ranges::transform(shot.paths, shot.paths.begin(), now);
        });
        std::ranges::transform(order.shown, order.shown.begin(), now);
    }
    for (auto path = newPaths.cbegin(); path != newPaths.cend(); ++path) {
        if (const int count = m_unwritten.take(path.key()); count > 0) {
            m_unwritten.insert(*path, count);
        }
        if (m_marked.remove(path.key())) {
            m_marked.insert(*path);
        }
    }
}

/** Files may have joined their shot, or left it, since it was ordered. */
void EditQueue::refresh(ShotEdit& edit) const
{
    updateShots(edit, [this](ShotFiles& shot) {
        for (const QString& path : std::as_const(shot.paths)) {
            if (const Shot* now = m_model.find(path)) {
                shot = now->shotFiles();
                return;
            }
        }
    });
}

void EditQueue::forgetFolder()
{
    m_history.clear();
    ++m_newest;
    m_names.clear();
    m_marked.clear();
    m_waiting.removeIf([](const Order& left) { return isOfHistory(left.kind); });
    for (Order& left : m_waiting) {
        left.isOfFormerFolder = true;
    }
    if (m_current) {
        m_current->isOfFormerFolder = true;
    }
    Q_EMIT changed();
}

QList<ShotEdit> EditQueue::takeWaiting()
{
    QList<ShotEdit> edits;
    for (const Order& left : std::exchange(m_waiting, {})) {
        if (!isOfHistory(left.kind)) {
            edits.append(left.edit);
        }
    }
    return edits;
}

QString EditQueue::pathNow(const QString& path) const
{
    return m_model.find(path) ? path : m_names.pathNow(path);
}

bool EditQueue::isUnwritten(const QStringList& paths) const
{
    return containsAny(m_unwritten, paths);
}

bool EditQueue::wasMarked(const QStringList& paths) const
{
    return containsAny(m_marked, paths);
}

bool EditQueue::isTakingBack() const
{
    return (m_current && isOfHistory(m_current->kind)) ||
           std::ranges::any_of(
               m_waiting, [](const Order& order) { return isOfHistory(order.kind); });
}

} // namespace skein

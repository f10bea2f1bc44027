// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotFeed.h"

#include "session/ShotGroups.h"
#include "session/ShotList.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace skein {

/** Gathers files by their stem, in the order in which stems are first met. */
class ShotFeed::Stems
{
public:
    /** The files of @p stem; @p known makes them when it is met for the first time. */
    template<typename Known>
    QList<SessionItem>& filesOf(const QString& stem, Known known)
    {
        auto place = m_places.constFind(stem);
        if (place == m_places.cend()) {
            place = m_places.insert(stem, m_stems.size());
            m_stems.append({stem, known(stem)});
        }
        return m_stems[*place].files;
    }

    [[nodiscard]] bool contains(const QString& stem) const { return m_places.contains(stem); }
    [[nodiscard]] QList<StemFiles> take() { return std::exchange(m_stems, {}); }

private:
    QList<StemFiles> m_stems;
    QHash<QString, qsizetype> m_places;
};

ShotFeed::ShotFeed(const SessionModel& source, const ShotList& shots)
    : m_source(source)
    , m_shots(shots)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ShotFeed::tellPortion);
    follow();
}

void ShotFeed::follow()
{
    connect(&m_source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { addRows(first, last); });
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { noteRows(first, last); });
    connect(&m_source, &QAbstractItemModel::rowsRemoved, this, &ShotFeed::removeNoted);
    connect(&m_source, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            changeRows(first.row(), last.row());
        });
    connect(&m_source, &QAbstractItemModel::modelReset, this, &ShotFeed::readAll);
    connect(&m_source, &SessionModel::renamed, this, [this](const QHash<QString, QString>& paths) {
        readRest();
        tellWaiting(paths.keys() + paths.values());
        Q_EMIT filesRenamed(paths);
    });
}

QList<SessionItem> ShotFeed::filesOf(const QString& stem) const
{
    const auto waiting = m_waiting.constFind(stem);
    return waiting != m_waiting.cend() ? *waiting : m_shots.files(stem);
}

void ShotFeed::addRows(int first, int last)
{
    readRest();
    if (last - first + 1 > portion) {
        // To gather thousands by their stems takes longer than a frame, to note them does not.
        m_unread.reserve(last - first + 1);
        for (int row = first; row <= last; ++row) {
            m_unread.append(m_source.item(row));
        }
        readPortion();
        return;
    }
    Stems stems;
    for (int row = first; row <= last; ++row) {
        add(m_source.item(row), stems);
    }
    tell(stems.take());
}

void ShotFeed::add(const SessionItem& item, Stems& stems) const
{
    stems.filesOf(stemOf(item.path), [this](const QString& stem) { return filesOf(stem); })
        .append(item);
}

void ShotFeed::readPortion()
{
    QSet<QString> newest;
    qsizetype left = m_unread.size();
    for (; left > 0; --left) {
        const QString stem = stemOf(m_unread.at(left - 1).path);
        if (newest.size() == portion && !newest.contains(stem)) {
            break;
        }
        newest.insert(stem);
    }
    Stems stems;
    for (qsizetype i = left; i < m_unread.size(); ++i) {
        add(m_unread.at(i), stems);
    }
    m_unread.resize(left);
    if (!m_unread.isEmpty()) {
        m_timer.start();
    }
    tell(stems.take());
}

void ShotFeed::readRest()
{
    if (m_unread.isEmpty()) {
        return;
    }
    Stems stems;
    for (const SessionItem& item : std::as_const(m_unread)) {
        add(item, stems);
    }
    m_unread.clear();
    QStringList order;
    const QList<StemFiles> all = stems.take();
    for (const StemFiles& each : all) {
        m_waiting.insert(each.stem, each.files);
        order.append(each.stem);
    }
    m_order = order + m_order;
    m_timer.start();
}

void ShotFeed::noteRows(int first, int last)
{
    if (last - first + 1 == m_source.rowCount()) {
        return; // another folder: readAll() is cheaper than looking at each
    }
    readRest();
    for (int row = first; row <= last; ++row) {
        const QString& path = m_source.item(row).path;
        m_leaving[stemOf(path)].append(path);
    }
}

void ShotFeed::removeNoted()
{
    if (m_source.rowCount() == 0) {
        readAll();
        return;
    }
    QList<StemFiles> stems;
    for (auto gone = m_leaving.cbegin(); gone != m_leaving.cend(); ++gone) {
        StemFiles left{gone.key(), filesOf(gone.key())};
        left.files.removeIf([&gone](const SessionItem& file) { return gone->contains(file.path); });
        stems.append(left);
    }
    m_leaving.clear();
    tell(stems);
}

void ShotFeed::changeRows(int first, int last)
{
    readRest();
    Stems stems;
    for (int row = first; row <= last; ++row) {
        const SessionItem& item = m_source.item(row);
        QList<SessionItem>& files =
            stems.filesOf(stemOf(item.path), [this](const QString& stem) { return filesOf(stem); });
        const auto same = std::ranges::find(files, item.path, &SessionItem::path);
        if (same != files.end()) {
            *same = item;
        }
    }
    tell(stems.take());
}

void ShotFeed::readAll()
{
    m_unread.clear();
    Stems stems;
    for (int row = 0; row < m_source.rowCount(); ++row) {
        const SessionItem& item = m_source.item(row);
        stems.filesOf(stemOf(item.path), [](const QString&) { return QList<SessionItem>(); })
            .append(item);
    }
    QList<StemFiles> all;
    const QStringList known = m_shots.stems() + m_waiting.keys();
    for (const QString& stem : known) {
        if (!stems.contains(stem)) {
            all.append({stem, {}});
        }
    }
    tell(all + stems.take());
}

void ShotFeed::tell(QList<StemFiles> stems)
{
    // What waits is told as it is by then; what is gone must not stay on the screen.
    stems.removeIf([this](const StemFiles& each) {
        const auto waiting = m_waiting.find(each.stem);
        if (waiting == m_waiting.end()) {
            return false;
        }
        if (each.files.isEmpty()) {
            m_waiting.erase(waiting);
            return false;
        }
        *waiting = each.files;
        return true;
    });
    if (stems.size() > portion) {
        const auto later = std::stable_partition(
            stems.begin(), stems.end(), [](const StemFiles& each) { return each.files.isEmpty(); });
        const auto now = std::max(later, stems.end() - portion);
        QStringList order;
        for (auto each = later; each != now; ++each) {
            m_waiting.insert(each->stem, each->files);
            order.append(each->stem);
        }
        m_order = order + m_order; // what waited before is not older for having waited
        stems.erase(later, now);
    }
    if (!m_waiting.isEmpty()) {
        m_timer.start();
    }
    if (!stems.isEmpty()) {
        Q_EMIT filesChanged(stems);
    }
}

/** These at once, whatever else waits. */
void ShotFeed::tellWaiting(const QStringList& paths)
{
    QList<StemFiles> stems;
    for (const QString& path : paths) {
        const QString stem = stemOf(path);
        if (m_waiting.contains(stem)) {
            stems.append({stem, m_waiting.take(stem)});
        }
    }
    if (!stems.isEmpty()) {
        Q_EMIT filesChanged(stems);
    }
}

void ShotFeed::tellPortion()
{
    if (m_order.isEmpty() && !m_unread.isEmpty()) {
        readPortion();
        return;
    }
    QList<StemFiles> stems;
    while (stems.size() < portion && !m_order.isEmpty()) {
        const QString stem = m_order.takeLast();
        if (m_waiting.contains(stem)) {
            stems.append({stem, m_waiting.take(stem)});
        }
    }
    if (m_order.isEmpty()) {
        m_waiting.clear();
    }
    if (!m_order.isEmpty() || !m_unread.isEmpty()) {
        m_timer.start();
    }
    if (!stems.isEmpty()) {
        Q_EMIT filesChanged(stems);
    }
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotModel.h"

#include "session/ShotData.h"
#include "session/ShotGroups.h"

#include <algorithm>
#include <utility>

namespace skein {

ShotModel::ShotModel(SessionModel* source, QObject* parent)
    : ShotRows(parent)
    , m_feed(*source, m_shots)
{
    connect(&m_feed, &ShotFeed::filesChanged, this, &ShotModel::setFiles);
    connect(&m_feed, &ShotFeed::filesRenamed, this, [this](const QHash<QString, QString>& paths) {
        ShotList::Changes changes;
        m_shots.rename(paths, changes);
        for (Faults& faults : m_faults) {
            Faults renamed; // Names may change places.
            for (auto path = paths.cbegin(); path != paths.cend(); ++path) {
                renamed.insert(*path, faults.take(path.key()));
            }
            faults.insert(renamed);
        }
        take(changes);
    });
    connect(source, &SessionModel::contentsChanged, this, [this](const QString& path) {
        if (const ListedShot* shot = m_shots.find(path); shot && shot->path() == path) {
            Q_EMIT contentsChanged(path);
        }
    });
    m_feed.readAll();
}

void ShotModel::setFiles(const QList<StemFiles>& stems)
{
    ShotList::Changes changes;
    for (const StemFiles& each : stems) {
        m_shots.setFiles(each.stem, each.files, changes);
    }
    take(changes);
}

void ShotModel::take(const ShotList::Changes& changes)
{
    std::vector<ListedShot*> touched = changes.changed;
    touched.insert(touched.end(), changes.added.begin(), changes.added.end());
    std::vector<ListedShot*> rows = touched;
    for (const auto& shot : changes.removed) {
        shot->isGone = true;
        rows.push_back(shot.get());
        for (Faults& faults : m_faults) {
            faults.remove(shot->path()); // Another one of that name may come.
        }
    }
    show(rows);

    std::ranges::sort(touched, [this](const ListedShot* left, const ListedShot* right) {
        return isBefore(*left, *right, m_order, m_isDescending);
    });
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const auto filesOf = [](const std::vector<ListedShot*>& shots) {
        QList<ShotFiles> files;
        for (const ListedShot* shot : shots) {
            files.append(shot->shotFiles());
        }
        return files;
    };
    if (!touched.empty()) {
        Q_EMIT factsWanted(filesOf(touched));
    }
    if (!changes.grown.empty()) {
        Q_EMIT filesJoined(filesOf(changes.grown));
    }
}

const Shot& ShotModel::shot(int row) const
{
    return *rows().at(static_cast<std::size_t>(row));
}

int ShotModel::rowOf(const QString& path) const
{
    const ListedShot* shot = m_shots.find(path);
    return shot ? ShotRows::rowOf(*shot) : -1;
}

const Shot* ShotModel::find(const QString& path) const
{
    return m_shots.find(path);
}

QList<ShotFiles> ShotModel::allFiles() const
{
    QList<ShotFiles> all;
    for (const ListedShot* shot : m_shots.all()) {
        all.append(shot->shotFiles());
    }
    return all;
}

QList<ShotFiles> ShotModel::shotsOfSidecar(const QString& path) const
{
    const QString base = stemOf(path); // IMG.CR3 of IMG.CR3.xmp, IMG of IMG.xmp
    QList<ShotFiles> shots;
    if (const ListedShot* shot = m_shots.find(base)) {
        shots.append(shot->shotFiles());
    }
    for (const SessionItem& file : m_shots.files(base)) {
        const ListedShot* shot = m_shots.find(file.path);
        if (shot && shot->ownsStem && shot->path() == file.path) {
            shots.append(shot->shotFiles());
        }
    }
    return shots;
}

QVariant ShotModel::data(const QModelIndex& index, int role) const
{
    const bool isRow = index.isValid() && index.row() < rowCount();
    if (!isRow) {
        return {};
    }
    const Shot& shown = shot(index.row());
    if (role == BackupRole) {
        return QVariant::fromValue(backupOf(shown));
    }
    if (role == FaultRole) {
        return faultOf(shown);
    }
    if (role == Qt::AccessibleDescriptionRole || role == Qt::StatusTipRole) {
        const CopyState copy = backupOf(shown);
        QStringList all{damageTextOf(shown), faultOf(shown),
            copy == CopyState::Failed ? copyStateText(copy) : QString()};
        all.removeAll(QString());
        return all.join(u' ');
    }
    const QVariant value = shotData(shown, role);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return value;
    }
    QStringList all{value.toString(), faultOf(shown), copyStateText(backupOf(shown))};
    all.removeAll(QString());
    return all.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}

QString ShotModel::faultOf(const Shot& shot) const
{
    QStringList all;
    for (const Faults& faults : m_faults) {
        all.append(faults.value(shot.path()));
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all.join(u' ');
}

void ShotModel::showFault(const QString& path, Finder finder, const QString& sentence)
{
    Faults& faults = m_faults.at(static_cast<std::size_t>(finder));
    if (faults.value(path) == sentence) {
        return;
    }
    if (sentence.isEmpty()) {
        faults.remove(path);
    } else {
        faults.insert(path, sentence);
    }
    if (const int row = rowOf(path); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row),
            {FaultRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole,
                Qt::AccessibleDescriptionRole});
    }
}

CopyState ShotModel::backupOf(const Shot& shot) const
{
    CopyState worst = CopyState::None;
    for (const SessionItem& file : shot.files) {
        worst = std::max(worst, m_backups.value(file.path, CopyState::None));
    }
    return worst;
}

void ShotModel::showBackups(const QHash<QString, CopyState>& states)
{
    const QList<int> roles{BackupRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    for (auto told = states.cbegin(); told != states.cend(); ++told) {
        if (*told == CopyState::None) {
            m_backups.remove(told.key());
        } else {
            m_backups.insert(told.key(), *told);
        }
        if (const int row = rowOf(told.key()); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row), roles);
        }
    }
}

void ShotModel::forgetBackups()
{
    if (!std::exchange(m_backups, {}).isEmpty() && rowCount() > 0) {
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {BackupRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void ShotModel::setOrder(ShotOrder order, bool isDescending)
{
    if (m_order != order || m_isDescending != isDescending) {
        m_order = order;
        m_isDescending = isDescending;
        rearrange();
    }
}

void ShotModel::setFilter(const ShotFilter& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        rearrange();
    }
}

void ShotModel::applyFacts(const QList<ShotFacts>& facts)
{
    std::vector<ListedShot*> touched;
    for (const ShotFacts& read : facts) {
        ListedShot* shot = m_shots.find(read.path);
        if (shot && (!shot->isRead || shot->facts != read)) {
            shot->facts = read;
            shot->isRead = true;
            shot->updateKeys();
            touched.push_back(shot);
        }
    }
    show(touched);
}

void ShotModel::showMarks(const QHash<QString, Marks>& marks)
{
    std::vector<ListedShot*> touched;
    for (auto shown = marks.cbegin(); shown != marks.cend(); ++shown) {
        ListedShot* shot = m_shots.find(shown.key());
        if (shot && shot->facts.marks != *shown) {
            shot->facts.marks = *shown;
            touched.push_back(shot);
        }
    }
    show(touched);
}

std::vector<ListedShot*> ShotModel::arranged(std::vector<ListedShot*> shots) const
{
    std::erase_if(
        shots, [this](const ListedShot* shot) { return shot->isGone || !m_filter.accepts(*shot); });
    std::ranges::sort(shots, [this](const ListedShot* left, const ListedShot* right) {
        return isBefore(*left, *right, m_order, m_isDescending);
    });
    // A shot that is named twice is one row.
    shots.erase(std::unique(shots.begin(), shots.end()), shots.end());
    return shots;
}

void ShotModel::rearrange()
{
    become(arranged(m_shots.all()));
    tellCount();
}

/** Gives the @p touched shots, and no others, the rows that they should have now. */
void ShotModel::show(const std::vector<ListedShot*>& touched)
{
    if (touched.empty()) {
        return;
    }
    std::vector<ListedShot*> others = rows();
    constexpr int isTouched = -2;
    for (ListedShot* shot : touched) {
        shot->place = isTouched;
    }
    std::erase_if(others, [](const ListedShot* shot) { return shot->place == isTouched; });
    const std::vector<ListedShot*> moved = arranged(touched);
    std::vector<ListedShot*> wanted;
    wanted.reserve(others.size() + moved.size());
    std::ranges::merge(others, moved, std::back_inserter(wanted),
        [this](const ListedShot* left, const ListedShot* right) {
            return isBefore(*left, *right, m_order, m_isDescending);
        });
    numberRows();
    std::vector<ListedShot*> staying;
    std::ranges::copy_if(
        moved, std::back_inserter(staying), [](const ListedShot* shot) { return shot->isShown; });

    become(wanted);

    // Neighbours are told together.
    for (auto shot = staying.begin(); shot != staying.end();) {
        const int first = (*shot)->place;
        int last = first;
        while (++shot != staying.end() && (*shot)->place == last + 1) {
            ++last;
        }
        Q_EMIT dataChanged(index(first), index(last));
    }
    tellCount();
}

void ShotModel::tellCount()
{
    const int shown = rowCount();
    const int all = shotCount();
    if (std::exchange(m_toldShown, shown) != shown || m_toldAll != all) {
        m_toldAll = all;
        Q_EMIT countChanged(shown, all);
    }
}

} // namespace skein

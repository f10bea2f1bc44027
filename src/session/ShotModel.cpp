// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotModel.h"

#include "session/ShotGroups.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

QString nameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString typesOf(const Shot& shot)
{
    QStringList types;
    for (const SessionItem& file : shot.files) {
        types.append(QFileInfo(file.path).suffix().toUpper());
    }
    return types.join(u'+');
}

} // namespace

ShotModel::ShotModel(SessionModel* source, QObject* parent)
    : QAbstractListModel(parent)
    , m_source(source)
{
    follow();
    readAll();
}

void ShotModel::follow()
{
    connect(m_source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { addRows(first, last); });
    connect(m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { noteRows(first, last); });
    connect(m_source, &QAbstractItemModel::rowsRemoved, this, &ShotModel::removeNoted);
    connect(m_source, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            changeRows(first.row(), last.row());
        });
    connect(m_source, &QAbstractItemModel::modelReset, this, &ShotModel::readAll);
    connect(m_source, &SessionModel::contentsChanged, this, [this](const QString& path) {
        if (const ListedShot* shot = m_shots.find(path); shot && shot->path() == path) {
            Q_EMIT contentsChanged(path);
        }
    });
}

void ShotModel::addRows(int first, int last)
{
    QHash<QString, QList<SessionItem>> files;
    for (int row = first; row <= last; ++row) {
        const SessionItem& item = m_source->item(row);
        const QString stem = stemOf(item.path);
        auto known = files.find(stem);
        if (known == files.end()) {
            known = files.insert(stem, m_shots.files(stem));
        }
        known->append(item);
    }
    setFiles(files);
}

void ShotModel::noteRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QString& path = m_source->item(row).path;
        m_leaving[stemOf(path)].append(path);
    }
}

void ShotModel::removeNoted()
{
    QHash<QString, QList<SessionItem>> files;
    for (auto gone = m_leaving.cbegin(); gone != m_leaving.cend(); ++gone) {
        QList<SessionItem> left = m_shots.files(gone.key());
        left.removeIf([&](const SessionItem& file) { return gone->contains(file.path); });
        files.insert(gone.key(), left);
    }
    m_leaving.clear();
    setFiles(files);
}

void ShotModel::changeRows(int first, int last)
{
    QHash<QString, QList<SessionItem>> files;
    for (int row = first; row <= last; ++row) {
        const SessionItem& item = m_source->item(row);
        const QString stem = stemOf(item.path);
        auto known = files.find(stem);
        if (known == files.end()) {
            known = files.insert(stem, m_shots.files(stem));
        }
        const auto same = std::ranges::find(*known, item.path, &SessionItem::path);
        if (same != known->end()) {
            *same = item;
        }
    }
    setFiles(files);
}

void ShotModel::readAll()
{
    QHash<QString, QList<SessionItem>> files;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const SessionItem& item = m_source->item(row);
        files[stemOf(item.path)].append(item);
    }
    for (const QString& stem : m_shots.stems()) {
        if (!files.contains(stem)) {
            files.insert(stem, {});
        }
    }
    setFiles(files);
}

void ShotModel::setFiles(const QHash<QString, QList<SessionItem>>& filesByStem)
{
    ShotList::Changes changes;
    for (auto files = filesByStem.cbegin(); files != filesByStem.cend(); ++files) {
        m_shots.setFiles(files.key(), *files, changes);
    }
    std::vector<ListedShot*> touched = changes.changed;
    touched.insert(touched.end(), changes.added.begin(), changes.added.end());
    std::vector<ListedShot*> rows = touched;
    for (const auto& shot : changes.removed) {
        shot->isGone = true;
        rows.push_back(shot.get());
    }
    show(rows);

    std::ranges::sort(touched, [this](const ListedShot* left, const ListedShot* right) {
        return isBefore(*left, *right, m_order, m_isDescending);
    });
    QList<ShotFiles> wanted;
    for (const ListedShot* shot : touched) {
        wanted.append(shot->shotFiles());
    }
    if (!wanted.isEmpty()) {
        Q_EMIT factsWanted(wanted);
    }
}

int ShotModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Shot& ShotModel::shot(int row) const
{
    return *m_rows.at(static_cast<std::size_t>(row));
}

int ShotModel::rowOf(const QString& path) const
{
    const ListedShot* shot = m_shots.find(path);
    if (!shot || !shot->isShown) {
        return -1;
    }
    const auto place = static_cast<std::size_t>(shot->place);
    if (place < m_rows.size() && m_rows[place] == shot) {
        return shot->place;
    }
    // Asked while rows are on their way to their places.
    return static_cast<int>(std::ranges::find(m_rows, shot) - m_rows.begin());
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
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Shot& found = shot(index.row());
    const SessionItem& file = found.files.first();
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(file.path);
    case Qt::ToolTipRole:
        return toolTip(found);
    case PathRole:
        return file.path;
    case SizeRole:
        return found.size();
    case ModifiedRole:
        return file.modified;
    case IsRawRole:
        return file.isRaw;
    case IsVideoRole:
        return file.isVideo;
    case PathsRole:
        return found.shotFiles().paths;
    case HasRawRole:
        return found.hasRaw();
    case IsPairRole:
        return found.isPair();
    case FileTypesRole:
        return typesOf(found);
    case CapturedRole:
        return found.captured();
    case RatingRole:
        return found.facts.marks.rating.value();
    case IsRejectedRole:
        return found.facts.marks.rating.isRejected();
    case LabelRole:
        return QVariant::fromValue(found.facts.marks.label);
    case SidecarsRole:
        return found.facts.sidecars;
    default:
        return {};
    }
}

QString ShotModel::toolTip(const Shot& shot) const
{
    QStringList names;
    for (const SessionItem& file : shot.files) {
        names.append(nameOf(file.path));
    }
    const QLocale locale;
    return names.join(u'\n') + u'\n' +
           locale.toString(shot.captured().toLocalTime(), QLocale::ShortFormat) + u'\n' +
           locale.formattedDataSize(shot.size());
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
    std::vector<ListedShot*> others = m_rows;
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

void ShotModel::numberRows()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row]->place = static_cast<int>(row);
    }
}

/**
 * Makes the rows equal to @p wanted. However much that is, it takes few signals: what goes is
 * brought to the end by a new layout and goes in one piece, what comes is added at the end and
 * brought to its place by a new layout.
 */
void ShotModel::become(const std::vector<ListedShot*>& wanted)
{
    constexpr int goes = -1;
    for (ListedShot* shot : m_rows) {
        shot->place = goes;
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        wanted[row]->place = static_cast<int>(row);
    }
    removeHidden();

    std::vector<ListedShot*> kept;
    std::ranges::copy_if(
        wanted, std::back_inserter(kept), [](const ListedShot* shot) { return shot->isShown; });
    if (kept != m_rows) {
        moveInto(kept);
    }
    insertNew(wanted);
    numberRows();
}

void ShotModel::removeHidden()
{
    const auto isGoing = [](const ListedShot* shot) { return shot->place < 0; };
    int ranges = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        ranges += isGoing(m_rows[row]) && (row == 0 || !isGoing(m_rows[row - 1])) ? 1 : 0;
    }
    if (ranges > maxRanges) {
        std::vector<ListedShot*> rows = m_rows;
        std::ranges::stable_partition(rows, std::not_fn(isGoing));
        layOut(std::move(rows));
    }
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && isGoing(m_rows[static_cast<std::size_t>(first)])) {
            --first;
        }
        if (first == last) {
            continue;
        }
        beginRemoveRows({}, first + 1, last);
        for (int row = first + 1; row <= last; ++row) {
            m_rows[static_cast<std::size_t>(row)]->isShown = false;
        }
        m_rows.erase(m_rows.begin() + first + 1, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/** The same rows in another order. */
void ShotModel::moveInto(const std::vector<ListedShot*>& wanted)
{
    const auto [now, then] = std::ranges::mismatch(m_rows, wanted);
    const auto first = now - m_rows.begin();
    auto last = static_cast<std::ptrdiff_t>(m_rows.size()) - 1;
    const auto at = [](const std::vector<ListedShot*>& rows, std::ptrdiff_t row) {
        return rows[static_cast<std::size_t>(row)];
    };
    while (at(m_rows, last) == at(wanted, last)) {
        --last;
    }
    // One shot that moves is told as that; its neighbours only make room.
    std::vector<ListedShot*> moved = m_rows;
    const auto from = moved.begin() + first;
    const auto to = moved.begin() + last;
    int source = static_cast<int>(first);
    int target = static_cast<int>(last);
    std::rotate(from, from + 1, to + 1);
    if (moved != wanted) {
        moved = m_rows;
        std::rotate(moved.begin() + first, moved.begin() + last, moved.begin() + last + 1);
        std::swap(source, target);
    }
    if (moved != wanted) {
        layOut(wanted);
        return;
    }
    beginMoveRows({}, source, source, {}, target > source ? target + 1 : target);
    m_rows = wanted;
    endMoveRows();
}

void ShotModel::insertNew(const std::vector<ListedShot*>& wanted)
{
    int ranges = 0;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        ranges += !wanted[row]->isShown && (row == 0 || wanted[row - 1]->isShown) ? 1 : 0;
    }
    if (ranges == 0) {
        return;
    }
    const auto showThem = [](auto begin, auto end) {
        std::for_each(begin, end, [](ListedShot* shot) { shot->isShown = true; });
    };
    if (ranges > maxRanges) {
        std::vector<ListedShot*> added;
        std::ranges::copy_if(wanted, std::back_inserter(added),
            [](const ListedShot* shot) { return !shot->isShown; });
        beginInsertRows({}, rowCount(), static_cast<int>(wanted.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        showThem(added.begin(), added.end());
        numberRows();
        endInsertRows();
        layOut(wanted);
        return;
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        std::size_t end = row;
        while (end < wanted.size() && !wanted[end]->isShown) {
            ++end;
        }
        if (end == row) {
            continue;
        }
        const auto begin = static_cast<std::ptrdiff_t>(row);
        const auto count = static_cast<std::ptrdiff_t>(end - row);
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(
            m_rows.begin() + begin, wanted.begin() + begin, wanted.begin() + begin + count);
        showThem(wanted.begin() + begin, wanted.begin() + begin + count);
        endInsertRows();
        row = end;
    }
}

/** The same rows in the order @p rows, told as a new layout. */
void ShotModel::layOut(std::vector<ListedShot*> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<const ListedShot*, int> newRows;
    newRows.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        newRows.emplace(rows[row], static_cast<int>(row));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        after.append(index(newRows.at(m_rows[static_cast<std::size_t>(old.row())])));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
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

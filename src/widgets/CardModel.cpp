// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardModel.h"

#include "tether/CardFiles.h"
#include "tether/CardImport.h"

#include <QLocale>
#include <algorithm>

namespace skein {

void CardModel::begin(const CardMemory& memory)
{
    beginResetModel();
    for (const int row : std::as_const(m_chosen)) {
        m_wanted.insert(shot(row).face().file, shot(row).face());
    }
    m_chosen.clear();
    m_catalogue = CardCatalogue(memory);
    m_rows = 0;
    endResetModel();
    measure();
}

void CardModel::clear()
{
    begin({});
    m_wanted.clear();
}

void CardModel::add(const QList<CameraFileEntry>& files)
{
    // Only afterwards it is known how many there are: the catalogue puts new shots at its end.
    const int before = m_rows;
    const QList<int> changed = m_catalogue.add(files);
    if (m_catalogue.count() > before) {
        beginInsertRows({}, before, m_catalogue.count() - 1);
        m_rows = m_catalogue.count();
        endInsertRows();
    }
    for (const int row : changed) {
        const CameraFileEntry& face = shot(row).face();
        if (const auto wanted = m_wanted.constFind(face.file);
            wanted != m_wanted.constEnd() && mayBeSame(*wanted, face)) {
            m_wanted.erase(wanted);
            m_chosen.insert(row);
        }
        if (row < before) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    measure();
}

void CardModel::end()
{
    m_wanted.clear();
}

void CardModel::noteInSession(const CameraFileEntry& file)
{
    const int row = m_catalogue.noteInSession(file);
    if (row < 0) {
        return;
    }
    if (shot(row).isInSession()) {
        m_chosen.remove(row);
    }
    Q_EMIT dataChanged(index(row), index(row));
    measure();
}

bool CardModel::isChosen(int row) const
{
    return m_chosen.contains(row);
}

void CardModel::setChosen(const QList<int>& rows, bool chosen)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        if (isChosen(row) != chosen) {
            chosen ? (void)m_chosen.insert(row) : (void)m_chosen.remove(row);
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first), index(last), {Qt::CheckStateRole});
        measure();
    }
}

QList<int> CardModel::chosenRows() const
{
    QList<int> rows(m_chosen.cbegin(), m_chosen.cend());
    std::ranges::sort(rows, [this](int left, int right) {
        const CardShot& one = shot(left);
        const CardShot& other = shot(right);
        return one.taken != other.taken ? one.taken < other.taken : left < right;
    });
    return rows;
}

void CardModel::measure()
{
    m_chosenBytes = 0;
    for (const int row : std::as_const(m_chosen)) {
        const QList<CameraFileEntry> files = CardImport::filesToImport(shot(row));
        for (const CameraFileEntry& file : files) {
            m_chosenBytes += std::max<qint64>(file.size, 0);
        }
    }
    m_newCount = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_newCount += shot(row).isInSession() ? 0 : 1;
    }
    Q_EMIT chosenChanged();
}

int CardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString CardModel::mark(const CardShot& shot)
{
    if (shot.hasRaw) {
        //: on a thumbnail: a RAW file and a picture, taken together
        return shot.hasPicture ? tr("RAW+") :
                               //: kind of file, in the list of what is on the card
                   tr("RAW");
    }
    //: on a thumbnail, short
    return shot.isFilm ? tr("VIDEO") : QString();
}

QString CardModel::detail(const CardShot& shot) const
{
    const QLocale locale;
    const QString size = locale.formattedDataSize(shot.bytes(), 1, QLocale::DataSizeSIFormat);
    if (!shot.taken.isValid()) {
        return size;
    }
    const QDateTime taken = shot.taken.toLocalTime();
    // Seconds would leave no room for the size.
    const QString time = locale.timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
    //: date, time and size of a photograph on a camera's card
    return tr("%1 %2 · %3")
        .arg(locale.toString(taken.date(), QLocale::ShortFormat),
            locale.toString(taken.time(), time), size);
}

QString CardModel::description(const CardShot& shot) const
{
    QStringList names;
    for (const ShotFile& file : shot.files) {
        names << file.entry.file.name;
    }
    const QString here = shot.isInSession() ? tr("In this session already.") : QString();
    return QStringList{names.join(QLatin1String(", ")), detail(shot), here}
        .join(QLatin1Char('\n'))
        .trimmed();
}

QVariant CardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CardShot& one = shot(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.face().file.name;
    case Qt::CheckStateRole:
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return description(one);
    case TakenRole:
        return one.taken.toLocalTime();
    case FaceRole:
        return QVariant::fromValue(one.face().file);
    case BytesRole:
        return one.bytes();
    case InSessionRole:
        return one.isInSession();
    case FilmRole:
        return one.isFilm && !one.hasPicture;
    case MarkRole:
        return mark(one);
    case DetailRole:
        return detail(one);
    default:
        return {};
    }
}

bool CardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SupportedModelsTable.h"

#include <QFont>
#include <algorithm>

namespace skein {

namespace {

QString statusText(const QString& status)
{
    if (status == QLatin1String("production")) {
        //: how well a camera model is supported
        return SupportedModelsTable::tr("Proven");
    }
    if (status == QLatin1String("testing")) {
        //: how well a camera model is supported
        return SupportedModelsTable::tr("Being tested");
    }
    if (status == QLatin1String("experimental")) {
        //: how well the camera is supported
        return SupportedModelsTable::tr("Experimental");
    }
    if (status == QLatin1String("deprecated")) {
        //: how well a camera model is supported
        return SupportedModelsTable::tr("Outdated");
    }
    return status;
}

/** "Nikon DSC D850" is what the driver calls a Nikon D850; and spaces differ. */
QString plainName(const QString& model)
{
    QString name = model.toLower();
    name.remove(QLatin1String(" dsc"));
    return name.remove(u' ');
}

} // namespace

void SupportedModelsTable::setModels(const QList<SupportedModel>& models)
{
    beginResetModel();
    m_models = models;
    endResetModel();
}

void SupportedModelsTable::setConnected(const QStringList& models)
{
    m_connected.clear();
    for (const QString& model : models) {
        m_connected.append(plainName(model));
    }
    if (!m_models.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int SupportedModelsTable::connectedRow() const
{
    const auto place = std::find_if(m_models.cbegin(), m_models.cend(),
        [this](const SupportedModel& model) { return isConnected(model); });
    return place == m_models.cend() ? -1 : static_cast<int>(place - m_models.cbegin());
}

bool SupportedModelsTable::isConnected(const SupportedModel& model) const
{
    return m_connected.contains(plainName(model.model));
}

int SupportedModelsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int SupportedModelsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SupportedModelsTable::text(const SupportedModel& model, int column) const
{
    const auto can = [&](CameraCapability capability) {
        //: the camera can do it
        return model.capabilities.testFlag(capability) ? tr("Yes") :
                                                       //: the camera cannot do it
                   tr("No");
    };
    switch (column) {
    case Model:
        //: a model in a list; the one that is connected now
        return isConnected(model) ? tr("%1 (connected)").arg(model.model) : model.model;
    case Capture:
        return can(CameraCapability::Capture);
    case Preview:
        return can(CameraCapability::Preview);
    case Configure:
        return can(CameraCapability::Configure);
    case Status:
        return statusText(model.status);
    default:
        return {};
    }
}

QVariant SupportedModelsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_models.size()) {
        return {};
    }
    const SupportedModel& model = m_models.at(index.row());
    if (role == Qt::DisplayRole) {
        return text(model, index.column());
    }
    if (role == Qt::FontRole && isConnected(model)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::TextAlignmentRole && index.column() != Model && index.column() != Status) {
        return Qt::AlignCenter;
    }
    return {};
}

QVariant SupportedModelsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Model:
        //: head of a column: the camera
        return tr("Model");
    case Capture:
        return isTip ? tr("The computer can release the shutter.") :
                     //: head of a column: can photographs be taken from the computer?
                   tr("Capture");
    case Preview:
        return isTip ? tr("The camera shows live view on the computer.") :
                     //: head of a column: can the camera do it?
                   tr("Live View");
    case Configure:
        return isTip ? tr("The camera's settings can be changed from the computer.")
                     : //: head of a column: can they be changed from the computer?
                   tr("Settings");
    case Status:
        return isTip ? tr("How well the driver of this model is tried, as libgphoto2 says.")
                     : //: column: the part of libgphoto2 that knows the model
                   tr("Driver");
    default:
        return {};
    }
}

SupportedModelsFilter::SupportedModelsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void SupportedModelsFilter::setSearch(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SupportedModelsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString model =
        sourceModel()->index(row, SupportedModelsTable::Model, parent).data().toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&](const QString& word) { return model.contains(word, Qt::CaseInsensitive); });
}

} // namespace skein

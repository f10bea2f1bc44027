// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotData.h"

#include "session/ShotModel.h"

#include <QFileInfo>
#include <QLocale>

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

/** Name, time and size. */
QString toolTipOf(const Shot& shot)
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

} // namespace

QVariant shotData(const Shot& shot, int role)
{
    const SessionItem& file = shot.files.first();
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(file.path);
    case Qt::ToolTipRole:
        return toolTipOf(shot);
    case ShotModel::PathRole:
        return file.path;
    case ShotModel::SizeRole:
        return shot.size();
    case ShotModel::ModifiedRole:
        return file.modified;
    case ShotModel::IsRawRole:
        return file.isRaw;
    case ShotModel::IsVideoRole:
        return file.isVideo;
    case ShotModel::PathsRole:
        return shot.shotFiles().paths;
    case ShotModel::HasRawRole:
        return shot.hasRaw();
    case ShotModel::IsPairRole:
        return shot.isPair();
    case ShotModel::FileTypesRole:
        return typesOf(shot);
    case ShotModel::CapturedRole:
        return shot.captured();
    case ShotModel::RatingRole:
        return shot.facts.marks.rating.value();
    case ShotModel::IsRejectedRole:
        return shot.facts.marks.rating.isRejected();
    case ShotModel::LabelRole:
        return QVariant::fromValue(shot.facts.marks.label);
    case ShotModel::SidecarsRole:
        return shot.facts.sidecars;
    default:
        return {};
    }
}

} // namespace skein

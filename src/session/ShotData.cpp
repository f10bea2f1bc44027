// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotData.h"

#include "base/UserLocale.h"
#include "session/ShotModel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace skein {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::ShotData)
};

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
    const QLocale locale = userLocale();
    QString text = names.join(u'\n') + u'\n' +
                   locale.toString(shot.captured().toLocalTime(), QLocale::ShortFormat) + u'\n' +
                   locale.formattedDataSize(shot.size());
    const QString damage = damageTextOf(shot);
    return damage.isEmpty() ? text : QString(text + u'\n' + damage);
}

QString labelOf(ColourLabel label)
{
    switch (label) {
    case ColourLabel::Red:
        //: said of a photograph
        return Words::tr("red label");
    case ColourLabel::Yellow:
        //: said of a photograph
        return Words::tr("yellow label");
    case ColourLabel::Green:
        //: said of a photograph
        return Words::tr("green label");
    case ColourLabel::Blue:
        //: said of a photograph
        return Words::tr("blue label");
    case ColourLabel::Purple:
        //: said of a photograph
        return Words::tr("purple label");
    case ColourLabel::None:
        break;
    }
    return {};
}

/** All that a view paints, for whoever hears it: "IMG_0001.JPG, 3 stars, red label, JPG and CR3".
 */
QString spokenTextOf(const Shot& shot)
{
    const Marks& marks = shot.facts.marks;
    QStringList parts{nameOf(shot.path())};
    if (marks.rating.isRejected()) {
        //: said of a photograph
        parts.append(Words::tr("rejected"));
    } else if (marks.rating.value() > 0) {
        //: said of a photograph, for screen readers
        parts.append(Words::tr("%n star(s)", nullptr, marks.rating.value()));
    }
    if (const QString label = labelOf(marks.label); !label.isEmpty()) {
        parts.append(label);
    }
    if (shot.isPair()) {
        QStringList types = typesOf(shot).split(u'+');
        const QString last = types.takeLast();
        //: the kinds of the files of one shot: "JPG and CR3"
        parts.append(Words::tr("%1 and %2").arg(types.join(QStringLiteral(", ")), last));
    }
    if (shot.files.first().isVideo) {
        //: said of a photograph
        parts.append(Words::tr("video"));
    }
    if (shot.isDamaged()) {
        //: said of a photograph
        parts.append(Words::tr("damaged"));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString damageTextOf(const Shot& shot)
{
    QStringList all;
    for (const SessionItem& file : shot.files) {
        if (file.isDamaged) {
            //: %1 is the name of a file
            all.append(Words::tr("%1 is damaged: it is no whole photograph. Compare it with "
                                 "the copy on the camera's card.")
                           .arg(nameOf(file.path)));
        }
    }
    return all.join(u'\n');
}

QVariant shotData(const Shot& shot, int role)
{
    const SessionItem& file = shot.files.first();
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(file.path);
    case Qt::ToolTipRole:
        return toolTipOf(shot);
    case Qt::AccessibleTextRole:
        return spokenTextOf(shot);
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
    case ShotModel::IsDamagedRole:
        return shot.isDamaged();
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

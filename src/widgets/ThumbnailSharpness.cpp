// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThumbnailSharpness.h"

#include "base/Settings.h"
#include "session/ShotModel.h"
#include "viewer/ImageView.h"
#include "widgets/SharpnessFigures.h"
#include "widgets/ShotView.h"

#include <QAction>

namespace skein {

namespace {
const SettingKey<bool> markedKey{"browser/sharpness", false};
constexpr int restMs = 200;
} // namespace

ThumbnailSharpness::ThumbnailSharpness(
    const Parts& parts, const QList<ShotView*>& views, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_views(views)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        followSpot();
        order();
        findBest();
    });
    const auto soon = [this] {
        if (m_parts.figures.areMarked()) {
            m_rest.start();
        }
    };
    for (ShotView* view : views) {
        view->setFigures(&parts.figures);
        connect(view, &ShotView::visibleRowsChanged, this, soon);
    }
    connect(&parts.picture, &ImageView::pictureChanged, this, soon);
    connect(&parts.picture, &ImageView::zoomChanged, this, soon);
    connect(&parts.picture, &ImageView::viewStateChanged, this, soon);
    connect(&parts.figures, &SharpnessFigures::changed, this, soon);
    connect(&parts.figures, &SharpnessFigures::placedChanged, this, soon);
    connect(&m_meter, &SharpnessMeter::judged, this,
        [this](
            const QString& path, const SharpnessSpot& spot, const std::optional<double>& figure) {
            if (spot.isLike(m_parts.figures.log().spot())) {
                m_parts.figures.add(path, figure);
            }
        });
    connect(&parts.action, &QAction::toggled, this, [this](bool on) {
        m_parts.settings.setValue(markedKey, on);
        m_parts.figures.setMarked(on);
        m_rest.start();
    });
    parts.action.setChecked(parts.settings.value(markedKey));
}

void ThumbnailSharpness::followSpot()
{
    if (m_parts.picture.hasPicture() && !m_parts.picture.isLive()) {
        m_parts.figures.setSpot(m_parts.figures.spotIn(m_parts.picture));
        m_parts.figures.findKind(m_parts.picture.shownPicture().path);
    }
}

QStringList ThumbnailSharpness::pathsInView() const
{
    QStringList paths;
    for (const ShotView* view : m_views) {
        const RowRange rows = view->visibleRows();
        for (int row = rows.first; row <= rows.last; ++row) {
            const QModelIndex index = m_parts.shots.index(row, 0);
            if (!index.data(ShotModel::IsVideoRole).toBool()) {
                paths.append(index.data(ShotModel::PathRole).toString());
            }
        }
    }
    return paths;
}

void ThumbnailSharpness::order()
{
    const SharpnessLog& log = m_parts.figures.log();
    if (!m_parts.figures.areMarked() || m_parts.picture.isLive()) {
        m_meter.cancel(); // Live view needs the computer.
        return;
    }
    QStringList unknown;
    const QStringList paths = pathsInView();
    for (const QString& path : paths) {
        if (!log.isKnown(path)) {
            unknown.append(path);
        }
    }
    m_meter.judge(unknown, log.spot());
}

void ThumbnailSharpness::findBest()
{
    const SharpnessLog& log = m_parts.figures.log();
    QString best;
    double most = 0;
    int compared = 0;
    const QStringList paths = pathsInView();
    const QString lookedAt = m_parts.picture.shownPicture().path;
    for (const QString& path : paths) {
        if (!log.areAlike(path, lookedAt)) {
            continue; // Figures of different cameras do not compare.
        }
        const std::optional<double> figure = log.figureOf(path);
        compared += figure ? 1 : 0;
        if (figure.value_or(0) > most) {
            most = *figure;
            best = path;
        }
    }
    m_parts.figures.setBest(compared > 1 ? best : QString());
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramPresenter.h"

#include "base/Settings.h"
#include "image/PictureFormat.h"
#include "session/ShotModel.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/HistogramKeys.h"
#include "widgets/HistogramPanel.h"
#include "widgets/LivePresenter.h"
#include "widgets/PicturePresenter.h"
#include "widgets/SharpnessRow.h"

#include <QAction>
#include <algorithm>

namespace skein {

namespace {

constexpr int waveformColumns = 256;
/** Whoever drags the picture has not yet chosen the place. */
constexpr int placeRestMs = 200;
/** A camera answers before its live view has changed. */
constexpr int changeMs = 700;
/** One on its way from the camera, and one that is being decoded. */
constexpr int framesOnTheirWay = 2;

} // namespace

HistogramPresenter::HistogramPresenter(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_placeRest.setSingleShot(true);
    m_placeRest.setInterval(placeRestMs);
    connect(&m_placeRest, &QTimer::timeout, this, &HistogramPresenter::judgeSharpness);
    connectActions();
    connectMeters();
    ImageView* view = &parts.view;
    connect(view, &ImageView::pictureChanged, this, &HistogramPresenter::refresh);
    connect(view, &ImageView::zoomChanged, &m_placeRest, qOverload<>(&QTimer::start));
    connect(view, &ImageView::viewStateChanged, &m_placeRest, qOverload<>(&QTimer::start));
    connect(&parts.figures, &SharpnessFigures::placedChanged, &m_placeRest,
        qOverload<>(&QTimer::start));
    connect(&parts.figures, &SharpnessFigures::changed, this, [this] {
        if (!m_isLive && !m_path.isEmpty()) {
            m_parts.panel.sharpness().showLog(m_parts.figures.log(), m_path);
        }
    });
    connect(view, &ImageView::pointerMoved, this, [this](QPointF place) {
        m_pointer = place;
        showPointer();
    });
    connect(view, &ImageView::pointerLeft, this, [this] {
        m_pointer.reset();
        showPointer();
    });
    connect(&parts.pictures, &PicturePresenter::changed, this, &HistogramPresenter::refresh);
    // The second file of a pair comes after the first was shown.
    const ShotModel* shots = &parts.shots;
    connect(shots, &ShotModel::dataChanged, this, &HistogramPresenter::followRaw);
    connect(shots, &ShotModel::rowsInserted, this, &HistogramPresenter::followRaw);
    connect(shots, &ShotModel::rowsRemoved, this, &HistogramPresenter::followRaw);
    connect(shots, &ShotModel::modelReset, this, &HistogramPresenter::followRaw);
    connect(&parts.panel, &HistogramPanel::shownChanged, this, &HistogramPresenter::setShown);
    connect(&parts.panel, &HistogramPanel::kindChosen, this, &HistogramPresenter::setKind);
    const int stored = parts.settings.value(histogramKeys::kind);
    setKind(static_cast<ScopeKind>(std::clamp(stored, 0, scopeKindCount - 1)));
}

void HistogramPresenter::connectActions()
{
    const ActionCollection& actions = m_parts.actions;
    const auto follow = [this, &actions](ActionId id, const SettingKey<bool>& key, auto&& apply) {
        QAction* action = actions[id];
        action->setChecked(m_parts.settings.value(key));
        apply(action->isChecked());
        connect(action, &QAction::toggled, this, [this, &key, apply](bool on) {
            m_parts.settings.setValue(key, on);
            apply(on);
        });
    };
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString& name) {
        // How it is drawn is the same in all windows; whether it is shown is each one's own.
        if (name == QLatin1String(histogramKeys::logarithmic.name)) {
            m_parts.actions[ActionId::HistogramScale]->setChecked(
                m_parts.settings.value(histogramKeys::logarithmic));
        } else if (name == QLatin1String(histogramKeys::separate.name)) {
            m_parts.actions[ActionId::HistogramSeparate]->setChecked(
                m_parts.settings.value(histogramKeys::separate));
        }
    });
    HistogramPanel* panel = &m_parts.panel;
    follow(
        ActionId::ShowHistogram, histogramKeys::shown, [panel](bool on) { panel->setVisible(on); });
    follow(ActionId::HistogramScale, histogramKeys::logarithmic,
        [panel](bool on) { panel->view().setLogarithmic(on); });
    follow(ActionId::HistogramSeparate, histogramKeys::separate,
        [panel](bool on) { panel->view().setSeparate(on); });
    connect(actions[ActionId::NextHistogram], &QAction::triggered, this, [this] {
        setKind(static_cast<ScopeKind>((static_cast<int>(m_kind) + 1) % scopeKindCount));
    });
}

void HistogramPresenter::connectMeters()
{
    connect(&m_counter, &HistogramCounter::counted, this,
        [this](const QString& /*path*/, const PictureMeasures& measures) {
            m_parts.panel.view().setMeasures(measures);
            const bool isHere = measures.sharpnessPlace == m_counter.order().sharpnessPlace;
            if (measures.sharpness && isHere) {
                // It may have got its name since it was ordered.
                m_parts.figures.note(m_path, *measures.sharpness);
            }
        });
    connect(&m_raw, &RawMeter::measured, this,
        [this](const QString& /*path*/, const RawMeasurement& measurement) {
            m_parts.panel.view().setRaw(measurement.histogram);
            m_rawLevels = measurement.levels;
            showPointer();
        });
    connect(&m_raw, &RawMeter::failed, this, [this](const QString& /*path*/, const Error& error) {
        m_parts.panel.view().setRawEmptyText(error.message);
    });
    connect(&m_parts.live, &LivePresenter::frameMeasured, this, &HistogramPresenter::onFrame);
}

void HistogramPresenter::setShown(bool shown)
{
    order();
    if (shown) {
        m_path.clear();
        m_imageKey = 0;
        refresh();
    } else {
        m_counter.clear();
        m_raw.cancel();
    }
}

void HistogramPresenter::setKind(ScopeKind kind)
{
    m_kind = kind;
    m_parts.settings.setValue(histogramKeys::kind, static_cast<int>(kind));
    m_parts.panel.setKind(kind);
    // Traces have neither heights nor curves.
    const bool hasCurves = kind == ScopeKind::Histogram || kind == ScopeKind::Raw;
    m_parts.actions[ActionId::HistogramScale]->setEnabled(hasCurves);
    m_parts.actions[ActionId::HistogramSeparate]->setEnabled(hasCurves);
    order();
    refreshRaw();
}

void HistogramPresenter::order()
{
    MeasureOrder still;
    if (m_parts.panel.isVisible()) {
        still.histogram = true;
        const bool traces = m_kind == ScopeKind::Waveform || m_kind == ScopeKind::Parade;
        still.waveformColumns = traces ? waveformColumns : 0;
        // Exactly where the others were judged, not only nearly.
        const SharpnessSpot& spot = m_parts.figures.log().spot();
        still.sharpnessPlace = m_isLive ? QRectF() : spot.placeIn(m_parts.view.frame().fullSize);
    }
    m_counter.setOrder(still);
    MeasureOrder live = still;
    const bool hasFrame = m_isLive && !m_parts.view.shownPicture().image.isNull();
    live.sharpnessPlace = still.histogram && hasFrame ? placeLookedAt() : QRectF();
    if (live.sharpnessPlace != m_livePlace) {
        m_livePlace = live.sharpnessPlace;
        m_liveTrace.clear(); // What was sharp elsewhere does not compare.
    }
    m_parts.live.setMeasures(live);
}

void HistogramPresenter::refresh()
{
    if (!m_parts.panel.isVisible()) {
        return;
    }
    const ShownPicture shown = m_parts.view.shownPicture();
    m_parts.panel.view().setEmptyText(emptyText());
    if (shown.live != m_isLive) {
        m_isLive = shown.live;
        m_path.clear();
        m_imageKey = 0;
        m_parts.panel.view().clear();
        m_parts.panel.sharpness().clear();
        if (m_isLive) {
            m_counter.clear();
            readColoursBy(ColourProfile::sRgb()); // Cameras tell nothing of their frames.
        }
        refreshRaw();
        order();
    }
    if (shown.live) {
        if (m_livePlace.isEmpty() && !shown.image.isNull()) {
            order(); // The place is known with the first frame.
        }
    } else {
        refreshStill(shown.path, shown.image, shown.fullSize);
    }
    showPointer();
}

QString HistogramPresenter::emptyText() const
{
    if (m_parts.view.isLive()) {
        return tr("The histogram appears here with the first frame of live view.");
    }
    if (!m_parts.pictures.failure().isEmpty()) {
        return tr("There is no histogram: this file cannot be shown.");
    }
    if (!m_parts.pictures.currentPath().isEmpty() || m_parts.view.hasPicture()) {
        return tr("The histogram appears here when the photograph has been read.");
    }
    if (m_parts.pictures.isAllHidden()) {
        return tr("There is no histogram: the filter hides all photographs.");
    }
    return tr("The histogram appears here with the first photograph.");
}

void HistogramPresenter::refreshStill(const QString& path, const QImage& image, QSize fullSize)
{
    if (path == m_path && image.cacheKey() == m_imageKey) {
        followRaw();
        return;
    }
    const bool samePixels = image.cacheKey() == m_imageKey && !image.isNull();
    const bool isAnother = path != m_path && !samePixels;
    if (samePixels) {
        m_parts.figures.rename(m_path, path); // It got its name.
    }
    m_path = path;
    m_imageKey = image.cacheKey();
    if (image.isNull()) {
        m_counter.clear();
        m_parts.panel.view().clear();
        m_parts.panel.sharpness().clear();
        return;
    }
    judgeSharpness();
    m_counter.setStill(path, image, fullSize, m_parts.view.wantedPixels().isEmpty());
    readColoursBy(m_parts.view.profile());
    if (isAnother) {
        refreshRaw();
    } else {
        followRaw();
    }
}

void HistogramPresenter::readColoursBy(const ColourProfile& profile)
{
    if (!(profile == m_profile)) {
        m_profile = profile;
        m_lab = LabReader(profile);
    }
}

void HistogramPresenter::judgeSharpness()
{
    const ShownPicture shown = m_parts.view.shownPicture();
    if (!shown.live && !shown.image.isNull() && m_parts.panel.isVisible()) {
        m_parts.figures.setSpot(m_parts.figures.spotIn(m_parts.view));
        m_parts.panel.sharpness().showLog(m_parts.figures.log(), m_path);
    }
    order();
}

QRectF HistogramPresenter::placeLookedAt() const
{
    return m_parts.figures.spotIn(m_parts.view).placeIn(m_parts.view.frame().fullSize);
}

QString HistogramPresenter::rawPath() const
{
    if (m_path.isEmpty()) {
        return {};
    }
    const Shot* shot = m_parts.shots.find(m_path);
    if (shot != nullptr && shot->hasRaw()) {
        return shot->raw()->path;
    }
    return isRawName(m_path) ? m_path : QString();
}

void HistogramPresenter::refreshRaw()
{
    HistogramView& view = m_parts.panel.view();
    const QString path = rawPath();
    m_rawPath = path;
    view.setRaw({});
    m_rawLevels = {};
    if (m_kind != ScopeKind::Raw || !m_parts.panel.isVisible() || path.isEmpty()) {
        m_raw.cancel();
        view.setRawEmptyText(
            m_isLive ? tr("Live view has no RAW data.") : tr("This photograph has no RAW file."));
        return;
    }
    view.setRawEmptyText(tr("Reading the RAW data…"));
    m_raw.cancel();
    m_raw.measure(path);
}

void HistogramPresenter::followRaw()
{
    if (rawPath() != m_rawPath) {
        refreshRaw();
    }
}

void HistogramPresenter::beginLiveAnew()
{
    m_liveTrace.clear();
    m_sinceAnew.start();
    m_framesOfBefore = framesOnTheirWay;
    if (m_isLive) {
        m_parts.panel.sharpness().clear();
    }
}

bool HistogramPresenter::isOfBefore()
{
    if (!m_sinceAnew.isValid()) {
        return false;
    }
    const bool is = m_framesOfBefore > 0 || !m_sinceAnew.hasExpired(changeMs);
    --m_framesOfBefore;
    if (!is) {
        m_sinceAnew.invalidate();
    }
    return is;
}

void HistogramPresenter::onFrame(const PictureMeasures& measures)
{
    if (!m_isLive) {
        return; // Still under way when live view ended: the still's numbers are there.
    }
    m_parts.panel.view().setMeasures(measures);
    if (!isOfBefore() && measures.sharpness && measures.sharpnessPlace == m_livePlace) {
        m_liveTrace.add(*measures.sharpness);
        m_parts.panel.sharpness().showLive(m_liveTrace);
    }
}

void HistogramPresenter::showPointer()
{
    const ShownPicture shown = m_parts.view.shownPicture();
    if (!m_pointer || shown.image.isNull() || !m_parts.panel.isVisible()) {
        m_parts.panel.setPointer(std::nullopt, {});
        return;
    }
    const PictureFrame frame = m_parts.view.frame();
    const double across = (m_pointer->x() - frame.picture.x()) / frame.picture.width();
    const double down = (m_pointer->y() - frame.picture.y()) / frame.picture.height();
    if (across < 0 || across >= 1 || down < 0 || down >= 1) {
        m_parts.panel.setPointer(std::nullopt, {});
        return;
    }
    const QPoint pixel(static_cast<int>(across * shown.image.width()),
        static_cast<int>(down * shown.image.height()));
    const QRgb colour = qUnpremultiply(shown.image.pixel(pixel));
    const ScopePointer pointer{colour, across, rawAt({across, down})};
    m_parts.panel.setPointer(pointer, m_lab.at(colour));
}

std::optional<QRgb> HistogramPresenter::rawAt(QPointF place) const
{
    if (m_rawLevels.isNull()) {
        return std::nullopt;
    }
    return m_rawLevels.pixel(static_cast<int>(place.x() * m_rawLevels.width()),
        static_cast<int>(place.y() * m_rawLevels.height()));
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/LabReader.h"
#include "image/HistogramCounter.h"
#include "image/RawMeter.h"
#include "widgets/HistogramView.h"
#include "widgets/SharpnessFigures.h"
#include "widgets/SharpnessTrace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace skein {

class ActionCollection;
class HistogramPanel;
class ImageView;
class LivePresenter;
class PicturePresenter;
class Settings;
class ShotModel;

/**
 * Fills the histogram panel from what the viewer shows: the still at its best stage, each frame of
 * live view, the shot's RAW file, the pixel under the pointer. While the panel is hidden nothing is
 * counted. Lives on the GUI thread; borrows all it is given, which must outlive it.
 */
class HistogramPresenter final : public QObject
{
    Q_OBJECT

public:
    /** What it reads from and writes to. */
    struct Parts
    {
        ImageView& view;
        LivePresenter& live;
        PicturePresenter& pictures;
        const ShotModel& shots;
        HistogramPanel& panel;
        const ActionCollection& actions;
        Settings& settings;
        SharpnessFigures& figures;
    };

    explicit HistogramPresenter(const Parts& parts, QObject* parent = nullptr);

    /** Live view shows something else now: its sharpness so far does not compare. */
    void beginLiveAnew();

private:
    void connectActions();
    void connectMeters();
    void setShown(bool shown);
    void setKind(ScopeKind kind);
    void order();
    void refresh();
    void refreshStill(const QString& path, const QImage& image, QSize fullSize);
    void refreshRaw();
    /** Why there is nothing to draw. */
    [[nodiscard]] QString emptyText() const;
    /** Measures again where the RAW file is another one, or has come. */
    void followRaw();
    void readColoursBy(const ColourProfile& profile);
    void judgeSharpness();
    void showPointer();
    /** What the RAW file recorded at a place in parts of the picture's sides. */
    [[nodiscard]] std::optional<QRgb> rawAt(QPointF place) const;
    void onFrame(const PictureMeasures& measures);
    /** Told of each frame: whether it may still show what was before beginLiveAnew(). */
    [[nodiscard]] bool isOfBefore();
    /** The spot looked at, in parts of the picture's sides. */
    [[nodiscard]] QRectF placeLookedAt() const;
    [[nodiscard]] QString rawPath() const;

    const Parts m_parts;
    HistogramCounter m_counter;
    RawMeter m_raw;
    ColourProfile m_profile; ///< Of the pixels shown.
    LabReader m_lab;
    QTimer m_placeRest; ///< Runs while the place looked at is being chosen.
    ScopeKind m_kind = ScopeKind::Histogram;
    QString m_path;     ///< Of the still; empty while there is none.
    QString m_rawPath;  ///< Of the RAW file that was last looked for; empty: there was none.
    QImage m_rawLevels; ///< RawMeasurement::levels of it; null: not measured, or not wanted.
    qint64 m_imageKey = 0;
    bool m_isLive = false;
    QRectF m_livePlace;         ///< Where live frames are judged; empty before the first of them.
    SharpnessTrace m_liveTrace; ///< At m_livePlace.
    QElapsedTimer m_sinceAnew;  ///< Valid while frames of before may come.
    int m_framesOfBefore = 0;   ///< Yet to come at most, by their number.
    std::optional<QPointF> m_pointer; ///< Logical pixels of the view.
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/PictureMeasures.h"
#include "image/RawHistogram.h"
#include "widgets/ClippedShares.h"
#include "widgets/ScopePointer.h"

#include <QPixmap>
#include <QWidget>
#include <optional>

namespace skein {

/** What is drawn of a picture. */
enum class ScopeKind : quint8 {
    Histogram, ///< Red, green, blue and luminance of the pixels.
    Waveform,  ///< Luminance by place across the picture.
    Parade,    ///< Red, green and blue by place across the picture.
    Raw,       ///< The sensor's own data, in stops below saturation.
};
inline constexpr int scopeKindCount = 4;

/**
 * Draws a histogram, a waveform or the histogram of RAW data, with the shares that are clipped at
 * both ends and the levels of the pixel under the pointer. Its accessible description tells the
 * shares in words. Lives on the GUI thread.
 */
class HistogramView final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString emptyText MEMBER m_emptyText WRITE setEmptyText)
    Q_PROPERTY(QString rawEmptyText MEMBER m_rawEmptyText WRITE setRawEmptyText)

public:
    explicit HistogramView(QWidget* parent = nullptr);

    void setKind(ScopeKind kind);
    [[nodiscard]] ScopeKind kind() const { return m_kind; }
    void setLogarithmic(bool logarithmic);
    /** One curve below the other instead of all in one. */
    void setSeparate(bool separate);

    void setMeasures(const PictureMeasures& measures);
    void setRaw(const RawHistogram& histogram);
    /** Nothing: no pixel is under the pointer. */
    void setPointer(const std::optional<ScopePointer>& pointer);
    /** What stands in place of a drawing while there is none. */
    void setEmptyText(const QString& text);
    /** The same for RAW data, of which there may be none although there is a picture. */
    void setRawEmptyText(const QString& text);
    void clear();

    /** There is something to draw. */
    [[nodiscard]] bool isEmpty() const;

    /** Takes half of the usual height. */
    void setLow(bool low);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    /** Without the line of numbers that RAW data have at the upper edge. */
    [[nodiscard]] QRectF belowStops(const QRectF& area) const;
    void paintPlot(QPainter& painter, const QRectF& area) const;
    void paintPointer(QPainter& painter, const QRectF& area) const;
    void paintShares(QPainter& painter, const QRectF& line) const;
    void describe();
    /** What is drawn is out of date. */
    void replot();
    [[nodiscard]] ClippedShares shares(bool bright) const;
    struct SharesLayout
    {
        bool isStacked;    ///< They do not fit beside each other.
        bool areEndsNamed; ///< There is room for "Shadows" and "Highlights", too.
    };
    [[nodiscard]] SharesLayout sharesLayout() const;

    bool m_isLow = false;
    ScopeKind m_kind = ScopeKind::Histogram;
    bool m_logarithmic = false;
    bool m_separate = false;
    PictureMeasures m_measures;
    RawHistogram m_raw;
    std::optional<ScopePointer> m_pointer;
    QString m_emptyText;
    QString m_rawEmptyText;
    QPixmap m_plot; ///< All but the pointer; of another size: has to be drawn.
};

} // namespace skein

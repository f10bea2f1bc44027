// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SharpnessLog.h"

#include <QWidget>

namespace skein {

/**
 * One line about sharpness: the figure of the picture looked at, the best of those looked at last,
 * and a bar for each of them. In live view: the figure of the frame and the best so far.
 */
class SharpnessRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SharpnessRow(QWidget* parent = nullptr);

    /** The picture @p path is looked at. */
    void showLog(const SharpnessLog& log, const QString& path);
    void showLive(double figure, double best);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setText(const QString& text);
    void paintBars(QPainter& painter, const QRectF& area) const;

    QString m_text;
    QList<double> m_figures; ///< A bar each.
    int m_current = -1;
};

} // namespace skein

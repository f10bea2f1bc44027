// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/PictureMeasures.h"
#include "image/ImagePool.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

namespace skein {

/**
 * Measures the still that is looked at, off the GUI thread; the newest wins: of an older picture or
 * stage nothing is told any more, and its count never begins if it has not yet.
 *
 * A stage of fewer pixels than the file has, or of fewer bits, is told as MeasuredPixels::Loaded;
 * after the photographer has rested on it, the whole file is decoded once more and measured at its
 * own depth (Picture::decodeDeep()).
 * Sharpness is only judged on all pixels: at once where they are at hand, else with the whole file.
 * Lives on the GUI thread; destruction does not wait for the count at work.
 */
class HistogramCounter final : public QObject
{
    Q_OBJECT

public:
    explicit HistogramCounter(QObject* parent = nullptr);
    ~HistogramCounter() override;

    /** What is measured from now on; also of the still that is there. Empty: nothing. With another
     * place alone only the sharpness is judged anew. */
    void setOrder(const MeasureOrder& order);
    [[nodiscard]] const MeasureOrder& order() const { return m_order; }

    /** The best stage of @p path so far. The same pixels under another name are not measured again:
     * what is told of them from now on bears that name. @p isAllComing: all pixels are on their way
     * here, because somebody looks at them; the file is not decoded for its numbers meanwhile,
     * which would take that memory twice. */
    void setStill(
        const QString& path, const QImage& image, QSize fullSize, bool isAllComing = false);
    /** There is no still. */
    void clear();

Q_SIGNALS:
    /** Measured over all pixels of what setStill() was given last, then over those of its file. */
    void counted(const QString& path, const skein::PictureMeasures& measures);

private:
    void start();
    void judge();
    void startWhole();
    [[nodiscard]] bool hasAllPixels() const { return m_image.size() == m_fullSize; }
    void drop();
    [[nodiscard]] static int threadsFor(QSize size);

    MeasureOrder m_order;
    QString m_path;
    QImage m_image;
    QSize m_fullSize;
    PictureMeasures m_told;   ///< What counted() told last.
    bool m_isCounted = false; ///< It was counted of m_image.
    bool m_isWhole = false;   ///< All of m_path was counted.
    QTimer m_rest;
    quint64 m_serial = 0; ///< Of the newest count.
    ImagePool::Ticket m_ticket;
    /** Numbers come after pictures, which are scaled and painted, and thumbnails, which are made,
     * at the same time. */
    static constexpr int niceness = 19;
    ImagePool m_pool{1, niceness};
};

} // namespace skein

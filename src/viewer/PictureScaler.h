// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <optional>

namespace skein {

/**
 * Scales a picture down smoothly off the GUI thread; the newest order wins. One is at work and one
 * waits at most, however many are given while a window is resized.
 * Lives on the GUI thread.
 */
class PictureScaler final : public QObject
{
    Q_OBJECT

public:
    /** @p threads do the work; they must outlive this. */
    explicit PictureScaler(
        QThreadPool& threads = *QThreadPool::globalInstance(), QObject* parent = nullptr);

    /** scaled() follows, unless another order comes first. */
    void scale(const QImage& picture, QSize size);
    /** What is under way will not be delivered. */
    void cancel();

Q_SIGNALS:
    void scaled(const QImage& picture);

private:
    struct Order
    {
        QImage picture;
        QSize size;
    };

    void start(const Order& order);
    void finish(const QImage& result);

    QThreadPool& m_threads;
    std::optional<Order> m_next; ///< Begins when the one at work is done.
    bool m_isRunning = false;
    bool m_isWanted = false; ///< The result of the one at work is still wanted.
};

/** The same, at once: for pictures so small that nobody notices. */
[[nodiscard]] QImage scaledSmoothly(const QImage& picture, QSize size);

} // namespace skein

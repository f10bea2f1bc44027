// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>

namespace skein {

/**
 * Scales a picture down smoothly off the GUI thread; the newest order wins.
 * Lives on the GUI thread.
 */
class PictureScaler final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** scaled() follows, unless another order comes first. */
    void scale(const QImage& picture, QSize size);
    /** What is under way will not be delivered. */
    void cancel() { ++m_order; }

Q_SIGNALS:
    void scaled(const QImage& picture);

private:
    quint64 m_order = 0;
};

/** The same, at once: for pictures so small that nobody notices. */
[[nodiscard]] QImage scaledSmoothly(const QImage& picture, QSize size);

} // namespace skein

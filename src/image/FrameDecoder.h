// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QSize>
#include <array>

namespace skein {

/**
 * Decodes a stream of live-view JPEGs as quickly as looks good: one codec and a few picture buffers
 * for all of them. A buffer is used again once nobody else holds its picture. One thread at a time.
 */
class FrameDecoder final
{
    Q_DECLARE_TR_FUNCTIONS(skein::FrameDecoder)

public:
    FrameDecoder();
    ~FrameDecoder();
    Q_DISABLE_COPY_MOVE(FrameDecoder)

    /** The frame, at the smallest quick scale that covers @p box when fitted into it (empty: full
     * size). Fails with Io where the bytes are no JPEG. */
    [[nodiscard]] Result<QImage> decode(const QByteArray& jpeg, QSize box);
    /** The size that the frame decoded last has before it is scaled. */
    [[nodiscard]] QSize fullSize() const { return m_fullSize; }
    /** The frame decoded last ended too early: its lower part is grey. */
    [[nodiscard]] bool wasCut() const { return m_wasCut; }

private:
    [[nodiscard]] QImage& freeBuffer(QSize size);

    void* const m_codec;
    QSize m_fullSize;
    bool m_wasCut = false;
    /** One on screen, one on its way, one being painted by somebody slow, one to write to. */
    std::array<QImage, 4> m_buffers;
};

} // namespace skein

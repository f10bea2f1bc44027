// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <memory>

namespace skein {

/**
 * Small upright pictures for the filmstrip, at most edgePixels on the longer side.
 *
 * Embedded thumbnails first, decoding only where there is none or it is too small; on worker
 * threads of low priority. Lives on the GUI thread. Keeps the last ones used in a bounded cache.
 */
class ThumbnailLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int edgePixels = 256;

    explicit ThumbnailLoader(QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    /** The thumbnail if it is at hand; else a null image, and ready() follows. */
    [[nodiscard]] QImage thumbnail(const QString& path);
    /** Takes a picture that came along otherwise (the driver's thumbnail) until there is a better
     * one. */
    void provide(const QString& path, const QImage& image);
    void forget(const QString& path);
    void rename(const QString& from, const QString& to);

Q_SIGNALS:
    void ready(const QString& path);
    /** The file has no picture that can be shown; @p reason is a sentence. */
    void unavailable(const QString& path, const QString& reason);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein

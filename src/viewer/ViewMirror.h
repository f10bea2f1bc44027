// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace skein {

class ImageLoader;
class ImageView;
struct LoadedImage;

/**
 * Shows in one view whatever another one shows, still or live, at a zoom of its own. Has the other
 * one ask for as many pixels of the next picture as the copy needs. Lives on the GUI thread;
 * borrows all three: the copy and the loader must outlive it.
 */
class ViewMirror final : public QObject
{
    Q_OBJECT

public:
    /** @p loader brings the pixels that only the @p copy needs. */
    ViewMirror(
        ImageView& original, ImageView& copy, ImageLoader& loader, QObject* parent = nullptr);
    ~ViewMirror() override;

private:
    void follow();
    void take(const LoadedImage& image);
    void tellNeed();

    const QPointer<ImageView> m_original;
    ImageView& m_copy;
    qint64 m_followed = 0; ///< QImage::cacheKey() of the original's still shown last.
};

} // namespace skein

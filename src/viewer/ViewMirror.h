// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

class ImageLoader;
class ImageView;
struct LoadedImage;

/**
 * Shows in one view whatever another one shows, still or live, at a zoom of its own. Lives on the
 * GUI thread; borrows all three, which must outlive it.
 */
class ViewMirror final : public QObject
{
    Q_OBJECT

public:
    /** @p loader brings the pixels that only the @p copy needs. */
    ViewMirror(
        const ImageView& original, ImageView& copy, ImageLoader& loader, QObject* parent = nullptr);

private:
    void follow();
    void take(const LoadedImage& image);

    const ImageView& m_original;
    ImageView& m_copy;
};

} // namespace skein

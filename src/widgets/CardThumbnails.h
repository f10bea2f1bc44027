// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "image/ImagePool.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace skein {

class TetheredCamera;

/**
 * Small upright pictures of what lies on a camera's card, fetched from the camera when it has
 * nothing else to do, and only those that are looked at. Decoded on another thread; the last ones
 * used are kept. Lives on the GUI thread; borrows the place for life.
 */
class CardThumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit CardThumbnails(TetheredCamera& place, QObject* parent = nullptr);
    ~CardThumbnails() override;

    /** What is shown now, most important first; whatever else waited is dropped. */
    void setWanted(const QList<CameraFileRef>& visibleFirst);
    /** Null: not at hand. */
    [[nodiscard]] QImage thumbnail(const CameraFileRef& file) const;
    /** The camera has none that can be shown. */
    [[nodiscard]] bool isUnavailable(const CameraFileRef& file) const
    {
        return m_unavailable.contains(file);
    }
    /** Forgets all of them: another card may be there. */
    void clear();

Q_SIGNALS:
    /** There is a thumbnail now, or it is known that there is none. */
    void changed(const skein::CameraFileRef& file);

private:
    void follow();
    void ask();
    /** What was asked for is not awaited any more. */
    void forgetAsked();
    void onAnswer(const CameraFileRef& file, const Result<CameraThumbnail>& answer);
    void take(const CameraFileRef& file, const QImage& image);
    void giveUp(const CameraFileRef& file);

    TetheredCamera& m_place;
    QPointer<Camera> m_camera;
    ImagePool m_decoder{1, 0};
    QList<CameraFileRef> m_wanted;
    QSet<CameraFileRef> m_asked; ///< Of the camera, or being decoded.
    QList<ImagePool::Ticket> m_decoding;
    QHash<CameraFileRef, int> m_failures;
    QSet<CameraFileRef> m_unavailable;
    QCache<CameraFileRef, QImage> m_images; ///< By kibibytes.
    int m_round = 0;                        ///< Answers for an earlier one are no news.
};

} // namespace skein

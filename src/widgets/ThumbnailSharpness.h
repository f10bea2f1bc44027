// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/SharpnessMeter.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QAction;

namespace skein {

class ImageView;
class Settings;
class SharpnessFigures;
class ShotModel;
class ShotView;

/**
 * Has the photographs judged whose thumbnails are in view, while figures on thumbnails are switched
 * on, at the spot that is looked at in the picture area; and finds the best of them, among those of
 * the kind of the photograph that is looked at. Borrows all it
 * is given, which must outlive it. Lives on the GUI thread.
 */
class ThumbnailSharpness final : public QObject
{
    Q_OBJECT

public:
    /** What it reads from and writes to. */
    struct Parts
    {
        ImageView& picture;
        const ShotModel& shots;
        SharpnessFigures& figures;
        QAction& action; ///< Switches it on and off.
        Settings& settings;
    };

    ThumbnailSharpness(
        const Parts& parts, const QList<ShotView*>& views, QObject* parent = nullptr);

private:
    void followSpot();
    void order();
    /** Of the photographs whose thumbnails are in view. */
    [[nodiscard]] QStringList pathsInView() const;
    void findBest();

    const Parts m_parts;
    const QList<ShotView*> m_views;
    SharpnessMeter m_meter;
    QTimer m_rest; ///< Runs while rows or the spot change again and again.
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

namespace skein {

class ActionCollection;
class ImageView;
class Settings;
class SharpnessFigures;
class SpotLayer;

/**
 * The spot whose sharpness is judged, where the photographer has put it: shown, dragged, moved by
 * keys, over stills and live view, and kept from picture to picture and from day to day. Borrows
 * all it is given, which must outlive it. Lives on the GUI thread.
 */
class SpotCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        ImageView& view;
        SharpnessFigures& figures;
        Settings& settings;
    };
    /** A key moves the spot by so much of the picture's sides. */
    static constexpr double step = 0.02;

    explicit SpotCommands(const Parts& parts, QObject* parent = nullptr);

    /** The frame over the picture. For tests. */
    [[nodiscard]] const SpotLayer& layer() const { return *m_layer; }

private:
    void setOn(bool on);
    void moveBy(double right, double down);
    void place(QPointF centre);

    const Parts m_parts;
    SpotLayer* m_layer;
};

} // namespace skein

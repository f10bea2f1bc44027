// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpotCommands.h"

#include "base/Settings.h"
#include "viewer/ImageView.h"
#include "viewer/SpotLayer.h"
#include "widgets/ActionCollection.h"
#include "widgets/SharpnessFigures.h"

#include <QAction>
#include <algorithm>

namespace skein {

namespace {
const SettingKey<bool> shownKey{"view/sharpnessSpot", false};
// In thousandths of the sides.
const SettingKey<int> acrossKey{"view/sharpnessSpotAcross", 500};
const SettingKey<int> downKey{"view/sharpnessSpotDown", 500};
constexpr double thousandths = 1000;
} // namespace

SpotCommands::SpotCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_layer(parts.view.emplaceLayer<SpotLayer>())
{
    using Id = ActionId;
    m_layer->setCentre({parts.settings.value(acrossKey) / thousandths,
        parts.settings.value(downKey) / thousandths});
    connect(m_layer, &SpotLayer::dragged, this, &SpotCommands::place);
    connect(parts.actions[Id::SharpnessSpot], &QAction::toggled, this, &SpotCommands::setOn);
    const auto moves = [this](Id id, double right, double down) {
        connect(m_parts.actions[id], &QAction::triggered, this,
            [this, right, down] { moveBy(right, down); });
    };
    moves(Id::SpotLeft, -step, 0);
    moves(Id::SpotRight, step, 0);
    moves(Id::SpotUp, 0, -step);
    moves(Id::SpotDown, 0, step);
    const bool on = parts.settings.value(shownKey);
    parts.actions[Id::SharpnessSpot]->setChecked(on);
    setOn(on);
}

void SpotCommands::setOn(bool on)
{
    using Id = ActionId;
    m_parts.settings.setValue(shownKey, on);
    m_layer->setOn(on);
    for (const Id id : {Id::SpotLeft, Id::SpotRight, Id::SpotUp, Id::SpotDown}) {
        m_parts.actions[id]->setEnabled(on);
    }
    m_parts.figures.setPlaced(on ? std::optional(m_layer->centre()) : std::nullopt);
    QAction* panel = m_parts.actions[Id::ShowHistogram];
    if (on && !panel->isChecked()) {
        panel->trigger(); // Its figures are there.
    }
}

void SpotCommands::moveBy(double right, double down)
{
    // From where it is seen, which may be a little further inside than where it was put.
    const PictureFrame frame = m_parts.view.frame();
    QPointF centre = m_layer->centre();
    if (!frame.fullSize.isEmpty()) {
        centre = SpotLayer::spotAt(centre, frame.fullSize).placeIn(frame.fullSize).center();
    }
    m_layer->setCentre({centre.x() + right, centre.y() + down});
    place(m_layer->centre());
}

void SpotCommands::place(QPointF centre)
{
    m_parts.settings.setValue(acrossKey, qRound(centre.x() * thousandths));
    m_parts.settings.setValue(downKey, qRound(centre.y() * thousandths));
    m_parts.figures.setPlaced(centre);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewCommands.h"

#include "viewer/ImageView.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"

#include <QAction>

namespace skein {

namespace {
/** A key moves the picture by so much of the view. */
constexpr double panStep = 0.2;
} // namespace

ViewCommands::ViewCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectZoom();
    connectOverlays();
    showState();
}

void ViewCommands::connectZoom()
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    on(Id::ZoomFill, [this] { m_parts.view().zoomToFill(); });
    on(Id::ZoomDouble, [this] { m_parts.view().zoomToDouble(); });
    on(Id::PanLeft, [this] { m_parts.view().pan(-panStep, 0); });
    on(Id::PanRight, [this] { m_parts.view().pan(panStep, 0); });
    on(Id::PanUp, [this] { m_parts.view().pan(0, -panStep); });
    on(Id::PanDown, [this] { m_parts.view().pan(0, panStep); });
    on(Id::Loupe, [this] { toggleLoupe(); });
    connect(&m_parts.layers, &ViewLayers::loupeChanged, m_parts.actions[Id::Loupe],
        &QAction::setChecked);
}

void ViewCommands::toggleLoupe()
{
    auto* here = m_parts.view().findChild<ViewLayers*>({}, Qt::FindDirectChildrenOnly);
    if (m_parts.layers.isLoupeOn()) {
        m_loupeIn = &m_parts.layers; // Switched on by the mouse.
    }
    const bool on = here != nullptr && !here->isLoupeOn(); // Others may go with the one before.
    if (m_loupeIn && m_loupeIn != here) {
        m_loupeIn->setLoupeOn(false); // Nobody looks at that view.
    }
    if (here != nullptr) {
        here->setLoupeOn(on);
    }
    m_loupeIn = here;
    m_parts.actions[ActionId::Loupe]->setChecked(here != nullptr && here->isLoupeOn());
}

void ViewCommands::connectOverlays()
{
    using Id = ActionId;
    ViewOptions* options = &m_parts.options;
    const auto toggles = [this, options](Id id, void (ViewOptions::*set)(bool)) {
        connect(m_parts.actions[id], &QAction::triggered, options, set);
    };
    toggles(Id::ToggleMask, &ViewOptions::setMaskShown);
    toggles(Id::ToggleGuides, &ViewOptions::setGuidesShown);
    toggles(Id::ExposureWarning, &ViewOptions::setWarningShown);
    toggles(Id::FocusPeaking, &ViewOptions::setPeakingShown);
    toggles(Id::FocusPoints, &ViewOptions::setFocusPointsShown);
    toggles(Id::InfoOverlay, &ViewOptions::setInformationShown);
    connect(m_parts.actions[Id::NextMask], &QAction::triggered, options, &ViewOptions::nextMask);
    connect(
        m_parts.actions[Id::NextGuides], &QAction::triggered, options, &ViewOptions::nextGuides);
    for (auto signal :
        {&ViewOptions::maskChanged, &ViewOptions::guidesChanged, &ViewOptions::warningChanged,
            &ViewOptions::peakingChanged, &ViewOptions::displayChanged}) {
        connect(options, signal, this, &ViewCommands::showState);
    }
}

void ViewCommands::showState()
{
    using Id = ActionId;
    const ViewOptions& options = m_parts.options;
    const ActionCollection& actions = m_parts.actions;
    actions[Id::ToggleMask]->setChecked(options.mask().isShown);
    actions[Id::ToggleGuides]->setChecked(options.guides().isShown);
    actions[Id::ExposureWarning]->setChecked(options.warning().isShown);
    actions[Id::FocusPeaking]->setChecked(options.peaking().isShown);
    actions[Id::FocusPoints]->setChecked(options.display().focusPoints);
    actions[Id::InfoOverlay]->setChecked(options.display().information);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewLayers.h"

#include "viewer/FocusPointLayer.h"
#include "viewer/GuideLayer.h"
#include "viewer/ImageView.h"
#include "viewer/InfoLayer.h"
#include "viewer/LoupeLayer.h"
#include "viewer/MaskLayer.h"
#include "viewer/PeakingLayer.h"
#include "viewer/ViewOptions.h"
#include "viewer/WarningLayer.h"

namespace skein {

ViewLayers::ViewLayers(ImageView& view, const ViewOptions& options, Kinds kinds)
    : QObject(&view)
    , m_view(view)
    , m_options(options)
{
    if (kinds.testFlag(Analyses)) {
        view.emplaceLayer<WarningLayer>(options);
        view.emplaceLayer<PeakingLayer>(options);
    }
    if (kinds.testFlag(Frames)) {
        view.emplaceLayer<MaskLayer>(options);
        view.emplaceLayer<GuideLayer>(options);
    }
    if (kinds.testFlag(Marks)) {
        view.emplaceLayer<FocusPointLayer>(options);
    }
    if (kinds.testFlag(Loupe)) {
        m_loupe = view.emplaceLayer<LoupeLayer>(options);
        tieLoupe();
    }
    if (kinds.testFlag(Information)) {
        m_information = view.emplaceLayer<InfoLayer>(options);
        connect(&view, &ImageView::pointerMoved, m_information, &InfoLayer::wake);
    }
    const auto paintSurround = [this] { m_view.setSurround(m_options.display().background); };
    connect(&options, &ViewOptions::displayChanged, this, paintSurround);
    paintSurround();
}

void ViewLayers::tieLoupe()
{
    connect(&m_view, &ImageView::pointerMoved, m_loupe, &LoupeLayer::moveTo);
    connect(&m_view, &ImageView::middleClicked, this, [this] { setLoupeOn(!isLoupeOn()); });
}

void ViewLayers::leadLoupe(ViewLayers& other, const std::function<bool()>& isWanted)
{
    connect(this, &ViewLayers::loupeChanged, &other, [&other, isWanted](bool on) {
        if (!on || isWanted()) {
            other.setLoupeOn(on);
        }
    });
    connect(&m_view, &ImageView::pointerMoved, &other, [this, &other, isWanted](QPointF place) {
        const QRectF here = m_view.pictureRect();
        const QRectF there = other.m_view.pictureRect();
        if (other.isLoupeOn() && isWanted() && !here.isEmpty() && !there.isEmpty()) {
            const QPointF moved = place - here.topLeft();
            other.m_loupe->moveTo(
                there.topLeft() + QPointF(moved.x() * there.width() / here.width(),
                                      moved.y() * there.height() / here.height()));
        }
    });
}

bool ViewLayers::isLoupeOn() const
{
    return m_loupe != nullptr && m_loupe->isOn();
}

void ViewLayers::setLoupeOn(bool on)
{
    if (m_loupe == nullptr || on == isLoupeOn()) {
        return;
    }
    m_loupe->setOn(on);
    m_view.setFullResolutionWanted(on);
    Q_EMIT loupeChanged(on);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ZoomMemory.h"

#include "viewer/ImageView.h"
#include "widgets/StartKeys.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr int soonMs = 400;
constexpr double leastScale = 0.01;

QString fillName()
{
    return QStringLiteral("fill");
}

QString nameOf(const ViewState& state)
{
    switch (state.mode) {
    case ZoomMode::Fill:
        return fillName();
    case ZoomMode::Scale:
        return QString::number(state.scale);
    case ZoomMode::Fit:
        break;
    }
    return QStringLiteral("fit");
}

/** Fitted, where the name says nothing. */
ViewState stateOf(const QString& name)
{
    ViewState state;
    bool isNumber = false;
    const double scale = name.toDouble(&isNumber);
    if (name == fillName()) {
        state.mode = ZoomMode::Fill;
    } else if (isNumber && std::isfinite(scale) && scale > 0) {
        state.mode = ZoomMode::Scale;
        state.scale = std::clamp(scale, leastScale, ViewGeometry::maximumScale);
    }
    return state;
}

} // namespace

ZoomMemory::ZoomMemory(ImageView& view, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_settings(settings)
{
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ZoomMemory::keep);
    connect(&view, &ImageView::viewStateChanged, this, [this] {
        if (!m_view.isLive()) {
            m_soon.start();
        }
    });
}

void ZoomMemory::restore()
{
    m_view.setViewState(stateOf(m_settings.value(startKeys::zoom)));
}

void ZoomMemory::keep()
{
    if (!m_view.isLive()) {
        m_settings.setValue(startKeys::zoom, nameOf(m_view.viewState()));
    }
}

} // namespace skein

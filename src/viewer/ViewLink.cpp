// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewLink.h"

#include "viewer/ImageView.h"

#include <QScopedValueRollback>

namespace skein {

ViewLink::ViewLink(QList<ImageView*> views, QObject* parent)
    : QObject(parent)
    , m_views(std::move(views))
{
    for (const ImageView* view : m_views) {
        connect(view, &ImageView::viewStateChanged, this,
            [this, view](const ViewState& state) { follow(*view, state); });
    }
}

void ViewLink::follow(const ImageView& leader, const ViewState& state)
{
    if (!m_isOn || m_isCopying) {
        return;
    }
    const QScopedValueRollback<bool> copying(m_isCopying, true);
    for (ImageView* view : m_views) {
        if (view != &leader) {
            view->setViewState(state);
        }
    }
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MetadataTab.h"

#include "widgets/ActionCollection.h"
#include "widgets/MetadataPanel.h"
#include "widgets/PicturePresenter.h"
#include "widgets/SidePanel.h"

#include <QAction>

namespace skein {

MetadataTab::MetadataTab(SidePanel& side, const PicturePresenter& pictures,
    const ActionCollection& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_panel(new MetadataPanel(settings, &side))
{
    const QString name = QStringLiteral("metadata");
    //: title of a panel
    side.addTab(m_panel, tr("Metadata"), name);
    connect(m_panel, &MetadataPanel::finished, this, &MetadataTab::finished);
    connect(&pictures, &PicturePresenter::changed, m_panel,
        [this, &pictures] { m_panel->setPath(pictures.currentPath()); });
    connect(&pictures, &PicturePresenter::renewed, m_panel, &MetadataPanel::renew);
    connect(actions[ActionId::FindMetadata], &QAction::triggered, m_panel,
        [this, &side, name, show = actions[ActionId::ShowPanel]] {
            show->setChecked(true);
            side.setCurrentTab(name);
            m_panel->startFinding();
        });
    connect(actions[ActionId::CopyMetadataLine], &QAction::triggered, m_panel,
        &MetadataPanel::copySelected);
    connect(actions[ActionId::CopyMetadata], &QAction::triggered, m_panel, &MetadataPanel::copyAll);
    m_panel->setMenu({actions[ActionId::CopyMetadataLine], actions[ActionId::CopyMetadata]});
    m_panel->setPath(pictures.currentPath());
}

} // namespace skein

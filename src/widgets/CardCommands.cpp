// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardCommands.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CardRow.h"

#include <QAction>

namespace skein {

CardCommands::CardCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.controller, &SessionController::cameraChanged, this, &CardCommands::setCamera);
    connect(&parts.row, &CardRow::fetchRequested, this, &CardCommands::fetch);
    connect(
        parts.actions[ActionId::FetchFromCard], &QAction::triggered, this, &CardCommands::fetch);
    setCamera();
}

void CardCommands::setCamera()
{
    if (m_ingest) {
        m_ingest->disconnect(this); // Of a camera that is not shown any more.
    }
    m_ingest = &m_parts.controller.shown().ingest();
    connect(m_ingest, &Ingest::leftOnCardChanged, this, &CardCommands::refresh);
    connect(m_ingest, &Ingest::leftOnCard, this, &CardCommands::tell);
    refresh();
}

void CardCommands::tell(const IngestPhoto& photo)
{
    if (m_parts.controller.shown().ingest().fetching() == Fetching::Nothing) {
        //: %1 is the camera's name for a file; said over the picture when it stays on the card
        Q_EMIT said(tr("On the card: %1").arg(photo.entry.file.name));
    }
}

void CardCommands::refresh()
{
    const int count = m_parts.controller.shown().ingest().leftOnCardCount();
    m_parts.row.setCount(count);
    m_parts.actions[ActionId::FetchFromCard]->setEnabled(count > 0);
}

void CardCommands::fetch()
{
    m_parts.controller.shown().ingest().fetchLeftOnCard();
}

} // namespace skein

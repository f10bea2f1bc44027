// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/Ingest.h"
#include "tether/IngestQueue.h"

#include <QObject>
#include <QPointer>

namespace skein {

class ActionCollection;
class CardRow;
class SessionController;

/**
 * Tells which photographs stay on the card of the camera that is shown, and fetches them when asked
 * to. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class CardCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        CardRow& row;
    };

    explicit CardCommands(const Parts& parts, QObject* parent = nullptr);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);

private:
    void setCamera();
    void tell(const IngestPhoto& photo);
    void refresh();
    void fetch();

    const Parts m_parts;
    QPointer<Ingest> m_ingest; ///< Of the camera that is shown.
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <functional>

namespace skein {

class CameraNames;
class Workspace;

/**
 * The cameras of all windows as one: triggered together, and settings copied from one to the
 * others. Each camera keeps its own window, session and host process. Lives on the GUI thread;
 * borrows the names.
 */
class CameraGroup final : public QObject
{
    Q_OBJECT

public:
    using Workspaces = std::function<QList<Workspace*>()>;

    /** @p workspaces: all there are now; asked at each order. */
    CameraGroup(CameraNames& names, Workspaces workspaces, QObject* parent = nullptr);

    /**
     * Takes a photograph with every camera that is ready, as nearly at once as their cables let.
     * What cannot be done is said in @p from 's message bar.
     */
    void captureAll(Workspace& from);
    /**
     * Gives the other cameras the settings of @p from 's camera. How it went, and what each camera
     * refused, is said in its message bar.
     */
    void copySettings(Workspace& from);

private:
    void say(Workspace& in, const QString& text, bool isProblem);

    CameraNames& m_names;
    const Workspaces m_workspaces;
};

} // namespace skein

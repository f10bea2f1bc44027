// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/PresetApplier.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

namespace skein {

class TetheredCamera;
class Workspace;

/**
 * The cameras of all windows as one: triggered together, and settings copied from one to the
 * others. Each camera keeps its own host process, and the session of its window. Lives on the GUI
 * thread.
 */
class CameraGroup final : public QObject
{
    Q_OBJECT

public:
    using Workspaces = std::function<QList<Workspace*>()>;

    /** @p workspaces: all there are now; asked at each order. */
    explicit CameraGroup(Workspaces workspaces, QObject* parent = nullptr);

    /**
     * Takes one photograph with every camera that is ready, as nearly at once as their cables let:
     * without self-timer or row, which are the own key's. Bulb exposures under way go on; only when
     * no camera is ready are they ended. What cannot be done is said in @p from 's message bar.
     */
    void captureAll(Workspace& from);
    /**
     * Gives the other cameras the settings of the one that @p from shows. How it went, and what
     * each camera refused, is said in its message bar.
     */
    void copySettings(Workspace& from);

private:
    /** What became of one order to copy, from camera to camera. */
    struct Copies
    {
        QString source;        ///< The name of the camera whose settings they are.
        QStringList done;      ///< The cameras that have them all.
        QStringList sentences; ///< One for each of the others.
        int awaited = 0;
    };

    void copyTo(TetheredCamera& camera, const QList<PresetValue>& values, Workspace& from,
        const std::shared_ptr<Copies>& copies);
    /** Says it, when the last camera has answered: in one message, lest one hides another. */
    void note(
        Workspace& in, const QString& name, const Result<PresetReport>& report, Copies& copies);
    void say(Workspace& in, const QString& text, bool isProblem, const QString& tag);
    /** Says that @p left were not ready, for as long as one of them is not. */
    void tellLeft(Workspace& from, const QList<TetheredCamera*>& left);

    const Workspaces m_workspaces;
    std::unique_ptr<QObject> m_left; ///< Watches those that were not ready last.
};

} // namespace skein

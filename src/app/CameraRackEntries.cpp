// SPDX-License-Identifier: GPL-3.0-or-later
// What the cameras of CameraRack are called and how they stand; how they are connected is in
// CameraRack.cpp.
#include "app/CameraConnector.h"
#include "app/CameraRack.h"
#include "camera/CameraNames.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraBar.h"
#include "widgets/CameraCommands.h"
#include "widgets/MainWindow.h"
#include "widgets/StatusStrip.h"

#include <QAction>
#include <QInputDialog>

namespace skein {

QStringList CameraRack::ports() const
{
    QStringList ports;
    for (const auto& each : m_connectors) {
        if (!each->port().isEmpty()) {
            ports.append(each->port());
        }
    }
    return ports;
}

QList<CameraInfo> CameraRack::cameras() const
{
    QList<CameraInfo> cameras;
    for (const auto& each : m_connectors) {
        const Camera* camera = each->place().camera();
        if (camera != nullptr && !camera->info().model.isEmpty()) {
            CameraInfo info = camera->info();
            info.port = each->port();
            cameras.append(info);
        }
    }
    return cameras;
}

QString CameraRack::shownPort() const
{
    return shown().port();
}

QStringList CameraRack::away() const
{
    QStringList ports;
    for (const auto& each : m_connectors) {
        const Camera* camera = each->place().camera();
        if (camera != nullptr && camera->state() == Camera::State::Recovering) {
            ports.append(each->port());
        }
    }
    return ports;
}

void CameraRack::askForName(CameraConnector& connector)
{
    const Camera* camera = connector.place().camera();
    const CameraInfo body = camera != nullptr ? camera->info() : connector.asked();
    auto* dialog = new QInputDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name This Body"));
    //: %1 is a camera
    dialog->setLabelText(
        tr("What “%1” is called in lists and messages and, where the file-name pattern has {body}, "
           "in file names. Empty: it has no name.")
            .arg(m_parts.names.uniqueName(body, sessionFolder())));
    dialog->setTextValue(m_parts.names.nameOf(body));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, body](const QString& name) { m_parts.names.setName(body, name); });
    dialog->open();
}

QStringList CameraRack::models() const
{
    QStringList models;
    for (const auto& each : m_connectors) {
        if (const Camera* camera = each->place().camera()) {
            const CameraInfo info = camera->info();
            models << each->asked().model << info.model
                   << info.manufacturer.section(u' ', 0, 0) + u' ' + info.model;
        }
    }
    return models;
}

QString CameraRack::sessionFolder() const
{
    return m_parts.controller.session().folder();
}

void CameraRack::nameBodies()
{
    for (const auto& each : m_connectors) {
        IngestOptions options;
        options.deleteFromCamera =
            m_parts.deleteFromCamera || m_parts.settings.value(deleteFromCardKey);
        const Camera* camera = each->place().camera();
        if (camera != nullptr && !camera->info().model.isEmpty()) {
            const CameraInfo info = camera->info();
            options.body = m_parts.names.shortName(info, sessionFolder());
            each->place().setName(m_parts.names.uniqueName(info, sessionFolder()));
        }
        each->place().setOptions(options);
    }
}

QList<CameraConnector*> CameraRack::visible() const
{
    QList<CameraConnector*> visible;
    for (const auto& each : m_connectors) {
        if (each->isWanted() || each.get() == &shown()) {
            visible.append(each.get());
        }
    }
    return visible;
}

void CameraRack::refresh()
{
    QList<CameraBar::Entry> entries;
    const QList<CameraConnector*> all = visible();
    for (const CameraConnector* each : all) {
        const Camera* camera = each->place().camera();
        CameraBar::Entry entry;
        entry.name = each->place().name();
        if (entry.name.isEmpty()) {
            //: stands for a camera whose model is not known yet
            entry.name = each->asked().model.isEmpty() ? tr("Camera") : each->asked().model;
        }
        entry.isShown = each == &shown();
        entry.isThere = camera != nullptr && camera->state() != Camera::State::Recovering;
        if (camera == nullptr) {
            //: state of a camera
            entry.state = each->isConnecting() ? tr("Connecting…") :
                                               //: state of a camera that is awaited
                              tr("Not there");
        } else {
            entry.state = cameraStateText(camera->state());
            //: state of a camera
            entry.state = entry.state.isEmpty() ? tr("Ready") : entry.state;
        }
        entries.append(entry);
    }
    m_parts.window.cameraBar().setEntries(entries);
    const Camera* camera = m_parts.controller.camera();
    const QString own = camera != nullptr ? m_parts.names.nameOf(camera->info()) : QString();
    // Beside others its model is not enough.
    m_parts.window.setCameraName(entries.size() > 1 ? shown().place().name() : own);
    m_parts.window.camera().setAwaited(shown().isWanted() && shown().port().isEmpty());
    for (const ActionId id : {ActionId::NextCamera, ActionId::PreviousCamera}) {
        m_parts.window.actions()[id]->setEnabled(entries.size() > 1);
    }
    Q_EMIT camerasChanged();
}

} // namespace skein

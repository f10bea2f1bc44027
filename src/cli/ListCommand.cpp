// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ListCommand.h"

#include "cli/Output.h"

namespace skein {

ListCommand::ListCommand(Output& output, QObject* parent)
    : Command(parent)
    , m_output(output)
{}

void ListCommand::start()
{
    m_finder.find().then(this, [this](const Result<CameraFinder::Found>& found) {
        if (m_finished) {
            return;
        }
        m_finished = true;
        if (found) {
            show(*found);
        } else {
            m_output.error(found.error());
        }
        Q_EMIT finished(found ? exitDone : exitFailed);
    });
}

void ListCommand::interrupt()
{
    if (!m_finished) {
        m_finished = true;
        Q_EMIT finished(exitFailed);
    }
}

void ListCommand::show(const CameraFinder::Found& found)
{
    for (const CameraInfo& camera : found.cameras) {
        m_output.result(camera.port + u'\t' + camera.model, QStringLiteral("camera"),
            {{QStringLiteral("port"), camera.port}, {QStringLiteral("model"), camera.model},
                {QStringLiteral("serial"), camera.serial}});
    }
    if (found.cameras.isEmpty()) {
        m_output.note(tr("No camera was found. Connect one by USB and switch it on; cameras in "
                         "the network are not listed, name their address with --camera."));
    }
}

} // namespace skein

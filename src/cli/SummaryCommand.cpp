// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SummaryCommand.h"

#include "cli/Output.h"

namespace skein {

void SummaryCommand::run()
{
    camera().fetchSummary().then(this, [this](const Result<QString>& text) {
        if (text) {
            show(*text);
            end(exitDone);
        } else {
            fail(text.error());
        }
    });
}

void SummaryCommand::show(const QString& driverText)
{
    const CameraInfo info = camera().info();
    const LibraryInfo library = camera().library();
    const QStringList lines{
        //: what is known of the camera; %1 is what the camera says
        tr("Model: %1").arg(info.model),
        //: what is known of the camera; %1 is what the camera says
        tr("Manufacturer: %1").arg(info.manufacturer),
        //: what is known of the camera; %1 is what the camera says
        tr("Serial number: %1").arg(info.serial),
        //: what is known of the camera; %1 is what the camera says
        tr("Firmware: %1").arg(info.firmware),
        //: what is known of the camera; %1 is what the camera says
        tr("Port: %1").arg(info.port),
        //: what is known of the camera; %1 is what the camera says
        tr("Driver library: libgphoto2 %1").arg(library.version),
    };
    QString text = lines.join(u'\n');
    if (!library.warning.isEmpty()) {
        text += u'\n' + library.warning;
    }
    text += QStringLiteral("\n\n") + driverText.trimmed();
    output().result(text, QStringLiteral("summary"),
        {{QStringLiteral("model"), info.model}, {QStringLiteral("manufacturer"), info.manufacturer},
            {QStringLiteral("serial"), info.serial}, {QStringLiteral("firmware"), info.firmware},
            {QStringLiteral("port"), info.port}, {QStringLiteral("library"), library.version},
            {QStringLiteral("libraryWarning"), library.warning},
            {QStringLiteral("summary"), driverText}});
}

} // namespace skein

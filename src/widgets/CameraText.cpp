// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraText.h"

#include <QCoreApplication>
#include <QStringList>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::CameraText)
};

QString abilities(CameraCapabilities capabilities)
{
    QStringList words;
    if (capabilities.testFlag(CameraCapability::Capture)) {
        //: one of the things a camera can do, in a list: “capture, live view, settings”
        words.append(Text::tr("capture"));
    }
    if (capabilities.testFlag(CameraCapability::Preview)) {
        //: one of the things a camera can do, in a list
        words.append(Text::tr("live view"));
    }
    if (capabilities.testFlag(CameraCapability::Configure)) {
        //: one of the things a camera can do, in a list: its settings can be changed
        words.append(Text::tr("settings"));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString cameraTitle(const CameraInfo& camera, const QString& name)
{
    //: stands for a camera whose model is not known
    const QString model = camera.model.isEmpty() ? Text::tr("Camera") : camera.model;
    //: a camera in a list: what its owner calls it, and its model
    return name.isEmpty() ? model : Text::tr("%1 (%2)").arg(name, model);
}

QString cameraFacts(const CameraInfo& camera, const QString& address)
{
    QStringList facts;
    if (!camera.serial.isEmpty()) {
        //: %1 is a number with letters
        facts.append(Text::tr("Serial number %1").arg(camera.serial));
    }
    //: %1 is an address, such as 192.168.1.20
    facts.append(address.isEmpty() ? camera.port : Text::tr("%1 in the network").arg(address));
    facts.append(abilities(camera.capabilities));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace skein

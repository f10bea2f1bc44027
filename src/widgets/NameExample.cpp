// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NameExample.h"

#include "image/CaptureFacts.h"

#include <QFileInfo>

namespace skein {

NameFields usualNameExample()
{
    NameFields fields{QStringLiteral("DSC_0042.NEF"), QStringLiteral("Nikon Z 6"),
        QDateTime::currentDateTime(), QStringLiteral("A")};
    fields.serial = QStringLiteral("6001234");
    fields.session = fields.taken.date().toString(Qt::ISODate);
    fields.iso = 400;
    fields.exposure = 1.0 / 250;
    fields.aperture = 5.6;
    fields.focalLength = 85;
    return fields;
}

NameFields nameExampleOf(const QString& path)
{
    NameFields fields = usualNameExample();
    const CaptureFacts facts = readCaptureFacts(path);
    const QFileInfo file(path);
    fields.cameraName = QStringLiteral("DSC_0042.") + file.suffix();
    fields.taken = facts.captured.isValid() ? facts.captured : file.lastModified();
    fields.camera = facts.model.isEmpty() ? fields.camera : facts.model;
    fields.serial = facts.serial;
    fields.iso = facts.iso;
    fields.exposure = facts.exposure;
    fields.aperture = facts.aperture;
    fields.focalLength = facts.focalLength;
    return fields;
}

} // namespace skein

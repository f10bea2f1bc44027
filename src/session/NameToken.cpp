// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NameToken.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::NameToken)
};

} // namespace

const QList<NameToken>& nameTokens()
{
    static const QList<NameToken> tokens{
        {NameKind::Counter, "counter", "{counter:4}",
            //: what can be put into a file's name: the counter
            Text::tr("Running number")},
        {NameKind::Date, "date", "{date}", Text::tr("Date the photograph was taken")},
        {NameKind::Time, "time", "{time}", Text::tr("Time the photograph was taken")},
        {NameKind::Milliseconds, "milliseconds", "{milliseconds}",
            Text::tr("Thousandths of that second")},
        {NameKind::Session, "session", "{session}", Text::tr("Name of the session")},
        {NameKind::Job, "job", "{job}", Text::tr("Text of the field “Job”")},
        {NameKind::Name, "name", "{name}", Text::tr("The camera's own name for the file")},
        {NameKind::Number, "number", "{number}", Text::tr("Number in the camera's own name")},
        {NameKind::Camera, "camera", "{camera}", Text::tr("Model of the camera")},
        {NameKind::Body, "body", "{body}", Text::tr("Name or letter of the camera body")},
        {NameKind::Serial, "serial", "{serial}", Text::tr("Serial number of the camera body")},
        {NameKind::Iso, "iso", "{iso}",
            //: what can be put into a file's name
            Text::tr("ISO sensitivity")},
        {NameKind::Shutter, "shutter", "{shutter}",
            //: what can be put into a file's name
            Text::tr("Shutter speed")},
        {NameKind::Aperture, "aperture", "{aperture}",
            //: what can be put into a file's name
            Text::tr("Aperture")},
        {NameKind::Focal, "focal", "{focal}", Text::tr("Focal length in millimetres")},
    };
    return tokens;
}

const QList<NameToken>& nameTokenVariants()
{
    static const QList<NameToken> variants{
        {NameKind::Counter, "counter", "{counter:4:day}",
            Text::tr("Running number that begins anew each day")},
        {NameKind::Counter, "counter", "{counter:6:ever}",
            Text::tr("Running number through all sessions")},
        {NameKind::Date, "date", "{date:%Y-%m-%d}", Text::tr("Date with hyphens")},
        {NameKind::Time, "time", "{time:%H.%M}", Text::tr("Hour and minute")},
        {NameKind::Folder, "", "{date:%Y-%m-%d}/", Text::tr("A folder for each day")},
        {NameKind::Folder, "", "{camera}/", Text::tr("A folder for each camera")},
    };
    return variants;
}

} // namespace skein

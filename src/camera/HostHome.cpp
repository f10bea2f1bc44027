// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostHome.h"

#include "base/SafeName.h"

#include <QDir>

namespace skein {

QString hostHomeName(const QString& port, const QString& serial, const QString& model)
{
    const QString kind = port.section(u':', 0, 0);
    QString identity = serial;
    if (identity.isEmpty() && kind == QLatin1String("ptpip")) {
        // Without the port: a camera behind a forwarded port is the same at the next one.
        identity = port.section(u':', 1, 1);
    }
    if (identity.isEmpty()) {
        // A USB address changes with every plug; cameras of one model then share what is kept.
        identity = model;
    }
    QString name = safeFileName(kind + u'-' + identity);
    name.replace(u' ', u'_');
    return name;
}

QString hostHome(const QString& port, const QString& serial, const QString& model)
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) {
        state = QDir::homePath() + QStringLiteral("/.local/state");
    }
    return state + QStringLiteral("/skein/hosts/") + hostHomeName(port, serial, model);
}

} // namespace skein

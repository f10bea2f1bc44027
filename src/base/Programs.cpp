// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace skein {

QString skeinVersion()
{
    return QStringLiteral(SKEIN_VERSION);
}

QString findProgram(const QString& name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList folders;
    const QString named = qEnvironmentVariable("SKEIN_PROGRAMS");
    if (!named.isEmpty()) {
        folders << named;
    }
    folders << here.path() << here.filePath(QStringLiteral(SKEIN_LIBEXEC_FROM_BIN));
    // A program that itself lives in libexec finds its siblings in bin.
    folders << here.filePath(QStringLiteral("../../bin"));
    for (const QString& folder : std::as_const(folders)) {
        const QFileInfo file(QDir(folder).filePath(name));
        if (file.isFile() && file.isExecutable()) {
            return QDir::cleanPath(file.absoluteFilePath());
        }
    }
    return {};
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Places.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>

namespace skein {

QString defaultSessionFolder()
{
    QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (pictures.isEmpty()) {
        pictures = QDir::homePath();
    }
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    return QDir(pictures).filePath(QStringLiteral("Skein/") + today);
}

} // namespace skein

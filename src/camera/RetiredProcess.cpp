// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/RetiredProcess.h"

#include <QTimer>

namespace skein {

void retireProcess(std::unique_ptr<QProcess> process, std::chrono::milliseconds patience)
{
    QProcess* const child = process.release();
    child->disconnect();
    child->setParent(nullptr);
    if (child->state() == QProcess::NotRunning) {
        child->deleteLater();
        return;
    }
    QObject::connect(child, &QProcess::finished, child, &QObject::deleteLater);
    QObject::connect(child, &QProcess::errorOccurred, child, [child](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            child->deleteLater();
        }
    });
    child->closeReadChannel(QProcess::StandardOutput);
    child->closeReadChannel(QProcess::StandardError);
    child->closeWriteChannel();
    if (patience.count() == 0) {
        child->kill();
    } else {
        QTimer::singleShot(patience, child, &QProcess::kill);
    }
}

} // namespace skein

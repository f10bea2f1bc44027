// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PreviewCommand.h"

#include "cli/Output.h"

#include <QFile>
#include <QFileInfo>

namespace skein {

PreviewCommand::PreviewCommand(const CliOptions& options, Output& output, QObject* parent)
    : CameraCommand(options, output, parent)
    , m_folder(QDir(options.outFolder).absolutePath())
{
    connect(&m_loop, &PreviewLoop::frame, this, &PreviewCommand::onFrame);
    connect(&m_loop, &PreviewLoop::runningChanged, this, &PreviewCommand::onPreviewingChanged);
    connect(&m_loop, &PreviewLoop::problem, this, &PreviewCommand::fail);
}

void PreviewCommand::start()
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        fail({ErrorKind::Io,
            //: %1 is a file or folder
            tr("The folder %1 cannot be made. Choose another one with --out.")
                .arg(QDir::toNativeSeparators(m_folder.path())),
            {}});
        return;
    }
    CameraCommand::start();
}

void PreviewCommand::run()
{
    m_loop.setCamera(&camera());
    m_loop.start();
}

void PreviewCommand::onFrame(const CameraPreview& frame)
{
    if (isEnding()) {
        return;
    }
    const Result<QString> path = save(frame.jpeg);
    if (!path) {
        output().error(path.error());
        m_loop.stop();
        return;
    }
    ++m_saved;
    output().result(*path, QStringLiteral("frame"), {{QStringLiteral("path"), *path}});
    if (m_saved == options().frames) {
        m_loop.stop();
    } else {
        m_loop.consumed();
    }
}

void PreviewCommand::onPreviewingChanged(bool previewing)
{
    if (!previewing) {
        end(m_saved == options().frames ? exitDone : exitFailed);
    }
}

Result<QString> PreviewCommand::save(const QByteArray& jpeg)
{
    QString path;
    QFile file;
    do {
        ++m_number;
        path =
            m_folder.filePath(QStringLiteral("preview-%1.jpg").arg(m_number, 4, 10, QChar(u'0')));
        file.setFileName(path);
    } while (QFileInfo::exists(path));
    // NewOnly: should somebody take the name in this moment, it fails and nothing is overwritten.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.write(jpeg) == jpeg.size() && file.flush();
    if (!written) {
        return failure(ErrorKind::Io,
            //: %1 is a file or folder
            tr("The frame could not be written to %1. Check that the folder may be written to and "
               "that the disk has space, or choose another one with --out.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return path;
}

} // namespace skein

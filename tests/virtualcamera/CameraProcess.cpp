// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/CameraProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>

namespace {
constexpr int startTimeoutMs = 20000;
constexpr int fetchTimeoutMs = 20000;
constexpr int pollMs = 20;
} // namespace

CameraProcess::CameraProcess(const QStringList& arguments)
{
    m_process.setProgram(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-virtual-camera"));
    m_process.setArguments(
        QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--megapixels"),
            QStringLiteral("2"), QStringLiteral("--capture-ms"), QStringLiteral("50"),
            QStringLiteral("--exit-with-stdin")} +
        arguments);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start();
    const QString line = readLine();
    if (line.startsWith(QLatin1String("ptpip:")))
        m_port = line;
}

CameraProcess::~CameraProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool CameraProcess::hasGphoto2()
{
    return !QStandardPaths::findExecutable(QStringLiteral("gphoto2")).isEmpty();
}

QString CameraProcess::readLine()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_received.contains('\n') && timer.elapsed() < startTimeoutMs) {
        if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(startTimeoutMs))
            return {};
        m_received += m_process.readAllStandardOutput();
    }
    const qsizetype end = m_received.indexOf('\n');
    const QString line = QString::fromUtf8(m_received.left(end)).trimmed();
    m_received.remove(0, end + 1);
    return line;
}

void CameraProcess::startGphoto2(QProcess& program, const QStringList& arguments) const
{
    program.setWorkingDirectory(m_work.path());
    // Without this, a pipe gets gphoto2's words only when it ends.
    program.setProgram(QStringLiteral("stdbuf"));
    // --list-all-config of gphoto2 2.5.28 ignores --port unless the camera is named too.
    program.setArguments(
        QStringList{QStringLiteral("--output=L"), QStringLiteral("gphoto2"),
            QStringLiteral("--camera"), QStringLiteral("PTP/IP Camera"), QStringLiteral("--port"),
            m_port, QStringLiteral("--force-overwrite")} +
        arguments);
    // It writes and reads numbers as its locale has them.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start();
}

CameraProcess::Outcome CameraProcess::gphoto2(const QStringList& arguments, int timeoutMs)
{
    QProcess program;
    startGphoto2(program, QStringList{QStringLiteral("--quiet")} + arguments);
    if (!program.waitForFinished(timeoutMs)) {
        program.kill();
        program.waitForFinished();
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
        QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

bool CameraProcess::fetch(const QStringList& arguments, const QStringList& files)
{
    // It saves under another name and renames, so a file that is there is whole.
    const auto areThere = [&] {
        return std::all_of(files.cbegin(), files.cend(),
            [this](const QString& name) { return QFile::exists(workFile(name)); });
    };
    QProcess program;
    startGphoto2(program, QStringList{QStringLiteral("--quiet")} + arguments);
    QElapsedTimer timer;
    timer.start();
    while (!areThere() && timer.elapsed() < fetchTimeoutMs && !program.waitForFinished(pollMs)) {
    }
    program.kill();
    program.waitForFinished();
    if (!areThere())
        qWarning("%s", program.readAllStandardError().constData());
    return areThere();
}

QString CameraProcess::tell(const QString& order)
{
    m_process.write(order.toUtf8() + '\n');
    m_process.waitForBytesWritten();
    return readLine();
}

QString CameraProcess::setting(const QString& name)
{
    const Outcome outcome = gphoto2({QStringLiteral("--get-config"), name});
    const QStringList lines = outcome.output.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("Current: ")))
            return line.mid(9);
    }
    return {};
}

bool waitForOutput(QProcess& program, QByteArray& output, const QByteArray& text)
{
    QElapsedTimer timer;
    timer.start();
    while (!output.contains(text)) {
        const bool hasMore = timer.elapsed() < 20000 && program.waitForReadyRead(20000);
        output += program.readAllStandardOutput();
        if (!hasMore && !output.contains(text)) {
            qWarning("%s", output.constData());
            return false;
        }
    }
    return true;
}

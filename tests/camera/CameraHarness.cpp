// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

#include <QDir>
#include <QFileInfo>

namespace skein {

CameraHarness::CameraHarness(const QStringList& script, const CameraLimits& limits)
{
    QDir(m_folder.path()).mkpath(staging());
    m_options.port = QStringLiteral("ptpip:127.0.0.1:1:1");
    m_options.stagingFolder = staging();
    m_options.homeFolder = m_folder.path();
    m_options.hostProgram = QStringLiteral(SCRIPTED_HOST);
    m_options.hostArguments = {
        QStringLiteral("--count"), m_folder.filePath(QStringLiteral("runs"))};
    m_options.limits = limits;
    for (const QString& line : script) {
        m_options.hostArguments << QStringLiteral("--on") << line;
    }
    camera = std::make_unique<Camera>(m_options);
}

bool CameraHarness::connectCamera()
{
    return answerOf(camera->connectCamera()).has_value() && camera->state() == Camera::State::Ready;
}

bool CameraHarness::waitFor(Camera::State state) const
{
    return QTest::qWaitFor([&] { return camera->state() == state; }, patienceMs);
}

qint64 CameraHarness::runs() const
{
    return QFileInfo(m_folder.filePath(QStringLiteral("runs"))).size();
}

CameraLimits CameraHarness::impatient()
{
    CameraLimits limits;
    limits.firstPause = std::chrono::milliseconds(1);
    limits.reconnectTries = 3;
    return limits;
}

} // namespace skein

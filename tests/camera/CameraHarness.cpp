// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <map>

using namespace Qt::StringLiterals;

namespace skein {

namespace {

template<typename T>
QFuture<Outcome> outcomeOf(QFuture<Result<T>> future)
{
    return future.then([](const Result<T>& result) -> Outcome {
        if (!result) {
            return tl::make_unexpected(result.error());
        }
        return {};
    });
}

} // namespace

QFuture<Outcome> call(Camera& camera, const QString& name)
{
    const std::map<QString, std::function<QFuture<Outcome>()>> calls{
        {u"connect"_s, [&] { return outcomeOf(camera.connectCamera()); }},
        {u"read"_s, [&] { return outcomeOf(camera.readSetting(u"iso"_s)); }},
        {u"write"_s, [&] { return outcomeOf(camera.writeSetting(u"iso"_s, u"200"_s)); }},
        {u"summary"_s, [&] { return outcomeOf(camera.fetchSummary()); }},
        {u"preview"_s, [&] { return outcomeOf(camera.fetchPreview()); }},
        {u"stop"_s, [&] { return outcomeOf(camera.stopPreview()); }},
        {u"capture"_s, [&] { return outcomeOf(camera.capture()); }},
        {u"download"_s, [&] { return outcomeOf(camera.download(photo)); }},
        {u"thumbnail"_s, [&] { return outcomeOf(camera.fetchThumbnail(photo)); }},
        {u"list"_s, [&] { return outcomeOf(camera.listFiles()); }},
        {u"delete"_s, [&] { return outcomeOf(camera.deleteFile(photo)); }},
        {u"staging"_s, [&] { return outcomeOf(camera.setStagingFolder(u"/tmp"_s)); }},
        {u"disconnect"_s, [&] { return outcomeOf(camera.disconnectCamera()); }},
    };
    return calls.at(name)();
}

CameraHarness::CameraHarness(const QStringList& script, const CameraLimits& limits)
{
    QDir(m_folder.path()).mkpath(staging());
    QTest::failOnWarning(QRegularExpression(QStringLiteral("not in the table")));
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

void CameraHarness::remake(const std::function<void(CameraOptions&)>& change)
{
    change(m_options);
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

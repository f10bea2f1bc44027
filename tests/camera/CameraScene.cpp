// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraScene.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skein {

void CameraScene::usePrograms()
{
    qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR);
}

bool CameraScene::start(const QStringList& arguments)
{
    const auto port = answerOf(
        body.start(QStringList{u"--megapixels"_s, u"1"_s, u"--capture-ms"_s, u"20"_s} + arguments));
    if (!port) {
        qWarning() << port.error().message << port.error().detail;
        return false;
    }
    make(*port);
    return true;
}

void CameraScene::make(const QString& port)
{
    m_options.port = port;
    m_options.stagingFolder = folder.filePath(u"staging"_s);
    m_options.homeFolder = folder.filePath(u"home"_s);
    QDir().mkpath(m_options.stagingFolder);
    m_options.limits.firstPause = 50ms;
    camera = std::make_unique<Camera>(m_options);
}

void CameraScene::remake(const std::function<void(CameraOptions&)>& change)
{
    CameraOptions options = m_options;
    change(options);
    camera = std::make_unique<Camera>(options);
}

bool CameraScene::connectCamera(const QStringList& arguments)
{
    if (!start(arguments)) {
        return false;
    }
    const auto connected = answerOf(camera->connectCamera());
    if (!connected) {
        qWarning() << connected.error().message << connected.error().detail;
    }
    return connected.has_value();
}

QString CameraScene::value(const QString& name) const
{
    const auto setting = camera->setting(name);
    return setting ? settingValueText(*setting) : QString();
}

CameraFileEntry entryOf(const QSignalSpy& added)
{
    return added.isEmpty() ? CameraFileEntry() : added.last().first().value<CameraFileEntry>();
}

QString otherChoice(const Camera& camera, const QString& name)
{
    const auto setting = camera.setting(name);
    for (const QString& choice : setting ? setting->choices : QStringList()) {
        if (choice != setting->value.toString() &&
            !choice.contains(QLatin1String("bulb"), Qt::CaseInsensitive)) {
            return choice;
        }
    }
    return {};
}

} // namespace skein

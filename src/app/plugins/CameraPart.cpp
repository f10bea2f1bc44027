// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/CameraPart.h"

#include "app/plugins/PluginPlace.h"
#include "base/Background.h"
#include "camera/Camera.h"
#include "camera/FocusController.h"
#include "tether/SessionController.h"
#include "widgets/CameraCommands.h"
#include "widgets/EssentialSettings.h"
#include "widgets/ShutterCommands.h"

#include <QCoreApplication>
#include <algorithm>

namespace skein {

namespace {

struct CameraWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::CameraPart)

public:
    static QString none() { return tr("No camera is connected. Connect one and try again."); }
};

struct Role
{
    Essential essential;
    const char* name;
};

constexpr Role roles[] = {{Essential::Shutter, "shutter"}, {Essential::Aperture, "aperture"},
    {Essential::Iso, "iso"}, {Essential::Compensation, "compensation"},
    {Essential::WhiteBalance, "whitebalance"}, {Essential::Mode, "mode"},
    {Essential::Quality, "quality"}, {Essential::CaptureTarget, "target"}};

PluginCameraSetting forPlugins(const CameraSetting& setting)
{
    PluginCameraSetting told;
    told.name = setting.name;
    told.label = setting.label;
    told.value = setting.value;
    told.choices = setting.choices;
    told.minimum = setting.range.minimum;
    told.maximum = setting.range.maximum;
    told.step = setting.range.step;
    told.readOnly = setting.readOnly;
    return told;
}

} // namespace

CameraPart::CameraPart(DeskTools& tools)
    : PluginPart(tools)
{}

CameraPart::~CameraPart() = default;

Camera* CameraPart::cameraOf(const PluginWindow& window) const
{
    const PluginPlace* place = placeOf(&window);
    return place != nullptr && place->hasCamera() ? place->controller().camera() : nullptr;
}

void CameraPart::answer(const Done& done, const QString& error) const
{
    if (done) {
        later([done, error] { done(error); });
    }
}

QList<PluginCameraSetting> CameraPart::settings(const PluginWindow& window) const
{
    const Camera* camera = cameraOf(window);
    if (camera == nullptr) {
        return {};
    }
    const QList<CameraSetting> all = camera->settings();
    QList<PluginCameraSetting> told;
    for (const CameraSetting& setting : all) {
        if (isForPhotographers(setting)) {
            told.append(forPlugins(setting));
        }
    }
    for (const Role& role : roles) {
        const QString name = essentialSetting(role.essential, all);
        const auto found = std::ranges::find(told, name, &PluginCameraSetting::name);
        if (!name.isEmpty() && found != told.end()) {
            found->role = QLatin1String(role.name);
        }
    }
    return told;
}

PluginCameraSetting CameraPart::setting(const PluginWindow& window, const QString& nameOrRole) const
{
    const QList<PluginCameraSetting> all = settings(window);
    const auto found = std::ranges::find_if(all, [&nameOrRole](const PluginCameraSetting& setting) {
        return setting.name == nameOrRole || setting.role == nameOrRole;
    });
    return nameOrRole.isEmpty() || found == all.end() ? PluginCameraSetting() : *found;
}

void CameraPart::set(
    PluginWindow& window, const QString& nameOrRole, const QVariant& value, const Done& done)
{
    if (!isOpen()) {
        return;
    }
    Camera* camera = cameraOf(window);
    const PluginCameraSetting known = setting(window, nameOrRole);
    if (camera == nullptr) {
        answer(done, CameraWords::none());
    } else if (known.name.isEmpty()) {
        //: %1 is the name of a camera setting
        answer(done, CameraWords::tr("The camera has no setting “%1”.").arg(nameOrRole));
    } else if (known.readOnly) {
        //: %1 is the name of a camera setting
        answer(done, CameraWords::tr("“%1” cannot be set now: the camera's own dials decide it.")
                         .arg(known.label));
    } else {
        whenAnswered(camera->writeSetting(known.name, value), &tools().home,
            [guard = sharedGuard(), done](const Result<CameraSetting>& written) {
                if (done) {
                    (void)guard->call([&] { done(written ? QString() : written.error().message); });
                }
            });
    }
}

bool CameraPart::isBusy(const PluginWindow& window) const
{
    const PluginPlace* place = placeOf(&window);
    if (place == nullptr || cameraOf(window) == nullptr) {
        return false;
    }
    const WindowParts parts = place->parts();
    return parts.shutter.isUnderWay() || parts.camera.isExposing() ||
           !parts.camera.canCapture(place->controller().shown());
}

void CameraPart::capture(PluginWindow& window,
    const std::function<void(const QStringList& paths, const QString& error)>& done)
{
    if (!isOpen()) {
        return;
    }
    const auto refuse = [this, &done](const QString& sentence) {
        if (done) {
            later([done, sentence] { done({}, sentence); });
        }
    };
    const PluginPlace* place = placeOf(&window);
    if (place == nullptr || cameraOf(window) == nullptr) {
        refuse(CameraWords::none());
        return;
    }
    if (isBusy(window)) {
        refuse(CameraWords::tr("The camera is at work. Wait until it is ready and try again."));
        return;
    }
    whenAnswered(place->controller().capture(), &tools().home,
        [guard = sharedGuard(), done](const Result<QStringList>& taken) {
            if (done) {
                (void)guard->call([&] {
                    done(taken.value_or(QStringList()), taken ? QString() : taken.error().message);
                });
            }
        });
}

void CameraPart::autofocus(PluginWindow& window, const Done& done)
{
    if (!isOpen()) {
        return;
    }
    PluginPlace* place = placeOf(&window);
    Camera* camera = cameraOf(window);
    if (place == nullptr || camera == nullptr) {
        answer(done, CameraWords::none());
        return;
    }
    auto& focus = m_focus[place];
    if (!focus) {
        focus = std::make_shared<FocusController>();
    }
    focus->setCamera(camera);
    whenAnswered(focus->autofocus(), &tools().home,
        [guard = sharedGuard(), done](const Result<void>& focused) {
            if (done) {
                (void)guard->call([&] { done(focused ? QString() : focused.error().message); });
            }
        });
}

QStringList CameraPart::clear()
{
    m_focus.clear();
    return {};
}

void CameraPart::removeWindow(PluginPlace& place)
{
    m_focus.remove(&place);
}

} // namespace skein

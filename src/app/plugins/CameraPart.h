// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginPart.h"
#include "plugin/PluginCamera.h"

#include <QHash>
#include <memory>

namespace skein {

class Camera;
class FocusController;
struct CameraSetting;

/** The cameras of the windows for one plugin. */
class CameraPart final : public PluginPart, public PluginCamera
{
public:
    explicit CameraPart(DeskTools& tools);
    ~CameraPart() override;
    using Done = std::function<void(const QString& error)>;

    [[nodiscard]] QList<PluginCameraSetting> settings(const PluginWindow& window) const override;
    [[nodiscard]] PluginCameraSetting setting(
        const PluginWindow& window, const QString& nameOrRole) const override;
    void set(PluginWindow& window, const QString& nameOrRole, const QVariant& value,
        const Done& done) override;
    void capture(PluginWindow& window,
        const std::function<void(const QStringList& paths, const QString& error)>& done) override;
    void autofocus(PluginWindow& window, const Done& done) override;
    [[nodiscard]] bool isBusy(const PluginWindow& window) const override;

    bool remove(PluginHandle /*handle*/) override { return false; }
    QStringList clear() override;
    void removeWindow(PluginPlace& place) override;

private:
    /** Null: the window has gone, or has none that is connected. */
    [[nodiscard]] Camera* cameraOf(const PluginWindow& window) const;
    void answer(const Done& done, const QString& error) const;

    QHash<PluginPlace*, std::shared_ptr<FocusController>> m_focus;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginBodies.h"
#include "plugin/PluginCamera.h"
#include "plugin/PluginWindow.h"

#include <QHash>
#include <QTimer>

namespace skein {

/** A camera that does what the test says, and is busy for some milliseconds with a photograph. */
class PlayedCamera final : public PluginCamera, public PluginBodies
{
public:
    struct Shot
    {
        QString shutter;
        QString aperture;
        QString iso;
    };

    QHash<QString, PluginCameraSetting> all; ///< By role.
    QList<Shot> shots;
    QStringList files{QStringLiteral("photograph.jpg")}; ///< What each photograph comes to.
    int busyMs = 5;                                      ///< With a photograph.
    QString captureFault;                                ///< Every capture fails.
    QString settingFault;                                ///< Every setting is refused.
    QString focusFault;                                  ///< Focusing fails.
    bool isKept = false;                                 ///< By somebody else.
    int sets = 0;
    int focused = 0;

    QStringList bodies{QStringLiteral("Played Camera")}; ///< All that the window has.

    PlayedCamera()
    {
        add(QStringLiteral("shutter"), QStringLiteral("1/125"),
            {QStringLiteral("1/4000"), QStringLiteral("1/3200"), QStringLiteral("1/2000"),
                QStringLiteral("1/800"), QStringLiteral("1/500"), QStringLiteral("1/400"),
                QStringLiteral("1/200"), QStringLiteral("1/125"), QStringLiteral("1/50"),
                QStringLiteral("1/30"), QStringLiteral("1/15"), QStringLiteral("1/8"),
                QStringLiteral("0.5"), QStringLiteral("2")});
        add(QStringLiteral("aperture"), QStringLiteral("f/4"),
            {QStringLiteral("f/4"), QStringLiteral("f/8")});
        add(QStringLiteral("iso"), QStringLiteral("800"),
            {QStringLiteral("100"), QStringLiteral("800")});
    }

    [[nodiscard]] QStringList models(const PluginWindow& /*window*/) const override
    {
        return bodies;
    }
    [[nodiscard]] QList<PluginCameraSetting> settings(const PluginWindow& window) const override
    {
        return window.hasCamera() ? all.values() : QList<PluginCameraSetting>();
    }
    [[nodiscard]] PluginCameraSetting setting(
        const PluginWindow& window, const QString& role) const override
    {
        return window.hasCamera() ? all.value(role) : PluginCameraSetting();
    }
    void set(PluginWindow& window, const QString& role, const QVariant& value,
        const std::function<void(const QString&)>& done) override
    {
        ++sets;
        const QString fault = window.hasCamera() ? settingFault : noCamera();
        if (fault.isEmpty()) {
            all[role].value = value;
        }
        QTimer::singleShot(0, &m_home, [done, fault] {
            if (done) {
                done(fault);
            }
        });
    }
    void capture(PluginWindow& window,
        const std::function<void(const QStringList&, const QString&)>& done) override
    {
        const QString fault = window.hasCamera() ? captureFault : noCamera();
        shots.append({text("shutter"), text("aperture"), text("iso")});
        m_isExposing = true;
        QTimer::singleShot(busyMs, &m_home, [this, fault, done] {
            m_isExposing = false;
            if (done) {
                done(fault.isEmpty() ? files : QStringList(), fault);
            }
        });
    }
    void autofocus(
        PluginWindow& /*window*/, const std::function<void(const QString&)>& done) override
    {
        ++focused;
        QTimer::singleShot(0, &m_home, [this, done] {
            if (done) {
                done(focusFault);
            }
        });
    }
    [[nodiscard]] bool isBusy(const PluginWindow& window) const override
    {
        return window.hasCamera() && (m_isExposing || isKept);
    }

    [[nodiscard]] QString text(const char* role) const
    {
        return all.value(QLatin1String(role)).value.toString();
    }

private:
    static QString noCamera() { return QStringLiteral("No camera is connected."); }
    void add(const QString& role, const QString& value, const QStringList& choices)
    {
        PluginCameraSetting setting;
        setting.name = role;
        setting.role = role;
        setting.value = value;
        setting.choices = choices;
        all.insert(role, setting);
    }

    QObject m_home;
    bool m_isExposing = false;
};

} // namespace skein

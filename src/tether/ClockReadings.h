// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <optional>

namespace skein {

class Camera;
struct CameraSetting;

/**
 * Remembers how far a camera's clocks (settings of SettingKind::Date) were from the computer's when
 * they were read: cameras tell the time when they are asked, and not how it goes on. Lives on the
 * GUI thread; borrows the camera until setCamera().
 */
class ClockReadings final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Null: none. What was read of the one before is forgotten. */
    void setCamera(Camera* camera);

    /** How far each clock is ahead of the computer's, by the name of the setting. */
    [[nodiscard]] const QHash<QString, std::chrono::milliseconds>& ahead() const { return m_ahead; }
    /**
     * What time it is by the camera's clock. Nothing when none is known, and when it has two that
     * differ: by which of them its files are dated is not known then.
     */
    [[nodiscard]] std::optional<QDateTime> now() const;

private:
    void note(const CameraSetting& setting);
    void noteAll();

    QPointer<Camera> m_camera;
    QHash<QString, std::chrono::milliseconds> m_ahead;
};

} // namespace skein

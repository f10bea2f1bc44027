// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSize>

namespace skein {

class Camera;
class SessionController;
class Settings;
class TetheredCamera;

/**
 * Knows how many pixels whole photographs of each model of camera have, in which some cameras count
 * the places of their focus areas: the most that a photograph of it had so far, remembered in the
 * preferences, for a camera can be told to write smaller ones. Reads each photograph's size off the
 * GUI thread, only of cameras that count so. Lives on the GUI thread; borrows both, which must
 * outlive it.
 */
class PhotographSizes final : public QObject
{
    Q_OBJECT

public:
    PhotographSizes(SessionController& controller, Settings& settings, QObject* parent = nullptr);

    /** As the sensor lies, so never higher than wide; empty while no photograph was seen. */
    [[nodiscard]] QSize sizeOf(const Camera& camera) const;

private:
    void follow(TetheredCamera& place);
    void look(const QString& model, const QString& path);

    Settings& m_settings;
    QList<QPointer<TetheredCamera>> m_followed;
};

} // namespace skein

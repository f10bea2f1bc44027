// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/CameraClock.h"
#include "virtualcamera/CameraOptions.h"
#include "virtualcamera/CaptureUnit.h"
#include "virtualcamera/FocusDrive.h"
#include "virtualcamera/LiveFaults.h"
#include "virtualcamera/LiveView.h"
#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/RecipeBuilder.h"

#include <memory>
#include <optional>

namespace skein {

/**
 * The camera itself, whoever talks to it: settings, card, memory, lens, shutter, live view.
 *
 * Everything outlives the clients. Functions that a client may order yield PTP response codes.
 * Lives on the main thread.
 */
class VirtualBody final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<VirtualBody>> create(const CameraOptions& options);
    ~VirtualBody() override;

    [[nodiscard]] const CameraOptions& options() const { return m_options; }
    [[nodiscard]] PropertyStore& settings() { return m_settings; }
    [[nodiscard]] Card& card() { return *m_card; }
    [[nodiscard]] SdramBuffer& memory() { return m_memory; }
    [[nodiscard]] EventQueue& events() { return m_events; }
    [[nodiscard]] FocusDrive& focus() { return m_focus; }
    [[nodiscard]] LiveFaults& liveFaults() { return m_liveFaults; }

    [[nodiscard]] static QString make() { return QStringLiteral("Nikon Corporation"); }
    [[nodiscard]] static QString firmware() { return QStringLiteral("V1.00"); }

    [[nodiscard]] quint16 startCapture(
        CaptureTarget target, bool autofocusFirst, bool byPerson = false);
    [[nodiscard]] quint16 terminateCapture();
    /** What Nikon's DeviceReady answers. */
    [[nodiscard]] quint16 readiness();
    /** A person presses the shutter button; a PTP response code. */
    [[nodiscard]] quint16 pressShutter();

    [[nodiscard]] quint16 startLiveView();
    void endLiveView();
    [[nodiscard]] bool isLiveViewOn() const;
    /** Answers "busy" while there is none. */
    [[nodiscard]] quint16 readinessOfFrame();
    [[nodiscard]] QByteArray liveViewFrame();
    /** Milliseconds until the next frame may be sent. */
    [[nodiscard]] int frameDelayMs();
    [[nodiscard]] quint16 moveAfArea(quint32 x, quint32 y);
    [[nodiscard]] quint16 autofocus();

    /** Before a client reads it: brings up to date what changes by itself. */
    void refreshSetting(quint16 code);
    /** A client's change of a setting; a PTP response code. */
    [[nodiscard]] quint16 setByClient(quint16 code, const QByteArray& bytes);
    /** True if the setting @p code has one of @p names. */
    [[nodiscard]] bool isNamed(quint16 code, const QStringList& names) const;
    void updateShotsLeft();
    /** Somebody tilts the camera: to the left, and upwards, in degrees; nothing: it cannot tell,
     * as when it looks straight up. No event tells it. */
    void setTilt(std::optional<double> roll, std::optional<double> pitch);
    /** The floor shakes: how far the live picture jumps between two frames, in thousandths of its
     * width; 0: it rests. */
    void setShake(double thousandths) { m_shake = thousandths; }

    /** Who rules: with the fault "body-locks" the person at the camera can do nothing meanwhile. */
    void setRuledByComputer(bool ruled) { m_isRuledByComputer = ruled; }
    [[nodiscard]] bool isLocked() const
    {
        return m_isRuledByComputer && m_options.faults.bodyLocks;
    }

    void clientArrived();
    void clientGone();

private:
    VirtualBody(CameraOptions options, std::unique_ptr<Card> card, std::optional<ShotFolder> shots);

    void settingChanged(quint16 code);
    void meter();
    [[nodiscard]] quint32 shotsLeft(CaptureTarget target) const;

    CameraOptions m_options;
    PropertyStore m_settings;
    CameraClock m_clock;
    RecipeBuilder m_recipes;
    std::unique_ptr<Card> m_card;
    SdramBuffer m_memory;
    EventQueue m_events;
    FocusDrive m_focus;
    CaptureUnit m_capture;
    LiveView m_liveView;
    LiveFaults m_liveFaults;
    qint64 m_nextFrameMs = 0; ///< since the start, with a limited frame rate
    QPointF m_afPoint{0.5, 0.5};
    double m_shake = 0; ///< Thousandths of the width.
    bool m_isMetering = false;
    bool m_isRuledByComputer = false;
};

} // namespace skein

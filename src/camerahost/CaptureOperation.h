// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "camerahost/Operation.h"
#include "camerahost/ShutterSpeed.h"
#include "wire/CameraFile.h"

#include <QElapsedTimer>
#include <QSet>
#include <functional>

namespace skein {

class CameraFiles;
class PreviewSource;
class SettingsTree;
class WireWriter;

/**
 * One press of the shutter, from the order to the first announced file.
 *
 *   Ready --trigger--> Waiting --file and (complete or quiet)--> finished
 *   Ready --bulb on--> Open --cancel: bulb off--> Waiting
 *   Ready --no trigger in this driver: capture, compare folders--> finished
 *
 * The pictures themselves are announced by the session, whoever pressed the shutter; it tells this
 * object through fileAppeared() and captureCompleted().
 */
class CaptureOperation final : public Operation
{
public:
    struct Tools
    {
        CameraDevice& device;
        SettingsTree& settings;
        CameraFiles& files;
        PreviewSource& preview;
        WireWriter& wire;
        std::function<void(const CameraFileRef&)> announce;
    };

    CaptureOperation(quint32 id, Tools tools);

    [[nodiscard]] Step step() override;
    void cancel() override { m_cancelled = true; }
    void abandon(const Error& error) override;

    void fileAppeared();
    void captureCompleted();
    /** Closes an open shutter; for leaving the camera in order. */
    void releaseShutter();
    [[nodiscard]] bool isBulbOpen() const { return m_state == State::Open; }
    /** The shutter was released and nothing has come of it yet. */
    [[nodiscard]] bool isExpectingFile() const { return m_state == State::Waiting && !m_hasFile; }

private:
    enum class State : quint8 { Ready, Open, Waiting };

    [[nodiscard]] Step start();
    [[nodiscard]] Step openShutter();
    [[nodiscard]] Step trigger();
    [[nodiscard]] Step captureAndCompare();
    [[nodiscard]] Step wait();
    [[nodiscard]] Step fail(Error error);
    [[nodiscard]] Step finish();
    [[nodiscard]] Result<void> switchShutter(bool open);
    [[nodiscard]] QSet<CameraFileRef> filesOnCard();
    void announceOthers(const QSet<CameraFileRef>& before, const CameraFileRef& first);
    void exposureEnded();
    [[nodiscard]] std::chrono::milliseconds limit() const;

    Tools m_tools;
    State m_state = State::Ready;
    std::optional<ShutterSpeed> m_speed;
    QElapsedTimer m_sinceStart; ///< Of the order, while the camera is busy; then of the release.
    QElapsedTimer m_sinceNews;  ///< Of the last file.
    int m_busyTries = 0;
    bool m_hasFile = false;
    bool m_isComplete = false;
    bool m_exposureEnded = false;
    bool m_cancelled = false;
};

} // namespace skein

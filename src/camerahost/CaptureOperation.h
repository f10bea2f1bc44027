// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraDevice.h"
#include "camerahost/Operation.h"
#include "wire/CameraFile.h"
#include "wire/Exposure.h"

#include <QElapsedTimer>
#include <QSet>
#include <functional>

namespace skein {

class CameraFiles;
class PreviewSource;
class SettingsRefresher;
class SettingsTree;
class SignsOfLife;
class WireWriter;

/**
 * One press of the shutter, from the order to the first announced file.
 *
 *   Ready --trigger--> Waiting --file and (complete or quiet)--> finished
 *   Ready --bulb on--> Open --cancel: bulb off--> Waiting
 *   Ready --no trigger in this driver: capture, compare folders--> finished
 *   Ready --an error that a lost line brings too--> Doubtful --the camera is there--> failed
 *
 * It tells the other side how long the picture may take, each time that becomes known anew: the
 * limit of a capture is here and nowhere else.
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
        SettingsRefresher& refresher;
        SignsOfLife& signs;
        WireWriter& wire;
        std::function<void(const CameraFileRef&)> announce;
        std::function<bool(const CameraFileRef&)> isInMemory;
        /** A picture may take twice its exposure (noise reduction takes a dark frame as long) and
         * this. */
        std::chrono::milliseconds margin;
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
    /** The shutter is or was open: a picture will come of it. */
    [[nodiscard]] bool isUnderWay() const
    {
        return m_state == State::Open || m_state == State::Waiting;
    }
    [[nodiscard]] bool hasFile() const { return m_hasFile; }
    /** How long its picture may take from now, without the time that is for surprises. */
    [[nodiscard]] std::chrono::milliseconds patience() const;

private:
    enum class State : quint8 { Ready, Open, Waiting, Doubtful };

    [[nodiscard]] Step start();
    [[nodiscard]] Step openShutter();
    [[nodiscard]] Step trigger();
    [[nodiscard]] Step captureAndCompare();
    [[nodiscard]] Step wait();
    [[nodiscard]] Step fail(Error error);
    [[nodiscard]] Step failWith(int result);
    [[nodiscard]] Step finish();
    [[nodiscard]] Result<void> switchShutter(bool open);
    [[nodiscard]] QSet<CameraFileRef> filesOnCard();
    void announceOthers(const QSet<CameraFileRef>& before, const CameraFileRef& first);
    void exposureEnded();
    /** The camera is about to need limit(), and @p more before it. */
    void tellLimit(std::chrono::milliseconds more = {});
    [[nodiscard]] std::chrono::milliseconds limit() const;

    Tools m_tools;
    State m_state = State::Ready;
    Exposure m_exposure;
    std::optional<Error> m_doubt;
    QElapsedTimer m_sinceStart; ///< Of the order, while the camera is busy; then of the release.
    QElapsedTimer m_sinceNews;  ///< Of the last file.
    int m_busyTries = 0;
    int m_looks = 0; ///< At a camera that may have gone.
    bool m_hasFile = false;
    bool m_isComplete = false;
    bool m_exposureEnded = false;
    bool m_cancelled = false;
};

} // namespace skein

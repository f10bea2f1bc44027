// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CaptureOperation.h"

#include "base/Logging.h"
#include "camerahost/CameraFiles.h"
#include "camerahost/GpError.h"
#include "camerahost/PreviewSource.h"
#include "camerahost/SettingsRefresher.h"
#include "camerahost/SettingsTree.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/WireWriter.h"

#include <QCoreApplication>

namespace skein {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::CaptureOperation)
};

/** How long a body may say that it is busy before the order is given up. */
constexpr qint64 busyLimitMs = 8000;
constexpr milliseconds firstBusyPause{10};
constexpr milliseconds longestBusyPause{200};
/** Bodies that never say "complete": no more files for so long means that the picture is done. */
constexpr qint64 quietMs = 150;
/** Steps follow each other at this pace while the picture is awaited, slower after a second. */
constexpr milliseconds eagerPause{2};
constexpr milliseconds patientPause{20};
constexpr qint64 eagerForMs = 1000;
constexpr milliseconds selfTimerAllowance{30'000};
/** The margin for a program that is leaving: nothing goes wrong so slowly any more. */
constexpr milliseconds leavingMargin{1'000};
/** The event loop needs three failures to be sure that the camera has gone. */
constexpr int looksThatTell = 4;
constexpr milliseconds pauseBetweenLooks{20};

const auto bulbSwitch = QLatin1String("bulb");
const auto releaseSwitch = QLatin1String("eosremoterelease");

} // namespace

CaptureOperation::CaptureOperation(quint32 id, Tools tools)
    : Operation(id)
    , m_tools(std::move(tools))
{
    m_sinceStart.start();
}

Step CaptureOperation::step()
{
    switch (m_state) {
    case State::Ready:
        return m_cancelled ? fail(cancelledError()) : start();
    case State::Open:
        if (m_cancelled) {
            m_cancelled = false;
            releaseShutter();
        }
        return Step::again(patientPause);
    case State::Waiting:
        // No camera stops an exposure that it has begun: its picture is waited for all the same.
        return m_cancelled && m_sinceStart.elapsed() > patience().count() ? fail(cancelledError())
                                                                          : wait();
    case State::Doubtful:
        return ++m_looks < looksThatTell ? Step::again(pauseBetweenLooks) : fail(*m_doubt);
    }
    return Step::done();
}

void CaptureOperation::abandon(const Error& error)
{
    releaseShutter();
    m_tools.wire.sendFailure(id(), error);
}

void CaptureOperation::fileAppeared()
{
    // Before the release it can only be a late file of the picture before.
    if (m_state == State::Waiting) {
        m_hasFile = true;
        m_sinceNews.start();
    }
}

void CaptureOperation::captureCompleted()
{
    m_isComplete = m_state == State::Waiting;
}

void CaptureOperation::releaseShutter()
{
    if (m_state != State::Open) {
        return;
    }
    if (auto closed = switchShutter(false); !closed) {
        qCWarning(lcHost) << "the shutter may still be open:" << closed.error().detail;
    }
    m_state = State::Waiting;
    // The dark frame of noise reduction lasts as long as the exposure did.
    m_exposure = {false, milliseconds(m_sinceStart.elapsed())};
    m_sinceStart.start();
    tellLimit();
    exposureEnded();
}

Step CaptureOperation::start()
{
    m_tools.refresher.bringUpToDate(exposureSettingNames());
    m_exposure = exposureFromSettings(
        m_tools.settings.all(), {QStringLiteral("Bulb"), QStringLiteral("Time")});
    if (m_tools.device.quirks().leavePreviewToCapture && m_tools.preview.isActive()) {
        if (auto stopped = m_tools.preview.stop(); !stopped) {
            return fail(std::move(stopped.error()));
        }
    }
    if (m_exposure.isBulb) {
        return openShutter();
    }
    if (m_busyTries == 0) {
        tellLimit(milliseconds(busyLimitMs));
    }
    const bool canTrigger = (m_tools.device.operations() & GP_OPERATION_TRIGGER_CAPTURE) != 0;
    return canTrigger ? trigger() : captureAndCompare();
}

Step CaptureOperation::openShutter()
{
    if (auto opened = switchShutter(true); !opened) {
        return fail(std::move(opened.error()));
    }
    m_state = State::Open;
    m_sinceStart.start();
    m_tools.signs.expect(id(), {});
    return Step::again(patientPause);
}

Step CaptureOperation::trigger()
{
    m_tools.signs.keepFor(patience());
    m_tools.device.beginCall();
    const int result = gp_camera_trigger_capture(m_tools.device.camera(), m_tools.device.context());
    if (result == GP_ERROR_NOT_SUPPORTED) {
        return captureAndCompare();
    }
    if (result == GP_ERROR_CAMERA_BUSY && m_sinceStart.elapsed() < busyLimitMs) {
        // Events are drained between the tries: a body may be busy because of them.
        return Step::again(
            std::min(firstBusyPause * (1 << std::min(m_busyTries++, 5)), longestBusyPause));
    }
    if (result < GP_OK) {
        return failWith(result);
    }
    m_state = State::Waiting;
    m_sinceStart.start();
    tellLimit();
    if (m_tools.device.quirks().triggerCoversExposure) {
        exposureEnded();
    }
    return Step::again();
}

Step CaptureOperation::captureAndCompare()
{
    // This call names one file only, and 2.5.30 brings no event for the other file of RAW+JPEG.
    const QSet<CameraFileRef> before = filesOnCard();
    CameraFilePath path = {};
    m_tools.device.beginCall();
    const int result = gp_camera_capture(
        m_tools.device.camera(), GP_CAPTURE_IMAGE, &path, m_tools.device.context());
    if (result == GP_ERROR_CAMERA_BUSY && m_sinceStart.elapsed() < busyLimitMs) {
        ++m_busyTries;
        return Step::again(longestBusyPause);
    }
    if (result < GP_OK) {
        return failWith(result);
    }
    const CameraFileRef first{QString::fromUtf8(path.folder), QString::fromUtf8(path.name)};
    m_hasFile = true;
    m_tools.announce(first);
    // A picture in memory has no folder to compare, and looking anew empties the driver's memory.
    if (!m_tools.isInMemory(first)) {
        announceOthers(before, first);
    }
    return finish();
}

Step CaptureOperation::wait()
{
    if (m_hasFile || m_isComplete) {
        exposureEnded();
    }
    if (m_hasFile && (m_isComplete || m_sinceNews.elapsed() >= quietMs)) {
        return finish();
    }
    if (m_sinceStart.elapsed() > limit().count()) {
        return fail({ErrorKind::Timeout,
            Text::tr("The camera took no picture in time. Check focus, card and self-timer, then "
                     "try again."),
            QStringLiteral("no file after %1 ms").arg(m_sinceStart.elapsed())});
    }
    return Step::again(m_sinceStart.elapsed() < eagerForMs ? eagerPause : patientPause);
}

Step CaptureOperation::fail(Error error)
{
    const bool isUnexplained =
        error.kind == ErrorKind::Refused || (error.kind == ErrorKind::Timeout && !m_cancelled);
    if (isUnexplained && m_tools.files.isCardFull()) {
        const QString detail = error.detail;
        error = gpError(GP_ERROR_NO_SPACE, GpTask::Capture, m_tools.device.port());
        error.detail += u'\n' + detail;
    }
    m_tools.wire.sendFailure(id(), std::move(error));
    return Step::done();
}

Step CaptureOperation::failWith(int result)
{
    Error error = m_tools.device.error(result, GpTask::Capture);
    if (!mayMeanGone(result)) {
        return fail(std::move(error));
    }
    // A dropped line looks like a refusal. The looks for events between the steps tell them apart;
    // when the camera has gone they end this with abandon().
    m_doubt = std::move(error);
    m_state = State::Doubtful;
    return Step::again(pauseBetweenLooks);
}

Step CaptureOperation::finish()
{
    exposureEnded();
    m_tools.wire.send(id(), wire::Done());
    return Step::done();
}

Result<void> CaptureOperation::switchShutter(bool open)
{
    if (m_tools.settings.has(bulbSwitch)) {
        return m_tools.settings.put(bulbSwitch, open);
    }
    // Older EOS bodies: no bulb switch, but a release that can be held. Texts of ptp2 2.5.30.
    const QStringList choices = m_tools.settings.known(releaseSwitch).choices;
    const QString choice = open ? QStringLiteral("Press Full") : QStringLiteral("Release Full");
    if (choices.contains(choice)) {
        return m_tools.settings.put(releaseSwitch, choice);
    }
    return failure(ErrorKind::Unsupported,
        Text::tr("This camera cannot hold its shutter open for the computer. Choose a shutter "
                 "speed other than bulb."));
}

QSet<CameraFileRef> CaptureOperation::filesOnCard()
{
    QSet<CameraFileRef> found;
    QStringList folders{QStringLiteral("/")};
    while (!folders.isEmpty()) {
        const QString folder = folders.takeLast();
        for (const CameraFileRef& file :
            m_tools.files.filesIn(folder).value_or(QList<CameraFileRef>())) {
            found += file;
        }
        folders += m_tools.files.foldersIn(folder).value_or(QStringList());
    }
    return found;
}

void CaptureOperation::announceOthers(const QSet<CameraFileRef>& before, const CameraFileRef& first)
{
    m_tools.files.forgetListing();
    for (const CameraFileRef& file :
        m_tools.files.filesIn(first.folder).value_or(QList<CameraFileRef>())) {
        if (file.name != first.name && !before.contains(file)) {
            m_tools.announce(file);
        }
    }
}

void CaptureOperation::exposureEnded()
{
    if (!m_exposureEnded) {
        m_exposureEnded = true;
        m_tools.wire.sendEvent(wire::ExposureEnded{id()});
    }
}

void CaptureOperation::tellLimit(milliseconds more)
{
    m_tools.signs.expect(id(), limit() + more);
    m_tools.signs.keepFor(patience());
}

milliseconds CaptureOperation::patience() const
{
    return limit() - m_tools.margin + leavingMargin;
}

milliseconds CaptureOperation::limit() const
{
    const QString mode = m_tools.settings.knownText(QStringLiteral("capturemode"));
    const bool hasTimer = mode.contains(QLatin1String("timer"), Qt::CaseInsensitive);
    return captureLimit(m_exposure.duration, m_tools.margin) +
           (hasTimer ? selfTimerAllowance : milliseconds(0));
}

} // namespace skein

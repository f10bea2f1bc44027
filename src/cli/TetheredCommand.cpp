// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TetheredCommand.h"

#include "base/Background.h"
#include "cli/Output.h"
#include "session/BackupStore.h"
#include "session/BackupTarget.h"
#include "tether/DiskGuard.h"
#include "tether/Places.h"
#include "tether/TetheredCamera.h"
#include "wire/Exposure.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

using namespace std::chrono_literals;

/** A disk in the network that does not answer must not keep the command for ever. */
constexpr auto backupPatience = 60s;
constexpr auto backupCheckLimit = 10s;

} // namespace

TetheredCommand::TetheredCommand(const CliOptions& options, Output& output, QObject* parent)
    : CameraCommand(options, output, parent)
    , m_controller(m_session)
    , m_hooks(m_controller, options)
    , m_backup(m_session)
{
    m_controller.setOptions({options.deleteFromCamera});
    m_controller.shown().setMissedWay(options.fetchMissed ? MissedWay::Fetch : MissedWay::Skip);
    connect(&m_controller, &SessionController::incoming, this, &TetheredCommand::onIncoming);
    connect(&m_controller, &SessionController::received, this,
        [this](const QString& stagingPath, const CameraFileRef& file) {
            m_names.insert(stagingPath, file.name);
        });
    connect(&m_controller, &SessionController::committed, this, &TetheredCommand::onCommitted);
    connect(&m_controller, &SessionController::problem, this, &TetheredCommand::onProblem);
    connect(&m_controller, &SessionController::idle, this, &TetheredCommand::endIfSaved);
    connect(&m_session, &Session::problem, this,
        [this](const Error& error) { this->output().error(error); });
    // What was saved, but not well: whoever reads only the exit status must see it.
    connect(&m_session, &Session::damaged, this, [this] { m_failed = true; });
    connect(&m_session, &Session::unconfirmed, this, [this] { m_failed = true; });
    followNews();
    followHooks();
    followBackup();
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, [this] {
        fail({ErrorKind::Disconnected,
            tr("The connection to the camera broke off and did not come back. Check cable, power "
               "and network; pictures that were not fetched are on the camera's card."),
            {}});
    });
}

void TetheredCommand::followNews()
{
    connect(&m_session, &Session::notice, this,
        [this](const QString& sentence) { this->output().hint(sentence); });
    connect(&m_controller.shown(), &TetheredCamera::deletionsOffered, this, [this](int count) {
        this->output().hint(
            //: %n counts photographs or files
            tr("%n photograph(s) on the camera's card are saved in this session, and were to be "
               "deleted from the card the last time, which was interrupted. They stay there; run "
               "this again with --delete-from-camera to delete them.",
                nullptr, count));
    });
}

void TetheredCommand::followHooks()
{
    connect(&m_hooks, &CliHooks::problem, this, [this](const Error& error) {
        noteFailure(error);
        if (isEnding()) {
            endsWithFailure();
        }
    });
    connect(&m_hooks, &CliHooks::idle, this, [this] {
        if (m_waitsForHooks) {
            finishOnce();
        }
    });
}

bool TetheredCommand::mayFinish()
{
    hooks().leave();
    if (m_hooks.isIdle()) {
        return true;
    }
    if (!std::exchange(m_waitsForHooks, true)) {
        output().hint(tr("Waiting for the programs that were run. Interrupt again to end them."));
    }
    return false;
}

void TetheredCommand::followBackup()
{
    connect(&m_controller.disk(), &DiskGuard::roomChanged, this, [this] {
        if (const auto sentence = m_controller.disk().sentence()) {
            this->output().error(*sentence);
            constexpr qint64 mostCounted = 9999;
            const qint64 shots = m_controller.disk().shots().value_or(0);
            if (shots > 0) { // Else the sentence has said it all.
                //: %n counts photographs or files
                this->output().note(tr("There is room for about %n more photograph(s).", nullptr,
                    static_cast<int>(std::min(shots, mostCounted))));
            }
        }
    });
    connect(&m_controller, &SessionController::pendingCountChanged, this,
        [this](int count) { m_backup.setPaused(count > 0); });
    connect(&m_backup, &Backup::problem, this, [this](const Error& error) {
        this->output().error(error);
        if (error.kind == ErrorKind::NotFound) {
            this->output().hint(
                tr("If it is on a new disk, name another folder there with --backup."));
        }
    });
    connect(&m_backup, &Backup::reportChanged, this, &TetheredCommand::endIfSaved);
    m_backupPatience.setSingleShot(true);
    m_backupPatience.setInterval(backupPatience);
    connect(&m_backupPatience, &QTimer::timeout, this, &TetheredCommand::endNow);
}

TetheredCommand::~TetheredCommand()
{
    m_controller.disconnect(this);
    m_controller.setCamera(nullptr);
}

void TetheredCommand::start()
{
    if (!options().pattern.isEmpty()) {
        const Result<void> accepted = m_session.setPattern(options().pattern);
        if (!accepted) {
            output().error(accepted.error());
            end(exitWrongUsage);
            return;
        }
    }
    m_session.setJob(options().job);
    const QString folder = options().session.isEmpty() ? defaultSessionFolder() : options().session;
    m_session.open(QDir(folder).absolutePath()).then(this, [this](const Result<void>& result) {
        if (isEnding()) {
            return;
        }
        if (result) {
            beginBackup();
        } else {
            fail(result.error());
        }
    });
}

void TetheredCommand::beginBackup()
{
    if (options().backup.isEmpty()) {
        findCamera();
        return;
    }
    const QString folder = QDir(options().backup).absolutePath();
    m_backupCheck.setSingleShot(true);
    const auto goOn = [this, folder] {
        if (m_backup.folder().isEmpty()) {
            m_backup.setFolderAsBefore(folder);
            findCamera();
        }
    };
    connect(&m_backupCheck, &QTimer::timeout, this, goOn); // It says itself what it meets.
    m_backupCheck.start(backupCheckLimit);
    whenAnswered(askInBackground([folder, session = m_session.folder()] {
        const Result<void> checked = BackupTarget::check({session, {}, folder, {}});
        const bool wasThere = !checked && checked.error().kind == ErrorKind::NotFound &&
                              !BackupStore::open(session).targetAt(folder).isEmpty();
        return wasThere ? Result<void>() : checked; // It is caught up with when it is back.
    }),
        this, [this, goOn](const Result<void>& checked) {
            m_backupCheck.stop();
            if (isEnding() || !m_backup.folder().isEmpty()) {
                return; // It came too late.
            }
            if (checked) {
                goOn();
            } else {
                fail(checked.error());
            }
        });
}

QString TetheredCommand::stagingFolder() const
{
    return m_session.stagingFolder();
}

void TetheredCommand::takeCamera(std::unique_ptr<Camera> camera)
{
    Camera* made = camera.get();
    // Before the controller's own connections, so that onProblem() knows what is only a notice.
    connect(made, &Camera::notice, this, [this](const Error& error) { m_lastNotice = error; });
    m_controller.setCamera(std::move(camera));
    connect(made, &Camera::connectionLost, this, [this](const Error& error) {
        noteFailure(error);
        endWhenSaved(exitFailed);
    });
    connect(made, &Camera::stateChanged, this, &TetheredCommand::onStateChanged);
}

std::chrono::milliseconds TetheredCommand::awayLimit() const
{
    return 9s;
}

void TetheredCommand::onStateChanged(Camera::State state)
{
    if (state == Camera::State::Recovering) {
        m_away.start(awayLimit());
        tellAway();
        return;
    }
    m_away.stop();
    if (state == Camera::State::Ready) {
        tellBack();
    }
}

void TetheredCommand::tellAway()
{
    if (m_gone.isValid() || isEnding()) {
        return;
    }
    m_gone.start();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(awayLimit()).count();
    const QString sentence = tr("The camera is away or does not answer. Skein waits for it, for "
                                "%n second(s) at most.",
        nullptr, static_cast<int>(seconds));
    output().note(sentence);
    if (output().isJson()) {
        output().result({}, QStringLiteral("camera-away"),
            {{QStringLiteral("message"), sentence},
                {QStringLiteral("waitSeconds"), static_cast<qint64>(seconds)}});
    }
}

void TetheredCommand::tellBack()
{
    if (!m_gone.isValid()) {
        return;
    }
    const double seconds = static_cast<double>(m_gone.elapsed()) / 1000;
    m_gone.invalidate();
    const QString sentence = tr("The camera is back.");
    output().note(sentence);
    if (output().isJson()) {
        output().result({}, QStringLiteral("camera-back"),
            {{QStringLiteral("message"), sentence}, {QStringLiteral("awaySeconds"), seconds}});
    }
}

void TetheredCommand::interrupt()
{
    if (isEnding()) {
        m_hooks.endAll(); // Nothing else is waited for.
        return;
    }
    if (!hasCamera() || camera().state() == Camera::State::Connecting) {
        end(exitCodeWhenInterrupted());
        return;
    }
    if (isStopping()) {
        // Asked twice: what is not saved by now stays where it is.
        m_controller.cancel();
        m_hooks.endAll();
        end(exitCodeWhenInterrupted());
        return;
    }
    const bool isExposing = camera().state() == Camera::State::Capturing;
    if (isExposing && exposureFromSettings(camera().settings()).isBulb) {
        m_controller.cancel(); // closes the shutter; the picture is yet to come
    } else if (isExposing) {
        output().hint(tr("Waiting for the picture that is being taken. Interrupt again to leave "
                         "without it."));
    } else if (m_controller.pendingCount() > 0) {
        //: %n counts photographs or files
        output().hint(tr("Saving %n photograph(s) that are on their way. Interrupt again to leave "
                         "them on the camera's card.",
            nullptr, m_controller.pendingCount()));
    }
    endWhenSaved(exitCodeWhenInterrupted());
}

void TetheredCommand::endWhenSaved(int exitCode)
{
    m_stopping = true;
    m_stopCode = std::max(m_stopCode, exitCode);
    endIfSaved();
}

void TetheredCommand::endIfSaved()
{
    if (!m_stopping || isEnding() || !m_controller.isIdle()) {
        return;
    }
    if (isBackingUp()) {
        m_backupPatience.start();
        this->output().hint(
            tr("Finishing the backup. Interrupt again to leave it for the next time."));
        return;
    }
    endNow();
}

void TetheredCommand::endNow()
{
    if (m_mayBeOnCard) {
        output().note(
            tr("If the shutter was heard, the photographs are on the camera's card. \"skein-cli "
               "tether\" with the same session fetches them, and \"skein-cli import\" as well."));
    }
    tellBackup();
    end(m_failed ? int(exitFailed) : m_stopCode);
}

bool TetheredCommand::isBackingUp() const
{
    using Place = BackupReport::Place;
    const Place place = m_backup.report().place;
    if (place == Place::Off || !m_backup.isUpToDate()) {
        return place != Place::Off;
    }
    const BackupReport& report = m_backup.report();
    return place == Place::Looking || (place == Place::Here && report.failed < report.waiting);
}

void TetheredCommand::tellBackup()
{
    const BackupReport& report = m_backup.report();
    m_failed = m_failed || report.replaced > 0; // That is told as soon as it is found.
    if (report.place != BackupReport::Place::Off && report.waiting > 0) {
        noteFailure({ErrorKind::Io,
            //: %n counts photographs or files
            tr("%n file(s) have no copy in the backup yet. They are copied when this session is "
               "opened again with the same backup folder.",
                nullptr, report.waiting),
            {}});
    }
}

void TetheredCommand::noteFailure(const Error& error)
{
    m_failed = true;
    output().error(error);
}

void TetheredCommand::onCommitted(const QString& stagingPath, const QString& path)
{
    output().result(path, QStringLiteral("photo"),
        {{QStringLiteral("path"), path}, {QStringLiteral("name"), m_names.take(stagingPath)}});
}

void TetheredCommand::onIncoming(const IncomingStatus& status)
{
    if (status.total > 0) {
        output().progress(
            //: progress; %1 is the name of a file, %2 a number
            tr("%1: %2 %").arg(status.file.name).arg(status.done * 100 / status.total));
    }
}

void TetheredCommand::onProblem(const Error& error)
{
    if (error == m_lastNotice || (error.isCancellation() && m_stopping)) {
        output().error(error);
    } else {
        noteFailure(error);
    }
}

} // namespace skein

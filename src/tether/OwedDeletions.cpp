// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/OwedDeletions.h"

#include "base/Background.h"
#include "base/FileHash.h"
#include "base/Logging.h"
#include "session/DataErrors.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/CardFiles.h"

#include <QDir>
#include <utility>

namespace skein {

OwedDeletions::OwedDeletions(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{}

void OwedDeletions::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    giveUp();
    if (camera) {
        connect(camera, &Camera::stateChanged, this, [this](Camera::State state) {
            if (state == Camera::State::Recovering || state == Camera::State::Disconnected) {
                giveUp(); // The same name may mean another picture after this.
            }
        });
    }
}

void OwedDeletions::finish(const QList<RememberedFile>& files)
{
    if (files.isEmpty() || m_isRunning) {
        return;
    }
    m_waiting = files;
    m_folder = m_session.folder();
    m_isRunning = true;
    next();
}

void OwedDeletions::next()
{
    if (m_waiting.isEmpty() || !m_camera || m_folder != m_session.folder()) {
        end();
        return;
    }
    const RememberedFile file = m_waiting.takeFirst();
    const QString path = QDir(m_folder).filePath(file.entry.path);
    whenAnswered(askInBackground([path] {
        return hasDataErrorsAt(path) ? Result<QByteArray>(failure(ErrorKind::Protocol, {}))
                                     : hashOfFile(path);
    }),
        this, [this, file, round = m_round](const Result<QByteArray>& hash) {
            if (round == m_round) {
                onHashed(file, hash);
            }
        });
}

void OwedDeletions::onHashed(const RememberedFile& file, const Result<QByteArray>& hash)
{
    if (!m_camera || m_folder != m_session.folder()) {
        end(); // The order stands in the other session's journal.
        return;
    }
    const bool isSame = hash && !file.entry.path.isEmpty() && *hash == file.entry.hash &&
                        file.entry.isProven() && file.entry.size == file.file.size;
    if (!hash && hash.error().kind == ErrorKind::Protocol) {
        ++m_damaged;
        m_session.journal().setState(file.entry.card, JournalState::Damaged);
        next();
        return;
    }
    if (!isSame) {
        keep(file);
        next();
        return;
    }
    m_camera->deleteFile(file.file.file)
        .then(this, [this, file, round = m_round](const Result<void>& result) {
            if (round == m_round) {
                onDeleted(file, result);
            }
        });
}

void OwedDeletions::onDeleted(const RememberedFile& file, const Result<void>& result)
{
    if (result) {
        ++m_deleted;
        m_session.journal().setState(file.entry.card, JournalState::Deleted);
    } else {
        qCWarning(lcTether) << file.file.file.name << result.error().message;
        const ErrorKind kind = result.error().kind;
        if (isRefusal(kind)) {
            keep(file);
        } else if (kind != ErrorKind::NotFound) { // The others may well be found.
            giveUp();
            return;
        }
    }
    next();
}

void OwedDeletions::keep(const RememberedFile& file)
{
    ++m_kept;
    m_session.journal().setState(file.entry.card, JournalState::Committed);
}

void OwedDeletions::giveUp()
{
    m_waiting.clear();
    ++m_round;
    end();
}

void OwedDeletions::end()
{
    const int deleted = std::exchange(m_deleted, 0);
    const int kept = std::exchange(m_kept, 0);
    const int damaged = std::exchange(m_damaged, 0);
    if (deleted > 0) {
        m_session.journal().tellNews(
            //: %n counts photographs
            tr("%n photograph(s) that had been saved earlier were deleted from the camera's card, "
               "which was interrupted then.",
                nullptr, deleted));
    }
    if (kept > 0) {
        m_session.journal().tell({ErrorKind::Unknown,
            //: %n counts photographs
            tr("%n photograph(s) that were to be deleted from the camera's card stay there, "
               "because "
               "the saved files have changed or the camera refused. Compare them, then delete them "
               "in the camera.",
                nullptr, kept),
            {}});
    }
    if (damaged > 0) {
        m_session.journal().tell({ErrorKind::Protocol,
            //: %n counts photographs
            tr("%n photograph(s) that were to be deleted from the camera's card stay there, "
               "because there are errors in the picture data of the saved files, or they cannot be "
               "read. Look at them, and import the camera's copies once more if they are spoilt.",
                nullptr, damaged),
            {}});
    }
    if (std::exchange(m_isRunning, false)) {
        Q_EMIT idle();
    }
}

} // namespace skein

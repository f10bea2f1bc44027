// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FirstMeeting.h"

#include "base/Background.h"
#include "camera/Camera.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/CardFiles.h"
#include "tether/CardKnowledge.h"
#include "tether/TetheredCamera.h"

namespace skein {

FirstMeeting::FirstMeeting(TetheredCamera& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
{}

void FirstMeeting::begin()
{
    const int round = ++m_round;
    m_isRunning = true;
    m_camera = m_place.camera();
    if (!m_camera) {
        finish(Error{ErrorKind::Disconnected, tr("The camera was disconnected."), {}});
        return;
    }
    const QString body = bodyOf(*m_camera);
    whenAnswered(m_place.session().journal().memory(body), this,
        [this, round, body](const Result<CardMemory>& memory) {
            if (round != m_round) {
                return;
            }
            // Without a journal nobody remembers anything, so nothing can be missed.
            if (!memory || memory->isMet) {
                finish({});
            } else if (!m_camera || m_camera != m_place.camera()) {
                finish(Error{ErrorKind::Disconnected, tr("The camera was disconnected."), {}});
            } else {
                list(body);
            }
        });
}

void FirstMeeting::cancel()
{
    ++m_round;
    m_isRunning = false;
}

void FirstMeeting::finish(const std::optional<Error>& error)
{
    m_isRunning = false;
    Q_EMIT done(error);
}

void FirstMeeting::list(const QString& body)
{
    m_camera->listFiles().then(
        this, [this, body, round = m_round](const Result<QList<CameraFileEntry>>& files) {
            if (round != m_round) {
                return;
            }
            if (!files) {
                finish(files.error());
                return;
            }
            // Asked once more: a list takes long, and what was ordered meanwhile is not old.
            whenAnswered(m_place.session().journal().memory(body), this,
                [this, body, round, listed = *files](const Result<CardMemory>& memory) {
                    if (round == m_round) {
                        onListed(listed, memory.value_or(CardMemory()), body);
                    }
                });
        });
}

void FirstMeeting::onListed(
    const QList<CameraFileEntry>& files, const CardMemory& memory, const QString& body)
{
    CardKnowledge knowledge;
    knowledge.recall(memory);
    QList<CardFile> seen;
    for (const CameraFileEntry& file : knowledge.compare(files).unrelated) {
        seen.append(cardFileOf(file, body));
    }
    m_place.session().journal().setSeen(body, seen, true);
    // This is answered when that is written: the program may be killed right after.
    whenAnswered(
        m_place.session().journal().memory(body), this, [this, round = m_round](const auto&) {
            if (round == m_round) {
                finish({});
            }
        });
}

} // namespace skein

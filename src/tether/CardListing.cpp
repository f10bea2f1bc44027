// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardListing.h"

#include "base/Background.h"
#include "session/Session.h"
#include "session/SessionJournal.h"
#include "tether/CardFiles.h"
#include "tether/TetheredCamera.h"

#include <utility>

namespace skein {

CardListing::CardListing(TetheredCamera& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
{
    connect(&place, &TetheredCamera::cameraChanged, this, &CardListing::follow);
    follow();
}

CardListing::~CardListing()
{
    if (m_camera) {
        m_camera->stopListing(m_listing);
    }
}

void CardListing::follow()
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = m_place.camera();
    if (m_isRunning) {
        ++m_round; // Who asked the former camera gets its answer from here.
        finish(Error{ErrorKind::Disconnected, tr("The camera was disconnected."), {}});
    }
    if (m_camera) {
        connect(m_camera, &Camera::stateChanged, this, &CardListing::possibilityChanged);
        connect(m_camera, &Camera::filesFound, this,
            [this](quint32 listing, const QList<CameraFileEntry>& files) {
                if (m_isRunning && listing == m_listing) {
                    Q_EMIT found(files);
                }
            });
    }
    Q_EMIT possibilityChanged();
}

bool CardListing::isPossible() const
{
    return handsOutFiles(m_camera);
}

void CardListing::start()
{
    stop();
    m_isRunning = true;
    const int round = ++m_round;
    if (!isPossible()) {
        finish(Error{ErrorKind::Disconnected,
            tr("No camera is connected. Connect it to see what is on its card."), {}});
        return;
    }
    whenAnswered(m_place.session().journal().memory(bodyOf(*m_camera)), this,
        [this, round](const Result<CardMemory>& memory) {
            if (round == m_round && m_isRunning) {
                // Without a journal nothing is known to be here already.
                Q_EMIT begun(memory.value_or(CardMemory()));
                list(round);
            }
        });
}

void CardListing::list(int round)
{
    if (!m_isRunning || !m_camera) {
        return;
    }
    CameraListing listing = m_camera->startListing();
    m_listing = listing.id;
    listing.done.then(this, [this, round](const Result<void>& result) {
        if (round == m_round && m_isRunning) {
            finish(result ? std::nullopt : std::optional(result.error()));
        }
    });
}

void CardListing::stop()
{
    if (!m_isRunning) {
        return;
    }
    ++m_round;
    if (m_camera) {
        m_camera->stopListing(m_listing);
    }
    //: reading the list of photographs on the card was stopped
    finish(Error{ErrorKind::Cancelled, tr("Stopped."), {}});
}

void CardListing::finish(const std::optional<Error>& error)
{
    m_isRunning = false;
    m_listing = 0;
    Q_EMIT finished(error);
}

} // namespace skein

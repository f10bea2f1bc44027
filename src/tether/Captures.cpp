// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Captures.h"

#include "tether/Answers.h"
#include "tether/Ingest.h"

#include <algorithm>
#include <utility>

namespace skein {

CaptureAnswers refusedCapture(const Error& error)
{
    return {answered<void>(tl::unexpected(error)), answered<QStringList>(tl::unexpected(error))};
}

Captures::Captures(Ingest& ingest, QObject* parent)
    : QObject(parent)
{
    connect(&ingest, &Ingest::announced, this, &Captures::assign);
    connect(&ingest, &Ingest::leftOnCard, this, [this](const IngestPhoto& photo) {
        if (CaptureOperation* operation = ownerOf(photo)) {
            operation->photoLeft(photo);
        }
    });
    connect(
        &ingest, &Ingest::committed, this, [this](const IngestPhoto& photo, const QString& path) {
            for (CaptureOperation* operation : std::vector(m_operations)) {
                operation->photoCommitted(photo.id, path);
            }
        });
    connect(&ingest, &Ingest::failed, this, [this](quint64 photo, const Error& error) {
        for (CaptureOperation* operation : std::vector(m_operations)) {
            operation->photoFailed(photo, error);
        }
    });
}

void Captures::setCamera(Camera* camera)
{
    for (CaptureOperation* operation : std::vector(m_operations)) {
        operation->abandon(
            {ErrorKind::Disconnected, tr("The camera was disconnected during the capture."), {}});
    }
    m_camera = camera;
}

CaptureAnswers Captures::capture()
{
    if (!m_camera) {
        return refusedCapture({ErrorKind::Disconnected,
            tr("No camera is connected. Connect one and try again."), {}});
    }
    auto* operation = new CaptureOperation(filesPerShot(*m_camera), this);
    const CaptureAnswers answers{operation->exposed(), operation->future()};
    m_operations.push_back(operation);
    connect(operation, &CaptureOperation::finished, this, [this, operation] { remove(operation); });
    Q_EMIT shutterBegins();
    if (!m_camera) {
        return answers; // Whoever heard that let it go, with which the capture was answered.
    }
    m_camera->capture().then(operation, [this, operation](const Result<void>& result) {
        if (!result && !result.error().isCancellation()) {
            Q_EMIT shutterFailed();
        }
        Q_EMIT shutterEnded();
        operation->shutterDone(result);
    });
    return answers;
}

void Captures::assign(const IngestPhoto& photo)
{
    if (CaptureOperation* operation = ownerOf(photo)) {
        operation->addPhoto(photo);
    }
}

CaptureOperation* Captures::ownerOf(const IngestPhoto& photo) const
{
    if (m_operations.empty()) {
        return nullptr;
    }
    const auto owner = std::find_if(m_operations.begin(), m_operations.end(),
        [&photo](const CaptureOperation* operation) { return operation->hasShot(photo.shotKey); });
    return owner != m_operations.end() ? *owner : m_operations.back();
}

void Captures::remove(CaptureOperation* operation)
{
    m_operations.erase(
        std::remove(m_operations.begin(), m_operations.end(), operation), m_operations.end());
    operation->deleteLater();
    if (isIdle()) {
        Q_EMIT idle();
    }
}

} // namespace skein

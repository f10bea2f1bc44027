// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CameraHost.h"

#include "base/Logging.h"
#include "camerahost/DeleteOperation.h"
#include "camerahost/LibraryVersion.h"
#include "camerahost/ListOperation.h"
#include "camerahost/SignsOfLife.h"
#include "camerahost/ThumbnailOperation.h"
#include "camerahost/Transfer.h"
#include "camerahost/WireWriter.h"
#include "camerahost/WriteOperation.h"
#include "wire/Protocol.h"

#include <QCoreApplication>

namespace skein {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::CameraHost)
};

/** Without anything to do; the memory and the battery are looked after this often. */
constexpr milliseconds longestSleep{500};

} // namespace

CameraHost::CameraHost(
    const HostOptions& options, CommandQueue& queue, WireWriter& wire, SignsOfLife& signs)
    : m_queue(queue)
    , m_wire(wire)
    , m_signs(signs)
    , m_staging(options.staging)
    , m_captureMargin(options.captureMargin)
    , m_session(options, queue.cancelFlag(), wire)
    , m_slice(Transfer::sliceBytes)
{}

void CameraHost::run()
{
    while (!m_queue.isEnded() && !m_ended) {
        for (wire::CommandFrame& frame : m_queue.takeAll(timeToNextTurn())) {
            accept(std::move(frame));
        }
        if (!m_queue.isEnded() && !m_ended) {
            turn();
        }
    }
    shutDown();
}

void CameraHost::accept(wire::CommandFrame frame)
{
    if (const auto* order = std::get_if<wire::Cancel>(&frame.command)) {
        cancel(order->commandId);
        m_wire.send(frame.id, wire::Done());
    } else if (std::holds_alternative<wire::FetchPreview>(frame.command)) {
        m_previews.push_back(frame.id);
    } else {
        m_commands.push_back(std::move(frame));
    }
}

void CameraHost::cancel(quint32 commandId)
{
    const auto command = std::find_if(m_commands.begin(), m_commands.end(),
        [&](const wire::CommandFrame& frame) { return frame.id == commandId; });
    if (command != m_commands.end()) {
        m_commands.erase(command);
        m_wire.sendFailure(commandId, cancelledError());
        return;
    }
    if (std::erase(m_previews, commandId) > 0) {
        m_wire.sendFailure(commandId, cancelledError());
        return;
    }
    if (m_capture && m_capture->id() == commandId) {
        m_capture->cancel();
        m_captureDue = Clock::now();
        return;
    }
    if (!m_writes.cancel(commandId) && !m_transfers.cancel(commandId)) {
        m_patient.cancel(commandId);
    }
}

void CameraHost::turn()
{
    const auto now = Clock::now();
    if (m_writes.isDue(now)) {
        stepWrite();
    } else if (!m_commands.empty() && m_writes.isEmpty() && !waitsForLiveView()) {
        executeNext();
    } else if (m_capture && now >= m_captureDue) {
        stepCapture();
    } else if (m_transfers.isDue(now) &&
               (m_transferIsNext || m_previews.empty() || now < m_previewDue)) {
        m_transferIsNext = false;
        m_queue.setRunning(m_transfers.currentId());
        m_transfers.step();
    } else if (!m_previews.empty() && now >= m_previewDue) {
        m_transferIsNext = true;
        fetchPreview();
    } else if (m_patient.isDue(now, m_capture != nullptr)) {
        OperationQueue& work = m_patient.next(m_capture != nullptr);
        m_queue.setRunning(work.currentId());
        work.step();
    }
    m_queue.setRunning(0);
    if (m_session.isOpen() && Clock::now() >= m_eventsDue) {
        pollEvents();
    }
    if (m_session.isOpen() && Clock::now() >= m_refreshDue && !m_queue.hasWork()) {
        refreshSettings();
    }
}

milliseconds CameraHost::timeToNextTurn() const
{
    if (!m_commands.empty() && m_writes.isEmpty() && !waitsForLiveView()) {
        return milliseconds(0);
    }
    auto next = Clock::now() + longestSleep;
    if (m_session.isOpen()) {
        next = std::min(next, m_eventsDue);
        if (m_session.refresher().hasWork()) {
            next = std::min(next, m_refreshDue);
        }
    }
    if (m_capture) {
        next = std::min(next, m_captureDue);
    }
    if (!m_previews.empty()) {
        next = std::min(next, m_previewDue);
    }
    next = std::min(next, m_patient.due(m_capture != nullptr));
    for (const OperationQueue* operations : {&m_writes, &m_transfers}) {
        if (!operations->isEmpty()) {
            next = std::min(next, operations->due());
        }
    }
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(next - Clock::now()));
}

void CameraHost::executeNext()
{
    const wire::CommandFrame frame = std::move(m_commands.front());
    m_commands.pop_front();
    if (const auto* hello = std::get_if<wire::Hello>(&frame.command)) {
        if (hello->version == wire::protocolVersion) {
            m_greeted = true;
            m_wire.send(frame.id, wire::HelloReply{wire::protocolVersion, libraryInfo()});
            return;
        }
    }
    if (!m_greeted) {
        m_wire.sendFailure(frame.id,
            {ErrorKind::Protocol,
                Text::tr("The parts of Skein that talk to the camera have different versions. "
                         "Install Skein again."),
                QStringLiteral("protocol %1").arg(wire::protocolVersion)});
        m_ended = true;
        return;
    }
    m_queue.setRunning(frame.id);
    const bool needsCamera = !std::holds_alternative<wire::Open>(frame.command) &&
                             !std::holds_alternative<wire::Close>(frame.command);
    if (needsCamera && !m_session.isOpen()) {
        m_wire.sendFailure(frame.id,
            {ErrorKind::InvalidArgument,
                Text::tr("The camera is not connected. Connect it, then try again."), {}});
        return;
    }
    execute(frame.id, frame.command);
}

void CameraHost::execute(quint32 id, const wire::Command& command)
{
    if (std::holds_alternative<wire::Open>(command)) {
        open(id);
    } else if (std::holds_alternative<wire::Close>(command)) {
        closeCamera(id);
    } else if (const auto* read = std::get_if<wire::ReadSetting>(&command)) {
        answer(id, m_session.settings().read(read->name),
            [](CameraSetting& setting) { return wire::SettingValue{std::move(setting)}; });
    } else if (const auto* write = std::get_if<wire::WriteSetting>(&command)) {
        m_writes.add(
            std::make_unique<WriteOperation>(id, write->name, write->value, m_session, m_wire));
        stepWrite();
    } else if (std::holds_alternative<wire::Capture>(command)) {
        startCapture(id);
    } else if (std::holds_alternative<wire::StopPreview>(command)) {
        m_isLive = false;
        auto stopped = m_session.preview().stop();
        stopped ? m_wire.send(id, wire::Done()) : fail(id, std::move(stopped.error()));
    } else if (const auto* thumb = std::get_if<wire::FetchThumbnail>(&command);
               thumb != nullptr && !thumb->isPatient) {
        answer(id, m_session.files().thumbnail(thumb->file), [&](QByteArray& data) {
            return wire::Thumbnail{thumb->file, std::move(data), 0};
        });
    } else if (std::holds_alternative<wire::FetchSummary>(command)) {
        answer(id, m_session.device().summary(),
            [](QString& text) { return wire::Text{std::move(text)}; });
    } else {
        enqueue(id, command);
    }
}

template<typename T, typename Reply>
void CameraHost::answer(quint32 id, Result<T> result, Reply reply)
{
    if (result) {
        m_wire.send(id, reply(*result));
    } else {
        fail(id, std::move(result.error()));
    }
}

void CameraHost::open(quint32 id)
{
    failEverything(cancelledError());
    auto opened = m_session.open();
    m_queue.finishOpening();
    m_eventsDue = Clock::now();
    answer(id, std::move(opened), [](wire::Opened& reply) { return std::move(reply); });
}

void CameraHost::closeCamera(quint32 id)
{
    m_queue.setRunning(0);
    collectPictures();
    failEverything(cancelledError());
    m_session.close();
    m_wire.send(id, wire::Done());
}

void CameraHost::startCapture(quint32 id)
{
    if (m_capture) {
        m_wire.sendFailure(
            id, {ErrorKind::Busy,
                    Text::tr("The camera is still taking the picture before. Wait for it, or stop "
                             "it."),
                    {}});
        return;
    }
    m_queue.setRunning(id, CommandQueue::Interrupt::Never);
    // Late files of the picture before must not be taken for those of this one.
    pollEvents();
    if (!m_session.isOpen()) {
        m_wire.sendFailure(id, goneError());
        return;
    }
    m_capture = std::make_unique<CaptureOperation>(
        id, CaptureOperation::Tools{m_session.device(), m_session.settings(), m_session.files(),
                m_session.preview(), m_session.refresher(), m_signs, m_wire,
                [this](const CameraFileRef& file) { m_session.announce(file); },
                [this](const CameraFileRef& file) { return m_session.isInMemory(file); },
                m_captureMargin});
    m_captureDue = Clock::now();
    stepCapture();
}

void CameraHost::enqueue(quint32 id, const wire::Command& command)
{
    using Kind = PatientWork::Kind;
    CameraFiles& files = m_session.files();
    if (const auto* download = std::get_if<wire::Download>(&command)) {
        auto transfer = std::make_unique<Transfer>(id, download->file,
            Transfer::Source{m_session.device(), files, m_wire, m_staging, m_slice});
        if (download->isPatient) {
            m_patient.add(Kind::Transfer, std::move(transfer));
        } else {
            m_transfers.add(std::move(transfer));
        }
    } else if (const auto* list = std::get_if<wire::ListFiles>(&command)) {
        m_patient.add(
            Kind::Job, std::make_unique<ListOperation>(id, *list, files, m_signs, m_wire));
    } else if (const auto* remove = std::get_if<wire::DeleteFile>(&command)) {
        m_patient.add(
            Kind::Job, std::make_unique<DeleteOperation>(id, remove->file, m_session, m_wire));
    } else if (const auto* thumb = std::get_if<wire::FetchThumbnail>(&command)) {
        m_patient.add(
            Kind::Thumbnail, std::make_unique<ThumbnailOperation>(id, thumb->file, files, m_wire));
    } else {
        m_wire.sendFailure(
            id, {ErrorKind::Protocol,
                    Text::tr("The camera host does not know this command. Install Skein again."),
                    QStringLiteral("command type %1").arg(command.index())});
    }
}

} // namespace skein

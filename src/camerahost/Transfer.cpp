// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Transfer.h"

#include "base/Logging.h"
#include "camerahost/CameraFiles.h"
#include "camerahost/MemoryFiles.h"
#include "camerahost/WireWriter.h"

#include <QCoreApplication>
#include <functional>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::Transfer)
};

constexpr qint64 progressIntervalMs = 50;
constexpr std::chrono::milliseconds busyPause{100};
/** Drivers that can read parts take 32-bit offsets only (ptp2 2.5.30). */
constexpr qint64 maxSlicedBytes = 0xffffffffLL;

/** Receives what the driver streams. */
struct Sink
{
    HashingFile& target;
    std::function<void()> hasGrown;
    std::optional<Error> error;
};

int writeToSink(void* data, unsigned char* bytes, uint64_t* length)
{
    auto* sink = static_cast<Sink*>(data);
    auto written = sink->target.append(
        QByteArrayView(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(*length)));
    if (!written) {
        sink->error = std::move(written.error());
        return GP_ERROR_IO_WRITE;
    }
    sink->hasGrown();
    return GP_OK;
}

int sizeOfSink(void* data, uint64_t* size)
{
    *size = static_cast<uint64_t>(static_cast<Sink*>(data)->target.size());
    return GP_OK;
}

} // namespace

Transfer::Transfer(quint32 id, CameraFileRef file, Source source)
    : Operation(id)
    , m_file(std::move(file))
    , m_source(std::move(source))
{}

Step Transfer::step()
{
    if (m_cancelled) {
        return fail(cancelledError());
    }
    m_patience.begin();
    auto result = m_started ? Result<void>() : begin();
    if (result && !m_complete) {
        result = m_entry.size > 0 && m_entry.size <= maxSlicedBytes ? readSlice() : readWhole();
    }
    if (!result) {
        if (m_patience.allowsRetryAfter(result.error())) {
            return Step::again(busyPause);
        }
        return fail(std::move(result.error()));
    }
    m_patience.reset();
    if (m_complete) {
        return finish();
    }
    reportProgress();
    return Step::again();
}

Result<void> Transfer::begin()
{
    // An event may have named it once more, to a driver that was waiting for something else.
    m_entry = MemoryFiles::isInMemory(m_file, false) ? m_source.files.entry(m_file)
                                                     : m_source.files.announcedEntry(m_file);
    m_source.files.noteFetched(m_entry);
    auto made = makeTarget();
    m_started = made.has_value();
    return made;
}

Result<void> Transfer::makeTarget()
{
    auto target = HashingFile::create(m_source.staging, m_file.name);
    if (!target) {
        return tl::unexpected(std::move(target.error()));
    }
    m_target.emplace(std::move(*target));
    return {};
}

Result<void> Transfer::readSlice()
{
    uint64_t size = sliceBytes;
    m_source.device.beginCall();
    const int result = gp_camera_file_read(m_source.device.camera(), m_file.folder.toUtf8(),
        m_file.name.toUtf8(), GP_FILE_TYPE_NORMAL, static_cast<uint64_t>(m_target->size()),
        m_source.slice.data(), &size, m_source.device.context());
    if (m_target->size() == 0 &&
        (result == GP_ERROR_NOT_SUPPORTED || result == GP_ERROR_BAD_PARAMETERS)) {
        // No parts from this body, or a file that only the driver has: whole, then.
        return readWhole();
    }
    if (result < GP_OK) {
        return tl::unexpected(m_source.device.error(result, GpTask::Download));
    }
    const auto received = static_cast<qint64>(size);
    m_complete = received == 0 || m_target->size() + received >= m_entry.size;
    return m_target->append(
        QByteArrayView(m_source.slice.data(), static_cast<qsizetype>(received)));
}

Result<void> Transfer::readWhole()
{
    if (m_target->size() > 0) {
        // The try before broke off in the middle, and the driver begins again at the front.
        m_target->discard();
        if (auto made = makeTarget(); !made) {
            m_target.reset();
            return made;
        }
    }
    Sink sink{*m_target, [this] { reportProgress(); }, {}};
    CameraFileHandler handler = {};
    handler.size = &sizeOfSink;
    handler.write = &writeToSink;
    const auto data = makeGp<GpFile>(
        [&](CameraFile** file) { return gp_file_new_from_handler(file, &handler, &sink); });
    m_source.device.beginCall();
    const int result = gp_camera_file_get(m_source.device.camera(), m_file.folder.toUtf8(),
        m_file.name.toUtf8(), GP_FILE_TYPE_NORMAL, data.get(), m_source.device.context());
    if (sink.error) {
        return tl::unexpected(std::move(*sink.error));
    }
    if (result < GP_OK) {
        return tl::unexpected(m_source.device.error(result, GpTask::Download));
    }
    m_complete = true;
    return {};
}

Step Transfer::finish()
{
    if (m_entry.size >= 0 && m_target->size() != m_entry.size) {
        return fail({ErrorKind::Protocol,
            //: %1 is the name of a file
            Text::tr("The camera handed out only a part of “%1”. Fetch it again; it is still on "
                     "the card.")
                .arg(m_file.name),
            QStringLiteral("%1 of %2 bytes").arg(m_target->size()).arg(m_entry.size)});
    }
    m_source.wire.sendEvent(
        wire::Progress{id(), m_file, m_target->path(), m_target->size(), m_entry.size});
    m_source.wire.send(id(), wire::Received{m_target->finish(m_file, false)});
    return Step::done();
}

Step Transfer::fail(Error error)
{
    if (m_target) {
        m_target->discard();
    }
    m_source.wire.sendFailure(id(), std::move(error));
    return Step::done();
}

void Transfer::reportProgress()
{
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressIntervalMs) {
        return;
    }
    m_sinceProgress.start();
    m_source.wire.sendEvent(
        wire::Progress{id(), m_file, m_target->path(), m_target->size(), m_entry.size});
}

} // namespace skein

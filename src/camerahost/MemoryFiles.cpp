// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/MemoryFiles.h"

#include "base/Logging.h"
#include "camerahost/HashingFile.h"
#include "camerahost/WireWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::MemoryFiles)
};

constexpr qint64 retryIntervalMs = 2000;

/** What is true of a picture that could not be written, but for the reason. */
Error keptError(const Error& reason, const QString& name, const QString& staging)
{
    const QString folder = QDir::toNativeSeparators(staging);
    const QString message =
        reason.kind == ErrorKind::NoSpace
            ? //: %1 is a folder, %2 the name of a file
            Text::tr("The disk of “%1” is full, and the photograph “%2” is nowhere but in "
                     "Skein's memory. Make room there and do not disconnect the camera: it is "
                     "written as soon as it fits.")
                .arg(folder, name)
            //: %1 is a folder, %2 the name of a file
            : Text::tr("The photograph “%2” could not be written in “%1” and is nowhere but in "
                       "Skein's memory. Check that folder and do not disconnect the camera: "
                       "writing is tried again all the while.")
                  .arg(folder, name);
    return {reason.kind, message, reason.detail};
}

} // namespace

bool MemoryFiles::isInMemory(const CameraFileRef& file, bool targetIsCard)
{
    // Events put them into "/", where no card has files; the driver's own capture puts them into
    // the root of a store (ptp2 2.5.30, library.c).
    static const QRegularExpression name(QStringLiteral("^capt([0-9]{4,}|_[^/]+)\\.[A-Za-z0-9]+$"));
    static const QRegularExpression store(QStringLiteral("^/store_[0-9a-fA-F]{8}/?$"));
    const bool isPlace =
        file.folder == QLatin1String("/") || (!targetIsCard && store.match(file.folder).hasMatch());
    return isPlace && name.match(file.name).hasMatch();
}

void MemoryFiles::rescue(const CameraFileRef& file)
{
    Picture picture{file, {}};
    auto saved = save(picture);
    if (!saved) {
        const bool isKept = picture.data != nullptr;
        m_wire.sendEvent(wire::Notice{
            isKept ? keptError(saved.error(), file.name, m_staging) : std::move(saved.error())});
        m_waiting.push_back(std::move(picture));
        m_sinceTry.start();
    }
}

void MemoryFiles::retry()
{
    if (!m_waiting.empty() && m_sinceTry.elapsed() >= retryIntervalMs) {
        tryAll();
        m_sinceTry.start();
    }
}

void MemoryFiles::rescueAll()
{
    tryAll();
    for (const Picture& picture : m_waiting) {
        qCCritical(lcHost) << "lost from memory:" << picture.file.name;
        m_wire.sendEvent(wire::Notice{{ErrorKind::NoSpace,
            //: %1 is the name of a file
            Text::tr("The photograph “%1” was only in the camera's memory, could not be written "
                     "and is lost. Make room on the disk, then take it again.")
                .arg(picture.file.name),
            {}}});
    }
    m_waiting.clear();
}

void MemoryFiles::tryAll()
{
    // A smaller one may fit where the one before did not.
    std::erase_if(m_waiting, [this](Picture& picture) { return save(picture).has_value(); });
}

Result<void> MemoryFiles::save(Picture& picture)
{
    if (!picture.data) {
        auto data = fetch(picture.file);
        if (!data) {
            return tl::unexpected(std::move(data.error()));
        }
        picture.data = std::move(*data);
    }
    auto received = writeOut(picture);
    if (!received) {
        return tl::unexpected(std::move(received.error()));
    }
    m_wire.sendEvent(wire::Received{std::move(*received)});
    release(picture.file);
    return {};
}

Result<GpFile> MemoryFiles::fetch(const CameraFileRef& file)
{
    auto data = makeGp<GpFile>(gp_file_new);
    m_device.beginCall();
    const int result = gp_camera_file_get(m_device.camera(), file.folder.toUtf8(),
        file.name.toUtf8(), GP_FILE_TYPE_NORMAL, data.get(), m_device.context());
    const char* bytes = nullptr;
    unsigned long size = 0;
    gp_file_get_data_and_size(data.get(), &bytes, &size);
    if (result < GP_OK || size == 0) {
        return tl::unexpected(m_device.error(
            result < GP_OK ? result : GP_ERROR_CORRUPTED_DATA, GpTask::FetchFromMemory));
    }
    return data;
}

Result<ReceivedFile> MemoryFiles::writeOut(const Picture& picture)
{
    auto target = HashingFile::create(m_staging, picture.file.name);
    if (!target) {
        return tl::unexpected(std::move(target.error()));
    }
    const char* bytes = nullptr;
    unsigned long size = 0;
    gp_file_get_data_and_size(picture.data.get(), &bytes, &size);
    if (auto written = target->append(QByteArrayView(bytes, static_cast<qsizetype>(size)));
        !written) {
        target->discard();
        return tl::unexpected(std::move(written.error()));
    }
    return target->finish(picture.file, true);
}

void MemoryFiles::release(const CameraFileRef& file)
{
    m_device.beginCall();
    const int result = gp_camera_file_delete(
        m_device.camera(), file.folder.toUtf8(), file.name.toUtf8(), m_device.context());
    if (result < GP_OK) {
        qCInfo(lcHost) << "the driver did not release" << file.name << "from memory:" << result;
    }
}

} // namespace skein

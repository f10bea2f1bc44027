// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CameraFiles.h"

#include "camerahost/ExifOrientation.h"
#include "camerahost/GpError.h"
#include "wire/Protocol.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <memory>

namespace skein {

namespace {

/** Less than any picture of a camera takes, and more than one of any camera does. */
constexpr uint64_t smallestShotKilobytes = 512;
constexpr uint64_t largestShotKilobytes = 300'000;

/** Of a photograph: its first directory of metadata lies there in the cameras' own files. */
constexpr size_t orientationHeadBytes = 16 * 1024;

struct Paths
{
    explicit Paths(const CameraFileRef& file)
        : folder(file.folder.toUtf8())
        , name(file.name.toUtf8())
    {}
    QByteArray folder;
    QByteArray name;
};

QStringList namesOf(CameraList* list)
{
    QStringList names;
    const int count = gp_list_count(list);
    for (int i = 0; i < count; ++i) {
        const char* name = nullptr;
        if (gp_list_get_name(list, i, &name) >= GP_OK) {
            names += QString::fromUtf8(name);
        }
    }
    return names;
}

QString joined(const QString& folder, const QString& name)
{
    return folder.endsWith(u'/') ? QString(folder + name) : QString(folder + u'/' + name);
}

} // namespace

CameraFileEntry CameraFiles::entry(const CameraFileRef& file)
{
    CameraFileEntry entry;
    entry.file = file;
    const Paths path(file);
    CameraFileInfo info = {};
    m_device.beginCall();
    if (gp_camera_file_get_info(
            m_device.camera(), path.folder, path.name, &info, m_device.context()) < GP_OK) {
        return entry;
    }
    if ((info.file.fields & GP_FILE_INFO_SIZE) != 0) {
        entry.size = static_cast<qint64>(info.file.size);
    }
    // Where a body tells no time the driver says the year 1970.
    if ((info.file.fields & GP_FILE_INFO_MTIME) != 0 && info.file.mtime > 0) {
        entry.modified = QDateTime::fromSecsSinceEpoch(info.file.mtime, Qt::UTC);
    }
    return entry;
}

CameraFileEntry CameraFiles::announcedEntry(const CameraFileRef& file)
{
    const Paths path(file);
    CameraFilesystem* files = m_device.camera()->fs;
    m_device.beginCall();
    // Only its line in the driver's list goes and comes again, empty: the next question is answered
    // by what the camera itself said of the file, which the driver has.
    if (gp_filesystem_delete_file_noop(files, path.folder, path.name, m_device.context()) ==
        GP_OK) {
        gp_filesystem_append(files, path.folder, path.name, m_device.context());
    }
    return entry(file);
}

Result<QByteArray> CameraFiles::thumbnail(const CameraFileRef& file)
{
    const Paths path(file);
    const auto data = makeGp<GpFile>(gp_file_new);
    m_device.beginCall();
    const int result = gp_camera_file_get(m_device.camera(), path.folder, path.name,
        GP_FILE_TYPE_PREVIEW, data.get(), m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, GpTask::Thumbnail));
    }
    const char* bytes = nullptr;
    unsigned long size = 0;
    gp_file_get_data_and_size(data.get(), &bytes, &size);
    if (!bytes || size == 0 || size > wire::maxThumbnailBytes) {
        return tl::unexpected(m_device.error(GP_ERROR_NOT_SUPPORTED, GpTask::Thumbnail));
    }
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

quint8 CameraFiles::orientation(const CameraFileRef& file)
{
    const Paths path(file);
    std::array<char, orientationHeadBytes> head = {};
    uint64_t size = head.size();
    m_device.beginCall();
    const int result = gp_camera_file_read(m_device.camera(), path.folder, path.name,
        GP_FILE_TYPE_NORMAL, 0, head.data(), &size, m_device.context());
    if (result < GP_OK) {
        return 0;
    }
    return exifOrientation(
        QByteArrayView(head.data(), static_cast<qsizetype>(std::min<uint64_t>(size, head.size()))));
}

Result<QList<CameraFileRef>> CameraFiles::filesIn(const QString& folder)
{
    const auto list = makeGp<GpList>(gp_list_new);
    m_device.beginCall();
    const int result = gp_camera_folder_list_files(
        m_device.camera(), folder.toUtf8(), list.get(), m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, GpTask::List));
    }
    QList<CameraFileRef> files;
    for (const QString& name : namesOf(list.get())) {
        files += CameraFileRef{folder, name};
    }
    return files;
}

Result<QStringList> CameraFiles::foldersIn(const QString& folder)
{
    const auto list = makeGp<GpList>(gp_list_new);
    m_device.beginCall();
    const int result = gp_camera_folder_list_folders(
        m_device.camera(), folder.toUtf8(), list.get(), m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, GpTask::List));
    }
    QStringList folders;
    for (const QString& name : namesOf(list.get())) {
        // The driver's control files ("/special") are no photographs.
        if (name != QLatin1String("special")) {
            folders += joined(folder, name);
        }
    }
    return folders;
}

void CameraFiles::noteFetched(const CameraFileEntry& entry)
{
    m_meant.insert(entry.file, entry);
}

bool CameraFiles::isStill(const CameraFileEntry& meant)
{
    const CameraFileEntry now = announcedEntry(meant.file);
    const bool otherSize = meant.size >= 0 && now.size >= 0 && meant.size != now.size;
    const bool otherTime =
        meant.modified.isValid() && now.modified.isValid() && meant.modified != now.modified;
    return !otherSize && !otherTime;
}

Result<void> CameraFiles::remove(const CameraFileRef& file)
{
    const Paths path(file);
    if (!m_meant.contains(file)) {
        m_meant.insert(file, announcedEntry(file));
    }
    const CameraFileEntry meant = m_meant.value(file);
    if (!isStill(meant)) {
        return tl::unexpected(m_device.error(GP_ERROR_FILE_NOT_FOUND, GpTask::Delete));
    }
    m_device.beginCall();
    int result =
        gp_camera_file_delete(m_device.camera(), path.folder, path.name, m_device.context());
    if (result == GP_ERROR_FILE_NOT_FOUND || result == GP_ERROR_DIRECTORY_NOT_FOUND) {
        // The driver drops a file from its list even when the body kept it: look again.
        forgetListing();
        if (!isStill(meant)) {
            return tl::unexpected(m_device.error(result, GpTask::Delete));
        }
        result =
            gp_camera_file_delete(m_device.camera(), path.folder, path.name, m_device.context());
    }
    if (result < GP_OK) {
        Error error = m_device.error(result, GpTask::Delete);
        // A broken line looks like a refusal: another call tells.
        if (mayMeanGone(result) && !hasCard()) {
            error = gpError(GP_ERROR_IO, GpTask::Delete, m_device.port());
            error.kind = ErrorKind::Disconnected;
        }
        return tl::unexpected(std::move(error));
    }
    // ptp2 reports success even when the body refused (2.5.30, delete_file_func).
    if (isOnCamera(file)) {
        forgetListing();
        if (isStill(meant)) {
            return tl::unexpected(m_device.error(GP_ERROR_CAMERA_BUSY, GpTask::Delete));
        }
    }
    // It also does when the line broke, and then it finds nothing to read: another call tells.
    const auto answered = hasCard();
    if (answered) {
        m_meant.remove(file);
    }
    return answered.map([](bool) {});
}

void CameraFiles::forgetListing()
{
    gp_filesystem_reset(m_device.camera()->fs);
}

Result<bool> CameraFiles::hasCard()
{
    const auto storages = m_device.storages();
    if (storages) {
        return std::any_of(storages->cbegin(), storages->cend(), &CameraFiles::canTakePictures);
    }
    if (storages.error().kind == ErrorKind::Disconnected) {
        return tl::unexpected(storages.error());
    }
    return false;
}

bool CameraFiles::isCardFull()
{
    const auto storages = m_device.storages();
    return storages &&
           std::any_of(storages->cbegin(), storages->cend(), &CameraFiles::canTakePictures) &&
           std::none_of(
               storages->cbegin(), storages->cend(), [](const CameraStorageInformation& storage) {
                   return canTakePictures(storage) && !isFull(storage);
               });
}

bool CameraFiles::isFull(const CameraStorageInformation& storage)
{
    const bool saysBytes = (storage.fields & GP_STORAGEINFO_FREESPACEKBYTES) != 0;
    const bool saysNone =
        (storage.fields & GP_STORAGEINFO_FREESPACEIMAGES) != 0 && storage.freeimages == 0;
    // Some bodies always say "0 pictures": believed only where no large RAW file has room.
    return saysBytes &&
           storage.freekbytes < (saysNone ? largestShotKilobytes : smallestShotKilobytes);
}

bool CameraFiles::canTakePictures(const CameraStorageInformation& storage)
{
    const bool isWritable = (storage.fields & GP_STORAGEINFO_ACCESS) == 0 ||
                            storage.access == GP_STORAGEINFO_AC_READWRITE;
    const bool hasRoom =
        (storage.fields & GP_STORAGEINFO_MAXCAPACITY) == 0 || storage.capacitykbytes > 0;
    return isWritable && hasRoom;
}

bool CameraFiles::isOnCamera(const CameraFileRef& file) const
{
    const Paths path(file);
    char byte = 0;
    uint64_t size = 1;
    return gp_camera_file_read(m_device.camera(), path.folder, path.name, GP_FILE_TYPE_NORMAL, 0,
               &byte, &size, m_device.context()) >= GP_OK &&
           size > 0;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Card.h"

#include "base/FileSync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace skein {

namespace {
const QLatin1String imageRoot("DCIM");
const QLatin1String folderSuffix("SKEIN"); // five characters, as DCF (CIPA DC-009) asks for
const QLatin1String filePrefix("DSC_");
constexpr int firstFolderNumber = 100;
constexpr int lastFolderNumber = 999;
constexpr int maxFileNumber = 9999;
constexpr int maxDepth = 16;

/**
 * The disk under @p folder. Not QStorageInfo, which looks for the disk in the list of mounts and
 * knows nothing where that list does not name it (chroot, some containers).
 */
struct Disk
{
    explicit Disk(const QString& folder)
    {
        struct statvfs disk = {};
        if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
            return;
        totalBytes = bytes(disk.f_blocks, disk.f_frsize);
        freeBytes = bytes(disk.f_bavail, disk.f_frsize);
    }

    qint64 totalBytes = 0;
    qint64 freeBytes = 0;

private:
    static qint64 bytes(fsblkcnt_t blocks, unsigned long blockBytes)
    {
        // Some network mounts tell of more than fits into 63 bits.
        constexpr auto most = std::numeric_limits<qint64>::max();
        const auto size = static_cast<qint64>(std::max(blockBytes, 1UL));
        return blocks < static_cast<fsblkcnt_t>(most / size) ? static_cast<qint64>(blocks) * size
                                                             : most;
    }
};

int highestNumber(const QDir& folder)
{
    int highest = 0;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        bool isNumber = false;
        const int number = name.mid(filePrefix.size(), 4).toInt(&isNumber);
        if (isNumber && name.startsWith(filePrefix, Qt::CaseInsensitive))
            highest = std::max(highest, number);
    }
    return highest;
}

/** A card shows a picture under the time of the camera's clock. */
void setTime(const QString& path, const QDateTime& time)
{
    const timespec at = {static_cast<time_t>(time.toSecsSinceEpoch()), 0};
    const timespec times[] = {at, at};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, AT_SYMLINK_NOFOLLOW);
}
} // namespace

QString Card::Slot::name(const QString& suffix) const
{
    return QStringLiteral("%1%2.%3")
        .arg(filePrefix)
        .arg(number, 4, 10, QLatin1Char('0'))
        .arg(suffix.toUpper());
}

Result<std::unique_ptr<Card>> Card::open(const QString& folder, qint64 capacityBytes)
{
    std::unique_ptr<QTemporaryDir> temporary;
    QString root = folder;
    if (root.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>(
            QDir::tempPath() + QStringLiteral("/skein-card-XXXXXX"));
        root = temporary->path();
    }
    const QFileInfo info(root);
    if (!QDir().mkpath(root) || !QFileInfo(root).isDir()) {
        return failure(ErrorKind::Io,
            //: %1 is a folder
            tr("The folder %1 cannot be used as a memory card. Choose a folder that you may write "
               "to.")
                .arg(QDir::toNativeSeparators(root)));
    }
    std::unique_ptr<Card> card(
        new Card(QFileInfo(root).canonicalFilePath(), capacityBytes, std::move(temporary)));
    card->refresh();
    return card;
}

Card::Card(QString root, qint64 capacityBytes, std::unique_ptr<QTemporaryDir> temporary)
    : m_root(std::move(root))
    , m_capacityBytes(capacityBytes)
    , m_temporary(std::move(temporary))
    , m_work(std::make_unique<QTemporaryDir>(m_root + QStringLiteral("/.skein-work-XXXXXX")))
{}

QString Card::workFolder() const
{
    return m_work->isValid() ? m_work->path() : QDir::tempPath();
}

void Card::refresh()
{
    QMap<quint32, StoredObject> found;
    scan(m_root, 0, found);
    m_objects = std::move(found);
}

void Card::scan(const QString& folder, quint32 parent, QMap<quint32, StoredObject>& found)
{
    const QDir dir(folder);
    if (folder.count(u'/') - m_root.count(u'/') > maxDepth)
        return;
    const QFileInfoList entries = dir.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo& entry : entries) {
        StoredObject object;
        object.path = entry.filePath();
        object.handle = handleFor(object.path);
        object.parent = parent;
        object.storage = ptp::storageId;
        object.name = entry.fileName();
        object.format = entry.isDir() ? ptp::format::Association : formatFromName(object.name);
        object.size = entry.isDir() ? 0 : entry.size();
        object.modified = entry.lastModified();
        found.insert(object.handle, object);
        if (entry.isDir())
            scan(object.path, object.handle, found);
    }
}

quint32 Card::handleFor(const QString& path)
{
    quint32& handle = m_handles[path];
    if (handle == 0)
        handle = m_nextHandle++;
    return handle;
}

const StoredObject* Card::find(quint32 handle) const
{
    const auto found = m_objects.constFind(handle);
    return found != m_objects.cend() ? &*found : nullptr;
}

QList<quint32> Card::all() const
{
    return m_objects.keys();
}

QList<quint32> Card::childrenOf(quint32 parent) const
{
    QList<quint32> children;
    for (const StoredObject& object : m_objects) {
        if (object.parent == parent)
            children.append(object.handle);
    }
    return children;
}

qint64 Card::usedBytes() const
{
    qint64 used = 0;
    for (const StoredObject& object : m_objects)
        used += object.size;
    return used;
}

qint64 Card::capacityBytes() const
{
    return m_capacityBytes > 0 ? m_capacityBytes : Disk(m_root).totalBytes;
}

qint64 Card::freeBytes() const
{
    const qint64 onDisk = m_isFull ? 0 : Disk(m_root).freeBytes;
    if (m_capacityBytes <= 0)
        return onDisk;
    return std::clamp<qint64>(m_capacityBytes - usedBytes(), 0, onDisk);
}

Result<Card::Slot> Card::nextSlot()
{
    const QDir images(m_root + u'/' + imageRoot);
    int folderNumber = firstFolderNumber;
    const QStringList folders = images.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : folders) {
        if (name.endsWith(folderSuffix, Qt::CaseInsensitive))
            folderNumber = std::max(folderNumber, name.left(3).toInt());
    }
    const auto folderName = [](int number) -> QString {
        return QString::number(number) + folderSuffix;
    };
    Slot slot;
    slot.number =
        std::max(m_lastNumber, highestNumber(QDir(images.filePath(folderName(folderNumber))))) + 1;
    if (slot.number > maxFileNumber) {
        ++folderNumber;
        slot.number = 1;
    }
    slot.folder = images.filePath(folderName(folderNumber));
    if (m_isFull || folderNumber > lastFolderNumber || !QDir().mkpath(slot.folder)) {
        return failure(ErrorKind::NoSpace,
            tr("The memory card takes no more pictures. Insert another card or delete pictures."));
    }
    m_lastNumber = slot.number;
    for (const QString& path : {images.path(), slot.folder}) {
        const bool isNew = !m_handles.contains(path);
        const quint32 handle = add(path, parentHandle(path));
        if (isNew)
            slot.newFolders.append(handle);
    }
    return slot;
}

quint32 Card::parentHandle(const QString& path) const
{
    return m_handles.value(QFileInfo(path).path(), 0);
}

quint32 Card::add(const QString& path, quint32 parent)
{
    const QFileInfo info(path);
    StoredObject object;
    object.handle = handleFor(path);
    object.parent = parent;
    object.storage = ptp::storageId;
    object.path = path;
    object.name = info.fileName();
    object.format = info.isDir() ? ptp::format::Association : formatFromName(object.name);
    object.size = info.isDir() ? 0 : info.size();
    object.modified = info.lastModified();
    m_objects.insert(object.handle, object);
    return object.handle;
}

Result<quint32> Card::commit(
    const QString& temporary, const Slot& slot, const QString& suffix, const QDateTime& taken)
{
    const QString path = slot.folder + u'/' + slot.name(suffix);
    if (const Result<void> renamed = renameWithoutReplacing(temporary, path); !renamed) {
        return failure(renamed.error().kind,
            tr("The picture could not be written to the memory card. Check the card's folder."),
            renamed.error().detail);
    }
    setTime(path, taken);
    return add(path, parentHandle(path));
}

quint16 Card::remove(quint32 handle)
{
    const StoredObject* object = find(handle);
    if (!object)
        return ptp::rc::InvalidObjectHandle;
    bool isComplete = true;
    const QList<quint32> children = childrenOf(handle);
    for (const quint32 child : children)
        isComplete = remove(child) == ptp::rc::Ok && isComplete;
    const QString path = object->path;
    const bool isGone =
        isComplete && (object->isFolder() ? QDir().rmdir(path) : QFile::remove(path));
    if (!isGone)
        return children.isEmpty() ? ptp::rc::AccessDenied : ptp::rc::PartialDeletion;
    m_objects.remove(handle);
    m_handles.remove(path);
    return ptp::rc::Ok;
}

} // namespace skein

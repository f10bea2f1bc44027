// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MappedFile.h"

#include "base/BusGuard.h"
#include "base/Fd.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <utility>

namespace skein {

Result<MappedFile> MappedFile::open(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    // O_NONBLOCK: a named pipe in the folder must not hold the thread.
    const Fd fd(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status
    {};
    if (!fd.isValid() || ::fstat(fd.get(), &status) != 0) {
        const int code = errno;
        return failure(errorKindFromErrno(code),
            code == ENOENT
                //: %1 is a file
                ? tr("The file %1 is not there any more. Choose another picture.").arg(shown)
                : //: %1 is a file
                tr("The file %1 cannot be read. Check its permissions and the disk.").arg(shown),
            errnoText(code));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is a file
            tr("%1 is not an ordinary file. Choose a picture.").arg(shown));
    }
    if (status.st_size <= 0) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is a file
            tr("The file %1 is empty: there is nothing of a photograph in it. Fetch it from the "
               "camera's card once more, or copy it again from where it came.")
                .arg(shown));
    }
    const auto length = static_cast<std::size_t>(status.st_size);
    void* start = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, fd.get(), 0);
    if (start == MAP_FAILED) {
        return failure(ErrorKind::Io,
            //: %1 is a file
            tr("The file %1 cannot be read. Check the disk it is on.").arg(shown),
            errnoText(errno));
    }
    BusGuard::install();
    MappedFile file;
    file.m_bytes = {static_cast<const unsigned char*>(start), length};
    file.m_guardSlot = BusGuard::add(start, length);
    return file;
}

MappedFile MappedFile::borrow(Bytes bytes)
{
    MappedFile file;
    file.m_bytes = bytes;
    file.m_isBorrowed = true;
    return file;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
    , m_isBorrowed(other.m_isBorrowed)
    , m_guardSlot(std::exchange(other.m_guardSlot, -1))
{}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    if (this != &other) {
        unmap();
        m_bytes = std::exchange(other.m_bytes, {});
        m_isBorrowed = other.m_isBorrowed;
        m_guardSlot = std::exchange(other.m_guardSlot, -1);
    }
    return *this;
}

MappedFile::~MappedFile()
{
    unmap();
}

bool MappedFile::wasCut() const
{
    return BusGuard::wasHit(m_guardSlot);
}

void MappedFile::unmap()
{
    if (m_bytes.empty() || m_isBorrowed) {
        return;
    }
    BusGuard::remove(m_guardSlot);
    ::munmap(const_cast<unsigned char*>(m_bytes.data()), m_bytes.size());
    m_bytes = {};
    m_guardSlot = -1;
}

} // namespace skein

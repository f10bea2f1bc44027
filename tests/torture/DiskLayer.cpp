// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails on command, and one that remembers what was written to it: loaded before the C
// library (LD_PRELOAD), it stands between a program and a folder. SKEIN_DISK_LAYER names the file
// through which it is steered while the program runs (layer.py knows its shape, too); what is to be
// remembered goes to the same name with ".log". Both are opened at once: later a sandbox may
// forbid.
#include "torture/DiskControl.h"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace layer;

namespace {

template<typename Function>
Function* following(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

std::uint64_t inodeOf(int fd)
{
    struct stat found = {};
    return ::fstat(fd, &found) == 0 ? found.st_ino : 0;
}

std::uint64_t inodeOf(const Path& path)
{
    struct stat found = {};
    const int error = errno;
    const bool isThere = ::lstat(path.text(), &found) == 0;
    errno = error;
    return isThere ? found.st_ino : 0;
}

/** When what @p path names was written, in nanoseconds. */
std::int64_t timeOf(const Path& path)
{
    struct stat found = {};
    const int error = errno;
    const bool isThere = ::lstat(path.text(), &found) == 0;
    errno = error;
    return isThere ? found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec : 0;
}

template<typename Open>
int opened(int folder, const char* name, int flags, Open&& open)
{
    const bool writes = (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0 && (flags & O_PATH) == 0;
    if (!writes || isIdle(OpenToWrite)) {
        return open();
    }
    const Path path(folder, name);
    if (fails(OpenToWrite, path)) {
        return -1;
    }
    const Recording recording(path);
    const bool wasThere = recording.isWanted() && inodeOf(path) != 0;
    const int fd = open();
    if (fd >= 0 && recording.isWanted() && (flags & O_TMPFILE) != O_TMPFILE) {
        if (!wasThere) {
            recording.add(Created, inodeOf(fd), 0, path.view());
        } else if ((flags & O_TRUNC) != 0) {
            recording.add(Resized, inodeOf(fd));
        }
    }
    return fd;
}

mode_t modeFrom(int flags, std::va_list arguments)
{
    const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return makes ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

template<typename WriteCall>
ssize_t written(int fd, const void* data, std::size_t bytes, off_t offset, WriteCall&& write)
{
    if (isIdle(Write)) {
        return write(bytes);
    }
    const Path path(fd);
    const std::int32_t fault = faultFor(Write, path);
    if (fault > 0) {
        errno = fault;
        return -1;
    }
    const std::size_t wanted = fault == shortWrites && bytes > 1 ? bytes / 2 : bytes;
    const Recording recording(path);
    off_t at = offset;
    if (recording.isWanted() && at < 0) {
        const bool isAtEnd = (::fcntl(fd, F_GETFL) & O_APPEND) != 0;
        at = ::lseek(fd, 0, isAtEnd ? SEEK_END : SEEK_CUR);
    }
    const ssize_t done = write(wanted);
    if (done > 0) {
        recording.add(Written, inodeOf(fd), at, {}, {},
            {static_cast<const char*>(data), static_cast<std::size_t>(done)});
    }
    return done;
}

template<typename SyncCall>
int synced(int fd, SyncCall&& sync)
{
    if (isIdle(SyncFile | SyncFolder)) {
        return sync();
    }
    struct stat found = {};
    const bool isFolder = ::fstat(fd, &found) == 0 && S_ISDIR(found.st_mode);
    const Path path(fd);
    if (fails(isFolder ? SyncFolder : SyncFile, path)) {
        return -1;
    }
    const Recording recording(path);
    const int result = sync();
    if (result == 0) {
        recording.add(Synced, found.st_ino);
    }
    return result;
}

template<typename RenameCall>
int renamed(const Path& from, const Path& to, bool isExchange, RenameCall&& rename)
{
    if (fails(Rename, to)) {
        return -1;
    }
    const Recording recording(from, to);
    const int result = rename();
    if (result == 0) {
        recording.add(isExchange ? Exchanged : Renamed, 0, timeOf(to), from.view(), to.view());
    }
    return result;
}

template<typename LinkCall>
int linked(const Path& to, LinkCall&& link)
{
    if (fails(Rename, to)) {
        return -1;
    }
    const Recording recording(to);
    const int result = link();
    if (result == 0) {
        recording.add(Linked, inodeOf(to), 0, {}, to.view());
    }
    return result;
}

template<typename Call>
int changed(Operation operation, Kind kind, const Path& path, Call&& call)
{
    if (fails(operation, path)) {
        return -1;
    }
    const Recording recording(path);
    const int result = call();
    if (result == 0) {
        recording.add(kind, kind == MadeFolder ? inodeOf(path) : 0, 0, path.view());
    }
    return result;
}

template<typename Space>
int measured(int result, const Path& path, Space* space)
{
    if (result == 0 && faultFor(FreeSpace, path) != allIsWell) {
        space->f_bfree = 0;
        space->f_bavail = 0;
    }
    return result;
}

} // namespace

#define FOLLOWING(name) static auto* const next = following<decltype(::name)>(#name)

// The names are the C library's, and so are their exceptions.
#pragma GCC visibility push(default)
extern "C" {

int open(const char* name, int flags, ...)
{
    FOLLOWING(open);
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(AT_FDCWD, name, flags, [&] { return next(name, flags, mode); });
}

int open64(const char* name, int flags, ...)
{
    FOLLOWING(open64);
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(AT_FDCWD, name, flags, [&] { return next(name, flags, mode); });
}

int openat(int folder, const char* name, int flags, ...)
{
    FOLLOWING(openat);
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(folder, name, flags, [&] { return next(folder, name, flags, mode); });
}

int openat64(int folder, const char* name, int flags, ...)
{
    FOLLOWING(openat64);
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(folder, name, flags, [&] { return next(folder, name, flags, mode); });
}

long syscall(long number, ...) noexcept
{
    FOLLOWING(syscall);
    std::va_list arguments;
    va_start(arguments, number);
    std::array<long, 6> words = {};
    for (long& word : words) {
        word = va_arg(arguments, long); // what was not given is not looked at
    }
    va_end(arguments);
    const auto call = [&] {
        return next(number, words[0], words[1], words[2], words[3], words[4], words[5]);
    };
    constexpr long openBeneath = 437; // SYS_openat2: int, const char*, const open_how*, size_t
    if (number != openBeneath) {
        return call();
    }
    const auto flags = *reinterpret_cast<const std::uint64_t*>(words[2]);
    return opened(static_cast<int>(words[0]), reinterpret_cast<const char*>(words[1]),
        static_cast<int>(flags), [&] { return static_cast<int>(call()); });
}

ssize_t write(int fd, const void* data, size_t bytes)
{
    FOLLOWING(write);
    return written(fd, data, bytes, -1, [&](size_t count) { return next(fd, data, count); });
}

ssize_t pwrite(int fd, const void* data, size_t bytes, off_t offset)
{
    FOLLOWING(pwrite);
    return written(
        fd, data, bytes, offset, [&](size_t count) { return next(fd, data, count, offset); });
}

ssize_t pwrite64(int fd, const void* data, size_t bytes, off64_t offset)
{
    FOLLOWING(pwrite64);
    return written(
        fd, data, bytes, offset, [&](size_t count) { return next(fd, data, count, offset); });
}

int fsync(int fd)
{
    FOLLOWING(fsync);
    return synced(fd, [&] { return next(fd); });
}

int fdatasync(int fd)
{
    FOLLOWING(fdatasync);
    return synced(fd, [&] { return next(fd); });
}

int ftruncate(int fd, off_t size) noexcept
{
    FOLLOWING(ftruncate);
    const Path path(fd);
    const Recording recording(path);
    const int result = next(fd, size);
    if (result == 0) {
        recording.add(Resized, inodeOf(fd), size);
    }
    return result;
}

int ftruncate64(int fd, off64_t size) noexcept
{
    return ftruncate(fd, size);
}

int rename(const char* from, const char* to) noexcept
{
    FOLLOWING(rename);
    return renamed(Path(AT_FDCWD, from), Path(AT_FDCWD, to), false, [&] { return next(from, to); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    FOLLOWING(renameat);
    return renamed(Path(fromFolder, from), Path(toFolder, to), false,
        [&] { return next(fromFolder, from, toFolder, to); });
}

int renameat2(
    int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    FOLLOWING(renameat2);
    return renamed(Path(fromFolder, from), Path(toFolder, to), (flags & RENAME_EXCHANGE) != 0,
        [&] { return next(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    FOLLOWING(link);
    return linked(Path(AT_FDCWD, to), [&] { return next(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    FOLLOWING(linkat);
    return linked(Path(toFolder, to), [&] { return next(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char* name) noexcept
{
    FOLLOWING(unlink);
    return changed(Remove, Removed, Path(AT_FDCWD, name), [&] { return next(name); });
}

int unlinkat(int folder, const char* name, int flags) noexcept
{
    FOLLOWING(unlinkat);
    return changed(Remove, Removed, Path(folder, name), [&] { return next(folder, name, flags); });
}

int rmdir(const char* name) noexcept
{
    FOLLOWING(rmdir);
    return changed(Remove, Removed, Path(AT_FDCWD, name), [&] { return next(name); });
}

int mkdir(const char* name, mode_t mode) noexcept
{
    FOLLOWING(mkdir);
    return changed(MakeFolder, MadeFolder, Path(AT_FDCWD, name), [&] { return next(name, mode); });
}

int mkdirat(int folder, const char* name, mode_t mode) noexcept
{
    FOLLOWING(mkdirat);
    return changed(
        MakeFolder, MadeFolder, Path(folder, name), [&] { return next(folder, name, mode); });
}

int access(const char* name, int mode) noexcept
{
    FOLLOWING(access);
    return (mode & W_OK) != 0 && fails(Access, Path(AT_FDCWD, name)) ? -1 : next(name, mode);
}

int statvfs(const char* name, struct statvfs* space) noexcept
{
    FOLLOWING(statvfs);
    return measured(next(name, space), Path(AT_FDCWD, name), space);
}

int statvfs64(const char* name, struct statvfs64* space) noexcept
{
    FOLLOWING(statvfs64);
    return measured(next(name, space), Path(AT_FDCWD, name), space);
}

} // extern "C"
#pragma GCC visibility pop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture/DiskControl.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

namespace layer {

namespace {

/** One line of the log, followed by two names and by bytes. */
struct Record
{
    std::uint32_t kind;
    std::uint32_t nameBytes;
    std::uint32_t otherBytes;
    std::uint32_t dataBytes;
    std::uint64_t inode;
    std::int64_t offset;
};

struct Layer
{
    Layer()
    {
        const char* path = std::getenv("SKEIN_DISK_LAYER");
        if (path == nullptr) {
            return;
        }
        const auto open =
            reinterpret_cast<int (*)(const char*, int, ...)>(dlsym(RTLD_NEXT, "open"));
        const int fd = open(path, O_RDWR | O_CLOEXEC);
        void* page =
            fd < 0 ? MAP_FAILED
                   : ::mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        log = open(
            (std::string(path) + ".log").c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (page == MAP_FAILED || log < 0) {
            ::abort(); // A test without its faults would pass.
        }
        control = static_cast<Control*>(page);
    }

    Control* control = nullptr;
    int log = -1;
    std::mutex mutex; ///< For the threads; for processes the log's lock.
};

Layer& layer()
{
    // Never destroyed: other threads still write while the program ends.
    static auto* const made = new Layer;
    return *made;
}

// Before the program's main(), which may shut itself in.
[[gnu::constructor]] void load()
{
    static_cast<void>(layer());
}

bool concerns(const Path& path)
{
    const Control* control = layer().control;
    if (control == nullptr || control->folder[0] == '\0') {
        return false;
    }
    const std::string_view folder(control->folder.data());
    const std::string_view name = path.view();
    return name.starts_with(folder) && (name.size() == folder.size() || name[folder.size()] == '/');
}

} // namespace

Path::Path()
{
    thread_local std::array<std::array<char, mostBytes>, atOnce> texts;
    thread_local std::size_t next = 0;
    m_text = texts.at(next++ % atOnce).data();
    m_text[0] = '\0';
}

void Path::read(int fd)
{
    std::array<char, 40> link = {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", fd);
    const char* name = fd == AT_FDCWD ? "/proc/self/cwd" : link.data();
    const int error = errno;
    const ssize_t length = ::readlink(name, m_text, mostBytes / 2);
    errno = error;
    m_size = length > 0 ? static_cast<std::size_t>(length) : 0;
    m_text[m_size] = '\0';
}

void Path::append(std::string_view text)
{
    const std::size_t length = std::min(text.size(), mostBytes - 1 - m_size);
    std::copy_n(text.data(), length, m_text + m_size);
    m_size += length;
    m_text[m_size] = '\0';
}

bool isIdle(std::uint32_t operations)
{
    const Control* control = layer().control;
    return control == nullptr ||
           (control->isRecording == 0 && (control->operations & operations) == 0);
}

std::int32_t faultFor(Operation operation, const Path& path)
{
    Control* control = layer().control;
    if (control == nullptr || (control->operations & operation) == 0 || !concerns(path) ||
        control->pass.fetch_sub(1) > 0) {
        return allIsWell;
    }
    const std::int32_t error = control->error;
    if (error == sudden) {
        ::kill(::getpid(), SIGKILL);
    }
    const bool isPossible = error != shortWrites || operation == Write;
    control->failed += isPossible ? 1 : 0;
    return isPossible ? error : allIsWell;
}

bool fails(Operation operation, const Path& path)
{
    const std::int32_t fault = faultFor(operation, path);
    if (fault > 0) {
        errno = fault;
    }
    return fault > 0;
}

Recording::Recording(const Path& path, const Path& other)
    : m_isWanted(layer().control != nullptr && layer().control->isRecording != 0 &&
                 (concerns(path) || concerns(other)))
{
    if (m_isWanted) {
        layer().mutex.lock();
        ::flock(layer().log, LOCK_EX);
    }
}

Recording::~Recording()
{
    if (m_isWanted) {
        ::flock(layer().log, LOCK_UN);
        layer().mutex.unlock();
    }
}

void Recording::add(Kind kind, std::uint64_t inode, std::int64_t offset, std::string_view name,
    std::string_view other, std::string_view data) const
{
    if (!m_isWanted) {
        return;
    }
    const int error = errno;
    Record record{kind, static_cast<std::uint32_t>(name.size()),
        static_cast<std::uint32_t>(other.size()), static_cast<std::uint32_t>(data.size()), inode,
        offset};
    const auto part = [](std::string_view text) {
        return iovec{const_cast<char*>(text.data()), text.size()};
    };
    const std::array parts{iovec{&record, sizeof record}, part(name), part(other), part(data)};
    const std::size_t all = sizeof record + name.size() + other.size() + data.size();
    if (::writev(layer().log, parts.data(), parts.size()) != static_cast<ssize_t>(all)) {
        ::abort();
    }
    errno = error;
}

} // namespace layer

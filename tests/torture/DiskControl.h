// SPDX-License-Identifier: GPL-3.0-or-later
// What DiskLayer.cpp asks: does this call fail, and is it to be remembered?
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string_view>

namespace layer {

/** What can be made to fail, as bits of Control::operations. */
enum Operation : std::uint32_t {
    OpenToWrite = 1,
    Write = 2,
    SyncFile = 4,
    SyncFolder = 8,
    Rename = 16, // and links
    Remove = 32,
    MakeFolder = 64,
    Access = 128,   // the question whether one may write
    FreeSpace = 256 // answers that there is none, whatever the error
};

constexpr std::int32_t allIsWell = -2;
constexpr std::int32_t shortWrites = 0; // instead of an errno
constexpr std::int32_t sudden = -1;     // the program is killed before the call

struct Control
{
    std::atomic<std::uint32_t> operations; ///< That fail from now on.
    std::atomic<std::int32_t> error;
    std::atomic<std::int64_t> pass;   ///< So many of them still go well.
    std::atomic<std::int64_t> failed; ///< So many have failed.
    std::atomic<std::uint32_t> isRecording;
    std::array<char, 1024> folder; ///< Only what is below it counts.
};

enum Kind : std::uint32_t {
    Created = 1, // name
    Written,     // inode, offset, data
    Resized,     // inode, offset: its size
    Synced,      // inode
    Renamed,     // name, other: its new one, offset: when it was written
    Exchanged,   // name, other
    Linked,      // other, inode
    Removed,     // name
    MadeFolder   // name
};

/**
 * A path, made without a heap, whose lock may be held for ever after a fork, and with little of a
 * stack: Qt gives a child 4 KiB. A thread can have `atOnce` of them.
 */
class Path final
{
public:
    static constexpr std::size_t atOnce = 4;
    static constexpr std::size_t mostBytes = 8192;

    Path();
    /** What @p name is, seen from the open @p folder. */
    Path(int folder, const char* name)
        : Path()
    {
        if (name != nullptr && name[0] == '/') {
            append(name);
        } else if (name != nullptr) {
            read(folder);
            append("/");
            append(name);
        }
    }
    explicit Path(int fd)
        : Path()
    {
        read(fd);
    }

    [[nodiscard]] const char* text() const { return m_text; }
    [[nodiscard]] std::string_view view() const { return {m_text, m_size}; }

private:
    void read(int fd);
    void append(std::string_view text);

    char* m_text;
    std::size_t m_size = 0;
};

/** While it lives, what happens and what is written down of it is in one order. */
class Recording final
{
public:
    explicit Recording(const Path& path)
        : Recording(path, path)
    {}
    Recording(const Path& path, const Path& other);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void add(Kind kind, std::uint64_t inode, std::int64_t offset = 0, std::string_view name = {},
        std::string_view other = {}, std::string_view data = {}) const;

private:
    bool m_isWanted;
};

/** Nothing is remembered, and none of @p operations fails. */
[[nodiscard]] bool isIdle(std::uint32_t operations);
/** What is to happen instead of the operation: an errno, shortWrites, or allIsWell. */
[[nodiscard]] std::int32_t faultFor(Operation operation, const Path& path);
/** The same, and errno is set when it fails. */
[[nodiscard]] bool fails(Operation operation, const Path& path);

} // namespace layer

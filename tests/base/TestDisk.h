// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>

namespace skein::test {

/**
 * A small disk (tmpfs) of one's own, or a read-only view of a folder, in a mount namespace that
 * only this test process sees. Needs root: tests that find isMounted() false say so and skip.
 *
 * Make it before the threads that shall see it.
 */
class TestDisk final
{
public:
    static TestDisk small(const QByteArray& size = "1m")
    {
        TestDisk disk;
        disk.m_isMounted =
            enterOwnNamespace() && ::mount("skein-test", disk.encodedPath(), "tmpfs", 0,
                                       QByteArray("size=" + size).constData()) == 0;
        return disk;
    }

    static TestDisk readOnlyViewOf(const QString& folder)
    {
        TestDisk disk;
        const QByteArray source = QFile::encodeName(folder);
        disk.m_isMounted =
            enterOwnNamespace() &&
            ::mount(source.constData(), disk.encodedPath(), nullptr, MS_BIND, nullptr) == 0 &&
            ::mount(nullptr, disk.encodedPath(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                nullptr) == 0;
        return disk;
    }

    TestDisk(TestDisk&& other) noexcept
        : m_folder(std::move(other.m_folder))
        , m_isMounted(std::exchange(other.m_isMounted, false))
    {}
    TestDisk(const TestDisk&) = delete;
    TestDisk& operator=(const TestDisk&) = delete;
    ~TestDisk()
    {
        while (m_isMounted && ::umount2(encodedPath(), MNT_DETACH) == 0) {
        }
    }

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder->path(); }

    /** From now on nothing can be opened for writing on the disk any more. (Of what is open
     * already, a journal perhaps, the kernel would not let the disk itself become so.) */
    bool makeReadOnly() const
    {
        const QByteArray path = encodedPath();
        return ::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0 &&
               ::mount(nullptr, path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                   nullptr) == 0;
    }

    /** From now on there is an empty folder where the disk was. */
    bool takeAway() const { return ::umount2(encodedPath(), MNT_DETACH) == 0; }

private:
    TestDisk()
        : m_folder(std::make_unique<QTemporaryDir>())
    {}

    static bool enterOwnNamespace()
    {
        static const bool hasEntered =
            ::unshare(CLONE_NEWNS) == 0 &&
            ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        return hasEntered;
    }

    [[nodiscard]] const char* encodedPath() const
    {
        m_encodedPath = QFile::encodeName(m_folder->path());
        return m_encodedPath.constData();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    mutable QByteArray m_encodedPath;
    bool m_isMounted = false;
};

} // namespace skein::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AllocationLimit.h"
#include "base/Logging.h"

#include <QString>
#include <exiv2/exiv2.hpp>
#include <limits>
#include <mutex>

namespace skein {

/** What exiv2 complained of on this thread, for as long as the object lives. Not nested. */
class Exiv2Complaints final
{
public:
    Exiv2Complaints() { current() = this; }
    ~Exiv2Complaints() { current() = nullptr; }
    Q_DISABLE_COPY_MOVE(Exiv2Complaints)

    /** Of the level error: something there was not read. */
    [[nodiscard]] int errors() const { return m_errors; }

private:
    friend void prepareExiv2();
    [[nodiscard]] static Exiv2Complaints*& current()
    {
        static thread_local Exiv2Complaints* complaints = nullptr;
        return complaints;
    }

    int m_errors = 0;
};

/**
 * Prepares exiv2 for use by several threads, and for HEIF and CR3, once in a program; further calls
 * do nothing. Thread-safe. Header-only, so that programs without metadata need not link exiv2.
 */
inline void prepareExiv2()
{
    static std::once_flag once;
    static std::recursive_mutex xmpMutex; // guards the XMP toolkit, which has global tables
    std::call_once(once, [] {
        Exiv2::LogMsg::setHandler([](int level, const char* text) {
            // Called in a destructor, which nothing may leave.
            const AllocationLimit none(std::numeric_limits<std::size_t>::max());
            qCDebug(lcBase) << "exiv2" << level << QString::fromUtf8(text).trimmed();
            if (Exiv2Complaints* complaints = Exiv2Complaints::current();
                complaints != nullptr && level >= Exiv2::LogMsg::error) {
                ++complaints->m_errors;
            }
        });
        const auto lockXmp = [](void* mutex, bool lock) {
            auto* guard = static_cast<std::recursive_mutex*>(mutex);
            if (lock) {
                guard->lock();
            } else {
                guard->unlock();
            }
        };
        Exiv2::XmpParser::initialize(lockXmp, &xmpMutex);
        // exiv2 0.27 reads no EXIF from HEIC and CR3 without it.
        Exiv2::enableBMFF(true);
    });
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SharedRawMeasurement.h"

#include "image/FileStamp.h"
#include "image/Picture.h"

#include <QFile>
#include <algorithm>
#include <chrono>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <sys/stat.h>

namespace skein {

namespace {

/** As many as are compared at once; a map has 4 to 25 MB. */
constexpr std::size_t kept = 4;
/** Between two looks whether it was cancelled. */
constexpr std::chrono::milliseconds patience{50};

/** Which file it is, whatever its name, and in which state. */
struct FileKey
{
    dev_t device = 0;
    ino_t number = 0;
    FileStamp stamp;

    static std::optional<FileKey> of(const QString& path)
    {
        struct stat status
        {};
        const auto stamp = FileStamp::of(path);
        if (!stamp || ::stat(QFile::encodeName(path).constData(), &status) != 0) {
            return std::nullopt;
        }
        return FileKey{status.st_dev, status.st_ino, *stamp};
    }

    friend bool operator==(const FileKey&, const FileKey&) = default;
};

struct Entry
{
    FileKey key;
    std::timed_mutex measuring; ///< Guards measurement, also while it is being made.
    std::optional<RawMeasurement> measurement;
};

/** The one of @p key, which is the latest from now on. */
std::shared_ptr<Entry> entryOf(const FileKey& key)
{
    static std::mutex mutex; // Guards latest; never held while anything is measured.
    static std::list<std::shared_ptr<Entry>> latest;

    const std::lock_guard lock(mutex);
    const auto found = std::find_if(
        latest.begin(), latest.end(), [&key](const auto& entry) { return entry->key == key; });
    if (found != latest.end()) {
        latest.splice(latest.begin(), latest, found);
    } else {
        latest.push_front(std::make_shared<Entry>());
        latest.front()->key = key;
        latest.resize(std::min(latest.size(), kept)); // Who measures holds his own.
    }
    return latest.front();
}

} // namespace

Result<RawMeasurement> sharedRawMeasurement(const QString& path, const CancelToken& cancel)
{
    const auto key = FileKey::of(path);
    if (!key) {
        return measureRaw(path, sharedRawMapBox, cancel); // It says what is wrong with it.
    }
    const std::shared_ptr<Entry> entry = entryOf(*key);
    std::unique_lock lock(entry->measuring, std::defer_lock);
    while (!lock.try_lock_for(patience)) {
        if (cancel.isCancelled()) {
            return tl::unexpected(pictureCancelled());
        }
    }
    if (!entry->measurement) {
        auto measured = measureRaw(path, sharedRawMapBox, cancel);
        if (!measured) {
            return measured;
        }
        entry->measurement = *std::move(measured);
    }
    return *entry->measurement;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/StoredObject.h"

#include <QTemporaryDir>
#include <deque>
#include <optional>

namespace skein {

/**
 * The camera's memory: pictures that were not written to the card and wait to be fetched.
 *
 * The driver fetches 0xFFFF0001 again and again for the pictures of a burst, so that handle stands
 * for the oldest picture whenever no picture has it as its own. Pictures are announced one by one:
 * the driver follows only one announcement at a time. Lives on the main thread.
 */
class SdramBuffer final
{
public:
    SdramBuffer();

    /** Where a picture may be prepared. */
    [[nodiscard]] QString workFolder() const { return m_folder.path(); }
    [[nodiscard]] bool isFull() const;
    /** How many more pictures fit. */
    [[nodiscard]] int freeSlots() const;
    [[nodiscard]] const StoredObject* find(quint32 handle) const;
    /** The oldest picture that nobody has fetched yet. */
    [[nodiscard]] std::optional<quint32> oldestUnfetched() const;

    /** Takes a picture at @p path; when it lies in workFolder(), it is removed with the picture. */
    quint32 add(const QString& path, const QString& name);
    /** Remembers that a client has had all of it; it stays until room is needed. */
    void markFetched(quint32 handle);
    /** A PTP response code. */
    [[nodiscard]] quint16 remove(quint32 handle);
    void clear();

private:
    struct Entry
    {
        StoredObject object;
        bool isFetched = false;
    };

    [[nodiscard]] std::deque<Entry>::const_iterator locate(quint32 handle) const;
    void removeFile(const Entry& entry) const;

    QTemporaryDir m_folder;
    std::deque<Entry> m_entries;
    quint32 m_nextHandle;
};

} // namespace skein

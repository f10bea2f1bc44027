// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/SdramBuffer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace skein {

namespace {
constexpr int maxPictures = 20;
} // namespace

SdramBuffer::SdramBuffer()
    : m_folder(QDir::tempPath() + QStringLiteral("/skein-memory-XXXXXX"))
    , m_nextHandle(ptp::oldestSdramImage)
{}

bool SdramBuffer::isFull() const
{
    return freeSlots() == 0;
}

int SdramBuffer::freeSlots() const
{
    const auto unfetched = std::count_if(
        m_entries.cbegin(), m_entries.cend(), [](const Entry& entry) { return !entry.isFetched; });
    return std::max(0, maxPictures - static_cast<int>(unfetched));
}

std::deque<SdramBuffer::Entry>::const_iterator SdramBuffer::locate(quint32 handle) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [handle](const Entry& entry) { return entry.object.handle == handle; });
    return found == m_entries.cend() && handle == ptp::oldestSdramImage ? m_entries.cbegin()
                                                                        : found;
}

const StoredObject* SdramBuffer::find(quint32 handle) const
{
    const auto found = locate(handle);
    return found != m_entries.cend() ? &found->object : nullptr;
}

std::optional<quint32> SdramBuffer::oldestUnfetched() const
{
    for (const Entry& entry : m_entries) {
        if (!entry.isFetched)
            return entry.object.handle;
    }
    return std::nullopt;
}

quint32 SdramBuffer::add(const QString& path, const QString& name)
{
    while (!m_entries.empty() && m_entries.front().isFetched) {
        removeFile(m_entries.front());
        m_entries.pop_front();
    }
    if (m_entries.empty())
        m_nextHandle = ptp::oldestSdramImage;
    const QFileInfo info(path);
    Entry entry;
    entry.object.handle = m_nextHandle++;
    entry.object.path = path;
    entry.object.name = name;
    entry.object.format = formatFromName(name);
    entry.object.size = info.size();
    entry.object.modified = info.lastModified();
    m_entries.push_back(entry);
    return entry.object.handle;
}

void SdramBuffer::markFetched(quint32 handle)
{
    const auto found = locate(handle);
    if (found != m_entries.cend())
        m_entries[static_cast<size_t>(found - m_entries.cbegin())].isFetched = true;
}

quint16 SdramBuffer::remove(quint32 handle)
{
    const auto found = locate(handle);
    if (found == m_entries.cend())
        return ptp::rc::InvalidObjectHandle;
    removeFile(*found);
    m_entries.erase(found);
    return ptp::rc::Ok;
}

void SdramBuffer::clear()
{
    for (const Entry& entry : m_entries)
        removeFile(entry);
    m_entries.clear();
}

void SdramBuffer::removeFile(const Entry& entry) const
{
    if (QFileInfo(entry.object.path).path() == workFolder())
        QFile::remove(entry.object.path);
}

} // namespace skein

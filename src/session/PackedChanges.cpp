// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PackedChanges.h"

namespace skein {

namespace {

qint64 sizeOf(const std::optional<QByteArray>& bytes)
{
    return bytes ? bytes->size() : 0;
}

} // namespace

PackedChanges::PackedChanges(const SidecarChanges& changes)
    : m_changes(changes)
{
    for (SidecarChange& change : m_changes) {
        for (std::optional<QByteArray>* bytes : {&change.before, &change.after}) {
            if (*bytes) {
                *bytes = qCompress(**bytes);
            }
        }
    }
}

SidecarChanges PackedChanges::unpacked() const
{
    SidecarChanges changes = m_changes;
    for (SidecarChange& change : changes) {
        for (std::optional<QByteArray>* bytes : {&change.before, &change.after}) {
            if (*bytes) {
                *bytes = qUncompress(**bytes);
            }
        }
    }
    return changes;
}

void PackedChanges::append(const PackedChanges& later)
{
    m_changes += later.m_changes;
}

qint64 PackedChanges::bytes() const
{
    qint64 all = 0;
    for (const SidecarChange& change : m_changes) {
        all += sizeOf(change.before) + sizeOf(change.after);
    }
    return all;
}

} // namespace skein

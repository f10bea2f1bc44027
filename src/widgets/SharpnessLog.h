// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

namespace skein {

/**
 * The sharpness of the frames looked at last, all judged at the same place, so that they can be
 * compared: another place begins anew. A value.
 */
class SharpnessLog final
{
public:
    struct Entry
    {
        QString path;
        double figure = 0;
    };
    /** So many frames can be compared at a glance. */
    static constexpr int mostEntries = 12;

    /** The figure of @p path at @p place (parts of the sides); the newest for a path counts. */
    void note(const QString& path, const QRectF& place, double figure);
    void rename(const QString& from, const QString& to);
    void clear() { m_entries.clear(); }

    /** In the order in which they were first looked at. */
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<double> figureOf(const QString& path) const;
    /** The sharpest; nothing when there is none. */
    [[nodiscard]] std::optional<Entry> best() const;

private:
    QRectF m_place;
    QList<Entry> m_entries;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/SharpnessSpot.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace skein {

/**
 * The sharpness of photographs, all judged at the same spot, so that they can be compared: another
 * spot begins anew. Those looked at last make a row. A value.
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

    /** Begins anew unless @p spot is like the one before; true when it does. */
    bool setSpot(const SharpnessSpot& spot);
    [[nodiscard]] const SharpnessSpot& spot() const { return m_spot; }
    /** The figure of @p path, which was looked at; the newest counts. */
    void note(const QString& path, double figure);
    /** The same of one that was not; nothing: none can be told. */
    void add(const QString& path, const std::optional<double>& figure);
    void rename(const QString& from, const QString& to);
    /** The file changed. */
    void forget(const QString& path);

    /** Those looked at, in the order in which they were first looked at. */
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<double> figureOf(const QString& path) const;
    /** It was judged, even if no figure could be told. */
    [[nodiscard]] bool isKnown(const QString& path) const { return m_figures.contains(path); }
    /** The sharpest of those looked at; nothing when there is none. */
    [[nodiscard]] std::optional<Entry> best() const;

private:
    SharpnessSpot m_spot;
    QList<Entry> m_entries;
    QHash<QString, std::optional<double>> m_figures;
};

} // namespace skein

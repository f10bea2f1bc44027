// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/SharpnessSpot.h"

#include <QHash>
#include <QList>
#include <QSize>
#include <QString>
#include <optional>

namespace skein {

/** Photographs whose sharpness can be compared have the same one. A value. */
struct SharpnessKind
{
    QString body; ///< The camera's model and number; empty: unknown.
    /** Of the whole file, the longer side first: how it was held does not count. */
    QSize pixels;

    friend bool operator==(const SharpnessKind&, const SharpnessKind&) = default;
};

/**
 * The sharpness of photographs, all judged at the same spot, so that they can be compared: another
 * spot begins anew. Those looked at last make a row; in it, photographs are compared with those of
 * their own kind. A value.
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
    /** Of what kind @p path is; until it is told, one without body and size. Another spot changes
     * nothing about it. */
    void setKind(const QString& path, const SharpnessKind& kind) { m_kinds.insert(path, kind); }
    [[nodiscard]] bool hasKind(const QString& path) const { return m_kinds.contains(path); }
    [[nodiscard]] bool areAlike(const QString& path, const QString& other) const;

    /** Those looked at, in the order in which they were first looked at. */
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<double> figureOf(const QString& path) const;
    /** It was judged, even if no figure could be told. */
    [[nodiscard]] bool isKnown(const QString& path) const { return m_figures.contains(path); }
    /** Those of them that are of the kind of @p path. */
    [[nodiscard]] QList<Entry> entriesLike(const QString& path) const;
    /** The sharpest of those; nothing when there is none. */
    [[nodiscard]] std::optional<Entry> bestLike(const QString& path) const;

private:
    SharpnessSpot m_spot;
    QList<Entry> m_entries;
    QHash<QString, std::optional<double>> m_figures;
    QHash<QString, SharpnessKind> m_kinds;
};

} // namespace skein

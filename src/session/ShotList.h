// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Shot.h"
#include "session/ShotOrder.h"

#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <unordered_map>
#include <vector>

namespace skein {

/** A shot and what finding its place needs. Stays at its address for as long as it lives. */
struct ListedShot : Shot
{
    QString nameKey; ///< naturalKey() of the file name to show.
    qint64 capturedMs = 0;
    qint64 modifiedMs = 0;
    bool isShown = false; ///< It has a row.
    bool isGone = false;  ///< Its files are; its row is about to go.
    int place = -1;       ///< Scratch for whoever rearranges rows.

    void updateKeys();
};

/** Total: no two shots are equal, so that the order is always the same. */
[[nodiscard]] bool isBefore(
    const ListedShot& left, const ListedShot& right, ShotOrder order, bool isDescending);

/**
 * All shots of a session, made from its files: who belongs together, and what became of whom when
 * files come and go. Belongs to the ShotModel.
 */
class ShotList final
{
public:
    /** What a change of files means for the shots. */
    struct Changes
    {
        std::vector<ListedShot*> added;
        std::vector<ListedShot*> changed; ///< Already as they are now.
        std::vector<ListedShot*> grown;   ///< Those of the changed ones that got one more file.
        std::vector<std::unique_ptr<ListedShot>> removed;
    };

    /** The files with the stem @p stem are @p files from now on. */
    void setFiles(const QString& stem, const QList<SessionItem>& files, Changes& changes);
    /** Files have other names, by their former paths; their shots are the same ones as before. */
    void rename(const QHash<QString, QString>& newPaths, Changes& changes);

    [[nodiscard]] QList<SessionItem> files(const QString& stem) const;
    [[nodiscard]] QStringList stems() const;
    /** Null when there is none. */
    [[nodiscard]] ListedShot* find(const QString& path) const;
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] std::vector<ListedShot*> all() const;

private:
    using Shots = std::vector<std::unique_ptr<ListedShot>>;

    [[nodiscard]] std::unique_ptr<ListedShot> takeOut(const ListedShot* shot);

    std::unordered_map<QString, Shots> m_shots; ///< By stem; hardly ever more than one each.
    int m_size = 0;
};

} // namespace skein

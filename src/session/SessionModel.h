// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <QList>

namespace skein {

/** One file of the session. */
struct SessionItem
{
    QString path; ///< Absolute.
    qint64 size = 0;
    QDateTime modified;
    bool isRaw = false;
    bool isVideo = false;
    bool isSound = false;
    bool isDamaged = false; ///< Known not to be a whole photograph since it was taken in.

    friend bool operator==(const SessionItem&, const SessionItem&) = default;
};

/** The order of the browser: modified time, then name (in the same way in every language). */
[[nodiscard]] bool isEarlier(const SessionItem& left, const SessionItem& right);

/**
 * The photographs of a session folder in the order they were taken (modified time, then name),
 * newest last. Follows the folder: what other programs add or remove appears and disappears.
 * Lives on the GUI thread; owned by its Session, which feeds it.
 */
class SessionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, SizeRole, ModifiedRole, IsRawRole, IsVideoRole };

    explicit SessionModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /** DisplayRole: file name; ToolTipRole: native path; and the roles above. */
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const SessionItem& item(int row) const;
    /** -1 when it is not there. */
    [[nodiscard]] int rowOf(const QString& path) const;

    /**
     * Makes the rows equal to @p items (in any order; sorted ones are faster) with as few
     * insertions and removals as that takes, and a reset when it takes more than maxDiffs of them.
     */
    void update(QList<SessionItem> items);
    /** Adds one file at its place at once (a commit), or refreshes it if it is there. */
    void add(const SessionItem& item);
    /** Removes one file; nothing happens when it is not there. */
    void remove(const QString& path);
    /** Files have other names, by their former paths, and are the same: their rows stay theirs. */
    void rename(const QHash<QString, QString>& newPaths);

Q_SIGNALS:
    /** After their rows have changed. */
    void renamed(const QHash<QString, QString>& newPaths);
    /** The contents of a file changed under the same name: thumbnails and pictures are old. */
    void contentsChanged(const QString& path);

private:
    static constexpr int maxDiffs = 500;

    [[nodiscard]] int positionOf(const SessionItem& item) const;
    void refresh(int row, const SessionItem& item);
    void replace(int row, const SessionItem& item);
    void removeRange(int first, int last);
    void insertRange(int row, const QList<SessionItem>& items);
    void reset(const QList<SessionItem>& items);

    QList<SessionItem> m_items;             ///< Sorted by isEarlier().
    QHash<QString, QDateTime> m_modifiedOf; ///< By path: where to look for a path in m_items.
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
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
};

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

    /** Makes the rows equal to @p items with as few insertions and removals as that takes. */
    void update(QList<SessionItem> items);
    /** Adds one file at its place at once (a commit), or refreshes it if it is there. */
    void add(const SessionItem& item);

Q_SIGNALS:
    /** The contents of a file changed under the same name: thumbnails and pictures are old. */
    void contentsChanged(const QString& path);

private:
    QList<SessionItem> m_items;
};

} // namespace skein

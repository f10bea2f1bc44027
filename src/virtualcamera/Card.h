// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "virtualcamera/StoredObject.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace skein {

/**
 * The memory card: a folder of this machine, shown as PTP objects.
 *
 * Handles stay the same as long as the program runs. Files that others put there or take away are
 * noticed by refresh(). Nothing on the card is ever replaced. Lives on the main thread.
 */
class Card final
{
    Q_DECLARE_TR_FUNCTIONS(skein::Card)

public:
    /**
     * @p folder may be empty: then the card is temporary and goes with the program.
     * @p capacityBytes is 0 for as much as the disk has.
     */
    [[nodiscard]] static Result<std::unique_ptr<Card>> open(
        const QString& folder, qint64 capacityBytes);

    void refresh();
    [[nodiscard]] const StoredObject* find(quint32 handle) const;
    [[nodiscard]] QList<quint32> all() const;
    [[nodiscard]] QList<quint32> childrenOf(quint32 parent) const;

    [[nodiscard]] qint64 capacityBytes() const;
    [[nodiscard]] qint64 freeBytes() const;
    [[nodiscard]] QString folder() const { return m_root; }
    /** A fault: takes no more pictures, however much room there is. */
    void setFull(bool full) { m_isFull = full; }

    /** The number for the next picture's name; its folder is made when it does not exist yet. */
    struct Slot
    {
        QString folder;
        int number = 0;
        QList<quint32> newFolders; ///< handles of folders that had to be made
        [[nodiscard]] QString name(const QString& suffix) const;
    };
    [[nodiscard]] Result<Slot> nextSlot();
    /**
     * Gives the finished file at @p temporary its name on the card, and the time @p taken of the
     * camera's clock; yields its handle.
     */
    [[nodiscard]] Result<quint32> commit(
        const QString& temporary, const Slot& slot, const QString& suffix, const QDateTime& taken);
    /** Where a picture may be prepared: on the card's own disk, out of the client's sight. */
    [[nodiscard]] QString workFolder() const;

    /** A PTP response code. */
    [[nodiscard]] quint16 remove(quint32 handle);

private:
    Card(QString root, qint64 capacityBytes, std::unique_ptr<QTemporaryDir> temporary);
    void scan(const QString& folder, quint32 parent, QMap<quint32, StoredObject>& found);
    quint32 handleFor(const QString& path);
    quint32 add(const QString& path, quint32 parent);
    [[nodiscard]] quint32 parentHandle(const QString& path) const;
    [[nodiscard]] qint64 usedBytes() const;

    QString m_root;
    qint64 m_capacityBytes = 0;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<QTemporaryDir> m_work;
    QHash<QString, quint32> m_handles;
    QMap<quint32, StoredObject> m_objects;
    quint32 m_nextHandle = 0x00000101;
    int m_lastNumber = 0;
    bool m_isFull = false;
};

} // namespace skein

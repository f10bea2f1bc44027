// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/CopyState.h"
#include "session/SessionModel.h"
#include "session/Shot.h"
#include "session/ShotFeed.h"
#include "session/ShotFilter.h"
#include "session/ShotList.h"
#include "session/ShotOrder.h"
#include "session/ShotRows.h"

#include <QHash>
#include <array>
#include <vector>

namespace skein {

/**
 * The shots of a session as the browser shows them: RAW+JPEG as one row, sorted and filtered.
 *
 * Follows a SessionModel, which must outlive it. Rows come, go, move and change by the proper
 * signals and never by a reset, so that selections and current rows stay with their shots; a shot
 * that gets another name keeps its row. Of thousands of new shots those with the newest files come
 * at once and the others soon after, in portions (see ShotFeed).
 * Lives on the GUI thread and touches no file: what is inside files comes in by applyFacts().
 */
class ShotModel final : public ShotRows
{
    Q_OBJECT

public:
    /** The first five are those of SessionModel, about the file to show. */
    enum Role {
        PathRole = SessionModel::PathRole, ///< Of the file to show: JPEG or HEIF before RAW.
        SizeRole = SessionModel::SizeRole, ///< Bytes of all files.
        ModifiedRole = SessionModel::ModifiedRole,
        IsRawRole = SessionModel::IsRawRole, ///< The file to show is a RAW file.
        IsVideoRole = SessionModel::IsVideoRole,
        PathsRole,      ///< QStringList: all files, the one to show first.
        HasRawRole,     ///< bool: one of the files is RAW.
        IsPairRole,     ///< bool: RAW and picture, which deserves a mark.
        FileTypesRole,  ///< QString: "JPEG+CR3", to be shown as a mark.
        CapturedRole,   ///< QDateTime: when it was taken; until that is known, ModifiedRole.
        RatingRole,     ///< int: -1 (rejected) to 5, see Rating::value().
        IsRejectedRole, ///< bool.
        LabelRole,      ///< skein::ColourLabel.
        SidecarsRole,   ///< QStringList: those that are there.
        IsDamagedRole,  ///< bool: one of the files is known not to be a whole photograph.
        BackupRole,     ///< skein::CopyState: of its second copies, see showBackups().
        FaultRole,      ///< QString: why it deserves a warning, sentences; see showFault().
    };

    /** Who found that something is wrong with the file to show. */
    enum class Finder : quint8 {
        Thumbnail, ///< Its thumbnail could not be made, or not of all of it.
        Picture,   ///< It could not be decoded as a whole.
    };

    explicit ShotModel(SessionModel* source, QObject* parent = nullptr);

    /**
     * DisplayRole: file name; ToolTipRole: name, time and size; AccessibleTextRole: name, rating,
     * label and kind; AccessibleDescriptionRole and StatusTipRole: what is wrong with it; and the
     * roles above.
     */
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const Shot& shot(int row) const;
    /** The row that shows the shot of @p path (any of its files); -1 when there is none. */
    [[nodiscard]] int rowOf(const QString& path) const;
    /** The shot of @p path (any of its files), shown or not; null when there is none. */
    [[nodiscard]] const Shot* find(const QString& path) const;
    /** All shots, also those that the filter hides. */
    [[nodiscard]] int shotCount() const { return m_shots.size(); }
    /** All shots, also those that the filter hides, in no order. */
    [[nodiscard]] QList<ShotFiles> allFiles() const;
    /** The shots that the sidecar at @p path may be about. */
    [[nodiscard]] QList<ShotFiles> shotsOfSidecar(const QString& path) const;

    [[nodiscard]] ShotOrder order() const { return m_order; }
    [[nodiscard]] bool isDescending() const { return m_isDescending; }
    void setOrder(ShotOrder order, bool isDescending = false);
    [[nodiscard]] const ShotFilter& filter() const { return m_filter; }
    void setFilter(const ShotFilter& filter);

    /** What was read from files. Facts about shots that are gone are ignored. */
    void applyFacts(const QList<skein::ShotFacts>& facts);
    /**
     * Shows marks, by the path of any file of their shot, at once, before they are written; the
     * next facts say what became of it.
     */
    void showMarks(const QHash<QString, Marks>& marks);
    /** How far the second copies of these files, by path, have come; None: nothing to tell. */
    void showBackups(const QHash<QString, CopyState>& states);
    /** @p finder says in a sentence what is wrong with the file at @p path; empty: nothing. */
    void showFault(const QString& path, Finder finder, const QString& sentence);
    /** There is no backup, or another session. */
    void forgetBackups();

Q_SIGNALS:
    /** The contents of the file to show changed: thumbnails and pictures of it are old. */
    void contentsChanged(const QString& path);
    /** Shots came or their files changed: what is inside them should be read (again). */
    void factsWanted(const QList<skein::ShotFiles>& shots);
    /** Files joined shots that were there before: a RAW file its JPEG, or the other way round. */
    void filesJoined(const QList<skein::ShotFiles>& shots);
    /** How many shots are shown, of how many, after it changed. */
    void countChanged(int shown, int all);

private:
    void setFiles(const QList<StemFiles>& stems);
    void take(const ShotList::Changes& changes);
    [[nodiscard]] std::vector<ListedShot*> arranged(std::vector<ListedShot*> shots) const;
    void rearrange();
    void show(const std::vector<ListedShot*>& touched);
    void tellCount();
    [[nodiscard]] CopyState backupOf(const Shot& shot) const;
    /** Sentences; empty: all is well. */
    [[nodiscard]] QString faultOf(const Shot& shot) const;

    ShotList m_shots;
    ShotFeed m_feed;
    ShotOrder m_order = ShotOrder::CaptureTime;
    bool m_isDescending = false;
    QHash<QString, CopyState> m_backups; ///< By path of the file.
    using Faults = QHash<QString, QString>;
    std::array<Faults, 2> m_faults; ///< By Finder; sentences by path of the file.
    ShotFilter m_filter;
    int m_toldShown = 0;
    int m_toldAll = 0;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionModel.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace skein {

class ShotList;

/** All files that have one stem, now; none: they are gone. */
struct StemFiles
{
    QString stem;
    QList<SessionItem> files;
};

/**
 * Tells a ShotModel what changes in its SessionModel, by stems. Thousands at once are told in
 * portions, the newest files first, so that the window is never busy with them for long; what goes
 * is told at once. Lives on the GUI thread; source and shots must outlive it.
 */
class ShotFeed final : public QObject
{
    Q_OBJECT

public:
    /** Stems; takes about 5 ms with all that follows from it. */
    static constexpr qsizetype portion = 500;

    ShotFeed(const SessionModel& source, const ShotList& shots);

    /** Tells all files of the source, and the stems that are gone. */
    void readAll();

Q_SIGNALS:
    void filesChanged(const QList<skein::StemFiles>& stems);
    /** The files have other names, by their former paths, and are the same. */
    void filesRenamed(const QHash<QString, QString>& newPaths);

private:
    class Stems;

    void follow();
    void addRows(int first, int last);
    void noteRows(int first, int last);
    void removeNoted();
    void changeRows(int first, int last);
    [[nodiscard]] QList<SessionItem> filesOf(const QString& stem) const;
    void add(const SessionItem& item, Stems& stems) const;
    /** Gathers the newest of m_unread by their stems, and tells them. */
    void readPortion();
    /** All of them wait to be told by their stems now: something else is about to be told. */
    void readRest();
    void tell(QList<StemFiles> stems);
    void tellPortion();
    void tellWaiting(const QStringList& paths);

    const SessionModel& m_source;
    const ShotList& m_shots;
    QList<SessionItem> m_unread; ///< New files that nobody has looked at yet; told from the end.
    QHash<QString, QStringList> m_leaving;        ///< Paths by stem, while rows of the source go.
    QHash<QString, QList<SessionItem>> m_waiting; ///< Files by stem: not told yet.
    QStringList m_order; ///< Stems, the newest last; those not waiting any more are passed over.
    QTimer m_timer;
};

} // namespace skein

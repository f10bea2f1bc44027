// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionModel.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace skein {

/**
 * Takes what was seen in the folder into the SessionModel, except for files that are being renamed:
 * else the model would see some go and others come. Lives on the GUI thread; the model must outlive
 * it.
 */
class SeenFiles final
{
public:
    explicit SeenFiles(SessionModel& model)
        : m_model(model)
    {}

    /** These are all files. */
    void show(QList<SessionItem> items);
    /** These are there now, and those are not. */
    void apply(const QList<SessionItem>& present, const QStringList& gonePaths);

    /** See Session::beginRename(). */
    void beginRename(const QHash<QString, QString>& newPaths);
    /** @return the new paths of files that must be looked at, because what was seen of them was
     * dropped, by their former ones. */
    QHash<QString, QString> endRename(bool isDone);

    /** These are not whole, as long as they have these sizes. */
    void setDamaged(const QHash<QString, qint64>& sizes);
    /** This one, which is there, is not whole. */
    void markDamaged(const QString& path);

private:
    [[nodiscard]] bool isPutAside(const QString& path) const;
    [[nodiscard]] SessionItem marked(SessionItem item) const;
    void refresh(const QString& path);

    SessionModel& m_model;
    QHash<QString, QString> m_newPaths;
    QSet<QString> m_targets; ///< The values of m_newPaths.
    QHash<QString, qint64> m_damaged;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace skein {

class ShotModel;
class ShotSelection;

/**
 * Which photograph a session begins with: the one taken last. When the shots were taken is read
 * after they are listed, so the first choice may be a file that was only copied or edited last; it
 * is corrected once, when all times are known, unless the photographer has chosen another by then.
 * Lives on the GUI thread, and no longer than the selection.
 */
class FirstLook final : public QObject
{
    Q_OBJECT

public:
    explicit FirstLook(ShotSelection& selection, QObject* parent = nullptr);

    /** The shot to begin with, as far as is known; empty when there is none. It is watched whether
     * it stays the newest. */
    [[nodiscard]] QString begin();
    /** Somebody chose what is shown. */
    void end() { m_path.clear(); }

Q_SIGNALS:
    /** All is known now, and @p path was taken after @p shown, which was chosen first. */
    void newestKnown(const QString& path, const QString& shown);

private:
    void look();

    ShotModel& m_shots;
    QString m_path; ///< The first choice; empty when it stays.
};

} // namespace skein

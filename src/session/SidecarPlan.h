// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Sidecar.h"
#include "image/SidecarCredits.h"
#include "session/Shot.h"
#include "session/SidecarFinder.h"
#include "session/SidecarName.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace skein {

/** The bytes of one sidecar before and after it was written; nothing: it was not there. A value. */
struct SidecarChange
{
    QString path;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};
using SidecarChanges = QList<SidecarChange>;

/** What is to be written where, and which contents on the disk it was made for. A value. */
class SidecarPlan final
{
public:
    struct Step
    {
        SidecarStamp stamp; ///< Of what was read.
        SidecarChange change;
    };

    /**
     * Makes the sidecars say @p marks and agree with each other, with those that @p style asks for
     * made if they are missing. What was not ordered is written only where a sidecar would say
     * something else than the shot's other ones, and never over a label that is no colour of ours.
     * Fails when a sidecar cannot be understood. Blocking; reentrant, after initImageLibraries().
     */
    [[nodiscard]] static Result<SidecarPlan> forMarks(
        const ShotFiles& shot, const SidecarMarks& marks, std::optional<SidecarStyle> style);

    /**
     * Makes the sidecars that are missing, saying what the others say: for a file that came after
     * its shot was rated. Blocking; reentrant.
     */
    [[nodiscard]] static Result<SidecarPlan> forMissing(const ShotFiles& shot, SidecarStyle style);

    /**
     * Makes the sidecars say @p credits, with those that @p style asks for made if they are
     * missing; nothing else in them changes. Nothing to do when no file of the shot is there any
     * more. Fails when a sidecar cannot be understood. Blocking; reentrant.
     */
    [[nodiscard]] static Result<SidecarPlan> forCredits(
        const ShotFiles& shot, const SidecarCredits& credits, SidecarStyle style);

    /**
     * Brings back what was before @p changes, byte for byte. Where another program has written
     * since, only the fields that @p former names go back to what they were, or to @p former.
     * Blocking; reentrant.
     */
    [[nodiscard]] static Result<SidecarPlan> forUndo(
        const SidecarChanges& changes, const SidecarMarks& former);

    /**
     * All of it or nothing: each sidecar is replaced at once, as a whole, with its permissions.
     * ErrorKind::Busy when a sidecar is no longer what was read: it is not overwritten then.
     * Blocking; reentrant. @return what was changed.
     */
    [[nodiscard]] Result<SidecarChanges> carryOut() const;

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }

private:
    /** In this order; of sidecars that disagree the last one counts from then on. */
    QList<Step> m_steps;
};

} // namespace skein

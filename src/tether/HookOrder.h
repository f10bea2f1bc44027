// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/HookDefinition.h"

#include <QPair>

namespace skein {

/** What an event was, for the programs that are run on it. What is not known stays empty. */
struct HookFacts
{
    HookEvent event = HookEvent::Saved;
    QString session; ///< The session's folder, full path.
    QString camera;  ///< The name or model of the camera.
    QString path;    ///< The photograph, full path.
    QString file;    ///< The camera's own name for it.
    QString sequence;
    QString outcome; ///< How the sequence ended: done, stopped or failed.
};

/** One run of a program, ready to be started. */
struct HookOrder
{
    HookEvent event = HookEvent::Saved;
    QString program;
    QStringList arguments;
    QList<QPair<QString, QString>> environment; ///< SKEIN_*; beside what Skein itself was given.
};

/** A word in braces that stands for a fact in the arguments, and what it means. */
struct HookPlaceholder
{
    QString word; ///< "{path}"
    QString meaning;
};

[[nodiscard]] QList<HookPlaceholder> hookPlaceholders();

/**
 * @p hook on this occasion. Placeholders are replaced once, so that a file called "{camera}.jpg"
 * stays that; other words in braces stay as they are. What a camera says of itself begins with no
 * hyphen in an argument, where a program would take it for an option; the environment has it as it
 * is.
 */
[[nodiscard]] HookOrder hookOrder(const HookDefinition& hook, const HookFacts& facts);

} // namespace skein

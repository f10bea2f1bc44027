// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace skein {

/** What programs of the photographer's own can be run on. */
enum class HookEvent : quint8 {
    Captured,      ///< A camera tells of a new photograph; it is still on its way.
    Saved,         ///< A photograph is in the session, under its name.
    Connected,     ///< A camera is ready.
    Disconnected,  ///< A camera was let go or did not come back.
    SequenceEnded, ///< A sequence is over, however it ended.
    SessionOpened, ///< A session folder is open.
};

inline constexpr std::array hookEvents{HookEvent::Captured, HookEvent::Saved, HookEvent::Connected,
    HookEvent::Disconnected, HookEvent::SequenceEnded, HookEvent::SessionOpened};

/** How an event is written in settings and on the command line: stable for ever. */
[[nodiscard]] QString hookEventName(HookEvent event);
[[nodiscard]] std::optional<HookEvent> hookEventNamed(const QString& name);
/** The event in words, as in a list: "Photograph saved". */
[[nodiscard]] QString hookEventText(HookEvent event);

/** A program that is to be run on an event. A plain value. */
struct HookDefinition
{
    HookEvent event = HookEvent::Saved;
    QString program;       ///< A full path, or a name that is looked for in PATH.
    QStringList arguments; ///< As they are given to it, after placeholders; no shell reads them.
    bool isOn = true;

    friend bool operator==(const HookDefinition&, const HookDefinition&) = default;
};

/** A sentence when such a hook can never run: no program, a path that is not full, too much. */
[[nodiscard]] Result<void> checkHook(const HookDefinition& hook);

/** As they are kept in the settings: JSON, one object for each. */
[[nodiscard]] QString hooksToJson(const QList<HookDefinition>& hooks);
/** What is no hook in @p json, for example of a newer version, is left out. */
[[nodiscard]] QList<HookDefinition> hooksFromJson(const QString& json);

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/HookDefinition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace skein {

namespace {

/** Far below what Linux takes (128 KiB each), far above what anybody writes by hand. */
constexpr qsizetype longestText = 8'192;
constexpr qsizetype mostArguments = 200;

constexpr QLatin1String eventKey("event");
constexpr QLatin1String programKey("program");
constexpr QLatin1String argumentsKey("arguments");
constexpr QLatin1String isOnKey("on");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::HookDefinition)
};

bool isTooLong(const QString& text)
{
    return text.size() > longestText;
}

std::optional<HookDefinition> hookFrom(const QJsonObject& object)
{
    const auto event = hookEventNamed(object.value(eventKey).toString());
    HookDefinition hook;
    hook.program = object.value(programKey).toString();
    if (!event || hook.program.isEmpty()) {
        return std::nullopt;
    }
    hook.event = *event;
    hook.isOn = object.value(isOnKey).toBool(true);
    const QJsonArray arguments = object.value(argumentsKey).toArray();
    for (const auto& argument : arguments) {
        hook.arguments.append(argument.toString());
    }
    return hook;
}

} // namespace

QString hookEventName(HookEvent event)
{
    switch (event) {
    case HookEvent::Captured:
        return QStringLiteral("captured");
    case HookEvent::Saved:
        return QStringLiteral("saved");
    case HookEvent::Connected:
        return QStringLiteral("connected");
    case HookEvent::Disconnected:
        return QStringLiteral("disconnected");
    case HookEvent::SequenceEnded:
        return QStringLiteral("sequence-ended");
    case HookEvent::SessionOpened:
        return QStringLiteral("session-opened");
    }
    return {};
}

std::optional<HookEvent> hookEventNamed(const QString& name)
{
    const auto* const found = std::find_if(hookEvents.begin(), hookEvents.end(),
        [&name](HookEvent event) { return hookEventName(event) == name; });
    return found != hookEvents.end() ? std::optional(*found) : std::nullopt;
}

QString hookEventText(HookEvent event)
{
    switch (event) {
    case HookEvent::Captured:
        //: what happens, as an entry of a list
        return Text::tr("Photograph taken");
    case HookEvent::Saved:
        //: an event at which a program is run
        return Text::tr("Photograph saved");
    case HookEvent::Connected:
        //: an event at which a program is run
        return Text::tr("Camera connected");
    case HookEvent::Disconnected:
        //: an event at which a program is run
        return Text::tr("Camera disconnected");
    case HookEvent::SequenceEnded:
        //: an event at which a program is run
        return Text::tr("Sequence ended");
    case HookEvent::SessionOpened:
        //: an event at which a program is run
        return Text::tr("Session opened");
    }
    return {};
}

Result<void> checkHook(const HookDefinition& hook)
{
    if (hook.program.trimmed().isEmpty()) {
        return failure(
            ErrorKind::InvalidArgument, Text::tr("No program is named. Choose the one to run."));
    }
    if (hook.program.contains(u'/') && !hook.program.startsWith(u'/')) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what was typed
            Text::tr("“%1” is no full path. Write the path of the program from the first slash "
                     "on, or its name alone.")
                .arg(hook.program));
    }
    const bool isTooMuch = isTooLong(hook.program) || hook.arguments.size() > mostArguments ||
                           std::any_of(hook.arguments.begin(), hook.arguments.end(), isTooLong);
    if (isTooMuch) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("These arguments are too long. Put what shall be done into a script, and "
                     "name the script as the program."));
    }
    const auto cannotBeGiven = [](const QString& text) { return text.contains(QChar(0)); };
    if (cannotBeGiven(hook.program) ||
        std::any_of(hook.arguments.begin(), hook.arguments.end(), cannotBeGiven)) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("A character in these arguments cannot be given to a program. Type them "
                     "again."));
    }
    return {};
}

QString hooksToJson(const QList<HookDefinition>& hooks)
{
    QJsonArray array;
    for (const HookDefinition& hook : hooks) {
        array.append(QJsonObject{{eventKey, hookEventName(hook.event)}, {programKey, hook.program},
            {argumentsKey, QJsonArray::fromStringList(hook.arguments)}, {isOnKey, hook.isOn}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<HookDefinition> hooksFromJson(const QString& json)
{
    QList<HookDefinition> hooks;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& value : array) {
        if (const auto hook = hookFrom(value.toObject())) {
            hooks.append(*hook);
        }
    }
    return hooks;
}

} // namespace skein

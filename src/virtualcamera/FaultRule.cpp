// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/FaultRule.h"

#include "virtualcamera/HostileNames.h"
#include "virtualcamera/PtpCodes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::FaultRule)
};

using Kind = FaultRule::Kind;

/** What stands behind the "=". */
enum class Value : quint8 { None, Seconds, Bytes, Count, Code, NameKind };

struct Action
{
    const char* name;
    Kind kind;
    Value value;
    const char* operation; ///< Where none is named; empty: one has to be.
};

/** A day. Longer is for ever, which is written without a number. */
constexpr int mostSeconds = 24 * 60 * 60;

constexpr Action actions[] = {
    {"drop", Kind::Drop, Value::None, "any"},
    {"stall", Kind::Stall, Value::Seconds, "any"},
    {"die", Kind::Die, Value::None, "any"},
    {"busy", Kind::Refuse, Value::None, ""},
    {"refuse", Kind::Refuse, Value::Code, ""},
    {"cut-short", Kind::CutShort, Value::Bytes, "download"},
    {"fewer", Kind::Fewer, Value::Bytes, "download"},
    {"more", Kind::More, Value::Bytes, "download"},
    {"flip", Kind::Flip, Value::Count, "download"},
    {"repeat-events", Kind::RepeatEvents, Value::Count, "events"},
    {"lose-events", Kind::LoseEvents, Value::None, "events"},
    {"same-name", Kind::SameName, Value::None, "describe"},
    {"name", Kind::Name, Value::NameKind, "describe"},
    {"fill-card", Kind::FillCard, Value::None, "any"},
};

struct Operation
{
    const char* name;
    QList<quint16> codes;
};

const QList<Operation>& operationTable()
{
    namespace op = ptp::op;
    static const QList<Operation> table{
        {"any", {}},
        {"open", {op::OpenSession}},
        {"close", {op::CloseSession}},
        {"identify", {op::GetDeviceInfo}},
        {"storage", {op::GetStorageIds, op::GetStorageInfo}},
        {"list", {op::GetObjectHandles, op::GetNumObjects}},
        {"describe", {op::GetObjectInfo}},
        {"download", {op::GetObject, op::GetPartialObject, op::NikonGetPartialObjectEx}},
        {"thumbnail", {op::GetThumb, op::NikonGetLargeThumb}},
        {"delete", {op::DeleteObject}},
        {"capture", {op::InitiateCapture, op::NikonInitiateCaptureRecInMedia,
                        op::NikonInitiateCaptureRecInSdram, op::NikonAfCaptureSdram}},
        {"ready", {op::NikonDeviceReady}},
        {"events", {op::NikonGetEvent}},
        {"live-view", {op::NikonStartLiveView}},
        {"preview", {op::NikonGetLiveViewImg}},
        {"read-setting", {op::GetDevicePropDesc, op::GetDevicePropValue}},
        {"write-setting", {op::SetDevicePropValue}},
        {"focus", {op::NikonAfDrive, op::NikonMfDrive, op::NikonChangeAfArea}},
    };
    return table;
}

struct Code
{
    const char* name;
    quint16 code;
};

constexpr Code codes[] = {
    {"busy", ptp::rc::DeviceBusy},
    {"store-full", ptp::rc::StoreFull},
    {"access-denied", ptp::rc::AccessDenied},
    {"general-error", ptp::rc::GeneralError},
    {"not-supported", ptp::rc::OperationNotSupported},
    {"no-object", ptp::rc::InvalidObjectHandle},
    {"incomplete", ptp::rc::IncompleteTransfer},
    {"partly-deleted", ptp::rc::PartialDeletion},
    {"out-of-focus", ptp::rc::NikonOutOfFocus},
};

/** The entry of @p table that is called @p name, or the end. */
template<typename Table>
auto entryOf(const Table& table, const QString& name)
{
    return std::find_if(std::begin(table), std::end(table),
        [&name](const auto& entry) { return name == QLatin1String(entry.name); });
}

/** "0x1009" */
std::optional<quint16> hexCode(const QString& text)
{
    bool isNumber = false;
    const uint code = text.mid(2).toUInt(&isNumber, 16);
    const bool isCode = text.startsWith(QLatin1String("0x")) && isNumber && code <= 0xffff;
    return isCode ? std::optional(static_cast<quint16>(code)) : std::nullopt;
}

std::optional<QList<quint16>> operationCodes(const QString& name)
{
    if (const auto code = hexCode(name))
        return QList<quint16>{*code};
    const auto found = entryOf(operationTable(), name);
    return found == operationTable().end() ? std::nullopt : std::optional(found->codes);
}

std::optional<qint64> responseCode(const QString& name)
{
    if (const auto code = hexCode(name))
        return *code;
    const auto found = entryOf(codes, name);
    return found == std::end(codes) ? std::nullopt : std::optional<qint64>(found->code);
}

/** Reads what stands behind the "="; false when it does not fit @p action. */
bool readValue(const Action& action, const QString& text, FaultRule& rule)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isCount = isNumber && number >= 0;
    switch (action.value) {
    case Value::None:
        rule.number = action.kind == Kind::Refuse ? ptp::rc::DeviceBusy : 0;
        return text.isEmpty();
    case Value::Seconds:
        rule.number = number;
        return text.isEmpty() || (isCount && number <= mostSeconds);
    case Value::Bytes:
        rule.number = number;
        return isCount;
    case Value::Count:
        rule.number = text.isEmpty() ? 1 : number;
        return text.isEmpty() || (isCount && number > 0);
    case Value::Code: {
        const auto code = responseCode(text);
        rule.number = code.value_or(0);
        return code.has_value();
    }
    case Value::NameKind:
        rule.word = text;
        return hostileNameKinds().contains(text);
    }
    return false;
}

bool hasMoment(Kind kind)
{
    return kind == Kind::Drop || kind == Kind::Stall || kind == Kind::Die;
}

template<typename Table>
QString namesOf(const Table& table)
{
    QStringList names;
    for (const auto& entry : table)
        names.append(QString::fromLatin1(entry.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

std::optional<FaultRule> FaultRule::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([a-z-]+)(?:=([a-z0-9-]+?))?(?:@([a-z-]+|0x[0-9a-f]{4})"
                       "(?::(before|during|after))?)?(?:\\+(\\d{1,6}))?(?:x(\\d{1,6}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    const auto action = entryOf(actions, match.captured(1));
    if (!match.hasMatch() || action == std::end(actions))
        return {};
    FaultRule rule;
    rule.text = text;
    rule.kind = action->kind;
    const QString place =
        match.hasCaptured(3) ? match.captured(3) : QString::fromLatin1(action->operation);
    const auto found = operationCodes(place);
    const QString moment = match.captured(4);
    if (!found || (!moment.isEmpty() && !hasMoment(rule.kind)) ||
        !readValue(*action, match.captured(2), rule))
        return {};
    rule.operations = *found;
    if (moment == QLatin1String("during"))
        rule.when = Mishap::When::During;
    if (moment == QLatin1String("after"))
        rule.when = Mishap::When::After;
    rule.skip = match.captured(5).toInt();
    rule.times = match.captured(6).toInt();
    return rule;
}

QString FaultRule::usage()
{
    //: technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas
    //: between them
    return Text::tr("A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. "
                    "Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. "
                    "Values of name: %4.")
        .arg(namesOf(actions), namesOf(operationTable()), namesOf(codes),
            hostileNameKinds().join(QStringLiteral(", ")));
}

} // namespace skein

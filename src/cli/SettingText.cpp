// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SettingText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <vector>

namespace skein {

namespace {

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(skein::SettingText)
};

QString kindName(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Choice:
        return QStringLiteral("choice");
    case SettingKind::Range:
        return QStringLiteral("range");
    case SettingKind::Text:
        return QStringLiteral("text");
    case SettingKind::Toggle:
        return QStringLiteral("toggle");
    case SettingKind::Date:
        return QStringLiteral("date");
    case SettingKind::Button:
        return QStringLiteral("button");
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

QJsonValue valueOf(const CameraSetting& setting)
{
    switch (setting.kind) {
    case SettingKind::Range:
        return setting.value.toDouble();
    case SettingKind::Toggle:
        return setting.value.toBool();
    default:
        return settingValueText(setting);
    }
}

/** How many letters have to be changed, added or removed to make one of the other. */
qsizetype editDistance(const QString& one, const QString& other)
{
    std::vector<qsizetype> row(static_cast<size_t>(other.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = one[i - 1] == other[static_cast<qsizetype>(j) - 1];
            const qsizetype best =
                std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

} // namespace

QString settingValuesSentence(const CameraSetting& setting)
{
    switch (setting.kind) {
    case SettingKind::Choice:
        //: %1: values with commas between them
        return SettingText::tr("Choices: %1.").arg(setting.choices.join(QStringLiteral(", ")));
    case SettingKind::Range:
        //: %1 to %3 are numbers
        return SettingText::tr("It takes a number from %1 to %2 in steps of %3.")
            .arg(number(setting.range.minimum), number(setting.range.maximum),
                number(setting.range.step));
    case SettingKind::Toggle:
        return SettingText::tr("It takes on or off.");
    case SettingKind::Date:
        return SettingText::tr("It takes a date and time such as 2026-01-31T12:00:00Z, or now.");
    default:
        return SettingText::tr("It takes a text.");
    }
}

QString settingDescription(const CameraSetting& setting)
{
    QStringList lines{
        setting.name + QStringLiteral(" = ") + settingValueText(setting),
        //: %1 is the name that the driver gives the setting
        SettingText::tr("Label: %1").arg(setting.label),
        //: %1 is the kind of setting, such as "choice"
        SettingText::tr("Kind: %1").arg(kindName(setting.kind)),
    };
    if (setting.readOnly) {
        lines << SettingText::tr("It can be read only.");
    } else {
        lines << settingValuesSentence(setting);
    }
    if (!setting.help.isEmpty()) {
        lines << setting.help;
    }
    return lines.join(u'\n');
}

QJsonObject settingObject(const CameraSetting& setting)
{
    QJsonObject object{
        {QStringLiteral("name"), setting.name},
        {QStringLiteral("label"), setting.label},
        {QStringLiteral("section"), setting.section},
        {QStringLiteral("kind"), kindName(setting.kind)},
        {QStringLiteral("value"), valueOf(setting)},
        {QStringLiteral("readOnly"), setting.readOnly},
    };
    if (setting.kind == SettingKind::Choice) {
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(setting.choices));
    } else if (setting.kind == SettingKind::Range) {
        object.insert(QStringLiteral("minimum"), setting.range.minimum);
        object.insert(QStringLiteral("maximum"), setting.range.maximum);
        object.insert(QStringLiteral("step"), setting.range.step);
    }
    return object;
}

QStringList similarNames(const QString& name, const QStringList& known)
{
    const QString wanted = name.toLower();
    QList<std::pair<qsizetype, QString>> ranked;
    for (const QString& candidate : known) {
        const QString other = candidate.toLower();
        const bool contained =
            wanted.size() > 2 && (other.contains(wanted) || wanted.contains(other));
        const qsizetype distance = editDistance(wanted, other);
        if (contained || distance <= std::max<qsizetype>(1, wanted.size() / 3)) {
            ranked.append({distance, candidate});
        }
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList names;
    for (const auto& [distance, candidate] : ranked.mid(0, 3)) {
        names << candidate;
    }
    return names;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConfigCommand.h"

#include "cli/Output.h"
#include "cli/SettingText.h"

namespace skein {

void ConfigCommand::run()
{
    if (options().settingName.isEmpty()) {
        showAll();
        end(exitDone);
        return;
    }
    const auto setting = camera().setting(options().settingName);
    if (!setting) {
        fail(unknownSetting());
    } else if (options().settingValue) {
        change(*setting);
    } else {
        showOne();
    }
}

void ConfigCommand::showAll()
{
    QString section;
    bool first = true;
    const QList<CameraSetting> settings = camera().settings();
    for (const CameraSetting& setting : settings) {
        QString text = setting.name + QStringLiteral(" = ") + settingValueText(setting);
        if (first || setting.section != section) {
            const QString title =
                setting.sectionLabel.isEmpty()
                    ? setting.section
                    : //: %1 is a group of settings in words, %2 its technical name
                    tr("%1 (%2)").arg(setting.sectionLabel, setting.section);
            text =
                (first ? QString() : QStringLiteral("\n")) + title + QStringLiteral(":\n") + text;
            section = setting.section;
            first = false;
        }
        print(text, setting);
    }
}

void ConfigCommand::showOne()
{
    // Asked anew: what came with connecting may be old by now.
    camera()
        .readSetting(options().settingName)
        .then(this, [this](const Result<CameraSetting>& now) {
            if (!now) {
                fail(now.error());
                return;
            }
            print(settingDescription(*now), *now);
            end(exitDone);
        });
}

void ConfigCommand::change(const CameraSetting& setting)
{
    if (setting.readOnly) {
        fail({ErrorKind::InvalidArgument,
            //: %1 is the technical name of a setting
            tr("The setting %1 can be read only. It may become free with another mode dial "
               "position or lens.")
                .arg(setting.name),
            {}});
        return;
    }
    const QVariant value = settingValueFromText(setting, *options().settingValue);
    if (!value.isValid()) {
        fail({ErrorKind::InvalidArgument,
            //: %1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it
            //: takes
            tr("\"%1\" is not a value of %2. %3")
                .arg(*options().settingValue, setting.name, settingValuesSentence(setting)),
            {}});
        return;
    }
    camera()
        .writeSetting(setting.name, value)
        .then(
            this, [this, value](const Result<CameraSetting>& result) { onChanged(value, result); });
}

void ConfigCommand::onChanged(const QVariant& wanted, const Result<CameraSetting>& result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    const CameraSetting& now = *result;
    print(now.name + QStringLiteral(" = ") + settingValueText(now), now);
    CameraSetting asked = now;
    asked.value = wanted;
    // A clock goes on, and a range may be rounded to its steps: neither is a refusal.
    const bool exact = now.kind == SettingKind::Choice || now.kind == SettingKind::Toggle ||
                       now.kind == SettingKind::Text;
    if (exact && settingValueText(asked) != settingValueText(now)) {
        fail({ErrorKind::Refused,
            //: %1 is a value, %2 a setting, %3 the value that it has
            tr("The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is "
               "set on the body.")
                .arg(settingValueText(asked), now.name, settingValueText(now)),
            {}});
        return;
    }
    end(exitDone);
}

void ConfigCommand::print(const QString& text, const CameraSetting& setting)
{
    output().result(text, QStringLiteral("setting"), settingObject(setting));
}

Error ConfigCommand::unknownSetting() const
{
    QStringList known;
    const QList<CameraSetting> settings = camera().settings();
    for (const CameraSetting& setting : settings) {
        known << setting.name;
    }
    const QStringList similar = similarNames(options().settingName, known);
    const QString advice =
        similar.isEmpty()
            ? tr("Call \"skein-cli config\" to see them all.")
            : //: %1 is one technical name of a setting or more, with “or” between them
            tr("Did you mean %1?")
                .arg(similar.join(
                    //: stands between two names of settings in “Did you mean iso or aperture?”
                    tr(" or ")));
    return {ErrorKind::NotFound,
        //: %1 is what was typed, %2 a sentence: what to do
        tr("The camera has no setting %1. %2").arg(options().settingName, advice), {}};
}

} // namespace skein

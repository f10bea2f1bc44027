// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceTexts.h"

#include "widgets/LiveZoomText.h"
#include "widgets/SettingText.h"

#include <QHash>

namespace skein {

QStringList offeredChoices(const CameraSetting& setting)
{
    const QString current = setting.value.toString();
    QStringList choices = setting.choices;
    if (!current.isEmpty() && !choices.contains(current)) {
        choices.prepend(current); // Some bodies are at a value they do not offer.
    }
    return choices;
}

QStringList choiceTexts(const QString& settingName, const QStringList& choices)
{
    QStringList texts = liveZoomTexts(settingName, choices);
    if (!texts.isEmpty()) {
        return texts;
    }
    QHash<QString, int> counts;
    texts.reserve(choices.size());
    for (const QString& choice : choices) {
        texts.append(settingDisplayText(settingName, choice));
        ++counts[texts.last()];
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (counts.value(texts.at(i)) > 1) {
            texts[i] = choices.at(i);
        }
    }
    return texts;
}

} // namespace skein

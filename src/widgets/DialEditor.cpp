// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DialEditor.h"

#include "camera/SettingStep.h"
#include "widgets/ChoiceTexts.h"
#include "widgets/SettingDial.h"
#include "widgets/SettingText.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace skein {

namespace {

/** From the value that the key Down ends at to the one that Up ends at. */
QStringList inSteppingOrder(const CameraSetting& setting)
{
    QStringList choices = setting.choices;
    CameraSetting free = setting;
    free.readOnly = false; // A locked one is shown the same way round.
    const QString first = choices.value(0);
    if (steppedValue(free, first, 1).toString() == first) {
        std::reverse(choices.begin(), choices.end());
    }
    const QString current = setting.value.toString();
    if (!current.isEmpty() && !choices.contains(current)) {
        // Some bodies are at a value they do not offer: beside the nearest that they do.
        const QString nearest = steppedValue(free, current, 1).toString();
        choices.insert(std::max<qsizetype>(0, choices.indexOf(nearest)), current);
    }
    return choices;
}

} // namespace

DialEditor::DialEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_dial(new SettingDial(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_dial);
    setFocusProxy(m_dial);
    connect(
        m_dial, &SettingDial::valueChanged, this, [this](int at) { choose(m_choices.value(at)); });
    connect(m_dial, &SettingDial::sliderReleased, this, [this] { usedEnded(); });
    connect(m_dial, &SettingDial::finished, this, &DialEditor::finished);
}

void DialEditor::showSetting(const CameraSetting& setting)
{
    const QSignalBlocker quiet(m_dial);
    const QStringList choices = inSteppingOrder(setting);
    const auto at =
        static_cast<int>(std::max<qsizetype>(0, choices.indexOf(setting.value.toString())));
    if (choices != m_choices) {
        m_choices = choices;
        m_dial->setTexts(choiceTexts(setting.name, choices), at);
    }
    m_dial->setValue(at);
    if (setting.readOnly && m_dial->hasFocus()) {
        Q_EMIT finished(); // Else Qt gives the focus, and the next key, to another setting.
    }
    m_dial->setEnabled(!setting.readOnly && m_choices.size() > 1);
    m_dial->setAccessibleName(settingDisplayLabel(setting));
}

bool DialEditor::isInUse() const
{
    return m_dial->isSliderDown();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceEditor.h"

#include "widgets/ChoiceBox.h"
#include "widgets/SettingText.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace skein {

ChoiceEditor::ChoiceEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_box(new ChoiceBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        choose(m_box->itemData(index));
        if (m_box->chosenInMenu()) {
            Q_EMIT finished();
        }
    });
    connect(m_box, &ChoiceBox::closed, this, [this] { usedEnded(); });
}

void ChoiceEditor::showSetting(const CameraSetting& setting)
{
    const QSignalBlocker quiet(m_box);
    const QString current = setting.value.toString();
    QStringList choices = setting.choices;
    if (!current.isEmpty() && !choices.contains(current)) {
        choices.prepend(current); // Some bodies are at a value they do not offer.
    }
    m_box->clear();
    QStringList texts;
    for (const QString& choice : choices) {
        texts.append(settingDisplayText(setting.name, choice));
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        // Two choices that read alike are better told apart by the driver's own words.
        const bool unique = texts.count(texts.at(i)) == 1;
        m_box->addItem(unique ? texts.at(i) : choices.at(i), choices.at(i));
    }
    m_box->setCurrentIndex(m_box->findData(current));
    if (setting.readOnly && m_box->hasFocus()) {
        Q_EMIT finished(); // Else Qt gives the focus, and the next key, to another setting.
    }
    m_box->setEnabled(!setting.readOnly);
    m_box->setAccessibleName(settingDisplayLabel(setting));
    m_box->setAccessibleDescription(setting.help);
}

bool ChoiceEditor::isInUse() const
{
    return m_box->isOpen();
}

} // namespace skein

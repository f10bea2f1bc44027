// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceEditor.h"

#include "widgets/ChoiceBox.h"
#include "widgets/ChoiceTexts.h"
#include "widgets/SettingText.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

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
    const QStringList choices = offeredChoices(setting);
    if (choices != m_choices || m_box->count() != choices.size()) {
        fill(setting.name, choices);
    }
    m_box->setCurrentIndex(static_cast<int>(choices.indexOf(current)));
    if (setting.readOnly && m_box->hasFocus()) {
        Q_EMIT finished(); // Else Qt gives the focus, and the next key, to another setting.
    }
    m_box->setEnabled(!setting.readOnly && !choices.isEmpty());
    m_box->setAccessibleName(settingDisplayLabel(setting));
    m_box->setAccessibleDescription(setting.help);
}

void ChoiceEditor::fill(const QString& settingName, const QStringList& choices)
{
    const QStringList texts = choiceTexts(settingName, choices);
    // As a whole: one by one, ten thousand would each have the box laid out again.
    auto* model = new QStandardItemModel(m_box);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto* item = new QStandardItem(texts.at(i));
        item->setData(choices.at(i), Qt::UserRole);
        model->appendRow(item);
    }
    m_box->setModel(model); // Which deletes the former one: it belonged to the box.
    m_choices = choices;
}

bool ChoiceEditor::isInUse() const
{
    return m_box->isOpen();
}

} // namespace skein

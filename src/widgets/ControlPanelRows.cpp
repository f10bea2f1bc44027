// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of ControlPanel and what is chosen in them; the settings behind them are in
// ControlPanel.cpp.
#include "widgets/ControlPanel.h"

#include "ui_ControlPanel.h"
#include "widgets/DriverWords.h"
#include "widgets/SettingEditor.h"
#include "widgets/SettingRow.h"
#include "widgets/SettingText.h"
#include "widgets/SettingsSection.h"

#include <QRegularExpression>
#include <QTimer>
#include <algorithm>

namespace skein {

namespace {

constexpr qsizetype mostTitleChars = 80;
constexpr int mostSearchPixels = 160; ///< Beside the other words, in the narrowest panel.

bool matches(const CameraSetting& setting, const QString& words)
{
    const QString text = QStringList{settingDisplayLabel(setting), setting.name, setting.label,
        setting.sectionLabel, driverWords(setting.sectionLabel), setting.help}
                             .join(u' ');
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(),
        [&text](const QString& part) { return text.contains(part, Qt::CaseInsensitive); });
}

/** ptp2 lists each property once more as the camera counts it, by its number: "5007", 560. */
bool isRawProperty(const CameraSetting& setting)
{
    static const QRegularExpression number(QStringLiteral("^[0-9a-f]{4}$"));
    return setting.section == QLatin1String("other") && number.match(setting.name).hasMatch();
}

} // namespace

void ControlPanel::rebuild()
{
    removeRows();
    const bool empty = m_settings.isEmpty();
    m_ui->search->setVisible(!empty);
    m_ui->menuButton->setVisible(!empty && m_ui->menuButton->menu() != nullptr);
    m_ui->scroll->setVisible(!empty);
    m_ui->placeholder->setVisible(empty);
    if (empty) {
        return;
    }
    const QString words = m_ui->search->text().trimmed();
    if (words.isEmpty()) {
        buildSections();
    } else {
        buildSearch(words);
    }
    m_ui->contentLayout->addStretch(1);
    orderFocus();
}

void ControlPanel::orderFocus()
{
    QWidget* before = m_ui->menuButton;
    for (int i = 0; i < m_ui->contentLayout->count(); ++i) {
        const QWidget* part = m_ui->contentLayout->itemAt(i)->widget();
        const auto controls = part != nullptr ? part->findChildren<QWidget*>() : QWidgetList();
        for (QWidget* control : controls) {
            // Not what stands for another, nor what is in the window of a menu.
            const bool takesTab = (control->focusPolicy() & Qt::TabFocus) != 0 &&
                                  control->focusProxy() == nullptr && control->window() == window();
            if (takesTab) {
                setTabOrder(before, control);
                before = control;
            }
        }
    }
}

void ControlPanel::focusFirstRow()
{
    for (int i = 0; i < m_ui->contentLayout->count(); ++i) {
        auto* first = qobject_cast<SettingRow*>(m_ui->contentLayout->itemAt(i)->widget());
        const QWidget* control = first != nullptr ? first->editor()->focusProxy() : nullptr;
        if (control != nullptr && control->isEnabled()) {
            first->editor()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ControlPanel::removeRows()
{
    m_rows.clear();
    m_sections.clear();
    while (QLayoutItem* item = m_ui->contentLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // Later: this may be called by one of them (a choice that changes the mode).
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ControlPanel::buildSections()
{
    const QStringList essential = essentials();
    for (const QString& name : essential) {
        addRow(m_ui->contentLayout, *setting(name));
    }
    QStringList seen;
    for (const CameraSetting& setting : std::as_const(m_settings)) {
        if (essential.contains(setting.name) || seen.contains(setting.section)) {
            continue;
        }
        seen.append(setting.section);
        const QString title =
            setting.sectionLabel.isEmpty() ? setting.section : driverWords(setting.sectionLabel);
        auto* section =
            new SettingsSection(setting.section, title.left(mostTitleChars), m_ui->content);
        m_ui->contentLayout->addWidget(section);
        m_sections.append(section);
        connect(section, &SettingsSection::needed, this, [this, section] { fillSection(section); });
        section->setOpen(m_openSections.contains(section->name()));
        connect(section, &SettingsSection::openChanged, this, [this, section](bool open) {
            m_openSections.removeAll(section->name());
            if (open) {
                m_openSections.append(section->name());
            }
        });
    }
}

void ControlPanel::fillSection(SettingsSection* section)
{
    const QStringList essential = essentials();
    for (const CameraSetting& setting : std::as_const(m_settings)) {
        if (setting.section == section->name() && !essential.contains(setting.name)) {
            addRow(section->body(), setting);
        }
    }
    orderFocus();
}

void ControlPanel::buildSearch(const QString& text)
{
    QList<CameraSetting> raw;
    for (const CameraSetting& setting : std::as_const(m_settings)) {
        if (!matches(setting, text) || isDouble(setting)) {
            continue;
        }
        if (isRawProperty(setting)) {
            raw.append(setting);
        } else {
            addRow(m_ui->contentLayout, setting);
        }
    }
    const bool isAlone = m_rows.isEmpty();
    if (!raw.isEmpty()) {
        addRawSection(raw, isAlone);
    } else if (isAlone) {
        auto* nothing = new QLabel(m_ui->content);
        // A word has no end at which it could be wrapped.
        const QString words =
            nothing->fontMetrics().elidedText(text, Qt::ElideMiddle, mostSearchPixels);
        //: %1 is what was searched for
        nothing->setText(tr("No setting is called “%1”.").arg(words));
        nothing->setTextFormat(Qt::PlainText);
        nothing->setWordWrap(true);
        m_ui->contentLayout->addWidget(nothing);
    }
}

void ControlPanel::addRawSection(const QList<CameraSetting>& settings, bool open)
{
    auto* section =
        new SettingsSection(QStringLiteral("raw"), tr("The Camera's Own Numbers"), m_ui->content);
    m_ui->contentLayout->addWidget(section);
    connect(section, &SettingsSection::needed, this, [this, section, settings] {
        for (const CameraSetting& each : settings) {
            const CameraSetting* now = setting(each.name);
            addRow(section->body(), now != nullptr ? *now : each);
        }
        orderFocus();
    });
    section->setOpen(open);
}

bool ControlPanel::isDouble(const CameraSetting& setting) const
{
    // Some drivers have the same thing twice, under names of their own (ptp2's "shutterspeed" and
    // "shutterspeed2"): the one on top stands for both.
    const QStringList essential = essentials();
    return !essential.contains(setting.name) && !isRawProperty(setting) &&
           std::any_of(essential.cbegin(), essential.cend(), [&](const QString& name) {
               const CameraSetting* other = this->setting(name);
               return other != nullptr &&
                      settingDisplayLabel(*other) == settingDisplayLabel(setting);
           });
}

void ControlPanel::addRow(QVBoxLayout* layout, const CameraSetting& setting)
{
    if (m_rows.contains(setting.name)) {
        return;
    }
    const auto look =
        m_dials.contains(setting.name) ? SettingRow::Look::Dial : SettingRow::Look::Menu;
    auto* added = new SettingRow(setting, look, layout->parentWidget());
    const QString name = setting.name;
    connect(added, &SettingRow::clicked, this, [this, name] { Q_EMIT rowClicked(name); });
    connect(added, &SettingRow::resized, this, [this, name, added] {
        if (name == m_picked || added->isInUse()) {
            reveal(added);
        }
    });
    connect(added, &SettingRow::touched, this, [this, added] { reveal(added); });
    connect(added, &SettingRow::menuRequested, this,
        [this, name](const QPoint& place) { Q_EMIT rowMenuRequested(name, place); });
    layout->addWidget(added);
    m_rows.insert(setting.name, added);
    added->setPicked(setting.name == m_picked);
    connectEditor(added);
    showClock(setting.name);
}

void ControlPanel::reveal(SettingRow* row)
{
    // Later: it may be in the middle of being laid out.
    QTimer::singleShot(0, row, [this, row] {
        if (row->hasNote() || row->editor()->setting().name == m_picked) {
            m_ui->scroll->ensureWidgetVisible(row, 0, 0);
        }
    });
}

void ControlPanel::connectEditor(SettingRow* row)
{
    SettingEditor* editor = row->editor();
    connect(editor, &SettingEditor::valueChosen, this, [this, editor](const QVariant& value) {
        m_writes->write(editor->setting().name, value, editor);
    });
    connect(editor, &SettingEditor::finished, this, &ControlPanel::finished);
}

} // namespace skein

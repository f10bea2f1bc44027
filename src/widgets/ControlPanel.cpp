// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ControlPanel.h"

#include "ui_ControlPanel.h"
#include "widgets/EssentialSettings.h"
#include "widgets/SettingEditor.h"
#include "widgets/SettingRow.h"
#include "widgets/SettingText.h"
#include "widgets/SettingsSection.h"
#include "widgets/SymbolicIcon.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace skein {

namespace {

constexpr int sideMargin = 12;
constexpr int scrollBarWidth = 10; // As in the theme.

bool matches(const CameraSetting& setting, const QString& words)
{
    const QString text = setting.name + QLatin1Char(' ') + setting.label + QLatin1Char(' ') +
                         setting.sectionLabel + QLatin1Char(' ') + setting.help;
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(),
        [&text](const QString& part) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

ControlPanel::ControlPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ControlPanel>())
{
    m_ui->setupUi(this);
    setMinimumWidth(260);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    // With or without a scroll bar, the controls end below the end of the search field.
    connect(m_ui->scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int first, int last) {
            QMargins margins = m_ui->contentLayout->contentsMargins();
            margins.setRight(last > first ? sideMargin - scrollBarWidth : sideMargin);
            m_ui->contentLayout->setContentsMargins(margins);
        });
    m_ui->search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { rebuild(); });
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    clear(tr("No camera is connected."));
}

ControlPanel::~ControlPanel() = default;

bool ControlPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = watched == m_ui->search && event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escapes) {
        return QWidget::eventFilter(watched, event);
    }
    m_ui->search->clear();
    Q_EMIT finished();
    return true;
}

void ControlPanel::setSettings(const QList<CameraSetting>& settings, Writer writer)
{
    if (m_settings.isEmpty() != settings.isEmpty() || !m_connection) {
        m_ui->search->clear();
    }
    m_connection = std::make_unique<QObject>();
    m_settings.clear();
    std::copy_if(
        settings.cbegin(), settings.cend(), std::back_inserter(m_settings), isForPhotographers);
    m_writer = std::move(writer);
    m_ui->placeholder->setText(tr("This camera has no settings that can be changed from here."));
    rebuild();
}

void ControlPanel::clear(const QString& reason)
{
    m_connection.reset();
    m_settings.clear();
    m_writer = {};
    m_ui->search->clear();
    rebuild();
    m_ui->placeholder->setText(reason);
}

void ControlPanel::updateSetting(const CameraSetting& setting)
{
    const auto known = std::find_if(m_settings.begin(), m_settings.end(),
        [&setting](const CameraSetting& s) { return s.name == setting.name; });
    if (known == m_settings.end()) {
        if (isForPhotographers(setting)) {
            m_settings.append(setting);
        }
        return; // Appears when its section is built the next time.
    }
    *known = setting;
    if (SettingRow* shown = row(setting.name); shown != nullptr && shown->setSetting(setting)) {
        connectEditor(shown);
    }
}

SettingRow* ControlPanel::row(const QString& name) const
{
    return m_rows.value(name);
}

QStringList ControlPanel::openSections() const
{
    return m_openSections;
}

void ControlPanel::setOpenSections(const QStringList& names)
{
    m_openSections = names;
    for (SettingsSection* section : std::as_const(m_sections)) {
        section->setOpen(names.contains(section->name()));
    }
}

void ControlPanel::rebuild()
{
    removeRows();
    const bool empty = m_settings.isEmpty();
    m_ui->search->setVisible(!empty);
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
    const QStringList essential = essentialSettings(m_settings);
    for (const QString& name : essential) {
        const auto setting = std::find_if(m_settings.cbegin(), m_settings.cend(),
            [&name](const CameraSetting& s) { return s.name == name; });
        addRow(m_ui->contentLayout, *setting);
    }
    QStringList seen;
    for (const CameraSetting& setting : std::as_const(m_settings)) {
        if (essential.contains(setting.name) || seen.contains(setting.section)) {
            continue;
        }
        seen.append(setting.section);
        const QString title =
            setting.sectionLabel.isEmpty() ? setting.section : setting.sectionLabel;
        auto* section = new SettingsSection(setting.section, title, m_ui->content);
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
    const QStringList essential = essentialSettings(m_settings);
    for (const CameraSetting& setting : std::as_const(m_settings)) {
        if (setting.section == section->name() && !essential.contains(setting.name)) {
            addRow(section->body(), setting);
        }
    }
}

void ControlPanel::buildSearch(const QString& text)
{
    for (const CameraSetting& setting : std::as_const(m_settings)) {
        if (matches(setting, text)) {
            addRow(m_ui->contentLayout, setting);
        }
    }
    if (m_rows.isEmpty()) {
        auto* nothing = new QLabel(tr("No setting is called “%1”.").arg(text), m_ui->content);
        nothing->setTextFormat(Qt::PlainText);
        nothing->setWordWrap(true);
        m_ui->contentLayout->addWidget(nothing);
    }
}

void ControlPanel::addRow(QVBoxLayout* layout, const CameraSetting& setting)
{
    if (m_rows.contains(setting.name)) {
        return;
    }
    auto* added = new SettingRow(setting, layout->parentWidget());
    layout->addWidget(added);
    m_rows.insert(setting.name, added);
    connectEditor(added);
}

void ControlPanel::connectEditor(SettingRow* row)
{
    connect(row->editor(), &SettingEditor::valueChosen, this,
        [this, row](const QVariant& value) { write(row, value); });
    connect(row->editor(), &SettingEditor::finished, this, &ControlPanel::finished);
}

void ControlPanel::write(SettingRow* row, const QVariant& value)
{
    if (!m_writer || !m_connection) {
        return;
    }
    const QString name = row->editor()->setting().name;
    const QPointer<SettingEditor> editor(row->editor());
    editor->writeStarted();
    // The connection object is the context: an answer after a disconnect finds nobody.
    m_writer(name, value)
        .then(m_connection.get(), [this, editor](const Result<CameraSetting>& answer) {
            if (answer) {
                updateSetting(*answer);
            } else {
                Q_EMIT writeFailed(answer.error());
            }
            if (editor) {
                editor->writeFinished();
            }
        });
}

} // namespace skein

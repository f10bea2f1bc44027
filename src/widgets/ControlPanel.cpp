// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ControlPanel.h"

#include "ui_ControlPanel.h"
#include "widgets/DateEditor.h"
#include "widgets/EssentialSettings.h"
#include "widgets/SettingEditor.h"
#include "widgets/SettingNews.h"
#include "widgets/SettingRow.h"
#include "widgets/SettingText.h"
#include "widgets/SettingsSection.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace skein {

namespace {

constexpr int sideMargin = 12;
constexpr int scrollBarWidth = 10; // As in the theme.

} // namespace

ControlPanel::ControlPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ControlPanel>())
    , m_writes(new SettingWrites(this))
    , m_news(new SettingNews(this))
{
    m_ui->setupUi(this);
    setMinimumWidth(260);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    // With or without a scroll bar, the controls end below the end of the search field.
    connect(m_ui->scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int /*first*/, int /*last*/) { fitMargins(); });
    m_ui->search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { rebuild(); });
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::returnPressed, this, &ControlPanel::focusFirstRow);
    m_ui->menuButton->setIcon(symbolicIcon(QStringLiteral("preferences")));
    m_ui->menuButton->hide();
    connect(m_news, &SettingNews::ready, this, &ControlPanel::showNews);
    connect(m_writes, &SettingWrites::taken, this, [this](const CameraSetting& setting) {
        m_news->drop(setting.name); // Older than the answer.
        showNews(setting);
        Q_EMIT written(setting);
    });
    connect(m_writes, &SettingWrites::refused, this, &ControlPanel::tellRefusal);
    // In every state of it: without a camera the panel is disabled, and that is what it says.
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->placeholder->setPalette(quiet);
    clear(tr("No camera is connected."));
}

ControlPanel::~ControlPanel() = default;

void ControlPanel::tellRefusal(const QString& name, const Error& error)
{
    const auto setting = std::find_if(m_settings.cbegin(), m_settings.cend(),
        [&name](const CameraSetting& each) { return each.name == name; });
    Error told = error;
    if (setting != m_settings.cend() && error.kind != ErrorKind::Disconnected) {
        //: the name of a setting, and a sentence that says why it was not changed
        told.message = tr("%1: %2").arg(settingDisplayLabel(*setting), error.message);
    }
    const bool isKnown = error.kind != ErrorKind::Timeout && error.kind != ErrorKind::Io &&
                         error.kind != ErrorKind::Disconnected;
    if (isKnown) {
        Q_EMIT refused(name);
    } else {
        Q_EMIT unanswered(name);
    }
    Q_EMIT writeFailed(told);
}

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

void ControlPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_settings.isEmpty()) {
        rebuild();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        fitMargins();
    }
}

void ControlPanel::fitMargins()
{
    const QScrollBar* bar = m_ui->scroll->verticalScrollBar();
    const int beside = bar->maximum() > bar->minimum() ? sideMargin - scrollBarWidth : sideMargin;
    QMargins margins = m_ui->contentLayout->contentsMargins();
    margins.setLeft(isRightToLeft() ? beside : sideMargin);
    margins.setRight(isRightToLeft() ? sideMargin : beside);
    m_ui->contentLayout->setContentsMargins(margins);
}

void ControlPanel::setSettings(const QList<CameraSetting>& settings, Writer writer)
{
    if (m_settings.isEmpty() != settings.isEmpty() || !m_writes->isOpen()) {
        m_ui->search->clear();
    }
    m_news->clear();
    m_settings.clear();
    std::copy_if(
        settings.cbegin(), settings.cend(), std::back_inserter(m_settings), isForPhotographers);
    m_ahead.clear();
    for (const CameraSetting& each : std::as_const(m_settings)) {
        noteClock(each);
    }
    m_writes->begin(std::move(writer));
    m_ui->placeholder->setText(tr("This camera has no settings that can be changed from here."));
    rebuild();
    Q_EMIT reset();
}

void ControlPanel::clear(const QString& reason)
{
    m_writes->end();
    m_news->clear();
    m_settings.clear();
    m_ui->search->clear();
    rebuild();
    m_ui->placeholder->setText(reason);
    Q_EMIT reset();
}

void ControlPanel::updateSetting(const CameraSetting& setting)
{
    m_news->add(setting);
}

void ControlPanel::showNews(const CameraSetting& setting)
{
    const auto known = std::find_if(m_settings.begin(), m_settings.end(),
        [&setting](const CameraSetting& s) { return s.name == setting.name; });
    if (known == m_settings.end()) {
        if (isForPhotographers(setting)) {
            m_settings.append(setting);
        }
        return; // Appears when its section is built the next time.
    }
    if (known->value != setting.value) {
        noteClock(setting);
    }
    *known = setting;
    SettingRow* shown = row(setting.name);
    if (shown == nullptr) {
        return;
    }
    if (shown->setSetting(setting)) {
        connectEditor(shown);
        orderFocus();
    }
}

void ControlPanel::noteClock(const CameraSetting& setting)
{
    if (setting.kind == SettingKind::Date) {
        m_ahead.insert(
            setting.name, std::chrono::milliseconds(
                              QDateTime::currentDateTimeUtc().msecsTo(setting.value.toDateTime())));
    }
}

void ControlPanel::setClockAhead(const QString& name, std::chrono::milliseconds ahead)
{
    m_ahead.insert(name, ahead);
    showClock(name);
}

void ControlPanel::showClock(const QString& name)
{
    const SettingRow* shown = row(name);
    auto* editor = shown != nullptr ? qobject_cast<DateEditor*>(shown->editor()) : nullptr;
    if (editor != nullptr && m_ahead.contains(name)) {
        editor->setAhead(m_ahead.value(name));
    }
}

void ControlPanel::setEssentials(const QStringList& names)
{
    if (names != m_chosen) {
        m_chosen = names;
        rebuild();
        Q_EMIT essentialsChanged();
    }
}

QStringList ControlPanel::essentials() const
{
    if (m_chosen.isEmpty()) {
        return essentialSettings(m_settings);
    }
    QStringList names = m_chosen;
    names.removeIf([this](const QString& name) { return setting(name) == nullptr; });
    return names;
}

void ControlPanel::setDials(const QStringList& names)
{
    if (names != m_dials) {
        m_dials = names;
        rebuild();
    }
}

void ControlPanel::setPicked(const QString& name)
{
    for (const QString& each : {m_picked, name}) {
        if (SettingRow* shown = row(each)) {
            shown->setPicked(each == name);
        }
    }
    m_picked = name;
    if (SettingRow* shown = row(name)) {
        reveal(shown);
    }
    Q_EMIT pickedChanged(name);
}

void ControlPanel::setMenu(QMenu* menu)
{
    m_ui->menuButton->setMenu(menu);
    m_ui->menuButton->setVisible(!m_settings.isEmpty());
}

void ControlPanel::addHeader(QWidget* widget)
{
    m_ui->layout->insertWidget(0, widget);
}

const CameraSetting* ControlPanel::setting(const QString& name) const
{
    const auto known = std::find_if(m_settings.cbegin(), m_settings.cend(),
        [&name](const CameraSetting& s) { return s.name == name; });
    return known == m_settings.cend() ? nullptr : &*known;
}

QVariant ControlPanel::wantedValue(const QString& name) const
{
    const CameraSetting* known = setting(name);
    return m_writes->wanted(name).value_or(known != nullptr ? known->value : QVariant());
}

void ControlPanel::writeValue(const QString& name, const QVariant& value)
{
    SettingRow* shown = row(name);
    m_writes->write(name, value, shown != nullptr ? shown->editor() : nullptr);
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

} // namespace skein

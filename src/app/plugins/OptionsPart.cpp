// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/OptionsPart.h"

#include "app/plugins/PagesPart.h"
#include "app/plugins/SettingsPart.h"
#include "base/Settings.h"
#include "widgets/OptionColumn.h"

#include <QLayout>

namespace skein {

OptionsPart::OptionsPart(DeskTools& tools, PagesPart& pages, SettingsPart& settings)
    : PluginPart(tools)
    , m_pages(pages)
    , m_settings(settings)
{
    QObject::connect(&tools.settings, &Settings::changed, &tools.home, [this](const QString& name) {
        if (name == m_settings.name() && !m_settings.isWriting()) {
            onSettings();
        }
    });
}

OptionColumn* OptionsPart::columnOf(QWidget& page) const
{
    if (!isRightThread()) {
        return nullptr;
    }
    auto* column = page.findChild<OptionColumn*>(QString(), Qt::FindDirectChildrenOnly);
    if (column == nullptr && page.layout() == nullptr) {
        column = new OptionColumn(page);
    }
    if (column == nullptr) {
        tools().log(QStringLiteral("an option was not added: its page has a layout of its own"));
    }
    return column;
}

void OptionsPart::addTitle(QWidget& page, const QString& title)
{
    if (OptionColumn* column = columnOf(page)) {
        column->addTitle(title);
    }
}

void OptionsPart::addText(QWidget& page, const QString& text)
{
    if (OptionColumn* column = columnOf(page)) {
        column->addText(text);
    }
}

void OptionsPart::addOption(QWidget& page, const PluginOption& option)
{
    OptionColumn* column = columnOf(page);
    if (column == nullptr || option.control == nullptr) {
        return;
    }
    OptionRow* row =
        column->addRow({option.label, option.explanation, option.words}, option.control);
    if (option.beside != nullptr) {
        row->addBeside(option.beside);
    }
}

void OptionsPart::setKeys(
    PluginHandle page, const QStringList& keys, const std::function<void()>& changed)
{
    if (!isOpen() || !m_pages.has(page)) {
        return;
    }
    m_changed[page] = changed;
    m_pages.setUsual(page, [this, keys] {
        return SettingValues{{m_settings.name(), m_settings.without(keys)}};
    });
}

void OptionsPart::onSettings()
{
    const std::map<PluginHandle, std::function<void()>> all = m_changed; // It may remove a page.
    for (const auto& [page, changed] : all) {
        if (changed && m_changed.count(page) > 0) {
            (void)guard().call(changed);
        }
    }
}

bool OptionsPart::remove(PluginHandle handle)
{
    m_changed.erase(handle);
    return false; // It is the page's.
}

QStringList OptionsPart::clear()
{
    m_changed.clear();
    return {};
}

} // namespace skein

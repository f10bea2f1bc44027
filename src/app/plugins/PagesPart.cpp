// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PagesPart.h"

#include "app/plugins/PluginPlace.h"
#include "app/plugins/PluginWidget.h"
#include "widgets/MainWindow.h"
#include "widgets/PreferencesDialog.h"

#include <utility>

namespace skein {

PluginHandle PagesPart::add(const PluginPage& page)
{
    const PluginHandle handle = admit(QStringLiteral("the page “%1”").arg(page.title),
        page.title.isEmpty() || !page.create
            ? QStringLiteral("it has no title, or nothing to make it")
            : QString());
    if (handle == 0) {
        return 0;
    }
    m_entries[handle].page = page;
    for (PluginPlace* place : tools().places()) {
        if (auto* dialog = place->window().findChild<PreferencesDialog*>()) {
            make(handle, *dialog);
        }
    }
    return handle;
}

void PagesPart::make(PluginHandle handle, PreferencesDialog& dialog)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return;
    }
    const PluginPage page = found->second.page;
    PluginWidget* made = PluginWidget::make(guard(), page.create, true, &dialog);
    if (made == nullptr) {
        tools().log(QStringLiteral("the page “%1” could not be made").arg(page.title));
        return;
    }
    if (m_entries.count(handle) == 0) {
        delete made;
        return;
    }
    made->setAccessibleName(page.title);
    m_entries[handle].made.append(made);
    PageInfo info;
    info.icon = m_entries[handle].symbol;
    info.usual = [this, handle] { // The page goes before this part.
        const auto entry = m_entries.find(handle);
        const bool isThere = entry != m_entries.end() && entry->second.usual;
        return isThere ? entry->second.usual() : SettingValues();
    };
    dialog.addPage(made, info);
}

void PagesPart::showIn(const Entry& entry, PreferencesDialog& dialog)
{
    for (const QPointer<QWidget>& made : entry.made) {
        if (made && dialog.isAncestorOf(made)) {
            dialog.showPage(made);
        }
    }
}

void PagesPart::open(PluginHandle page, PluginWindow& window)
{
    PluginPlace* place = placeOf(&window);
    if (place != nullptr && m_entries.count(page) > 0) {
        PreferencesDialog& dialog = place->window().showPreferences();
        showIn(m_entries[page], dialog);
    }
}

void PagesPart::showFirst(PreferencesDialog& dialog)
{
    if (!m_entries.empty()) {
        showIn(m_entries.begin()->second, dialog);
    }
}

void PagesPart::setSymbol(PluginHandle page, const QString& svg)
{
    const auto found = m_entries.find(page);
    if (!isRightThread() || found == m_entries.end()) {
        return;
    }
    found->second.symbol = svg;
    for (PluginPlace* place : tools().places()) {
        auto* dialog = place->window().findChild<PreferencesDialog*>();
        for (const QPointer<QWidget>& made : std::as_const(found->second.made)) {
            if (dialog != nullptr && made && dialog->isAncestorOf(made)) {
                dialog->setPageIcon(made, svg);
            }
        }
    }
}

void PagesPart::setUsual(PluginHandle page, const std::function<SettingValues()>& usual)
{
    m_entries[page].usual = usual;
}

bool PagesPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    for (const QPointer<QWidget>& made : std::as_const(found->second.made)) {
        if (auto* widget = qobject_cast<PluginWidget*>(made)) {
            widget->leave();
        }
    }
    m_entries.erase(found);
    return true;
}

QStringList PagesPart::clear()
{
    QStringList left;
    for (auto& [handle, entry] : m_entries) {
        left.append(QStringLiteral("page %1").arg(entry.page.title));
        for (const QPointer<QWidget>& made : std::as_const(entry.made)) {
            delete made.data();
        }
    }
    m_entries.clear();
    return left;
}

void PagesPart::addWindow(PluginPlace& place)
{
    QObject::connect(
        &place.window(), &MainWindow::preferencesMade, &place, [this](PreferencesDialog* dialog) {
            QList<PluginHandle> all;
            for (auto& [handle, entry] : m_entries) {
                entry.made.removeIf([](const QPointer<QWidget>& made) { return made.isNull(); });
                all.append(handle);
            }
            for (const PluginHandle handle : all) {
                make(handle, *dialog);
            }
        });
}

} // namespace skein

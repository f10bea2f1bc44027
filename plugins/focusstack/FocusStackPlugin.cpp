// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusStackPlugin.h"

#include "OptionsForm.h"
#include "StackDialog.h"

#include "plugin/PluginActions.h"
#include "plugin/PluginBeside.h"
#include "plugin/PluginClosing.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginFacts.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginWindow.h"

namespace skein::focusstack {

FocusStackPlugin::~FocusStackPlugin() = default;

bool FocusStackPlugin::start(PluginHost& host, QString* whyNot)
{
    auto* rows = static_cast<PluginOptions*>(host.find(SkeinPluginOptions_iid));
    if (host.find(SkeinPluginClosing_iid) == nullptr ||
        host.find(SkeinPluginBeside_iid) == nullptr || host.find(SkeinPluginFacts_iid) == nullptr ||
        rows == nullptr) {
        *whyNot = tr("It needs a newer version of Skein.");
        return false;
    }
    m_host = &host;
    PluginAction action;
    action.id = QStringLiteral("stack");
    //: command of a menu, a verb
    action.text = tr("Stack &Focus…");
    action.what = tr("Merges the selected photographs of a focus bracket into one that is sharp "
                     "everywhere");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)};
    action.triggered = [this](PluginWindow& window, bool) { open(window); };
    host.actions().add(action);

    //: name of the plugin
    const PluginHandle page = host.pages().add(
        {tr("Focus Stack"), [this, rows](QWidget* parent) { return makePage(*rows, parent); }});
    rows->setKeys(page, StackOptions::keys(), [this] {
        Q_EMIT optionsTaken();
        showStored();
    });
    if (auto* looks = static_cast<PluginLooks*>(host.find(SkeinPluginLooks_iid))) {
        looks->setPageSymbol(page, QStringLiteral(":/skein/plugins/focusstack/focusstack.svg"));
    }

    // A selection made behind the open dialog is what it will stack.
    host.events().subscribe(
        {PluginEvent::SelectionChanged, PluginEvent::WindowClosed}, [this](const PluginNews& news) {
            if (news.event == PluginEvent::WindowClosed) {
                delete m_dialogs.take(&news.window);
            } else if (StackDialog* dialog = m_dialogs.value(&news.window);
                       dialog != nullptr && dialog->isVisible()) {
                dialog->takeSelection(); // A hidden one takes it when it is opened again.
            }
        });
    return true;
}

void FocusStackPlugin::stop()
{
    for (const QPointer<StackDialog>& dialog : std::as_const(m_dialogs)) {
        delete dialog;
    }
    m_dialogs.clear();
    m_host = nullptr;
}

void FocusStackPlugin::open(PluginWindow& window)
{
    QPointer<StackDialog>& dialog = m_dialogs[&window];
    if (!dialog) {
        dialog = new StackDialog(*m_host, window, window.widget());
    }
    dialog->takeSelection();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget* FocusStackPlugin::makePage(PluginOptions& rows, QWidget* parent)
{
    auto* page = new OptionsForm(StackOptions::stored(m_host->settings()), &rows, parent);
    connect(page, &OptionsForm::changed, this, [this, page] {
        page->options().store(m_host->settings());
        showStored();
    });
    connect(this, &FocusStackPlugin::optionsTaken, page,
        [this, page] { page->setOptions(StackOptions::stored(m_host->settings())); });
    return page;
}

void FocusStackPlugin::showStored()
{
    for (const QPointer<StackDialog>& dialog : std::as_const(m_dialogs)) {
        if (dialog) {
            dialog->takeOptions();
        }
    }
}

} // namespace skein::focusstack

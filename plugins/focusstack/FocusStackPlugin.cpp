// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusStackPlugin.h"

#include "OptionsForm.h"
#include "StackDialog.h"

#include "plugin/PluginActions.h"
#include "plugin/PluginBeside.h"
#include "plugin/PluginClosing.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginWindow.h"

#include <QVBoxLayout>

namespace skein::focusstack {

FocusStackPlugin::~FocusStackPlugin() = default;

bool FocusStackPlugin::start(PluginHost& host, QString* whyNot)
{
    if (host.find(SkeinPluginClosing_iid) == nullptr ||
        host.find(SkeinPluginBeside_iid) == nullptr) {
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
    const PluginHandle page =
        host.pages().add({tr("Focus Stack"), [this](QWidget* parent) { return makePage(parent); }});
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

QWidget* FocusStackPlugin::makePage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    auto* form = new OptionsForm(StackOptions::stored(m_host->settings()), page);
    layout->addWidget(form);
    layout->addStretch();
    connect(form, &OptionsForm::changed, this,
        [this, form] { form->options().store(m_host->settings()); });
    return page;
}

} // namespace skein::focusstack

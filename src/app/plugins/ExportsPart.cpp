// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/ExportsPart.h"

#include "app/plugins/ActionsPart.h"
#include "plugin/PluginWindow.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::ExportsPart)
};

/** Every file of every shot that is selected. */
QStringList filesSelectedIn(const PluginWindow& window)
{
    QStringList all;
    const QStringList selected = window.selectedPaths();
    for (const QString& path : selected) {
        all += window.filesOf(path);
    }
    all.removeDuplicates();
    return all;
}

} // namespace

ExportsPart::ExportsPart(DeskTools& tools, ActionsPart& actions)
    : PluginPart(tools)
    , m_actions(actions)
{}

PluginHandle ExportsPart::add(const PluginExport& target)
{
    PluginAction action;
    action.id =
        target.id.isEmpty() || !target.run ? QString() : QLatin1String("export.") + target.id;
    action.text = target.name;
    action.what = target.what;
    action.icon = target.icon;
    action.triggered = [run = target.run](PluginWindow& window, bool) {
        const QStringList paths = filesSelectedIn(window);
        if (paths.isEmpty()) {
            window.hint(ExportWords::tr("No photograph is selected"));
        } else {
            run(window, paths);
        }
    };
    return m_actions.addTo(ExtraActions::Menu::Export, action);
}

} // namespace skein

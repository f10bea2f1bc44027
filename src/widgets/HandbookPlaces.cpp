// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HandbookPlaces.h"

#include <QWidget>

namespace skein::handbookPlaces {

const QHash<QString, QString>& all()
{
    static const QHash<QString, QString> places = [] {
        QHash<QString, QString> table;
        const auto add = [&table](const char* name, const char* place) {
            table.insert(QLatin1String(name), QLatin1String(place));
        };
        add("MainWindow", "index.html");
        add("AboutDialog", "troubleshooting.html#report");
        add("ProblemDialog", "troubleshooting.html#report");
        add("HandbookWindow", "index.html");
        add("CameraPicker", "first-shoot.html#connect");
        add("NewSessionDialog", "first-shoot.html#session");
        add("SupportedCamerasDialog", "cameras.html");
        add("EssentialsDialog", "live-view.html#settings");
        add("ControlPanel", "live-view.html#settings");
        add("PresetDialog", "live-view.html#presets");
        add("PresetsDialog", "live-view.html#presets");
        add("ShutterDialog", "sequences.html#shutter");
        add("SequencesDialog", "sequences.html");
        add("SequenceReportDialog", "sequences.html#report");
        add("ImportDialog", "safety.html#import");
        add("RenameDialog", "reviewing.html#files");
        add("ProgramDialog", "reviewing.html#files");
        add("ProfileDialog", "reviewing.html#colour");
        add("HistogramPanel", "reviewing.html#exposure");
        add("ViewPanel", "reviewing.html#overlays");
        add("MetadataPanel", "reviewing.html#metadata");
        add("Filmstrip", "reviewing.html");
        add("ShotGrid", "reviewing.html");
        add("PreferencesDialog", "preferences.html");
        add("TransferDialog", "preferences.html#transfer");
        add("PreferencePage", "preferences.html");
        add("BackupPage", "safety.html#backup");
        add("CapturePage", "preferences.html#shooting");
        add("ColourPage", "reviewing.html#colour");
        add("FilesPage", "preferences.html#files");
        add("InterfacePage", "preferences.html#interface");
        add("LivePage", "live-view.html");
        add("NetworkPage", "first-shoot.html#network");
        add("ViewerPage", "reviewing.html");
        add("HooksPage", "plugins.html#hooks");
        add("HookDialog", "plugins.html#hooks");
        add("PluginsPage", "plugins.html");
        add("ShortcutsPage", "keys.html");
        add("StoragePage", "safety.html");
        add("PlanDialog", "plugins.html#eclipse");
        add("StackDialog", "plugins.html#focusstack");
        add("OutlineDialog", "plugins.html#headoutline");
        add("PasswordDialog", "plugins.html#photobox");
        return table;
    }();
    return places;
}

QString placeFor(const QWidget* widget)
{
    const QString contents = QStringLiteral("index.html");
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        // Also of the classes that it is made of: a page of a plugin is a page.
        for (const QMetaObject* kind = each->metaObject(); kind != nullptr;
             kind = kind->superClass()) {
            const QString name = QString::fromLatin1(kind->className()).section(u':', -1);
            if (const auto place = all().constFind(name); place != all().cend()) {
                return *place;
            }
        }
    }
    return contents;
}

} // namespace skein::handbookPlaces

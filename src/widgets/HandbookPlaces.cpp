// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HandbookPlaces.h"

#include "widgets/PreferencesDialog.h"

#include <QWidget>

namespace skein::handbookPlaces {

namespace {

QString placeOf(const QWidget& widget)
{
    // Also of the classes that it is made of: a page of a plugin is a page.
    for (const QMetaObject* kind = widget.metaObject(); kind != nullptr;
         kind = kind->superClass()) {
        const QString name = QString::fromLatin1(kind->className()).section(u':', -1);
        if (const auto place = all().constFind(name); place != all().cend()) {
            return *place;
        }
    }
    return {};
}

/** Of @p page itself, or of the one thing in it that has a place. */
QString placeWithin(const QWidget& page)
{
    QString place = placeOf(page);
    const auto inner = page.findChildren<QWidget*>();
    for (const QWidget* each : inner) {
        if (!place.isEmpty()) {
            break;
        }
        place = placeOf(*each);
    }
    return place;
}

} // namespace

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
        add("BackupPage", "preferences.html#storage");
        add("CapturePage", "preferences.html#shooting");
        add("ColourPage", "preferences.html#colour");
        add("FilesPage", "preferences.html#files");
        add("InterfacePage", "preferences.html#interface");
        add("LivePage", "preferences.html#live");
        add("NetworkPage", "preferences.html#network");
        add("ViewerPage", "preferences.html#viewer");
        add("HooksPage", "plugins.html#hooks");
        add("HookDialog", "plugins.html#hooks");
        add("PluginsPage", "plugins.html");
        add("ShortcutsPage", "keys.html");
        add("StoragePage", "preferences.html#storage");
        add("BoxPage", "plugins.html#photobox");
        add("EclipsePage", "plugins.html#eclipse");
        add("EclipsePanel", "plugins.html#eclipse");
        add("OptionsForm", "plugins.html#focusstack");
        add("LookForm", "plugins.html#headoutline");
        add("RepeatPage", "plugins.html#repeat");
        add("RepeatPanel", "plugins.html#repeat");
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
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        // From the list beside them, or a button below: the page that is shown is meant.
        const auto* dialog = qobject_cast<const PreferencesDialog*>(each);
        if (const QWidget* shown = dialog == nullptr ? nullptr : dialog->shownPage()) {
            if (const QString place = placeWithin(*shown); !place.isEmpty()) {
                return place;
            }
        }
        if (const QString place = placeOf(*each); !place.isEmpty()) {
            return place;
        }
    }
    return QStringLiteral("index.html");
}

} // namespace skein::handbookPlaces

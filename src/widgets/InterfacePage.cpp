// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/InterfacePage.h"

#include "base/Translations.h"
#include "camera/HotPlug.h"
#include "viewer/PresentationWindow.h"
#include "viewer/ViewKeys.h"
#include "viewer/ViewSettings.h"
#include "widgets/DesktopKeys.h"
#include "widgets/Presentation.h"
#include "widgets/StartKeys.h"
#include "widgets/SurroundChoice.h"
#include "widgets/ThemeSwitch.h"

#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

namespace skein {

InterfacePage::InterfacePage(Settings& settings, QWidget* parent)
    //: title of a page of the preferences: how the program looks
    : PreferencePage(settings, tr("Interface"), QStringLiteral("panel"), parent)
{
    //: title of a group: the theme and colours of the program
    addTitle(tr("Looks"));
    addChoice<QString>(themeKey,
        //: label of a choice: dark or light
        {tr("&Theme:"),
            tr("Neutral greys in all of them, so that nothing near the picture has a colour of its "
               "own. Dark is best for judging photographs."),
            tr("dark light night bright colour scheme appearance desktop")},
        {{QStringLiteral("dark"),
             //: theme of the window
             tr("Dark")},
            {QStringLiteral("light"),
                //: theme of the window
                tr("Light")},
            {QStringLiteral("desktop"), tr("As the desktop")}});
    addLanguage();
    addSurround();
    addColour(viewsettings::highlightKey,
        {tr("Around the chosen t&humbnail:"), tr("In the filmstrip and in the grid."),
            tr("highlight selection frame colour border")},
        DisplayOptions().highlight);
    addTitle(tr("At the start"));
    addChoice<QString>(startKeys::session,
        {tr("Session at the &start:"),
            tr("What Skein opens when it is started without a folder. If the session of last time "
               "was the folder of a day, another day begins with a folder of its own."),
            tr("folder last recent startup begin today")},
        {{QStringLiteral("last"),
             //: choice: the session that is opened at the start
             tr("The one of last time")},
            {QStringLiteral("today"),
                //: choice: the session that is opened at the start
                tr("A folder for today")}});
    addCheck(connectWhenPluggedKey,
        {tr("&Connect cameras as soon as they are plugged in"),
            tr("At the start, too; the one that was used last is shown. Otherwise you connect them "
               "yourself."),
            tr("automatic usb cable hotplug")});
    //: title of a group: what the desktop is asked for
    addTitle(tr("Desktop"));
    addCheck(desktopKeys::stayAwake,
        {tr("&Keep screen and computer awake while photographs are taken"),
            tr("During sequences, transfers, imports, live view, presentations and the like."),
            tr("sleep suspend lock screen saver blank power inhibit")});
    addCheck(desktopKeys::notify,
        {tr("&Notify me when Skein needs me and I look at another window"),
            tr("A camera that went away, a full disk, a sequence or import that has ended."),
            tr("notification message popup hidden minimised")});
    //: title of a part of the preferences: showing photographs alone on another monitor
    addTitle(tr("Presentation"));
    addMonitor();
    addCheck(Presentation::masksKey,
        {tr("Present &masks, guides and warnings, too"),
            tr("Whether a client on the second monitor sees what is laid over the picture."),
            tr("overlay second screen client")});
    //: title of a part of the preferences: the program's windows
    addTitle(tr("Windows"));
    addText(tr("Windows, panels, their sizes and the full screen are remembered by themselves. "
               "“Layout” in the menu View moves the panels, and puts everything back to where it "
               "was at first."));
}

void InterfacePage::addSurround()
{
    const auto& key = viewsettings::backgroundKey;
    auto* choice = new SurroundChoice(tr("Colour around the picture"), this);
    choice->setObjectName(QString::fromLatin1(key.name));
    connect(choice, &SurroundChoice::chosen, this, [this, key](const QColor& colour) {
        settings().setValue(key, viewsettings::backgroundText(colour));
    });
    const auto isColour = [](const QVariant& value) {
        return value.toString().isEmpty() || QColor(value.toString()).isValid();
    };
    addRow({OptionKey(key).checked(isColour)},
        {tr("&Around the picture:"),
            tr("The surroundings of a photograph change how bright it seems."),
            tr("background surround colour grey black white")},
        choice);
    follow(
        key, [this, choice] { choice->setColour(viewsettings::display(settings()).background); });
}

void InterfacePage::addLanguage()
{
    Choices<QString> languages = {{QString(), tr("As the system")}};
    const QStringList codes = Translations::installed();
    for (const QString& code : codes) {
        languages.append({code, Translations::title(code)});
    }
    addChoice<QString>(languageKey,
        //: label of a choice: the language of the program
        {tr("&Language:"), tr("All windows speak it at once; nothing that runs is interrupted."),
            //: words by which the preference is found
            tr("language translation locale speak english deutsch")},
        languages, false);
}

void InterfacePage::addMonitor()
{
    Choices<QString> monitors = {{QString(), tr("One that the window is not on")}};
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        monitors.append({screen->name(), screenTitle(*screen)});
    }
    const QString chosen = settings().value(Presentation::screenKey);
    const auto isIt = [&chosen](const auto& each) { return each.first == chosen; };
    if (std::none_of(monitors.cbegin(), monitors.cend(), isIt)) {
        //: %1 is the name of a monitor
        monitors.append({chosen, tr("%1 (not there now)").arg(chosen)});
    }
    addChoice<QString>(Presentation::screenKey,
        {tr("On the m&onitor:"), tr("Where the presentation (F5) is shown."),
            tr("screen display projector second")},
        monitors, false);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyCommands.h"

#include "widgets/ActionCollection.h"
#include "widgets/CommandNames.h"
#include "widgets/ExtraActions.h"

#include <QAction>
#include <QCoreApplication>

namespace skein {

namespace {

struct KeyGroups
{
    Q_DECLARE_TR_FUNCTIONS(skein::KeyGroups)
};

/** "Bur&st && Row…" without what is only for menus. */
QString plainText(const QAction& action)
{
    QString text = action.text();
    text.replace(QLatin1String("&&"), QString(QChar::ObjectReplacementCharacter));
    text.remove(u'&');
    text.replace(QChar::ObjectReplacementCharacter, u'&');
    if (text.endsWith(u'…')) {
        text.chop(1);
    }
    return text;
}

struct Group
{
    QString title;
    QList<ActionSpec> specs;
};

QList<Group> groups()
{
    return {{//: group of commands, in the list of keys
                KeyGroups::tr("Camera"), cameraActions()},
        {//: group of commands, in the list of keys
            KeyGroups::tr("Live view"), liveActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("Focus"), focusActions()},
        {//: group of commands, in the list of keys
            KeyGroups::tr("Settings"), settingActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("Sequences"), sequenceActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("Pictures"), pictureActions()},
        {//: group of commands, in the list of keys
            KeyGroups::tr("Rating"), ratingActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("View"), viewActions() + lookActions()},
        {KeyGroups::tr("Masks and overlays"), overlayActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("Histogram"), histogramActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("Colours"), colourActions()},
        {//: group of commands, in the list of keys
            KeyGroups::tr("Session"), sessionActions()},
        //: group of commands, in the list of keys
        {KeyGroups::tr("Window"), areaActions()},
        {//: group of commands, in the list of keys
            KeyGroups::tr("Help"), helpActions()}};
}

} // namespace

QList<KeyCommand> keyCommands(const ActionCollection& actions, const ExtraActions& extras)
{
    QList<KeyCommand> commands;
    for (const Group& group : groups()) {
        for (const ActionSpec& spec : group.specs) {
            QAction* action = actions[spec.id];
            const QString name = commandName(spec.id);
            commands.append({{spec.name, spec.keys}, group.title,
                name.isEmpty() ? plainText(*action) : name, spec.what, action, spec.id});
        }
    }
    const QList<QAction*> others = extras.actions();
    for (QAction* action : others) {
        const QString name = ExtraActions::listName(*action);
        commands.append({{action->objectName(), ExtraActions::ownKeys(*action), true},
            //: group of commands, in the list of keys
            KeyGroups::tr("Plugins"), name.isEmpty() ? plainText(*action) : name,
            action->whatsThis(), action, {}});
    }
    return commands;
}

QList<KeyOwner> keyOwners(const QList<KeyCommand>& commands)
{
    QList<KeyOwner> owners;
    for (const KeyCommand& command : commands) {
        owners.append(command.owner);
    }
    return owners;
}

} // namespace skein

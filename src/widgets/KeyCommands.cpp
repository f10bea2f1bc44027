// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyCommands.h"

#include "widgets/ActionCollection.h"
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
    return {{KeyGroups::tr("Camera"), cameraActions()}, {KeyGroups::tr("Live view"), liveActions()},
        {KeyGroups::tr("Focus"), focusActions()}, {KeyGroups::tr("Settings"), settingActions()},
        {KeyGroups::tr("Sequences"), sequenceActions()},
        {KeyGroups::tr("Pictures"), pictureActions()}, {KeyGroups::tr("Rating"), ratingActions()},
        {KeyGroups::tr("View"), viewActions() + lookActions()},
        {KeyGroups::tr("Masks and overlays"), overlayActions()},
        {KeyGroups::tr("Histogram"), histogramActions()},
        {KeyGroups::tr("Colours"), colourActions()}, {KeyGroups::tr("Session"), sessionActions()},
        {KeyGroups::tr("Window"), areaActions()}};
}

} // namespace

QList<KeyCommand> keyCommands(const ActionCollection& actions, const ExtraActions& extras)
{
    QList<KeyCommand> commands;
    for (const Group& group : groups()) {
        for (const ActionSpec& spec : group.specs) {
            QAction* action = actions[spec.id];
            commands.append({{spec.name, spec.keys}, group.title, plainText(*action), spec.what,
                action, spec.id});
        }
    }
    const QList<QAction*> others = extras.actions();
    for (QAction* action : others) {
        commands.append({{action->objectName(), ExtraActions::ownKeys(*action), true},
            KeyGroups::tr("Plugins"), plainText(*action), action->whatsThis(), action, {}});
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

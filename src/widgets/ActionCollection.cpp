// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"

#include "widgets/SymbolicIcon.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

namespace skein {

size_t qHash(ActionId id, size_t seed)
{
    return ::qHash(static_cast<int>(id), seed);
}

QList<QKeySequence> actionKeys(std::initializer_list<const char*> texts)
{
    QList<QKeySequence> list;
    for (const char* text : texts) {
        list.append(QKeySequence(QLatin1String(text), QKeySequence::PortableText));
    }
    return list;
}

QString actionToolTip(const QString& what, const QList<QKeySequence>& keys)
{
    if (keys.isEmpty()) {
        return what;
    }
    //: tooltip of a button: what it does, then its key in brackets
    return ActionCollection::tr("%1 (%2)").arg(
        what, keys.first().toString(QKeySequence::NativeText));
}

namespace {

/** Commands that walk on while their key is held down. */
bool repeats(ActionId id)
{
    switch (id) {
    case ActionId::PreviousPicture:
    case ActionId::NextPicture:
    case ActionId::ExtendBack:
    case ActionId::ExtendForward:
    case ActionId::PageBack:
    case ActionId::PageForward:
    case ActionId::ZoomIn:
    case ActionId::ZoomOut:
    case ActionId::PanLeft:
    case ActionId::PanRight:
    case ActionId::PanUp:
    case ActionId::PanDown:
    case ActionId::SpotLeft:
    case ActionId::SpotRight:
    case ActionId::SpotUp:
    case ActionId::SpotDown:
    case ActionId::WidenPanel:
    case ActionId::NarrowPanel:
    case ActionId::RaiseFilmstrip:
    case ActionId::LowerFilmstrip:
    case ActionId::SettingUp:
    case ActionId::SettingDown:
    case ActionId::FocusNear:
    case ActionId::FocusFar:
    case ActionId::FocusNearCoarse:
    case ActionId::FocusFarCoarse:
    case ActionId::FocusNearFine:
    case ActionId::FocusFarFine:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<ActionSpec> ActionCollection::specs()
{
    return sessionActions() + cameraActions() + sequenceActions() + liveActions() + focusActions() +
           settingActions() + pictureActions() + ratingActions() + viewActions() + lookActions() +
           areaActions() + overlayActions() + histogramActions() + colourActions() + helpActions();
}

namespace {

/** Chinese and Japanese put the letter of a menu into brackets, "撮影(&C)"; buttons do without it.
 * An icon text that somebody else set stays. */
void keepIconTextPlain(QAction& action)
{
    static const QRegularExpression letter(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression qtSigns(QStringLiteral("&|\\.\\.\\.")); // As QAction does.
    static const QRegularExpression signs(QStringLiteral("&|…|\\.\\.\\."));
    constexpr const char* ours = "plainIconText";
    const QString shown = action.iconText();
    const QString former = action.property(ours).toString();
    const QString plain = action.text().remove(letter).remove(signs);
    const bool isOurs = !former.isEmpty() && shown == former;
    if (!action.text().contains(letter)) {
        if (isOurs) {
            action.setProperty(ours, {});
            action.setIconText({}); // Qt's own again.
        }
    } else if (shown == plain || isOurs || shown == action.text().remove(qtSigns)) {
        action.setProperty(ours, plain);
        if (shown != plain) {
            action.setIconText(plain);
        }
    }
}

} // namespace

ActionCollection::ActionCollection(QWidget* window)
    : QObject(window)
{
    for (const ActionSpec& spec : specs()) {
        auto* action = new QAction(spec.text, this);
        // Keys and language may be others some day.
        connect(action, &QAction::changed, action, [action] {
            keepIconTextPlain(*action);
            action->setToolTip(actionToolTip(action->whatsThis(), action->shortcuts()));
        });
        action->setObjectName(spec.name);
        action->setShortcuts(spec.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(repeats(spec.id));
        action->setCheckable(spec.checkable);
        action->setStatusTip(QString());
        action->setWhatsThis(spec.what); // And by it the tooltip.
        if (!spec.icon.isEmpty()) {
            action->setIcon(symbolicIcon(spec.icon));
        }
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QAction* ActionCollection::action(ActionId id) const
{
    return m_actions.value(id);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
// What ShutterCommands says and asks.
#include "tether/TetheredCamera.h"
#include "widgets/MessageBar.h"
#include "widgets/ShutterBadge.h"
#include "widgets/ShutterCommands.h"
#include "widgets/ShutterDialog.h"
#include "widgets/ShutterTexts.h"

#include <utility>

namespace skein {

void ShutterCommands::sayForNow(const QString& text)
{
    m_forNow = text;
    Q_EMIT said(text);
}

void ShutterCommands::takeBack()
{
    if (!m_forNow.isEmpty()) {
        Q_EMIT unsaid(std::exchange(m_forNow, {}));
    }
}

void ShutterCommands::sayHere(const QString& text)
{
    if (!isElsewhere()) {
        Q_EMIT said(text);
    }
}

QString ShutterCommands::named(const QString& name, const QString& text)
{
    //: the name of a camera, and what it does: "Left: Photograph 2 of 5"
    return name.isEmpty() || text.isEmpty() ? text : tr("%1: %2").arg(name, text);
}

void ShutterCommands::tellEnd(const QString& text)
{
    m_parts.messages.show({MessageKind::Warning, text, {}, {}, messageTag()});
}

QString ShutterCommands::status() const
{
    return named(isElsewhere() ? place().name() : QString(), stageText());
}

QString ShutterCommands::stageText() const
{
    switch (m_stage) {
    case Stage::Countdown:
        //: message while the self-timer counts
        return tr("Self-timer runs");
    case Stage::Rest:
        return tr("Waiting for rest");
    case Stage::Mirror:
        return tr("Shake dies down");
    case Stage::Exposing:
        //: progress; %1 and %2 are numbers
        return m_left > 0 ? tr("Photograph %1 of %2").arg(begun()).arg(m_plan.pictures) : QString();
    case Stage::Interval:
        return nextText();
    case Stage::Idle:
        break;
    }
    return {};
}

QString ShutterCommands::nextText() const
{
    return shuttertexts::nextOfRow(begun() + 1, m_plan.pictures, m_turns.left());
}

void ShutterCommands::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ShutterDialog(m_parts.settings,
            shuttertexts::mirrorPause(m_parts.controller.camera()), m_parts.window);
        connect(m_dialog, &QDialog::accepted, this, [this] {
            const QString planned = ShutterBadge::planText(ShutterPlan::from(m_parts.settings));
            Q_EMIT said(planned.isEmpty() ? tr("The shutter takes one photograph at once")
                                          : //: %1: "waits 10 s and takes 5 photographs"
                            tr("The shutter now %1").arg(planned));
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace skein

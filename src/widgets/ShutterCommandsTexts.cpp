// SPDX-License-Identifier: GPL-3.0-or-later
// What ShutterCommands says and asks.
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

void ShutterCommands::tellEnd()
{
    const int begun = m_plan.pictures - m_left;
    const QString text =
        begun == 0
            ? tr("No photograph was taken, because another camera is shown now. Show the camera "
                 "that was to take it, and press the shutter again.")
            : tr("The row has ended with photograph %1 of %2, because another camera is shown now. "
                 "Show the camera that took it, and press the shutter again for more.")
                  .arg(begun)
                  .arg(m_plan.pictures);
    m_parts.messages.show({MessageKind::Warning, text, {}, {}, messageTag()});
}

QString ShutterCommands::status() const
{
    switch (m_stage) {
    case Stage::Countdown:
        return tr("Self-timer runs");
    case Stage::Rest:
        return tr("Waiting for rest");
    case Stage::Mirror:
        return tr("Shake dies down");
    case Stage::Exposing:
        return m_left > 0
                   ? tr("Photograph %1 of %2").arg(m_plan.pictures - m_left).arg(m_plan.pictures)
                   : QString();
    case Stage::Interval:
        return nextText();
    case Stage::Idle:
        break;
    }
    return {};
}

QString ShutterCommands::nextText() const
{
    return shuttertexts::nextOfRow(m_plan.pictures - m_left + 1, m_plan.pictures, m_turns.left());
}

void ShutterCommands::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ShutterDialog(
            m_parts.settings, shuttertexts::mirrorPause(m_camera), m_parts.window);
        connect(m_dialog, &QDialog::accepted, this, [this] {
            const QString planned = ShutterBadge::planText(ShutterPlan::from(m_parts.settings));
            Q_EMIT said(planned.isEmpty() ? tr("The shutter takes one photograph at once")
                                          //: %1: "waits 10 s and takes 5 photographs"
                                          : tr("The shutter now %1").arg(planned));
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace skein

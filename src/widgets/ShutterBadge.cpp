// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterBadge.h"

#include "base/Settings.h"
#include "widgets/ShutterCommands.h"
#include "widgets/ShutterPlan.h"
#include "widgets/SymbolicIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace skein {

namespace {

constexpr int iconPixels = 12;
/** Its icon. */
constexpr int leastWidth = 24;

QToolButton* addButton(QWidget& parent, const char* icon)
{
    auto* button = new QToolButton(&parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(symbolicIcon(QString::fromLatin1(icon)));
    button->setIconSize(QSize(iconPixels, iconPixels));
    parent.layout()->addWidget(button);
    return button;
}

} // namespace

ShutterBadge::ShutterBadge(ShutterCommands& shutter, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_shutter(shutter)
    , m_settings(settings)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_what = addButton(*this, "clock");
    m_what->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_what->setMinimumWidth(leastWidth); // The window must not grow for it.
    m_what->setToolTip(tr("What “Capture” does; “Capture with All Cameras” does not wait. Click to "
                          "change it."));
    m_off = addButton(*this, "close");
    m_off->setAccessibleName(tr("Take one photograph at once again"));
    m_off->setToolTip(tr("Take one photograph at once again: no self-timer, no row, no waiting"));
    connect(m_what, &QToolButton::clicked, &shutter, &ShutterCommands::showDialog);
    connect(m_off, &QToolButton::clicked, this, &ShutterBadge::switchOff);
    connect(&shutter, &ShutterCommands::changed, this, &ShutterBadge::refresh);
    connect(&settings, &Settings::changed, this, &ShutterBadge::refresh);
    refresh();
}

QString ShutterBadge::text() const
{
    return isHidden() ? QString() : m_what->text();
}

QString ShutterBadge::planText(const ShutterPlan& plan)
{
    QStringList parts;
    if (plan.delaySeconds > 0) {
        //: status bar, one of the things that a press of the shutter does
        parts.append(tr("waits %1 s").arg(plan.delaySeconds));
    }
    if (plan.waitsForRest) {
        //: status bar, one of the things that a press of the shutter does
        parts.append(tr("waits for rest"));
    }
    if (plan.mirrorSeconds > 0) {
        //: status bar, one of the things that a press of the shutter does: with the mirror up
        parts.append(tr("lets shake die down"));
    }
    if (plan.pictures > 1) {
        //: stands on the button Capture: what one press does
        const QString row = tr("takes %n photographs", nullptr, plan.pictures);
        parts.append(plan.intervalSeconds == 0
                         ? row
                         //: %1: "takes 5 photographs"; %2: a number of seconds
                         : tr("%1, one every %2 s").arg(row).arg(plan.intervalSeconds));
    }
    return QLocale().createSeparatedList(parts);
}

void ShutterBadge::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

void ShutterBadge::refresh()
{
    const ShutterPlan plan = ShutterPlan::from(m_settings);
    const QString status = m_shutter.status();
    const QString planned = planText(plan);
    //: status bar; %1: "waits 10 s and takes 5 photographs"
    m_what->setText(status.isEmpty() ? tr("Shutter: %1").arg(planned) : status);
    m_what->setAccessibleName(m_what->text());
    m_off->setVisible(!planned.isEmpty());
    setVisible(!status.isEmpty() || !planned.isEmpty());
}

void ShutterBadge::switchOff()
{
    if (m_shutter.canCancel()) {
        m_shutter.cancel();
    }
    ShutterPlan::makePlain(m_settings);
}

} // namespace skein

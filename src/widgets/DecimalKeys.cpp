// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DecimalKeys.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QKeyEvent>

namespace skein {

namespace {

/** The smallest number that is written with a sign between thousands. */
constexpr double groupsFrom = 1000;

} // namespace

DecimalKeys::DecimalKeys(QObject* parent)
    : QObject(parent)
{
    // Boxes come and go, in all windows and dialogs.
    QCoreApplication::instance()->installEventFilter(this);
}

bool DecimalKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto* box = qobject_cast<QDoubleSpinBox*>(watched);
    if (box == nullptr || box->decimals() == 0 || box->maximum() >= groupsFrom) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const QString point = box->locale().decimalPoint();
    if (key.text() == point || (key.text() != u"." && key.text() != u",")) {
        return false;
    }
    QKeyEvent meant(QEvent::KeyPress, key.key(), key.modifiers(), point);
    QCoreApplication::sendEvent(box, &meant);
    return true;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GuardedApplication.h"

#include <QPointer>
#include <exception>

namespace skein {

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    const QPointer<QObject> still(receiver);
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& thrown) {
        if (!still || !m_blame(still, QString::fromUtf8(thrown.what()))) {
            throw;
        }
    } catch (...) {
        if (!still || !m_blame(still, QString())) {
            throw;
        }
    }
    return true;
}

} // namespace skein

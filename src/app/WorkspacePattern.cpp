// SPDX-License-Identifier: GPL-3.0-or-later
// The pattern that the photographs of one window are named by.
#include "app/Workspace.h"

#include "base/Settings.h"
#include "session/Session.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/Preferences.h"

namespace skein {

namespace {

QString ownPatternTag()
{
    return QStringLiteral("own-pattern");
}

} // namespace

void Workspace::applyOwnPattern()
{
    if (m_ownPattern.isEmpty()) {
        return;
    }
    if (const auto set = m_session->setPattern(m_ownPattern)) {
        m_window->messages().withdraw(ownPatternTag());
    } else {
        m_window->messages().show(set.error(), ownPatternTag());
    }
}

void Workspace::applyPattern()
{
    const QString stored = m_settings.value(preferences::fileNamePatternKey);
    const QString& wanted = m_ownPattern.isEmpty() ? stored : m_ownPattern;
    if (wanted.isEmpty() || !m_session->setPattern(wanted)) {
        const auto usual = m_session->setPattern(Session::defaultPattern());
        Q_ASSERT(usual);
        Q_UNUSED(usual);
    }
    applyOwnPattern();
}

void Workspace::leaveOwnPattern(const QString& setting)
{
    if (setting == QLatin1String(preferences::fileNamePatternKey.name)) {
        m_ownPattern.clear(); // The photographer's newer choice, which the window follows.
        m_window->messages().withdraw(ownPatternTag());
    }
}

} // namespace skein

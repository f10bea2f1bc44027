// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gate.h"

#include "Password.h"

#include "plugin/PluginSettings.h"

#include <algorithm>

namespace skein::photobox {

namespace {

QString passwordKey()
{
    return QStringLiteral("password");
}

} // namespace

Gate::Gate(PluginSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_rounds(passwordRounds)
{
    m_thread.setMaxThreadCount(1);
}

Gate::~Gate()
{
    m_thread.waitForDone();
}

bool Gate::hasPassword() const
{
    return !m_settings.value(passwordKey(), QString()).toString().isEmpty();
}

void Gate::setPassword(const QString& password, const std::function<void()>& done)
{
    const int order = ++m_order;
    const auto keep = [this, order, done](const QString& stored) {
        if (order == m_order) {
            m_settings.setValue(passwordKey(), stored);
            Q_EMIT passwordChanged();
        }
        if (done) {
            done();
        }
    };
    if (password.isEmpty()) {
        keep({});
        return;
    }
    m_thread.start([this, keep, password, rounds = m_rounds] {
        const QString stored = storedPassword(password, rounds);
        QMetaObject::invokeMethod(this, [keep, stored] { keep(stored); });
    });
}

void Gate::tryPassword(const QString& password)
{
    if (m_isAtWork || remaining().count() > 0) {
        return;
    }
    m_isAtWork = true;
    const QString stored = m_settings.value(passwordKey(), QString()).toString();
    m_thread.start([this, stored, password] {
        const bool fits = fitsPassword(stored, password);
        QMetaObject::invokeMethod(this, [this, fits] { onTried(fits); });
    });
}

void Gate::onTried(bool fits)
{
    m_isAtWork = false;
    if (fits) {
        m_wait = {};
        Q_EMIT opened();
        return;
    }
    m_wait = std::min<std::chrono::milliseconds>(
        m_wait.count() == 0 ? m_firstWait : 2 * m_wait, longestWait);
    m_sinceRefusal.start();
    Q_EMIT refused();
}

std::chrono::milliseconds Gate::remaining() const
{
    if (m_wait.count() == 0 || !m_sinceRefusal.isValid()) {
        return std::chrono::milliseconds(0);
    }
    const std::chrono::milliseconds gone(m_sinceRefusal.elapsed());
    return std::max(std::chrono::milliseconds(0), m_wait - gone);
}

} // namespace skein::photobox

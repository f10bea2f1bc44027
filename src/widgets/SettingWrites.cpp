// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingWrites.h"

#include "widgets/SettingEditor.h"

#include <QPointer>

namespace skein {

SettingWrites::~SettingWrites() = default;

void SettingWrites::begin(Writer writer)
{
    m_connection = std::make_unique<QObject>();
    m_pending.clear();
    m_writer = std::move(writer);
}

void SettingWrites::end()
{
    m_connection.reset();
    m_pending.clear();
    m_writer = {};
}

void SettingWrites::write(const QString& name, const QVariant& value, SettingEditor* editor)
{
    if (!m_writer || !m_connection) {
        return;
    }
    Pending& pending = m_pending[name];
    pending.newest = value;
    ++pending.count;
    const QPointer<SettingEditor> guarded(editor);
    if (editor != nullptr) {
        editor->writeStarted();
    }
    m_writer(name, value)
        .then(m_connection.get(), [this, name, guarded](const Result<CameraSetting>& answer) {
            settle(name);
            if (answer) {
                Q_EMIT taken(*answer);
            } else if (!answer.error().isCancellation()) {
                Q_EMIT refused(name, answer.error());
            }
            if (guarded) {
                guarded->writeFinished();
            }
        });
}

void SettingWrites::settle(const QString& name)
{
    const auto pending = m_pending.find(name);
    if (pending != m_pending.end() && --pending->count <= 0) {
        m_pending.erase(pending);
    }
}

std::optional<QVariant> SettingWrites::wanted(const QString& name) const
{
    const auto pending = m_pending.constFind(name);
    return pending == m_pending.cend() ? std::nullopt : std::optional(pending->newest);
}

} // namespace skein

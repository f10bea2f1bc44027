// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DiskNotice.h"

#include "tether/DiskGuard.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"
#include "widgets/StorageKeys.h"

#include <QAction>
#include <utility>

namespace skein {

namespace {

QString roomTag()
{
    return QStringLiteral("disk-room");
}

} // namespace

DiskNotice::DiskNotice(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.settings, &Settings::changed, this, &DiskNotice::follow);
    connect(&parts.disk, &DiskGuard::roomChanged, this, &DiskNotice::tell);
    follow();
    tell();
}

void DiskNotice::follow()
{
    m_parts.disk.setLimits({m_parts.settings.value(storageKeys::warnShots),
        m_parts.settings.value(storageKeys::warnGigabytes) * storageKeys::gigabyte});
}

void DiskNotice::tell()
{
    const auto sentence = m_parts.disk.sentence();
    const QString former = std::exchange(m_said, sentence ? sentence->message : QString());
    if (!former.isEmpty() && former != m_said) {
        m_parts.messages.withdrawText(former); // Of whichever tag it has become.
    }
    if (!sentence) {
        return;
    }
    BarMessage message;
    const bool isFull = m_parts.disk.room() == DiskGuard::Room::None;
    message.kind = isFull ? MessageKind::Error : MessageKind::Warning;
    message.text = sentence->message;
    message.tag = roomTag();
    //: button: begins a new session
    message.actionText = tr("New Session…");
    message.action = [this] { m_parts.actions[ActionId::NewSession]->trigger(); };
    m_parts.messages.show(std::move(message));
}

} // namespace skein

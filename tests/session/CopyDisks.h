// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/CopyKeeper.h"
#include "session/SessionFixture.h"

#include <QDir>
#include <QTemporaryDir>

namespace skein::test {

/** A session's folder and a backup folder, without a Session. */
struct Disks
{
    Disks()
    {
        QDir().mkpath(session() + QStringLiteral("/.skein"));
        QDir().mkpath(backup());
    }

    [[nodiscard]] QString session() const { return dir.filePath(QStringLiteral("job")); }
    [[nodiscard]] QString backup() const { return dir.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString copies() const { return backup() + QStringLiteral("/job"); }
    [[nodiscard]] QString file(const char* name) const
    {
        return session() + u'/' + QLatin1String(name);
    }
    [[nodiscard]] QString copy(const char* name) const
    {
        return copies() + u'/' + QLatin1String(name);
    }
    Result<BackupTarget> target(const QString& mark = {})
    {
        return BackupTarget::open(
            {session(), store.sessionId(), backup(), mark}, namesOf(session()));
    }
    CopyKeeper keeper()
    {
        return {session(), store, target().value(), [this] { return mayGoOn; }};
    }
    CopyState keep(const char* name, const QHash<QString, QByteArray>& arrived = {})
    {
        last = keeper().keep(QLatin1String(name), ArrivedHashes(arrived));
        return last.state;
    }

    QTemporaryDir dir;
    BackupStore store = [this] {
        QDir().mkpath(session() + QStringLiteral("/.skein"));
        return BackupStore::open(session());
    }();
    bool mayGoOn = true;
    CopyKeeper::Kept last;
};

} // namespace skein::test

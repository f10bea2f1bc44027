// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Backup.h"
#include "session/SessionFixture.h"

#include <QTemporaryDir>

namespace skein::test {

using Place = BackupReport::Place;

/** A session with its backup, on one disk. */
struct Studio
{
    Studio() { QDir().mkpath(disk()); }

    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("job")); }
    [[nodiscard]] QString disk() const { return dir.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString copies() const { return disk() + QStringLiteral("/job"); }
    [[nodiscard]] bool open() { return answerOf(session.open(folder())).has_value(); }
    [[nodiscard]] QString shoot(const QByteArray& text)
    {
        const auto path = answerOf(session.commit(
            staged(session.stagingFolder(), QStringLiteral("DSC_0001.JPG"), jpegOf(text))));
        return path.value_or(QString());
    }
    [[nodiscard]] bool isComplete() const
    {
        return QTest::qWaitFor([this] { return backup.isComplete(); }, answerTimeoutMs);
    }
    [[nodiscard]] bool isAt(Place place) const
    {
        return QTest::qWaitFor(
            [this, place] { return backup.report().place == place; }, answerTimeoutMs);
    }

    QTemporaryDir dir;
    Session session;
    Backup backup{session};
};

} // namespace skein::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of plugins for tests: chosen ones of those in bad/, copied.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace skein {

struct Modules
{
    QTemporaryDir dir;

    /** Puts the module @p name into the folder @p folder, as @p as (else its own name). */
    void put(const QString& name, const QString& folder = QStringLiteral("plugins"),
        const QString& as = {}) const
    {
        QDir(dir.path()).mkpath(folder);
        const QString from = QStringLiteral(TEST_MODULES "/%1.so").arg(name);
        QVERIFY2(QFile::copy(from, file(as.isEmpty() ? name : as, folder)), qPrintable(from));
    }

    [[nodiscard]] QString file(
        const QString& name, const QString& folder = QStringLiteral("plugins")) const
    {
        return dir.filePath(QStringLiteral("%1/%2.so").arg(folder, name));
    }
    [[nodiscard]] QString plugins() const { return dir.filePath(QStringLiteral("plugins")); }
    [[nodiscard]] QString crashes() const { return dir.filePath(QStringLiteral("crashes")); }
};

} // namespace skein

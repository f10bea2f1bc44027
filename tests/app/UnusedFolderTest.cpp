// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UnusedFolder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

class UnusedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFreeNumberIsMade()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("shoot-2"));
        QFile file(path(QStringLiteral("shoot-3"))); // A file takes the name just as well.
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = makeFolderBeside(path(QStringLiteral("shoot"))).result();
        QVERIFY(made);
        QCOMPARE(*made, path(QStringLiteral("shoot-4")));
        QVERIFY(QFileInfo(*made).isDir());
    }

    void theFolderItselfNeedNotExistYet()
    {
        const auto made = makeFolderBeside(path(QStringLiteral("new/2026-05-04"))).result();
        QVERIFY(made);
        QVERIFY(QFileInfo(path(QStringLiteral("new/2026-05-04-2"))).isDir());
    }

    void whoAsksAtTheSameTimeGetsAnother()
    {
        QList<QFuture<Result<QString>>> answers;
        for (int i = 0; i < 20; ++i) {
            answers.append(makeFolderBeside(path(QStringLiteral("busy"))));
        }
        QSet<QString> folders;
        for (auto& answer : answers) {
            folders.insert(answer.result().value());
        }
        QCOMPARE(folders.size(), answers.size());
    }

    void whereNothingCanBeMadeASentenceSaysSo()
    {
        QFile file(path(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = makeFolderBeside(path(QStringLiteral("file/shoot"))).result();
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(path(QStringLiteral("file"))));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(UnusedFolderTest)
#include "UnusedFolderTest.moc"

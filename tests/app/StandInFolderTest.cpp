// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StandInFolder.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace skein;

class StandInFolderTest final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Result<QString> made(const QStringList& places)
    {
        return makeStandInFolder(places).result();
    }
    [[nodiscard]] static QString usual(const QTemporaryDir& place)
    {
        return place.filePath(QStringLiteral("skein-%1").arg(::geteuid()));
    }
    [[nodiscard]] static QString today() { return QDate::currentDate().toString(Qt::ISODate); }

private Q_SLOTS:
    void itIsOfTodayAndNobodyElseLooksIntoIt()
    {
        const QTemporaryDir place;
        const QString before = today();
        const auto folder = made({place.path()});
        QVERIFY(folder);
        const QStringList days{before, today()}; // Midnight may lie between.
        QCOMPARE(QFileInfo(*folder).path(), usual(place));
        QVERIFY2(days.contains(QFileInfo(*folder).fileName()), qPrintable(*folder));
        QVERIFY(QFileInfo(*folder).isDir());
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(usual(place)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0700U);
    }

    void itIsTheSameOneEachTime()
    {
        const QTemporaryDir place;
        QString first = *made({place.path()});
        if (QFileInfo(first).fileName() != today()) {
            first = *made({place.path()}); // It was midnight just now.
        }
        QCOMPARE(*made({place.path()}), first);
    }

    void whatSomebodyElseMadeThereIsNotUsed_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"a folder that all may write to", "a link", "a file"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void whatSomebodyElseMadeThereIsNotUsed()
    {
        QFETCH(QString, kind);
        const QTemporaryDir place;
        const QTemporaryDir theirs;
        if (kind.endsWith(QLatin1String("link"))) {
            QVERIFY(QFile::link(theirs.path(), usual(place)));
        } else if (kind.endsWith(QLatin1String("file"))) {
            QFile file(usual(place));
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else {
            QVERIFY(QDir().mkdir(usual(place)));
            QCOMPARE(::chmod(QFile::encodeName(usual(place)).constData(), 0777), 0);
        }
        const auto folder = made({place.path()});
        QVERIFY(folder);
        QVERIFY2(folder->startsWith(usual(place) + u'-'), qPrintable(*folder));
        QVERIFY(QDir(theirs.path()).isEmpty());
    }

    void theNextPlaceCountsWhereTheFirstTakesNothing()
    {
        const QTemporaryDir place;
        const auto folder = made({QStringLiteral("/proc/nowhere"), place.path()});
        QVERIFY(folder);
        QVERIFY(folder->startsWith(place.path()));
    }

    void withoutAnyPlaceASentenceSaysSo()
    {
        const auto folder = made({QStringLiteral("/proc/nowhere")});
        QVERIFY(!folder);
        QVERIFY(!folder.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StandInFolderTest)
#include "StandInFolderTest.moc"

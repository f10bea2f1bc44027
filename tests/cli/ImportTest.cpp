// SPDX-License-Identifier: GPL-3.0-or-later
// skein-cli import, with a card that has photographs on it.
#include "cli/CliRun.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class ImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString folder = m_dir->filePath(QStringLiteral("card/DCIM/100SKEIN"));
        QVERIFY(QDir().mkpath(folder));
        for (int day = 1; day <= 3; ++day) {
            QFile file(folder + QStringLiteral("/OLD_%1.JPG").arg(day));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray::fromHex("ffd8ffda0002") + QByteArray::number(day) +
                       QByteArray::fromHex("ffd9"));
            file.flush();
            QVERIFY(file.setFileTime(
                QDateTime(QDate(2026, 5, day), QTime(12, 0)), QFileDevice::FileModificationTime));
        }
    }

    void aListTellsWhatIsThereAndFetchesNothing()
    {
        const CliRun run = import("list");
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.lines().size(), 3);
        QVERIFY2(run.lines().first().startsWith(QLatin1String("OLD_1.JPG\t2026-05-01 12:00:00\t")),
            run.all());
        QVERIFY2(run.lines().first().endsWith(QLatin1String("\tnew")), run.all());
        QVERIFY(photographs().isEmpty());
        const CliRun json = import("list --json");
        QCOMPARE(json.objects().size(), 3);
        QCOMPARE(json.objects().first().value(QStringLiteral("inSession")).toBool(true), false);
    }

    void damagedFilesThatAreStillOnTheCardAreToldOf()
    {
        QFile cut(m_dir->filePath(QStringLiteral("card/DCIM/100SKEIN/OLD_2.JPG")));
        const QDateTime time = cut.fileTime(QFileDevice::FileModificationTime);
        QVERIFY(cut.open(QIODevice::ReadWrite) && cut.resize(cut.size() - 2));
        QVERIFY(cut.setFileTime(time, QFileDevice::FileModificationTime));
        const CliRun first = import("");
        QVERIFY2(first.exitCode == 1, first.all()); // as the manual promises
        QCOMPARE(first.lines().size(), 3);
        QVERIFY2(!first.err.contains(QLatin1String("has only damaged")), first.all());
        const CliRun second = import("");
        QVERIFY2(second.lines().isEmpty(), second.all());
        QVERIFY2(
            QString(second.out + second.err).contains(QLatin1String("skein-cli import OLD_2.JPG")),
            second.all());
        const CliRun again = import("OLD_2.JPG");
        QVERIFY2(again.exitCode == 1, again.all());
        QCOMPARE(again.lines().size(), 1);
    }

    void whatIsNoFileOfItsKindIsToldAndStaysOnTheCard()
    {
        const QStringList names = words("A.NEF B.CR3 C.MOV D.DNG");
        for (const QString& name : names) {
            QFile file(m_dir->filePath(QStringLiteral("card/DCIM/100SKEIN/") + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(3000, 'r')) > 0);
        }
        const CliRun run = import("--delete-from-camera");
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(photographs().size(), 7);
        QCOMPARE(onCard(), names.size());
        for (const QString& name : names) {
            QVERIFY2(run.err.contains(name + QStringLiteral(" is damaged")), run.all());
        }
    }

    void everythingNewComesOnce()
    {
        const CliRun first = import("OLD_2.JPG");
        QVERIFY2(first.exitCode == 0, first.all());
        QCOMPARE(photographs().size(), 1);
        const CliRun rest = import("");
        QVERIFY2(rest.exitCode == 0, rest.all());
        QCOMPARE(rest.lines().size(), 2);
        QCOMPARE(photographs().size(), 3);
        const CliRun nothing = import("--new");
        QVERIFY2(nothing.exitCode == 0, nothing.all());
        QVERIFY2(nothing.err.contains(QLatin1String("nothing to import")), nothing.all());
        QCOMPARE(photographs().size(), 3);
        const CliRun list = import("list");
        QVERIFY2(list.lines().filter(QStringLiteral("in-session")).size() == 3, list.all());
    }

    void fromADayOn()
    {
        const CliRun run = import("--since 2026-05-02");
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(photographs().size(), 2);
    }

    void aNameThatIsNotThereIsToldAndTheOthersCome()
    {
        const CliRun run = import("old_3 GONE.JPG");
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QLatin1String("GONE.JPG")), run.all());
        QCOMPARE(photographs().size(), 1);
    }

    void theCardKeepsAllUnlessAsked()
    {
        QVERIFY(import("OLD_1.JPG").exitCode == 0);
        QCOMPARE(onCard(), 3);
        QVERIFY(import("--delete-from-camera OLD_2.JPG").exitCode == 0);
        QCOMPARE(onCard(), 2);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("two ways") << "--all --new";
        QTest::newRow("a way and names") << "--since 2026-05-02 OLD_1.JPG";
        QTest::newRow("no date") << "--since yesterday";
        QTest::newRow("another command's option") << "--count 3";
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, arguments);
        const CliRun run = import(arguments.toLatin1().constData());
        QVERIFY2(run.exitCode == 2, run.all());
        QVERIFY(photographs().isEmpty());
    }

private:
    [[nodiscard]] CliRun import(const char* arguments) const
    {
        return runCli(
            QStringList{QStringLiteral("import")} + words(arguments) +
            QStringList{QStringLiteral("--session"), m_dir->filePath(QStringLiteral("session"))} +
            virtualCamera(QStringLiteral("--card ") + m_dir->filePath(QStringLiteral("card"))));
    }
    [[nodiscard]] QStringList photographs() const
    {
        return QDir(m_dir->filePath(QStringLiteral("session"))).entryList(QDir::Files);
    }
    [[nodiscard]] qsizetype onCard() const
    {
        return QDir(m_dir->filePath(QStringLiteral("card/DCIM/100SKEIN")))
            .entryList(QDir::Files)
            .size();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "ImportTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace skein;

namespace {

/** The kinds that skein-virtual-camera knows. */
struct Kind
{
    const char* name;
    /** ptp2 2.5.30 copies a name that is too long over the end of its memory, and dies of it. */
    bool survives;
};

constexpr Kind kinds[] = {
    {"separators", true},
    {"parent", true},
    {"dots", true},
    {"absolute", true},
    {"hidden", true},
    {"control", true},
    {"direction", true},
    {"lone-surrogate", true},
    {"format", true},
    {"reserved", true},
    {"long", false},
    {"long-wide", false},
    {"blank", true},
    {"empty", true},
};

/** Whatever lies below @p folder, hidden or not, but in the session and on the card. */
QStringList everythingBut(const QString& folder, const QStringList& exceptions)
{
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const bool isExpected = std::any_of(exceptions.begin(), exceptions.end(),
            [&path](const QString& exception) { return path.startsWith(exception); });
        if (!isExpected) {
            found.append(path);
        }
    }
    found.sort();
    return found;
}

bool isHarmless(const QString& name)
{
    const bool hasControls = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c == u'/' || c == u'\\' || c == u':';
    });
    return !name.isEmpty() && !name.startsWith(u'.') && !hasControls &&
           name.toUtf8().size() <= 255 && name == name.trimmed() &&
           QString::fromUtf8(name.toUtf8()) == name;
}

} // namespace

/** Names that no honest camera gives, all the way: camera, stock driver, host, session. */
class HostileNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void aHostileNameBecomesAHarmlessOneInsideTheSession_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("survives");
        for (const Kind& kind : kinds) {
            QTest::newRow(kind.name) << QString::fromLatin1(kind.name) << kind.survives;
        }
    }
    void aHostileNameBecomesAHarmlessOneInsideTheSession()
    {
        QFETCH(QString, kind);
        QFETCH(bool, survives);
        TetherRig rig;
        QVERIFY(rig.start());
        // The pattern that trusts the camera most.
        QVERIFY(rig.session.setPattern(QStringLiteral("{name}")));
        rig.body.tell(QStringLiteral("fault name=") + kind);
        const QStringList ours{rig.sessionFolder() + u'/', rig.path(QStringLiteral("card"))};
        const QStringList before = everythingBut(rig.dir.path(), ours);
        const auto paths = wait(rig.controller.capture());
        QVERIFY2(paths.has_value() == survives,
            qPrintable(paths ? QStringLiteral("arrived") : paths.error().message));
        if (!survives) {
            // Whole on the card, for another camera or a newer driver.
            QVERIFY(paths.error().message.endsWith(u'.'));
            QCOMPARE(rig.cardFiles().size(), 1);
            QVERIFY(
                TetherRig::contents(rig.cardFiles().first()).endsWith(QByteArray::fromHex("ffd9")));
            QVERIFY(rig.sessionFiles().isEmpty());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QCOMPARE(rig.committed.size(), 1);
        const QFileInfo file(rig.committed.first());
        QCOMPARE(file.path(), rig.sessionFolder());
        QVERIFY2(isHarmless(file.fileName()), qPrintable(file.fileName()));
        QVERIFY(TetherRig::contents(file.filePath()).endsWith(QByteArray::fromHex("ffd9")));
        // The driver takes a file without a name off the card and holds it in memory.
        QCOMPARE(rig.cardFiles().size(), kind == QLatin1String("empty") ? 0 : 1);
        if (!rig.cardFiles().isEmpty()) {
            QCOMPARE(
                TetherRig::contents(file.filePath()), TetherRig::contents(rig.cardFiles().first()));
        }
        QCOMPARE(everythingBut(rig.dir.path(), ours), before);
        QVERIFY(!QDir(QStringLiteral("/tmp"))
                     .entryList(QDir::AllEntries | QDir::Hidden)
                     .join(u' ')
                     .contains(QLatin1String("skein-hostile-")));
    }

    void aPhotographWhoseNameKillsTheDriverComesAfterAll_data()
    {
        QTest::addColumn<QString>("kind");
        for (const Kind& kind : kinds) {
            if (!kind.survives) {
                QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
            }
        }
    }
    void aPhotographWhoseNameKillsTheDriverComesAfterAll()
    {
        QFETCH(QString, kind);
        TetherRig rig;
        QVERIFY(rig.startAndLook());
        rig.body.tell(QStringLiteral("fault name=") + kind);
        const auto paths = wait(rig.controller.capture());
        QVERIFY(!paths && paths.error().message.endsWith(u'.'));
        // It dies of being told the name, not of listing it: the next host fetches the photograph.
        QTRY_COMPARE_WITH_TIMEOUT(rig.committed.size(), 1, 3 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QCOMPARE(rig.controller.camera()->state(), Camera::State::Ready);
        QCOMPARE(TetherRig::contents(rig.committed.first()),
            TetherRig::contents(rig.cardFiles().first()));
    }

    void twoFilesOfOneNameAreNotTakenForEachOther()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(rig.session.setPattern(QStringLiteral("{name}")));
        rig.controller.setOptions({true});
        rig.body.tell(QStringLiteral("fault same-name"));
        for (int i = 0; i < 2; ++i) {
            static_cast<void>(wait(rig.controller.capture()));
            QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        }
        // Each of the two photographs is in the session once, or on the card still.
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.sessionFiles().size() + rig.cardFiles().size(), 2, patienceMs);
        QStringList contents;
        for (const QString& name : rig.sessionFiles()) {
            contents.append(QString::fromLatin1(
                TetherRig::contents(rig.sessionFolder() + u'/' + name).toBase64()));
        }
        for (const QString& path : rig.cardFiles()) {
            contents.append(QString::fromLatin1(TetherRig::contents(path).toBase64()));
        }
        QCOMPARE(contents.removeDuplicates(), 0);
    }

    void noFileIsDeletedForAnotherOfItsName_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("one name") << QStringLiteral("fault same-name");
        QTest::newRow("no name") << QStringLiteral("fault name=empty");
    }
    void noFileIsDeletedForAnotherOfItsName()
    {
        QFETCH(QString, fault);
        TetherRig rig;
        QVERIFY(rig.startAndLook());
        QVERIFY(rig.set("imagequality", "NEF+Fine"));
        QVERIFY(rig.set("capturemode", "Burst"));
        QVERIFY(wait(rig.controller.camera()->writeSetting(QStringLiteral("burstnumber"), 3.0)));
        rig.controller.setOptions({true});
        rig.body.tell(fault);
        rig.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(differentPhotographs(rig), 6, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QCOMPARE(differentPhotographs(rig), 6);
    }

private:
    /** How many there are, in the session, on its way there, and on the card. */
    static qsizetype differentPhotographs(const TetherRig& rig)
    {
        QSet<QByteArray> contents;
        for (const QString& name : rig.sessionFiles()) {
            contents.insert(TetherRig::contents(rig.sessionFolder() + u'/' + name));
        }
        for (const QString& name : rig.stagedFiles()) {
            contents.insert(TetherRig::contents(rig.session.stagingFolder() + u'/' + name));
        }
        for (const QString& path : rig.cardFiles()) {
            contents.insert(TetherRig::contents(path));
        }
        return contents.size();
    }
};

QTEST_GUILESS_MAIN(HostileNamesTest)
#include "HostileNamesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FrameSaver.h"
#include "SessionFixture.h"

#include <QTemporaryDir>

using namespace skein;
using namespace skein::test;

class FrameSaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameBecomesAFileOfTheSessionWithANameOfItsOwn()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        FrameToSave frame;
        frame.jpeg = QByteArray(12, '\0') + QByteArray("\xff\xd8\xff\xe0 and so on");
        frame.taken = QDateTime::currentDateTime();
        const auto first = answerOf(saveFrame(session, frame));
        const auto second = answerOf(saveFrame(session, frame));
        QCOMPARE(troubleOf(first), QString());
        QCOMPARE(troubleOf(second), QString());
        QCOMPARE(*first, QDir(folder.path()).filePath(QStringLiteral("frame-0001-live.jpg")));
        QCOMPARE(*second, QDir(folder.path()).filePath(QStringLiteral("frame-0002-live.jpg")));
        QVERIFY(readFile(*first).startsWith("\xff\xd8\xff"));
        QVERIFY(QDir(session.stagingFolder()).isEmpty());
        QTRY_COMPARE(session.model()->rowCount(), 2);
    }

    void theNumbersOfPhotographsGoOnAsIfItWereNotThere_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("photograph");
        QTest::newRow("a name") << QStringLiteral("capt-XXXX") << QStringLiteral("capt-0001.jpg");
        QTest::newRow("a number alone") << QStringLiteral("XXXX") << QStringLiteral("0001.jpg");
        QTest::newRow("whatever the camera says")
            << QStringLiteral("{name}-XXXX") << QStringLiteral("DSC_0042-0001.jpg");
    }
    void theNumbersOfPhotographsGoOnAsIfItWereNotThere()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, photograph);
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        QVERIFY(session.setPattern(pattern));
        FrameToSave frame;
        frame.jpeg = QByteArray("\xff\xd8\xff\xe0 and so on");
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(troubleOf(answerOf(saveFrame(session, frame))), QString());
        }
        const auto committed = answerOf(session.commit(staged(session.stagingFolder(),
            QStringLiteral("DSC_0042.JPG"), jpegOf(QByteArray("a photograph")))));
        QCOMPARE(troubleOf(committed), QString());
        QCOMPARE(QFileInfo(*committed).fileName(), photograph);
    }

    void aNameThatIsTakenIsLeftAlone()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        const QString taken = folder.filePath(QStringLiteral("FRAME-0007-LIVE.JPG"));
        writeFile(taken, QByteArray("of somebody else"));
        FrameToSave frame;
        frame.jpeg = QByteArray("\xff\xd8\xff\xe0 and so on");
        const auto saved = answerOf(saveFrame(session, frame));
        QCOMPARE(troubleOf(saved), QString());
        QCOMPARE(QFileInfo(*saved).fileName(), QStringLiteral("frame-0008-live.jpg"));
        QCOMPARE(readFile(taken), QByteArray("of somebody else"));
    }

    void whatIsNoPictureIsRefusedWithASentence()
    {
        const QTemporaryDir folder;
        Session session;
        QCOMPARE(troubleOf(answerOf(session.open(folder.path()))), QString());
        const auto saved = answerOf(saveFrame(session, {}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(saved.error().message.endsWith(u'.'));
        QVERIFY(QDir(session.stagingFolder()).isEmpty());
    }

    void theEndOfTheSessionIsAnAnswer()
    {
        const QTemporaryDir folder;
        auto session = std::make_unique<Session>();
        QCOMPARE(troubleOf(answerOf(session->open(folder.path()))), QString());
        FrameToSave frame;
        frame.jpeg = QByteArray("\xff\xd8\xff\xe0 and so on");
        const auto saved = saveFrame(*session, frame);
        session.reset();
        QCOMPARE(answerOf(saved).error().kind, ErrorKind::Cancelled);
    }

    void withoutASessionThereIsNoPlaceForIt()
    {
        Session session;
        FrameToSave frame;
        frame.jpeg = QByteArray("\xff\xd8\xff\xe0 and so on");
        const auto saved = answerOf(saveFrame(session, frame));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(FrameSaverTest)
#include "FrameSaverTest.moc"

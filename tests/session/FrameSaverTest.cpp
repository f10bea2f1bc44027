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
    void aFrameBecomesAPhotographOfTheSession()
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
        QVERIFY(*first != *second);
        QVERIFY(readFile(*first).startsWith("\xff\xd8\xff"));
        QCOMPARE(QFileInfo(*first).suffix(), QStringLiteral("jpg"));
        QVERIFY(QDir(session.stagingFolder()).isEmpty());
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

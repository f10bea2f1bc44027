// SPDX-License-Identifier: GPL-3.0-or-later
// A session whose disk turns read-only while photographs come.
#include "session/Session.h"

#include "base/TestDisk.h"
#include "session/SessionFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class SessionDiskTest final : public QObject
{
    Q_OBJECT

private:
    TestDisk m_disk = TestDisk::small(); ///< Before the first thread that is to see it.

private Q_SLOTS:
    void onFailureThePhotographStaysInStaging()
    {
        if (!m_disk.isMounted()) {
            QSKIP("Making a disk read-only needs root");
        }
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(m_disk.path() + u"/shoot"_s)));
        const IncomingPhoto taken = staged(session.stagingFolder(), u"A.JPG"_s, "light");
        QVERIFY(m_disk.makeReadOnly());
        const auto path = answerOf(session.commit(taken));
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::Permission);
        QVERIFY(path.error().message.endsWith(u'.'));
        QCOMPARE(readFile(taken.stagingPath), QByteArray("light"));
        QVERIFY(m_disk.takeAway()); // the view that is read-only
    }

    void whatWasSaidOfAReadOnlyFolderIsTakenBackWhenItIsWritableAgain()
    {
        if (!m_disk.isMounted()) {
            QSKIP("Making a disk read-only needs root");
        }
        Session session;
        SKEIN_VERIFY_RESULT(answerOf(session.open(m_disk.path() + u"/other"_s)));
        QSignalSpy problems(&session, &Session::problem);
        QSignalSpy solved(&session, &Session::solved);
        QSignalSpy named(&session, &Session::namedLate);
        const IncomingPhoto taken = staged(session.stagingFolder(), u"A.JPG"_s, jpegOf("light"));
        QVERIFY(m_disk.makeReadOnly());
        QVERIFY(!answerOf(session.commit(taken)));
        const auto messagesOf = [](const QSignalSpy& spy) {
            QStringList messages;
            for (const QList<QVariant>& arguments : spy) {
                messages.append(arguments.first().value<Error>().message);
            }
            messages.sort();
            return messages;
        };
        // Of the folder, and of the journal in it.
        QTRY_VERIFY_WITH_TIMEOUT(
            messagesOf(problems).join(u' ').contains(u"is read-only"_s), answerTimeoutMs);
        QVERIFY(solved.isEmpty());
        QVERIFY(m_disk.takeAway()); // the view that is read-only
        QTRY_COMPARE_WITH_TIMEOUT(named.size(), 1, answerTimeoutMs);
        QCOMPARE(named.first().first().toString(), taken.stagingPath);
        QTRY_COMPARE_WITH_TIMEOUT(messagesOf(solved), messagesOf(problems), answerTimeoutMs);
        const QStringList names = namesOf(session.folder());
        QCOMPARE(names.size(), 1);
        QCOMPARE(readFile(session.folder() + u'/' + names.first()), jpegOf("light"));
    }
};

QTEST_GUILESS_MAIN(SessionDiskTest)
#include "SessionDiskTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/PatientWork.h"

#include <QTest>

using namespace skein;

namespace {

/** Takes some steps, and notes each. */
class Steps final : public Operation
{
public:
    Steps(quint32 id, int steps, QList<quint32>& log)
        : Operation(id)
        , m_steps(steps)
        , m_log(log)
    {}
    Step step() override
    {
        m_log << id();
        return --m_steps <= 0 ? Step::done() : Step::again();
    }
    void cancel() override { m_steps = 0; }
    void abandon(const Error& /*error*/) override {}

private:
    int m_steps;
    QList<quint32>& m_log;
};

} // namespace

/** What the camera does when it has nothing better to do. */
class PatientWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindsTakeTurns()
    {
        QList<quint32> log;
        PatientWork work;
        work.add(PatientWork::Kind::Job, std::make_unique<Steps>(1, 3, log));
        work.add(PatientWork::Kind::Thumbnail, std::make_unique<Steps>(2, 2, log));
        work.add(PatientWork::Kind::Thumbnail, std::make_unique<Steps>(3, 1, log));
        work.add(PatientWork::Kind::Transfer, std::make_unique<Steps>(4, 3, log));
        while (work.isDue(PatientWork::Clock::now(), false)) {
            work.next(false).step();
        }
        QCOMPARE(log, (QList<quint32>{2, 4, 1, 2, 4, 1, 3, 4, 1}));
    }

    void whileAPictureIsTakenOnlyJobsGoOn()
    {
        QList<quint32> log;
        PatientWork work;
        work.add(PatientWork::Kind::Thumbnail, std::make_unique<Steps>(2, 1, log));
        work.add(PatientWork::Kind::Transfer, std::make_unique<Steps>(4, 1, log));
        QVERIFY(!work.isDue(PatientWork::Clock::now(), true));
        QCOMPARE(work.due(true), PatientWork::Clock::time_point::max());
        work.add(PatientWork::Kind::Job, std::make_unique<Steps>(1, 1, log));
        while (work.isDue(PatientWork::Clock::now(), true)) {
            work.next(true).step();
        }
        QCOMPARE(log, QList<quint32>{1});
        QVERIFY(work.isTransferring());
    }

    void eachCanBeCancelled()
    {
        QList<quint32> log;
        PatientWork work;
        work.add(PatientWork::Kind::Transfer, std::make_unique<Steps>(4, 5, log));
        work.add(PatientWork::Kind::Thumbnail, std::make_unique<Steps>(2, 5, log));
        QVERIFY(work.cancel(4));
        QVERIFY(!work.cancel(7));
        QVERIFY(!work.isTransferring());
        work.failAll({});
        QVERIFY(!work.isDue(PatientWork::Clock::now(), false));
    }
};

QTEST_GUILESS_MAIN(PatientWorkTest)
#include "PatientWorkTest.moc"

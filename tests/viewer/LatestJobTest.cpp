// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/LatestJob.h"

#include <QList>
#include <QSemaphore>
#include <QTest>

using namespace skein;

class LatestJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_threads.setMaxThreadCount(1);
        m_delivered.clear();
    }

    void ofOrdersThatSupersedeEachOtherTheLastIsDelivered()
    {
        LatestJob<int> job([this](int result) { m_delivered.append(result); }, m_threads);
        for (int i = 0; i < 5; ++i) {
            job.start(gated(i));
        }
        m_gate.release(5);
        QTRY_COMPARE(m_delivered, QList<int>{4});
    }

    void ofAStreamTheOneAtWorkIsDeliveredAndTheLast()
    {
        LatestJob<int> job([this](int result) { m_delivered.append(result); }, m_threads);
        for (int i = 0; i < 5; ++i) {
            job.startNext(gated(i));
        }
        QVERIFY(job.isPending());
        m_gate.release(5);
        QTRY_COMPARE(m_delivered, QList<int>({0, 4}));
        QVERIFY(!job.isPending());
    }

    void whatWasCancelledIsNotDeliveredByAStreamEither()
    {
        LatestJob<int> job([this](int result) { m_delivered.append(result); }, m_threads);
        job.startNext(gated(1));
        job.cancel();
        job.startNext(gated(2));
        m_gate.release(5);
        QTRY_COMPARE(m_delivered, QList<int>{2});
    }

private:
    /** Waits for the gate, then results in @p value. */
    std::function<int()> gated(int value)
    {
        return [this, value] {
            m_gate.acquire();
            return value;
        };
    }

    QSemaphore m_gate;
    QThreadPool m_threads;
    QList<int> m_delivered;
};

QTEST_MAIN(LatestJobTest)
#include "LatestJobTest.moc"

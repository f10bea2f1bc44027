// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImagePool.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>

using namespace skein;

class ImagePoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHighestPriorityRunsFirstAndCancelledWorkNever()
    {
        QSemaphore begun;
        QSemaphore gate;
        QSemaphore done;
        QMutex mutex; // guards order
        QList<int> order;
        ImagePool pool(1, 0);
        pool.start(0, [&](const CancelToken&) {
            begun.release();
            gate.acquire();
        });
        begun.acquire();
        const auto append = [&](int number) {
            return [&, number](const CancelToken&) {
                const QMutexLocker lock(&mutex);
                order << number;
                done.release();
            };
        };
        pool.start(1, append(1));
        pool.start(5, append(5));
        const ImagePool::Ticket dropped = pool.start(9, append(9));
        pool.start(3, append(3));
        dropped.cancel();
        gate.release();
        done.acquire(3);
        QCOMPARE(order, QList<int>({5, 3, 1}));
        QVERIFY(!dropped.hasBegun());
    }

    void runningWorkSeesThatItIsCancelled()
    {
        QSemaphore begun;
        QSemaphore gate;
        QSemaphore done;
        bool seen = false;
        ImagePool pool(1, 0);
        const ImagePool::Ticket ticket = pool.start(0, [&](const CancelToken& cancel) {
            begun.release();
            gate.acquire();
            seen = cancel.isCancelled();
            done.release();
        });
        begun.acquire();
        QVERIFY(ticket.hasBegun());
        ticket.cancel();
        gate.release();
        done.acquire();
        QVERIFY(seen);
    }

    void aPoolGoesWithoutWaitingForWorkThatDoesNotEnd()
    {
        QSemaphore begun;
        QSemaphore gate;
        QSemaphore done;
        auto pool = std::make_unique<ImagePool>(1, 0);
        pool->start(0, [&](const CancelToken&) {
            begun.release();
            gate.acquire();
            done.release();
        });
        begun.acquire();
        bool ran = false;
        pool->start(0, [&](const CancelToken&) { ran = true; });
        pool.reset(); // Would never come back if it waited: the gate is closed.
        gate.release();
        done.acquire();
        QVERIFY(!ran);
    }

    void anAnswerForSomebodyGoneIsDropped()
    {
        QSemaphore done;
        int heard = 0;
        ImagePool pool(2, 0);
        auto gone = std::make_unique<QObject>();
        QObject stays;
        for (QObject* receiver : {gone.get(), &stays}) {
            pool.start(0, [&, self = QPointer<QObject>(receiver)](const CancelToken&) {
                callIfThere(self, [&heard] { ++heard; });
                done.release();
            });
        }
        done.acquire(2);
        gone.reset();
        QTRY_COMPARE(heard, 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(heard, 1);
    }
};

QTEST_GUILESS_MAIN(ImagePoolTest)
#include "ImagePoolTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Background.h"

#include <QSemaphore>
#include <QTest>
#include <memory>

using namespace skein;

class BackgroundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesOnTheThreadOfWhoeverAsked()
    {
        QThread* asked = nullptr;
        QThread* told = nullptr;
        int answer = 0;
        QObject context;
        whenAnswered(askInBackground([&asked] {
            asked = QThread::currentThread();
            return 42;
        }),
            &context, [&](int value) {
                told = QThread::currentThread();
                answer = value;
            });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(asked != told);
    }

    void askingWaitsForNoAnswer()
    {
        const auto disk = std::make_shared<QSemaphore>();
        bool isAnswered = false;
        QObject context;
        whenAnswered(askInBackground([disk] {
            disk->acquire();
            return true;
        }),
            &context, [&isAnswered](bool value) { isAnswered = value; });
        QVERIFY(!isAnswered);
        disk->release();
        QTRY_VERIFY(isAnswered);
    }

    void whoHasGoneIsNotTold()
    {
        const auto disk = std::make_shared<QSemaphore>();
        bool isTold = false;
        auto context = std::make_unique<QObject>();
        const QFuture<bool> question = askInBackground([disk] {
            disk->acquire();
            return true;
        });
        whenAnswered(question, context.get(), [&isTold](bool) { isTold = true; });
        context.reset();
        disk->release();
        QTRY_VERIFY(question.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "BackgroundTest.moc"

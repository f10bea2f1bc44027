// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterTexts.h"
#include "widgets/ShutterPlan.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

class ShutterTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsToldAsAClockShowsIt_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto row = [](std::chrono::milliseconds time, const char* text) {
            QTest::newRow(text) << qint64{time.count()} << QString::fromLatin1(text);
        };
        row(0ms, "0:00");
        row(7999ms, "0:07");
        row(12min + 30s, "12:30");
        row(1h, "1:00:00");
        row(std::chrono::seconds(ShutterPlan::mostInterval), "24:00:00");
        row(30 * 24h + 1s, "720:00:01");
    }

    void aTimeIsToldAsAClockShowsIt()
    {
        QFETCH(qint64, milliseconds);
        QTEST(shuttertexts::clock(std::chrono::milliseconds(milliseconds)), "text");
    }
};

QTEST_GUILESS_MAIN(ShutterTextsTest)
#include "ShutterTextsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Niceness.h"

#include <QTest>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace skein;

namespace {

int niceness()
{
    return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()));
}

} // namespace

class NicenessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadStandsBackAloneAndSoDoThoseItStarts()
    {
        const int before = niceness();
        if (before > 15) {
            QSKIP("the test itself stands back too far");
        }
        int own = 0;
        int started = 0;
        std::thread([&] {
            standBack(3);
            own = niceness();
            std::thread([&] { started = niceness(); }).join();
        }).join();
        QCOMPARE(own, before + 3);
        QCOMPARE(started, before + 3);
        QCOMPARE(niceness(), before);
    }

    void nothingHappensForZero()
    {
        const int before = niceness();
        standBack(0);
        standBack(-2);
        QCOMPARE(niceness(), before);
    }
};

QTEST_GUILESS_MAIN(NicenessTest)
#include "NicenessTest.moc"

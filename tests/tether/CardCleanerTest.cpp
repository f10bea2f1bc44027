// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardCleaner.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 20'000;

IngestPhoto photo(int number)
{
    IngestPhoto photo;
    photo.id = static_cast<quint64>(number);
    photo.entry.file.name = QStringLiteral("DSC_%1.JPG").arg(number);
    photo.link = 1;
    return photo;
}

} // namespace

/** Copies on the card that are not deleted. */
class CardCleanerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePulledCableIsToldOnceHoweverManyCopiesWaited()
    {
        CardCleaner cleaner;
        QSignalSpy problems(&cleaner, &CardCleaner::problem);
        QSignalSpy idle(&cleaner, &CardCleaner::idle);
        QSignalSpy kept(&cleaner, &CardCleaner::kept);
        cleaner.setCamera(nullptr, 2); // The connection that they came by has gone.
        constexpr int count = 50;
        for (int number = 1; number <= count; ++number) {
            cleaner.clean(photo(number), QStringLiteral("/nowhere/a.jpg"));
        }
        QVERIFY(!cleaner.isIdle()); // There is something to be said yet.
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, patienceMs);
        QVERIFY(cleaner.isIdle());
        QCOMPARE(problems.size(), 1);
        const auto told = problems.first().first().value<Error>();
        QVERIFY2(told.message.contains(QStringLiteral("50")), qPrintable(told.message));
        QVERIFY(told.message.contains(QStringLiteral("DSC_1.JPG")));
        QCOMPARE(told.kind, ErrorKind::Disconnected);
        QVERIFY(kept.isEmpty()); // The next look at the card deletes them.
    }
};

QTEST_GUILESS_MAIN(CardCleanerTest)
#include "CardCleanerTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionFixture.h"
#include "tether/CardCatalogue.h"
#include "tether/CardListing.h"
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QDir>
#include <QFile>

namespace skein {

/** A camera whose card has pictures before anybody connects. */
class FullCardRig final
{
public:
    explicit FullCardRig(const QStringList& arguments = {})
        : rig(arguments)
    {
        QDir().mkpath(folder());
    }

    [[nodiscard]] QString folder() const { return rig.path(QStringLiteral("card/DCIM/100SKEIN")); }

    /** Of an earlier day, @p minute minutes after noon. */
    void put(const QString& name, const QByteArray& bytes, int minute)
    {
        const QString path = folder() + u'/' + name;
        QVERIFY(test::writeFile(path, bytes));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime then(QDate(2026, 5, 31), QTime(12, 0));
        file.setFileTime(then.addSecs(60 * minute), QFileDevice::FileModificationTime);
    }

    void putMany(int count)
    {
        for (int i = 1; i <= count; ++i) {
            put(QStringLiteral("OLD_%1.JPG").arg(i, 4, 10, QLatin1Char('0')),
                test::jpegOf("old " + QByteArray::number(i)), i);
        }
    }

    [[nodiscard]] TetheredCamera& place() { return rig.controller.shown(); }

    /** All that is on the card; with what the session knows of it. */
    [[nodiscard]] QList<CardShot> listed()
    {
        CardListing listing(place());
        CardCatalogue card;
        QObject::connect(&listing, &CardListing::begun, &listing,
            [&card](const CardMemory& memory) { card = CardCatalogue(memory); });
        QObject::connect(&listing, &CardListing::found, &listing,
            [&card](const QList<CameraFileEntry>& files) { card.add(files); });
        bool isDone = false;
        QObject::connect(&listing, &CardListing::finished, &listing,
            [&isDone](const std::optional<Error>& error) { isDone = !error; });
        listing.start();
        if (!QTest::qWaitFor([&isDone] { return isDone; }, patienceMs)) {
            qWarning() << "the card was not listed";
        }
        QList<CardShot> shots;
        for (int i = 0; i < card.count(); ++i) {
            shots << card.at(i);
        }
        return shots;
    }

    TetherRig rig;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "eclipse/PlaceText.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>
#include <cmath>

using namespace skein::eclipse;

namespace {

/** A language that has words of its own for two sides. */
class Words final : public QTranslator
{
    Q_OBJECT

public:
    Words(QString east, QString west)
        : m_east(std::move(east))
        , m_west(std::move(west))
    {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*what*/,
        int /*number*/) const override
    {
        if (QByteArray(context) != "skein::eclipse::PlaceText") {
            return {};
        }
        const QByteArray text(source);
        return text == "E" ? m_east : text == "W" ? m_west : QString();
    }

private:
    QString m_east;
    QString m_west;
};

} // namespace

class PlaceTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<double>("degrees");
        const auto row = [](const char* text, Axis axis, double degrees) {
            QTest::newRow(text) << QString::fromUtf8(text) << axis << degrees;
        };
        row("43.3623", Axis::Latitude, 43.3623);
        row("43,3623", Axis::Latitude, 43.3623);
        row("-8.4115", Axis::Longitude, -8.4115);
        row("−8.4115°", Axis::Longitude, -8.4115);
        row("+8.5", Axis::Longitude, 8.5);
        row("43° 21' 44\" N", Axis::Latitude, 43 + 21 / 60.0 + 44 / 3600.0);
        row("43°21′44.5″N", Axis::Latitude, 43 + 21 / 60.0 + 44.5 / 3600.0);
        row("8 24 41 W", Axis::Longitude, -(8 + 24 / 60.0 + 41 / 3600.0));
        row("8° 24.69' w", Axis::Longitude, -(8 + 24.69 / 60));
        row("W 8:24:41", Axis::Longitude, -(8 + 24 / 60.0 + 41 / 3600.0));
        row("s33.9", Axis::Latitude, -33.9);
        row("0", Axis::Latitude, 0);
        row("180 E", Axis::Longitude, 180);
    }

    void placesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(Axis, axis);
        QFETCH(double, degrees);
        const auto read = angleFrom(text, axis);
        QVERIFY(read.has_value());
        QVERIFY(std::abs(*read - degrees) < 1e-9);
        // What is written of it is read as the same again.
        QVERIFY(std::abs(*angleFrom(angleText(*read, axis), axis) - degrees) < 1e-5);
    }

    void theLettersOfTheLanguageAreUnderstoodBesidesThoseOfEverybody()
    {
        const auto readIn = [](Words& words, const char* text) {
            QCoreApplication::installTranslator(&words);
            const auto read = angleFrom(QString::fromUtf8(text), Axis::Longitude);
            QCoreApplication::removeTranslator(&words);
            return read;
        };
        Words german(u"O|Ost"_qs, u"W|West"_qs);
        QCOMPARE(readIn(german, "8,5° O"), 8.5);
        QCOMPARE(readIn(german, "8,5° ost"), 8.5);
        QCOMPARE(readIn(german, "8,5° E"), 8.5);
        Words french(u"E|Est"_qs, u"O|Ouest"_qs);
        QCOMPARE(readIn(french, "8,5 O"), -8.5);
        QCOMPARE(readIn(french, "Ouest 8,5"), -8.5);
        QCOMPARE(readIn(french, "8,5 W"), -8.5);
        // An abbreviation in Hebrew ends with a geresh, or with what the keyboard has for it.
        Words hebrew(u"מז׳|מזרח"_qs, u"מע׳|מערב"_qs);
        for (const char* text : {"8,5 מע׳", "8,5° מע'", "מע׳ 8,5", "8° 30' מע’", "8,5 מערב"}) {
            QCOMPARE(readIn(hebrew, text), -8.5);
        }
        QCOMPARE(readIn(hebrew, "8° 30' מז׳"), 8.5);
        // A translation that takes W for east cannot turn a place around.
        Words mistaken(u"W"_qs, u"O"_qs);
        QCOMPARE(readIn(mistaken, "8.5 W"), -8.5);
    }

    void whatIsNoPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Axis>("axis");
        const auto row = [](const char* text, Axis axis) {
            QTest::newRow(text) << QString::fromUtf8(text) << axis;
        };
        row("", Axis::Latitude);
        row("N", Axis::Latitude);
        row("north", Axis::Latitude);
        row("91", Axis::Latitude);
        row("180.1", Axis::Longitude);
        row("43 N", Axis::Longitude);
        row("8 W", Axis::Latitude);
        row("8 O", Axis::Longitude); // West in French, east in German.
        row("43.5 21", Axis::Latitude);
        row("43 61 0", Axis::Latitude);
        row("1 2 3 4", Axis::Latitude);
        row("1e5", Axis::Longitude);
        row("nan", Axis::Latitude);
        row("--5", Axis::Latitude);
        row("-5 S", Axis::Latitude);
        row("4°-5'", Axis::Latitude);
    }

    void whatIsNoPlaceIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(Axis, axis);
        QVERIFY(!angleFrom(text, axis).has_value());
    }
};

QTEST_GUILESS_MAIN(PlaceTextTest)
#include "PlaceTextTest.moc"

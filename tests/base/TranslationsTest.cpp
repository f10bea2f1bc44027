// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace skein;

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }
    void numbersReadAsPeopleSayThem_data();
    void numbersReadAsPeopleSayThem();
    void textsGoWithTheObject();
};

void TranslationsTest::numbersReadAsPeopleSayThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale without(QLocale::Zulu); // A language that nobody has translated to yet.
    QTest::newRow("one") << american << 1 << QStringLiteral("1 photograph");
    QTest::newRow("many") << american << 17 << QStringLiteral("17 photographs");
    QTest::newRow("C") << QLocale::c() << 2 << QStringLiteral("2 photographs");
    QTest::newRow("untranslated language") << without << 2 << QStringLiteral("2 photographs");
}

void TranslationsTest::numbersReadAsPeopleSayThem()
{
    QFETCH(QLocale, locale);
    QFETCH(int, count);
    const Translations translations(locale);
    QTEST(QCoreApplication::translate("skein::FilterBar", "%n photograph(s)", nullptr, count),
        "text");
}

void TranslationsTest::textsGoWithTheObject()
{
    {
        const Translations translations(QLocale::c());
    }
    QCOMPARE(QCoreApplication::translate("skein::FilterBar", "%n photograph(s)", nullptr, 2),
        QStringLiteral("2 photograph(s)"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"

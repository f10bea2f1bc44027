// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DecimalKeys.h"
#include "widgets/PlainNumberBox.h"

#include <QDoubleSpinBox>
#include <QTest>

using namespace skein;

/** Both signs of a keypad begin the fraction of a number. */
class DecimalKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSignsBeginTheFraction_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale turkish(QLocale::Turkish, QLocale::Turkey);
        QTest::newRow("English, full stop") << english << u"7.5"_qs;
        QTest::newRow("English, comma") << english << u"7,5"_qs;
        QTest::newRow("German, full stop") << german << u"7.5"_qs;
        QTest::newRow("German, comma") << german << u"7,5"_qs;
        QTest::newRow("Turkish, full stop") << turkish << u"7.5"_qs;
    }
    void bothSignsBeginTheFraction()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, typed);
        const DecimalKeys keys(nullptr);
        QDoubleSpinBox box;
        box.setLocale(locale);
        box.selectAll();
        QTest::keyClicks(&box, typed);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 7.5);
    }

    void numbersBelowZeroAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("Hebrew") << QLocale(QLocale::Hebrew);
        QTest::newRow("Persian") << QLocale(QLocale::Persian);
    }
    void numbersBelowZeroAreReadAsTheyAreWritten()
    {
        QFETCH(const QLocale, locale);
        PlainNumberBox box;
        box.setLocale(locale);
        box.setRange(-5, 5);
        QString text = box.textFromValue(-2);
        int position = 0;
        QCOMPARE(box.validate(text, position), QValidator::Acceptable);
        QCOMPARE(box.valueFromText(text), -2.0);
    }

    void aThousandMayBeWrittenInGroups()
    {
        const DecimalKeys keys(nullptr);
        QDoubleSpinBox box;
        box.setLocale(QLocale(QLocale::German, QLocale::Germany));
        box.setMaximum(5000);
        box.selectAll();
        QTest::keyClicks(&box, u"1.250,5"_qs);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 1250.5);
    }
};

QTEST_MAIN(DecimalKeysTest)
#include "DecimalKeysTest.moc"

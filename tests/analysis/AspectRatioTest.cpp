// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/AspectRatio.h"

#include "analysis/CommonRatios.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class AspectRatioTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPhotographerTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("setting");

        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        const auto row = [](const char* what, const QString& text, const QLocale& locale,
                             const char* setting) {
            QTest::newRow(what) << text << locale << QString::fromLatin1(setting);
        };
        row("whole numbers", u"16:9"_s, english, "16:9");
        row("decimal point", u"2.39:1"_s, english, "239:100");
        row("decimal point where the comma is usual", u"2.39:1"_s, german, "239:100");
        row("decimal comma", u"1,85:1"_s, german, "185:100");
        row("decimal comma where the point is usual", u"1,85:1"_s, english, "185:100");
        row("one number", u"2.39"_s, english, "239:100");
        row("one whole number", u"3"_s, english, "3:1");
        row("decimals in the height", u"1:2.5"_s, english, "10:25");
        row("decimals in both", u"1.5:2.25"_s, english, "150:225");
        row("zeros at the end", u"2.3900:1.00"_s, english, "239:100");
        row("zeros in front", u"016:09"_s, english, "16:9");
        row("no zero in front", u".5:1"_s, english, "5:10");
        row("spaces", u"  4 : 3 "_s, english, "4:3");
        row("Arabic digits and sign", u"٢٫٣٩:١"_s, QLocale(QLocale::Arabic, QLocale::Egypt),
            "239:100");
        row("full-width signs", u"１６：９"_s, QLocale(QLocale::Japanese), "16:9");
        row("size in pixels", u"5472:3648"_s, english, "5472:3648");
        row("the widest", u"100:1"_s, english, "100:1");
        row("the highest", u"1:100"_s, english, "1:100");
        row("largest numbers", u"99999.9999:99999.9999"_s, english, "999999999:999999999");
    }
    void readsWhatAPhotographerTypes()
    {
        QFETCH(const QString, text);
        QFETCH(const QLocale, locale);
        QFETCH(const QString, setting);
        const auto ratio = AspectRatio::parse(text, locale);
        QVERIFY2(ratio, ratio ? "" : qPrintable(ratio.error().message));
        QCOMPARE(ratio->toSetting(), setting);
        QCOMPARE(AspectRatio::fromSetting(setting), std::optional(*ratio));
    }

    void refusesWhatIsNoRatioWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s, u" "_s, u":"_s, u"0:1"_s, u"1:0"_s, u"0.0"_s, u"a:b"_s,
            u"16:"_s, u":9"_s, u"1e9:1"_s, u"1e2"_s, u"-16:9"_s, u"16:-9"_s, u"+1:1"_s, u"nan"_s,
            u"NaN:1"_s, u"inf:1"_s, u"101:1"_s, u"1:101"_s, u"100.0001:1"_s, u"1000000:1"_s,
            u"1.23456:1"_s, u"1.2.3:1"_s, u"1,234.5:1"_s, u"16:9:1"_s, u"16 9"_s, u"."_s, u".:."_s,
            u"0x10:9"_s, u"1\u202f000:999"_s, QString(100000, u'9'), u"٪:١"_s,
            QString(QChar(0)) + u":1"_s};
        for (int i = 0; i < texts.size(); ++i) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(i).arg(texts[i].left(20)))) << texts[i];
        }
    }
    void refusesWhatIsNoRatioWithASentence()
    {
        QFETCH(const QString, text);
        for (const QLocale& locale :
            {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
            const auto ratio = AspectRatio::parse(text, locale);
            QVERIFY(!ratio);
            QCOMPARE(ratio.error().kind, ErrorKind::InvalidArgument);
            QVERIFY(ratio.error().message.endsWith(u'.'));
            QVERIFY(ratio.error().message.size() < 200);
        }
    }

    void refusesNonsenseInSettings()
    {
        for (const QString& text : {u""_s, u":"_s, u"239"_s, u"2.39:1"_s, u"0:1"_s, u"1:0"_s,
                 u"-1:-1"_s, u"1:1:1"_s, u"99999999999:1"_s, u"a:b"_s, u"1000:1"_s}) {
            QVERIFY2(!AspectRatio::fromSetting(text), qPrintable(text));
        }
    }

    void isShownAsTheLocaleWritesNumbers()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        const auto shown = [](int width, int height, const QLocale& locale) {
            return AspectRatio::of(width, height).value_or(AspectRatio()).displayText(locale);
        };
        QCOMPARE(shown(239, 100, english), u"2.39:1"_s);
        QCOMPARE(shown(239, 100, german), u"2,39:1"_s);
        QCOMPARE(shown(16, 10, german), u"1,6:1"_s);
        QCOMPARE(shown(16, 9, german), u"16:9"_s);
        QCOMPARE(shown(3, 1, english), u"3:1"_s);
        QCOMPARE(shown(5472, 3648, english), u"5472:3648"_s);
    }

    void whatIsShownCanBeTypedAgainInEveryLocale()
    {
        for (const QLocale& locale : QLocale::matchingLocales(
                 QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
            for (const CommonRatio& common : commonRatios()) {
                const QString text = common.ratio.displayText(locale);
                const auto again = AspectRatio::parse(text, locale);
                QVERIFY2(again && *again == common.ratio, qPrintable(locale.name() + u' ' + text));
            }
        }
    }

    void equalShapesAreEqual()
    {
        QCOMPARE(AspectRatio::of(16, 10), AspectRatio::of(8, 5));
        QVERIFY(AspectRatio::of(239, 100) != AspectRatio::of(240, 100));
        QCOMPARE(AspectRatio::of(16, 9)->turned(), *AspectRatio::of(9, 16));
    }

    void offersTheListInItsOrder()
    {
        QStringList shown;
        for (const CommonRatio& common : commonRatios()) {
            shown << common.ratio.displayText(QLocale::c());
        }
        QCOMPARE(shown.join(u' '),
            u"1:1 1.15:1 5:4 4:3 1.37:1 1.44:1 3:2 1.6:1 1.66:1 16:9 1.75:1 1.85:1 2:1 2.1:1 2.2:1 "
            "2.35:1 2.37:1 2.39:1 2.55:1 2.59:1 2.66:1 2.76:1 2.93:1 3:1 4:1 12:1 4:5 2:3 3:4 9:16"_s);
    }

    void anyTextIsARatioOrASentence()
    {
        constexpr quint32 seed = 20261121;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString signs = u"0123456789.,:eE+- x٫\u00a0NaN\u2236"_s;
        int read = 0;
        for (int i = 0; i < 50000; ++i) {
            QString text;
            for (int length = random.bounded(10); length > 0; --length) {
                text += signs.at(random.bounded(signs.size()));
            }
            if (const auto ratio = AspectRatio::parse(text, QLocale::c())) {
                ++read;
                QVERIFY(ratio->value() >= 0.01 && ratio->value() <= 100);
                QVERIFY(AspectRatio::fromSetting(ratio->toSetting()) == *ratio);
            } else {
                QVERIFY(!ratio.error().message.isEmpty());
            }
        }
        QVERIFY(read > 100);
    }
};

QTEST_APPLESS_MAIN(AspectRatioTest)
#include "AspectRatioTest.moc"

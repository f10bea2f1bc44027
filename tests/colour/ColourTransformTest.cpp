// SPDX-License-Identifier: GPL-3.0-or-later
// The colours are compared with those of lcms2's own command-line program.
#include "colour/ColourTransform.h"
#include "base/NoThreads.h"
#include "colour/LabReader.h"
#include "colour/MadeProfiles.h"
#include "colour/TransformCache.h"
#include "colour/Transicc.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <thread>

using namespace skein;

namespace {

constexpr quint32 seed = 5;

double deltaE(const LabColour& one, const LabColour& other)
{
    return std::sqrt(
        std::pow(one.l - other.l, 2) + std::pow(one.a - other.a, 2) + std::pow(one.b - other.b, 2));
}

ColourProfile made(const QByteArray& icc)
{
    const auto profile = ColourProfile::fromBytes(icc);
    return profile ? *profile : ColourProfile();
}

/** Random colours, and all greys. */
QImage colours(bool grey)
{
    QRandomGenerator random(seed);
    QImage image(32, 32, QImage::Format_RGB32);
    for (int i = 0; i < 1024; ++i) {
        const int value = random.bounded(256);
        const QRgb pixel = i < 256 ? qRgb(i, i, i)
                           : grey  ? qRgb(value, value, value)
                                   : qRgb(value, random.bounded(256), random.bounded(256));
        image.setPixel(i % 32, i / 32, pixel);
    }
    return image;
}

} // namespace

class ColourTransformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTransicc_data();
    void agreesWithTransicc();
    void convertsInksAsTransiccDoes();
    void tellsLabAsTransiccDoes();
    void marksWhatThePaperCannotShow();
    void isIdentityWhereNothingChanges();
    void convertsOnlyTheRegion();
    void leavesOtherHoldersOfThePictureAlone();
    void keepsTransparency();
    void convertsTheSameInManyThreads();
    void convertsTheSameWhereNoThreadsAreToBeHad();
    void passesOverWhatItCannotConvert();
    void keepsTheTransformsUsedLast();
};

void ColourTransformTest::initTestCase()
{
    qInfo() << "seed" << seed;
}

void ColourTransformTest::agreesWithTransicc_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("screen");
    QTest::addColumn<QByteArray>("proof");
    QTest::addColumn<int>("intent");
    QTest::addColumn<bool>("blackPoint");
    const QByteArray srgb = ColourProfile().icc();
    const QByteArray adobe = ColourProfile::adobeRgb().icc();
    const QByteArray wide = test::wideScreenIcc();
    const QByteArray table = test::tableScreenIcc();
    const QByteArray strange = test::strangeScreenIcc();
    for (const int intent : {0, 1, 2, 3}) {
        QTest::addRow("matrix to matrix, intent %d", intent)
            << adobe << wide << QByteArray() << intent << true;
    }
    QTest::newRow("without black point") << srgb << wide << QByteArray() << 1 << false;
    QTest::newRow("strange screen") << srgb << strange << QByteArray() << 0 << true;
    QTest::newRow("absolute, other white") << srgb << strange << QByteArray() << 3 << false;
    QTest::newRow("wide to narrow") << wide << srgb << QByteArray() << 1 << true;
    QTest::newRow("matrix to tables") << srgb << table << QByteArray() << 0 << true;
    QTest::newRow("tables to matrix") << table << srgb << QByteArray() << 1 << true;
    QTest::newRow("tables to tables")
        << table << test::tableScreenIcc(17) << QByteArray() << 1 << true;
    QTest::newRow("grey to matrix") << test::greyIcc() << strange << QByteArray() << 1 << true;
    QTest::newRow("grey to tables") << test::greyIcc() << table << QByteArray() << 1 << true;
    QTest::newRow("soft proof of inks") << adobe << wide << test::inksIcc() << 1 << true;
    QTest::newRow("soft proof of a screen") << adobe << wide << srgb << 1 << true;
}

void ColourTransformTest::agreesWithTransicc()
{
    SKEIN_NEEDS_TRANSICC();
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, screen);
    QFETCH(const QByteArray, proof);
    QFETCH(const int, intent);
    QFETCH(const bool, blackPoint);
    ColourRecipe recipe{made(source), made(screen), static_cast<ColourIntent>(intent), blackPoint};
    if (!proof.isEmpty()) {
        recipe.proof = made(proof);
    }
    const bool grey = recipe.source.kind() == ColourProfile::Kind::Grey;
    const QImage picture = colours(grey);
    const QImage shown = ColourTransform(recipe).applied(picture);

    test::Transicc oracle{source, screen, proof, intent, blackPoint};
    QList<QList<double>> input;
    for (int i = 0; i < 1024; ++i) {
        const QRgb pixel = picture.pixel(i % 32, i / 32);
        input.append(
            grey ? QList<double>{double(qRed(pixel))}
                 : QList<double>{double(qRed(pixel)), double(qGreen(pixel)), double(qBlue(pixel))});
    }
    const QList<QList<double>> expected = oracle.convert(input);
    QCOMPARE(expected.size(), input.size());
    // What both mean on this screen, as Lab: neither is rounded.
    const test::Transicc lab{screen, {}, {}, 1, false};
    QList<QList<double>> ours;
    for (int i = 0; i < 1024; ++i) {
        const QRgb pixel = shown.pixel(i % 32, i / 32);
        ours.append({double(qRed(pixel)), double(qGreen(pixel)), double(qBlue(pixel))});
    }
    const auto oursLab = lab.convert(ours);
    const auto expectedLab = lab.convert(expected);
    QCOMPARE(oursLab.size(), expectedLab.size());
    // Eight bits cannot be nearer than the nearest step: the right one counts, too.
    QList<QList<double>> steps = expected;
    for (QList<double>& step : steps) {
        std::transform(
            step.begin(), step.end(), step.begin(), [](double value) { return std::round(value); });
    }
    const auto stepsLab = lab.convert(steps);
    const auto difference = [&](qsizetype i, const QList<QList<double>>& other) {
        const auto& a = oursLab.at(i);
        const auto& b = other.at(i);
        return deltaE({a.at(0), a.at(1), a.at(2)}, {b.at(0), b.at(1), b.at(2)});
    };
    double worst = 0;
    qsizetype where = 0;
    for (qsizetype i = 0; i < oursLab.size(); ++i) {
        const double least = std::min(difference(i, expectedLab), difference(i, stepsLab));
        where = least > worst ? i : where;
        worst = std::max(worst, least);
    }
    const auto at = [where](const QList<QList<double>>& list) { return list.at(where); };
    qInfo() << "worst at" << at(input) << "shown as" << at(ours) << "not" << at(expected);
    qInfo() << "largest Delta E" << worst;
    QVERIFY2(worst < 1, qPrintable(QString::number(worst)));
    QVERIFY(shown != picture || source == screen);
}

void ColourTransformTest::convertsInksAsTransiccDoes()
{
    SKEIN_NEEDS_TRANSICC();
    const ColourRecipe recipe{
        made(test::inksIcc()), ColourProfile::adobeRgb(), ColourIntent::Relative, true};
    QRandomGenerator random(seed);
    QByteArray inks;
    QByteArray inverted;
    QList<QList<double>> percent;
    for (int i = 0; i < 300; ++i) {
        QList<double> one;
        for (int ink = 0; ink < 4; ++ink) {
            const int value = random.bounded(256);
            inks.append(static_cast<char>(value));
            inverted.append(static_cast<char>(255 - value));
            one.append(value * 100.0 / 255);
        }
        percent.append(one);
    }
    const auto expected =
        test::Transicc{test::inksIcc(), ColourProfile::adobeRgb().icc(), {}, 1, true}.convert(
            percent);
    QCOMPARE(expected.size(), percent.size());
    const LabReader lab(recipe.screen);
    const ColourTransform transform(recipe);
    for (const bool isInverted : {false, true}) {
        QList<QRgb> shown(300);
        transform.applyToInks(
            reinterpret_cast<const unsigned char*>((isInverted ? inverted : inks).constData()),
            isInverted, shown.data(), 300);
        for (qsizetype i = 0; i < 300; ++i) {
            const auto& rgb = expected.at(i);
            const QRgb theirs = qRgb(qRound(rgb.at(0)), qRound(rgb.at(1)), qRound(rgb.at(2)));
            QCOMPARE(qAlpha(shown.at(i)), 255);
            QVERIFY2(deltaE(lab.at(shown.at(i)), lab.at(theirs)) < 1,
                qPrintable(
                    QStringLiteral("%1: %2 %3").arg(i).arg(shown.at(i), 0, 16).arg(theirs, 0, 16)));
        }
    }
}

void ColourTransformTest::tellsLabAsTransiccDoes()
{
    SKEIN_NEEDS_TRANSICC();
    for (const QByteArray& icc : {ColourProfile().icc(), ColourProfile::adobeRgb().icc(),
             test::tableScreenIcc(), test::greyIcc()}) {
        const LabReader reader(made(icc));
        const bool grey = made(icc).kind() == ColourProfile::Kind::Grey;
        const QImage picture = colours(grey);
        QList<QList<double>> input;
        for (int i = 0; i < 1024; ++i) {
            const QRgb pixel = picture.pixel(i % 32, i / 32);
            input.append(grey ? QList<double>{double(qRed(pixel))}
                              : QList<double>{double(qRed(pixel)), double(qGreen(pixel)),
                                    double(qBlue(pixel))});
        }
        const auto expected = test::Transicc{icc, {}, {}, 1, false}.convert(input);
        QCOMPARE(expected.size(), input.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto& e = expected.at(i);
            const LabColour ours = reader.at(picture.pixel(int(i) % 32, int(i) / 32));
            QVERIFY2(deltaE(ours, {e.at(0), e.at(1), e.at(2)}) < 0.1,
                qPrintable(QStringLiteral("%1: %2 %3 %4, not %5 %6 %7")
                               .arg(picture.pixel(int(i) % 32, int(i) / 32), 0, 16)
                               .arg(ours.l)
                               .arg(ours.a)
                               .arg(ours.b)
                               .arg(e.at(0))
                               .arg(e.at(1))
                               .arg(e.at(2))));
        }
    }
    QVERIFY(std::abs(LabReader().at(0xffffffff).l - 100) < 0.05);
}

void ColourTransformTest::marksWhatThePaperCannotShow()
{
    ColourRecipe recipe{ColourProfile::adobeRgb(), ColourProfile(), ColourIntent::Relative, true};
    recipe.proof = made(test::inksIcc());
    recipe.gamutWarning = true;
    recipe.gamutColour = qRgb(10, 200, 30);
    QImage picture(2, 1, QImage::Format_RGB32);
    picture.setPixel(0, 0, qRgb(0, 255, 0));
    picture.setPixel(1, 0, qRgb(130, 128, 126));
    const QImage shown = ColourTransform(recipe).applied(picture);
    QCOMPARE(shown.pixel(0, 0), recipe.gamutColour);
    QVERIFY(shown.pixel(1, 0) != recipe.gamutColour);
}

void ColourTransformTest::isIdentityWhereNothingChanges()
{
    QVERIFY(ColourTransform().isIdentity());
    QVERIFY(ColourTransform(ColourRecipe{}).isIdentity());
    const ColourProfile wide = made(test::wideScreenIcc());
    QVERIFY(ColourTransform(ColourRecipe{wide, wide}).isIdentity());
    QVERIFY(!ColourTransform(ColourRecipe{ColourProfile(), wide}).isIdentity());
    ColourRecipe proof{wide, wide};
    proof.proof = ColourProfile();
    QVERIFY(!ColourTransform(proof).isIdentity());
    // And it shares the pixels instead of copying them.
    const QImage picture = colours(false);
    QCOMPARE(ColourTransform().applied(picture).constBits(), picture.constBits());
}

void ColourTransformTest::convertsOnlyTheRegion()
{
    const ColourTransform transform({ColourProfile(), made(test::strangeScreenIcc())});
    const QImage picture = colours(false);
    const QImage all = transform.applied(picture);
    QImage part = picture;
    const QRect region(5, 3, 17, 11);
    transform.apply(part, region);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x) {
            QCOMPARE(part.pixel(x, y), (region.contains(x, y) ? all : picture).pixel(x, y));
        }
    }
    transform.apply(part, QRect(-100, -100, 1000, 20)); // reaches outside: cut off
}

void ColourTransformTest::leavesOtherHoldersOfThePictureAlone()
{
    const ColourTransform transform({ColourProfile(), made(test::strangeScreenIcc())});
    const QImage picture = colours(false);
    const QImage before = picture.copy();
    QImage mine = picture;
    transform.apply(mine);
    QVERIFY(mine != before);
    QCOMPARE(picture, before);
}

void ColourTransformTest::keepsTransparency()
{
    const ColourTransform transform({ColourProfile(), made(test::strangeScreenIcc())});
    QImage picture(2, 1, QImage::Format_ARGB32);
    picture.setPixel(0, 0, qRgba(200, 100, 50, 128));
    picture.setPixel(1, 0, qRgba(0, 0, 0, 0));
    const QImage straight = transform.applied(picture);
    QCOMPARE(qAlpha(straight.pixel(0, 0)), 128);
    QCOMPARE(qAlpha(straight.pixel(1, 0)), 0);
    const QImage multiplied =
        transform.applied(picture.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    const QColor one = straight.pixelColor(0, 0);
    const QColor other = multiplied.pixelColor(0, 0);
    QVERIFY(std::abs(one.red() - other.red()) <= 2 && std::abs(one.blue() - other.blue()) <= 2);
    QCOMPARE(other.alpha(), 128);
}

void ColourTransformTest::convertsTheSameInManyThreads()
{
    const ColourTransform transform({ColourProfile(), made(test::tableScreenIcc())});
    const QImage picture = colours(false).scaled(1100, 1100);
    QList<QImage> results(4, QImage());
    {
        std::vector<std::jthread> threads;
        for (qsizetype i = 0; i < results.size(); ++i) {
            threads.emplace_back([&, out = &results[i]] { *out = transform.applied(picture); });
        }
    }
    QVERIFY(results.first() != picture);
    for (const QImage& result : results) {
        QCOMPARE(result, results.first());
    }
    QCOMPARE(results.first().copy(0, 0, 50, 50), transform.applied(picture.copy(0, 0, 50, 50)));
}

void ColourTransformTest::convertsTheSameWhereNoThreadsAreToBeHad()
{
    const ColourTransform transform({ColourProfile(), made(test::tableScreenIcc())});
    const QImage picture = colours(false).scaled(1100, 1100);
    const QImage expected = transform.applied(picture);
    noThreads = true;
    const QImage alone = transform.applied(picture);
    noThreads = false;
    QVERIFY(threadsRefused > 0);
    QCOMPARE(alone, expected);
}

void ColourTransformTest::passesOverWhatItCannotConvert()
{
    const ColourProfile grey = made(test::greyIcc());
    const ColourTransform toGrey({ColourProfile(), grey});
    QVERIFY(toGrey.problem());
    const QImage picture = colours(false);
    QCOMPARE(toGrey.applied(picture), picture);
    const QImage mask(10, 10, QImage::Format_Mono);
    static_cast<void>(
        ColourTransform({ColourProfile(), made(test::wideScreenIcc())}).applied(mask));
    static_cast<void>(ColourTransform().applied(QImage()));
    QList<QRgb> pixels(2, 7);
    ColourTransform().applyToInks(
        reinterpret_cast<const unsigned char*>("12345678"), false, pixels.data(), 2);
    QCOMPARE(pixels.at(0), qRgb(0, 0, 0));
}

void ColourTransformTest::keepsTheTransformsUsedLast()
{
    TransformCache cache(2);
    const ColourRecipe one{ColourProfile(), made(test::wideScreenIcc())};
    const ColourRecipe two{ColourProfile::adobeRgb(), one.screen};
    const ColourRecipe three{ColourProfile::displayP3(), one.screen};
    cache.get(one).prepare();
    QVERIFY(cache.get(one).isPrepared()); // the same one
    QVERIFY(!cache.get(two).isPrepared());
    QVERIFY(cache.get(one).isPrepared());
    QVERIFY(!cache.get(three).isPrepared()); // two has to go
    QVERIFY(cache.get(one).isPrepared());
    cache.get(two).prepare();
    QVERIFY(cache.get(two).isPrepared());
}

QTEST_GUILESS_MAIN(ColourTransformTest)
#include "ColourTransformTest.moc"

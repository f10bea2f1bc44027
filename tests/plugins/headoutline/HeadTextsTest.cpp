// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/HeadTexts.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace skein::headoutline;

namespace {

constexpr double aspect = 1.5;

HeadState team()
{
    HeadState state;
    state.title = QStringLiteral("U17 & <friends>");
    state.heads = {{{0.2, 0.25}, 0.2, QStringLiteral("Ada \"the <b>Rock</b>\" O'Neill")},
        {{0.6, 0.24}, 0.2, QStringLiteral("{title} %1 & Söhne")}, {{0.4, 0.7}, 0.2, {}}};
    return state;
}

QString page(const HeadState& state)
{
    return QString::fromUtf8(HeadTexts(state, aspect)
                                 .page({QStringLiteral("a b #1?.jpg"),
                                     QStringLiteral("Gruppe ä.png"), QSize(1000, 800)}));
}

} // namespace

class HeadTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsNumberedRowByRow()
    {
        const QString list = HeadTexts(team(), aspect).list();
        QCOMPARE(list, QStringLiteral("U17 & <friends>\n\nBack row\n"
                                      "  1  Ada \"the <b>Rock</b>\" O'Neill\n"
                                      "  2  {title} %1 & Söhne\n"
                                      "\nFront row\n"
                                      "  3  (no name)\n"));
    }

    void numbersCountWhereTheyDoNotFollowTheRows()
    {
        HeadState state = team();
        std::swap(state.heads[0], state.heads[2]);
        const QString list = HeadTexts(state, aspect).list();
        QVERIFY(!list.contains(QStringLiteral("row")));
        QVERIFY(list.indexOf(QStringLiteral("  1  (no name)")) > 0);
        QVERIFY(list.indexOf(QStringLiteral("  3  Ada")) > list.indexOf(QStringLiteral("  2  ")));
    }

    void everythingTypedIsEscaped()
    {
        const QString html = page(team());
        QVERIFY(!html.contains(QStringLiteral("<friends>")));
        QVERIFY(!html.contains(QStringLiteral("<b>")));
        QVERIFY(html.contains(QStringLiteral("<title>U17 &amp; &lt;friends&gt;</title>")));
        QVERIFY(html.contains(
            QStringLiteral("alt=\"1 Ada &quot;the &lt;b&gt;Rock&lt;/b&gt;&quot; O'Neill\"")));
        // What looks like our own braces stays what was typed.
        QVERIFY(html.contains(QStringLiteral("{title} %1 &amp; Söhne</li>")));
        QVERIFY(html.contains(QStringLiteral("src=\"a%20b%20%231%3F.jpg\"")));
        QVERIFY(html.contains(QStringLiteral("src=\"Gruppe%20%C3%A4.png\"")));
    }

    void eachHeadHasItsPlaceAndLeadsToItsName()
    {
        const QString html = page(team());
        QVERIFY(html.contains(
            QStringLiteral("<area shape=\"circle\" coords=\"200,200,80\" href=\"#head-1\"")));
        QVERIFY(html.contains(QStringLiteral("<li id=\"head-3\">(no name)</li>")));
        QCOMPARE(html.count(QStringLiteral("<area ")), 3);
        QCOMPARE(html.count(QStringLiteral("usemap=\"#heads\"")), 2);
        QVERIFY(html.contains(QStringLiteral("<ol start=\"3\">")));
    }

    void worksOfflineAndForEverybody()
    {
        const QString html = page(team());
        // Nothing is fetched from anywhere but the folder it lies in.
        QVERIFY(!html.contains(QStringLiteral("http:")));
        QVERIFY(!html.contains(QStringLiteral("https:")));
        QVERIFY(!html.contains(QStringLiteral("src=\"/")));
        // Both pictures have words for those who do not see them, both switches a label.
        QCOMPARE(html.count(QRegularExpression(QStringLiteral("<img [^>]*alt=\"[^\"]+\""))), 2);
        QCOMPARE(html.count(QStringLiteral("<label for=")), 2);
        QVERIFY(html.contains(QRegularExpression(QStringLiteral("<html lang=\"[a-zA-Z-]+\""))));
        // Nothing of ours was left in braces, but what somebody typed.
        QCOMPARE(html.count(QRegularExpression(QStringLiteral("\\{[a-zA-Z]+\\}"))),
            html.count(QStringLiteral("{title}")));
    }

    void aPhotographWithoutHeadsIsAPageToo()
    {
        const HeadState nobody;
        QVERIFY(page(nobody).contains(QStringLiteral("Team photograph")));
        QCOMPARE(HeadTexts(nobody, aspect).list(), QString());
    }

    void theStateComesBackAsItWasSaved()
    {
        HeadState state = team();
        state.look = {7, 33, 12, false};
        state.firstRow = FirstRow::Front;
        QString error;
        const auto again = HeadState::fromJson(state.toJson(), &error);
        QVERIFY2(again, qPrintable(error));
        QCOMPARE(*again, state);
        QCOMPARE(HeadState::fileFor(QStringLiteral("/a/b.c/IMG_1.x.jpg")),
            QStringLiteral("/a/b.c/IMG_1.x.heads.json"));
    }

    void whatIsNoStateIsRefusedWithASentence()
    {
        QString error;
        for (const QByteArray& bad : {QByteArray(), QByteArray("{}"), QByteArray("[1,2]"),
                 QByteArray("{\"kind\": \"skein-head-outline\"}"), team().toJson().left(200),
                 QByteArray(HeadState::mostBytes + 1, ' ')}) {
            error.clear();
            QVERIFY(!HeadState::fromJson(bad, &error));
            QVERIFY(error.endsWith(QLatin1Char('.')));
        }
        QByteArray newer = team().toJson();
        newer.replace("\"version\": 1", "\"version\": 2");
        QVERIFY(!HeadState::fromJson(newer, &error));
        QVERIFY(error.contains(QStringLiteral("newer")));
    }

    void numbersOutOfBoundsAreBroughtWithin()
    {
        QByteArray json = team().toJson();
        json.replace("\"x\": 0.2", "\"x\": -7e300")
            .replace("\"contrast\": 60", "\"contrast\": 6000");
        json.replace("\"size\": 0.2", "\"size\": \"big\"");
        QString error;
        const auto state = HeadState::fromJson(json, &error);
        QVERIFY2(state, qPrintable(error));
        QCOMPARE(state->heads[0].at.x(), 0.0);
        QCOMPARE(state->heads[0].size, 0.0);
        QCOMPARE(state->look.contrast, 100);
    }

    void aFileMadeToTakeForEverIsRefusedOrBroughtWithin()
    {
        HeadState dust;
        dust.heads.assign(static_cast<std::size_t>(HeadState::mostHeads), Head{{0, 0}, 1e-6, {}});
        QString error;
        const auto state = HeadState::fromJson(dust.toJson(), &error);
        QVERIFY2(state, qPrintable(error));
        QCOMPARE(state->heads[0].size, 0.0);
        dust.heads.push_back({});
        QVERIFY(!HeadState::fromJson(dust.toJson(), &error));
        QVERIFY(error.endsWith(QLatin1Char('.'))); // Not the first of them, and the rest lost.
    }
};

QTEST_GUILESS_MAIN(HeadTextsTest)
#include "HeadTextsTest.moc"

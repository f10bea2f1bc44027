// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpokenTexts.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace skein;

namespace {

/** Says what it is told to, in a language of its own. */
class Dictionary final : public QTranslator
{
public:
    explicit Dictionary(QHash<QByteArray, QString> words)
        : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* /*comment*/, int /*n*/) const override
    {
        return m_words.value(QByteArray(context) + '/' + source);
    }

private:
    QHash<QByteArray, QString> m_words;
};

AskedText asked(const char* source, const char* context = "A", int n = -1)
{
    return {context, source, {}, n};
}

} // namespace

class SpokenTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsSaidInTheNewLanguage()
    {
        const SpokenTexts spoken({asked("Open")});
        const Dictionary german({{"A/Open", QStringLiteral("Öffnen")}});
        QCOMPARE(spoken.anew(QStringLiteral("Open"), {}), QStringLiteral("Öffnen"));
    }

    void whatIsNotOursStays()
    {
        const SpokenTexts spoken({asked("Open"), asked("%1"), asked("%1: %2")});
        const Dictionary german({{"A/Open", QStringLiteral("Öffnen")}});
        QCOMPARE(spoken.anew(QStringLiteral("IMG_0001.JPG"), {}), QStringLiteral("IMG_0001.JPG"));
        QCOMPARE(spoken.anew(QStringLiteral("a: b"), {}), QStringLiteral("a: b"));
        QCOMPARE(spoken.anew(QString(), {}), QString());
    }

    void pathsStay()
    {
        const SpokenTexts spoken({asked("Bulb"), asked("Saved in %1")});
        const Dictionary german(
            {{"A/Bulb", QStringLiteral("Langzeit")}, {"A/%1, %2", QStringLiteral("%2, %1")},
                {"A/Saved in %1", QStringLiteral("Liegt in %1")}});
        QCOMPARE(
            spoken.anew(QStringLiteral("/a/Smith, Bulb"), {}), QStringLiteral("/a/Smith, Bulb"));
        QCOMPARE(spoken.anew(QStringLiteral("Saved in ~/Smith, Bulb"), {}),
            QStringLiteral("Liegt in ~/Smith, Bulb"));
    }

    void whatWasPutInComesAlong()
    {
        const SpokenTexts spoken({asked("%1 of %2"), asked("Files of “%1”"), asked("Red")});
        const Dictionary german({{"A/%1 of %2", QStringLiteral("von %2: %1")},
            {"A/Files of “%1”", QStringLiteral("Dateien von „%1“")},
            {"A/Red", QStringLiteral("Rot")}});
        QCOMPARE(spoken.anew(QStringLiteral("3 of 10"), {}), QStringLiteral("von 10: 3"));
        QCOMPARE(
            spoken.anew(QStringLiteral("Files of “Red”"), {}), QStringLiteral("Dateien von „Rot“"));
        QCOMPARE(spoken.anew(QStringLiteral("Files of “3 of 10”"), {}),
            QStringLiteral("Dateien von „von 10: 3“"));
    }

    void theWordsOfItsClassCount()
    {
        const SpokenTexts spoken({asked("Open", "A"), asked("Open", "B")});
        const Dictionary german(
            {{"A/Open", QStringLiteral("Öffnen")}, {"B/Open", QStringLiteral("Offen")}});
        QCOMPARE(spoken.anew(QStringLiteral("Open"), {QStringLiteral("C"), QStringLiteral("B")}),
            QStringLiteral("Offen"));
    }

    void numbersAreKept()
    {
        const SpokenTexts spoken({asked("%n files", "A", 3)});
        const Dictionary german({{"A/%n files", QStringLiteral("%n Dateien")}});
        QCOMPARE(spoken.anew(QStringLiteral("3 files"), {}), QStringLiteral("3 Dateien"));
    }

    void sentencesAndLinesAreSaidOneByOne()
    {
        const SpokenTexts spoken({asked("It is full."), asked("Make room."), asked("Size: %1")});
        const Dictionary german({{"A/It is full.", QStringLiteral("Sie ist voll.")},
            {"A/Make room.", QStringLiteral("Platz schaffen.")},
            {"A/Size: %1", QStringLiteral("Größe: %1")}});
        QCOMPARE(spoken.anew(QStringLiteral("It is full. Make room."), {}),
            QStringLiteral("Sie ist voll. Platz schaffen."));
        QCOMPARE(spoken.anew(QStringLiteral("Size: 3\nMake room."), {}),
            QStringLiteral("Größe: 3\nPlatz schaffen."));
    }
};

QTEST_GUILESS_MAIN(SpokenTextsTest)
#include "SpokenTextsTest.moc"

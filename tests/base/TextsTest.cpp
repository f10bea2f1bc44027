// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Placeholders.h"
#include "base/PluralRules.h"
#include "base/PseudoText.h"
#include "base/TextSource.h"
#include "base/Translations.h"
#include "base/UserLocale.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace skein;

namespace {

constexpr quint32 seed = 20261122;
constexpr int damagedFiles = 1500;
constexpr int patienceMs = 60000;

QByteArray linguistFile(const QByteArray& messages)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"ru\">\n<context>\n<name>skein::Test</name>\n" +
           messages + "</context>\n</TS>\n";
}

QByteArray message(const QByteArray& source, const QByteArray& translation)
{
    return "<message><source>" + source + "</source><translation>" + translation +
           "</translation></message>\n";
}

QString said(const char* source, int n = -1)
{
    return QCoreApplication::translate("skein::Test", source, nullptr, n);
}

} // namespace

class TextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }
    void cleanup() { setUserLocale(QLocale::system()); }
    void everyPluralHasItsForm();
    void workInProgressIsShown();
    void aTranslationThatWouldGarbleIsNotShown_data();
    void aTranslationThatWouldGarbleIsNotShown();
    void aFileThatIsNoneIsNamed_data();
    void aFileThatIsNoneIsNamed();
    void whatIsWrongWithAFileIsSaidInTheLanguageOfTheProgram();
    void damagedCompiledTextsDoNoHarm();
    void damagedLinguistFilesDoNoHarm();
    void pseudoTextShowsWhatItIs_data();
    void pseudoTextShowsWhatItIs();
    void whatIsPutInKeepsItsOrderInTextsFromTheRight_data();
    void whatIsPutInKeepsItsOrderInTextsFromTheRight();
    void theLanguageChangesWhileTheProgramRuns();
    void theLastLanguageThatWasAskedForCounts();
    void numbersFollowTheLanguageAtOnceOnAllThreads();
    void aLanguageWithoutTextsMirrorsNothing();
    void theWishStandsOnTheCommandLine();
    void thereIsALanguageForEachFile();
    void aFileMoreIsALanguageMore();

private:
    /** Writes @p bytes. @return its path. */
    QString file(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

QString TextsTest::file(const QString& name, const QByteArray& bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("The file cannot be written.");
    }
    return path;
}

void TextsTest::everyPluralHasItsForm()
{
    const QStringList languages{QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ru"),
        QStringLiteral("ja"), QStringLiteral("he"), QStringLiteral("pt_BR"), QStringLiteral("ar"),
        QStringLiteral("pl"), QStringLiteral("zh_CN"), QStringLiteral("sl"), QStringLiteral("tr"),
        QStringLiteral("hu"), QStringLiteral("fa"), QStringLiteral("ka"), QStringLiteral("mt"),
        QStringLiteral("gd"), QStringLiteral("ga"), QStringLiteral("cy")};
    const QList<int> forms{2, 2, 3, 1, 2, 2, 6, 3, 1, 4, 1, 1, 1, 2, 4, 4, 3, 5};
    for (qsizetype i = 0; i < languages.size(); ++i) {
        QCOMPARE(pluralForms(languages.at(i)), forms.at(i));
        QSet<int> used;
        for (int n = 0; n < 1000; ++n) {
            used.insert(pluralForm(languages.at(i), n));
        }
        QCOMPARE(int(used.size()), forms.at(i));
    }
    QCOMPARE(pluralForm(QStringLiteral("ru"), 21), 0);
    QCOMPARE(pluralForm(QStringLiteral("ru"), 11), 2);
    QCOMPARE(pluralForm(QStringLiteral("fr"), 0), 0);
    QCOMPARE(pluralForm(QStringLiteral("de"), 0), 1);
}

void TextsTest::workInProgressIsShown()
{
    const QByteArray plural =
        "<message numerus=\"yes\"><source>%n frame(s)</source><translation type=\"unfinished\">"
        "<numerusform>%n kadr</numerusform><numerusform>%n kadra</numerusform>"
        "<numerusform>%n kadrov</numerusform></translation></message>\n";
    const Translations translations(LanguageWish{QStringLiteral("en"),
        file(QStringLiteral("skein_ru.ts"),
            linguistFile(message("Open &amp;it", "Otkrytj") + message("Half", "") + plural))});
    QCOMPARE(said("Open &it"), QStringLiteral("Otkrytj"));
    QCOMPARE(said("Half"), QStringLiteral("Half"));
    QCOMPARE(said("%n frame(s)", 1), QStringLiteral("1 kadr"));
    QCOMPARE(said("%n frame(s)", 3), QStringLiteral("3 kadra"));
    QCOMPARE(said("%n frame(s)", 11), QStringLiteral("11 kadrov"));
}

void TextsTest::aTranslationThatWouldGarbleIsNotShown_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("translation");
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("missing") << QByteArray("%1 of %2") << QByteArray("von %1") << QByteArray("%2");
    QTest::newRow("too many") << QByteArray("%1 of it") << QByteArray("%1 %3") << QByteArray("%3");
    QTest::newRow("number") << QByteArray("All of it") << QByteArray("%n") << QByteArray("%n");
    QTest::newRow("two digits") << QByteArray("%1") << QByteArray("%12") << QByteArray("%1 %12");
}

void TextsTest::aTranslationThatWouldGarbleIsNotShown()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, translation);
    QFETCH(QByteArray, fault);
    const Translations translations(LanguageWish{QStringLiteral("en"),
        file(QStringLiteral("skein_de.ts"), linguistFile(message(source, translation)))});
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(
                          QStringLiteral("^The translation of skein_de.ts, line [1-9][0-9]* is not "
                                         "used for “%1” \\(skein::Test\\) because its "
                                         "placeholders differ: %2$")
                              .arg(QString::fromLatin1(source), QString::fromLatin1(fault))));
    QCOMPARE(said(source.constData()), QString::fromLatin1(source));
    QCOMPARE(said(source.constData()), QString::fromLatin1(source)); // Told once.
    QCoreApplication::sendPostedEvents();
}

void TextsTest::aFileThatIsNoneIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    const QString compiled = QStringLiteral("skein_de.qm");
    const QString written = QStringLiteral("skein_de.ts");
    const QString noCompiled =
        QStringLiteral("it is no compiled translation, or one of another version of Qt");
    QTest::newRow("empty qm") << compiled << QByteArray() << noCompiled;
    QTest::newRow("empty ts") << written << QByteArray()
                              << QStringLiteral("it is no file of Qt Linguist \\(line 1: .*\\)");
    QTest::newRow("of another version") << compiled << QByteArray(500, '\x3c') << noCompiled;
    QTest::newRow("another language of XML")
        << written << QByteArray("<html></html>") << QStringLiteral("it is no file of Qt Linguist");
    QTest::newRow("cut off") << written << linguistFile(message("a", "b")).chopped(20)
                             << QStringLiteral("line 6: .*[^.]");
    QTest::newRow("ts as qm") << compiled << linguistFile(message("a", "b")) << noCompiled;
    QTest::newRow("in other letters than it says")
        << written << linguistFile(message("a", "\xe4"))
        << QStringLiteral("line 6: it is not written in UTF-8 .*");
    QTest::newRow("of a coming version")
        << written << linguistFile(message("a", "b")).replace("version=\"2.1\"", "version=\"9.9\"")
        << QStringLiteral("it is a file of version “9.9”; Skein reads .*");
}

void TextsTest::aFileThatIsNoneIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    // One sentence, logged when the program says so, not by each who makes the texts.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    const Translations translations(LanguageWish{QStringLiteral("en"), file(name, bytes)});
    QCOMPARE(said("a"), QStringLiteral("a"));
    QVERIFY(translations.problem());
    const QRegularExpression sentence(
        QStringLiteral("^The translation [^ ]*%1 cannot be used: %2\\. The texts stay as they are "
                       "without it\\.$")
            .arg(name, fault));
    QVERIFY2(sentence.match(translations.problem()->message).hasMatch(),
        qPrintable(translations.problem()->message));
    QTest::ignoreMessage(QtWarningMsg, sentence);
    translations.logProblem();
}

void TextsTest::whatIsWrongWithAFileIsSaidInTheLanguageOfTheProgram()
{
    const Translations translations(LanguageWish{
        QStringLiteral("de"), file(QStringLiteral("skein_nl.ts"), QByteArray("<html/>"))});
    QVERIFY(translations.problem());
    QVERIFY2(translations.problem()->message.startsWith(QStringLiteral("Die Übersetzung")),
        qPrintable(translations.problem()->message));
}

void TextsTest::damagedCompiledTextsDoNoHarm()
{
    QFile whole(QStringLiteral(SKEIN_PROGRAMS_DIR "/translations/skein_en.qm"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QCOMPARE(compiledTextsFault(bytes), QString());
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    int readable = 0;
    for (int i = 0; i < damagedFiles; ++i) {
        QByteArray damaged = bytes;
        for (int hit = random.bounded(1, 6); hit > 0; --hit) {
            // Most of the numbers that lead somewhere stand at the beginning.
            const auto most = int(
                random.bounded(2) == 0 ? damaged.size() : qMin<qsizetype>(3000, damaged.size()));
            damaged[random.bounded(most)] = char(random.bounded(256));
        }
        if (random.bounded(3) == 0) {
            damaged.truncate(random.bounded(int(damaged.size())));
        }
        const auto loaded =
            TextCatalogue::load(file(QStringLiteral("damaged.qm"), damaged), QStringLiteral("en"));
        if (!loaded) {
            continue;
        }
        ++readable;
        for (const char* source : {"%n photograph(s)", "Nothing", "%n star(s)"}) {
            (void)(*loaded)->text("skein::FilterBar", source, nullptr, 2);
            (void)(*loaded)->text("skein::ShotData", source, "files", 1);
        }
    }
    QVERIFY(readable > 0);
    QVERIFY(readable < damagedFiles);
}

void TextsTest::damagedLinguistFilesDoNoHarm()
{
    QFile whole(QStringLiteral(SKEIN_SOURCE_DIR "/translations/skein_en.ts"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.read(6000) + "</context></TS>";
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    for (int i = 0; i < damagedFiles; ++i) {
        QByteArray damaged = bytes;
        for (int hit = random.bounded(1, 6); hit > 0; --hit) {
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        }
        const auto read = readLinguistFile(damaged, QStringLiteral("en"));
        if (read) {
            (void)(*read)->text("skein::BackupPresenter", "Backup: %n failed", "files", 2);
        } else {
            QVERIFY(!read.error().detail.isEmpty());
        }
    }
}

void TextsTest::pseudoTextShowsWhatItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pseudo");
    const auto row = [](const char* text, const char* pseudo) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(pseudo);
    };
    row("Cancel", "⟦Çàñçéĺ···⟧");
    row("&Save", "⟦&Sàṽé··⟧");
    row("%1 of %n", "⟦%1 öḟ %n··⟧");
    row("<b>Go</b>", "⟦<b>Ĝö</b>·⟧");
    row("{body}", "⟦{body}⟧");
    row("a &amp; b", "⟦à &amp; ḃ··⟧");
    row("%L1 %", "⟦%L1 %·⟧");
    row("", "");
    row("‹‹‹", "‹‹‹");
}

void TextsTest::pseudoTextShowsWhatItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, pseudo);
    QCOMPARE(pseudoText(text), pseudo);
    QCOMPARE(placeholderFault(text, pseudoText(text), false), QString());
}

void TextsTest::whatIsPutInKeepsItsOrderInTextsFromTheRight_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("isolated");
    QTest::newRow("a path") << QStringLiteral("נשמר ב־%1.")
                            << QStringLiteral("נשמר ב־\u2068%1\u2069.");
    QTest::newRow("several") << QStringLiteral("%2 מתוך %L1")
                             << QStringLiteral("\u2068%2\u2069 מתוך \u2068%L1\u2069");
    QTest::newRow("Arabic") << QStringLiteral("حفظ %1") << QStringLiteral("حفظ \u2068%1\u2069");
    QTest::newRow("an address") << QStringLiteral("<a href=\"%1\">פתיחת %2</a>")
                                << QStringLiteral("<a href=\"%1\">פתיחת \u2068%2\u2069</a>");
    QTest::newRow("a number") << QStringLiteral("%n תצלומים") << QStringLiteral("%n תצלומים");
    QTest::newRow("from the left")
        << QStringLiteral("Gespeichert in %1.") << QStringLiteral("Gespeichert in %1.");
}

void TextsTest::whatIsPutInKeepsItsOrderInTextsFromTheRight()
{
    QFETCH(QString, translation);
    QFETCH(QString, isolated);
    QCOMPARE(withIsolatedPlaces(translation), isolated);
    QCOMPARE(placeholderFault(translation, isolated, false), QString());
}

void TextsTest::theLanguageChangesWhileTheProgramRuns()
{
    Translations translations(LanguageWish{});
    QCOMPARE(said("Open it"), QStringLiteral("Open it"));
    QList<QString> told;
    connect(&translations, &Translations::aboutToChange, this, [&] { told += said("Open it"); });
    connect(&translations, &Translations::changed, this, [&] { told += said("Open it"); });
    translations.setLanguage(QStringLiteral("pseudo-rtl"));
    // Its files are read elsewhere, which nobody waits for.
    QCOMPARE(translations.language(), QString());
    QVERIFY(told.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("pseudo-rtl"), patienceMs);
    QCOMPARE(
        told, QList<QString>({QStringLiteral("Open it"), pseudoText(QStringLiteral("Open it"))}));
    QVERIFY(translations.isRightToLeft());
    QCOMPARE(QCoreApplication::translate("skein::FilterBar", "%n photograph(s)", nullptr, 2),
        pseudoText(QStringLiteral("%n photographs"))
            .replace(QLatin1String("%n"), QLatin1String("2")));
    translations.setLanguage(QStringLiteral("en"));
    QTRY_VERIFY_WITH_TIMEOUT(!translations.isRightToLeft(), patienceMs);
    QCOMPARE(said("Open it"), QStringLiteral("Open it"));
}

void TextsTest::theLastLanguageThatWasAskedForCounts()
{
    Translations translations(LanguageWish{QStringLiteral("en"), {}});
    QSignalSpy changes(&translations, &Translations::changed);
    for (const char* code : {"de", "pseudo", "fr", "it"}) {
        translations.setLanguage(QString::fromLatin1(code));
    }
    QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("it"), patienceMs);
    QCOMPARE(QCoreApplication::translate("PreferencesDialog", "Preferences"),
        QStringLiteral("Preferenze"));
    QCOMPARE(changes.count(), 1);
    // Back again before the files are there: nothing changes.
    translations.setLanguage(QStringLiteral("de"));
    translations.setLanguage(QStringLiteral("it"));
    translations.setLanguage(QStringLiteral("en"));
    QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("en"), patienceMs);
    QCOMPARE(changes.count(), 2);
}

void TextsTest::numbersFollowTheLanguageAtOnceOnAllThreads()
{
    Translations translations(LanguageWish{QStringLiteral("pt_BR"), {}});
    std::atomic<bool> isOver = false;
    std::atomic<int> asked = 0;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!isOver) {
                const QString text = userLocale().toString(1234.5, 'f', 1);
                wrong += text != QLatin1String("1.234,5") && text != QLatin1String("1,234.5");
                ++asked;
            }
        });
    }
    QCOMPARE(userLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    for (const char* code : {"en_AU", "pt_BR", "en_AU", "pt_BR", "en_AU"}) {
        translations.setLanguage(QString::fromLatin1(code));
        QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QString::fromLatin1(code), patienceMs);
        QCOMPARE(userLocale().name(), QString::fromLatin1(code));
        QCOMPARE(QLocale().name(), QString::fromLatin1(code)); // Qt's own widgets.
    }
    QTRY_VERIFY_WITH_TIMEOUT(asked > 1000, patienceMs);
    isOver = true;
    for (std::thread& reader : readers) {
        reader.join();
    }
    QCOMPARE(wrong, 0);
    QCOMPARE(userLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
}

void TextsTest::aLanguageWithoutTextsMirrorsNothing()
{
    const Translations none(LanguageWish{QStringLiteral("ar"), {}});
    QVERIFY(!none.isRightToLeft());
    // Somebody is translating into it: they see it as it will be.
    const QString begun =
        file(QStringLiteral("skein_ar.ts"), linguistFile(message("Open it", "x")));
    const Translations own(LanguageWish{{}, begun});
    QVERIFY(own.isRightToLeft());
}

void TextsTest::theWishStandsOnTheCommandLine()
{
    const auto wish = [](const QStringList& arguments) {
        return LanguageWish::fromArguments(
            QStringList{QStringLiteral("skein")} + arguments, QStringLiteral("de"));
    };
    QCOMPARE(wish({}).language, QStringLiteral("de"));
    QCOMPARE(
        wish({QStringLiteral("--language"), QStringLiteral("fr")}).language, QStringLiteral("fr"));
    const LanguageWish both =
        wish({QStringLiteral("--language=he"), QStringLiteral("--translation=a.ts")});
    QCOMPARE(both.language, QStringLiteral("he"));
    QCOMPARE(both.file, QStringLiteral("a.ts"));
    QCOMPARE(wish({QStringLiteral("--"), QStringLiteral("--language=fr")}).language,
        QStringLiteral("de"));
    QCOMPARE(wish({QStringLiteral("--language")}).language, QStringLiteral("de"));
}

void TextsTest::thereIsALanguageForEachFile()
{
    const QStringList codes = Translations::installed();
    QVERIFY(codes.contains(QStringLiteral("en")));
    for (const QString& code : codes) {
        QVERIFY2(QLocale(code).language() != QLocale::C, qPrintable(code));
        QVERIFY2(!Translations::title(code).isEmpty(), qPrintable(code));
    }
    QCOMPARE(Translations::title(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TextsTest::aFileMoreIsALanguageMore()
{
    const QString dutch = QStringLiteral("nl");
    QVERIFY(!Translations::installed().contains(dutch));
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(SKEIN_PROGRAMS_DIR "/translations/skein_de.qm"),
        folder.filePath(QStringLiteral("skein_nl.qm"))));
    qputenv("SKEIN_TRANSLATIONS", QFile::encodeName(folder.path()));
    QVERIFY(Translations::installed().contains(dutch));
    QCOMPARE(Translations::title(dutch), QStringLiteral("Nederlands"));
    qunsetenv("SKEIN_TRANSLATIONS");
}

QTEST_GUILESS_MAIN(TextsTest)
#include "TextsTest.moc"

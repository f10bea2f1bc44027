// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook against the program: every link leads somewhere, every key and every entry of a menu
// that it names is there with just these words, and every window knows its chapter.
#include "widgets/Handbook.h"
#include "widgets/ExtraActions.h"
#include "widgets/HandbookPage.h"
#include "widgets/HandbookPlaces.h"
#include "widgets/HandbookWindow.h"
#include "widgets/KeyCommands.h"
#include "widgets/KeyRig.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QXmlStreamReader>
#include <algorithm>

using namespace skein;

namespace {

const QString sources = QStringLiteral(SKEIN_SOURCE_DIR);
const QString english = sources + QStringLiteral("/handbook/en");
constexpr qint64 mostBytesOfPictures = 2 * 1024 * 1024;

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** "Bur&st && Row…" without what is only for menus. */
QString plain(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&])"));
    return text.replace(QLatin1String("&&"), QLatin1String("\1"))
        .remove(mnemonic)
        .replace(u'\1', u'&');
}

void addPaths(const QMenu& menu, const QString& path, QSet<QString>& into)
{
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        const QString own = path + QStringLiteral(" > ") + plain(action->text());
        into.insert(own);
        if (action->menu() != nullptr) {
            addPaths(*action->menu(), own, into);
        }
    }
}

/** Every text of the program and its plugins, as it is seen. */
QSet<QString> wordsOfTheProgram()
{
    QSet<QString> words;
    QStringList files{sources + QStringLiteral("/translations/skein_de.ts")};
    for (const QString& plugin : QDir(sources + QStringLiteral("/plugins")).entryList(QDir::Dirs)) {
        files += sources + QStringLiteral("/plugins/%1/translations/%1_de.ts").arg(plugin);
    }
    for (const QString& path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            continue; // A folder that is no plugin.
        }
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement &&
                xml.name() == QLatin1String("source")) {
                static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
                words.insert(plain(xml.readElementText()).remove(tags));
            }
        }
    }
    return words;
}

/** The table of all commands, as the page has it. */
QString tableOfCommands()
{
    Settings settings(QStringLiteral("/proc/none/skein.conf"));
    const KeyRig rig(settings);
    const QList<KeyCommand> commands = keyCommands(rig.actions, *rig.extras);
    QString table;
    QString group;
    for (const KeyCommand& command : commands) {
        if (command.group != group) {
            table += group.isEmpty() ? QString() : QStringLiteral("</table>\n");
            group = command.group;
            table += QStringLiteral("<h2>%1</h2>\n<table>\n").arg(group.toHtmlEscaped());
        }
        QStringList keys;
        for (const QKeySequence& key : command.owner.defaults) {
            keys.append(QStringLiteral("<kbd data-command=\"%1\">%2</kbd>")
                            .arg(command.owner.name,
                                key.toString(QKeySequence::PortableText).toHtmlEscaped()));
        }
        table +=
            QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n")
                .arg(command.text.toHtmlEscaped(), keys.join(u' '), command.what.toHtmlEscaped());
    }
    return table + QStringLiteral("</table>\n");
}

QStringList languages()
{
    return QDir(sources + QStringLiteral("/handbook")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

class HandbookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsWellFormed();
    void everyLinkLeadsSomewhere();
    void everyPageIsReached();
    void everyPictureIsThereAndSmall();
    void nothingIsFetchedFromTheNetwork();
    void everyKeyIsThatOfItsCommand();
    void everyEntryOfAMenuIsThere();
    void everyWordOfAWindowIsThere();
    void everyCommandStandsInThePageOfKeys();
    void everyWindowHasAChapter();
    void theBuildTreeHasTheHandbook();
    void aLanguageWithoutItGetsTheEnglishOne();
    void theLinksOfAPageFollowTheTheme();
    void theWindowShowsPagesAndPictures();

private:
    QHash<QString, HandbookPage> m_pages;
};

void HandbookTest::initTestCase()
{
    m_pages = readHandbookPages(english);
    QVERIFY(m_pages.size() >= 10);
}

void HandbookTest::everyPageIsWellFormed()
{
    for (const QString& language : languages()) {
        const auto pages = readHandbookPages(sources + QStringLiteral("/handbook/") + language);
        for (const HandbookPage& page : pages) {
            QVERIFY2(page.error.isEmpty(), qPrintable(page.name + u' ' + page.error));
            QCOMPARE(page.language, language);
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            QVERIFY2(page.withoutWords.isEmpty(), qPrintable(page.withoutWords.join(u' ')));
        }
    }
}

void HandbookTest::everyLinkLeadsSomewhere()
{
    for (const HandbookPage& page : std::as_const(m_pages)) {
        for (const QString& link : page.links) {
            const QString file = link.section(u'#', 0, 0);
            const QString place = link.section(u'#', 1);
            const QString trouble = page.name + QStringLiteral(": ") + link;
            if (!file.endsWith(QLatin1String(".html")) && !file.isEmpty()) {
                QVERIFY2(QFile::exists(english + u'/' + file), qPrintable(trouble));
                continue;
            }
            const QString target = file.isEmpty() ? page.name : file;
            QVERIFY2(m_pages.contains(target), qPrintable(trouble));
            QVERIFY2(place.isEmpty() || m_pages.value(target).places.contains(place),
                qPrintable(trouble));
        }
    }
}

void HandbookTest::everyPageIsReached()
{
    QSet<QString> reached{QStringLiteral("index.html")};
    QStringList open = reached.values();
    while (!open.isEmpty()) {
        const QStringList links = m_pages.value(open.takeFirst()).links;
        for (const QString& link : links) {
            const QString file = link.section(u'#', 0, 0);
            if (m_pages.contains(file) && !reached.contains(file)) {
                reached.insert(file);
                open.append(file);
            }
        }
    }
    for (const HandbookPage& page : std::as_const(m_pages)) {
        QVERIFY2(reached.contains(page.name), qPrintable(page.name));
    }
}

void HandbookTest::everyPictureIsThereAndSmall()
{
    QSet<QString> shown;
    for (const HandbookPage& page : std::as_const(m_pages)) {
        for (const QString& picture : page.pictures) {
            const QImage image(english + u'/' + picture);
            QVERIFY2(!image.isNull(), qPrintable(page.name + QStringLiteral(": ") + picture));
            shown.insert(picture.section(u'/', -1));
        }
    }
    QVERIFY(shown.size() >= 5);
    qint64 bytes = 0;
    const QDir folder(english + QStringLiteral("/pictures"));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
        QVERIFY2(shown.contains(file.fileName()), qPrintable(file.fileName()));
        bytes += file.size();
    }
    QVERIFY2(bytes < mostBytesOfPictures, qPrintable(QString::number(bytes)));
}

void HandbookTest::nothingIsFetchedFromTheNetwork()
{
    static const QRegularExpression fetched(
        QStringLiteral("(src|href)\\s*=\\s*\"(https?:|//)|url\\(\\s*['\"]?(https?:|//)|@import"));
    QDirIterator files(sources + QStringLiteral("/handbook"),
        {QStringLiteral("*.html"), QStringLiteral("*.css")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(!contents(path).contains(fetched), qPrintable(path));
    }
}

void HandbookTest::everyKeyIsThatOfItsCommand()
{
    QHash<QString, QStringList> keys;
    for (const ActionSpec& spec : ActionCollection::specs()) {
        for (const QKeySequence& key : spec.keys) {
            keys[spec.name].append(key.toString(QKeySequence::PortableText));
        }
    }
    int checked = 0;
    for (const HandbookPage& page : std::as_const(m_pages)) {
        for (const HandbookPage::Key& each : page.keys) {
            QVERIFY2(keys.value(each.command).contains(each.key),
                qPrintable(QStringLiteral("%1: %2 is no key of “%3”")
                               .arg(page.name, each.key, each.command)));
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

void HandbookTest::everyEntryOfAMenuIsThere()
{
    Settings settings(QStringLiteral("/proc/none/skein.conf"));
    const KeyRig rig(settings);
    QSet<QString> entries;
    const auto menus = rig.bar.actions();
    for (const QAction* title : menus) {
        addPaths(*title->menu(), plain(title->text()), entries);
    }
    int checked = 0;
    for (const HandbookPage& page : std::as_const(m_pages)) {
        for (const QString& entry : page.menus) {
            QVERIFY2(entries.contains(entry),
                qPrintable(page.name + QStringLiteral(": no menu has ") + entry));
            ++checked;
        }
    }
    QVERIFY(checked > 20);
}

void HandbookTest::everyWordOfAWindowIsThere()
{
    const QSet<QString> words = wordsOfTheProgram();
    QVERIFY(words.size() > 1000);
    for (const HandbookPage& page : std::as_const(m_pages)) {
        for (const QString& word : page.words) {
            QVERIFY2(words.contains(word),
                qPrintable(page.name + QStringLiteral(": no window says ") + word));
        }
    }
}

/** As written when SKEIN_UPDATE_MANUAL is set. */
void HandbookTest::everyCommandStandsInThePageOfKeys()
{
    const QString path = english + QStringLiteral("/keys.html");
    const QString text = contents(path);
    const auto begin = QLatin1String("<!-- Written by the test widgets-Handbook. -->\n");
    const auto end = QLatin1String("<!-- To here. -->");
    const qsizetype from = text.indexOf(begin) + begin.size();
    const qsizetype to = text.indexOf(end);
    QVERIFY(from > begin.size() && to >= from);
    if (qEnvironmentVariableIsSet("SKEIN_UPDATE_MANUAL")) {
        QFile page(path);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write((text.left(from) + tableOfCommands() + text.mid(to)).toUtf8());
        return;
    }
    QCOMPARE(text.mid(from, to - from), tableOfCommands());
}

void HandbookTest::everyWindowHasAChapter()
{
    static const QRegularExpression wanted(QStringLiteral(
        "class (\\w+)(?: final)?\\s*:\\s*public (?:QDialog|QMainWindow|PreferencePage)\\b"));
    int found = 0;
    for (const char* room : {"/src/widgets", "/src/viewer", "/plugins"}) {
        QDirIterator files(sources + QLatin1String(room), {QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = contents(files.next());
            for (auto each = wanted.globalMatch(text); each.hasNext(); ++found) {
                const QString name = each.next().captured(1);
                QVERIFY2(handbookPlaces::all().contains(name), qPrintable(name));
            }
        }
    }
    QVERIFY(found > 20);
    const QStringList places = handbookPlaces::all().values();
    for (const QString& place : places) {
        const HandbookPage page = m_pages.value(place.section(u'#', 0, 0));
        QVERIFY2(!page.name.isEmpty(), qPrintable(place));
        const QString inPage = place.section(u'#', 1);
        QVERIFY2(inPage.isEmpty() || page.places.contains(inPage), qPrintable(place));
    }
}

void HandbookTest::theBuildTreeHasTheHandbook()
{
    qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR);
    const auto folder = Handbook::find(QStringLiteral("en"));
    QVERIFY2(folder.has_value(), qPrintable(folder ? QString() : folder.error().detail));
    const auto files = Handbook::read(*folder);
    for (const HandbookPage& page : std::as_const(m_pages)) {
        QCOMPARE(
            QString::fromUtf8(files.pages.value(page.name)), contents(english + u'/' + page.name));
        for (const QString& picture : page.pictures) {
            QVERIFY2(files.pictures.contains(picture), qPrintable(picture));
            QVERIFY(files.pictures.value(picture).width() <= 720); // As wide as it is shown.
        }
    }
}

void HandbookTest::aLanguageWithoutItGetsTheEnglishOne()
{
    qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR);
    for (const char* code : {"tlh", "pt_BR", "", "en_GB"}) {
        const auto folder = Handbook::find(QLatin1String(code));
        QVERIFY(folder.has_value());
        QVERIFY2(folder->endsWith(QLatin1String("/en")), qPrintable(*folder));
    }
}

void HandbookTest::theWindowShowsPagesAndPictures()
{
    HandbookWindow window(Handbook::read(english));
    window.open(QStringLiteral("safety.html#backup"));
    QTextBrowser& browser = window.browser();
    QCOMPARE(window.place(), QStringLiteral("safety.html#backup"));
    QVERIFY(browser.toPlainText().contains(QLatin1String("The second copy")));
    const HandbookPage page = m_pages.value(QStringLiteral("safety.html"));
    QVERIFY(!page.pictures.isEmpty());
    for (const QString& picture : page.pictures) {
        const QVariant image =
            browser.document()->resource(QTextDocument::ImageResource, QUrl(picture));
        QVERIFY2(!image.value<QImage>().isNull(), qPrintable(picture));
    }
    browser.setSource(QUrl(QStringLiteral("index.html")));
    QVERIFY(browser.toPlainText().contains(QLatin1String("Your first shoot")));
    browser.backward();
    QCOMPARE(window.place(), QStringLiteral("safety.html#backup"));
}

void HandbookTest::theLinksOfAPageFollowTheTheme()
{
    applyTheme(*qApp, ThemeKind::Light);
    HandbookWindow window(Handbook::read(english));
    window.open(QStringLiteral("index.html"));
    window.show();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(*qApp, kind);
        int links = 0;
        const QTextDocument& document = *window.browser().document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.isAnchor() && !format.anchorHref().isEmpty()) {
                    QCOMPARE(format.foreground().color(), themeColour("link", kind));
                    ++links;
                }
            }
        }
        QVERIFY(links > 3);
        QCOMPARE(window.place(), QStringLiteral("index.html"));
    }
}

QTEST_MAIN(HandbookTest)
#include "HandbookTest.moc"

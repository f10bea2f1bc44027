// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "base/Translations.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace skein;

namespace {

/** A word of an mdoc page that is taken for nothing else. */
QString inManual(const QString& word)
{
    static const QString delimiters = QStringLiteral(".,;:?!()[]|");
    QString text = word;
    text.replace(u'\\', QLatin1String("\\e"));
    const bool isAlone = text.size() == 1 && delimiters.contains(text);
    return isAlone || text.startsWith(u'.') ? QLatin1String("\\&") + text : text;
}

/** Each on a line of its own, as mdoc wants them. */
QString sentences(QString text)
{
    return text.replace(QLatin1String(". "), QLatin1String(".\n"));
}

/** All commands as the manual lists them. */
QString tableOfCommands()
{
    QString table = QStringLiteral(".Bl -tag -width Ds\n");
    for (const ActionSpec& spec : ActionCollection::specs()) {
        QStringList keys;
        for (const QKeySequence& key : spec.keys) {
            keys.append(QLatin1String("Ic ") + inManual(key.toString(QKeySequence::PortableText)));
        }
        const QString without = keys.isEmpty() ? QString() : QStringLiteral(" : ");
        table += QStringLiteral(".It Sy %1%2%3\n%4\n")
                     .arg(spec.name, without, keys.join(QLatin1String(" , ")),
                         sentences(inManual(spec.what)));
    }
    return table + QStringLiteral(".El\n");
}

/** The commands and their keys, without what they do. */
QStringList entriesOf(const QString& table)
{
    return table.split(u'\n').filter(QRegularExpression(QStringLiteral("^\\.It ")));
}

} // namespace

class ActionCollectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); } // Their translations.

    void everyCommandHasANameATextAndASentence()
    {
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            QVERIFY(!spec.name.isEmpty());
            QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.name));
            QVERIFY2(spec.what.endsWith(QLatin1Char('.')), qPrintable(spec.name));
        }
    }

    void namesAndIdsAreUnique()
    {
        QStringList names;
        QList<ActionId> ids;
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            QVERIFY2(!names.contains(spec.name), qPrintable(spec.name));
            QVERIFY(!ids.contains(spec.id));
            names.append(spec.name);
            ids.append(spec.id);
        }
    }

    void noKeyBelongsToTwoCommands()
    {
        QMap<QString, QString> owners;
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            for (const QKeySequence& key : spec.keys) {
                QVERIFY2(!key.isEmpty(), qPrintable(spec.name));
                QVERIFY2(!owners.contains(key.toString()), qPrintable(key.toString()));
                owners.insert(key.toString(), spec.name);
            }
        }
    }

    void noCommandHasAKeyThatWindowManagersTake()
    {
        // Openbox sends windows to other desktops by the first ones; the others walk between
        // desktops and windows, or are the system's, in most.
        QStringList taken{QStringLiteral("Alt+Tab"), QStringLiteral("Alt+Space"),
            QStringLiteral("Alt+F4"), QStringLiteral("Alt+F2"), QStringLiteral("Ctrl+Alt+Del"),
            QStringLiteral("Print"), QStringLiteral("Alt+Esc")};
        for (const char* held : {"Alt+Shift+", "Ctrl+Alt+", "Ctrl+Alt+Shift+", "Meta+"}) {
            for (const char* arrow : {"Left", "Right", "Up", "Down"}) {
                taken.append(QLatin1String(held) + QLatin1String(arrow));
            }
        }
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            for (const QKeySequence& key : spec.keys) {
                for (const QString& other : std::as_const(taken)) {
                    QVERIFY2(key != QKeySequence(other, QKeySequence::PortableText),
                        qPrintable(spec.name));
                }
            }
        }
    }

    void theKeysPhotographersKnowAreThere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("command");
        const auto row = [](const char* key, const char* command) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(command);
        };
        row("Space", "capture");
        row("S", "capture");
        row("P", "live-view");
        row("Esc", "cancel");
        row("Left", "previous-picture");
        row("Right", "next-picture");
        row("Home", "first-picture");
        row("End", "last-picture");
        row("F11", "full-screen");
        row("Ctrl++", "zoom-in");
        row("Ctrl+-", "zoom-out");
        row("Ctrl+0", "zoom-actual");
        row("Ctrl+I", "zoom-fit");
        row("Ctrl+N", "new-window");
        row("Ctrl+O", "open-session");
        row("Ctrl+Q", "quit");
        row("Ctrl+W", "close-window");
    }

    void theKeysPhotographersKnowAreThere()
    {
        QFETCH(QString, key);
        QFETCH(QString, command);
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            if (spec.keys.contains(QKeySequence(key, QKeySequence::PortableText))) {
                QCOMPARE(spec.name, command);
                return;
            }
        }
        QFAIL("no command has this key");
    }

    void everyCommandBecomesOneActionOfTheWindow()
    {
        QWidget window;
        const ActionCollection actions(&window);
        QCOMPARE(window.actions().size(), ActionCollection::specs().size());
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            QVERIFY(actions[spec.id] != nullptr);
            QCOMPARE(actions[spec.id]->objectName(), spec.name);
            QCOMPARE(actions[spec.id]->shortcuts(), spec.keys);
        }
    }

    void buttonsShowNoLetterInBrackets()
    {
        QWidget window;
        const ActionCollection actions(&window);
        QAction* capture = actions[ActionId::Capture];
        const QString english = capture->iconText();
        capture->setText(QStringLiteral("撮影(&C)…"));
        QCOMPARE(capture->iconText(), QStringLiteral("撮影"));
        capture->setText(QStringLiteral("露光終了(&C)"));
        QCOMPARE(capture->iconText(), QStringLiteral("露光終了"));
        capture->setText(u'&' + english);
        QCOMPARE(capture->iconText(), english);
        // What a button has instead stays.
        capture->setIconText(QStringLiteral("対数"));
        capture->setText(QStringLiteral("対数で表示(&L)"));
        QCOMPARE(capture->iconText(), QStringLiteral("対数"));
    }

    void everyIconIsThere()
    {
        QWidget window;
        const ActionCollection actions(&window);
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            QVERIFY2(spec.icon.isEmpty() ||
                         QFile::exists(QStringLiteral(":/icons/%1.svg").arg(spec.icon)),
                qPrintable(spec.icon));
        }
    }

    void theManualListsEveryCommandWithItsKeys_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        const QDir manual(QStringLiteral(SKEIN_SOURCE_DIR "/man"));
        const QStringList folders = manual.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& folder : folders) {
            if (manual.exists(folder + QStringLiteral("/skein-keys.5"))) {
                QTest::newRow(qPrintable(folder)) << folder;
            }
        }
    }

    /** As written when SKEIN_UPDATE_MANUAL is set. */
    void theManualListsEveryCommandWithItsKeys()
    {
        QFETCH(QString, language);
        QFile page(QStringLiteral(SKEIN_SOURCE_DIR "/man/%1/skein-keys.5").arg(language));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        page.close();
        const auto begin = QLatin1String("compares it with the program.\n");
        const auto end = QLatin1String(".\\\" End of the table.");
        const qsizetype from = text.indexOf(begin) + begin.size();
        const qsizetype to = text.indexOf(end);
        QVERIFY(from > begin.size() && to >= from);
        const Translations translations(
            LanguageWish{language.isEmpty() ? QStringLiteral("en") : language, {}});
        if (qEnvironmentVariableIsSet("SKEIN_UPDATE_MANUAL")) {
            QVERIFY(language.isEmpty() || Translations::installed().contains(language));
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write((text.left(from) + tableOfCommands() + text.mid(to)).toUtf8());
            return;
        }
        const QString table = text.mid(from, to - from);
        if (language.isEmpty()) {
            QCOMPARE(table, tableOfCommands());
        } else { // What is said of them is for translators, who have nothing that builds this.
            QCOMPARE(entriesOf(table), entriesOf(tableOfCommands()));
        }
    }

    void theManualNamesEveryKey()
    {
        QFile page(QStringLiteral(SKEIN_SOURCE_DIR "/man/skein.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(page.readAll());
        text.replace(QLatin1String("\\-"), QLatin1String("-"));
        text.remove(QLatin1String("\\&")); // Before signs that are not meant to end a sentence.
        QStringList documented;
        static const QRegularExpression item(
            QStringLiteral("^\\.It Ic (.+)$"), QRegularExpression::MultilineOption);
        auto matches = item.globalMatch(text);
        while (matches.hasNext()) {
            const QString line = matches.next().captured(1);
            static const QRegularExpression separators(QStringLiteral(" , Ic "));
            documented.append(line.split(separators, Qt::SkipEmptyParts));
        }
        QStringList known;
        const auto specs = ActionCollection::specs();
        for (const ActionSpec& spec : specs) {
            for (const QKeySequence& key : spec.keys) {
                known.append(key.toString(QKeySequence::PortableText));
            }
        }
        known.sort();
        documented.sort();
        QCOMPARE(documented, known);
    }
};

QTEST_MAIN(ActionCollectionTest)
#include "ActionCollectionTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in a language that nobody speaks: what was never translated, and what does not
// fit. And a change of language while it runs.
#include "app/Bodies.h"
#include "app/LanguageRig.h"
#include "base/PseudoText.h"
#include "base/Translations.h"
#include "camera/Camera.h"
#include "tether/TetheredCamera.h"
#include "widgets/HookDialog.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/SequenceReportDialog.h"
#include "widgets/TransferDialog.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace skein;

namespace {

using Id = ActionId;

/** What the driver calls things: not ours to translate. */
QStringList driverWords(const Workspace& workspace)
{
    QStringList words;
    const Camera* camera = workspace.controller().camera();
    if (camera == nullptr) {
        return words;
    }
    for (const CameraSetting& setting : camera->settings()) {
        words += setting.label;
        words += setting.choices;
        words += setting.value.toString();
        words += setting.name;
        words += setting.sectionLabel;
    }
    words += {camera->library().warning, camera->info().model, camera->info().port,
        QStringLiteral("V1.00"), QStringLiteral("screen")};
    words += camera->info().model.split(u' ');
    words.removeIf([](const QString& word) { return word.size() < 2; });
    return words;
}

/** Which letters of the alphabet no command of a menu has. */
QString freeLetters(const QList<QAction*>& actions)
{
    QString free = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    for (const QAction* each : actions) {
        const qsizetype mark = each->text().indexOf(u'&');
        if (mark >= 0 && mark + 1 < each->text().size()) {
            free.remove(each->text().at(mark + 1).toUpper());
        }
    }
    return free;
}

} // namespace

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyWindowIsTranslatedAndFits();
    void theLanguageChangesEverywhereAtOnce();
    void noMenuHasALetterTwice_data();
    void noMenuHasALetterTwice();
};

void LanguageTest::everyWindowIsTranslatedAndFits()
{
    Program program;
    program.makePictures(2);
    const Translations translations(LanguageWish{QStringLiteral("pseudo"), {}});
    const Body body(QStringLiteral("4711"));
    Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
    QVERIFY(hasActiveWindow(workspace));
    LanguageWalk walk;
    walk.allow(ownWords(program));
    QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
    walk.allow(driverWords(workspace));
    walk.see(workspace.window(), QStringLiteral("main window"));
    walkMenus(walk, workspace);
    walkDialogs(walk, workspace, quietDialogs);
    walkDialogs(walk, workspace, cameraDialogs);
    walkPreferences(walk, workspace);
    HookDialog hook({}, true, &workspace.window());
    SequenceReportDialog sequence({}, {}, &workspace.window());
    TransferDialog transfer({}, &workspace.window());
    for (QDialog* dialog : std::initializer_list<QDialog*>{&hook, &sequence, &transfer}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        walk.see(*dialog, QString::fromLatin1(dialog->metaObject()->className()));
    }
    // A new dialog or page that nobody looks at here is looked at by nobody.
    QSet<QString> wanted =
        windowClasses({QStringLiteral("src/widgets"), QStringLiteral("src/viewer")});
    wanted -= walk.classes();
    QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(u' ')));
    const qsizetype english = told(walk.english());
    const qsizetype cut = told(walk.cut());
    QCOMPARE(english, 0);
    QCOMPARE(cut, 0);
}

void LanguageTest::theLanguageChangesEverywhereAtOnce()
{
    Program program;
    program.makePictures(2);
    Translations translations(LanguageWish{QStringLiteral("en"), {}});
    const LanguageSwitch languageSwitch(*qApp, translations, program.settings);
    const Body body(QStringLiteral("4711"));
    Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
    QVERIFY(hasActiveWindow(workspace));
    QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->hasPicture(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(action(workspace, Id::LiveView)->isEnabled(), patienceMs);
    action(workspace, Id::LiveView)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(viewer(workspace)->isLive(), patienceMs);
    action(workspace, Id::Sequences)->trigger();
    PreferencesDialog& dialog = workspace.window().showPreferences();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    LanguageWalk before;
    before.allow({program.folder.path()});
    before.hear(workspace.window(), QStringLiteral("English"));
    QVERIFY(before.english().size() > 100);

    program.settings.setValue(languageKey, QStringLiteral("pseudo"));
    QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("pseudo"), patienceMs);
    QCoreApplication::sendPostedEvents();
    QVERIFY(viewer(workspace)->isLive());
    LanguageWalk walk;
    walk.allow(ownWords(program));
    walk.allow(driverWords(workspace));
    walk.hear(workspace.window(), QStringLiteral("main window"));
    walkMenus(walk, workspace);
    const auto others = otherWindows(workspace);
    for (const QPointer<QWidget>& top : others) {
        walk.hear(*top, QString::fromLatin1(top->metaObject()->className()));
    }
    QCOMPARE(told(walk.english()), 0);

    program.settings.setValue(languageKey, QStringLiteral("pseudo-rtl"));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::layoutDirection(), Qt::RightToLeft, patienceMs);
    program.settings.setValue(languageKey, QStringLiteral("en"));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::layoutDirection(), Qt::LeftToRight, patienceMs);
    QCOMPARE(action(workspace, Id::Preferences)->text(), QStringLiteral("&Preferences…"));
    QVERIFY(viewer(workspace)->isLive());
    closeDialogs(workspace);
}

void LanguageTest::noMenuHasALetterTwice_data()
{
    QTest::addColumn<QString>("language");
    const QStringList installed = Translations::installed();
    for (const QString& code : installed) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void LanguageTest::noMenuHasALetterTwice()
{
    QFETCH(QString, language);
    const Translations translations(LanguageWish{language, {}});
    Program program;
    Workspace& workspace = program.open(false);
    static const QRegularExpression letter(QStringLiteral("&([^&\\s])"));
    QStringList twice;
    const auto look = [&twice](const QList<QAction*>& actions, const QString& where) {
        QHash<QString, QString> used;
        for (const QAction* each : actions) {
            const QString key = letter.match(each->text()).captured(1).toUpper();
            if (!key.isEmpty() && used.contains(key)) {
                twice.append(where + QStringLiteral(": %1, %2; free: %3")
                                         .arg(used.value(key), each->text(), freeLetters(actions)));
            }
            used.insert(key, each->text());
        }
    };
    const auto menus = workspace.window().findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        look(menu->actions(), menu->title());
    }
    QVERIFY(menus.size() > 10);
    QCOMPARE(told(twice), 0);
}

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"

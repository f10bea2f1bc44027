// SPDX-License-Identifier: GPL-3.0-or-later
// The plugins that come with Skein in a language that nobody speaks.
#include "app/PluginRoom.h"
#include "base/PseudoText.h"
#include "widgets/LanguageSwitch.h"

#include <QDir>
#include <QTest>

using namespace skein;

namespace {

/** The photo box takes over the window; its own test shows its dialogs. */
const QSet<QString> seenElsewhere{QStringLiteral("PasswordDialog")};

using Room = PluginRoom<LanguageWalk>;

void allowOwnWords(Room& room)
{
    // The folder of plugins is shown in lines, and that of rehearsals has one name everywhere.
    room.walk.allow(
        ownWords(room.program) + QStringList{QStringLiteral("screen"), QDir::homePath().mid(1),
                                     QStringLiteral("rehearsal")});
}

/** What stands in a plugin's own file, with its translations. */
void allowPlugins(Room& room)
{
    for (const PluginEntry& entry : room.plugins.manager().entries()) {
        const PluginMetadata& about = entry.plugin.metadata;
        room.walk.allow({about.name, about.description, about.version, about.author, about.licence,
            about.id, entry.plugin.file});
    }
}

} // namespace

class LanguagePluginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void everyPluginIsTranslatedAndFits()
    {
        Room room(QStringLiteral("pseudo"));
        allowOwnWords(room);
        QVERIFY(room.begin());
        allowPlugins(room);
        QVERIFY(hasActiveWindow(*room.workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*room.workspace)->hasPicture(), patienceMs);
        action(*room.workspace, ActionId::SelectAll)->trigger();
        room.walk.see(room.workspace->window(), QStringLiteral("window with plugins"));
        walkMenus(room.walk, *room.workspace);
        walkPreferences(room.walk, *room.workspace);
        walkPluginDialogs(room);
        QSet<QString> wanted = windowClasses({QStringLiteral("plugins")});
        wanted -= room.walk.classes();
        wanted -= seenElsewhere;
        QVERIFY2(wanted.isEmpty(), qPrintable(QStringList(wanted.values()).join(u' ')));
        const qsizetype english = told(room.walk.english());
        const qsizetype cut = told(room.walk.cut());
        QCOMPARE(english, 0);
        QCOMPARE(cut, 0);
    }

    void pluginsFollowTheLanguage()
    {
        Room room(QStringLiteral("en"));
        allowOwnWords(room);
        const LanguageSwitch languageSwitch(*qApp, room.translations, room.program.settings);
        QVERIFY(room.begin());
        allowPlugins(room);
        QVERIFY(hasActiveWindow(*room.workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*room.workspace)->hasPicture(), patienceMs);
        QAction* command = room.command(QStringLiteral("eclipse.plan"));
        QVERIFY(command != nullptr);
        const QString english = command->text();
        QVERIFY(!plainEnglishIn(english).isEmpty());
        room.program.settings.setValue(languageKey, QStringLiteral("pseudo"));
        QTRY_COMPARE_WITH_TIMEOUT(command->text(), pseudoText(english), patienceMs);
        int panels = 0;
        const auto all = room.workspace->window().findChildren<QWidget*>();
        for (QWidget* each : all) {
            // skein::repeat::RepeatPanel and the like.
            const QString name = QString::fromLatin1(each->metaObject()->className());
            if (name.count(QLatin1String("::")) == 2) {
                room.walk.hear(*each, name);
                ++panels;
            }
        }
        QVERIFY(panels > 1);
        QCOMPARE(told(room.walk.english()), 0);
        room.program.settings.setValue(languageKey, QStringLiteral("en"));
        QTRY_COMPARE_WITH_TIMEOUT(command->text(), english, patienceMs);
    }
};

QTEST_MAIN(LanguagePluginTest)
#include "LanguagePluginTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The plugins that come with Skein in a language that nobody speaks.
#include "app/LanguageRig.h"
#include "app/Plugins.h"
#include "base/PseudoText.h"
#include "base/Translations.h"
#include "widgets/LanguageSwitch.h"

#include <QTest>

using namespace skein;

namespace {

const QStringList bundled{QStringLiteral("eclipse"), QStringLiteral("focusstack"),
    QStringLiteral("headoutline"), QStringLiteral("photobox"), QStringLiteral("repeat")};
/** Their commands that open a dialog: what has to be seen of "plugins". */
const QStringList dialogs{QStringLiteral("eclipse.plan"), QStringLiteral("focusstack.stack"),
    QStringLiteral("headoutline.open")};
/** The photo box takes over the window; its own test shows its dialogs. */
const QSet<QString> seenElsewhere{QStringLiteral("PasswordDialog")};

struct Room
{
    explicit Room(const QString& language)
        : translations(LanguageWish{language, {}})
    {
        plugins.manager().setTranslations(translations);
        program.makePictures(3);
        walk.allow(ownWords(program) + QStringList{QStringLiteral("screen")});
    }

    [[nodiscard]] bool begin()
    {
        workspace = &program.open(false);
        PluginManager::Places places;
        places.folders = {QStringLiteral(SKEIN_PROGRAMS_DIR "/../lib/skein/plugins")};
        places.crashes = program.folder.filePath(QStringLiteral("crashes"));
        plugins.begin(places);
        const bool isReady =
            QTest::qWaitFor([this] { return plugins.manager().isReady(); }, patienceMs);
        for (const PluginEntry& entry : plugins.manager().entries()) {
            const PluginMetadata& about = entry.plugin.metadata;
            plugins.manager().setOn(about.id, true);
            // These stand in the plugin's own file, with their translations.
            walk.allow({about.name, about.description, about.version, about.author, about.licence,
                about.id, entry.plugin.file});
        }
        return isReady &&
               QTest::qWaitFor(
                   [this] {
                       const auto all = plugins.manager().entries();
                       return std::count_if(all.cbegin(), all.cend(), [](const PluginEntry& each) {
                           return each.state == PluginState::Running;
                       }) >= bundled.size();
                   },
                   patienceMs);
    }

    [[nodiscard]] QAction* command(const QString& name) const
    {
        const QWidget& window = workspace->window();
        for (QAction* each : window.actions()) {
            if (each->objectName() == QStringLiteral("plugin.org.skein_photo.") + name) {
                return each;
            }
        }
        return nullptr;
    }

    Program program;
    Translations translations;
    Plugins plugins{program.windows, program.settings};
    Workspace* workspace = nullptr;
    LanguageWalk walk;
};

} // namespace

class LanguagePluginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void everyPluginIsTranslatedAndFits()
    {
        Room room(QStringLiteral("pseudo"));
        QVERIFY(room.begin());
        QVERIFY(hasActiveWindow(*room.workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*room.workspace)->hasPicture(), patienceMs);
        action(*room.workspace, ActionId::SelectAll)->trigger();
        room.walk.see(room.workspace->window(), QStringLiteral("window with plugins"));
        walkMenus(room.walk, *room.workspace);
        walkPreferences(room.walk, *room.workspace);
        for (const QString& name : dialogs) {
            QAction* command = room.command(name);
            QVERIFY2(command != nullptr, qPrintable(name));
            QTRY_VERIFY_WITH_TIMEOUT(command->isEnabled(), patienceMs);
            command->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(!otherWindows(*room.workspace).isEmpty(), patienceMs);
            const auto others = otherWindows(*room.workspace);
            for (const QPointer<QWidget>& top : others) {
                QVERIFY(QTest::qWaitForWindowExposed(top));
                room.walk.see(*top, name);
            }
            closeDialogs(*room.workspace);
        }
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
        const LanguageSwitch languageSwitch(*qApp, room.translations, room.program.settings);
        QVERIFY(room.begin());
        QVERIFY(hasActiveWindow(*room.workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*room.workspace)->hasPicture(), patienceMs);
        QAction* command = room.command(QStringLiteral("eclipse.plan"));
        QVERIFY(command != nullptr);
        const QString english = command->text();
        QVERIFY(!plainEnglishIn(english).isEmpty());
        room.program.settings.setValue(languageKey, QStringLiteral("pseudo"));
        QCOMPARE(command->text(), pseudoText(english));
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
        QCOMPARE(command->text(), english);
    }
};

QTEST_MAIN(LanguagePluginTest)
#include "LanguagePluginTest.moc"

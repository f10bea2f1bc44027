// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin Head Outline, loaded as the program does it: its command, dialog and page.
#include "app/BundledPlugin.h"
#include "session/SessionBrowser.h"
#include "widgets/PreferencesDialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

using namespace skein;

namespace {

constexpr const char* dialogType = "skein::headoutline::OutlineDialog";

/** A window with a photograph and the plugin. */
struct Studio
{
    Studio()
        : workspace(openWith(bundled.program))
    {}
    static Workspace& openWith(Program& program)
    {
        program.makePictures(1);
        return program.open(false);
    }

    [[nodiscard]] bool isThere()
    {
        return bundled.begin() && hasActiveWindow(workspace) &&
               QTest::qWaitFor(
                   [this] { return !viewer(workspace)->picturePath().isEmpty(); }, patienceMs);
    }
    /** Opens the workshop; null: it never came to show the photograph. */
    QWidget* open() const
    {
        bundled.command(workspace, QStringLiteral("open"))->trigger();
        QWidget* dialog = widgetOf(workspace, dialogType);
        const bool isReady = dialog != nullptr && QTest::qWaitFor(
                                                      [dialog] {
                                                          const auto* add = buttonIn<QPushButton>(
                                                              dialog, QStringLiteral("Add"));
                                                          return add != nullptr && add->isEnabled();
                                                      },
                                                      patienceMs);
        return isReady ? dialog : nullptr;
    }
    [[nodiscard]] QString pathOf(const QString& name) const
    {
        return workspace.session().folder() + u'/' + name;
    }
    /** The names in a file of heads, in their order. */
    [[nodiscard]] QStringList namesIn(const QString& file) const
    {
        QFile json(pathOf(file));
        QStringList names;
        if (json.open(QIODevice::ReadOnly)) {
            const QJsonObject object = QJsonDocument::fromJson(json.readAll()).object();
            const QJsonArray heads = object.value(QStringLiteral("heads")).toArray();
            for (const auto& head : heads) {
                names.append(head.toObject().value(QStringLiteral("name")).toString());
            }
        }
        return names;
    }
    [[nodiscard]] static QListView* namesOf(const QWidget* dialog)
    {
        const auto all = dialog->findChildren<QListView*>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QListView* list) {
            return list->accessibleName().startsWith(QStringLiteral("Names"));
        });
        return found == all.end() ? nullptr : *found;
    }
    /** Adds a number and gives it a name, as one does by the list. */
    static bool addNamed(QWidget* dialog, const QString& name)
    {
        buttonIn<QPushButton>(dialog, QStringLiteral("Add"))->click();
        QListView* names = namesOf(dialog);
        return names->model()->setData(names->currentIndex(), name, Qt::EditRole);
    }
    [[nodiscard]] static bool says(const QWidget* dialog, const QString& text)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->text().contains(text); });
    }

    BundledPlugin bundled{QStringLiteral("headoutline")};
    Workspace& workspace;
};

} // namespace

class HeadOutlineWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void namesAreKeptBesideThePhotographAndFoundAgain()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Ada")));
        QTRY_COMPARE_WITH_TIMEOUT(studio.namesIn(QStringLiteral("0.heads.json")),
            QStringList(QStringLiteral("Ada")), patienceMs);
        dialog->close();
        QTRY_VERIFY(widgetOf(studio.workspace, dialogType) == nullptr);
        dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::says(dialog, QStringLiteral("what was saved")));
        QCOMPARE(Studio::namesOf(dialog)->model()->rowCount(), 1);
    }

    void whoTypesAfterPlacingANumberNamesIt()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        buttonIn<QPushButton>(dialog, QStringLiteral("Add"))->click();
        QWidget* view = widgetOf(studio.workspace, "skein::headoutline::HeadView");
        QTest::keyClick(view, 'A', Qt::ShiftModifier);
        auto* editor = Studio::namesOf(dialog)->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("da"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(studio.namesIn(QStringLiteral("0.heads.json")),
            QStringList(QStringLiteral("Ada")), patienceMs);
    }

    void theLastNameIsKeptWhenTheDialogIsClosedAtOnce()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Ada")));
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(studio.namesIn(QStringLiteral("0.heads.json")),
            QStringList(QStringLiteral("Ada")), patienceMs);
    }

    void whenThePluginIsSwitchedOffTheLastNameIsOnTheDisk()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Ada")));
        studio.bundled.plugins.manager().setOn(studio.bundled.id(), false);
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.bundled.plugins.manager().entries().first().state == PluginState::Off,
            patienceMs);
        QCOMPARE(
            studio.namesIn(QStringLiteral("0.heads.json")), QStringList(QStringLiteral("Ada")));
    }

    void namesGoWithAPhotographThatIsRenamedWhileTheDialogIsOpen()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Ada")));
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.namesIn(QStringLiteral("0.heads.json")).size(), 1, patienceMs);
        studio.workspace.browser().rename(
            studio.pathOf(QStringLiteral("0.png")), QStringLiteral("team"));
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog->windowTitle().contains(QStringLiteral("team.png")), patienceMs);
        QCOMPARE(
            studio.namesIn(QStringLiteral("team.heads.json")), QStringList(QStringLiteral("Ada")));
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Bea")));
        QTRY_COMPARE_WITH_TIMEOUT(
            studio.namesIn(QStringLiteral("team.heads.json")).size(), 2, patienceMs);
        QVERIFY(!QFile::exists(studio.pathOf(QStringLiteral("0.heads.json"))));
        QVERIFY(!QFile::exists(studio.pathOf(QStringLiteral("team.heads.json.old-1"))));
        buttonIn<QPushButton>(dialog, QStringLiteral("List"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(studio.pathOf(QStringLiteral("team-names.txt"))), patienceMs);
    }

    void whileHeadsAreSearchedNothingTypedGoesAstray()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Ada")));
        auto* find = buttonIn<QPushButton>(dialog, QStringLiteral("Find Heads"));
        auto* remove = buttonIn<QPushButton>(dialog, QStringLiteral("Remove"));
        auto* title = dialog->findChild<QLineEdit*>();
        QWidget* view = widgetOf(studio.workspace, "skein::headoutline::HeadView");
        QVERIFY(title != nullptr && view != nullptr);
        QVERIFY(remove->isEnabled());
        for (QWidget* before : {view, static_cast<QWidget*>(find), static_cast<QWidget*>(remove)}) {
            before->setFocus();
            find->click();
            QCOMPARE(find->text().remove(u'&'), QStringLiteral("Cancel"));
            QVERIFY(!remove->isEnabled());
            QVERIFY(find->isEnabled());
            // Where it was, or on the only button there is; never in a field.
            QCOMPARE(dialog->focusWidget(), before == remove ? find : before);
            QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Anna"));
            QCOMPARE(title->text(), QString());
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
            QVERIFY(dialog->isVisible());
            QCOMPARE(find->text().remove(u'&'), QStringLiteral("Find Heads"));
            QVERIFY(Studio::says(dialog, QStringLiteral("was cancelled")));
            QVERIFY(remove->isEnabled());
            QCOMPARE(Studio::namesOf(dialog)->model()->rowCount(), 1); // As before.
        }
        // Nobody is in the picture: then the list of heads is as it was, too, and says so.
        find->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            find->text().remove(u'&'), QStringLiteral("Find Heads"), patienceMs);
        QTest::keyClick(dialog, Qt::Key_Escape); // Now it closes.
        QTRY_VERIFY_WITH_TIMEOUT(widgetOf(studio.workspace, dialogType) == nullptr, patienceMs);
    }

    void onePhotographHasOneDialogInAllWindows()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        Workspace& second = studio.bundled.program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(!viewer(second)->picturePath().isEmpty(), patienceMs);
        studio.bundled.command(second, QStringLiteral("open"))->trigger();
        QVERIFY(widgetOf(second, dialogType) == nullptr);
        QVERIFY(dialog->isVisible());
    }

    void allItMakesIsSavedInTheSession()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(Studio::addNamed(dialog, QStringLiteral("Ada & Co")));
        for (const char* button : {"Outline", "List", "Web Page"}) {
            auto* save = buttonIn<QPushButton>(dialog, QLatin1String(button));
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patienceMs);
            save->click();
            QTRY_VERIFY_WITH_TIMEOUT(
                Studio::says(dialog, QStringLiteral("Saved in the session")), patienceMs);
        }
        for (const char* name :
            {"0-outline.png", "0-names.txt", "0-page.html", "0-page.jpg", "0-page-outline.png"}) {
            QTRY_VERIFY_WITH_TIMEOUT(
                QFileInfo(studio.pathOf(QLatin1String(name))).size() > 0, patienceMs);
        }
    }

    void thePreferencesAreThoseOfNewPhotographs()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        PreferencesDialog& preferences = studio.workspace.window().showPreferences();
        QComboBox* first = nullptr;
        const auto all = preferences.findChildren<QComboBox*>();
        for (QComboBox* box : all) {
            first = box->findText(QStringLiteral("Front row")) >= 0 ? box : first;
        }
        QVERIFY(first != nullptr);
        first->setCurrentIndex(first->findText(QStringLiteral("Front row")));
        QWidget* dialog = studio.open();
        QVERIFY(dialog != nullptr);
        const auto boxes = dialog->findChildren<QComboBox*>();
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
            return box->currentText() == QStringLiteral("Front row first");
        }));
    }
};

QTEST_MAIN(HeadOutlineWindowTest)
#include "HeadOutlineWindowTest.moc"

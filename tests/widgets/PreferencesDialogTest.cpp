// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a whole: their list, the search, reset, export and import.
#include "widgets/PreferencesDialog.h"
#include "tether/HookKeys.h"
#include "viewer/ViewKeys.h"
#include "widgets/FoundMark.h"
#include "widgets/OptionRow.h"
#include "widgets/PreferenceDesk.h"
#include "widgets/PreferencePage.h"
#include "widgets/PreferenceSearch.h"
#include "widgets/PreferenceTransfer.h"
#include "widgets/SettingCatalogue.h"
#include "widgets/TransferDialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace skein;

namespace {
using Window = PreferenceWindow;
using Dialog = PreferenceDesk;
} // namespace

class PreferencesDialogTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1.conf").arg(++m_files));
    }

private Q_SLOTS:
    void thePagesAreChosenInTheList()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        auto* list = dialog.part<QListWidget>("list");
        auto* pages = dialog.part<QStackedWidget>("pages");
        QCOMPARE(list->count(), pages->count());
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QCOMPARE(pages->currentIndex(), row);
            QCOMPARE(dialog.part<QLabel>("title")->text(), pages->widget(row)->accessibleName());
            QVERIFY(!list->item(row)->icon().isNull());
        }
    }

    void aPageOfSomebodyElseComesToItsPlaceAndGoesAgain()
    {
        Settings settings(newFile());
        Dialog dialog(settings);
        auto* list = dialog.part<QListWidget>("list");
        const int before = list->count();
        auto* page = new QWidget;
        page->setAccessibleName(QStringLiteral("Shortcuts"));
        dialog.dialog.addPage(page, {PagePlace::Shortcuts, QStringLiteral("keyboard"), {}});
        auto* last = new QWidget;
        last->setAccessibleName(QStringLiteral("A plugin's"));
        dialog.dialog.addPage(last);
        const auto rowOf = [list](const char* name) {
            return list->row(list->findItems(QLatin1String(name), Qt::MatchExactly).value(0));
        };
        QVERIFY(rowOf("Shortcuts") > rowOf("Storage and Backup"));
        QVERIFY(rowOf("Shortcuts") < rowOf("Network"));
        QCOMPARE(rowOf("A plugin's"), list->count() - 1);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Files and Names"));
        dialog.dialog.showPage(page);
        QVERIFY(!dialog.part<QPushButton>("reset")->isEnabled());
        delete page;
        QCOMPARE(list->count(), before + 1);
        QCOMPARE(dialog.part<QStackedWidget>("pages")->currentIndex(), list->currentRow());
    }

    void everyOptionIsExplainedAndNamed()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        const auto rows = dialog.dialog.findChildren<OptionRow*>();
        QVERIFY(rows.size() > 30);
        for (const OptionRow* row : rows) {
            const QWidget* control = row->control();
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const QString name = !control->accessibleName().isEmpty() ? control->accessibleName()
                                 : button != nullptr                  ? button->text()
                                                                      : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(row->searchText()));
            const bool isMonitor = row->searchText().contains(QLatin1String("calibration"));
            QVERIFY2(isMonitor || control->whatsThis().endsWith(u'.') ||
                         control->whatsThis().contains(QLatin1String(". ")),
                qPrintable(row->searchText()));
        }
    }

    void tabComesToThePageBeforeTheButtonsBelowIt()
    {
        Settings settings(newFile());
        Dialog dialog(settings);
        QVERIFY(QTest::qWaitForWindowActive(&dialog.dialog));
        constexpr int mostSteps = 200;
        auto* list = dialog.part<QListWidget>("list");
        auto* pages = dialog.part<QStackedWidget>("pages");
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            list->setFocus();
            QStringList stops; // Runs of the same are one.
            for (int step = 0; step < mostSteps; ++step) {
                QTest::keyClick(dialog.dialog.focusWidget(), Qt::Key_Tab);
                const QWidget* each = dialog.dialog.focusWidget();
                if (each == list) {
                    break;
                }
                const bool isOnPage = pages->currentWidget()->isAncestorOf(each);
                const bool isClose = each->parentWidget()->objectName() == QLatin1String("buttons");
                const QString stop = isOnPage  ? QStringLiteral("page")
                                     : isClose ? QStringLiteral("close")
                                               : each->objectName();
                if (stops.isEmpty() || stops.last() != stop) {
                    stops.append(stop);
                }
            }
            QCOMPARE(
                stops.join(u' '), QStringLiteral("page reset importFile exportFile close search"));
        }
    }

    void returnInAFieldPressesNoButtonOnAnyPage()
    {
        Settings settings(newFile());
        Dialog dialog(settings);
        auto* own = new QWidget; // As a plugin makes it.
        own->setAccessibleName(QStringLiteral("Own"));
        auto* rows = new QVBoxLayout(own);
        auto* typed = new QLineEdit(own);
        rows->addWidget(new QPushButton(QStringLiteral("Colour"), own));
        rows->addWidget(typed);
        dialog.dialog.addPage(own);
        // Made later than the page: nobody has seen it.
        rows->addWidget(new QPushButton(QStringLiteral("Late"), own));
        QVERIFY(QTest::qWaitForWindowActive(&dialog.dialog));
        QStringList pressed;
        auto* list = dialog.part<QListWidget>("list");
        auto* pages = dialog.part<QStackedWidget>("pages");
        const auto buttons = dialog.dialog.findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            QVERIFY2(!button->autoDefault() || button->text() == QLatin1String("Late"),
                qPrintable(button->text()));
            connect(button, &QPushButton::clicked, this,
                [&pressed, button] { pressed.append(button->text()); });
        }
        int fields = 0;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            const auto all = pages->currentWidget()->findChildren<QLineEdit*>();
            for (QLineEdit* field : all) {
                if (field->isVisible() && field->isEnabled() && !field->isReadOnly()) {
                    field->setFocus();
                    QTest::keyClick(field, Qt::Key_Return);
                    QCOMPARE(pressed, QStringList());
                    QVERIFY(dialog.dialog.isVisible());
                    ++fields;
                }
            }
        }
        QVERIFY(fields > 5);
        // Who chose a button by Tab presses it.
        auto* reset = dialog.part<QPushButton>("reset");
        list->setCurrentRow(0);
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Return);
        QCOMPARE(pressed, QStringList(reset->text()));
    }

    void everyControlOfAnOptionSaysWhatItIsFor()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        int found = 0;
        const auto pages = dialog.dialog.findChildren<PreferencePage*>();
        for (const PreferencePage* page : pages) {
            const auto all = page->findChildren<QWidget*>();
            for (const QWidget* each : all) {
                const auto* button = qobject_cast<const QAbstractButton*>(each);
                const bool isOption = qobject_cast<const QComboBox*>(each) != nullptr ||
                                      qobject_cast<const QAbstractSpinBox*>(each) != nullptr ||
                                      qobject_cast<const QLineEdit*>(each) != nullptr ||
                                      (button != nullptr && button->isCheckable());
                const bool isInner = each->objectName() == QLatin1String("qt_spinbox_lineedit");
                if (isOption && !isInner) {
                    ++found;
                    QVERIFY2(!each->whatsThis().isEmpty(),
                        qPrintable(page->accessibleName() + u' ' + each->accessibleName() +
                                   (button != nullptr ? button->text() : QString())));
                }
            }
        }
        QVERIFY(found > 50);
    }

    void theSearchFindsByLabelExplanationAndOtherWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::newRow("label") << QStringLiteral("black stays") << QStringLiteral("Colour");
        QTest::newRow("explanation")
            << QStringLiteral("rendering intent") << QStringLiteral("Colour");
        QTest::newRow("other word") << QStringLiteral("zebra") << QStringLiteral("Viewer");
        QTest::newRow("a part's") << QStringLiteral("backup folder")
                                  << QStringLiteral("Storage and Backup");
        QTest::newRow("case and accents") << QStringLiteral("THÈME") << QStringLiteral("Interface");
        QTest::newRow("with the page's")
            << QStringLiteral("viewer loupe") << QStringLiteral("Viewer");
        QTest::newRow("network") << QStringLiteral("wlan") << QStringLiteral("Network");
        QTest::newRow("live") << QStringLiteral("peaking thresh") << QStringLiteral("Live View");
        QTest::newRow("capture") << QStringLiteral("clock") << QStringLiteral("Capture");
        QTest::newRow("names") << QStringLiteral("artist") << QStringLiteral("Files and Names");
    }

    void theSearchFindsByLabelExplanationAndOtherWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, page);
        Settings settings(newFile());
        const Dialog dialog(settings);
        dialog.part<QLineEdit>("search")->setText(typed);
        auto* list = dialog.part<QListWidget>("list");
        const auto items = list->findItems(page, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QVERIFY(!items.first()->isHidden());
        const auto* search = dialog.dialog.findChild<PreferenceSearch*>();
        QVERIFY(!search->found().isEmpty());
        QCOMPARE(dialog.dialog.findChildren<FoundMark*>().size(), search->found().size());
        QVERIFY(dialog.part<QLabel>("nothing")->isHidden());
        if (typed == QLatin1String("zebra")) {
            QCOMPARE(list->currentItem(), items.first());
            QCOMPARE(search->found().size(), 1);
        }
    }

    void escapeTakesBackAQuestionBeforeItClosesTheWindow()
    {
        Settings settings(newFile());
        PreferenceDesk desk(settings);
        auto* page = new QWidget;
        page->setAccessibleName(QStringLiteral("Own"));
        bool asks = true;
        PageInfo info;
        info.cancelQuestion = [&asks] { return std::exchange(asks, false); };
        desk.dialog.addPage(page, info);
        desk.dialog.showPage(page);
        auto* list = desk.part<QListWidget>("list");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!asks);
        QVERIFY(desk.dialog.isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!desk.dialog.isVisible());
    }

    void returnWalksThroughWhatWasFoundAndEscapeEndsTheSearch()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        auto* field = dialog.part<QLineEdit>("search");
        auto* list = dialog.part<QListWidget>("list");
        QTest::keyClicks(field, QStringLiteral("clip"));
        const int first = list->currentRow();
        QSet<int> seen;
        for (int step = 0; step < 40; ++step) {
            seen.insert(list->currentRow());
            QTest::keyClick(field, Qt::Key_Return);
        }
        QVERIFY(seen.contains(first));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(dialog.dialog.isVisible());
        QVERIFY(dialog.dialog.findChildren<FoundMark*>().isEmpty());
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY(!list->item(row)->isHidden());
        }
        field->setText(QStringLiteral("xyzzy"));
        QVERIFY(dialog.part<QLabel>("nothing")->text().contains(QLatin1String("xyzzy")));
        QVERIFY(!dialog.part<QLabel>("nothing")->isHidden());
    }

    void aPageIsResetAloneAndThatIsUndone()
    {
        Settings settings(newFile());
        const Window window(settings);
        Dialog dialog(settings);
        dialog.typePattern(QStringLiteral("smith-XXX"));
        settings.setValue(preferences::jobKey, QStringLiteral("Smith"));
        settings.setValue(preferences::cacheMebibytesKey, 600);
        dialog.part<QPushButton>("reset")->click();
        QCOMPARE(window.session.pattern(), Session::defaultPattern());
        QCOMPARE(window.session.job(), QString());
        QCOMPARE(dialog.part<QLineEdit>("pattern")->text(), Session::defaultPattern());
        QCOMPARE(settings.value(preferences::cacheMebibytesKey), 600); // Of another page.
        QVERIFY(!dialog.part<QLabel>("notice")->text().isEmpty());
        dialog.part<QPushButton>("undo")->click();
        QCOMPARE(window.session.pattern(), QStringLiteral("smith-XXX"));
        QCOMPARE(window.session.job(), QStringLiteral("Smith"));
        QVERIFY(dialog.part<QPushButton>("undo")->isHidden());
    }

    void whatIsExportedIsImportedElsewhere()
    {
        const QString path = m_folder.filePath(QStringLiteral("export.json"));
        {
            Settings settings(newFile());
            settings.setValue(preferences::jobKey, QStringLiteral("Größe"));
            settings.setValue(preferences::cacheMebibytesKey, 600);
            settings.setValue(viewsettings::overKey, 91.5);
            settings.setValue(hookKeys::hooks, QStringLiteral("[]"));
            settings.setStored(QStringLiteral("window/geometry"), QByteArray("where it is"));
            Dialog dialog(settings);
            dialog.dialog.findChild<PreferenceTransfer*>()->exportTo(path, false);
            QTRY_VERIFY(dialog.part<QLabel>("notice")->text().contains(QLatin1String("export")));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("geometry"));
        QVERIFY(!bytes.contains("hooks/programs"));
        Settings other(newFile());
        other.setValue(preferences::jobKey, QStringLiteral("before"));
        Dialog dialog(other);
        dialog.dialog.findChild<PreferenceTransfer*>()->importFrom(path);
        QTRY_VERIFY(dialog.dialog.findChild<TransferDialog*>() != nullptr);
        dialog.dialog.findChild<TransferDialog*>()->findChild<QDialogButtonBox*>()->accepted();
        QCOMPARE(other.value(preferences::jobKey), QStringLiteral("Größe"));
        QCOMPARE(other.value(preferences::cacheMebibytesKey), 600);
        QCOMPARE(other.value(viewsettings::overKey), 91.5);
        dialog.part<QPushButton>("undo")->click();
        QCOMPARE(other.value(preferences::jobKey), QStringLiteral("before"));
        QVERIFY(!other.stored().contains(QLatin1String(viewsettings::overKey.name)));
    }

    void rubbishIsNoPreferencesAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\0\1\2 nonsense", 12);
        QTest::newRow("another kind") << QByteArray(R"({"kind":"shopping","values":{}})");
        QTest::newRow("values are none")
            << QByteArray(R"({"kind":"skein-preferences","values":7})");
        QTest::newRow("too large") << QByteArray(PreferenceFile::mostBytes + 1, ' ');
        QTest::newRow("too deep") << QByteArray(100'000, '[');
    }

    void rubbishIsNoPreferencesAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(QStringLiteral("rubbish.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Settings settings(newFile());
        Dialog dialog(settings);
        dialog.dialog.findChild<PreferenceTransfer*>()->importFrom(path);
        QTRY_VERIFY(dialog.part<QLabel>("notice")->text().contains(QLatin1String("nothing was")));
        QVERIFY(settings.stored().isEmpty());
    }

    void aFileOfANewerVersionIsTakenAsFarAsItIsKnownAndTheRestKept()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        const Result<PreferenceFile> file = PreferenceFile::fromJson(
            R"({"kind":"skein-preferences","format":99,"more":[1],"values":{"session/job":"x",)"
            R"("future/thing":["a","b"],"future/number":2.5,"pictures/cacheMebibytes":"many",)"
            R"("view/overPercent":{"odd":1},"../evil":"x","window/geometry":"x"}})",
            dialog.dialog.keys());
        QVERIFY(file.has_value());
        QVERIFY(file->isNewer());
        QCOMPARE(file->preferences.keys(), QStringList{QStringLiteral("session/job")});
        QCOMPARE(file->unknown.size(), 2);
        QCOMPARE(file->unusable.size(), 3);
        settings.setStored(QStringLiteral("future/thing"), QStringList{QStringLiteral("a")});
        // And it goes on to the next computer.
        const PreferenceFile next = PreferenceFile::of(settings, dialog.dialog.keys());
        QVERIFY(next.toJson(true).contains("future/thing"));
        QVERIFY(!next.toJson(false).contains("future/thing"));
    }

    void everySettingOfTheProgramIsOnAPageOrHasAReasonNotToBe()
    {
        Settings settings(newFile());
        const Dialog dialog(settings);
        QSet<QString> onPages;
        const OptionKeys keys = dialog.dialog.keys();
        for (const OptionKey& key : keys) {
            QVERIFY2(!onPages.contains(key.name), qPrintable(key.name)); // Once is enough.
            onPages.insert(key.name);
            const SettingKind kind = settingCatalogue::kindOf(key.name);
            QVERIFY2(kind == SettingKind::Unknown || kind == SettingKind::Computer,
                qPrintable(key.name));
        }
        static const QRegularExpression definition(
            QStringLiteral("SettingKey<[^;{}]*>\\s+\\w+\\s*\\{\\s*\"([^\"]+)\""));
        int found = 0;
        QDirIterator files(QStringLiteral(SKEIN_SOURCE_DIR "/src"),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = definition.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                ++found;
                QVERIFY2(onPages.contains(name) ||
                             settingCatalogue::kindOf(name) != SettingKind::Unknown,
                    qPrintable(name + QStringLiteral(" in ") + file.fileName()));
            }
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
        for (const SettingNote& note : settingCatalogue::notes()) {
            QVERIFY2(qstrlen(note.why) > 10, note.name.data());
        }
    }
};

QTEST_MAIN(PreferencesDialogTest)
#include "PreferencesDialogTest.moc"

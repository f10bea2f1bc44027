// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of language leaves alone: the photographer's own names.
#include "widgets/LanguageSwitch.h"
#include "base/Settings.h"
#include "base/Translations.h"
#include "widgets/FolderButton.h"
#include "widgets/PresetsDialog.h"
#include "widgets/SharpnessRow.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace skein;

namespace {

constexpr int patienceMs = 60000;

} // namespace

class LanguageSwitchTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void presetsKeepTheirNames()
    {
        Settings settings(m_folder.filePath(QStringLiteral("presets.conf")));
        Translations translations(LanguageWish{QStringLiteral("en"), {}});
        const LanguageSwitch languageSwitch(*qApp, translations, settings);
        // A word of ours, and two of them.
        const QStringList names{QStringLiteral("Settings"), QStringLiteral("Name, Settings")};
        QList<SettingPreset> presets;
        for (const QString& name : names) {
            presets.append({name, {}, QDateTime()});
        }
        PresetsDialog dialog(presets, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QSignalSpy renamed(&dialog, &PresetsDialog::renamed);
        auto* list = dialog.findChild<QTreeWidget*>();
        settings.setValue(languageKey, QStringLiteral("pseudo"));
        QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("pseudo"), patienceMs);
        QCoreApplication::sendPostedEvents();
        QVERIFY(list->headerItem()->text(0) != QLatin1String("Name"));
        QCOMPARE(renamed.count(), 0);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QCOMPARE(list->topLevelItem(row)->text(0), names.at(row));
        }
    }

    void theFolderOfTheSessionKeepsItsName()
    {
        Settings settings(m_folder.filePath(QStringLiteral("folder.conf")));
        Translations translations(LanguageWish{QStringLiteral("en"), {}});
        const LanguageSwitch languageSwitch(*qApp, translations, settings);
        FolderButton button;
        button.setFolder(QStringLiteral("/pictures/Smith, No session"));
        button.show();
        settings.setValue(languageKey, QStringLiteral("pseudo"));
        QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("pseudo"), patienceMs);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!button.toolTip().startsWith(QLatin1String("New")));
        QVERIFY(button.toolTip().contains(button.folder()));
        QVERIFY(button.accessibleName().contains(button.folder()));
    }

    void numbersAndDatesOnTheScreenFollow()
    {
        Settings settings(m_folder.filePath(QStringLiteral("numbers.conf")));
        Translations translations(LanguageWish{QStringLiteral("en_AU"), {}});
        const LanguageSwitch languageSwitch(*qApp, translations, settings);
        QWidget window;
        auto* row = new SharpnessRow(&window);
        SharpnessTrace trace;
        trace.add(12.5);
        row->showLive(trace);
        auto* number = new QDoubleSpinBox(&window);
        number->setValue(1.5);
        const QDateTime saved(QDate(2026, 11, 22), QTime(18, 30));
        PresetsDialog presets({{QStringLiteral("Studio"), {}, saved}}, &window);
        presets.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto* list = presets.findChild<QTreeWidget*>();
        constexpr int savedColumn = 2;
        window.show();
        QVERIFY(row->accessibleDescription().contains(QLatin1String("12.5")));
        QCOMPARE(number->text(), QStringLiteral("1.50"));
        const auto when = [&] { return list->topLevelItem(0)->text(savedColumn); };
        QVERIFY2(when().contains(QLatin1String("22/11/26")), qPrintable(when()));

        settings.setValue(languageKey, QStringLiteral("pt_BR"));
        QTRY_COMPARE_WITH_TIMEOUT(translations.language(), QStringLiteral("pt_BR"), patienceMs);
        QVERIFY(row->accessibleDescription().contains(QLatin1String("12,5")));
        QCOMPARE(number->text(), QStringLiteral("1,50"));
        QVERIFY2(when().contains(QLatin1String("22/11/2026")), qPrintable(when()));
        QCOMPARE(QDoubleSpinBox().textFromValue(0.5), QStringLiteral("0,50")); // Made later.
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "LanguageSwitchTest.moc"

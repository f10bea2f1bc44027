// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of language leaves alone: the photographer's own names.
#include "widgets/LanguageSwitch.h"
#include "base/Settings.h"
#include "base/Translations.h"
#include "widgets/FolderButton.h"
#include "widgets/PresetsDialog.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace skein;

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
        QCoreApplication::sendPostedEvents();
        QVERIFY(!button.toolTip().startsWith(QLatin1String("New")));
        QVERIFY(button.toolTip().contains(button.folder()));
        QVERIFY(button.accessibleName().contains(button.folder()));
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "LanguageSwitchTest.moc"

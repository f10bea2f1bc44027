// SPDX-License-Identifier: GPL-3.0-or-later
// What an import takes, what it leaves alone, and what its undo brings back.
#include "widgets/PreferenceTransfer.h"
#include "camera/PresetStore.h"
#include "tether/HookKeys.h"
#include "widgets/PreferenceDesk.h"
#include "widgets/SequenceKeys.h"
#include "widgets/TransferDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>

using namespace skein;

namespace {

SettingPreset preset(const char* name, const char* iso)
{
    return {QString::fromLatin1(name), {{QStringLiteral("iso"), QString::fromLatin1(iso)}},
        QDateTime()};
}

QStringList names(const QList<SettingPreset>& presets)
{
    QStringList all;
    for (const SettingPreset& each : presets) {
        all.append(each.name + u':' + each.values.value(0).value);
    }
    return all;
}

QJsonArray iso(const char* value)
{
    QJsonArray values;
    values.append(QJsonArray{QStringLiteral("iso"), QLatin1String(value)});
    return values;
}

QString asText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

class PreferenceTransferTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1.conf").arg(++m_files));
    }
    /** As somebody does who ticks what there is, or does not. */
    void import(const PreferenceDesk& desk, const QJsonObject& values, bool withComputer)
    {
        QFile file(m_folder.filePath(QStringLiteral("import.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject root{{QStringLiteral("kind"), QStringLiteral("skein-preferences")},
            {QStringLiteral("format"), 1}, {QStringLiteral("values"), values}};
        file.write(QJsonDocument(root).toJson());
        file.close();
        desk.dialog.findChild<PreferenceTransfer*>()->importFrom(file.fileName());
        QTRY_VERIFY(desk.dialog.findChild<TransferDialog*>() != nullptr);
        auto* asked = desk.dialog.findChild<TransferDialog*>();
        if (withComputer) {
            asked->findChild<QCheckBox*>()->setChecked(true);
        }
        asked->findChild<QDialogButtonBox*>()->accepted();
        QTRY_VERIFY(desk.dialog.findChild<TransferDialog*>() == nullptr);
    }

private Q_SLOTS:
    void whatBelongsToAnotherComputerAndWhatNobodyKnowsIsTakenOnlyWhenWanted()
    {
        for (const bool isWanted : {false, true}) {
            Settings settings(newFile());
            const PreferenceDesk desk(settings);
            import(desk,
                {{QStringLiteral("hooks/programs"), QStringLiteral("[1]")},
                    {QStringLiteral("backup/folder"), QStringLiteral("/mnt")},
                    {QStringLiteral("future/tool"), QStringLiteral("rm")},
                    { QStringLiteral("session/job"),
                        QStringLiteral("x") }},
                isWanted);
            QCOMPARE(settings.stored().value(QStringLiteral("session/job")).toString(),
                QStringLiteral("x"));
            for (const char* name : {hookKeys::hooks.name, "backup/folder", "future/tool"}) {
                QCOMPARE(settings.stored().contains(QLatin1String(name)), isWanted);
            }
        }
    }

    void whatIsNotKnownAloneIsAskedFor()
    {
        Settings settings(newFile());
        const PreferenceDesk desk(settings);
        import(desk, {{ QStringLiteral("future/tool"), QStringLiteral("rm") }}, true);
        QCOMPARE(settings.stored().value(QStringLiteral("future/tool")).toString(),
            QStringLiteral("rm"));
    }

    void presetsAndKeysOfSequencesComeToMine()
    {
        Settings settings(newFile());
        const QString model = QStringLiteral("Camera");
        PresetStore presets(settings);
        presets.save(model, preset("Mine", "100"));
        presets.save(model, preset("Both", "200"));
        SequenceKeys keys(settings);
        keys.give(QStringLiteral("Bracket"), 1);
        const PreferenceDesk desk(settings);
        import(desk,
            {{QStringLiteral("camera/presets"),
                 asText({{QStringLiteral("Camera"),
                             QJsonObject {
                                 {QStringLiteral("Both"), iso("400")},
                                 { QStringLiteral("Theirs"),
                                     iso("800") }
                             }},
                     { QStringLiteral("Other"),
                         QJsonObject {
                             { QStringLiteral("One"),
                                 iso("50") }
                         } }})},
                { QStringLiteral("sequences/keys"),
                    QJsonArray {
                        QStringLiteral("Theirs"),
                        QStringLiteral("Bracket"),
                        QStringLiteral("Dusk")
                    } }},
            false);
        QCOMPARE(names(presets.presets(model)),
            (QStringList{QStringLiteral("Both:400"), QStringLiteral("Mine:100"),
                QStringLiteral("Theirs:800")}));
        QCOMPARE(
            names(presets.presets(QStringLiteral("Other"))), QStringList{QStringLiteral("One:50")});
        QCOMPARE(keys.name(1), QStringLiteral("Bracket"));
        QCOMPARE(keys.name(2), QString());
        QCOMPARE(keys.name(3), QStringLiteral("Dusk"));
        desk.part<QPushButton>("undo")->click();
        QCOMPARE(names(presets.presets(model)),
            (QStringList{QStringLiteral("Both:200"), QStringLiteral("Mine:100")}));
    }

    void theUndoLeavesAloneWhatWasChangedSince()
    {
        Settings settings(newFile());
        const PreferenceDesk desk(settings);
        import(desk,
            {{QStringLiteral("session/job"), QStringLiteral("x")},
                { QStringLiteral("camera/presets"),
                    asText(
                        {{ QStringLiteral("Camera"),
                            QJsonObject {
                                { QStringLiteral("Theirs"),
                                    iso("800") }
                            } }}) }},
            false);
        PresetStore presets(settings);
        presets.save(QStringLiteral("Camera"), preset("New", "64"));
        desk.part<QPushButton>("undo")->click();
        QVERIFY(!settings.stored().contains(QStringLiteral("session/job")));
        QCOMPARE(presets.presets(QStringLiteral("Camera")).size(), 2);
        QVERIFY(desk.part<QLabel>("notice")->text().contains(QLatin1String("changed since")));
    }

    void aPageOfItsOwnSaysWhatAResetLeaves()
    {
        Settings settings(newFile());
        PreferenceDesk desk(settings);
        auto* page = new QWidget;
        page->setAccessibleName(QStringLiteral("Own"));
        desk.dialog.addPage(page, {PagePlace::Other, {},
                                      [] {
                                          return OptionKeys{{QStringLiteral("own/key"), QString()}};
                                      },
                                      [](const QVariant& wanted) {
                                          return QVariant(
                                              wanted.toString() + QStringLiteral("kept"));
                                      }});
        settings.setStored(QStringLiteral("own/key"), QStringLiteral("changed kept"));
        desk.dialog.showPage(page);
        desk.dialog.resetPage();
        QCOMPARE(
            settings.stored().value(QStringLiteral("own/key")).toString(), QStringLiteral("kept"));
        desk.part<QPushButton>("undo")->click();
        QCOMPARE(settings.stored().value(QStringLiteral("own/key")).toString(),
            QStringLiteral("changed kept"));
    }
};

QTEST_MAIN(PreferenceTransferTest)
#include "PreferenceTransferTest.moc"

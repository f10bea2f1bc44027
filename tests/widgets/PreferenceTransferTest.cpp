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

constexpr int patienceMs = 60'000;

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
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("import.json")); }
    void write(const QJsonObject& values) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        const QJsonObject root{{QStringLiteral("kind"), QStringLiteral("skein-preferences")},
            {QStringLiteral("format"), 1}, {QStringLiteral("values"), values}};
        out.write(QJsonDocument(root).toJson());
    }
    /** As somebody does who ticks what there is, or does not. */
    void import(const PreferenceDesk& desk, const QJsonObject& values, bool withComputer)
    {
        write(values);
        desk.dialog.findChild<PreferenceTransfer*>()->importFrom(file());
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

    void whatCannotBeChosenIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QJsonValue& value) {
            QTest::addRow("%s %s", name, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(name) << value;
        };
        row("colour/intent", 77);
        row("colour/intent", -1);
        row("colour/intent", 1.5);
        row("colour/intent", 1e300);
        row("colour/intent", QStringLiteral("perceptual"));
        row("colour/managed", QStringLiteral("perhaps"));
        row("colour/managed", 77);
        row("interface/theme", QStringLiteral("pink"));
        row("view/maskOpacity", 101);
        row("view/overColour", QStringLiteral("no colour"));
        row("shutter/restLimit", 100'000);
        row("shutter/restMotion", 0);
        row("storage/warnShots", -5);
        row("camera/missedShots", QStringLiteral("burn"));
        row("camera/reviewSeconds", -2);
        row("pictures/cacheMebibytes", 3);
        row("session/sidecarStyle", QStringLiteral("none"));
        row("hooks/atOnce", 0);
    }

    void whatCannotBeChosenIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        Settings settings(newFile());
        const PreferenceDesk desk(settings);
        const OptionKeys keys = desk.dialog.keys();
        QVERIFY2(std::any_of(keys.cbegin(), keys.cend(),
                     [&name](const OptionKey& key) { return key.name == name; }),
            qPrintable(name));
        write({{name, value}, {QStringLiteral("session/job"), QStringLiteral("x")}});
        desk.dialog.findChild<PreferenceTransfer*>()->importFrom(file());
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog.findChild<TransferDialog*>() != nullptr, patienceMs);
        auto* asked = desk.dialog.findChild<TransferDialog*>();
        const auto labels = asked->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->text().contains(QLatin1String("make no sense")) ||
                   label->text().contains(QLatin1String("makes no sense"));
        }));
        if (auto* others = asked->findChild<QCheckBox*>()) {
            others->setChecked(true);
        }
        asked->findChild<QDialogButtonBox*>()->accepted();
        QTRY_COMPARE_WITH_TIMEOUT(settings.stored().value(QStringLiteral("session/job")).toString(),
            QStringLiteral("x"), patienceMs);
        QVERIFY(!settings.stored().contains(name));
    }

    void whatCanBeChosenComesThrough()
    {
        Settings settings(newFile());
        const PreferenceDesk desk(settings);
        for (const OptionKey& key : desk.dialog.keys()) {
            QVERIFY2(key.taken(key.defaultValue).has_value(), qPrintable(key.name));
            QVERIFY2( // As a file of settings has it.
                key.defaultValue.typeId() == QMetaType::QStringList ||
                    key.taken(key.defaultValue.toString()).has_value(),
                qPrintable(key.name));
        }
        import(desk,
            {{QStringLiteral("colour/intent"), 3}, {QStringLiteral("colour/managed"), false},
                {QStringLiteral("interface/language"), QStringLiteral("nl")},
                {QStringLiteral("shutter/restMotion"), 0.1},
                { QStringLiteral("camera/reviewSeconds"),
                    -1 }},
            false);
        QCOMPARE(settings.stored().value(QStringLiteral("colour/intent")).toInt(), 3);
        QCOMPARE(settings.stored().value(QStringLiteral("colour/managed")).toBool(), false);
        QCOMPARE(settings.stored().value(QStringLiteral("shutter/restMotion")).toDouble(), 0.1);
        QCOMPARE(settings.stored().value(QStringLiteral("camera/reviewSeconds")).toInt(), -1);
        QCOMPARE(settings.stored().value(QStringLiteral("interface/language")).toString(),
            QStringLiteral("nl"));
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

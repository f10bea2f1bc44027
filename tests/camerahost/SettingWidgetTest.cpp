// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SettingWidget.h"
#include "camerahost/SettingsTree.h"

#include <QDateTime>
#include <QTest>

using namespace skein;

namespace {

GpWidget widgetOf(CameraWidgetType type, const char* name)
{
    CameraWidget* raw = nullptr;
    gp_widget_new(type, "Label", &raw);
    gp_widget_set_name(raw, name);
    return GpWidget(raw);
}

GpWidget choiceWidget()
{
    GpWidget widget = widgetOf(GP_WIDGET_RADIO, "iso");
    gp_widget_add_choice(widget.get(), "100");
    gp_widget_add_choice(widget.get(), "Größer");
    gp_widget_set_value(widget.get(), "100");
    gp_widget_set_changed(widget.get(), 0);
    return widget;
}

} // namespace

class SettingWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceBringsItsListAndValue();
    void aValueOutsideTheListIsShownAsItIs();
    void aRangeBringsRoundNumbers();
    void aRangeOfOneValueIsLegal();
    void aToggleThatCannotBeAskedIsOff_data();
    void aToggleThatCannotBeAskedIsOff();
    void aDateIsInUtc();
    void aLockedSettingIsReadOnly();
    void windowsAndSectionsAreNoSettings();
    void aTreeGivesEachSettingItsSection();
    void aTreeThatGoesInCirclesComesToAnEnd();
    void aSettingWithoutANameIsLeftOut();
    void aLabelThatIsTooLongIsCut();
    void textThatIsNotUtf8IsShownAndWrittenBackAsItIs();
    void aRangeOfNoNumbersHasNothingToChoose();
    void tenThousandChoicesAreAllThere();
    void writingMarksTheWidgetAsChangedEvenWhenEqual();
    void everyKindIsReadBackAsWritten_data();
    void everyKindIsReadBackAsWritten();
    void checksValuesBeforeTheCameraSeesThem_data();
    void checksValuesBeforeTheCameraSeesThem();
    void refusesInWordsThatFitEveryNameAndEveryMessage();
};

void SettingWidgetTest::aChoiceBringsItsListAndValue()
{
    const auto setting = settingFromWidget(choiceWidget().get());
    QVERIFY(setting);
    QCOMPARE(setting->name, QStringLiteral("iso"));
    QCOMPARE(setting->label, QStringLiteral("Label"));
    QCOMPARE(setting->kind, SettingKind::Choice);
    QCOMPARE(setting->choices, QStringList({QStringLiteral("100"), QStringLiteral("Größer")}));
    QCOMPARE(setting->value, QVariant(QStringLiteral("100")));
    QVERIFY(!setting->readOnly);
}

void SettingWidgetTest::aValueOutsideTheListIsShownAsItIs()
{
    const GpWidget widget = choiceWidget();
    gp_widget_set_value(widget.get(), "Unknown value 00ff");
    QCOMPARE(
        settingFromWidget(widget.get())->value.toString(), QStringLiteral("Unknown value 00ff"));
}

void SettingWidgetTest::aRangeBringsRoundNumbers()
{
    const GpWidget widget = widgetOf(GP_WIDGET_RANGE, "compensation");
    gp_widget_set_range(widget.get(), -5.0F, 5.0F, 0.1F);
    const float value = 5.1F;
    gp_widget_set_value(widget.get(), &value);
    const auto setting = settingFromWidget(widget.get());
    QCOMPARE(setting->kind, SettingKind::Range);
    QCOMPARE(setting->value.toDouble(), 5.1);
    QCOMPARE(setting->range, (SettingRange{-5, 5, 0.1}));
}

void SettingWidgetTest::aRangeOfOneValueIsLegal()
{
    const GpWidget widget = widgetOf(GP_WIDGET_RANGE, "fixed");
    gp_widget_set_range(widget.get(), 3, 3, 1);
    const float value = 3;
    gp_widget_set_value(widget.get(), &value);
    QCOMPARE(settingFromWidget(widget.get())->range, (SettingRange{3, 3, 1}));
}

void SettingWidgetTest::aToggleThatCannotBeAskedIsOff_data()
{
    QTest::addColumn<int>("stored");
    QTest::addColumn<bool>("on");
    QTest::newRow("on") << 1 << true;
    QTest::newRow("off") << 0 << false;
    QTest::newRow("not known") << 2 << false;
}

void SettingWidgetTest::aToggleThatCannotBeAskedIsOff()
{
    QFETCH(int, stored);
    QFETCH(bool, on);
    const GpWidget widget = widgetOf(GP_WIDGET_TOGGLE, "bulb");
    gp_widget_set_value(widget.get(), &stored);
    const auto setting = settingFromWidget(widget.get());
    QCOMPARE(setting->kind, SettingKind::Toggle);
    QCOMPARE(setting->value, QVariant(on));
}

void SettingWidgetTest::aDateIsInUtc()
{
    const GpWidget widget = widgetOf(GP_WIDGET_DATE, "datetime");
    const int seconds = 1700000000;
    gp_widget_set_value(widget.get(), &seconds);
    const auto setting = settingFromWidget(widget.get());
    QCOMPARE(setting->kind, SettingKind::Date);
    QCOMPARE(setting->value.toDateTime(), QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    QCOMPARE(setting->value.toDateTime().timeSpec(), Qt::UTC);
}

void SettingWidgetTest::aLockedSettingIsReadOnly()
{
    const GpWidget widget = choiceWidget();
    gp_widget_set_readonly(widget.get(), 1);
    QVERIFY(settingFromWidget(widget.get())->readOnly);
}

void SettingWidgetTest::windowsAndSectionsAreNoSettings()
{
    QVERIFY(!settingFromWidget(widgetOf(GP_WIDGET_WINDOW, "main").get()));
    QVERIFY(!settingFromWidget(widgetOf(GP_WIDGET_SECTION, "status").get()));
}

void SettingWidgetTest::aTreeGivesEachSettingItsSection()
{
    const GpWidget root = widgetOf(GP_WIDGET_WINDOW, "main");
    CameraWidget* section = widgetOf(GP_WIDGET_SECTION, "imgsettings").release();
    gp_widget_append(section, choiceWidget().release());
    gp_widget_append(root.get(), section);
    gp_widget_append(root.get(), widgetOf(GP_WIDGET_TEXT, "loose").release());
    const QList<CameraSetting> settings = settingsFromTree(root.get());
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings.at(0).name, QStringLiteral("iso"));
    QCOMPARE(settings.at(0).section, QStringLiteral("imgsettings"));
    QCOMPARE(settings.at(0).sectionLabel, QStringLiteral("Label"));
    QCOMPARE(settings.at(1).name, QStringLiteral("loose"));
    QVERIFY(settings.at(1).section.isEmpty());
}

void SettingWidgetTest::aTreeThatGoesInCirclesComesToAnEnd()
{
    // Never freed: the library would go round in it for ever.
    static CameraWidget* const root = widgetOf(GP_WIDGET_WINDOW, "main").release();
    CameraWidget* section = widgetOf(GP_WIDGET_SECTION, "loop").release();
    gp_widget_append(root, section);
    gp_widget_append(section, choiceWidget().release());
    gp_widget_append(section, root);
    const QList<CameraSetting> settings = settingsFromTree(root);
    QVERIFY(!settings.isEmpty());
    QVERIFY(settings.size() < 100);
}

void SettingWidgetTest::aSettingWithoutANameIsLeftOut()
{
    const GpWidget root = widgetOf(GP_WIDGET_WINDOW, "main");
    gp_widget_append(root.get(), widgetOf(GP_WIDGET_TEXT, "").release());
    QVERIFY(settingsFromTree(root.get()).isEmpty());
}

void SettingWidgetTest::aLabelThatIsTooLongIsCut()
{
    // The library itself holds 255 characters of a label and 1023 of an explanation (2.5.30); the
    // longest that it lets through come here.
    CameraWidget* raw = nullptr;
    gp_widget_new(GP_WIDGET_TEXT, QByteArray(255, 'x').constData(), &raw);
    const GpWidget widget(raw);
    gp_widget_set_name(widget.get(), "name");
    gp_widget_set_value(widget.get(), QByteArray(1024 * 1024, 'v').constData());
    const auto setting = settingFromWidget(widget.get());
    QVERIFY(setting->label.size() <= 201);
    QCOMPARE(setting->value.toString().size(), 1024 * 1024);
}

void SettingWidgetTest::textThatIsNotUtf8IsShownAndWrittenBackAsItIs()
{
    const GpWidget widget = widgetOf(GP_WIDGET_RADIO, "mode");
    gp_widget_add_choice(widget.get(), "plain");
    gp_widget_add_choice(widget.get(), "Gr\xF6\xDF"
                                       "e");
    gp_widget_set_value(widget.get(), "plain");
    const auto setting = settingFromWidget(widget.get());
    QCOMPARE(setting->choices.at(1), QStringLiteral("Größe"));
    QVERIFY(putIntoWidget(widget.get(), SettingKind::Choice, setting->choices.at(1)) >= GP_OK);
    const char* written = nullptr;
    gp_widget_get_value(widget.get(), &written);
    QCOMPARE(QByteArray(written), QByteArray("Gr\xF6\xDF"
                                             "e"));
}

void SettingWidgetTest::aRangeOfNoNumbersHasNothingToChoose()
{
    const GpWidget widget = widgetOf(GP_WIDGET_RANGE, "zoom");
    const auto value = static_cast<float>(qQNaN());
    gp_widget_set_range(widget.get(), value, static_cast<float>(qInf()), value);
    gp_widget_set_value(widget.get(), &value);
    const auto setting = settingFromWidget(widget.get());
    QCOMPARE(setting->range.minimum, setting->range.maximum);
    QVERIFY(qIsFinite(setting->range.minimum));
    QVERIFY(qIsFinite(setting->value.toDouble()));
}

void SettingWidgetTest::tenThousandChoicesAreAllThere()
{
    const GpWidget widget = widgetOf(GP_WIDGET_MENU, "list");
    for (int i = 0; i < 10'000; ++i) {
        gp_widget_add_choice(widget.get(), QByteArray::number(i).constData());
    }
    gp_widget_set_value(widget.get(), "9999");
    const auto setting = settingFromWidget(widget.get());
    QCOMPARE(setting->choices.size(), 10'000);
    QVERIFY(putIntoWidget(widget.get(), SettingKind::Choice, QStringLiteral("5000")) >= GP_OK);
}

void SettingWidgetTest::writingMarksTheWidgetAsChangedEvenWhenEqual()
{
    // The driver skips what looks unchanged, but what the user orders is to be sent.
    const GpWidget widget = choiceWidget();
    QCOMPARE(gp_widget_changed(widget.get()), 0);
    QVERIFY(putIntoWidget(widget.get(), SettingKind::Choice, QStringLiteral("100")) >= GP_OK);
    QCOMPARE(gp_widget_changed(widget.get()), 1);
}

void SettingWidgetTest::everyKindIsReadBackAsWritten_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("choice") << int(GP_WIDGET_RADIO) << QVariant(QStringLiteral("Größer"));
    QTest::newRow("menu") << int(GP_WIDGET_MENU) << QVariant(QStringLiteral("x"));
    QTest::newRow("text") << int(GP_WIDGET_TEXT) << QVariant(QStringLiteral("Zoë"));
    QTest::newRow("range") << int(GP_WIDGET_RANGE) << QVariant(-0.3);
    QTest::newRow("toggle") << int(GP_WIDGET_TOGGLE) << QVariant(true);
    QTest::newRow("date") << int(GP_WIDGET_DATE)
                          << QVariant(QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
}

void SettingWidgetTest::everyKindIsReadBackAsWritten()
{
    QFETCH(int, type);
    QFETCH(QVariant, value);
    const GpWidget widget = widgetOf(CameraWidgetType(type), "x");
    const SettingKind kind = settingFromWidget(widget.get())->kind;
    QVERIFY(putIntoWidget(widget.get(), kind, value) >= GP_OK);
    QCOMPARE(settingFromWidget(widget.get())->value, value);
}

void SettingWidgetTest::checksValuesBeforeTheCameraSeesThem_data()
{
    QTest::addColumn<SettingKind>("kind");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("allowed");
    using K = SettingKind;
    QTest::newRow("choice") << K::Choice << QVariant(u"b"_qs) << true;
    QTest::newRow("odd current value") << K::Choice << QVariant(u"odd"_qs) << true;
    QTest::newRow("no choice") << K::Choice << QVariant(u"c"_qs) << false;
    QTest::newRow("number as choice") << K::Choice << QVariant(1.0) << false;
    QTest::newRow("number") << K::Range << QVariant(1.5) << true;
    QTest::newRow("number too big") << K::Range << QVariant(2.5) << false;
    QTest::newRow("not finite") << K::Range << QVariant(qQNaN()) << false;
    QTest::newRow("text as number") << K::Range << QVariant(u"1"_qs) << false;
    QTest::newRow("toggle") << K::Toggle << QVariant(false) << true;
    QTest::newRow("number as toggle") << K::Toggle << QVariant(1.0) << false;
    QTest::newRow("invalid date") << K::Date << QVariant(QDateTime()) << false;
    QTest::newRow("nothing") << K::Text << QVariant() << false;
}

void SettingWidgetTest::checksValuesBeforeTheCameraSeesThem()
{
    QFETCH(SettingKind, kind);
    QFETCH(QVariant, value);
    QFETCH(bool, allowed);
    CameraSetting setting;
    setting.kind = kind;
    setting.value = QStringLiteral("odd");
    setting.choices = {QStringLiteral("a"), QStringLiteral("b")};
    setting.range = {-2, 2, 0.5};
    QCOMPARE(checkValue(setting, value).has_value(), allowed);
    setting.readOnly = true;
    QVERIFY(!checkValue(setting, value));
}

void SettingWidgetTest::refusesInWordsThatFitEveryNameAndEveryMessage()
{
    CameraSetting setting;
    setting.kind = SettingKind::Choice;
    setting.name = QStringLiteral("f-number"); // What people call it, the window knows.
    for (int i = 0; i < 10'000; ++i) {
        setting.choices.append(QString::number(i));
    }
    QStringList sentences{checkValue(setting, QStringLiteral("no")).error().message};
    sentences << checkValue(setting, 1.0).error().message;
    setting.readOnly = true;
    sentences << checkValue(setting, QStringLiteral("1")).error().message;
    setting.readOnly = false;
    setting.kind = SettingKind::Range;
    setting.range = {-2, 2, 0.5};
    sentences << checkValue(setting, 3.0).error().message;
    for (const QString& each : std::as_const(sentences)) {
        QVERIFY2(!each.contains(setting.name), qPrintable(each));
        QVERIFY2(each.size() < 300, qPrintable(each));
        QVERIFY2(each.endsWith(u'.'), qPrintable(each));
    }
}

QTEST_GUILESS_MAIN(SettingWidgetTest)
#include "SettingWidgetTest.moc"

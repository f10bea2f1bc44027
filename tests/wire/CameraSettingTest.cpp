// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/CameraSetting.h"

#include <QDateTime>
#include <QTest>

using namespace skein;

namespace {

CameraSetting settingOf(SettingKind kind)
{
    CameraSetting setting;
    setting.kind = kind;
    setting.choices = {QStringLiteral("Auto"), QStringLiteral("auto ISO"), QStringLiteral("100")};
    setting.range = {-2, 2, 0.5};
    return setting;
}

} // namespace

class CameraSettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void writesTextThatItReadsBack_data();
    void writesTextThatItReadsBack();
    void aRangeOfOneValueAllowsOnlyThat();
};

void CameraSettingTest::readsWhatPeopleType_data()
{
    QTest::addColumn<SettingKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    using K = SettingKind;
    const QVariant none;
    QTest::newRow("choice") << K::Choice << QStringLiteral("100") << QVariant(u"100"_qs);
    QTest::newRow("choice in another case")
        << K::Choice << QStringLiteral("AUTO") << QVariant(u"Auto"_qs);
    QTest::newRow("no choice") << K::Choice << QStringLiteral("200") << none;
    QTest::newRow("number") << K::Range << QStringLiteral("-1.5") << QVariant(-1.5);
    QTest::newRow("number outside") << K::Range << QStringLiteral("2.5") << none;
    QTest::newRow("not a number") << K::Range << QStringLiteral("two") << none;
    QTest::newRow("not finite") << K::Range << QStringLiteral("nan") << none;
    QTest::newRow("text") << K::Text << QStringLiteral(" a ") << QVariant(u" a "_qs);
    QTest::newRow("on") << K::Toggle << QStringLiteral("On") << QVariant(true);
    QTest::newRow("off") << K::Toggle << QStringLiteral("0") << QVariant(false);
    QTest::newRow("neither") << K::Toggle << QStringLiteral("2") << none;
    QTest::newRow("date") << K::Date << QStringLiteral("2024-05-01T12:00:00Z")
                          << QVariant(QDateTime(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC));
    QTest::newRow("no date") << K::Date << QStringLiteral("yesterday") << none;
    QTest::newRow("button") << K::Button << QStringLiteral("1") << none;
}

void CameraSettingTest::readsWhatPeopleType()
{
    QFETCH(SettingKind, kind);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    QCOMPARE(settingValueFromText(settingOf(kind), text), value);
}

void CameraSettingTest::writesTextThatItReadsBack_data()
{
    QTest::addColumn<SettingKind>("kind");
    QTest::addColumn<QVariant>("value");
    using K = SettingKind;
    QTest::newRow("choice") << K::Choice << QVariant(u"auto ISO"_qs);
    QTest::newRow("range") << K::Range << QVariant(0.3);
    QTest::newRow("text") << K::Text << QVariant(u"© Skein"_qs);
    QTest::newRow("toggle") << K::Toggle << QVariant(true);
    QTest::newRow("date") << K::Date
                          << QVariant(QDateTime(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC));
}

void CameraSettingTest::writesTextThatItReadsBack()
{
    QFETCH(SettingKind, kind);
    QFETCH(QVariant, value);
    CameraSetting setting = settingOf(kind);
    setting.value = value;
    QCOMPARE(settingValueFromText(setting, settingValueText(setting)), value);
}

void CameraSettingTest::aRangeOfOneValueAllowsOnlyThat()
{
    CameraSetting setting = settingOf(SettingKind::Range);
    setting.range = {1, 1, 1};
    QCOMPARE(settingValueFromText(setting, QStringLiteral("1")), QVariant(1.0));
    QVERIFY(!settingValueFromText(setting, QStringLiteral("2")).isValid());
}

QTEST_GUILESS_MAIN(CameraSettingTest)
#include "CameraSettingTest.moc"

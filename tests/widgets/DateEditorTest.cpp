// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DateEditor.h"
#include "PanelHarness.h"

#include <QLabel>
#include <QTest>

using namespace skein;
using namespace skein::test;
using namespace std::chrono_literals;

namespace {

QString name()
{
    return QStringLiteral("datetime");
}

/** The camera's clock, so far ahead of the computer's. */
CameraSetting clockAhead(std::chrono::seconds ahead)
{
    CameraSetting setting = textSetting(name(), {});
    setting.kind = SettingKind::Date;
    setting.value = QDateTime::currentDateTimeUtc().addSecs(ahead.count());
    return setting;
}

QString shown(const ControlPanel& panel)
{
    const auto* editor = control<DateEditor>(panel, name());
    return editor != nullptr ? editor->findChild<QLabel*>()->text() : QString();
}

} // namespace

/** The camera's clock in the panel. */
class DateEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceIsToldInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QString();
        QTest::newRow("reading takes time") << qint64(-2) << QString();
        QTest::newRow("seconds") << qint64(3) << QStringLiteral("3 s ahead of the computer");
        QTest::newRow("minutes") << qint64(-189) << QStringLiteral("3 min 9 s behind the computer");
        QTest::newRow("hours") << qint64(3600 + 120)
                               << QStringLiteral("1 h 2 min ahead of the computer");
        QTest::newRow("days") << qint64(-2 * 24 * 3600 - 3600)
                              << QStringLiteral("2 d 1 h behind the computer");
        QTest::newRow("years") << qint64(-3652) * 24 * 3600
                               << QStringLiteral("3652 d 0 h behind the computer");
    }

    void theDifferenceIsToldInWords()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(DateEditor::differenceText(std::chrono::seconds(seconds)), text);
    }

    void theClockRunsOn()
    {
        DateEditor editor(nullptr);
        CameraSetting setting = clockAhead(0s);
        setting.value = QDateTime::currentDateTimeUtc();
        editor.setSetting(setting);
        editor.show();
        const auto* label = editor.findChild<QLabel*>();
        const QString before = label->toolTip(); // With seconds in every language.
        QTRY_VERIFY(label->toolTip() != before);
        QVERIFY(!label->text().contains(u'\n')); // Right to the second: nothing to tell.
    }

    void aClockThatIsWrongTellsByHowMuch()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({clockAhead(-10min)}, camera.writer());
        panel.setEssentials({name()});
        QVERIFY2(shown(panel).contains(QLatin1String("10 min")), qPrintable(shown(panel)));
        QVERIFY(shown(panel).contains(QLatin1String("behind")));
        panel.updateSetting(clockAhead(0s)); // It was set, by whomever.
        QTRY_VERIFY(!shown(panel).contains(QLatin1String("behind")));
    }

    void whenItWasReadCountsNotWhenItsRowIsMade()
    {
        FakeCamera camera;
        ControlPanel panel;
        const CameraSetting read = clockAhead(-600s); // Ten minutes ago, and right.
        panel.setSettings({read}, camera.writer());
        panel.setClockAhead(name(), 0s);
        panel.setEssentials({name()});
        QVERIFY2(!shown(panel).contains(QLatin1String("behind")), qPrintable(shown(panel)));
        panel.setSettings({read}, camera.writer()); // What was told is of other settings.
        QVERIFY(shown(panel).contains(QLatin1String("behind")));
    }

    void aCameraWithoutATimeHasNoClock()
    {
        DateEditor editor(nullptr);
        CameraSetting setting = clockAhead(0s);
        setting.value = QVariant();
        editor.setSetting(setting);
        editor.show();
        QCOMPARE(editor.findChild<QLabel*>()->text(), QStringLiteral("Not set"));
    }
};

QTEST_MAIN(DateEditorTest)
#include "DateEditorTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceBox.h"

#include <QAbstractItemView>
#include <QTest>

using namespace skein;

class ChoiceBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingFindsTheExactChoice_data();
    void typingFindsTheExactChoice();
    void typingFindsTheDriversWordAsWell_data();
    void typingFindsTheDriversWordAsWell();
    void everyChoiceOfAShortListCanBeSeen();
};

void ChoiceBoxTest::typingFindsTheExactChoice_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const QStringList shutter{QStringLiteral("1/8000"), QStringLiteral("1/80"),
        QStringLiteral("1/8"), QStringLiteral("8")};
    const QStringList iso{
        QStringLiteral("1000"), QStringLiteral("100"), QStringLiteral("640"), QStringLiteral("64")};
    const QStringList aperture{QStringLiteral("f/5.6"), QStringLiteral("f/8")};
    QTest::newRow("shutter") << shutter << QStringLiteral("1/8") << QStringLiteral("1/8");
    QTest::newRow("longer shutter") << shutter << QStringLiteral("1/80") << QStringLiteral("1/80");
    QTest::newRow("iso 100") << iso << QStringLiteral("100") << QStringLiteral("100");
    QTest::newRow("iso 64") << iso << QStringLiteral("64") << QStringLiteral("64");
    QTest::newRow("without f/") << aperture << QStringLiteral("8") << QStringLiteral("f/8");
    QTest::newRow("with f/") << aperture << QStringLiteral("f/8") << QStringLiteral("f/8");
}

void ChoiceBoxTest::typingFindsTheExactChoice()
{
    QFETCH(QStringList, choices);
    QFETCH(QString, typed);
    ChoiceBox box;
    box.addItems(choices);
    box.show();
    QTest::keyClicks(&box, typed);
    QTEST(box.currentText(), "found");
}

void ChoiceBoxTest::typingFindsTheDriversWordAsWell_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("as shown") << QStringLiteral("bew") << QStringLiteral("Bewölkt");
    QTest::newRow("as the driver says") << QStringLiteral("clo") << QStringLiteral("Bewölkt");
    // "Tungsten" is shown as "Kunstlicht"; "Tag" is nobody's beginning but that of "Tageslicht".
    QTest::newRow("shown comes first") << QStringLiteral("t") << QStringLiteral("Tageslicht");
    QTest::newRow("further of the driver") << QStringLiteral("tu") << QStringLiteral("Kunstlicht");
    // Where the comma is the sign of decimals; the point is what stands on lenses.
    QTest::newRow("aperture, as shown") << QStringLiteral("5,6") << QStringLiteral("f/5,6");
    QTest::newRow("aperture, with a point") << QStringLiteral("5.6") << QStringLiteral("f/5,6");
    QTest::newRow("not one that begins so") << QStringLiteral("1.2") << QStringLiteral("f/1,2");
    QTest::newRow("exposure compensation") << QStringLiteral("+0.3") << QStringLiteral("+0,3 EV");
}

void ChoiceBoxTest::typingFindsTheDriversWordAsWell()
{
    QFETCH(QString, typed);
    ChoiceBox box;
    box.addItem(QStringLiteral("Automatisch"), QStringLiteral("Automatic"));
    box.addItem(QStringLiteral("Kunstlicht"), QStringLiteral("Tungsten"));
    box.addItem(QStringLiteral("Bewölkt"), QStringLiteral("Cloudy"));
    box.addItem(QStringLiteral("Tageslicht"), QStringLiteral("Daylight"));
    box.addItem(QStringLiteral("f/1,25"), QStringLiteral("f/1.25"));
    box.addItem(QStringLiteral("f/1,2"), QStringLiteral("f/1.2"));
    box.addItem(QStringLiteral("f/5"), QStringLiteral("f/5")); // Found by what was typed so far.
    box.addItem(QStringLiteral("f/5,6"), QStringLiteral("f/5.6"));
    box.addItem(QStringLiteral("+0,7 EV"), QStringLiteral("+0.7 EV"));
    box.addItem(QStringLiteral("+0,3 EV"), QStringLiteral("+0.3 EV"));
    box.show();
    QTest::keyClicks(&box, typed);
    QTEST(box.currentText(), "found");
}

void ChoiceBoxTest::everyChoiceOfAShortListCanBeSeen()
{
    ChoiceBox box;
    // As the program's theme has it: rows higher than the style's plain ones.
    box.view()->setStyleSheet(QStringLiteral("QAbstractItemView::item { min-height: 40px; }"));
    box.addItems({QStringLiteral("Internal RAM"), QStringLiteral("Memory card")});
    box.show();
    box.showPopup();
    const QRect visible = box.view()->viewport()->rect();
    for (int row = 0; row < box.count(); ++row) {
        const QRect place = box.view()->visualRect(box.model()->index(row, 0));
        QVERIFY2(visible.contains(place), qPrintable(box.itemText(row)));
    }
}

QTEST_MAIN(ChoiceBoxTest)
#include "ChoiceBoxTest.moc"

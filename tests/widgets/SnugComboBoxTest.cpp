// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SnugComboBox.h"

#include <QTest>

using namespace skein;

class SnugComboBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsNeverNarrowerThanWhatIsChosen()
    {
        const QString small = QStringLiteral("All");
        const QString large = QStringLiteral("Only those that nobody has rejected yet");
        SnugComboBox box;
        box.addItems({small, large});
        const int narrow = box.minimumSizeHint().width();
        QVERIFY(narrow < box.sizeHint().width());
        QVERIFY(narrow > box.fontMetrics().horizontalAdvance(small));
        box.setCurrentText(large);
        QCOMPARE(box.minimumSizeHint().width(), box.sizeHint().width());
    }
};

QTEST_MAIN(SnugComboBoxTest)
#include "SnugComboBoxTest.moc"

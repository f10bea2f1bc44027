// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusRow.h"
#include "widgets/ActionCollection.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

using namespace skein;

class FocusRowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void allWordsHaveRoomHoweverWideThePanelIs()
    {
        QWidget window;
        const ActionCollection actions(&window);
        FocusRow row(actions);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        const int least = row.minimumSizeHint().width();
        // From wide to narrow and back: the lines are made anew each time.
        for (const int width : {500, least + 40, least, least + 20, 500}) {
            row.resize(width, row.sizeHint().height());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const auto buttons = row.findChildren<QToolButton*>();
            QCOMPARE(buttons.size(), 12);
            for (const QToolButton* button : buttons) {
                QVERIFY2(button->width() >= button->sizeHint().width(),
                    qPrintable(QStringLiteral("%1 at %2: %3 of %4")
                                   .arg(button->text())
                                   .arg(width)
                                   .arg(button->width())
                                   .arg(button->sizeHint().width())));
            }
        }
    }
};

QTEST_MAIN(FocusRowTest)
#include "FocusRowTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MirroredMargins.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

using namespace skein;

namespace {

constexpr QMargins fromTheLeft(12, 4, 6, 2);
constexpr QMargins fromTheRight(6, 4, 12, 2);

} // namespace

class MirroredMarginsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginsOfALayoutFollowTheDirection()
    {
        QWidget widget;
        auto* layout = new QHBoxLayout(&widget);
        layout->setContentsMargins(fromTheLeft);
        new MirroredMargins(widget);
        QCOMPARE(layout->contentsMargins(), fromTheLeft);
        widget.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(layout->contentsMargins(), fromTheRight);
        widget.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(layout->contentsMargins(), fromTheLeft);
    }

    void marginsOfAWidgetFollowThatOfItsWindow()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        auto* label = new QLabel(&window);
        new MirroredMargins(*label, fromTheLeft);
        QCOMPARE(label->contentsMargins(), fromTheRight);
        window.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(label->contentsMargins(), fromTheLeft);
    }
};

QTEST_MAIN(MirroredMarginsTest)
#include "MirroredMarginsTest.moc"

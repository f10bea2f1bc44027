// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/HeadView.h"
#include "headoutline/HeadSet.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein::headoutline;

namespace {

/** The view is as large as the picture. */
constexpr QSize viewSize(600, 400);

QPoint pixel(QPointF part)
{
    return QPointF(part.x() * viewSize.width(), part.y() * viewSize.height()).toPoint();
}

} // namespace

class HeadViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heads = std::make_unique<HeadSet>();
        m_heads->setAspect(1.5);
        HeadState state;
        state.heads = {{{0.25, 0.5}, 0.2, QStringLiteral("left")},
            {{0.75, 0.5}, 0.2, QStringLiteral("right")}};
        m_heads->load(state);
        m_view = std::make_unique<HeadView>(*m_heads);
        QImage picture(viewSize, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        m_view->setPicture(picture);
        m_view->resize(viewSize);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_heads.reset();
    }

    void numbersAreDragged()
    {
        // Not by the very middle: the number must not jump to the pointer.
        const QPoint grip(5, 3);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, pixel({0.25, 0.5}) + grip);
        QCOMPARE(m_heads->current(), 0);
        QTest::mouseMove(m_view.get(), pixel({0.4, 0.6}) + grip);
        QTest::mouseMove(m_view.get(), pixel({0.5, 0.5}) + grip);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, pixel({0.5, 0.5}) + grip);
        QVERIFY(qAbs(m_heads->heads()[0].at.x() - 0.5) < 0.005);
        QVERIFY(qAbs(m_heads->heads()[0].at.y() - 0.5) < 0.005);
        QCOMPARE(m_heads->undoStack().count(), 1);
    }

    void aDoubleClickAddsOrAsksForTheName()
    {
        QSignalSpy wanted(m_view.get(), &HeadView::nameWanted);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, pixel({0.5, 0.5}));
        QCOMPARE(m_heads->count(), 3);
        QCOMPARE(m_heads->current(), 1);
        QCOMPARE(wanted.count(), 0);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, pixel({0.75, 0.5}));
        QCOMPARE(m_heads->count(), 3);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 2);
    }

    void whoTypesBeginsTheNameOfTheChosenHead()
    {
        QSignalSpy typed(m_view.get(), &HeadView::nameTyped);
        QTest::keyClick(m_view.get(), 'A');
        QCOMPARE(typed.count(), 0); // Nobody is chosen.
        m_heads->setCurrent(1);
        QTest::keyClick(m_view.get(), 'A', Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), 'A', Qt::ControlModifier);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.first().at(0).toInt(), 1);
        QCOMPARE(typed.first().at(1).toString(), QStringLiteral("A"));
    }

    void everythingGoesByTheKeyboard()
    {
        QSignalSpy wanted(m_view.get(), &HeadView::nameWanted);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_heads->current(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_heads->current(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_heads->current(), 0);
        const QPointF before = m_heads->heads()[0].at;
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_heads->heads()[0].at.x() > before.x() + 0.01);
        QVERIFY(m_heads->heads()[0].at.y() > before.y());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Insert);
        QCOMPARE(m_heads->count(), 3);
        QCOMPARE(m_heads->current(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_heads->count(), 2);
    }

    void tellsWhatIsChosenToThoseWhoDoNotSeeIt()
    {
        QVERIFY(!m_view->accessibleName().isEmpty());
        m_heads->setCurrent(1);
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("right")));
    }

    void theChosenNumberLooksDifferent()
    {
        const QRgb before = m_view->grab().toImage().pixel(pixel({0.25, 0.5}) + QPoint(-9, -9));
        m_heads->setCurrent(0);
        QVERIFY(m_view->grab().toImage().pixel(pixel({0.25, 0.5}) + QPoint(-9, -9)) != before);
    }

    void isUsableWithoutAPicture()
    {
        m_heads->load({});
        m_view->setPicture({});
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::keyClick(m_view.get(), Qt::Key_Insert);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(m_heads->count(), 0);
        QVERIFY(!m_view->grab().isNull());
    }

private:
    std::unique_ptr<HeadSet> m_heads;
    std::unique_ptr<HeadView> m_view;
};

QTEST_MAIN(HeadViewTest)
#include "HeadViewTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the session browser does its work, wherever in the picture area the focus is.
#include "app/Program.h"
#include "session/SessionBrowser.h"
#include "widgets/Filmstrip.h"
#include "widgets/PicturePresenter.h"
#include "widgets/PressKey.h"
#include "widgets/RatingBar.h"
#include "widgets/ShotGrid.h"
#include "widgets/WindowParts.h"

#include <QSplitter>
#include <QTest>

using namespace skein;

class BrowserKeysTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int pictureCount = 5;
    std::unique_ptr<Program> m_program;
    Workspace* m_workspace = nullptr;

    [[nodiscard]] QString current() const
    {
        return QFileInfo(m_workspace->window().parts().pictures.currentPath()).baseName();
    }
    [[nodiscard]] Marks marks() const
    {
        return m_workspace->window().findChild<RatingBar*>()->marks().value_or(Marks());
    }
    [[nodiscard]] qsizetype selected() const
    {
        return m_workspace->window()
            .findChild<ShotGrid*>()
            ->selectionModel()
            ->selectedRows()
            .size();
    }

    /** All that can have the focus there, now that it is seen. */
    [[nodiscard]] QList<QWidget*> places() const
    {
        QList<QWidget*> found{viewer(*m_workspace), m_workspace->window().findChild<Filmstrip*>(),
            m_workspace->window().findChild<ShotGrid*>()};
        const auto views = m_workspace->window().findChildren<ImageView*>();
        for (ImageView* view : views) {
            if (!found.contains(view)) {
                found.append(view);
            }
        }
        found.erase(std::remove_if(found.begin(), found.end(),
                        [](const QWidget* each) {
                            return !each->isVisible() || each->focusPolicy() == Qt::NoFocus;
                        }),
            found.end());
        return found;
    }

    void press(QWidget* place, Qt::Key key, Qt::KeyboardModifiers held = {}) const
    {
        place->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(place->hasFocus(), patienceMs);
        pressKey(place, key, held);
    }

    void reaches(QWidget* place, Qt::Key key, const char* picture) const
    {
        press(place, key);
        QTRY_COMPARE_WITH_TIMEOUT(current(), QString::fromLatin1(picture), patienceMs);
    }

    void walksAndSelects(QWidget* place) const
    {
        reaches(place, Qt::Key_Home, "0");
        reaches(place, Qt::Key_Right, "1");
        reaches(place, Qt::Key_Right, "2");
        reaches(place, Qt::Key_Left, "1");
        reaches(place, Qt::Key_End, "4");
        press(place, Qt::Key_PageUp);
        QTRY_VERIFY_WITH_TIMEOUT(current() < QLatin1String("4"), patienceMs);
        reaches(place, Qt::Key_Home, "0");
        press(place, Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(current() > QLatin1String("0"), patienceMs);
        reaches(place, Qt::Key_Home, "0");
        press(place, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), 2, patienceMs);
        press(place, Qt::Key_End, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), pictureCount, patienceMs);
        reaches(place, Qt::Key_Home, "0");
        QTRY_COMPARE_WITH_TIMEOUT(selected(), 1, patienceMs);
        press(place, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), pictureCount, patienceMs);
        reaches(place, Qt::Key_Home, "0");
    }

    void rates(QWidget* place) const
    {
        press(place, Qt::Key_4);
        QTRY_COMPARE_WITH_TIMEOUT(marks().rating.value(), 4, patienceMs);
        press(place, Qt::Key_0);
        QTRY_COMPARE_WITH_TIMEOUT(marks().rating, Rating(), patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        prepareWindows();
        m_program = std::make_unique<Program>();
        m_program->makePictures(pictureCount);
        m_workspace = &m_program->open(false);
        QVERIFY(hasActiveWindow(*m_workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*m_workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(action(*m_workspace, ActionId::Rate3)->isEnabled(), patienceMs);
    }
    void cleanup() { m_program.reset(); }

    void everyKeyWorksWhereverTheFocusIs_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::newRow("one picture") << ActionId::ZoomFit;
        QTest::newRow("grid") << ActionId::ShowGrid;
    }

    void everyKeyWorksWhereverTheFocusIs()
    {
        QFETCH(ActionId, page);
        action(*m_workspace, ActionId::FirstPicture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("0"), patienceMs);
        action(*m_workspace, page)->trigger();
        const QList<QWidget*> all = places();
        QVERIFY(!all.isEmpty());
        for (QWidget* place : all) {
            walksAndSelects(place);
            rates(place);
            if (QTest::currentTestFailed()) {
                QFAIL(place->metaObject()->className());
            }
        }
    }

    /** There the picture beside stays: it is walked to the next that is not compared yet. */
    void inAComparisonKeysWalkAndRateToo()
    {
        action(*m_workspace, ActionId::FirstPicture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("0"), patienceMs);
        action(*m_workspace, ActionId::Compare)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(places().size() >= 2, patienceMs);
        const QList<QWidget*> all = places();
        for (QWidget* place : all) {
            press(place, Qt::Key_Home);
            QString before = current();
            press(place, Qt::Key_Right);
            QTRY_VERIFY_WITH_TIMEOUT(current() > before, patienceMs);
            before = current();
            press(place, Qt::Key_Left);
            QTRY_VERIFY_WITH_TIMEOUT(current() < before, patienceMs);
            rates(place);
            if (QTest::currentTestFailed()) {
                QFAIL(place->metaObject()->className());
            }
        }
    }

    void deleteMovesToTheTrashAndUndoBringsBack()
    {
        const QList<QWidget*> all = places();
        QVERIFY(all.size() >= 2);
        for (QWidget* place : all) {
            press(place, Qt::Key_Home);
            QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("0"), patienceMs);
            const QString file = m_program->folder.filePath(QStringLiteral("session/0.png"));
            press(place, Qt::Key_Delete);
            QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(file), patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("1"), patienceMs);
            press(place, Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(
                action(*m_workspace, ActionId::FirstPicture)->isEnabled(), patienceMs);
        }
    }
};

QTEST_MAIN(BrowserKeysTest)
#include "BrowserKeysTest.moc"

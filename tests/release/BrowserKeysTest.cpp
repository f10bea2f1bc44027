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
        QTest::newRow("comparison") << ActionId::Compare;
    }

    void everyKeyWorksWhereverTheFocusIs()
    {
        QFETCH(ActionId, page);
        action(*m_workspace, ActionId::FirstPicture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(current(), QStringLiteral("0"), patienceMs);
        action(*m_workspace, page)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!places().isEmpty(), patienceMs);
        const QList<QWidget*> all = places();
        for (QWidget* place : all) {
            const auto reaches = [&](Qt::Key key, const char* picture) {
                press(place, key);
                QTRY_COMPARE_WITH_TIMEOUT(current(), QString::fromLatin1(picture), patienceMs);
            };
            qInfo("focus in %s", place->metaObject()->className());
            reaches(Qt::Key_Home, "0");
            reaches(Qt::Key_Right, "1");
            reaches(Qt::Key_Right, "2");
            reaches(Qt::Key_Left, "1");
            reaches(Qt::Key_End, "4");
            press(place, Qt::Key_PageUp);
            QTRY_VERIFY_WITH_TIMEOUT(current() < QLatin1String("4"), patienceMs);
            reaches(Qt::Key_Home, "0");
            press(place, Qt::Key_PageDown);
            QTRY_VERIFY_WITH_TIMEOUT(current() > QLatin1String("0"), patienceMs);
            reaches(Qt::Key_Home, "0");
            press(place, Qt::Key_4);
            QTRY_COMPARE_WITH_TIMEOUT(marks().rating.value(), 4, patienceMs);
            press(place, Qt::Key_0);
            QTRY_COMPARE_WITH_TIMEOUT(marks().rating, Rating(), patienceMs);
            press(place, Qt::Key_Right, Qt::ShiftModifier);
            QTRY_COMPARE_WITH_TIMEOUT(selected(), 2, patienceMs);
            press(place, Qt::Key_End, Qt::ShiftModifier);
            QTRY_COMPARE_WITH_TIMEOUT(selected(), pictureCount, patienceMs);
            reaches(Qt::Key_Home, "0");
            press(place, Qt::Key_A, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(selected(), pictureCount, patienceMs);
            reaches(Qt::Key_Home, "0");
            if (QTest::currentTestFailed()) {
                return;
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

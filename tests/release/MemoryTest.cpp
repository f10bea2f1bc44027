// SPDX-License-Identifier: GPL-3.0-or-later
// What is done three hundred times leaves memory where it was: in the whole program, with its
// loader, its caches and its windows. AddressSanitizer, where it is at work, sees what is drawn
// after it was freed, LeakSanitizer what is lost.
#include "app/Program.h"
#include "release/HeapUse.h"
#include "viewer/PopOutWindow.h"
#include "viewer/PresentationWindow.h"

#include <QPointer>
#include <QTest>
#include <memory>
#include <thread>
#include <vector>

using namespace skein;

namespace {

constexpr int pictureCount = 6;
constexpr QSize pictureSize(1200, 800);
constexpr int times = 300;
/** Caches are full, fonts and symbols loaded. */
constexpr int warmUp = 60;
/** Less than one of the pictures in 300 times. */
constexpr std::size_t leeway = 3'000'000;

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;
    Workspace* m_workspace = nullptr;

    /** @p once is done until memory has settled, then three hundred times. */
    template<typename Once>
    void leavesMemoryWhereItWas(Once once)
    {
        for (int done = 0; done < warmUp; ++done) {
            once();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        settle();
        const std::size_t before = heapUse();
        for (int done = 0; done < times; ++done) {
            once();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        settle();
        const auto grown = [before] { return heapUse() > before ? heapUse() - before : 0; };
        // What is loaded ahead may still be on its way.
        if (!QTest::qWaitFor([&] { return grown() < leeway; }, patienceMs)) {
            QFAIL(qPrintable(QStringLiteral("%1 bytes more after %2 times, %3 each time")
                                 .arg(grown())
                                 .arg(times)
                                 .arg(grown() / times)));
        }
        qInfo("%zu bytes more after %d times", grown(), times);
        QVERIFY(isLeakSanitizerSilent());
    }

    /** What was deleted later is gone. */
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    void openProgram()
    {
        m_program = std::make_unique<Program>();
        m_program->makePictures(pictureCount);
        for (int number = 0; number < pictureCount; ++number) {
            // Each of another colour, so that none is another one by mistake.
            QImage image(pictureSize, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(number * 360 / pictureCount, 200, 200));
            QVERIFY(image.save(
                m_program->folder.filePath(QStringLiteral("session/%1.png").arg(number))));
        }
        m_workspace = &m_program->open(false);
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*m_workspace)->hasPicture(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(*m_workspace, ActionId::FirstPicture)->isEnabled(), patienceMs);
    }

    [[nodiscard]] QString shown() const { return viewer(*m_workspace)->picturePath(); }

    /** The next one, round and round. */
    void goOn()
    {
        const QString before = shown();
        const bool isLast = before.endsWith(QStringLiteral("%1.png").arg(pictureCount - 1));
        action(*m_workspace, isLast ? ActionId::FirstPicture : ActionId::NextPicture)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            shown() != before && viewer(*m_workspace)->hasPicture(), patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Of this process alone: drivers in others may leak as they like.
        qputenv("ASAN_OPTIONS", "detect_leaks=0:abort_on_error=1");
        prepareWindows();
    }
    void init()
    {
        // What is weighed there are a few hundred kilobytes: no picture may be loading meanwhile.
        if (!m_program && qstrcmp(QTest::currentTestFunction(), "whatIsKeptIsSeen") != 0) {
            openProgram();
        }
    }
    void cleanupTestCase() { m_program.reset(); }

    /** Whatever thread takes it, in large pieces and in small ones. */
    void whatIsKeptIsSeen()
    {
        const std::size_t before = heapUse();
        std::vector<std::unique_ptr<char[]>> kept;
        std::thread([&kept] {
            for (int done = 0; done < times; ++done) {
                // A third of what a smallest leak of three hundred times may be.
                kept.push_back(std::make_unique<char[]>(leeway / times / 3));
            }
            kept.push_back(std::make_unique<char[]>(leeway));
        }).join();
        QVERIFY(heapUse() >= before + leeway + leeway / 4);
        kept.clear();
        QVERIFY(heapUse() < before + leeway / 4);
    }

    void picturesChangedLeaveMemoryWhereItWas()
    {
        leavesMemoryWhereItWas([this] { goOn(); });
    }

    void popUpsOpenedAndClosedLeaveMemoryWhereItWas()
    {
        leavesMemoryWhereItWas([this] {
            action(*m_workspace, ActionId::PopOut)->trigger();
            const QPointer<PopOutWindow> popped = m_workspace->window().findChild<PopOutWindow*>();
            QVERIFY(popped != nullptr);
            QTRY_VERIFY_WITH_TIMEOUT(popped->view().hasPicture(), patienceMs);
            popped->grab(); // It is drawn, whoever looks.
            popped->close();
            QTRY_VERIFY_WITH_TIMEOUT(popped.isNull(), patienceMs);
        });
        QCOMPARE(m_workspace->window().findChildren<PopOutWindow*>().size(), 0);
    }

    void presentationsBegunAndEndedLeaveMemoryWhereItWas()
    {
        leavesMemoryWhereItWas([this] {
            action(*m_workspace, ActionId::Presentation)->trigger();
            const QPointer<PresentationWindow> presented =
                m_workspace->window().findChild<PresentationWindow*>();
            QVERIFY(presented != nullptr);
            QTRY_VERIFY_WITH_TIMEOUT(presented->view().hasPicture(), patienceMs);
            presented->grab();
            action(*m_workspace, ActionId::Presentation)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(presented.isNull(), patienceMs);
        });
        QCOMPARE(m_workspace->window().findChildren<PresentationWindow*>().size(), 0);
    }

    /** Closed while their pictures are still being read and drawn. */
    void nothingIsDrawnAfterItWasFreed()
    {
        for (int done = 0; done < pictureCount * 5; ++done) {
            action(*m_workspace, ActionId::PopOut)->trigger();
            const QPointer<PopOutWindow> popped = m_workspace->window().findChild<PopOutWindow*>();
            QVERIFY(popped != nullptr);
            popped->view().zoomToActualSize();
            const bool isLast = shown().endsWith(QStringLiteral("%1.png").arg(pictureCount - 1));
            action(*m_workspace, isLast ? ActionId::FirstPicture : ActionId::NextPicture)
                ->trigger();
            popped->update();
            popped->close();
            QTRY_VERIFY_WITH_TIMEOUT(popped.isNull(), patienceMs);
            m_workspace->window().grab();
        }
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*m_workspace)->hasPicture(), patienceMs);
    }

    void aWindowOfItsOwnLeavesNothingBehind()
    {
        const auto once = [this] {
            QPointer<Workspace> other = &m_program->open(false);
            QTRY_VERIFY_WITH_TIMEOUT(viewer(*other)->hasPicture(), patienceMs);
            other->window().close();
            QTRY_VERIFY_WITH_TIMEOUT(other.isNull(), patienceMs);
        };
        // A window is a hundred times a pop-up; ten of them show what is lost.
        for (int done = 0; done < 3; ++done) {
            once();
        }
        settle();
        const std::size_t before = heapUse();
        for (int done = 0; done < 10; ++done) {
            once();
        }
        settle();
        const auto isBack = [before] { return heapUse() < before + leeway; };
        QVERIFY2(
            QTest::qWaitFor(isBack, patienceMs), qPrintable(QString::number(heapUse() - before)));
    }
};

QTEST_MAIN(MemoryTest)
#include "MemoryTest.moc"

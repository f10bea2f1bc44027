// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PopOutWindow.h"
#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "viewer/ImageView.h"
#include "viewer/ViewOptions.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

class PopOutWindowTest : public QObject
{
    Q_OBJECT

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void write(const QString& file, const QColor& colour) const
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(colour);
        QVERIFY(image.save(file, "PNG"));
    }

    PopOutWindow* open(const QString& file)
    {
        auto* window = new PopOutWindow(m_loader, m_options, file, nullptr);
        window->show();
        return window;
    }

private Q_SLOTS:
    void aPictureIsShownUnderItsName()
    {
        write(path("a.png"), Qt::red);
        const std::unique_ptr<PopOutWindow> window(open(path("a.png")));
        QCOMPARE(window->windowTitle(), QStringLiteral("a.png"));
        QTRY_VERIFY(window->view().hasPicture());
        window->rename(path("a.png"), path("b.png"));
        QCOMPARE(window->windowTitle(), QStringLiteral("b.png"));
        QCOMPARE(window->path(), path("b.png"));
    }

    void aFileThatCannotBeShownSaysWhy()
    {
        QFile broken(path("broken.jpg"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no picture");
        broken.close();
        const std::unique_ptr<PopOutWindow> window(open(path("broken.jpg")));
        QTRY_VERIFY(window->view().accessibleDescription().endsWith(u'.'));
        QVERIFY(!window->view().hasPicture());
    }

    void aWindowThatNobodyIsAtKeepsNoMoreThanItShows()
    {
        constexpr QSize full(3000, 2000);
        QImage large(full, QImage::Format_RGB32);
        large.fill(Qt::darkGreen);
        QVERIFY(large.save(path("large.jpg"), "JPG"));
        const std::unique_ptr<PopOutWindow> window(open(path("large.jpg")));
        ImageView& view = window->view();
        const auto width = [&view] { return view.shownPicture().image.width(); };
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(width() >= 900 && width() < full.width());
        view.zoomToActualSize();
        QTRY_COMPARE(width(), full.width());
        QTRY_VERIFY(view.isSharp());
        QWidget other;
        const auto turnTo = [](QWidget& which) {
            which.show();
            which.activateWindow();
            return QTest::qWaitForWindowActive(&which);
        };
        QVERIFY(turnTo(other));
        QCOMPARE(width(), full.width()); // It is zoomed: all of them are looked at.
        view.zoomToFit();
        QVERIFY(turnTo(*window));
        QVERIFY(turnTo(other));
        QVERIFY(width() >= 900 && width() < full.width());
        m_loader.forget(path("large.jpg"));
        QTRY_VERIFY(m_loader.heldBytes() < qint64{full.width()} * full.height() * 2);
        view.zoomToActualSize();
        QTRY_COMPARE(width(), full.width()); // They come again when they are wanted.
    }

    void whatASecondWindowWantsOfThePictureIsNotKeptInTheFirst()
    {
        constexpr QSize full(3000, 2000);
        QImage large(full, QImage::Format_RGB32);
        large.fill(Qt::darkGreen);
        QVERIFY(large.save(path("both.jpg"), "JPG"));
        const std::unique_ptr<PopOutWindow> first(open(path("both.jpg")));
        const std::unique_ptr<PopOutWindow> second(open(path("both.jpg")));
        QTRY_VERIFY(first->view().hasPicture() && second->view().hasEnoughPixels());
        QTRY_VERIFY(first->view().hasEnoughPixels());
        second->view().zoomToActualSize();
        QTRY_COMPARE(second->view().shownPicture().image.width(), full.width());
        QVERIFY(first->view().shownPicture().image.width() < full.width());
    }

    void aChangedFileIsReadAgain()
    {
        const QString file = path("changed.png");
        write(file, Qt::red);
        const std::unique_ptr<PopOutWindow> window(open(file));
        QTRY_VERIFY(window->view().hasPicture());
        write(file, Qt::blue);
        m_loader.forget(file);
        window->reload(file);
        QTRY_COMPARE(window->view().shownPicture().image.pixelColor(5, 5), QColor(Qt::blue));
    }

    void escapeClosesIt()
    {
        write(path("c.png"), Qt::red);
        const QPointer<PopOutWindow> window(open(path("c.png")));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(window.isNull());
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ViewOptions m_options{m_settings};
    ImageLoader m_loader;
};

QTEST_MAIN(PopOutWindowTest)
#include "PopOutWindowTest.moc"

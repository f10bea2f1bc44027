// SPDX-License-Identifier: GPL-3.0-or-later
// Run once for each device pixel ratio, by QT_SCALE_FACTOR: see CMakeLists.txt.
#include "viewer/ImageView.h"

#include <QRandomGenerator>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>
#include <functional>

using namespace skein;

namespace {

constexpr quint32 seed = 4711;

QImage noise(QSize size)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            line[x] = 0xff000000U | random.generate();
        }
    }
    return image;
}

} // namespace

class SharpnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInfo() << "seed" << seed << "device pixel ratio" << qApp->devicePixelRatio();
        m_window.setContentsMargins(3, 5, 0, 0); // So that the view begins between device pixels.
        auto* layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&m_view);
        m_window.resize(333, 277);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    void atActualSizeEveryPixelOfThePictureIsOneOfTheScreen_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("400 %") << 4.0;
    }

    void atActualSizeEveryPixelOfThePictureIsOneOfTheScreen()
    {
        QFETCH(double, scale);
        const QImage picture = noise({2500, 2000});
        m_view.setPicture(QStringLiteral("/a"), picture, picture.size());
        m_view.setViewState({ZoomMode::Scale, scale, {0.37, 0.61}});
        const double ratio = m_view.devicePixelRatioF();
        const QRectF place = m_view.pictureRect();
        const int left = qRound(place.left() * ratio);
        const int top = qRound(place.top() * ratio);
        const auto isPicture = [&](const QImage& canvas) {
            for (int y = 8; y < canvas.height() - 8; ++y) {
                for (int x = 8; x < canvas.width() - 8; ++x) {
                    const QPoint from(
                        static_cast<int>((x - left) / scale), static_cast<int>((y - top) / scale));
                    if (canvas.pixel(x, y) != picture.pixel(from)) {
                        return false;
                    }
                }
            }
            return true;
        };
        QVERIFY(isSeen(isPicture));
    }

    void theWholePictureIsScaledToTheDevicePixelsOfTheView()
    {
        const QImage picture = noise({2500, 2000});
        m_view.setPicture(QStringLiteral("/b"), picture, picture.size());
        m_view.zoomToFit();
        m_view.grab();
        QTRY_VERIFY(m_view.isSharp());
        const double ratio = m_view.devicePixelRatioF();
        const QRectF place = m_view.pictureRect();
        const QRect target(qRound(place.left() * ratio), qRound(place.top() * ratio),
            qRound(place.width() * ratio), qRound(place.height() * ratio));
        const QImage wanted =
            picture.scaled(target.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
        // The outermost pixels may belong to the view only in part.
        const auto inner = [](const QRect& rect) { return rect.adjusted(1, 1, -1, -1); };
        QVERIFY(isSeen([&](const QImage& canvas) {
            return canvas.copy(inner(target)) == wanted.copy(inner(wanted.rect()));
        }));
    }

private:
    /** Whether what is on the screen in the view's place is as @p isRight wants it. A view that
     * begins between two pixels of the screen may be painted from either of them on. */
    [[nodiscard]] bool isSeen(const std::function<bool(const QImage&)>& isRight)
    {
        QImage window = m_window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const double ratio = window.devicePixelRatio();
        window.setDevicePixelRatio(1);
        const QPointF corner = QPointF(m_view.pos()) * ratio;
        for (const double x : {std::floor(corner.x()), std::ceil(corner.x())}) {
            for (const double y : {std::floor(corner.y()), std::ceil(corner.y())}) {
                const QRect place(QPointF(x, y).toPoint(), m_view.devicePixels());
                if (isRight(window.copy(place & window.rect()))) {
                    return true;
                }
            }
        }
        return false;
    }

    QWidget m_window;
    ImageView m_view;
};

QTEST_MAIN(SharpnessTest)
#include "SharpnessTest.moc"

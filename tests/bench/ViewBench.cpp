// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds that the window's thread needs to paint a 45-megapixel picture at 1920 x 1080 while
// it is moved and zoomed, and from switching an overlay on to its being painted. A line for each:
// its name, then a value for each frame.
#include "base/Settings.h"
#include "viewer/AnalysisLayer.h"
#include "viewer/ImageView.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

using namespace skein;

namespace {

constexpr QSize picturePixels(8256, 5504);
constexpr QSize viewPixels(1920, 1080);
constexpr int frames = 60;
constexpr int wantedMs = 5000;

/** Coarse and fine detail, so that nothing is painted faster than a photograph would be. */
QImage photograph()
{
    QRandomGenerator random(1);
    QImage image(picturePixels, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int noise = static_cast<int>(random.bounded(24));
            line[x] = qRgb((x / 32 + noise) & 0xff, (y / 16 + noise) & 0xff, (x + y) / 64 & 0xff);
        }
    }
    return image;
}

double paintMs(ImageView& view)
{
    QElapsedTimer timer;
    timer.start();
    view.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** What waits for this thread is done; what is at work on others may or may not come in time. */
void breathe()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
}

void settle(ImageView& view)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    } while (!view.isSharp() && timer.elapsed() < wantedMs);
}

void measure(const char* name, ImageView& view, const std::function<void(int)>& step)
{
    settle(view);
    std::printf("%s", name);
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        const double ordered = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        std::printf(" %.3f", ordered + paintMs(view));
        breathe();
    }
    std::printf("\n");
}

void measureSwitch(const char* name, ImageView& view, const std::function<void(bool)>& set)
{
    std::printf("%s", name);
    for (int i = 0; i < 9; ++i) {
        settle(view);
        view.repaint();
        QElapsedTimer timer;
        timer.start();
        set(true);
        view.repaint();
        std::printf(" %.3f", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        set(false);
    }
    std::printf("\n");
}

/** Until a pixel that is to be marked is. */
void measureWarning(ImageView& view, ViewOptions& options)
{
    WarningOptions warning = options.warning();
    warning.limits = {100, 60}; // All of the test picture's dark half.
    std::printf("warning");
    for (int i = 0; i < 5; ++i) {
        settle(view);
        warning.isShown = false;
        options.setWarning(warning);
        const QImage before = view.grab().toImage();
        QElapsedTimer timer;
        timer.start();
        warning.isShown = true;
        options.setWarning(warning);
        QPoint place(viewPixels.width() / 2, viewPixels.height() / 4);
        while (view.grab(QRect(place, QSize(1, 1))).toImage().pixel(0, 0) == before.pixel(place) &&
               timer.elapsed() < wantedMs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        std::printf(" %.3f", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("\n");
}

} // namespace

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ViewOptions options(settings);
    options.setInformationShown(false);
    ImageView view;
    const ViewLayers layers(view, options);
    view.resize(viewPixels);
    view.show();
    const QImage full = photograph();
    view.setPicture(QStringLiteral("/a.jpg"), full, full.size());

    const auto at = [&view](double scale) {
        view.setViewState({ZoomMode::Scale, scale, {0.2, 0.3}});
    };
    for (const auto& [name, scale] : {std::pair{"pan100", 1.0}, std::pair{"pan40", 0.4},
             std::pair{"pan150", 1.5}, std::pair{"pan200", 2.0}}) {
        at(scale);
        measure(name, view, [&view](int i) { view.pan(i % 40 < 20 ? 0.02 : -0.02, 0.013); });
    }
    view.zoomToFit();
    measure("zoom", view, [&view](int i) {
        if (i % 30 < 15) {
            view.zoomIn();
        } else {
            view.zoomOut();
        }
    });
    view.zoomToFit();
    measureSwitch("mask", view, [&options](bool on) { options.setMaskShown(on); });
    measureSwitch("guides", view, [&options](bool on) { options.setGuidesShown(on); });
    const QImage fitting = full.scaled(viewPixels * 1.2, Qt::KeepAspectRatio);
    view.setPicture(QStringLiteral("/b.jpg"), fitting, full.size());
    measureWarning(view, options);
    return 0;
}

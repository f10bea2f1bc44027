// SPDX-License-Identifier: GPL-3.0-or-later
// bench-histogram [ROUNDS [PICTURE]]   exact RGB and luminance histogram beside cv::calcHist
// Counts PICTURE, or a made photograph of 24 megapixels. Prints one line of JSON: the best of the
// rounds, taken in turn, in milliseconds, and the ratios. Fails where the counts differ.
#include "analysis/Histogram.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace skein;

namespace {

/** Soft colours with a little noise and a blown-out corner, as photographs have them. */
QImage madePhotograph()
{
    constexpr int width = 6000;
    constexpr int height = 4000;
    constexpr int coarse = 400;
    QRandomGenerator random(20261121);
    QImage colours(width / coarse, height / coarse, QImage::Format_RGB32);
    for (int y = 0; y < colours.height(); ++y) {
        for (int x = 0; x < colours.width(); ++x) {
            colours.setPixel(x, y,
                qRgb(random.bounded(30, 225), random.bounded(30, 225), random.bounded(30, 225)));
        }
    }
    QImage image = colours.scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < height; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int noise = random.bounded(-1, 2); // what a camera leaves at low ISO
            const auto part = [noise](int value) { return std::clamp(value + noise, 0, 255); };
            const bool blown = x < width / 4 && y < height / 4;
            row[x] = blown ? qRgb(255, 255, 255)
                           : qRgb(part(qRed(row[x])), part(qGreen(row[x])), part(qBlue(row[x])));
        }
    }
    return image;
}

template<typename Work>
double millisecondsFor(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    const QImage image =
        argc > 2 ? QImage(QString::fromLocal8Bit(argv[2])).convertToFormat(QImage::Format_RGB32)
                 : madePhotograph();
    if (image.isNull()) {
        std::fputs("bench-histogram: the picture cannot be read\n", stderr);
        return 2;
    }
    const cv::Mat mat(image.height(), image.width(), CV_8UC4, const_cast<uchar*>(image.constBits()),
        static_cast<size_t>(image.bytesPerLine()));
    cv::setNumThreads(1);

    std::array<cv::Mat, 3> expected;
    const auto calcHist = [&] {
        const int bins = Histogram::binCount;
        const std::array<float, 2> range{0, 256};
        const float* ranges = range.data();
        for (int channel = 0; channel < 3; ++channel) {
            cv::calcHist(
                &mat, 1, &channel, {}, expected[static_cast<size_t>(channel)], 1, &bins, &ranges);
        }
    };
    Histogram one;
    Histogram two;
    double calcMs = 1e9;
    double oneMs = 1e9;
    double twoMs = 1e9;
    for (int round = 0; round < rounds; ++round) {
        calcMs = std::min(calcMs, millisecondsFor(calcHist));
        oneMs = std::min(oneMs, millisecondsFor([&] { one = Histogram::of(image, 1); }));
        twoMs = std::min(twoMs, millisecondsFor([&] { two = Histogram::of(image, 2); }));
    }
    const std::array<Histogram::Channel, 3> order{
        Histogram::Blue, Histogram::Green, Histogram::Red};
    bool same = one == two;
    for (size_t channel = 0; channel < order.size(); ++channel) {
        for (int bin = 0; bin < Histogram::binCount; ++bin) {
            // calcHist counts in floats, which are exact up to 2^24 in a bin.
            same =
                same && expected[channel].at<float>(bin) ==
                            static_cast<float>(one.bins(order[channel])[static_cast<size_t>(bin)]);
        }
    }
    const QJsonObject result{
        {QStringLiteral("megapixels"), static_cast<double>(image.width()) * image.height() / 1e6},
        {QStringLiteral("calcHistMs"), calcMs}, {QStringLiteral("oneThreadMs"), oneMs},
        {QStringLiteral("twoThreadsMs"), twoMs}, {QStringLiteral("oneRatio"), oneMs / calcMs},
        {QStringLiteral("twoRatio"), twoMs / calcMs}, {QStringLiteral("sameCounts"), same}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return same ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// bench-decode jump WIDTHxHEIGHT ROUNDS FILE...   cold jumps beside libjpeg-turbo alone
// bench-decode turbo WIDTHxHEIGHT FILE   libjpeg-turbo alone, the better of its scales
// bench-decode walk WIDTHxHEIGHT BUDGET_MIB STEPS FILE...   memory, gaps, prefetched neighbours
// bench-decode thumbnails EDGE FILE...   thumbnails a second
// Each prints one line of JSON.
#include "base/MappedFile.h"
#include "image/ImageLoader.h"
#include "image/ThumbnailLoader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <cstdio>
#include <turbojpeg.h>
#include <unistd.h>

using namespace skein;

namespace {

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double residentMib()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    const bool opened = statm.open(QIODevice::ReadOnly);
    const QList<QByteArray> fields = opened ? statm.readAll().split(' ') : QList<QByteArray>();
    return fields.size() > 1
               ? fields.at(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20)
               : 0;
}

QSize parseSize(const QString& text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
}

/** What libjpeg-turbo alone needs from a mapped file to pixels that cover @p view, at the smallest
 * sufficient of its scales (any eighth), or at a power of two, whichever is quicker. */
double turboMs(const QString& path, QSize view, bool powersOnly)
{
    QElapsedTimer clock;
    clock.start();
    const auto file = MappedFile::open(path);
    tjhandle codec = tjInitDecompress();
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int space = 0;
    const auto length = static_cast<unsigned long>(file->bytes().size());
    if (tjDecompressHeader3(
            codec, file->bytes().data(), length, &width, &height, &subsampling, &space) != 0) {
        return -1;
    }
    const QSize fitted = QSize(width, height).scaled(view, Qt::KeepAspectRatio);
    int eighths = 1;
    while (eighths < 8 && TJSCALED(width, (tjscalingfactor{eighths, 8})) < fitted.width()) {
        eighths += powersOnly ? eighths : 1;
    }
    const tjscalingfactor scale{eighths, 8};
    QImage image(TJSCALED(width, scale), TJSCALED(height, scale), QImage::Format_RGB32);
    const int code = tjDecompress2(codec, file->bytes().data(), length, image.bits(), image.width(),
        static_cast<int>(image.bytesPerLine()), image.height(), TJPF_BGRX, 0);
    tjDestroy(codec);
    return code == 0 ? milliseconds(clock) : -1;
}

struct Jump
{
    double firstMs = -1;
    double sharpMs = -1;
};

Jump jump(const QString& path, QSize view)
{
    ImageLoader loader;
    QEventLoop loop;
    QElapsedTimer clock;
    Jump result;
    QObject::connect(&loader, &ImageLoader::loaded, &loop, [&](const LoadedImage& picture) {
        if (result.firstMs < 0) {
            result.firstMs = milliseconds(clock);
        }
        if (picture.stage >= ImageStage::View) {
            result.sharpMs = milliseconds(clock);
            loop.quit();
        }
    });
    QObject::connect(&loader, &ImageLoader::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, [&] {
        clock.start();
        loader.request(path, view);
    });
    loop.exec();
    return result;
}

QJsonObject measureJumps(QSize view, int rounds, const QStringList& files)
{
    QJsonArray first;
    QJsonArray sharp;
    QJsonArray ratio;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& file : files) {
            // Alternating, and the better of two on either side (theirs: of two scales), so that
            // neither profits from a quiet moment.
            const double eighths = turboMs(file, view, false);
            const Jump one = jump(file, view);
            const double powers = turboMs(file, view, true);
            const Jump two = jump(file, view);
            const double best = std::min(one.sharpMs, two.sharpMs);
            first.append(std::min(one.firstMs, two.firstMs));
            sharp.append(best);
            ratio.append(best / std::min(eighths, powers));
        }
    }
    return {{QStringLiteral("first_ms"), first}, {QStringLiteral("sharp_ms"), sharp},
        {QStringLiteral("ratio"), ratio}};
}

/** The longest time for which the event loop did not turn. */
class GapWatch final
{
public:
    GapWatch()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longestMs = std::max(m_longestMs, milliseconds(m_clock));
            m_clock.start();
        });
        m_timer.start(1);
    }
    [[nodiscard]] double longestMs() const { return m_longestMs; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longestMs = 0;
};

/** Walks forward as soon as the next picture is prefetched, with the filmstrip around it. */
QJsonObject measureWalk(QSize view, qint64 budgetMib, int steps, const QStringList& files)
{
    ImageLoader loader(budgetMib << 20);
    ThumbnailLoader thumbnails;
    GapWatch gaps;
    QEventLoop loop;
    int immediate = 0;
    double longestRequestMs = 0;
    double peakMib = 0;
    for (int step = 0; step < steps && step + 2 < files.size(); ++step) {
        const QString& path = files.at(step);
        bool shown = false;
        const auto connection =
            QObject::connect(&loader, &ImageLoader::loaded, &loop, [&](const LoadedImage& picture) {
                shown = shown || (picture.path == path && picture.stage >= ImageStage::View);
                if (shown) {
                    loop.quit();
                }
            });
        QElapsedTimer clock;
        clock.start();
        loader.request(path, view);
        longestRequestMs = std::max(longestRequestMs, milliseconds(clock));
        immediate += shown ? 1 : 0;
        if (!shown) {
            loop.exec();
        }
        QObject::disconnect(connection);
        loader.prefetch({files.at(step + 1), files.at(step + 2)}, view);
        thumbnails.setWanted(files.mid(std::max(0, step - 8), 24));
        // The photographer looks at it; meanwhile the neighbours come.
        const auto next =
            QObject::connect(&loader, &ImageLoader::loaded, &loop, [&](const LoadedImage& picture) {
                if (picture.path == files.at(step + 1)) {
                    loop.quit();
                }
            });
        if (loader.cached(files.at(step + 1)).image.isNull()) {
            loop.exec();
        }
        QObject::disconnect(next);
        peakMib = std::max(peakMib, residentMib());
    }
    return {{QStringLiteral("resident_mib"), residentMib()}, {QStringLiteral("peak_mib"), peakMib},
        {QStringLiteral("cache_mib"), static_cast<double>(loader.cacheUsedBytes()) / (1 << 20)},
        {QStringLiteral("immediate"), immediate}, {QStringLiteral("steps"), steps},
        {QStringLiteral("request_ms"), longestRequestMs},
        {QStringLiteral("gap_ms"), gaps.longestMs()}};
}

QJsonObject measureThumbnails(int edge, const QStringList& files)
{
    constexpr qsizetype screenful = 100;
    ThumbnailLoader loader;
    loader.setEdge(edge);
    GapWatch gaps;
    QEventLoop loop;
    QSet<QString> missing;
    const auto done = [&](const QString& path) {
        missing.remove(path);
        if (missing.isEmpty()) {
            loop.quit();
        }
    };
    QObject::connect(&loader, &ThumbnailLoader::ready, &loop, [&](const QString& path) {
        const QImage image = loader.thumbnail(path);
        // Good enough for what is painted; a makeshift is followed by a better one.
        if (std::max(image.width(), image.height()) * 10 >= edge * 8) {
            done(path);
        }
    });
    QObject::connect(&loader, &ThumbnailLoader::unavailable, &loop, done);
    QElapsedTimer clock;
    clock.start();
    for (qsizetype at = 0; at < files.size(); at += screenful) {
        const QStringList screen = files.mid(at, screenful);
        missing = QSet<QString>(screen.cbegin(), screen.cend());
        loader.setWanted(screen);
        loop.exec();
    }
    const double seconds = milliseconds(clock) / 1000;
    return {{QStringLiteral("per_second"), static_cast<double>(files.size()) / seconds},
        {QStringLiteral("gap_ms"), gaps.longestMs()}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    QJsonObject result;
    if (what == QLatin1String("turbo") && arguments.size() == 4) {
        const QSize view = parseSize(arguments.at(2));
        // The first one warms up: our program runs for a while when it is measured.
        turboMs(arguments.at(3), view, true);
        result.insert(QStringLiteral("ms"),
            std::min(turboMs(arguments.at(3), view, false), turboMs(arguments.at(3), view, true)));
    } else if (what == QLatin1String("jump") && arguments.size() > 4) {
        result =
            measureJumps(parseSize(arguments.at(2)), arguments.at(3).toInt(), arguments.mid(4));
    } else if (what == QLatin1String("walk") && arguments.size() > 5) {
        result = measureWalk(parseSize(arguments.at(2)), arguments.at(3).toLongLong(),
            arguments.at(4).toInt(), arguments.mid(5));
    } else if (what == QLatin1String("thumbnails") && arguments.size() > 3) {
        result = measureThumbnails(arguments.at(2).toInt(), arguments.mid(3));
    } else {
        std::fprintf(stderr, "usage: see the head of DecodeBench.cpp\n");
        return 2;
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

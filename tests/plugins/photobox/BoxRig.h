// SPDX-License-Identifier: GPL-3.0-or-later
// The photo box in the played program, with photographs to show.
#pragma once

#include "photobox/BoxRun.h"
#include "plugins/played/PlayedHost.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace skein::photobox {

struct BoxRig
{
    explicit BoxRig(const BoxOptions& options = {})
        : wanted(options)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::cyan);
        const QString path = folder.filePath(QStringLiteral("photograph.jpg"));
        image.save(path);
        host.camera().files = {path};
        wanted.countdown = 2;
        wanted.review = 1;
        run = std::make_unique<BoxRun>(host, window, wanted);
    }

    void begin() const { run->begin(second); }
    [[nodiscard]] bool reaches(BoxRun::Stage stage) const
    {
        return QTest::qWaitFor([this, stage] { return run->stage() == stage; }, patienceMs);
    }
    [[nodiscard]] qsizetype shots() { return host.camera().shots.size(); }
    [[nodiscard]] QStringList collages() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("collage*.jpg")}, QDir::Files);
    }

    static constexpr int patienceMs = 30'000;
    std::chrono::milliseconds second{20};
    QTemporaryDir folder;
    PlayedHost host{folder.path()};
    PlayedWindow window{folder.path()};
    BoxOptions wanted;
    std::unique_ptr<BoxRun> run;
};

inline BoxOptions optionsFor(BoxOptions::Kind kind)
{
    BoxOptions options;
    options.kind = kind;
    return options;
}

} // namespace skein::photobox

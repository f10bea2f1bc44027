// SPDX-License-Identifier: GPL-3.0-or-later
// A view with all its layers, for the tests of these.
#pragma once

#include "base/Settings.h"
#include "viewer/ImageView.h"
#include "viewer/ViewLayers.h"
#include "viewer/ViewOptions.h"

#include <QTemporaryDir>
#include <QTest>

namespace skein {

inline QImage filled(QSize size, const QColor& colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/** A view of 600 x 400 with all layers; pictures of 3:2 fill it. */
struct Stage
{
    explicit Stage(ViewLayers::Kinds kinds = ViewLayers::All)
    {
        options.setInformationShown(false);
        layers = new ViewLayers(view, options, kinds);
        view.resize(600, 400);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) {
            qFatal("The view does not come on the screen.");
        }
    }

    void showPicture(const QImage& image, QSize fullSize = {})
    {
        view.setPicture(QStringLiteral("/session/a.jpg"), image, fullSize);
    }
    QColor at(int x, int y) { return view.grab().toImage().pixelColor(x, y); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewOptions options{settings};
    ImageView view;
    ViewLayers* layers = nullptr;
};

} // namespace skein

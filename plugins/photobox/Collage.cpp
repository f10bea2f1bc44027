// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collage.h"

#include <QColorSpace>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace skein::photobox {

namespace {

constexpr int collageWidth = 2400; ///< Pixels.
constexpr int gap = 48;
constexpr int footer = 220; ///< With greeting or logo.
constexpr double tallest = 2;
constexpr int leastLetters = 24; ///< Pixels.
/** Rec. 709; between, black and white are read as well as each other. */
constexpr double redPart = 0.2126;
constexpr double greenPart = 0.7152;
constexpr double bluePart = 0.0722;
constexpr double middle = 0.55;

QImage inSrgb(QImage image)
{
    image = image.convertToFormat(QImage::Format_RGB32);
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    return image;
}

/** The middle of @p image in the proportions of @p box. */
QRect middleOf(const QImage& image, QSize box)
{
    const QSize part = box.scaled(image.size(), Qt::KeepAspectRatio);
    return {(image.width() - part.width()) / 2, (image.height() - part.height()) / 2, part.width(),
        part.height()};
}

void paintFooter(QPainter& painter, QRect line, const CollageLook& look)
{
    if (!look.logo.isNull()) {
        const QImage logo = look.logo.scaled(
            line.width() / 3, line.height(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const int left = look.greeting.isEmpty() ? line.center().x() - logo.width() / 2
                                                 : line.right() - logo.width();
        painter.drawImage(left, line.center().y() - logo.height() / 2, logo);
        line.setRight(line.right() - logo.width() - gap);
    }
    QFont font = painter.font();
    font.setPixelSize(line.height() / 2);
    while (font.pixelSize() > leastLetters &&
           QFontMetricsF(font).horizontalAdvance(look.greeting) > line.width()) {
        font.setPixelSize(font.pixelSize() - 4);
    }
    painter.setFont(font);
    painter.setPen(inkOn(look.background));
    painter.drawText(line, Qt::AlignCenter, look.greeting);
}

} // namespace

QColor inkOn(const QColor& background)
{
    const double light = redPart * background.redF() + greenPart * background.greenF() +
                         bluePart * background.blueF();
    return light > middle ? Qt::black : Qt::white;
}

QImage makeCollage(const QList<QImage>& photographs, const CollageLook& look)
{
    const bool isWhole =
        photographs.size() == collageShots && std::none_of(photographs.begin(), photographs.end(),
                                                  [](const QImage& each) { return each.isNull(); });
    if (!isWhole) {
        return {};
    }
    const int width = (collageWidth - 3 * gap) / 2;
    const QSize first = photographs.first().size();
    const double proportion =
        std::clamp(static_cast<double>(first.height()) / first.width(), 1 / tallest, tallest);
    const QSize cell(width, qRound(width * proportion));
    const bool hasFooter = !look.greeting.isEmpty() || !look.logo.isNull();
    const int below = hasFooter ? footer + gap : 0;
    QImage collage(collageWidth, 2 * cell.height() + 3 * gap + below, QImage::Format_RGB32);
    collage.setColorSpace(QColorSpace(QColorSpace::SRgb));
    collage.fill(look.background);
    QPainter painter(&collage);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < collageShots; ++i) {
        const QPoint place(gap + (i % 2) * (width + gap), gap + (i / 2) * (cell.height() + gap));
        const QImage shot = inSrgb(photographs[i]);
        // The painter alone would leave out pixels where it makes a picture much smaller.
        painter.drawImage(
            place, shot.copy(middleOf(shot, cell))
                       .scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    if (hasFooter) {
        paintFooter(painter,
            QRect(gap, collage.height() - footer - gap, collageWidth - 2 * gap, footer), look);
    }
    return collage;
}

} // namespace skein::photobox

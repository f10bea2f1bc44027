// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/VideoPicture.h"

#include <QPainter>
#include <QPolygonF>

namespace skein {

namespace {
constexpr QSize symbolSize(960, 640);
constexpr int holes = 8; ///< On each side of the film.
constexpr QRgb filmColor = 0xff2b2b2e;
constexpr QRgb holeColor = 0xff8a8a90;
constexpr QRgb frameColor = 0xff47474d;
constexpr QRgb signColor = 0xffe6e6ea;

QImage paintSymbol(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    image.fill(filmColor);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(
        double(size.width()) / symbolSize.width(), double(size.height()) / symbolSize.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(holeColor));
    const double pitch = double(symbolSize.width()) / holes;
    for (int i = 0; i < holes; ++i) {
        const double x = (i + 0.25) * pitch;
        painter.drawRoundedRect(QRectF(x, 30, pitch / 2, 52), 10, 10);
        painter.drawRoundedRect(QRectF(x, symbolSize.height() - 82, pitch / 2, 52), 10, 10);
    }
    painter.setBrush(QColor(frameColor));
    painter.drawRect(QRectF(0, 112, symbolSize.width(), symbolSize.height() - 224));
    painter.setBrush(QColor(signColor));
    painter.drawPolygon(QPolygonF({{400, 210}, {400, 430}, {590, 320}}));
    return image;
}
} // namespace

QSize VideoPicture::fullSize() const
{
    return symbolSize;
}

QImage VideoPicture::embedded(int edge, const CancelToken& /*cancel*/)
{
    return paintSymbol(fittedSize(symbolSize, QSize(edge, edge)));
}

Result<DecodedImage> VideoPicture::decode(QSize box, const CancelToken& /*cancel*/)
{
    const QImage image = paintSymbol(fittedSize(symbolSize, box));
    if (image.isNull()) {
        return tl::unexpected(pictureOutOfMemory(symbolSize));
    }
    return DecodedImage{image, false};
}

} // namespace skein

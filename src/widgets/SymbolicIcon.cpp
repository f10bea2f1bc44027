// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SymbolicIcon.h"

#include "viewer/DevicePixels.h"
#include "widgets/Theme.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>
#include <optional>

static void initIconResources()
{
    // The resources are in a static library: nothing else would pull them in.
    Q_INIT_RESOURCE(icons);
}

namespace skein {

namespace {

/** Symbols that show which side something is on, or which way words run. Not those of pictures and
 * film, which run from left to right everywhere. */
bool hasSides(const QString& file)
{
    static const QSet<QString> names{QStringLiteral("chevron-right"), QStringLiteral("panel"),
        QStringLiteral("redo"), QStringLiteral("sort-down"), QStringLiteral("sort-up"),
        QStringLiteral("undo")};
    return names.contains(QFileInfo(file).completeBaseName());
}

QString fileOf(const QString& name)
{
    return name.endsWith(QLatin1String(".svg")) ? name : QStringLiteral(":/icons/%1.svg").arg(name);
}

/** Paints an SVG as a mask filled with one colour, once for each size. */
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(QString file, const QColor& tint, std::optional<ThemedColour> meaning = {})
        : m_file(std::move(file))
        , m_tint(tint)
        , m_meaning(meaning)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(onDevicePixels(*painter, rect.topLeft()), picture);
    }

    /** @p size is in device pixels: QIcon has multiplied it by the ratio, and sets that itself. */
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        if (size.isEmpty()) {
            return {}; // Of a button that has no room at all, as long as a window is laid out.
        }
        const QColor ink = colour(mode);
        const bool isMirrored = QGuiApplication::isRightToLeft() && hasSides(m_file);
        const QString key = QStringLiteral("%1 %2x%3 %4 %5")
                                .arg(m_file)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.name(QColor::HexArgb))
                                .arg(isMirrored ? 1 : 0);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        // At once in its size a slanting line of one pixel is sharp in one direction only.
        constexpr int finer = 4;
        QImage image(size * finer, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter drawing(&image);
        QSvgRenderer(m_file).render(&drawing, QRectF(image.rect()));
        drawing.end();
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (isMirrored) {
            image.mirror(true, false);
        }
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), ink);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QString key() const override { return QStringLiteral("skein-symbolic"); }
    [[nodiscard]] QIconEngine* clone() const override { return new SymbolicIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected && !m_meaning && !m_tint.isValid()) {
            return theme::tileChosenText;
        }
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (m_meaning) {
            return m_meaning->colour();
        }
        if (m_tint.isValid()) {
            return m_tint;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_file;
    QColor m_tint;
    std::optional<ThemedColour> m_meaning;
};

} // namespace

QIcon symbolicIcon(const QString& name, const QColor& tint)
{
    initIconResources();
    return QIcon(new SymbolicIconEngine(fileOf(name), tint));
}

QIcon symbolicIcon(const QString& name, const ThemedColour& tint)
{
    initIconResources();
    return QIcon(new SymbolicIconEngine(fileOf(name), {}, tint));
}

QIcon applicationIcon()
{
    initIconResources();
    const QIcon large(QStringLiteral(":/icons/skein.svg"));
    const QIcon small(QStringLiteral(":/icons/skein-small.svg"));
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 96, 128, 256}) {
        constexpr int largestSmall = 24; // Above it the drawing with its details is readable.
        icon.addPixmap((side > largestSmall ? large : small).pixmap(QSize(side, side), 1.0));
    }
    return icon;
}

} // namespace skein

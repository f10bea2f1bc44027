// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SymbolicIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initIconResources()
{
    // The resources are in a static library: nothing else would pull them in.
    Q_INIT_RESOURCE(icons);
}

namespace skein {

namespace {

/** Paints an SVG as a mask filled with one colour, once for each size. */
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(QString file, QColor tint)
        : m_file(std::move(file))
        , m_tint(std::move(tint))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    /** @p size is in device pixels: QIcon has multiplied it by the ratio, and sets that itself. */
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        if (size.isEmpty()) {
            return {}; // Of a button that has no room at all, as long as a window is laid out.
        }
        const QColor ink = colour(mode);
        const QString key = QStringLiteral("%1 %2x%3 %4")
                                .arg(m_file)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter, QRectF(pixmap.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QString key() const override { return QStringLiteral("skein-symbolic"); }
    [[nodiscard]] QIconEngine* clone() const override { return new SymbolicIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (m_tint.isValid()) {
            return m_tint;
        }
        return palette.color(QPalette::Active,
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_file;
    QColor m_tint;
};

} // namespace

QIcon symbolicIcon(const QString& name, const QColor& tint)
{
    initIconResources();
    return QIcon(new SymbolicIconEngine(QStringLiteral(":/icons/%1.svg").arg(name), tint));
}

QIcon applicationIcon()
{
    initIconResources();
    return QIcon::fromTheme(
        QStringLiteral("org.skein_photo.Skein"), QIcon(QStringLiteral(":/icons/skein.svg")));
}

} // namespace skein

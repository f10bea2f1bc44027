// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SymbolicIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

static void initIconResources()
{
    // The resources are in a static library: nothing else would pull them in.
    Q_INIT_RESOURCE(icons);
}

namespace skein {

namespace {

/** Paints an SVG as a mask filled with one colour. Parsed when it is first painted. */
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
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal ratio) override
    {
        QPixmap pixmap((QSizeF(size) * ratio).toSize());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter, QRectF(pixmap.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour(mode));
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
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

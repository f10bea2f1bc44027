// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PaintedText.h"

#include <QAction>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QVariant>
#include <QWidget>

namespace skein {

namespace {

/** Paints nothing, and listens to the words. */
class Listener final : public QPaintEngine
{
public:
    Listener()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(
        const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override
    {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawTextItem(const QPointF& /*at*/, const QTextItem& item) override
    {
        heard.append(item.text());
    }
    [[nodiscard]] Type type() const override { return User; }

    QStringList heard;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(QSize size)
        : m_size(size)
    {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_listener; }
    [[nodiscard]] QStringList heard() const { return m_listener.heard; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override
    {
        constexpr int dotsPerInch = 96;
        switch (what) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(what);
        }
    }

private:
    QSize m_size;
    mutable Listener m_listener;
};

} // namespace

QStringList paintedText(QWidget& widget)
{
    Paper paper(widget.size());
    widget.render(&paper);
    return paper.heard();
}

QStringList spokenText(const QWidget& widget)
{
    QStringList texts{widget.windowTitle()};
    const auto add = [&texts](const QObject& object) {
        for (const char* name : {"toolTip", "statusTip", "whatsThis", "accessibleName",
                 "accessibleDescription", "placeholderText"}) {
            texts.append(object.property(name).toString());
        }
    };
    add(widget);
    const auto inside = widget.findChildren<QWidget*>();
    for (const QWidget* each : inside) {
        add(*each);
    }
    const auto actions = widget.findChildren<QAction*>();
    for (const QAction* each : actions) {
        texts.append(each->text());
        texts.append(each->toolTip());
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PluginWidget.h"

#include "app/plugins/PluginGuard.h"
#include "widgets/ColumnArea.h"

#include <QVBoxLayout>

namespace skein {

namespace {
constexpr const char* ownerProperty = "skeinPlugin";
}

void markAsPlugins(QObject& object, const QString& plugin)
{
    object.setProperty(ownerProperty, plugin);
}

QString pluginOf(const QObject* object)
{
    for (; object != nullptr; object = object->parent()) {
        const QVariant owner = object->property(ownerProperty);
        if (owner.isValid()) {
            return owner.toString();
        }
    }
    return {};
}

PluginWidget::PluginWidget(QWidget* parent)
    : QWidget(parent)
{}

PluginWidget* PluginWidget::make(
    PluginGuard& guard, const Maker& maker, bool scrolls, QWidget* parent)
{
    auto* frame = new PluginWidget(parent);
    markAsPlugins(*frame, guard.plugin().id);
    QWidget* made = nullptr;
    const bool isWell = guard.call([&] { made = maker(frame); });
    const bool isOurs =
        made != nullptr && made != frame && (made->parent() == frame || made->parent() == nullptr);
    if (!isWell || !isOurs) {
        delete frame;
        return nullptr;
    }
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    if (scrolls) {
        auto* area = new ColumnArea(frame);
        area->setFocusPolicy(Qt::NoFocus); // It follows the controls in it.
        area->setWidget(made);
        layout->addWidget(area);
    } else {
        layout->addWidget(made);
    }
    return frame;
}

void PluginWidget::leave()
{
    hide();
    setParent(nullptr);
    deleteLater();
}

} // namespace skein

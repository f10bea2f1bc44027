// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace skein {

class PluginGuard;

/**
 * The frame around a widget that a plugin made: what is thrown out of the events of anything in it
 * is the plugin's doing (see GuardedApplication), and it scrolls what is larger than its place.
 * GUI thread only.
 */
class PluginWidget final : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget*(QWidget* parent)>;

    /** Null when the plugin made nothing, threw, or gave a widget that is not its own to give. */
    [[nodiscard]] static PluginWidget* make(
        PluginGuard& guard, const Maker& maker, bool scrolls, QWidget* parent);

    /** Not seen any more at once, and deleted soon: one of its own buttons may have asked. */
    void leave();

private:
    explicit PluginWidget(QWidget* parent);
};

/** Says whose @p object is, and all that is below it, until the program ends. */
void markAsPlugins(QObject& object, const QString& plugin);
/** Whose @p object is; empty: nobody's. */
[[nodiscard]] QString pluginOf(const QObject* object);

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace skein {

/**
 * One window of the program: its session, its pictures, its cameras.
 *
 * There may be several, and each may be closed at any moment (never while a function of the plugin
 * is called with it). A plugin that keeps one keeps it as a QPointer<PluginWindow>, which becomes
 * null, or hears of PluginEvent::WindowClosed. GUI thread only. Paths are absolute.
 */
class PluginWindow : public QObject
{
public:
    using QObject::QObject;

    /** The window itself: the parent of dialogs. Nothing else is to be done with it. */
    [[nodiscard]] virtual QWidget* widget() const = 0;

    /** Empty: no session is open. */
    [[nodiscard]] virtual QString sessionFolder() const = 0;
    /** All photographs of the session, as its strip lists them; files of one shot count as one. */
    [[nodiscard]] virtual QStringList photographs() const = 0;
    /** All files of the shot that the photograph @p path belongs to, @p path first; only itself if
     * it is none of the session's. */
    [[nodiscard]] virtual QStringList filesOf(const QString& path) const = 0;
    /** What the photographer's commands are about: those selected in the strip or the grid. */
    [[nodiscard]] virtual QStringList selectedPaths() const = 0;
    /** The photograph that is shown large; empty: none, or live view alone. */
    [[nodiscard]] virtual QString shownPath() const = 0;
    /** Shows a photograph of the session large and selects it. */
    virtual void show(const QString& path) = 0;

    /** A camera is connected; the one that is shown, where there are several. */
    [[nodiscard]] virtual bool hasCamera() const = 0;
    /** Its model, as the driver names it; empty: none is connected. */
    [[nodiscard]] virtual QString cameraModel() const = 0;

    /** A short text over the picture, for a moment: an answer to a key. */
    virtual void hint(const QString& text) = 0;
    /** How much a sentence in the bar of messages matters. */
    enum class Weight { Information, Warning, Error };
    /** A sentence in the bar of messages, where it stays until it is closed, or is replaced by the
     * plugin's next one with the same @p tag. */
    virtual void tell(Weight weight, const QString& sentence, const QString& tag = {}) = 0;
    /** Takes such a sentence back. */
    virtual void withdraw(const QString& tag) = 0;
};

} // namespace skein

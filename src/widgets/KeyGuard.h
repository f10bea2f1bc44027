// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace skein {

/**
 * Lets a focused control keep the keys it uses itself.
 *
 * Space, letters and arrows are commands of the picture area. Qt asks the focused widget first
 * (ShortcutOverride), but many widgets that use such a key do not claim it: a check box would
 * never see its space. This filter claims it for them, and Delete for every control: a photograph
 * is thrown away from the picture area only. All keys are for a list or menu that is open, as long
 * as it is, and Space chooses there (ChoiceKeys). Lives on the GUI thread; one a window.
 */
class KeyGuard final : public QObject
{
    Q_OBJECT

public:
    /** @param pictureWidgets whose own keys give way to the commands (viewer, filmstrip). */
    KeyGuard(QWidget* window, QList<const QWidget*> pictureWidgets);

    /** True if @p widget does something of its own with this key. */
    [[nodiscard]] static bool usesKey(const QWidget* widget, const QKeyEvent& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QList<const QWidget*> m_pictureWidgets;
};

} // namespace skein

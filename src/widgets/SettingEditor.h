// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QWidget>
#include <optional>

namespace skein {

/**
 * The control for one camera setting; one subclass a kind.
 *
 * Shows what the camera says, and tells what the photographer wants. News from the camera wait
 * while the photographer is at it (an open menu, half a word), so nothing moves under the hand.
 * Lives on the GUI thread.
 */
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    /** How a choice is shown; other kinds have one look only. */
    enum class Look { Menu, Dial };

    /** The right editor for @p setting. */
    [[nodiscard]] static SettingEditor* create(
        const CameraSetting& setting, QWidget* parent, Look look = Look::Menu);

    /** What the camera has now; shown at once, or when the photographer is done. */
    void setSetting(const CameraSetting& setting);
    [[nodiscard]] const CameraSetting& setting() const { return m_setting; }

    /** A value is on its way to the camera: until writeFinished() its own news are old. */
    void writeStarted();
    /** The camera has answered: shows what it has now, also after a refusal. */
    void writeFinished();

Q_SIGNALS:
    /** The photographer has chosen @p value. */
    void valueChosen(const QVariant& value);
    /** The choice is finished: the focus may go back to the picture. */
    void finished();

protected:
    explicit SettingEditor(QWidget* parent);

    /** Shows @p setting in the control without emitting anything. */
    virtual void showSetting(const CameraSetting& setting) = 0;
    /** True while the photographer is in the middle of something. */
    [[nodiscard]] virtual bool isInUse() const = 0;

    /** To be called by subclasses when isInUse() became false: shows news that waited. */
    void usedEnded();
    /** Drops what the photographer was at: shows the camera's value again. */
    void revert();
    /** Emits valueChosen() unless the camera has this value already. */
    void choose(const QVariant& value);

private:
    void refresh();

    CameraSetting m_setting;
    bool m_stale = false; ///< The control does not show m_setting yet.
    int m_writes = 0;     ///< Values on their way.
};

} // namespace skein

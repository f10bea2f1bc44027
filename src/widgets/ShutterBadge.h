// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace skein {

class Settings;
class ShutterCommands;
struct ShutterPlan;

/**
 * Shows in the status bar what the next press of the shutter will do when that is more than one
 * photograph at once, or what it is doing; pressed, it shows where that is chosen, and its cross
 * switches all of it off. Borrows both, which must outlive it. Lives on the GUI thread.
 */
class ShutterBadge final : public QWidget
{
    Q_OBJECT

public:
    ShutterBadge(ShutterCommands& shutter, Settings& settings, QWidget* parent = nullptr);

    /** What is shown; empty while it is hidden. */
    [[nodiscard]] QString text() const;
    /** What the next press does: "waits 10 s, takes 5 photographs, one every 30 s"; empty: one
     * photograph at once. */
    [[nodiscard]] static QString planText(const ShutterPlan& plan);

protected:
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void switchOff();

    ShutterCommands& m_shutter;
    Settings& m_settings;
    QToolButton* m_what;
    QToolButton* m_off;
};

} // namespace skein

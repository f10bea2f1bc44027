// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <optional>

namespace skein {

class ActionCollection;
class ControlPanel;
enum class ActionId;
enum class Essential;

/**
 * Changes the camera's settings without leaving the picture: a key picks one, Up and Down step it,
 * and what it becomes is said over the picture, with the risk it brings; and, where the camera did
 * not take it, what it stays at. Borrows both, which must outlive it. Lives on the
 * GUI thread.
 */
class SettingSteps final : public QObject
{
    Q_OBJECT

public:
    SettingSteps(const ActionCollection& actions, ControlPanel& panel, QObject* parent = nullptr);

    /** The setting that Up and Down change; empty: none, and the keys are the picture's. */
    [[nodiscard]] QString picked() const { return m_picked; }
    /** The arrow keys are for something else just now (the grid). */
    void setPaused(bool paused);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);

private:
    void pickEssential(ActionId id, Essential thing);
    void pick(const QString& name);
    void walk(int by);
    void step(int by);
    void say(const QString& name, const QVariant& value);
    void onRefused(const QString& name);
    void onUnanswered(const QString& name);
    void sayUnanswered(const QString& label);
    void onReset();
    void refresh();

    const ActionCollection& m_actions;
    ControlPanel& m_panel;
    QString m_picked;
    QString m_unanswered; ///< What was said of the picked setting when its value was sent.
    bool m_paused = false;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/PresetApplier.h"
#include "camera/PresetStore.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace skein {

class ActionCollection;
class ControlPanel;
class MessageBar;
class PresetsDialog;
class SessionController;
class TetheredCamera;

/**
 * Presets, and which settings stand on top of the panel, each per model of camera. Borrows all it
 * is given, which must outlive it. Lives on the GUI thread.
 */
class SettingCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        ControlPanel& panel;
        MessageBar& messages;
        Settings& settings;
        QWidget* window;
    };

    explicit SettingCommands(const Parts& parts, QObject* parent = nullptr);

    /** Writes the preset @p name of this model to the camera, and says what became of it. */
    void apply(const QString& name);
    /** Keeps the present values; only those on top of the panel unless @p all. */
    void save(const QString& name, bool all);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);

private:
    void connectActions();
    void fillMenu();
    void onReset();
    void askForName();
    void showPresets();
    void showEssentials();
    void report(
        const TetheredCamera& place, const QString& name, const Result<PresetReport>& report);
    /** In the dialog, too, if that is open: it may cover the picture. */
    void showResult(const QString& sentence, bool isProblem);
    [[nodiscard]] static QString reasonOf(const RefusedValue& refused);
    [[nodiscard]] QString model() const;
    [[nodiscard]] QStringList names() const;

    const Parts m_parts;
    PresetStore m_store;
    QMenu* m_menu;
    QPointer<PresetApplier> m_applier;
    QPointer<Camera> m_camera; ///< The one that m_applier writes to.
    QPointer<PresetsDialog> m_dialog;
};

} // namespace skein

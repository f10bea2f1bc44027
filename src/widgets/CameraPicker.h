// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "wire/CameraInfo.h"

#include <QDialog>
#include <functional>
#include <memory>

class QListWidgetItem;
class QPushButton;

namespace Ui {
class CameraPicker;
}

namespace skein {

class Settings;

/**
 * Chooses a camera: one that was found, one at a network address, or the virtual one.
 * Not modal; while something takes its time the dialog says so and stays usable.
 * Lives on the GUI thread; borrows finder and settings.
 */
class CameraPicker final : public QDialog
{
    Q_OBJECT

public:
    CameraPicker(CameraFinder& finder, Settings& settings, QWidget* parent = nullptr);
    ~CameraPicker() override;

    /** Tells which ports another window has; those cannot be chosen. */
    void setTakenPorts(const QStringList& ports);
    /** Looks for cameras. */
    void refresh();

    /** The choice is being connected; @p text says to what. */
    void showConnecting(const QString& text);
    /** It failed: the sentence, and everything can be chosen again. */
    void showFailure(const Error& error);
    /** The sentence below the list. */
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    /** A camera was chosen: at least its port is filled. */
    void cameraChosen(const skein::CameraInfo& camera);
    void virtualCameraChosen();

private:
    void showFound(const Result<CameraFinder::Found>& found);
    QListWidgetItem* addEntry(const QString& icon, const QString& text, const CameraInfo& camera);
    void connectSelected();
    void connectAddress();
    void updateButtons();
    void setStatus(const QString& text, bool isError = false);

    const std::unique_ptr<Ui::CameraPicker> m_ui;
    CameraFinder& m_finder;
    Settings& m_settings;
    QPushButton* m_connect;
    QList<CameraInfo> m_cameras;
    QStringList m_taken;
    bool m_connecting = false;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"
#include "session/BackupReport.h"
#include "tether/SessionController.h"

#include <QHash>
#include <QWidget>
#include <memory>

namespace Ui {
class StatusStrip;
}

namespace skein {

class RatingBar;

/**
 * The contents of the status bar: camera, battery, shots left, disk space, transfers, live-view
 * rate and zoom. Lives on the GUI thread; borrows the controller, which must outlive it.
 */
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(SessionController& controller, QWidget* parent = nullptr);
    ~StatusStrip() override;

    void setFramesPerSecond(int frames);
    /** The zoom as a factor; 0 shows nothing. */
    void setZoom(double scale, bool fit);
    /** What the camera's owner calls its body; empty: the model says it. */
    void setCameraName(const QString& name);
    /** How the second copy of the photographs stands. */
    void showBackup(const BackupReport& report);
    /** How many shots the next command is about; told when there are several. */
    void setSelectedCount(int count);
    [[nodiscard]] RatingBar& rating() const;

    /** As high as the highest of all its parts, also of those that are not shown now: the picture
     * above must not move when one comes or goes. */
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setCamera(Camera* camera);
    void showCamera();
    void showSetting(const CameraSetting& setting);
    void showAllSettings();
    void showRoom();
    void showZoom();
    /** The zoom makes way for what is seen nowhere else. */
    void fitZoom();
    void onIncoming(const IncomingStatus& status);
    void onPendingCount(int count);
    void showTransfer();
    [[nodiscard]] int highestPart() const;

    SessionController& m_controller;
    const std::unique_ptr<Ui::StatusStrip> m_ui;
    QHash<CameraFileRef, IncomingStatus> m_transfers;
    QString m_cameraName; ///< Empty: its model.
    double m_zoom = 0;
    bool m_isFit = false;
};

/** For how many photographs there is room: no disk is counted to the last one, so that two digits
 * count, and the rest are zeros. */
[[nodiscard]] QString roomText(qint64 shots);

/** What a state of the camera is called; empty for Ready, which needs no words. */
[[nodiscard]] QString cameraStateText(Camera::State state);

} // namespace skein

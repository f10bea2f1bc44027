// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "camera/NetworkCameras.h"
#include "camera/UsbExamination.h"
#include "wire/CameraInfo.h"

#include <QDialog>
#include <functional>
#include <memory>
#include <optional>

class QListWidgetItem;
class QPushButton;

namespace Ui {
class CameraPicker;
}

namespace skein {

class CameraNames;
class Settings;

/**
 * Chooses a camera: one that was found, one at a network address (those that answered before are
 * listed), or the virtual one; with serial number, port and what it can do. Names the bodies.
 * Not modal; while something takes its time the dialog says so and stays usable.
 * Lives on the GUI thread; borrows finder, names and settings.
 */
class CameraPicker final : public QDialog
{
    Q_OBJECT

public:
    CameraPicker(
        CameraFinder& finder, CameraNames& names, Settings& settings, QWidget* parent = nullptr);
    ~CameraPicker() override;

    /** Tells which ports another window has; those cannot be chosen. */
    void setTakenPorts(const QStringList& ports);
    /** Tells which ports this window has, also of cameras that are still being connected. */
    void setOwnPorts(const QStringList& ports);
    /** The cameras that this window has, which come first in the list, however they were found:
     * choosing one shows it. */
    void setConnected(const QList<CameraInfo>& cameras);
    /** Which of them is shown, by its port: it is the one that is chosen at first. */
    void setShown(const QString& port);
    /** The ports of those that are away and waited for. */
    void setAway(const QStringList& ports);
    /** Something was chosen, and is being connected. */
    [[nodiscard]] bool isConnecting() const { return m_connecting; }
    /** Nobody tells when the computer sleeps and wakes: says what that means, quietly. */
    void setSleepUnnoticed(bool isUnnoticed);
    /** Looks for cameras, and for what stands between us and those on the USB. */
    void refresh();
    /** For tests: where the kernel's files are. */
    void setUsbPlaces(const UsbPlaces& places) { m_usb = places; }

    /** The choice is being connected; @p text says to what. */
    void showConnecting(const QString& text);
    /** It failed: the sentence, and everything can be chosen again. */
    void showFailure(const Error& error);
    /** It worked: remembers where @p camera is, if that was typed here, and closes. */
    void finish(const CameraInfo& camera);
    /** The sentence below the list. */
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    /** A camera was chosen: at least its port is filled. */
    void cameraChosen(const skein::CameraInfo& camera);
    void virtualCameraChosen();

private:
    /** A row of the list. */
    struct Entry
    {
        CameraInfo camera;
        QString address; ///< Of one in the network: where it answered before.
        bool isVirtual = false;

        /** It is about the same camera, wherever that is now. */
        [[nodiscard]] bool isSame(const Entry& other) const;
    };

    void connectSignals();
    void examine();
    void showFound(const Result<CameraFinder::Found>& found);
    void fillList();
    void addEntry(const Entry& entry);
    /** The row of @p before, else of the camera that is shown, else of the first other one; -1 when
     * that would be the virtual one though an address was typed. */
    [[nodiscard]] int rowToChoose(const std::optional<Entry>& before) const;
    void refreshTexts();
    /** One of those that are connected, which say more of themselves. */
    [[nodiscard]] bool isConnected(const CameraInfo& camera) const;
    [[nodiscard]] QString textOf(const Entry& entry) const;
    [[nodiscard]] const Entry* currentEntry() const;
    void showName();
    void keepName();
    void forgetSelected();
    void connectSelected();
    void connectAddress();
    void connectTo(const QString& address);
    void updateButtons();
    void setStatus(const QString& text, bool isError = false);

    const std::unique_ptr<Ui::CameraPicker> m_ui;
    CameraFinder& m_finder;
    CameraNames& m_names;
    Settings& m_settings;
    NetworkCameras m_network;
    UsbPlaces m_usb;
    int m_examinations = 0; ///< Older answers do not count.
    QPushButton* m_connect;
    QList<CameraInfo> m_cameras;   ///< Found.
    QList<CameraInfo> m_connected; ///< To this window.
    QList<Entry> m_entries;        ///< As in the list.
    QString m_address;             ///< Being connected.
    QStringList m_taken;
    QStringList m_own;
    QStringList m_away;
    QString m_shown;       ///< A port.
    bool m_chosen = false; ///< Somebody chose a row.
    bool m_connecting = false;
};

} // namespace skein

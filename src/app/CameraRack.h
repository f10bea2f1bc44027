// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/CameraFinder.h"
#include "camera/HotPlug.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace skein {

class CameraConnector;
class CameraNames;
class MainWindow;
class SessionController;
class Settings;

/**
 * The cameras of one window: connects them, each with a host process of its own, connects again
 * what was away, and knows which one is shown. A camera keeps its place until it is let go on
 * purpose, whether it is there or not. Lives on the GUI thread; borrows all it is given, which must
 * outlive it.
 */
class CameraRack final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        SessionController& controller;
        MainWindow& window;
        CameraNames& names;
        Settings& settings;
        bool deleteFromCamera = false; ///< After the commit, remove the card's copy.
    };

    explicit CameraRack(const Parts& parts, QObject* parent = nullptr);
    ~CameraRack() override;

    /** Connects @p camera beside those that are there, and shows it. */
    void connectTo(const CameraInfo& camera);
    /** Starts a virtual camera, connects it, and shows it. */
    void connectVirtual();
    /** Lets the camera that is shown go, on purpose. */
    void disconnectShown();
    /** Shows the camera @p step places further, in a circle. */
    void showNext(int step);

    /** No camera is connected or being connected. */
    [[nodiscard]] bool isEmpty() const { return ports().isEmpty(); }
    /** Ports in use, or of cameras that are being connected. */
    [[nodiscard]] QStringList ports() const;
    /** The cameras that are connected, as they tell of themselves. */
    [[nodiscard]] QList<CameraInfo> cameras() const;
    /** The port of the camera that is shown; empty when there is none. */
    [[nodiscard]] QString shownPort() const;
    /** The ports of those of cameras() that are being connected again. */
    [[nodiscard]] QStringList away() const;
    /** How the driver and the cameras themselves call what is connected. */
    [[nodiscard]] QStringList models() const;

    /** What is there at the start; all of it that @p taken lets is connected, if wanted. */
    void begin(const QList<CameraInfo>& found, const QStringList& taken);
    /**
     * What is there now that something was plugged: those that were lost are connected again,
     * newcomers as well if @p withNewcomers, but those @p awaited elsewhere.
     */
    void plugged(const QList<CameraInfo>& found, const QStringList& taken,
        const QStringList& awaited, bool withNewcomers);
    /** The ports of those of @p found that are cameras of this window which are away: lost, or
     * being connected again. */
    [[nodiscard]] QStringList awaited(const QList<CameraInfo>& found) const;
    /** Something was plugged in or pulled: whose camera is gone learns it now. */
    void checkDevices();
    /** The computer slept: all cameras are connected as after a replug. @return none was there. */
    bool awake();
    /** The connections of all places; the first is always there. */
    [[nodiscard]] const std::vector<std::unique_ptr<CameraConnector>>& connectors() const
    {
        return m_connectors;
    }

Q_SIGNALS:
    /** The camera that is shown is being connected; @p what says to what. */
    void connecting(const QString& what);
    void connected(const skein::CameraInfo& camera);
    /** A camera could not be connected, or is lost; @p advice is a sentence more, or empty. */
    void failed(
        skein::CameraConnector* connector, const skein::Error& error, const QString& advice);
    /** @p connector is in use again, or nobody wants it: what was said of it is out of date. */
    void settled(skein::CameraConnector* connector);
    /** ports() changed. */
    void portsChanged();
    /** A camera came or went, or another one is shown: cameras() or away() may have changed. */
    void camerasChanged();
    /** A camera was plugged in while nothing could be done about it: tell plugged() once more. */
    void lookWanted();

private:
    CameraConnector& add();
    void wire(CameraConnector& connector);
    /** Where @p camera belongs: where it is or was, else a free place, else a new one. */
    CameraConnector& placeFor(const CameraInfo& camera);
    CameraConnector& freePlace();
    /** @p camera is one that is being connected again, and is not where it was. */
    [[nodiscard]] bool isComingBack(const CameraInfo& camera, const QStringList& foundPorts) const;
    /** @p camera was lost, and its place is looking into why, or tries what is of no use any more.
     */
    [[nodiscard]] bool isStillExamined(const CameraInfo& camera) const;
    [[nodiscard]] CameraConnector& shown() const;
    void show(CameraConnector& connector);
    [[nodiscard]] bool isWanted() const;
    void onFailed(CameraConnector& connector, const Error& error);
    /** @p connector was chosen, but never was there: what was shown before is shown again. */
    void goBackFrom(CameraConnector& connector);
    /** Shows @p connector, which is about to be connected; see goBackFrom(). */
    void showInstead(CameraConnector& connector);
    /** At the next start it is the first one. */
    void rememberShown();
    void nameBodies();
    [[nodiscard]] QString sessionFolder() const;
    /** The places that are to be seen: those wanted, and the one that is shown. */
    [[nodiscard]] QList<CameraConnector*> visible() const;
    void refresh();
    /** Asks for the name of its camera. */
    void askForName(CameraConnector& connector);

    const Parts m_parts;
    std::vector<std::unique_ptr<CameraConnector>> m_connectors;
    /** Of those that were chosen and are not there yet: what was shown before. */
    QHash<const CameraConnector*, CameraConnector*> m_before;
    HotPlug m_hotPlug;
    bool m_cameTooSoon = false; ///< A lost camera was found while its place was not free.
    QHash<const CameraConnector*, QString> m_lost; ///< What was said when they went away.
};

} // namespace skein

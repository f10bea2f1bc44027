// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Handbook.h"
#include "wire/CameraInfo.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>

class QWidget;

namespace skein {

class ActionCollection;
class HandbookWindow;
class MessageBar;
class SessionController;
class Settings;

/**
 * The commands of the menu Help of one window: handbook, "What's This?", the report of a problem,
 * and "About". Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class HelpCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        Settings& settings;
        MessageBar& messages;
        QWidget& window;
        std::function<LibraryInfo()> library; ///< As it is known without a camera.
    };

    explicit HelpCommands(Parts parts, QObject* parent = nullptr);

    /** Opens the handbook at @p place ("safety.html#backup") in the browser, or in a window of its
     * own where there is none. */
    void openHandbook(const QString& place);
    void reportProblem();
    void showAbout();

private:
    /** How the handbook can be shown, once the disk has told. */
    struct Look
    {
        QString folder;
        HandbookFiles files; ///< Empty: the browser shows it.
        QString language;    ///< That was asked for.
    };
    void followCameras();
    void openWindow(const Look& look, const QString& place);
    /** Where it can be used: above a modal dialog as one of that dialog's windows. */
    void bringForward();
    void own(QWidget& owner);
    [[nodiscard]] LibraryInfo library() const;

    const Parts m_parts;
    QStringList m_serials; ///< Of all cameras that were there.
    QPointer<HandbookWindow> m_handbook;
    QString m_language; ///< The handbook's that is open.
};

} // namespace skein

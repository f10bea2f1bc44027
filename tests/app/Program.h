// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the whole program have in common.
#pragma once

#include "app/Windows.h"
#include "app/Workspace.h"
#include "base/Settings.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/MainWindow.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace skein {

inline constexpr int patienceMs = 60'000;

/** The program's windows as main() makes them, on folders of the test's own. */
struct Program
{
    explicit Program(std::unique_ptr<CameraFinder> finder = {})
        : settings(folder.filePath(QStringLiteral("skein.conf")))
        , windows(settings, std::move(finder))
    {}

    Workspace& open(bool virtualCamera = true)
    {
        CommandLine wishes;
        wishes.virtualCamera = virtualCamera;
        wishes.session = folder.filePath(QStringLiteral("session"));
        return windows.open(wishes);
    }

    /** So many pictures in the session: "0.png" and so on. */
    void makePictures(int count) const
    {
        QDir(folder.path()).mkdir(QStringLiteral("session"));
        for (int number = 0; number < count; ++number) {
            QImage image(320, 200, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            image.save(folder.filePath(QStringLiteral("session/%1.png").arg(number)));
        }
    }

    QTemporaryDir folder;
    Settings settings;
    Windows windows;
};

inline QAction* action(const Workspace& workspace, ActionId id)
{
    return workspace.window().actions()[id];
}

inline ImageView* viewer(const Workspace& workspace)
{
    return workspace.window().findChild<ImageView*>();
}

inline QStringList photographs(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.jpg")}, QDir::Files);
}

inline bool hasActiveWindow(const Workspace& workspace)
{
    workspace.window().activateWindow();
    return QTest::qWaitForWindowActive(&workspace.window());
}

/** To be called before the first window. */
inline void prepareWindows()
{
    qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(*qApp);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window with two pictures, to be worked by keys.
#pragma once

#include "app/Program.h"
#include "widgets/KeyOverlay.h"
#include "widgets/PressKey.h"

namespace skein {

/** The window with two pictures, with the virtual camera or without. */
struct KeyProgram
{
    explicit KeyProgram(bool camera)
    {
        program.makePictures(2);
        workspace = &program.open(camera);
    }

    [[nodiscard]] bool isReady()
    {
        return hasActiveWindow(*workspace) && QTest::qWaitFor(
                                                  [this] {
                                                      return viewer(*workspace)->hasPicture() &&
                                                             act(ActionId::ZoomIn)->isEnabled();
                                                  },
                                                  patienceMs);
    }
    [[nodiscard]] bool isConnected()
    {
        return isReady() &&
               QTest::qWaitFor([this] { return act(ActionId::Capture)->isEnabled(); }, patienceMs);
    }
    [[nodiscard]] QAction* act(ActionId id) const { return action(*workspace, id); }
    [[nodiscard]] MainWindow& window() const { return workspace->window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) const
    {
        pressKey(window().windowHandle(), key, held);
    }
    [[nodiscard]] KeyOverlay* overlay() const { return window().findChild<KeyOverlay*>(); }
    [[nodiscard]] qsizetype taken() const
    {
        return photographs(workspace->session().folder()).size();
    }

    Program program;
    Workspace* workspace = nullptr;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
// What each driver played by a test does when it is opened and closed, and how its settings hang
// together. The dynamic linker prefers a program's function to a library's of the same name.
#pragma once

#include <gphoto2/gphoto2.h>

#include <initializer_list>

namespace skein {

/** A camera's settings, all in one section; they are the tree's from now on. */
CameraWidget* settingsTree(std::initializer_list<CameraWidget*> settings);

} // namespace skein

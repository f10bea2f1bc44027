// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBasics.h"

namespace skein {

CameraWidget* settingsTree(std::initializer_list<CameraWidget*> settings)
{
    CameraWidget* window = nullptr;
    gp_widget_new(GP_WIDGET_WINDOW, "Camera", &window);
    CameraWidget* section = nullptr;
    gp_widget_new(GP_WIDGET_SECTION, "Settings", &section);
    gp_widget_set_name(section, "settings");
    gp_widget_append(window, section);
    for (CameraWidget* each : settings) {
        gp_widget_append(section, each);
    }
    return window;
}

} // namespace skein

extern "C" {

int gp_camera_init(Camera*, GPContext*)
{
    return GP_OK;
}

int gp_camera_exit(Camera*, GPContext*)
{
    return GP_OK;
}

int gp_camera_get_abilities(Camera*, CameraAbilities* abilities)
{
    *abilities = {};
    abilities->operations = GP_OPERATION_CONFIG;
    return GP_OK;
}

} // extern "C"

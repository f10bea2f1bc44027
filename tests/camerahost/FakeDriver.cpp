// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeDriver.h"

#include "DriverBasics.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using skein::fakeDriver;
using skein::FakeDriver;

namespace skein {

FakeDriver& fakeDriver()
{
    static FakeDriver driver;
    return driver;
}

} // namespace skein

namespace {

int nextOf(QList<int>& results)
{
    return results.isEmpty() ? GP_OK : results.takeFirst();
}

CameraWidget* isoWidget()
{
    CameraWidget* widget = nullptr;
    gp_widget_new(GP_WIDGET_TEXT, "ISO", &widget);
    gp_widget_set_name(widget, "iso");
    gp_widget_set_value(widget, fakeDriver().iso.constData());
    return widget;
}

} // namespace

extern "C" {

int gp_camera_get_config(Camera*, CameraWidget** window, GPContext*)
{
    *window = skein::settingsTree({isoWidget()});
    return GP_OK;
}

int gp_camera_get_single_config(Camera*, const char*, CameraWidget** widget, GPContext*)
{
    const int result = nextOf(fakeDriver().settingResults);
    if (result >= GP_OK) {
        *widget = isoWidget();
    }
    return result;
}

int gp_camera_set_single_config(Camera*, const char*, CameraWidget* widget, GPContext* context)
{
    const int result = nextOf(fakeDriver().writeResults);
    if (result >= GP_OK) {
        const char* value = nullptr;
        gp_widget_get_value(widget, &value);
        fakeDriver().iso = value;
    } else if (!fakeDriver().writeText.isEmpty()) {
        gp_context_error(context, "%s", fakeDriver().writeText.constData());
    }
    return result;
}

int gp_camera_wait_for_event(Camera*, int, CameraEventType* type, void** data, GPContext*)
{
    *type = GP_EVENT_TIMEOUT;
    if (fakeDriver().events.isEmpty()) {
        return GP_OK;
    }
    const int result = fakeDriver().events.takeFirst();
    if (result >= GP_OK) {
        auto* path = static_cast<CameraFilePath*>(std::calloc(1, sizeof(CameraFilePath)));
        std::strcpy(path->folder, "/store");
        std::strcpy(path->name, "A.JPG");
        *type = GP_EVENT_FILE_ADDED;
        *data = path;
    }
    return result;
}

int gp_camera_file_get_info(Camera*, const char*, const char*, CameraFileInfo* info, GPContext*)
{
    *info = {};
    return GP_OK;
}

int gp_camera_file_get(
    Camera*, const char*, const char*, CameraFileType, CameraFile* file, GPContext*)
{
    const QByteArray piece(FakeDriver::pieceBytes, 'p');
    const int result = nextOf(fakeDriver().fileResults);
    gp_file_append(file, piece.constData(), FakeDriver::pieceBytes);
    if (result >= GP_OK) {
        gp_file_append(file, piece.constData(), FakeDriver::pieceBytes);
    }
    return result;
}

} // extern "C"

// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of the driver library's calls to a camera in a fuzz target (the dynamic linker
// prefers a program's function to a library's of the same name): a camera with two settings and one
// file, which answers at once and can do little.
#include "camerahost/DriverBasics.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr uint64_t fileBytes = 5000;

CameraWidget* settingNamed(const char* name)
{
    CameraWidget* widget = nullptr;
    const bool isTarget = std::strcmp(name, "capturetarget") == 0;
    gp_widget_new(isTarget ? GP_WIDGET_RADIO : GP_WIDGET_TEXT, name, &widget);
    gp_widget_set_name(widget, name);
    if (isTarget) {
        gp_widget_add_choice(widget, "Internal RAM");
        gp_widget_add_choice(widget, "Memory card");
    }
    gp_widget_set_value(widget, isTarget ? "Memory card" : "100");
    return widget;
}

} // namespace

extern "C" {

int gp_abilities_list_load(CameraAbilitiesList*, GPContext*)
{
    return GP_OK;
}

int gp_abilities_list_lookup_model(CameraAbilitiesList*, const char*)
{
    return 0;
}

int gp_abilities_list_get_abilities(CameraAbilitiesList*, int, CameraAbilities* abilities)
{
    *abilities = {};
    return GP_OK;
}

int gp_port_info_list_load(GPPortInfoList*)
{
    return GP_OK;
}

int gp_port_info_list_lookup_path(GPPortInfoList*, const char*)
{
    return 0;
}

int gp_port_info_list_get_info(GPPortInfoList*, int, GPPortInfo* info)
{
    *info = nullptr;
    return GP_OK;
}

int gp_camera_set_port_info(Camera*, GPPortInfo)
{
    return GP_OK;
}

int gp_camera_set_abilities(Camera*, CameraAbilities)
{
    return GP_OK;
}

int gp_camera_get_config(Camera*, CameraWidget** window, GPContext*)
{
    *window = skein::settingsTree({settingNamed("iso"), settingNamed("capturetarget")});
    return GP_OK;
}

int gp_camera_get_single_config(Camera*, const char* name, CameraWidget** widget, GPContext*)
{
    *widget = settingNamed(name);
    return GP_OK;
}

int gp_camera_set_single_config(Camera*, const char*, CameraWidget*, GPContext*)
{
    return GP_OK;
}

int gp_camera_wait_for_event(Camera*, int, CameraEventType* type, void** data, GPContext*)
{
    *type = GP_EVENT_TIMEOUT;
    *data = nullptr;
    return GP_OK;
}

int gp_camera_get_storageinfo(Camera*, CameraStorageInformation** storages, int* count, GPContext*)
{
    *storages = nullptr;
    *count = 0;
    return GP_OK;
}

int gp_camera_get_summary(Camera*, CameraText* text, GPContext*)
{
    std::strcpy(text->text, "a camera");
    return GP_OK;
}

int gp_camera_capture(Camera*, CameraCaptureType, CameraFilePath*, GPContext*)
{
    return GP_ERROR_NOT_SUPPORTED;
}

int gp_camera_trigger_capture(Camera*, GPContext*)
{
    return GP_ERROR_NOT_SUPPORTED;
}

int gp_camera_capture_preview(Camera*, CameraFile* file, GPContext*)
{
    return gp_file_append(file, "\xff\xd8\xff\xd9", 4);
}

int gp_camera_folder_list_files(Camera*, const char*, CameraList* list, GPContext*)
{
    return gp_list_append(list, "A.JPG", nullptr);
}

int gp_camera_folder_list_folders(Camera*, const char* folder, CameraList* list, GPContext*)
{
    return std::strcmp(folder, "/") == 0 ? gp_list_append(list, "store", nullptr) : GP_OK;
}

int gp_camera_file_get_info(Camera*, const char*, const char*, CameraFileInfo* info, GPContext*)
{
    *info = {};
    info->file.fields = GP_FILE_INFO_SIZE;
    info->file.size = fileBytes;
    return GP_OK;
}

int gp_camera_file_read(Camera*, const char*, const char*, CameraFileType, uint64_t offset,
    char* buffer, uint64_t* size, GPContext*)
{
    *size = offset < fileBytes ? std::min(*size, fileBytes - offset) : 0;
    std::memset(buffer, 'p', *size);
    return GP_OK;
}

int gp_camera_file_get(
    Camera*, const char*, const char*, CameraFileType, CameraFile* file, GPContext*)
{
    return gp_file_append(file, "\xff\xd8\xff\xd9", 4);
}

int gp_camera_file_delete(Camera*, const char*, const char*, GPContext*)
{
    return GP_ERROR_FILE_NOT_FOUND;
}

} // extern "C"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gphoto2/gphoto2.h>
#include <memory>

namespace skein {

/** Releases what libgphoto2 counts or owns; one overload for each kind of handle. */
struct GpRelease
{
    void operator()(Camera* camera) const { gp_camera_unref(camera); }
    void operator()(CameraFile* file) const { gp_file_unref(file); }
    void operator()(CameraWidget* widget) const { gp_widget_unref(widget); }
    void operator()(CameraList* list) const { gp_list_unref(list); }
    void operator()(GPContext* context) const { gp_context_unref(context); }
    void operator()(CameraAbilitiesList* list) const { gp_abilities_list_free(list); }
    void operator()(GPPortInfoList* list) const { gp_port_info_list_free(list); }
};

using GpCamera = std::unique_ptr<Camera, GpRelease>;
using GpFile = std::unique_ptr<CameraFile, GpRelease>;
/** A tree's root or a single setting. Children of a root are borrowed, never owned. */
using GpWidget = std::unique_ptr<CameraWidget, GpRelease>;
using GpList = std::unique_ptr<CameraList, GpRelease>;
using GpContextHandle = std::unique_ptr<GPContext, GpRelease>;
using GpAbilitiesList = std::unique_ptr<CameraAbilitiesList, GpRelease>;
using GpPortInfoList = std::unique_ptr<GPPortInfoList, GpRelease>;

/** Makes a handle with one of the library's gp_..._new functions; empty when memory is out. */
template<typename Handle, typename Make>
[[nodiscard]] Handle makeGp(Make make)
{
    typename Handle::pointer raw = nullptr;
    return make(&raw) >= GP_OK ? Handle(raw) : Handle();
}

} // namespace skein

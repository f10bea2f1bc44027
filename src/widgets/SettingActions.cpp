// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> settingActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const auto pick = [&name](Id id, const char* id_text, const QString& text, const char* key,
                          const QString& what) {
        return ActionSpec{
            id, name(id_text), text, {}, actionKeys({key}), ActionContext::Picture, false, what};
    };
    return {
        //: gives the chosen camera setting its next higher value
        {Id::SettingUp, name("setting-up"), ActionCollection::tr("Step &Up"), {},
            actionKeys({"Up"}), picture, false,
            ActionCollection::tr("Gives the chosen setting of the camera its next higher value.")},
        //: gives the chosen camera setting its next lower value
        {Id::SettingDown, name("setting-down"), ActionCollection::tr("Step &Down"), {},
            actionKeys({"Down"}), picture, false,
            ActionCollection::tr("Gives the chosen setting of the camera its next lower value.")},
        //: chooses the previous camera setting
        {Id::PreviousSetting, name("previous-setting"), ActionCollection::tr("&Previous Setting"),
            {}, actionKeys({"Ctrl+Up"}), picture, false,
            ActionCollection::tr("Chooses the setting before, for Up and Down to change it.")},
        //: chooses the next camera setting
        {Id::NextSetting, name("next-setting"), ActionCollection::tr("&Next Setting"), {},
            actionKeys({"Ctrl+Down"}), picture, false,
            ActionCollection::tr("Chooses the setting after, for Up and Down to change it.")},
        //: menu Change Setting: the exposure mode of the camera (P, A, S, M)
        pick(Id::PickMode, "pick-mode", ActionCollection::tr("&Mode"), "D",
            ActionCollection::tr("Chooses the exposure mode for Up and Down to change it.")),
        //: menu Change Setting: the shutter speed
        pick(Id::PickShutter, "pick-shutter", ActionCollection::tr("Shu&tter"), "T",
            ActionCollection::tr("Chooses the shutter time for Up and Down to change it.")),
        //: menu Change Setting: opens the values of this camera setting
        pick(Id::PickAperture, "pick-aperture", ActionCollection::tr("&Aperture"), "Shift+A",
            ActionCollection::tr("Chooses the aperture for Up and Down to change it.")),
        //: menu Change Setting: opens the values of this camera setting
        pick(Id::PickIso, "pick-iso", ActionCollection::tr("ISO Sensiti&vity"), "V",
            ActionCollection::tr("Chooses the ISO sensitivity for Up and Down to change it.")),
        pick(Id::PickCompensation, "pick-compensation",
            //: menu Change Setting: opens the values of this camera setting
            ActionCollection::tr("&Exposure Compensation"), "E",
            ActionCollection::tr("Chooses the compensation for Up and Down to change it.")),
        //: menu Change Setting: opens the values of this camera setting
        pick(Id::PickWhiteBalance, "pick-white-balance", ActionCollection::tr("&White Balance"),
            "K", ActionCollection::tr("Chooses the white balance for Up and Down to change it.")),
        //: menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)
        pick(Id::PickQuality, "pick-quality", ActionCollection::tr("Image &Quality"), "Q",
            ActionCollection::tr("Chooses the quality for Up and Down to change it.")),
        //: menu Change Setting: opens the values of this camera setting
        pick(Id::PickSize, "pick-size", ActionCollection::tr("Image Si&ze"), "Z",
            ActionCollection::tr("Chooses the image size for Up and Down to change it.")),
        //: menu Change Setting: the drive mode of the camera (single, continuous, self-timer)
        pick(Id::PickDrive, "pick-drive", ActionCollection::tr("D&rive"), "R",
            ActionCollection::tr("Chooses the drive mode for Up and Down to change it.")),
        //: menu Change Setting: opens the values of this camera setting
        pick(Id::PickFocus, "pick-focus", ActionCollection::tr("&Focus Mode"), "J",
            ActionCollection::tr("Chooses the focus mode for Up and Down to change it.")),
        //: menu Change Setting: the metering mode of the camera
        pick(Id::PickMetering, "pick-metering", ActionCollection::tr("Meterin&g"), "Y",
            ActionCollection::tr("Chooses the metering for Up and Down to change it.")),
        pick(Id::PickTarget, "pick-capture-target", ActionCollection::tr("Where Ph&otographs Go"),
            "Shift+T",
            ActionCollection::tr("Chooses card or computer for Up and Down to change it.")),
        {Id::ChooseSettings, name("choose-settings"),
            ActionCollection::tr("C&hoose Settings on Top…"), {}, {}, window, false,
            ActionCollection::tr("Chooses which settings stand on top, and in which order.")},
        {Id::SavePreset, name("save-preset"), ActionCollection::tr("&Save as Preset…"),
            name("preset"), actionKeys({"Ctrl+P"}), window, false,
            ActionCollection::tr("Keeps the camera's present settings under a name.")},
        //: command: opens the list of saved camera settings
        {Id::ManagePresets, name("manage-presets"), ActionCollection::tr("Presets…"), {},
            actionKeys({"Ctrl+Shift+P"}), window, false,
            ActionCollection::tr("Applies, renames or deletes presets.")},
        {Id::SetCameraClock, name("set-camera-clock"), ActionCollection::tr("Set Camera's Cloc&k"),
            name("clock"), {}, window, false,
            ActionCollection::tr("Sets the camera's clock to the computer's time.")},
        {Id::ReleaseBody, name("release-body"),
            ActionCollection::tr("Leave the Controls to the &Body"), {}, {}, window, true,
            ActionCollection::tr("Gives shutter button and dials back to the camera after "
                                 "photographs and live view, so that they work while it is "
                                 "connected.")},
        {Id::SettingAsDial, name("setting-as-dial"), ActionCollection::tr("Show as D&ial"), {}, {},
            window, true,
            ActionCollection::tr("Shows the chosen setting as a dial instead of a menu.")},
        {Id::SettingOnTop, name("setting-on-top"), ActionCollection::tr("&Keep on Top"), {}, {},
            window, true,
            ActionCollection::tr("Keeps the chosen setting among those on top of the panel.")},
        {Id::FetchFromCard, name("fetch-from-card"), ActionCollection::tr("Fetch fro&m Card"),
            name("transfer"), {}, window, false,
            ActionCollection::tr("Brings the photographs of this session that stay on the "
                                 "camera's card to the computer.")},
        {Id::ImportFromCamera, name("import-from-camera"),
            ActionCollection::tr("&Import from Camera…"), name("import"), actionKeys({"Ctrl+J"}),
            window, false,
            ActionCollection::tr("Shows all photographs on the camera's card, to bring some of "
                                 "them into the session.")},
    };
}

} // namespace skein

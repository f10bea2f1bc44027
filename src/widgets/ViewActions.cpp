// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> viewActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {Id::ShowGrid, name("show-grid"), ActionCollection::tr("&Grid"), name("grid"),
            actionKeys({"G"}), picture, true,
            ActionCollection::tr("Shows all photographs side by side, or the one picture again.")},
        {Id::Compare, name("compare"), ActionCollection::tr("&Compare Two"), name("compare"),
            actionKeys({"C"}), picture, true,
            ActionCollection::tr("Shows two pictures side by side, or the selected ones.")},
        {Id::CompareFour, name("compare-four"), ActionCollection::tr("Compare Fo&ur"),
            name("compare-four"), actionKeys({"Shift+C"}), picture, true,
            ActionCollection::tr("Shows four pictures side by side, or the selected ones.")},
        {Id::LinkViews, name("link-views"), ActionCollection::tr("Zoom and Move &Together"),
            name("link"), actionKeys({"Ctrl+L"}), window, true,
            ActionCollection::tr("Locks zoom and place of the pictures that are compared.")},
        {Id::FindPictures, name("find-pictures"), ActionCollection::tr("Fi&nd…"), name("search"),
            actionKeys({"Ctrl+F"}), window, false,
            ActionCollection::tr("Shows only photographs whose names contain some words.")},
        {Id::ClearFilter, name("clear-filter"), ActionCollection::tr("Show A&ll Photographs"),
            name("filter"), actionKeys({"Ctrl+Shift+F"}), window, false,
            ActionCollection::tr("Clears the filter.")},
        {Id::FindMetadata, name("find-metadata"), ActionCollection::tr("Find in M&etadata…"),
            name("search"), actionKeys({"Ctrl+Shift+M"}), window, false,
            ActionCollection::tr("Finds a name or a value in what the photograph says about "
                                 "itself.")},
        {Id::ZoomIn, name("zoom-in"), ActionCollection::tr("Zoom &In"), name("zoom-in"),
            actionKeys({"Ctrl++", "Ctrl+="}), window, false,
            ActionCollection::tr("Makes the picture larger.")},
        {Id::ZoomOut, name("zoom-out"), ActionCollection::tr("Zoom &Out"), name("zoom-out"),
            actionKeys({"Ctrl+-"}), window, false,
            ActionCollection::tr("Makes the picture smaller.")},
        {Id::ZoomActual, name("zoom-actual"), ActionCollection::tr("&Actual Size"),
            name("zoom-actual"), actionKeys({"Ctrl+0"}), window, false,
            ActionCollection::tr("Shows one pixel of the picture as one on screen.")},
        {Id::ZoomFit, name("zoom-fit"), ActionCollection::tr("Best &Fit"), name("zoom-fit"),
            actionKeys({"Ctrl+I"}), window, false,
            ActionCollection::tr("Shows the whole picture.")},
        {Id::FullScreen, name("full-screen"), ActionCollection::tr("F&ull Screen"),
            name("fullscreen"), actionKeys({"F11"}), window, true,
            ActionCollection::tr("Gives the whole screen to the picture.")},
        {Id::Presentation, name("presentation"), ActionCollection::tr("&Presentation"),
            name("presentation"), actionKeys({"F5"}), window, true,
            ActionCollection::tr("Shows the picture alone on a monitor, or ends that.")},
        {Id::ChooseMonitor, name("choose-monitor"), ActionCollection::tr("Present &On…"),
            name("monitor"), actionKeys({"Shift+F5"}), window, false,
            ActionCollection::tr("Chooses the monitor to present on.")},
        {Id::PresentationMasks, name("presentation-masks"),
            ActionCollection::tr("Masks in the Presen&tation"), {}, {}, window, true,
            ActionCollection::tr(
                "Shows masks, guides, warnings and overlays on that monitor, too.")},
        {Id::ShowPanel, name("show-panel"), ActionCollection::tr("Side P&anel"), name("panel"),
            actionKeys({"F9"}), window, true,
            ActionCollection::tr(
                "Shows or hides the panel with the camera's settings and those of the view.")},
        {Id::ShowFilmstrip, name("show-filmstrip"), ActionCollection::tr("Film&strip"),
            name("filmstrip"), actionKeys({"F8"}), window, true,
            ActionCollection::tr("Shows or hides the filmstrip.")},
        {Id::Welcome, name("welcome"), ActionCollection::tr("&Welcome"), name("welcome"), {},
            window, false,
            ActionCollection::tr("Shows the first steps once more: where photographs go, how a "
                                 "camera is connected, and what to do when it is not found.")},
        {Id::SupportedCameras, name("supported-cameras"),
            ActionCollection::tr("&Supported Cameras"), name("camera"), {}, window, false,
            ActionCollection::tr("Lists all models that can be used, and what each can do.")},
        {Id::About, name("about"), ActionCollection::tr("&About Skein"), name("about"), {}, window,
            false,
            ActionCollection::tr("Tells the versions of Skein and of the libraries it uses.")},
    };
}

} // namespace skein

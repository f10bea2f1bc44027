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
        {Id::FindPictures, name("find-pictures"), ActionCollection::tr("Fi&nd…"), name("search"),
            actionKeys({"Ctrl+F"}), window, false,
            ActionCollection::tr("Shows only photographs whose names contain some words.")},
        {Id::ClearFilter, name("clear-filter"), ActionCollection::tr("Show A&ll Photographs"),
            name("filter"), actionKeys({"Ctrl+Shift+F"}), window, false,
            ActionCollection::tr("Clears the filter.")},
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
        {Id::ShowPanel, name("show-panel"), ActionCollection::tr("Side P&anel"), name("panel"),
            actionKeys({"F9"}), window, true,
            ActionCollection::tr(
                "Shows or hides the panel with the camera's settings and those of the view.")},
        {Id::ShowFilmstrip, name("show-filmstrip"), ActionCollection::tr("Film&strip"),
            name("filmstrip"), actionKeys({"F8"}), window, true,
            ActionCollection::tr("Shows or hides the filmstrip.")},
        {Id::About, name("about"), ActionCollection::tr("&About Skein"), name("about"), {}, window,
            false,
            ActionCollection::tr("Tells the versions of Skein and of the libraries it uses.")},
    };
}

} // namespace skein

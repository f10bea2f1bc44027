// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

namespace {

QList<ActionSpec> zoomActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: verb: makes the picture larger
        {Id::ZoomIn, name("zoom-in"), ActionCollection::tr("Zoom &In"), name("zoom-in"),
            actionKeys({"Ctrl++", "Ctrl+="}), window, false,
            ActionCollection::tr("Makes the picture larger.")},
        //: verb: makes the picture smaller
        {Id::ZoomOut, name("zoom-out"), ActionCollection::tr("Zoom &Out"), name("zoom-out"),
            actionKeys({"Ctrl+-"}), window, false,
            ActionCollection::tr("Makes the picture smaller.")},
        //: zoom: one pixel of the picture on one of the screen
        {Id::ZoomActual, name("zoom-actual"), ActionCollection::tr("&Actual Size"),
            name("zoom-actual"), actionKeys({"Ctrl+0"}), window, false,
            ActionCollection::tr("Shows one pixel of the picture as one on screen.")},
        //: zoom: the whole picture fits into the window
        {Id::ZoomFit, name("zoom-fit"), ActionCollection::tr("Best &Fit"), name("zoom-fit"),
            actionKeys({"Ctrl+I"}), window, false,
            ActionCollection::tr("Shows the whole picture.")},
        //: zoom: the picture fills the window and may be cut off
        {Id::ZoomFill, name("zoom-fill"), ActionCollection::tr("Fi&ll"), name("zoom-fill"),
            actionKeys({"Ctrl+Shift+I"}), window, false,
            ActionCollection::tr("Fills the view with the picture, whose longer side is cut off.")},
        //: zoom: 200 %
        {Id::ZoomDouble, name("zoom-double"), ActionCollection::tr("&Double Size"),
            name("zoom-double"), actionKeys({"Ctrl+2"}), window, false,
            ActionCollection::tr("Shows one pixel of the picture as two by two on screen.")},
        //: a direction: moves the part of the picture that is seen
        {Id::PanLeft, name("pan-left"), ActionCollection::tr("To the &Left"), {},
            actionKeys({"Alt+Left"}), window, false,
            ActionCollection::tr("Shows what lies to the left of a zoomed picture's part.")},
        //: a direction: moves the part of the picture that is seen
        {Id::PanRight, name("pan-right"), ActionCollection::tr("To the &Right"), {},
            actionKeys({"Alt+Right"}), window, false,
            ActionCollection::tr("Shows what lies to the right of a zoomed picture's part.")},
        //: a direction: moves the part of the picture that is seen
        {Id::PanUp, name("pan-up"), ActionCollection::tr("&Up"), {}, actionKeys({"Alt+Up"}), window,
            false, ActionCollection::tr("Shows what lies above a zoomed picture's part.")},
        //: a direction: moves the part of the picture that is seen
        {Id::PanDown, name("pan-down"), ActionCollection::tr("&Down"), {}, actionKeys({"Alt+Down"}),
            window, false, ActionCollection::tr("Shows what lies below a zoomed picture's part.")},
        //: a magnifier that follows the pointer; can be switched on and off
        {Id::Loupe, name("loupe"), ActionCollection::tr("Lou&pe"), name("loupe"), actionKeys({"L"}),
            picture, true,
            ActionCollection::tr("Magnifies the picture's own pixels under the pointer.")},
    };
}

/** What looks at pictures side by side, or finds them. */
QList<ActionSpec> findingActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: all photographs as small pictures in rows; can be switched on and off
        {Id::ShowGrid, name("show-grid"), ActionCollection::tr("&Grid"), name("grid"),
            actionKeys({"G"}), picture, true,
            ActionCollection::tr("Shows all photographs side by side, or the one picture again.")},
        //: verb: shows two photographs side by side
        {Id::Compare, name("compare"), ActionCollection::tr("&Compare Two"), name("compare"),
            actionKeys({"C"}), picture, true,
            ActionCollection::tr("Shows two pictures side by side, or the selected ones.")},
        //: verb: shows four photographs side by side
        {Id::CompareFour, name("compare-four"), ActionCollection::tr("Compare Fo&ur"),
            name("compare-four"), actionKeys({"Shift+C"}), picture, true,
            ActionCollection::tr("Shows four pictures side by side, or the selected ones.")},
        {Id::LinkViews, name("link-views"), ActionCollection::tr("Zoom and Move &Together"),
            name("link"), actionKeys({"Ctrl+L"}), window, true,
            ActionCollection::tr("Locks zoom and place of the pictures that are compared.")},
        //: finds photographs by their names
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
    };
}

/** What fills a screen, and the parts of the window. */
QList<ActionSpec> windowActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {Id::FullScreen, name("full-screen"), ActionCollection::tr("F&ull Screen"),
            name("fullscreen"), actionKeys({"F11"}), window, true,
            ActionCollection::tr("Gives the whole screen to the picture.")},
        //: shows the photograph alone on another monitor; can be switched on and off
        {Id::Presentation, name("presentation"), ActionCollection::tr("&Presentation"),
            name("presentation"), actionKeys({"F5"}), window, true,
            ActionCollection::tr("Shows the picture alone on a monitor, or ends that.")},
        //: chooses the monitor of the presentation
        {Id::ChooseMonitor, name("choose-monitor"), ActionCollection::tr("Present &On…"),
            name("monitor"), actionKeys({"Shift+F5"}), window, false,
            ActionCollection::tr("Chooses the monitor to present on.")},
        {Id::PresentationMasks, name("presentation-masks"),
            ActionCollection::tr("Masks in the Presen&tation"), {}, {}, window, true,
            ActionCollection::tr(
                "Shows masks, guides, warnings and overlays on that monitor, too.")},
        //: can be switched on and off
        {Id::ShowPanel, name("show-panel"), ActionCollection::tr("Side P&anel"), name("panel"),
            actionKeys({"F9"}), window, true,
            ActionCollection::tr(
                "Shows or hides the panel with the camera's settings and those of the view.")},
        //: row of small pictures; can be switched on and off
        {Id::ShowFilmstrip, name("show-filmstrip"), ActionCollection::tr("Film&strip"),
            name("filmstrip"), actionKeys({"F8"}), window, true,
            ActionCollection::tr("Shows or hides the filmstrip.")},
    };
}

/** The pages of the side panel that are always there. */
QList<ActionSpec> pageActions()
{
    using Id = ActionId;
    const auto page = [](Id id, const char* name, const QString& text, const QString& what) {
        return ActionSpec{
            id, QString::fromLatin1(name), text, {}, {}, ActionContext::Window, true, what};
    };
    return {
        //: a page of the side panel: the camera's settings; can be switched on and off
        page(Id::CameraPage, "camera-page", ActionCollection::tr("&Camera"),
            ActionCollection::tr("Shows the page with the camera's settings in the side panel, or "
                                 "takes its tab away.")),
        //: a page of the side panel: what is shown over the picture; can be switched on and off
        page(Id::ViewPage, "view-page", ActionCollection::tr("&View"),
            ActionCollection::tr("Shows the page with masks, guides and the like in the side "
                                 "panel, or takes its tab away.")),
        //: a page of the side panel: metadata; can be switched on and off
        page(Id::MetadataPage, "metadata-page", ActionCollection::tr("&Metadata"),
            ActionCollection::tr("Shows the page with the metadata in the side panel, or takes its "
                                 "tab away.")),
    };
}

} // namespace

QList<ActionSpec> viewActions()
{
    return findingActions() + zoomActions() + windowActions() + pageActions();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> pictureActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    constexpr auto picture = ActionContext::Picture;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        //: verb: takes back what was done
        {Id::Undo, name("undo"), ActionCollection::tr("&Undo"), name("undo"),
            actionKeys({"Ctrl+Z"}), window, false,
            ActionCollection::tr(
                "Takes back the last rating, label, new name or move to the trash.")},
        //: verb: does again what was taken back
        {Id::Redo, name("redo"), ActionCollection::tr("&Redo"), name("redo"),
            actionKeys({"Ctrl+Shift+Z"}), window, false,
            ActionCollection::tr("Does again what was taken back.")},
        //: verb: all photographs
        {Id::SelectAll, name("select-all"), ActionCollection::tr("Select &All"), name("select-all"),
            actionKeys({"Ctrl+A"}), window, false,
            ActionCollection::tr("Selects all photographs that are shown.")},
        {Id::ExtendBack, name("extend-back"), ActionCollection::tr("The Previous as &Well"), {},
            actionKeys({"Shift+Left"}), picture, false,
            ActionCollection::tr("Selects the picture before this one as well.")},
        {Id::ExtendForward, name("extend-forward"), ActionCollection::tr("The &Next as Well"), {},
            actionKeys({"Shift+Right"}), picture, false,
            ActionCollection::tr("Selects the picture after this one as well.")},
        {Id::ExtendToFirst, name("extend-to-first"), ActionCollection::tr("Up to the &First"), {},
            actionKeys({"Shift+Home"}), picture, false,
            ActionCollection::tr("Selects all pictures from the first one to this one.")},
        {Id::ExtendToLast, name("extend-to-last"), ActionCollection::tr("Up to the &Last"), {},
            actionKeys({"Shift+End"}), picture, false,
            ActionCollection::tr("Selects all pictures from this one to the last one.")},
        //: shows the photograph before
        {Id::PreviousPicture, name("previous-picture"), ActionCollection::tr("&Previous"),
            name("previous"), actionKeys({"Left"}), picture, false,
            ActionCollection::tr("Shows the picture before this one.")},
        //: shows the next photograph
        {Id::NextPicture, name("next-picture"), ActionCollection::tr("&Next"), name("next"),
            actionKeys({"Right"}), picture, false,
            ActionCollection::tr("Shows the picture after this one.")},
        //: walks back by as many photographs as are in view
        {Id::PageBack, name("page-back"), ActionCollection::tr("Page &Back"), {},
            actionKeys({"PgUp"}), picture, false,
            ActionCollection::tr("Walks back by as many pictures as are in view.")},
        //: walks on by as many photographs as are in view
        {Id::PageForward, name("page-forward"), ActionCollection::tr("Page For&ward"), {},
            actionKeys({"PgDown"}), picture, false,
            ActionCollection::tr("Walks on by as many pictures as are in view.")},
        //: shows the first photograph
        {Id::FirstPicture, name("first-picture"), ActionCollection::tr("&First"), name("first"),
            actionKeys({"Home"}), picture, false,
            ActionCollection::tr("Shows the first picture of the session.")},
        //: shows the last photograph
        {Id::LastPicture, name("last-picture"), ActionCollection::tr("&Last"), name("last"),
            actionKeys({"End"}), picture, false,
            ActionCollection::tr("Shows the last picture of the session.")},
        {Id::FollowNewest, name("follow-newest"), ActionCollection::tr("Show &the Newest"),
            name("follow"), actionKeys({"N"}), picture, true,
            ActionCollection::tr(
                "Shows each photograph as it arrives; when off, the one shown stays.")},
        //: verb: opens the photograph with the desktop's own program
        {Id::OpenPicture, name("open-picture"), ActionCollection::tr("&Open"),
            name("open-external"), actionKeys({"Ctrl+Return"}), window, false,
            ActionCollection::tr("Opens the picture with the desktop's own program.")},
        {Id::OpenWith, name("open-with"), ActionCollection::tr("Open With Another Pro&gram…"), {},
            actionKeys({"Ctrl+Shift+Return"}), window, false,
            ActionCollection::tr("Opens the selected pictures with a program of your choice.")},
        {Id::PopOut, name("pop-out"), ActionCollection::tr("S&how in Own Window"), name("pop-out"),
            actionKeys({"W"}), picture, false,
            ActionCollection::tr("Shows the picture in a window of its own.")},
        {Id::ShowPicture, name("show-picture"), ActionCollection::tr("Show &in Folder"),
            name("folder"), actionKeys({"Ctrl+E"}), window, false,
            ActionCollection::tr("Shows the file in the file manager.")},
        //: verb: puts the folder's or file's path on the clipboard
        {Id::CopyPicturePath, name("copy-picture-path"), ActionCollection::tr("&Copy Path"),
            name("copy"), actionKeys({"Ctrl+Shift+C"}), window, false,
            ActionCollection::tr("Copies the paths of the selected files.")},
        //: menu Metadata: puts one line of the metadata on the clipboard
        {Id::CopyMetadataLine, name("copy-metadata-line"), ActionCollection::tr("Copy &Line"),
            name("copy"), {}, window, false,
            ActionCollection::tr("Copies the chosen lines of the metadata.")},
        {Id::CopyMetadata, name("copy-metadata"), ActionCollection::tr("Copy &All Metadata"), {},
            {}, window, false,
            ActionCollection::tr("Copies all that the photograph says about itself.")},
        //: verb: gives the photograph another name
        {Id::RenamePicture, name("rename-picture"), ActionCollection::tr("Ren&ame…"),
            name("rename"), actionKeys({"F2"}), window, false,
            ActionCollection::tr("Gives the shot another name: all its files at once.")},
        {Id::TrashPicture, name("trash-picture"), ActionCollection::tr("&Move to Trash"),
            name("trash"), actionKeys({"Del"}), picture, false,
            ActionCollection::tr("Moves the selected shots to the trash: all their files.")},
    };
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeySheet.h"

#include <QAction>
#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

using Id = ActionId;

struct KeySheet
{
    Q_DECLARE_TR_FUNCTIONS(skein::KeySheet)
};

struct Family
{
    QList<Id> members;
    QString text;
};

QList<Family> families()
{
    return {
        {{Id::PreviousPicture, Id::NextPicture}, KeySheet::tr("Picture before, after")},
        {{Id::PageBack, Id::PageForward}, KeySheet::tr("Page back, forward")},
        {{Id::FirstPicture, Id::LastPicture}, KeySheet::tr("First, last picture")},
        {{Id::ExtendBack, Id::ExtendForward}, KeySheet::tr("Select back, forward")},
        {{Id::ExtendToFirst, Id::ExtendToLast}, KeySheet::tr("Select to first, last")},
        {{Id::Rate0, Id::Rate1, Id::Rate2, Id::Rate3, Id::Rate4, Id::Rate5},
            KeySheet::tr("No to five stars")},
        {{Id::LabelRed, Id::LabelYellow, Id::LabelGreen, Id::LabelBlue, Id::LabelPurple},
            KeySheet::tr("Red, yellow, green, blue label")},
        {{Id::RunSequence1, Id::RunSequence2, Id::RunSequence3, Id::RunSequence4, Id::RunSequence5,
             Id::RunSequence6, Id::RunSequence7, Id::RunSequence8, Id::RunSequence9},
            //: what a key does
            KeySheet::tr("Run sequence")},
        {{Id::ZoomIn, Id::ZoomOut}, KeySheet::tr("Zoom in, out")},
        {{Id::PanLeft, Id::PanRight, Id::PanUp, Id::PanDown}, KeySheet::tr("Move the picture")},
        {{Id::SpotLeft, Id::SpotRight, Id::SpotUp, Id::SpotDown},
            KeySheet::tr("Move the sharpness spot")},
        {{Id::SettingUp, Id::SettingDown}, KeySheet::tr("Step the setting up, down")},
        {{Id::PreviousSetting, Id::NextSetting}, KeySheet::tr("Setting before, after")},
        {{Id::FocusNear, Id::FocusFar}, KeySheet::tr("Focus nearer, farther")},
        {{Id::FocusNearCoarse, Id::FocusFarCoarse}, KeySheet::tr("Much nearer, farther")},
        {{Id::FocusNearFine, Id::FocusFarFine}, KeySheet::tr("A little nearer, farther")},
        {{Id::GoToFocusA, Id::GoToFocusB}, KeySheet::tr("Go to focus A, B")},
        {{Id::MarkFocusA, Id::MarkFocusB}, KeySheet::tr("Set focus mark A, B")},
        {{Id::TurnLiveLeft, Id::TurnLiveRight}, KeySheet::tr("Turn to the left, right")},
        {{Id::LiveZoomIn, Id::LiveZoomOut}, KeySheet::tr("Camera's magnifier more, less")},
        {{Id::NextCamera, Id::PreviousCamera}, KeySheet::tr("Next, previous camera")},
        {{Id::NextArea, Id::PreviousArea}, KeySheet::tr("Next, previous area")},
        {{Id::WidenPanel, Id::NarrowPanel}, KeySheet::tr("Panel wider, narrower")},
        {{Id::RaiseFilmstrip, Id::LowerFilmstrip}, KeySheet::tr("Filmstrip taller, lower")},
    };
}

const QList<Id>& ofLiveView()
{
    static const QList<Id> ids{Id::FreezeLive, Id::SaveFrame, Id::TurnLiveLeft, Id::TurnLiveRight,
        Id::MirrorLive, Id::UprightLive, Id::LiveZoomIn, Id::LiveZoomOut, Id::ShowMotion,
        Id::ShowLevel, Id::FocusBySharpness, Id::FocusAtSpot};
    return ids;
}

/** What looks at one picture, or changes how it is seen. */
const QList<Id>& ofOnePicture()
{
    static const QList<Id> ids{Id::ZoomIn, Id::ZoomOut, Id::ZoomActual, Id::ZoomFit, Id::ZoomFill,
        Id::ZoomDouble, Id::PanLeft, Id::PanRight, Id::PanUp, Id::PanDown, Id::Loupe,
        Id::ToggleMask, Id::NextMask, Id::ToggleGuides, Id::NextGuides, Id::ExposureWarning,
        Id::FocusPeaking, Id::FocusPoints, Id::SharpnessSpot, Id::SpotLeft, Id::SpotRight,
        Id::SpotUp, Id::SpotDown, Id::InfoOverlay, Id::ToggleOverlay};
    return ids;
}

bool isMark(Id id)
{
    return (id >= Id::Rate0 && id <= Id::LabelNone) || id == Id::RenamePicture ||
           id == Id::TrashPicture;
}

/** Keeps the camera from what a sequence does with it. */
bool isOfTheShutter(Id id)
{
    return id == Id::Capture || id == Id::CaptureAll || id == Id::ShutterOptions ||
           id == Id::WaitForRest || (id >= Id::RunSequence1 && id <= Id::RunSequence9) ||
           (id >= Id::Autofocus && id <= Id::MarkFocusB) ||
           (id >= Id::SettingUp && id <= Id::PickTarget);
}

/** Belongs to the other window. */
bool isOfTheWindow(Id id)
{
    return id <= Id::CloseWindow || (id >= Id::ShowPanel && id <= Id::LowerFilmstrip) ||
           id == Id::FullScreen || id == Id::FindPictures || id == Id::FindMetadata ||
           id == Id::ShowHistogram || id == Id::NextHistogram || id == Id::HistogramScale;
}

QString nativeText(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

/** "Alt+Arrows" for all four of them; empty for other keys. */
QString arrowsText(const QList<QKeySequence>& keys)
{
    constexpr qsizetype allArrows = 4;
    QList<int> missing{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    if (keys.size() != allArrows) {
        return {};
    }
    for (const QKeySequence& key : keys) {
        if (key.count() != 1 || !missing.removeOne(static_cast<int>(key[0].key())) ||
            key[0].keyboardModifiers() != keys.first()[0].keyboardModifiers()) {
            return {};
        }
    }
    const QString left = nativeText(keys.first());
    const QString bare = nativeText(QKeySequence(keys.first()[0].key()));
    //: %1: what is held down, "Alt+", or nothing; the four arrow keys
    return KeySheet::tr("%1Arrows").arg(left.chopped(bare.size()));
}

QString keysOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(nativeText(key)); // Whole: what is held down counts for one key alone.
    }
    return texts.join(keySeparator);
}

QString keysOfFamily(const QList<QKeySequence>& keys)
{
    constexpr qsizetype mostNamed = 3;
    if (const QString arrows = arrowsText(keys); !arrows.isEmpty()) {
        return arrows;
    }
    if (keys.size() > mostNamed) {
        return nativeText(keys.first()) + keySeparator + keyRange + keySeparator +
               nativeText(keys.last());
    }
    return keysOf(keys);
}

KeyLine lineOf(const KeyCommand& command)
{
    return {keysOf(command.action->shortcuts()), command.text, command.action->isEnabled()};
}

KeyLine lineOf(const Family& family, const QList<KeyCommand>& commands)
{
    KeyLine line{{}, family.text, false};
    QList<QKeySequence> keys;
    for (const Id member : family.members) {
        const auto command = std::ranges::find(commands, std::optional(member), &KeyCommand::id);
        if (command != commands.end() && command->action) {
            keys += command->action->shortcuts().mid(0, 1);
            line.isUsable = line.isUsable || command->action->isEnabled();
        }
    }
    line.keys = keysOfFamily(keys);
    return line;
}

/** What controls do by themselves there. */
QList<KeyLine> ownLines(KeyPlace place)
{
    if (place != KeyPlace::Grid) {
        return {};
    }
    return {{nativeText(QKeySequence(Qt::Key_Up)) + keySeparator +
                    nativeText(QKeySequence(Qt::Key_Down)),
                KeySheet::tr("Row above, below")},
        {nativeText(QKeySequence(Qt::Key_Return)), KeySheet::tr("Show the picture large")}};
}

} // namespace

QString keyPlaceTitle(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Grid:
        return KeySheet::tr("Keys in the grid");
    case KeyPlace::LiveView:
        return KeySheet::tr("Keys in live view");
    case KeyPlace::Comparison:
        return KeySheet::tr("Keys while comparing");
    case KeyPlace::Presentation:
        return KeySheet::tr("Keys in the presentation");
    case KeyPlace::Sequence:
        return KeySheet::tr("Keys while a sequence runs");
    case KeyPlace::Photographs:
        break;
    }
    return KeySheet::tr("Keys at the photographs");
}

bool worksIn(ActionId id, KeyPlace place)
{
    const bool isOfSequence = id == Id::PauseSequence || id == Id::StopSequence;
    switch (place) {
    case KeyPlace::Grid:
        return !ofLiveView().contains(id) && !ofOnePicture().contains(id) && !isOfSequence &&
               id != Id::LinkViews && id != Id::SettingUp && id != Id::SettingDown;
    case KeyPlace::LiveView:
        return !isMark(id) && !isOfSequence && id != Id::LinkViews && id != Id::FocusPoints;
    case KeyPlace::Comparison:
        return !ofLiveView().contains(id) && !isOfSequence;
    case KeyPlace::Presentation:
        return !isOfTheWindow(id) && !isOfSequence && id != Id::LinkViews && id != Id::ShowGrid;
    case KeyPlace::Sequence:
        return !isOfTheShutter(id) && !ofLiveView().contains(id) && id != Id::LinkViews;
    case KeyPlace::Photographs:
        break;
    }
    return !isOfSequence && id != Id::LinkViews; // Also what waits for live view: it stands grey.
}

QList<KeySheetGroup> keySheet(const QList<KeyCommand>& commands, KeyPlace place)
{
    const QList<Family> all = families();
    QList<const Family*> written;
    QList<KeySheetGroup> groups;
    if (const QList<KeyLine> own = ownLines(place); !own.isEmpty()) {
        //: group of keys: those that work in the grid of small pictures
        groups.append({KeySheet::tr("Grid"), own});
    }
    for (const KeyCommand& command : commands) {
        if (!command.action || command.action->shortcuts().isEmpty() ||
            (command.id && !worksIn(*command.id, place))) {
            continue;
        }
        const auto family = std::ranges::find_if(all, [&command](const Family& each) {
            return command.id && each.members.contains(*command.id);
        });
        const bool isOne = family == all.end();
        if (!isOne && written.contains(&*family)) {
            continue;
        }
        if (groups.isEmpty() || groups.last().title != command.group) {
            groups.append({command.group, {}});
        }
        groups.last().lines.append(isOne ? lineOf(command) : lineOf(*family, commands));
        if (!isOne) {
            written.append(&*family);
        }
    }
    return groups;
}

} // namespace skein

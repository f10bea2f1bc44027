// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureColours.h"
#include "widgets/ThemeColours.h"

#include <QBrush>
#include <QColor>

class QApplication;

namespace skein {

/** A colour with a meaning: what it is depends on the theme at the time it is asked for. */
class ThemedColour
{
public:
    constexpr explicit ThemedColour(const char* name)
        : m_name(name)
    {}
    [[nodiscard]] QColor colour() const;
    // NOLINTBEGIN(google-explicit-constructor): it stands wherever a colour does.
    operator QColor() const { return colour(); }
    operator QBrush() const { return colour(); }
    // NOLINTEND(google-explicit-constructor)

    /** Its name among themeColours(). */
    [[nodiscard]] constexpr const char* name() const { return m_name; }

private:
    const char* m_name;
};

/** The colours that are painted. All others are neutral greys of the palette and style sheet. */
namespace theme {
constexpr ThemedColour error("error");
constexpr ThemedColour warning("warning");
constexpr ThemedColour quietText("quiet");
constexpr ThemedColour text("text");
constexpr ThemedColour dim("dim"); ///< A large symbol on the surroundings of a picture.
constexpr ThemedColour faint("faint"); ///< A large symbol where there is no picture.
/** Behind the thumbnail of one photograph. */
constexpr ThemedColour tile("tile");
constexpr ThemedColour tileHover("tileHover");
constexpr ThemedColour tileChosen("tileChosen");
constexpr ThemedColour tileText("text");
constexpr ThemedColour tileChosenText("strong");
} // namespace theme

/**
 * Gives @p application the colours of @p kind: Fusion, a grey palette, a style sheet. Windows that
 * are there follow at once, with the words that were given a colour of the theme before.
 * On the GUI thread.
 */
void applyTheme(QApplication& application, ThemeKind kind = ThemeKind::Dark);
/** What the application has now; dark until applyTheme(). */
[[nodiscard]] ThemeKind appliedTheme();

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1String>
#include <QList>
#include <QPalette>

namespace skein {

/** A set of colours for the whole program. */
enum class ThemeKind {
    Dark,
    Light,
};

/**
 * One colour of both themes. All are neutral greys, so that nothing beside a picture changes how
 * its colours are seen, except the few that have a meaning (warning, error, link).
 */
struct ThemeColour
{
    QLatin1String name; ///< As the style sheet writes it, "@window".
    QColor dark;
    QColor light;

    [[nodiscard]] const QColor& in(ThemeKind kind) const
    {
        return kind == ThemeKind::Dark ? dark : light;
    }
};

/** All of them. */
[[nodiscard]] const QList<ThemeColour>& themeColours();
/** The one called @p name; black if there is none. */
[[nodiscard]] QColor themeColour(const char* name, ThemeKind kind);

/** The palette of @p kind, for what the style sheet does not paint. */
[[nodiscard]] QPalette themePalette(ThemeKind kind);
/** The style sheet of @p kind: icons/style/controls.qss with colours in it. */
[[nodiscard]] QString themeStyleSheet(ThemeKind kind);

/** How much lighter one colour is than the other: 1 to 21 (WCAG 2.1, contrast ratio). */
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeColours.h"

#include "base/Logging.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

static void initStyleResources()
{
    // The resources are in a static library: nothing else would pull them in.
    Q_INIT_RESOURCE(icons);
}

namespace skein {

namespace {

QColor grey(int level)
{
    return {level, level, level};
}

QList<ThemeColour> allColours()
{
    const auto greys = [](const char* name, int dark, int light) {
        return ThemeColour{QLatin1String(name), grey(dark), grey(light)};
    };
    return {
        greys("window", 0x2b, 0xe4),
        greys("base", 0x22, 0xf6),
        greys("alternate", 0x27, 0xee),
        greys("thumbnails", 0x22, 0xd2),
        greys("tile", 0x2a, 0xde),
        greys("tileHover", 0x36, 0xea),
        greys("tileChosen", 0x52, 0xa6),
        greys("text", 0xd6, 0x1c),
        greys("strong", 0xff, 0x00),
        greys("quiet", 0xa8, 0x50),
        greys("dim", 0x82, 0x7a),
        greys("faint", 0x5c, 0xa8),
        greys("edge", 0x1d, 0xbe),
        greys("line", 0x48, 0xc6),
        greys("panel", 0x38, 0xf0),
        greys("menu", 0x32, 0xf4),
        greys("toolTip", 0x3f, 0xfa),
        greys("toolTipLine", 0x60, 0xa0),
        greys("hover", 0x3c, 0xd6),
        greys("pressed", 0x4a, 0xc6),
        greys("sectionHover", 0x36, 0xda),
        greys("selection", 0x50, 0xc4),
        greys("highlight", 0x62, 0x5e),
        greys("highlighted", 0xff, 0xff),
        greys("field", 0x38, 0xf8),
        greys("fieldLine", 0x4a, 0xb0),
        greys("fieldHover", 0x41, 0xff),
        greys("input", 0x22, 0xff),
        greys("off", 0x2e, 0xde),
        greys("offLine", 0x3a, 0xca),
        greys("button", 0x3f, 0xf4),
        greys("buttonLine", 0x4a, 0xb4),
        greys("buttonHover", 0x4a, 0xff),
        greys("buttonPressed", 0x56, 0xd0),
        greys("defaultLine", 0x80, 0x80),
        greys("focus", 0xc4, 0x3c),
        greys("box", 0x8c, 0x72),
        greys("boxOn", 0x70, 0x5a),
        greys("mark", 0xf4, 0xff),
        greys("track", 0x1c, 0xc0),
        greys("trackOn", 0x8a, 0x64),
        greys("handle", 0xc4, 0x5a),
        greys("handleHover", 0xe4, 0x3a),
        greys("handleOff", 0x5a, 0xae),
        greys("scroll", 0x78, 0x80),
        greys("scrollHover", 0x98, 0x60),
        {QLatin1String("warning"), {0xe3, 0xb3, 0x41}, {0x76, 0x4c, 0x00}},
        {QLatin1String("error"), {0xf2, 0x8b, 0x7f}, {0xac, 0x22, 0x1a}},
        {QLatin1String("link"), {0xe0, 0x9c, 0x3c}, {0x84, 0x48, 0x00}},
    };
}

/** WCAG 2.1, relative luminance, of sRGB. */
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const QList<ThemeColour>& themeColours()
{
    static const QList<ThemeColour> colours = allColours();
    return colours;
}

QColor themeColour(const char* name, ThemeKind kind)
{
    const QList<ThemeColour>& all = themeColours();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [name](const ThemeColour& colour) { return colour.name == QLatin1String(name); });
    return found != all.cend() ? found->in(kind) : QColor(Qt::black);
}

QPalette themePalette(ThemeKind kind)
{
    using Role = QPalette::ColorRole;
    const auto of = [kind](const char* name) { return themeColour(name, kind); };
    const bool isDark = kind == ThemeKind::Dark;
    QPalette palette;
    const std::initializer_list<std::pair<Role, QColor>> roles = {
        {Role::Window, of("window")},
        {Role::WindowText, of("text")},
        {Role::Base, of("base")},
        {Role::AlternateBase, of("alternate")},
        {Role::Text, of("text")},
        {Role::Button, of("button")},
        {Role::ButtonText, of("text")},
        {Role::BrightText, of("strong")},
        {Role::PlaceholderText, of("quiet")},
        {Role::ToolTipBase, of("toolTip")},
        {Role::ToolTipText, of("text")},
        {Role::Highlight, of("highlight")},
        {Role::HighlightedText, of("highlighted")},
        {Role::Link, of("link")},
        {Role::LinkVisited, of("link")},
        {Role::Light, grey(isDark ? 0x50 : 0xff)},
        {Role::Midlight, grey(isDark ? 0x44 : 0xf0)},
        {Role::Mid, grey(isDark ? 0x24 : 0xb8)},
        {Role::Dark, grey(isDark ? 0x1e : 0xa4)},
        {Role::Shadow, grey(isDark ? 0x12 : 0x78)},
    };
    for (const auto& [role, colour] : roles) {
        palette.setColor(role, colour);
    }
    for (const Role role :
        {Role::WindowText, Role::Text, Role::ButtonText, Role::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, of("dim"));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, of("off"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of("selection"));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of("text"));
    return palette;
}

QString themeStyleSheet(ThemeKind kind)
{
    initStyleResources();
    QFile file(QStringLiteral(":/icons/controls.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcWidgets) << "the style sheet is missing";
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype done = 0;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        sheet += QStringView(text).mid(done, match.capturedStart() - done);
        const QByteArray key = match.captured(1).toLatin1();
        sheet += key == "theme" ? QLatin1String(kind == ThemeKind::Dark ? "dark" : "light")
                                : themeColour(key.constData(), kind).name();
        done = match.capturedEnd();
    }
    return sheet + QStringView(text).mid(done);
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace skein

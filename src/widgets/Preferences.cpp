// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Preferences.h"

#include "image/ImageLoader.h"
#include "session/NamePattern.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"

#include <algorithm>

namespace skein {

namespace preferences {

QString sidecarStyleName(SidecarStyle style)
{
    switch (style) {
    case SidecarStyle::WithoutExtension:
        return QStringLiteral("without-extension");
    case SidecarStyle::Both:
        return QStringLiteral("both");
    case SidecarStyle::WithExtension:
        break;
    }
    return QStringLiteral("with-extension");
}

SidecarStyle sidecarStyleFromName(const QString& name)
{
    for (const SidecarStyle style : {SidecarStyle::WithoutExtension, SidecarStyle::Both}) {
        if (name == sidecarStyleName(style)) {
            return style;
        }
    }
    return SidecarStyle::WithExtension;
}

QString patternProblem(const Settings& settings)
{
    const QString stored = settings.value(fileNamePatternKey);
    const auto parsed =
        stored.isEmpty() ? Result<void>() : NamePattern::parse(stored).map([](const auto&) {});
    return parsed ? QString()
                  //: %1 is a sentence: why
                  : PreferenceFollower::tr(
                        "The pattern for file names in the preferences cannot be used, so "
                        "photographs are named as usual. %1")
                        .arg(parsed.error().message);
}

} // namespace preferences

PreferenceFollower::PreferenceFollower(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.settings, &Settings::changed, this, &PreferenceFollower::onChanged);
    applySidecarStyle();
    applyPattern();
    applyJob();
    applyCache();
}

void PreferenceFollower::onChanged(const QString& name)
{
    if (name == QLatin1String(preferences::sidecarStyleKey.name)) {
        applySidecarStyle();
    } else if (name == QLatin1String(preferences::fileNamePatternKey.name)) {
        applyPattern();
    } else if (name == QLatin1String(preferences::jobKey.name)) {
        applyJob();
    } else if (name == QLatin1String(preferences::cacheMebibytesKey.name)) {
        applyCache();
    }
}

void PreferenceFollower::applySidecarStyle()
{
    m_parts.browser.setSidecarStyle(
        preferences::sidecarStyleFromName(m_parts.settings.value(preferences::sidecarStyleKey)));
}

void PreferenceFollower::applyPattern()
{
    const QString stored = m_parts.settings.value(preferences::fileNamePatternKey);
    if (stored.isEmpty() || !m_parts.session.setPattern(stored)) {
        const auto usual = m_parts.session.setPattern(Session::defaultPattern());
        Q_ASSERT(usual);
        Q_UNUSED(usual);
    }
}

void PreferenceFollower::applyJob()
{
    m_parts.session.setJob(m_parts.settings.value(preferences::jobKey));
}

void PreferenceFollower::applyCache()
{
    const int wanted = m_parts.settings.value(preferences::cacheMebibytesKey);
    const int used = wanted <= 0 ? 0
                                 : std::clamp(wanted, preferences::leastCacheMebibytes,
                                       preferences::mostCacheMebibytes);
    m_parts.loader.setCacheBudget(used * preferences::mebibyte);
}

} // namespace skein

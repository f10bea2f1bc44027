// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilesPage.h"

#include "widgets/CreditsPage.h"
#include "widgets/NamesPart.h"
#include "widgets/NewPictureCredits.h"
#include "widgets/Preferences.h"

namespace skein {

FilesPage::FilesPage(Settings& settings, QWidget* parent)
    : PreferencePage(settings, tr("Files and Names"), QStringLiteral("folder"), parent)
    , m_names(new NamesPart(settings, this))
{
    const auto isStyle = [](const QVariant& value) {
        using namespace preferences;
        return sidecarStyleName(sidecarStyleFromName(value.toString())) == value.toString();
    };
    addPart({preferences::fileNamePatternKey, preferences::jobKey,
                OptionKey(preferences::sidecarStyleKey).checked(isStyle)},
        m_names, tr("rename counter date client sidecar xmp rating stars labels template"));
    addPart({NewPictureCredits::artistKey, NewPictureCredits::copyrightKey,
                NewPictureCredits::commentKey},
        new CreditsPage(settings, this), tr("author creator rights iptc metadata xmp caption"));
}

} // namespace skein

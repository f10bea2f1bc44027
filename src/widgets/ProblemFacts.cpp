// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProblemFacts.h"

#include "base/Settings.h"
#include "base/Translations.h"
#include "camera/Camera.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <QGuiApplication>
#include <QMetaEnum>
#include <QScreen>

namespace skein {

namespace {

/** Those that decide how photographs are taken, and where they go, by the drivers' names. */
const QStringList& tellingSettings()
{
    static const QStringList names{QStringLiteral("iso"), QStringLiteral("shutterspeed"),
        QStringLiteral("f-number"), QStringLiteral("aperture"), QStringLiteral("imageformat"),
        QStringLiteral("imagequality"), QStringLiteral("expprogram"),
        QStringLiteral("autoexposuremode"), QStringLiteral("capturetarget"),
        QStringLiteral("capturemode"), QStringLiteral("drivemode"), QStringLiteral("focusmode"),
        QStringLiteral("viewfinder"), QStringLiteral("batterylevel")};
    return names;
}

ReportedCamera reported(const Camera& camera)
{
    ReportedCamera told;
    told.info = camera.info();
    told.library = camera.library();
    told.state = QString::fromLatin1(
        QMetaEnum::fromType<Camera::State>().valueToKey(static_cast<int>(camera.state())));
    const QList<CameraSetting> settings = camera.settings();
    told.settings = static_cast<int>(settings.size());
    for (const CameraSetting& setting : settings) {
        if (tellingSettings().contains(setting.name)) {
            told.values.append(setting.name + QStringLiteral(" = ") + setting.value.toString());
        }
    }
    return told;
}

} // namespace

ReportFacts problemFacts(const SessionController& controller, const Settings& settings,
    const LibraryInfo& library, const QStringList& formerSerials)
{
    ReportFacts facts;
    const QList<TetheredCamera*> places = controller.cameras();
    for (const TetheredCamera* place : places) {
        if (const Camera* camera = place->camera()) {
            facts.cameras.append(reported(*camera));
        }
    }
    facts.library = library;
    facts.language = settings.value(languageKey);
    facts.platform = QGuiApplication::platformName();
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        facts.screens.append(QStringLiteral("%1x%2 at %3")
                                 .arg(screen->size().width())
                                 .arg(screen->size().height())
                                 .arg(screen->devicePixelRatio()));
    }
    facts.session = controller.session().folder();
    facts.settings = settings.stored();
    facts.formerSerials = formerSerials;
    return facts;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ColourManager.h"

#include "colour/BuiltInProfiles.h"
#include "colour/InBackground.h"
#include "viewer/ColourKeys.h"

#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace skein {

using namespace colourKeys;

namespace {

QStringList toList(const ScreenFiles& files)
{
    QStringList list;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        list << it.key() << it.value();
    }
    return list;
}

ScreenFiles fromList(const QStringList& list)
{
    ScreenFiles files;
    for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
        files.insert(list.at(i), list.at(i + 1));
    }
    return files;
}

/** Why it cannot be imitated. */
std::optional<Error> problemOf(const Result<ColourProfile>& proof)
{
    if (!proof) {
        return proof.error();
    }
    if (proof->canBeTarget()) {
        return std::nullopt;
    }
    return Error{ErrorKind::Unsupported,
        //: %1 is the name of a colour profile
        ColourManager::tr("Nothing can be imitated with the profile “%1”. Choose another one.")
            .arg(proof->description()),
        {}};
}

} // namespace

ColourManager::ColourManager(Settings& settings, QWidget* parent, const BusConnector& bus)
    : QObject(parent)
    , m_settings(settings)
    , m_screens(bus)
{
    connect(&m_screens, &ScreenProfiles::changed, this, &ColourManager::changed);
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (!m_isStoring && name.startsWith(QLatin1String("colour/"))) {
            apply(stored()); // Another window changed them.
        }
    });
    apply(stored());
}

ColourManager* ColourManager::of(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        auto* manager = widget->findChild<ColourManager*>(QString(), Qt::FindDirectChildrenOnly);
        if (manager != nullptr) {
            return manager;
        }
    }
    return nullptr;
}

ColourOptions ColourManager::stored() const
{
    ColourOptions options;
    options.isOn = m_settings.value(onKey);
    options.intent = static_cast<ColourIntent>(std::clamp(m_settings.value(intentKey), 0, 3));
    options.blackPoint = m_settings.value(blackPointKey);
    options.isProofing = m_settings.value(proofingKey);
    options.proofFile = m_settings.value(proofKey);
    options.gamutWarning = m_settings.value(gamutKey);
    options.monitorFiles = fromList(m_settings.value(monitorsKey));
    return options;
}

void ColourManager::setOptions(const ColourOptions& options)
{
    m_isStoring = true; // Each is heard as a change of settings, by other windows too.
    m_settings.setValue(onKey, options.isOn);
    m_settings.setValue(intentKey, static_cast<int>(options.intent));
    m_settings.setValue(blackPointKey, options.blackPoint);
    m_settings.setValue(proofingKey, options.isProofing);
    m_settings.setValue(proofKey, options.proofFile);
    m_settings.setValue(gamutKey, options.gamutWarning);
    m_settings.setValue(monitorsKey, toList(options.monitorFiles));
    m_isStoring = false;
    apply(options);
}

void ColourManager::apply(const ColourOptions& options)
{
    if (m_options == options) {
        return;
    }
    const bool isOtherProof = m_options.proofFile != options.proofFile;
    m_options = options;
    m_screens.setFiles(options.monitorFiles);
    if (isOtherProof) {
        readProof();
    }
    Q_EMIT changed();
}

void ColourManager::readProof()
{
    const int order = ++m_proofOrder;
    m_proof.reset();
    m_proofProblem.reset();
    if (m_options.proofFile.isEmpty()) {
        return;
    }
    inBackground<Result<ColourProfile>>(
        this, [path = m_options.proofFile] { return ColourProfile::fromFile(path); },
        [this, order](const Result<ColourProfile>& read) {
            if (order == m_proofOrder) {
                takeProof(read);
            }
        });
}

void ColourManager::takeProof(const Result<ColourProfile>& read)
{
    if (read && read->canBeTarget()) {
        m_proof = *read;
    }
    m_proofProblem = problemOf(read);
    Q_EMIT changed();
}

ColourTransform ColourManager::transform(
    const ColourProfile& source, const QScreen* screen, Proofing proofing) const
{
    if (!m_options.isOn) {
        return {};
    }
    // One set of tables, whether a picture says that it is sRGB or not.
    ColourRecipe recipe{withoutItsReason(source), m_screens.of(screen).profile, m_options.intent,
        m_options.blackPoint};
    if (m_options.isProofing && m_proof && proofing == Proofing::AsChosen) {
        recipe.proof = m_proof;
        recipe.gamutWarning = m_options.gamutWarning;
    }
    return m_transforms.get(recipe);
}

ScreenProfile ColourManager::screenProfile(const QScreen* screen) const
{
    return m_screens.of(screen);
}

} // namespace skein

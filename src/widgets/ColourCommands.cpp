// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColourCommands.h"

#include "colour/BuiltInProfiles.h"
#include "colour/InBackground.h"
#include "viewer/ColourManager.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/IconLabel.h"
#include "widgets/MessageBar.h"
#include "widgets/MirroredMargins.h"
#include "widgets/ProfileDialog.h"

#include <QAction>
#include <QActionGroup>
#include <QScreen>
#include <QStatusBar>
#include <array>

namespace skein {

namespace {

constexpr std::array<std::pair<ActionId, ColourIntent>, 4> intents{
    {{ActionId::IntentPerceptual, ColourIntent::Perceptual},
        {ActionId::IntentRelative, ColourIntent::Relative},
        {ActionId::IntentSaturation, ColourIntent::Saturation},
        {ActionId::IntentAbsolute, ColourIntent::Absolute}}};

const QString topic = QStringLiteral("colour");

/** Names of profiles are long; the parts of the status bar beside them need their room. */
constexpr int leastChars = 20;

/** "DELL U2720Q" where the monitor says so, else its plug. */
QString nameOf(const QScreen* screen)
{
    const QString name =
        QString(screen->manufacturer() % QLatin1Char(' ') % screen->model()).simplified();
    return name.isEmpty() ? screen->name() : name;
}

} // namespace

ColourCommands::ColourCommands(ColourManager& manager, const Parts& parts, QWidget* window)
    : QObject(window)
    , m_manager(manager)
    , m_actions(parts.actions)
    , m_view(parts.view)
    , m_messages(parts.messages)
    , m_window(window)
    , m_state(new IconLabel(&parts.bar))
{
    m_state->setObjectName(QStringLiteral("colourState"));
    m_state->setShortens(leastChars);
    new MirroredMargins(*m_state, QMargins(0, 0, 12, 0));
    parts.bar.addPermanentWidget(m_state);
    connectActions();
    connect(&manager, &ColourManager::changed, this, &ColourCommands::refresh);
    connect(&m_view, &ImageView::coloursChanged, this, &ColourCommands::showState);
    connect(&m_view, &ImageView::pictureChanged, this, &ColourCommands::showState);
    refresh();
}

void ColourCommands::connectActions()
{
    // Each changes one thing of the options there are.
    const auto onToggled = [this](ActionId id, auto change) {
        connect(m_actions[id], &QAction::triggered, this, [this, change](bool on) {
            ColourOptions options = m_manager.options();
            change(options, on);
            m_manager.setOptions(options);
        });
    };
    onToggled(ActionId::ColourManaged, [](ColourOptions& o, bool on) { o.isOn = on; });
    onToggled(ActionId::BlackPoint, [](ColourOptions& o, bool on) { o.blackPoint = on; });
    onToggled(ActionId::GamutWarning, [](ColourOptions& o, bool on) { o.gamutWarning = on; });
    auto* group = new QActionGroup(this);
    for (const auto& [id, intent] : intents) {
        group->addAction(m_actions[id]);
        onToggled(id, [chosen = intent](ColourOptions& o, bool /*on*/) { o.intent = chosen; });
    }
    onToggled(ActionId::SoftProof, [this](ColourOptions& o, bool on) {
        o.isProofing = on;
        if (on && o.proofFile.isEmpty()) {
            chooseProof(); // Of what? It is on as soon as that is known.
        }
    });
    connect(
        m_actions[ActionId::ProofProfile], &QAction::triggered, this, &ColourCommands::chooseProof);
    connect(m_actions[ActionId::MonitorProfile], &QAction::triggered, this,
        &ColourCommands::chooseMonitor);
}

void ColourCommands::refresh()
{
    const ColourOptions& options = m_manager.options();
    m_actions[ActionId::ColourManaged]->setChecked(options.isOn);
    m_actions[ActionId::BlackPoint]->setChecked(options.blackPoint);
    m_actions[ActionId::SoftProof]->setChecked(options.isProofing);
    m_actions[ActionId::GamutWarning]->setChecked(options.gamutWarning);
    for (const auto& [id, intent] : intents) {
        m_actions[id]->setChecked(options.intent == intent);
        m_actions[id]->setEnabled(options.isOn);
    }
    // Absolute colours leave black where it is.
    m_actions[ActionId::BlackPoint]->setEnabled(
        options.isOn && options.intent != ColourIntent::Absolute);
    for (const ActionId id :
        {ActionId::SoftProof, ActionId::ProofProfile, ActionId::MonitorProfile}) {
        m_actions[id]->setEnabled(options.isOn);
    }
    m_actions[ActionId::GamutWarning]->setEnabled(options.isOn && options.isProofing);
    showState();
}

QString ColourCommands::stateText(bool isConverted) const
{
    const ColourOptions& options = m_manager.options();
    if (!options.isOn) {
        return tr("Not colour managed");
    }
    if (!isConverted) {
        return tr("Colours cannot be converted");
    }
    if (options.isProofing && m_manager.proofProblem()) {
        return tr("No soft proof: its profile cannot be used");
    }
    if (options.isProofing && m_manager.proof()) {
        const QString proof = m_manager.proof()->description();
        //: %1 is the name of the imitated colour profile
        return options.gamutWarning ? tr("Soft proof with gamut warning: %1").arg(proof)
                                    //: %1 is the name of the imitated colour profile
                                    : tr("Soft proof: %1").arg(proof);
    }
    if (isStandIn()) {
        return tr("Picture without a usable profile");
    }
    const ScreenProfile screen = m_manager.screenProfile(m_view.screen());
    return screen.origin == ScreenProfile::Origin::None
               ? tr("Colour managed: monitor taken as sRGB")
               : //: %1 is the name of a monitor's colour profile
               tr("Colour managed: %1").arg(screen.profile.description());
}

bool ColourCommands::isStandIn() const
{
    return m_view.hasPicture() && !m_view.isLive() && profileFault(m_view.profile());
}

QString ColourCommands::pictureText() const
{
    if (m_view.isLive()) {
        return tr("Live view: taken as sRGB.");
    }
    if (isStandIn()) {
        return tr("Picture: its profile cannot be used, so it is taken as sRGB and its colours may "
                  "be wrong.");
    }
    if (m_view.profile() == assumedProfile()) {
        return tr("Picture: it does not say what its colours mean, so it is taken as sRGB.");
    }
    //: %1 is the name of the picture's colour profile
    return tr("Picture: “%1”.").arg(m_view.profile().description());
}

QString ColourCommands::detailText() const
{
    const ColourOptions& options = m_manager.options();
    if (!options.isOn) {
        return tr("Pictures are shown without their profiles and that of the monitor: colours "
                  "cannot be trusted. Switch colour management on in the menu View.");
    }
    const ScreenProfile screen = m_manager.screenProfile(m_view.screen());
    const QString profile = screen.profile.description();
    const QString name = nameOf(m_view.screen());
    QStringList lines;
    if (m_view.isLive() || m_view.hasPicture()) {
        lines.append(pictureText());
    }
    switch (screen.origin) {
    case ScreenProfile::Origin::None:
        //: %1 is the name of a monitor
        lines.append(tr("Monitor %1: no profile is known; sRGB is assumed.").arg(name));
        break;
    case ScreenProfile::Origin::Colord:
        //: %1 is the name of a monitor, %2 of a colour profile
        lines.append(tr("Monitor %1: “%2”, from the desktop's colour manager.").arg(name, profile));
        break;
    case ScreenProfile::Origin::X11:
        //: %1 is the name of a monitor, %2 of a colour profile
        lines.append(tr("Monitor %1: “%2”, from the X server.").arg(name, profile));
        break;
    case ScreenProfile::Origin::File:
        //: %1 is the name of a monitor, %2 of a colour profile
        lines.append(tr("Monitor %1: “%2”, from the file that you chose.").arg(name, profile));
        break;
    }
    if (screen.problem) {
        lines.append(screen.problem->message);
    }
    if (options.isProofing && m_manager.proof()) {
        //: %1 is the name of a colour profile: that of the soft proof
        lines.append(tr("Imitated: “%1”.").arg(m_manager.proof()->description()));
        if (options.gamutWarning) {
            lines.append(tr("Gamut warning: colours that it cannot show are covered."));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<Error> ColourCommands::conversionProblem()
{
    if (!m_manager.options().isOn || !(m_view.hasPicture() || m_view.isLive())) {
        return std::nullopt;
    }
    const ColourTransform transform = m_manager.transform(m_view.profile(), m_view.screen());
    if (transform.isPrepared()) {
        return transform.problem();
    }
    inBackground<bool>(
        this,
        [transform] {
            transform.prepare();
            return true;
        },
        [this](bool /*isPrepared*/) { showState(); });
    return std::nullopt;
}

void ColourCommands::showState()
{
    const std::optional<Error> conversion = conversionProblem();
    const QString text = stateText(!conversion);
    const QString detail =
        conversion ? conversion->message + QLatin1Char('\n') + detailText() : detailText();
    if (text != m_state->text() || detail != m_state->toolTip()) {
        m_state->setText(text, detail);
        m_state->setAccessibleName(text);
        m_state->setAccessibleDescription(detail);
    }
    const ColourOptions& options = m_manager.options();
    const auto only = [](bool wanted, const std::optional<Error>& problem) {
        return wanted ? problem : std::nullopt;
    };
    showProblem(QStringLiteral("colour-conversion"), conversion);
    showProblem(QStringLiteral("colour-proof"),
        only(options.isOn && options.isProofing, m_manager.proofProblem()));
    showProblem(QStringLiteral("colour-monitor"),
        only(options.isOn, m_manager.screenProfile(m_view.screen()).problem));
}

void ColourCommands::showProblem(const QString& key, const std::optional<Error>& problem)
{
    QString& told = m_told[key];
    const QString message = problem ? problem->message : QString();
    if (message == told) {
        return; // It is there, or was closed by somebody who has read it.
    }
    told = message;
    if (problem) {
        m_messages.show({MessageKind::Error, message, {}, {}, key, topic});
    } else {
        m_messages.withdraw(key);
    }
}

void ColourCommands::chooseProof()
{
    auto* dialog = new ProfileDialog(
        {tr("Profile to Imitate"), tr("Which printer or screen is to be imitated?"), {}},
        m_manager.options().proofFile, false, m_window);
    connect(dialog, &ProfileDialog::chosen, this, [this](const QString& path) {
        ColourOptions options = m_manager.options();
        options.proofFile = path;
        options.isProofing = true;
        m_manager.setOptions(options);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        ColourOptions options = m_manager.options();
        options.isProofing = options.isProofing && !options.proofFile.isEmpty();
        m_manager.setOptions(options);
    });
    dialog->open();
}

void ColourCommands::chooseMonitor()
{
    const QScreen* screen = m_view.screen();
    auto* dialog = new ProfileDialog(
        //: title of a window
        {tr("Monitor Profile"),
            //: %1 is the name of a monitor
            tr("Which profile describes the monitor “%1”, on which this window is? By itself, "
               "Skein uses the one that the desktop has for it.")
                .arg(nameOf(screen)),
            tr("Automatic: the desktop's own")},
        m_manager.options().monitorFiles.value(screenId(*screen)), true, m_window);
    connect(dialog, &ProfileDialog::chosen, this, [this, id = screenId(*screen)](const auto& path) {
        ColourOptions options = m_manager.options();
        options.monitorFiles.remove(id);
        if (!path.isEmpty()) {
            options.monitorFiles.insert(id, path);
        }
        m_manager.setOptions(options);
    });
    dialog->open();
}

} // namespace skein

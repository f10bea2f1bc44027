// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ColourPage.h"

#include "colour/ScreenProfiles.h"
#include "viewer/ColourKeys.h"
#include "viewer/PresentationWindow.h"
#include "widgets/ProfileDialog.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>

namespace skein {

using namespace colourKeys;

ColourPage::ColourPage(Settings& settings, QWidget* parent)
    //: title of a page of the preferences
    : PreferencePage(settings, tr("Colour"), QStringLiteral("colour"), parent)
{
    addTitle(tr("Pictures on the monitor"));
    //: can be switched on and off
    addCheck(onKey, {tr("&Manage colours"),
                        tr("Shows colours as the photograph means them, by its profile and that of "
                           "the monitor. "
                           "Without it they depend on the monitor, and cannot be trusted."),
                        tr("icc profile color management calibration")});
    addChoice<int>(intentKey,
        {tr("&Colours it cannot show:"),
            tr("The rendering intent. “Keep the impression” suits photographs."),
            tr("rendering intent gamut perceptual relative saturation absolute")},
        {{static_cast<int>(ColourIntent::Perceptual), tr("Keep the impression (perceptual)")},
            {static_cast<int>(ColourIntent::Relative), tr("Cut off (relative colorimetric)")},
            {static_cast<int>(ColourIntent::Saturation), tr("Keep them vivid (saturation)")},
            {static_cast<int>(ColourIntent::Absolute), tr("Paper white, too (absolute)")}});
    addCheck(blackPointKey, {tr("Black stays &black"),
                                tr("The darkest tone of the picture becomes the darkest of the "
                                   "monitor, so that shadows "
                                   "keep their detail (black point compensation)."),
                                tr("shadows bpc compensation")});
    addMonitors();
    addProof();
}

void ColourPage::addMonitors()
{
    addTitle(tr("Profiles of the monitors"));
    addText(tr("By itself, Skein uses the profile that the desktop has for each monitor. Choose a "
               "file if you have a better one, as a calibration device makes it."));
    const QList<QScreen*> screens = QGuiApplication::screens();
    QStringList known;
    for (const QScreen* screen : screens) {
        const QString id = screenId(*screen);
        if (!known.contains(id)) {
            known.append(id);
            addMonitor(id, screenTitle(*screen));
        }
    }
}

QString ColourPage::fileOf(const QString& id) const
{
    const QStringList stored = settings().value(monitorsKey);
    const auto place = stored.indexOf(id);
    return place >= 0 && place % 2 == 0 ? stored.value(place + 1) : QString();
}

void ColourPage::storeMonitor(const QString& id, const QString& file)
{
    QStringList stored = settings().value(monitorsKey);
    const auto place = stored.indexOf(id);
    if (place >= 0 && place % 2 == 0) {
        stored.remove(place, std::min<qsizetype>(2, stored.size() - place));
    }
    if (!file.isEmpty()) {
        stored << id << file;
    }
    settings().setValue(monitorsKey, stored);
}

void ColourPage::addMonitor(const QString& id, const QString& title)
{
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, id, title] {
        auto* dialog =
            //: title of a window
            new ProfileDialog({tr("Monitor Profile"),
                                  //: %1 is a monitor
                                  tr("Which profile describes the monitor “%1”?").arg(title),
                                  tr("Automatic: the desktop's own")},
                fileOf(id), true, this);
        connect(dialog, &ProfileDialog::chosen, this,
            [this, id](const QString& path) { storeMonitor(id, path); });
        dialog->open();
    });
    const bool isFirst =
        keys().isEmpty() || keys().constLast().name != QLatin1String(monitorsKey.name);
    addRow(isFirst ? OptionKeys{monitorsKey} : OptionKeys(),
        {title + u':', QString(), tr("monitor screen display icc profile calibration")}, button);
    follow(monitorsKey, [this, button, id] {
        const QString file = fileOf(id);
        button->setText(
            //: button: lets the profile be found by itself again
            file.isEmpty() ? tr("Automatic…") : QFileInfo(file).fileName() + QChar(0x2026));
        button->setToolTip(file);
        button->setWhatsThis(
            tr("Chooses the profile of this monitor, if you have a better one than "
               "the desktop's own."));
    });
}

void ColourPage::addProof()
{
    addTitle(tr("Imitating a printer or another screen (soft proof)"));
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        auto* dialog = new ProfileDialog(
            {tr("Profile to Imitate"), tr("Which printer or screen is to be imitated?"), {}},
            settings().value(proofKey), false, this);
        connect(dialog, &ProfileDialog::chosen, this,
            [this](const QString& path) { settings().setValue(proofKey, path); });
        dialog->open();
    });
    addRow({proofKey},
        {tr("&Profile to imitate:"), tr("That of the paper and the printer, from the laboratory."),
            tr("soft proof printer paper icc")},
        button);
    follow(proofKey, [this, button] {
        const QString file = settings().value(proofKey);
        button->setText(
            //: button: chooses a colour profile
            file.isEmpty() ? tr("Choose…") : QFileInfo(file).fileName() + QChar(0x2026));
        button->setToolTip(file);
    });
    auto* proofing = addCheck(proofingKey,
        //: check box: soft proof, the picture as that profile's device would print it
        {tr("&Imitate it"), tr("Shows pictures as it would show them."), tr("soft proof print")});
    auto* gamut = addCheck(
        gamutKey, {tr("Co&ver colours that it cannot show"),
                      tr("The gamut warning of the soft proof."), tr("gamut out of range")});
    follow(proofKey, [this, proofing, gamut] {
        const bool isThere = !settings().value(proofKey).isEmpty();
        proofing->control()->setEnabled(isThere);
        gamut->control()->setEnabled(isThere);
    });
}

} // namespace skein

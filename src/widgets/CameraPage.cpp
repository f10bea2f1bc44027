// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPage.h"

#include "tether/TetheredCamera.h"
#include "widgets/CameraPreparation.h"
#include "widgets/FormRows.h"
#include "widgets/MissedPrompt.h"
#include "widgets/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace skein {

CameraPage::CameraPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(new QCheckBox(tr("Set the camera's &clock to the computer's time"), this))
    , m_credits(new QCheckBox(tr("Write &artist and copyright into the camera"), this))
    , m_missed(new QButtonGroup(this))
{
    //: title of a part of the preferences: what happens with cameras that are connected
    setAccessibleName(tr("Connected Cameras"));
    auto* title =
        new QLabel(QStringLiteral("<b>%1</b>").arg(tr("When a camera is connected")), this);
    auto* text = new QLabel(tr("The words are those of the page “Files and Names”. The camera then "
                               "puts them into every photograph by itself, RAW files included, "
                               "and keeps them when it is disconnected."),
        this);
    text->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    text->setPalette(quiet);
    formrows::explain(*m_clock,
        tr("So that photographs of several cameras, and the times in their names, agree."));
    formrows::explain(*m_credits, text->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    for (QWidget* each : std::initializer_list<QWidget*>{title, m_clock, m_credits, text}) {
        layout->addWidget(each);
    }
    addMissed();
    layout->addStretch(1);
    load();
    connect(&settings, &Settings::changed, this, &CameraPage::load); // By another window.
    connect(m_clock, &QCheckBox::clicked, this,
        [this](bool on) { m_settings.setValue(CameraPreparation::setClockKey, on); });
    connect(m_credits, &QCheckBox::clicked, this,
        [this](bool on) { m_settings.setValue(CameraPreparation::writeCreditsKey, on); });
}

void CameraPage::addMissed()
{
    const QString question = tr("Photographs taken while the camera was away");
    constexpr int titleSpace = 10;
    qobject_cast<QVBoxLayout*>(layout())->addSpacing(titleSpace);
    layout()->addWidget(new QLabel(QStringLiteral("<b>%1</b>").arg(question), this));
    const auto add = [this, question](MissedWay way, const QString& text, const QString& what) {
        auto* button = new QRadioButton(text, this);
        QString answer = text;
        answer.remove(u'&');
        // Who hears the window hears the answer alone: with what it is the answer to.
        button->setAccessibleName(question + QStringLiteral(": ") + answer);
        formrows::explain(*button, what);
        m_missed->addButton(button, static_cast<int>(way));
        layout()->addWidget(button);
    };
    add(MissedWay::Fetch, tr("&Fetch them like any others"),
        tr("They are saved in the session, in the order in which they were taken."));
    add(MissedWay::Ask, tr("As&k before they are fetched"),
        tr("A message with a button says how many there are."));
    add(MissedWay::Skip, tr("&Leave them on the card"),
        tr("They can be fetched later by “Fetch from Card” in the menu Camera."));
    connect(m_missed, &QButtonGroup::idClicked, this, [this](int way) {
        m_settings.setValue(
            MissedPrompt::wayKey, MissedPrompt::nameOf(static_cast<MissedWay>(way)));
    });
}

void CameraPage::load()
{
    const MissedWay way = MissedPrompt::wayOf(m_settings.value(MissedPrompt::wayKey));
    m_missed->button(static_cast<int>(way))->setChecked(true);
    m_clock->setChecked(m_settings.value(CameraPreparation::setClockKey));
    m_credits->setChecked(m_settings.value(CameraPreparation::writeCreditsKey));
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShootingPage.h"

#include "widgets/FormRows.h"
#include "widgets/ShutterPlan.h"
#include "widgets/ShutterSound.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace skein {

namespace {

enum Restless { NoPhotograph, AllTheSame };

QLabel* title(const QString& text, QWidget* parent)
{
    return new QLabel(QStringLiteral("<b>%1</b>").arg(text), parent);
}

/** What is being typed stays, unless another value came from elsewhere. */
template<typename Box, typename Value>
void setQuietly(Box& box, Value value)
{
    if (box.value() != value) {
        const QSignalBlocker quiet(&box);
        box.setValue(value);
    }
}

/** In each per cent. */
constexpr double thousandths = 10;

} // namespace

ShootingPage::ShootingPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_sound(
          new QCheckBox(tr("&Play the sound of a shutter when a camera is told to expose"), this))
    , m_motion(new QDoubleSpinBox(this))
    , m_limit(new QSpinBox(this))
    , m_restless(new QComboBox(this))
{
    //: title of a page of the preferences
    setAccessibleName(tr("Taking Photographs"));
    m_motion->setRange(
        ShutterPlan::leastMotion / thousandths, ShutterPlan::mostMotion / thousandths);
    m_motion->setDecimals(2);
    m_motion->setSingleStep(ShutterPlan::leastMotion / thousandths);
    m_motion->setKeyboardTracking(false); // Nobody means the 1 of what becomes 1.5.
    //: after a number: per cent
    m_motion->setSuffix(tr(" % of the width"));
    m_limit->setRange(ShutterPlan::leastRestLimit, ShutterPlan::mostRestLimit);
    m_limit->setKeyboardTracking(false);
    //: after a number: seconds
    m_limit->setSuffix(tr(" s"));
    m_restless->addItem(tr("Take no photograph"));
    m_restless->addItem(tr("Take it all the same"));
    formrows::explain(
        *m_sound, tr("Cameras that are far away, or have no mirror, are not heard otherwise."));
    formrows::explain(*m_motion,
        tr("How far the live picture may move from one frame to the next and still be at rest."));
    formrows::explain(*m_limit, tr("After that time it is decided by the next choice."));
    formrows::explain(*m_restless,
        tr("What is done when the picture did not rest within that time, as in the wind."));
    auto* rest = new QFormLayout;
    rest->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    //: label of a choice: how much the live picture may move when a photograph is taken
    formrows::add(*rest, tr("&Most motion:"), m_motion);
    formrows::add(*rest, tr("&Wait at most:"), m_limit);
    formrows::add(*rest, tr("&If it never rests:"), m_restless);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    //: title of a part of the preferences
    layout->addWidget(title(tr("Sound"), this));
    layout->addWidget(m_sound);
    layout->addSpacing(10);
    layout->addWidget(title(tr("Waiting for rest"), this));
    layout->addLayout(rest);
    layout->addWidget(
        formrows::quietText(tr("How far the live picture may move from one frame to the next. "
                               "“Show Motion” tells how far it does."),
            this));
    layout->addStretch(1);
    load();
    connectControls();
}

void ShootingPage::connectControls()
{
    connect(&m_settings, &Settings::changed, this, &ShootingPage::load); // By another window.
    connect(m_sound, &QCheckBox::clicked, this,
        [this](bool on) { m_settings.setValue(ShutterSound::wantedKey, on); });
    connect(m_motion, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        m_settings.setValue(ShutterPlan::restMotionKey, percent * thousandths);
    });
    connect(m_limit, &QSpinBox::valueChanged, this,
        [this](int seconds) { m_settings.setValue(ShutterPlan::restLimitKey, seconds); });
    connect(m_restless, &QComboBox::activated, this, [this](int chosen) {
        m_settings.setValue(ShutterPlan::restlessKey, chosen == AllTheSame);
    });
}

void ShootingPage::load()
{
    m_sound->setChecked(m_settings.value(ShutterSound::wantedKey));
    const ShutterPlan plan = ShutterPlan::from(m_settings);
    constexpr double hundredths = 100; // What is shown; anything else would differ from it.
    setQuietly(*m_motion, std::round(plan.restMotion * hundredths / thousandths) / hundredths);
    setQuietly(*m_limit, plan.restLimitSeconds);
    m_restless->setCurrentIndex(plan.shootsRestless ? AllTheSame : NoPhotograph);
}

} // namespace skein

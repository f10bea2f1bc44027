// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShootingPage.h"

#include "widgets/FormRows.h"
#include "widgets/LiveReturn.h"
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
    , m_review(new QComboBox(this))
    , m_sound(
          new QCheckBox(tr("&Play the sound of a shutter when a camera is told to expose"), this))
    , m_motion(new QDoubleSpinBox(this))
    , m_limit(new QSpinBox(this))
    , m_restless(new QComboBox(this))
{
    setAccessibleName(tr("Taking Photographs"));
    fillReview();
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
    auto* review = new QFormLayout;
    formrows::add(*review, tr("&Show the photograph:"), m_review);
    auto* rest = new QFormLayout;
    formrows::add(*rest, tr("&Most motion:"), m_motion);
    formrows::add(*rest, tr("&Wait at most:"), m_limit);
    formrows::add(*rest, tr("&If it never rests:"), m_restless);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    layout->addWidget(title(tr("After a photograph from live view"), this));
    layout->addLayout(review);
    layout->addWidget(
        formrows::quietText(tr("Then live view comes back by itself, and at once with P or "
                               "Escape. Whoever zooms or rates the photograph keeps it until "
                               "then."),
            this));
    layout->addSpacing(10);
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

void ShootingPage::fillReview()
{
    m_review->addItem(tr("Not at all"), LiveReturn::notAtAll);
    for (const int seconds : {1, 2, 3, 5, 10}) {
        m_review->addItem(tr("%n second(s)", nullptr, seconds), seconds);
    }
    m_review->addItem(tr("Until a key is pressed"), LiveReturn::untilKey);
}

void ShootingPage::connectControls()
{
    connect(&m_settings, &Settings::changed, this, &ShootingPage::load); // By another window.
    connect(m_review, &QComboBox::activated, this,
        [this] { m_settings.setValue(LiveReturn::secondsKey, m_review->currentData().toInt()); });
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
    const int seconds = m_settings.value(LiveReturn::secondsKey);
    if (m_review->findData(seconds) < 0) { // Chosen in the file.
        m_review->addItem(tr("%n second(s)", nullptr, seconds), seconds);
    }
    m_review->setCurrentIndex(m_review->findData(seconds));
    m_sound->setChecked(m_settings.value(ShutterSound::wantedKey));
    const ShutterPlan plan = ShutterPlan::from(m_settings);
    constexpr double hundredths = 100; // What is shown; anything else would differ from it.
    setQuietly(*m_motion, std::round(plan.restMotion * hundredths / thousandths) / hundredths);
    setQuietly(*m_limit, plan.restLimitSeconds);
    m_restless->setCurrentIndex(plan.shootsRestless ? AllTheSame : NoPhotograph);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterDialog.h"

#include "widgets/FormRows.h"
#include "widgets/ShutterPlan.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace skein {

ShutterDialog::ShutterDialog(Settings& settings, const QString& mirror, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Timer, Row and Bulb"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ShutterPlan plan = ShutterPlan::from(settings);
    auto* form = new QFormLayout;
    //: after a number: seconds
    const QString seconds = tr(" s");
    //: instead of 0: not used
    const QString off = tr("Off");
    //: label of a number of seconds
    m_delay = addBox(*form, tr("&Self-timer:"), 0, ShutterPlan::mostDelay, plan.delaySeconds);
    m_delay->setSpecialValueText(off);
    m_delay->setSuffix(seconds);
    m_delay->setWhatsThis(tr("So many seconds are counted down before the photograph is taken."));
    m_pictures =
        addBox(*form, tr("&Photographs in a row:"), 1, ShutterPlan::mostPictures, plan.pictures);
    m_interval =
        //: label of a number of seconds: from one photograph to the next
        addBox(*form, tr("&Interval:"), 0, ShutterPlan::mostInterval, plan.intervalSeconds);
    m_pictures->setWhatsThis(tr("So many photographs are taken with one press of the shutter."));
    m_interval->setSpecialValueText(tr("None: each as soon as it can be"));
    m_interval->setSuffix(seconds);
    const QString what = tr("In a row: from the beginning of one photograph to that of the next. "
                            "Escape ends the row.");
    m_interval->setToolTip(what);
    m_interval->setAccessibleDescription(what);
    const auto offerInterval = [this] { m_interval->setEnabled(m_pictures->value() > 1); };
    connect(m_pictures, &QSpinBox::valueChanged, this, offerInterval);
    offerInterval();
    m_rest = new QCheckBox(tr("&Wait until the live picture is at rest"), this);
    m_rest->setChecked(plan.waitsForRest);
    m_rest->setWhatsThis(tr("The camera looks through live view first, and the photograph is taken "
                            "when nothing in the picture moves any more. How still that is stands "
                            "in the preferences."));
    form->addRow(QString(), m_rest);
    m_mirror = addBox(
        *form, tr("Pause with the &mirror up:"), 0, ShutterPlan::mostMirror, plan.mirrorSeconds);
    m_mirror->setSpecialValueText(off);
    m_mirror->setSuffix(seconds);
    m_mirror->setAccessibleDescription(mirror);
    form->addRow(QString(), formrows::quietText(mirror, this));
    m_bulb = addBox(*form, tr("&Bulb exposures last:"), 0, ShutterPlan::mostBulb, plan.bulbSeconds);
    //: instead of a number of photographs
    m_bulb->setSpecialValueText(tr("Until Stopped"));
    m_bulb->setSuffix(seconds);
    m_bulb->setWhatsThis(tr("Where the shutter of the camera is set to bulb, the exposure is ended "
                            "after so many seconds."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    //: button: no self-timer, no interval, no row
    QPushButton* allOff = buttons->addButton(tr("&All Off"), QDialogButtonBox::ResetRole);
    allOff->setAutoDefault(false);
    allOff->setWhatsThis(tr("Switches all of this off: a press of the shutter takes one photograph "
                            "at once."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        formrows::quietText(tr("This applies to each press of the shutter that follows, until "
                               "it is switched off here or in the status bar. “Capture with "
                               "All Cameras” does not wait."),
            this));
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(allOff, &QPushButton::clicked, this, &ShutterDialog::switchOff);
    m_delay->setFocus();
    m_delay->selectAll(); // What is typed takes the place of "Off".
}

QSpinBox* ShutterDialog::addBox(
    QFormLayout& form, const QString& label, int least, int most, int value)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    formrows::add(form, label, box);
    return box;
}

void ShutterDialog::switchOff()
{
    m_delay->setValue(0);
    m_pictures->setValue(1);
    m_interval->setValue(0);
    m_rest->setChecked(false);
    m_mirror->setValue(0);
    m_bulb->setValue(0);
}

void ShutterDialog::accept()
{
    m_settings.setValue(ShutterPlan::delayKey, m_delay->value());
    m_settings.setValue(ShutterPlan::picturesKey, m_pictures->value());
    m_settings.setValue(ShutterPlan::intervalKey, m_interval->value());
    m_settings.setValue(ShutterPlan::restKey, m_rest->isChecked());
    m_settings.setValue(ShutterPlan::mirrorKey, m_mirror->value());
    m_settings.setValue(ShutterPlan::bulbKey, m_bulb->value());
    QDialog::accept();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterDialog.h"

#include "widgets/ShutterPlan.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace skein {

ShutterDialog::ShutterDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Timer, Burst and Bulb"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ShutterPlan plan = ShutterPlan::from(settings);
    auto* form = new QFormLayout;
    QSpinBox* delay = addRow(*form, tr("&Self-timer:"), 0, ShutterPlan::mostDelay,
        ShutterPlan::delayKey, plan.delaySeconds);
    delay->setSpecialValueText(tr("Off"));
    //: after a number: seconds
    delay->setSuffix(tr(" s"));
    addRow(*form, tr("&Pictures in a row:"), 1, ShutterPlan::mostPictures, ShutterPlan::picturesKey,
        plan.pictures);
    QSpinBox* bulb = addRow(*form, tr("&Bulb exposures last:"), 0, ShutterPlan::mostBulb,
        ShutterPlan::bulbKey, plan.bulbSeconds);
    bulb->setSpecialValueText(tr("Until Stopped"));
    bulb->setSuffix(tr(" s"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    delay->setFocus();
    delay->selectAll(); // What is typed takes the place of "Off".
}

QSpinBox* ShutterDialog::addRow(QFormLayout& form, const QString& label, int least, int most,
    const SettingKey<int>& key, int value)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form.addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this,
        [this, &key](int chosen) { m_settings.setValue(key, chosen); });
    return box;
}

} // namespace skein

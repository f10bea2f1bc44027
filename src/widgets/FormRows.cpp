// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FormRows.h"

#include "widgets/Theme.h"

#include <QFormLayout>
#include <QLabel>

namespace skein::formrows {

QLabel* quietText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    label->setPalette(quiet);
    return label;
}

void explain(QWidget& control, const QString& sentences)
{
    control.setToolTip(sentences);
    control.setWhatsThis(sentences);
    control.setAccessibleDescription(sentences);
}

void add(QFormLayout& form, const QString& label, QWidget* control)
{
    control->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form.addRow(label, control);
}

} // namespace skein::formrows

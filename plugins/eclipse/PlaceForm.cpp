// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaceForm.h"

#include "PlaceText.h"

#include <QAction>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace skein::eclipse {

namespace {

void addField(QFormLayout& form, const QString& label, QWidget* field)
{
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    form.addRow(label, field);
}

// The dates that TimeScale.h knows.
QDate firstDate()
{
    return {1972, 1, 1};
}

QDate lastDate()
{
    return {2100, 12, 31};
}

} // namespace

PlaceForm::PlaceForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_latitude(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
    , m_height(new QDoubleSpinBox(this))
    , m_date(new QDateEdit(this))
    , m_compute(new QPushButton(tr("&Compute Contact Times"), this))
    , m_next(new QPushButton(tr("Find Ne&xt Eclipse"), this))
    , m_said(new QLabel(this))
{
    constexpr double highest = 9000;
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    //: example of a place
    m_name->setPlaceholderText(tr("A Coruña"));
    m_latitude->setPlaceholderText(tr("43.3623 or 43° 21' 44\" N"));
    m_longitude->setPlaceholderText(tr("-8.4115 or 8° 24' 41\" W"));
    m_height->setRange(-highest, highest);
    m_height->setDecimals(0);
    //: metres, after a number
    m_height->setSuffix(tr(" m"));
    m_date->setDateRange(firstDate(), lastDate());
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    //: label of a field: the name of the place
    addField(*form, tr("P&lace:"), m_name);
    //: label of a field
    addField(*form, tr("L&atitude:"), m_latitude);
    //: label of a field
    addField(*form, tr("L&ongitude:"), m_longitude);
    //: label of a number: metres above the sea
    addField(*form, tr("&Height:"), m_height);
    //: label of a date
    addField(*form, tr("&Day:"), m_date);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_compute);
    buttons->addWidget(m_next);
    form->addRow(buttons);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    form->addRow(m_said);
    say({});
    connect(m_compute, &QPushButton::clicked, this, &PlaceForm::computeWanted);
    connect(m_next, &QPushButton::clicked, this, &PlaceForm::nextWanted);
    for (QLineEdit* field : {m_latitude, m_longitude}) {
        connect(field, &QLineEdit::returnPressed, this, &PlaceForm::computeWanted);
        connect(field, &QLineEdit::textEdited, this, [field] { mark(field, {}); });
    }
}

void PlaceForm::show(const Plan& plan)
{
    const bool isEmpty = plan.place == Place() && plan.placeName.isEmpty();
    m_name->setText(plan.placeName);
    m_latitude->setText(isEmpty ? QString() : angleText(plan.place.latitude, Axis::Latitude));
    m_longitude->setText(isEmpty ? QString() : angleText(plan.place.longitude, Axis::Longitude));
    m_height->setValue(plan.place.height);
    setDate(plan.date.isValid() ? plan.date : QDate::currentDate());
}

bool PlaceForm::fill(Plan& plan)
{
    const auto latitude = angleFrom(m_latitude->text(), Axis::Latitude);
    const auto longitude = angleFrom(m_longitude->text(), Axis::Longitude);
    mark(m_latitude,
        latitude ? QString()
        : isBeyond(m_latitude->text(), Axis::Latitude)
            ? tr("A latitude lies between −90 (the South Pole) and 90 (the North Pole).")
            : tr("This latitude cannot be read. Type it like 43.3623 or 43° 21' 44\" N."));
    mark(m_longitude,
        longitude ? QString()
        : isBeyond(m_longitude->text(), Axis::Longitude)
            ? tr("A longitude lies between −180 (west of Greenwich) and 180 (east of it).")
            : tr("This longitude cannot be read. Type it like -8.4115 or 8° 24' 41\" W."));
    if (!latitude || !longitude) {
        QStringList sentences{
            m_latitude->accessibleDescription(), m_longitude->accessibleDescription()};
        sentences.removeAll(QString());
        say(sentences.join(QLatin1Char('\n')));
        QLineEdit* first = latitude ? m_longitude : m_latitude;
        first->setFocus();
        first->selectAll();
        return false;
    }
    say({});
    plan.placeName = m_name->text().trimmed();
    plan.place = {*latitude, *longitude, m_height->value()};
    plan.date = m_date->date();
    return true;
}

void PlaceForm::mark(QLineEdit* field, const QString& sentence)
{
    field->setAccessibleDescription(sentence);
    const QString name = QStringLiteral("wrong");
    delete field->findChild<QAction*>(name);
    if (!sentence.isEmpty()) {
        QAction* sign = field->addAction(field->style()->standardIcon(QStyle::SP_MessageBoxWarning),
            QLineEdit::TrailingPosition);
        sign->setObjectName(name);
        sign->setToolTip(sentence);
    }
}

void PlaceForm::setDate(const QDate& date)
{
    m_date->setDate(date);
}

void PlaceForm::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace skein::eclipse

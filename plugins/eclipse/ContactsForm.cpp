// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContactsForm.h"

#include "EclipseTexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeZone>
#include <cmath>

namespace skein::eclipse {

namespace {

enum Column { NameColumn, UniversalColumn, LocalColumn, AltitudeColumn, Columns };

constexpr Kind kinds[] = {Kind::Partial, Kind::Annular, Kind::Total};

QString localText(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.toString(QStringLiteral("HH:mm:ss ")) + local.timeZoneAbbreviation();
}

} // namespace

ContactsForm::ContactsForm(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_typed(new QCheckBox(tr("&Type the times myself"), this))
    , m_summary(new QLabel(this))
{
    setWhatsThis(tr("When the Moon touches and leaves the disk of the Sun, as computed for this "
                    "place and day, or as another source tells and you type."));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    for (const Kind kind : kinds) {
        m_kind->addItem(texts::kind(kind));
    }
    m_kind->setAccessibleName(tr("Kind of the eclipse"));
    grid->addWidget(m_summary, 0, 0, 1, Columns);
    int line = 1;
    //: head of a column of times
    const QString heads[] = {tr("UTC"),
        //: head of a column
        tr("Local time"),
        //: head of a column: how high the Sun stands above the horizon
        tr("Sun's height")};
    for (int column = UniversalColumn; column < Columns; ++column) {
        auto* head = new QLabel(heads[column - UniversalColumn], this);
        grid->addWidget(head, line, column);
        m_heads.append(head);
    }
    for (const Contact contact : allContacts) {
        Row& row = m_rows.at(static_cast<std::size_t>(contact));
        ++line;
        row.name = new QLabel(texts::contact(contact), this);
        row.universal = new QDateTimeEdit(this);
        row.universal->setTimeSpec(Qt::UTC);
        row.universal->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        //: %1 is the name of a contact, such as "First contact"; name of a field, for screen
        //: readers
        row.universal->setAccessibleName(tr("%1, in UTC").arg(texts::contact(contact)));
        row.local = new QLabel(this);
        row.altitude = new QLabel(this);
        grid->addWidget(row.name, line, NameColumn);
        grid->addWidget(row.universal, line, UniversalColumn);
        grid->addWidget(row.local, line, LocalColumn);
        grid->addWidget(row.altitude, line, AltitudeColumn);
        connect(row.universal, &QDateTimeEdit::dateTimeChanged, this, [this, &row] {
            row.local->setText(localText(row.universal->dateTime()));
            Q_EMIT edited();
        });
    }
    ++line;
    grid->addWidget(m_typed, line, NameColumn, 1, 2);
    grid->addWidget(m_kind, line, LocalColumn, 1, 2);
    grid->setColumnStretch(AltitudeColumn, 1);
    connect(m_typed, &QCheckBox::toggled, this, [this] {
        showFields();
        Q_EMIT edited();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT edited();
    });
}

bool ContactsForm::isTyped() const
{
    return m_typed->isChecked();
}

Contacts ContactsForm::typed() const
{
    Contacts contacts;
    contacts.kind = kinds[std::max(0, m_kind->currentIndex())];
    const QList<Contact> all = Contacts::of(contacts.kind);
    for (const Contact contact : all) {
        contacts.set(
            contact, m_rows.at(static_cast<std::size_t>(contact)).universal->dateTime().toUTC());
    }
    return contacts;
}

void ContactsForm::show(const Contacts& contacts, bool isTyped, const QDate& date)
{
    m_shown = contacts;
    const QSignalBlocker quietTyped(m_typed);
    const QSignalBlocker quietKind(m_kind);
    m_typed->setChecked(isTyped);
    const auto* kind = std::find(std::begin(kinds), std::end(kinds), contacts.kind);
    m_kind->setCurrentIndex(kind == std::end(kinds) ? static_cast<int>(std::size(kinds)) - 1
                                                    : static_cast<int>(kind - std::begin(kinds)));
    for (const Contact contact : allContacts) {
        Row& row = m_rows.at(static_cast<std::size_t>(contact));
        const QSignalBlocker quiet(row.universal);
        const QDateTime time = contacts.at(contact);
        if (time.isValid()) {
            // The milliseconds are hidden, not rounded: nearest second.
            constexpr qint64 half = 500;
            const QDateTime near = time.addMSecs(half);
            row.universal->setDateTime(near.addMSecs(-near.time().msec()));
        } else if (date.isValid() && row.universal->date() != date) {
            row.universal->setDateTime(QDateTime(date, QTime(12, 0), Qt::UTC));
        }
        row.local->setText(localText(row.universal->dateTime()));
    }
    showFields();
}

void ContactsForm::showFields()
{
    const bool isTyped = m_typed->isChecked();
    const Contacts contacts = isTyped ? typed() : m_shown;
    const QList<Contact> there = Contacts::of(contacts.kind);
    for (const Contact contact : allContacts) {
        const Row& row = m_rows.at(static_cast<std::size_t>(contact));
        const bool isThere = there.contains(contact);
        for (QWidget* widget :
            std::initializer_list<QWidget*>{row.name, row.universal, row.local, row.altitude}) {
            widget->setVisible(isThere);
        }
        row.universal->setReadOnly(!isTyped);
        row.universal->setButtonSymbols(
            isTyped ? QAbstractSpinBox::UpDownArrows : QAbstractSpinBox::NoButtons);
        row.altitude->setText(
            isTyped ? QString() : //: degrees above the horizon
                tr("%1°").arg(texts::number(std::round(contacts.altitudeAt(contact)), 0)));
    }
    for (QLabel* head : std::as_const(m_heads)) {
        head->setVisible(!there.isEmpty());
    }
    m_kind->setVisible(isTyped);
    showSummary(contacts);
}

void ContactsForm::showSummary(const Contacts& contacts)
{
    if (m_typed->isChecked()) {
        m_summary->setText(tr("Times of your own, in UTC:"));
    } else if (contacts.kind == Kind::None) {
        m_summary->setText(tr("No contact times yet. Type place and day and compute them, or type "
                              "the times yourself."));
    } else {
        m_summary->setText(texts::summary(contacts));
    }
}

} // namespace skein::eclipse

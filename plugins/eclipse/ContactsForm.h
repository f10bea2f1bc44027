// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace skein::eclipse {

/** The contact times, computed ones or the photographer's own. GUI thread. */
class ContactsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsForm(QWidget* parent);

    void show(const Contacts& contacts, bool isTyped, const QDate& date);
    [[nodiscard]] bool isTyped() const;
    /** What is typed; not complete when the times are not in order. */
    [[nodiscard]] Contacts typed() const;

Q_SIGNALS:
    /** Another time, another kind, or whether they are typed. */
    void edited();

private:
    void showFields();
    void showSummary(const Contacts& contacts);

    struct Row
    {
        QLabel* name = nullptr;
        QDateTimeEdit* universal = nullptr;
        QLabel* local = nullptr;
        QLabel* altitude = nullptr;
    };

    std::array<Row, allContacts.size()> m_rows;
    QList<QLabel*> m_heads;
    QComboBox* m_kind;
    QCheckBox* m_typed;
    QLabel* m_summary;
    Contacts m_shown;
};

} // namespace skein::eclipse

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSortFilterProxyModel>

namespace skein {

class CardModel;

/** Which shots of a card are shown, oldest first. Lives on the GUI thread; borrows the model. */
class CardFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CardFilter(CardModel& shots, QObject* parent = nullptr);

    /** Only what the session does not have yet. */
    void setOnlyNew(bool onlyNew);
    /** Of one day by the camera's clock; an invalid one: of all. */
    void setDay(QDate day);
    /** Whose name, or one of whose files' names, has @p text in it. */
    void setText(const QString& text);
    /** Nothing is left out. */
    [[nodiscard]] bool isOpen() const;

    /** The model's rows that are shown, in this order; new ones only with @p onlyNew. */
    [[nodiscard]] QList<int> shownRows(bool onlyNew = false) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CardModel& m_shots;
    bool m_onlyNew = false;
    QDate m_day;
    QString m_text;
};

} // namespace skein

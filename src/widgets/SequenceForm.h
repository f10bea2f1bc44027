// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SequenceKindForm.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace skein {

/**
 * Where a sequence is defined: its kind, the fields of that, and what about it is impossible. Those
 * within an interval may be a photograph, too. What was chosen for one kind is kept while another
 * is looked at. Lives on the GUI thread.
 */
class SequenceForm final : public QWidget
{
    Q_OBJECT

public:
    /** @p depth: 1 for a definition by itself, 2 for one within another, and so on. */
    explicit SequenceForm(int depth, QWidget* parent = nullptr);

    /** Shows another one; nothing: one photograph. */
    void setDefinition(const std::optional<SequenceDefinition>& definition);
    [[nodiscard]] std::optional<SequenceDefinition> definition() const;
    /** Says below the fields what of it cannot be done, and what may not come out as wanted;
     * answers all that is said. */
    QStringList showCheck(const SequenceChecker& check);

Q_SIGNALS:
    /** Somebody changed a field. */
    void changed();

private:
    void chooseKind();
    void showKind(const QString& kind);
    void tell(QLabel* label, const QStringList& sentences);

    const int m_depth;
    QVBoxLayout* m_layout;
    QComboBox* m_kinds;
    SequenceKindForm* m_form = nullptr;                ///< Null: a photograph.
    QHash<QString, SequenceDefinition::What> m_chosen; ///< By kind, of those not shown.
    QString m_kind;                                    ///< Shown now.
    QString m_name;
    QLabel* m_impossible;
    QLabel* m_warnings;
};

} // namespace skein

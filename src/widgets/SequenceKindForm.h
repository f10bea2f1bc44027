// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceCheck.h"
#include "sequence/SequenceDefinition.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace skein {

class DurationField;

/** Adds @p control behind @p label, in the columns that all forms of sequences have where a
 * LabelColumn holds them. */
void addSequenceRow(QFormLayout& form, const QString& label, QWidget* control);

/** What is known of a definition for the camera at hand. */
using SequenceChecker = std::function<SequenceCheck(const SequenceDefinition&)>;

/**
 * The fields of one kind of sequence; a class of its own for each kind. A new one shows what is
 * sensible to begin with. Lives on the GUI thread.
 */
class SequenceKindForm : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceKindForm(QWidget* parent);

    /** Shows @p what, which is of this kind; tells no change. */
    virtual void setWhat(const SequenceDefinition::What& what) = 0;
    [[nodiscard]] virtual SequenceDefinition::What what() const = 0;
    /** Says what is impossible beside the fields it is about, where there are parts within it that
     * have some of their own; answers what is said so. */
    virtual QStringList showCheck(const SequenceChecker& /*check*/) { return {}; }

Q_SIGNALS:
    /** Somebody changed a field. */
    void changed();

protected:
    [[nodiscard]] QFormLayout& form() const { return *m_form; }
    QSpinBox* addNumber(const QString& label, int least, int most, int value);
    QDoubleSpinBox* addStops(const QString& label, double least, double most, double value);
    DurationField* addDuration(const QString& label, double least, double most, double value);
    QComboBox* addChoice(const QString& label, const QStringList& choices);
    QCheckBox* addCheck(const QString& text, bool checked);
    /** A sentence below the last field, in a quiet colour. */
    QLabel* addNote(const QString& text = {});
    /** From now on @p control and its label can be used, or not. */
    void setUsable(QWidget* control, bool usable);

private:
    QFormLayout* m_form;
};

/** The form of a kind, as SequenceDefinition::kind(); null for words that are none. @p depth: of
 * the definition within others, 1 for one by itself. */
[[nodiscard]] std::unique_ptr<SequenceKindForm> makeSequenceKindForm(
    const QString& kind, int depth);

/** All kinds, in the order in which they are offered. */
[[nodiscard]] QStringList sequenceKinds();

} // namespace skein

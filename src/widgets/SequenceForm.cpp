// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceForm.h"

#include "widgets/MirroredMargins.h"
#include "widgets/SequenceTexts.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

namespace skein {

namespace {

constexpr int spacing = 8;
/** Of what belongs to a line above it. */
constexpr int indent = 16;

QLabel* addSentences(QWidget* parent, const QColor& colour)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setVisible(false);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QStringList without(QStringList sentences, const QStringList& others)
{
    for (const QString& other : others) {
        sentences.removeAll(other);
    }
    return sentences;
}

} // namespace

SequenceForm::SequenceForm(int depth, QWidget* parent)
    : QWidget(parent)
    , m_depth(depth)
    , m_layout(new QVBoxLayout(this))
    , m_kinds(new QComboBox(this))
    , m_impossible(addSentences(this, theme::warning))
    , m_warnings(addSentences(this, theme::quietText))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_kinds->setWhatsThis(
        tr("What the sequence does: one photograph every so often, several exposures or focus "
           "distances, a burst, a bulb series, or a ramp through changing light."));
    m_layout->setSpacing(spacing);
    if (depth > 1) {
        m_kinds->addItem(sequencetexts::kind(QString()), QString());
    }
    for (const QString& kind : sequenceKinds()) {
        const bool holdsOthers = kind == QLatin1String("interval");
        if (!holdsOthers || depth < SequenceDefinition::maxDepth) {
            m_kinds->addItem(sequencetexts::kind(kind), kind);
        }
    }
    auto* first = new QFormLayout;
    //: the sequence that is run within this one
    addSequenceRow(*first,
        depth > 1 ? tr("Tak&e each time:") :
                  //: label of a choice: the kind of sequence
            tr("&Kind:"),
        m_kinds);
    m_layout->addLayout(first);
    m_layout->addWidget(m_impossible);
    m_layout->addWidget(m_warnings);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &SequenceForm::chooseKind);
    showKind(m_kinds->currentData().toString());
}

void SequenceForm::chooseKind()
{
    if (m_form != nullptr) {
        m_chosen.insert(m_kind, m_form->what());
    }
    showKind(m_kinds->currentData().toString());
    Q_EMIT changed();
}

void SequenceForm::showKind(const QString& kind)
{
    delete std::exchange(m_form, nullptr);
    m_kind = kind;
    if (kind.isEmpty()) {
        return;
    }
    m_form = makeSequenceKindForm(kind, m_depth).release();
    m_form->setParent(this);
    new MirroredMargins(*m_form, QMargins(m_depth > 1 ? indent : 0, 0, 0, 0));
    if (m_chosen.contains(kind)) {
        m_form->setWhat(m_chosen.value(kind));
    }
    m_layout->insertWidget(1, m_form);
    setTabOrder(m_kinds, m_form);
    connect(m_form, &SequenceKindForm::changed, this, &SequenceForm::changed);
    m_form->setVisible(true);
}

void SequenceForm::setDefinition(const std::optional<SequenceDefinition>& definition)
{
    const QSignalBlocker quiet(m_kinds);
    m_chosen.clear();
    m_name = definition ? definition->name : QString();
    const QString kind = definition ? definition->kind() : QString();
    m_kinds->setCurrentIndex(m_kinds->findData(kind));
    if (definition) {
        m_chosen.insert(kind, definition->what);
    }
    showKind(kind);
    tell(m_impossible, {});
    tell(m_warnings, {});
}

std::optional<SequenceDefinition> SequenceForm::definition() const
{
    if (m_form == nullptr) {
        return std::nullopt;
    }
    return SequenceDefinition{m_name, m_form->what()};
}

QStringList SequenceForm::showCheck(const SequenceChecker& check)
{
    const auto whole = definition();
    if (!whole) {
        tell(m_impossible, {});
        tell(m_warnings, {});
        return {};
    }
    const QStringList within = m_form->showCheck(check);
    SequenceCheck found;
    if (const auto valid = whole->validate(); !valid) {
        found.impossible.append(valid.error().message);
    } else {
        found = check(*whole);
    }
    const QStringList impossible = without(found.impossible, within);
    const QStringList warnings = without(found.warnings, within);
    tell(m_impossible, impossible);
    tell(m_warnings, warnings);
    return within + impossible + warnings;
}

void SequenceForm::tell(QLabel* label, const QStringList& sentences)
{
    label->setText(sentences.join(u'\n'));
    label->setAccessibleName(sentences.join(u' '));
    label->setVisible(!sentences.isEmpty());
}

} // namespace skein

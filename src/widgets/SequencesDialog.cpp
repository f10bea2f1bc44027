// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequencesDialog.h"

#include "base/Background.h"
#include "widgets/SequenceForm.h"
#include "widgets/SequenceNames.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceRowDelegate.h"
#include "widgets/SequenceTexts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <chrono>
#include <utility>

namespace skein {

namespace {
/** Who types a number changes it several times. */
constexpr std::chrono::milliseconds saveDelay{400};
} // namespace

void SequencesDialog::readAll(const QString& chosen)
{
    if (m_save.isActive()) {
        save();
    }
    whenAnswered(m_parts.shelf.all(), this,
        [this, chosen, orders = m_orders](const QList<SequenceShelf::Entry>& all) {
            if (orders != m_orders || m_save.isActive()) {
                readAll(current()); // It has been changed meanwhile.
                return;
            }
            m_known.clear();
            for (const SequenceShelf::Entry& each : all) {
                m_known.insert(each.name, each.definition);
            }
            m_isRead = true;
            reload(chosen);
        });
}

void SequencesDialog::onFailed(const Error& error)
{
    ++m_orders;
    tell(error.message);
    readAll(current()); // What is there instead of what was ordered.
}

void SequencesDialog::reload(const QString& chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QStringList names = m_known.keys();
    SequenceStore::sort(names);
    for (const QString& name : std::as_const(names)) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (const auto& definition = *m_known.constFind(name)) {
            describe(*item, *definition);
        } else {
            item->setData(SequenceRowDelegate::Description, tr("Cannot be read"));
        }
        if (name == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentRow(0);
    }
    showCurrent();
}

void SequencesDialog::describe(QListWidgetItem& item, const SequenceDefinition& definition) const
{
    const QSignalBlocker quiet(m_list);
    const QString description = sequencetexts::description(definition);
    item.setData(SequenceRowDelegate::Description, description);
    const int key = m_keys.keyOf(item.text());
    item.setData(SequenceRowDelegate::Key, key > 0 ? tr("Alt+%1").arg(key) : QString());
    item.setToolTip(description);
    item.setData(Qt::AccessibleDescriptionRole, description);
}

void SequencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            const auto known = m_known.constFind(item->data(Qt::UserRole).toString());
            if (known != m_known.constEnd() && known->has_value()) {
                describe(*item, **known);
            }
        }
    }
}

QString SequencesDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void SequencesDialog::showCurrent()
{
    if (m_save.isActive()) {
        save(); // What was changed in the one before.
    }
    const QString name = current();
    m_shown.clear();
    for (QPushButton* button : {m_rename, m_delete}) {
        button->setEnabled(!name.isEmpty());
    }
    m_pages->setCurrentIndex(name.isEmpty() && m_isRead ? 1 : 0);
    const auto known = m_known.constFind(name);
    const bool isKnown = known != m_known.constEnd();
    const bool isReadable = isKnown && known->has_value();
    m_form->setVisible(isReadable);
    m_duplicate->setEnabled(isReadable);
    m_unreadable->setVisible(isKnown && !isReadable);
    if (isReadable) {
        m_shown = name;
        m_form->setDefinition(**known);
    } else if (isKnown) {
        m_unreadable->setText(known->error().message);
    }
    const QSignalBlocker quiet(m_key);
    m_key->setEnabled(isReadable);
    m_key->setCurrentIndex(m_keys.keyOf(name));
    check();
}

void SequencesDialog::add(SequenceDefinition definition)
{
    definition.name = sequencenames::freeName(definition.name, takenNames());
    m_known.insert(definition.name, definition);
    ++m_orders;
    m_parts.shelf.add(definition);
    if (const int key = m_keys.firstFree(); key > 0) {
        m_keys.give(definition.name, key);
    }
    tell({});
    reload(definition.name);
    m_form->setFocus();
}

QSet<QString> SequencesDialog::takenNames() const
{
    return {m_known.keyBegin(), m_known.keyEnd()};
}

void SequencesDialog::duplicate()
{
    if (const auto definition = m_form->definition(); definition && !m_shown.isEmpty()) {
        save();
        add(*definition);
    }
}

void SequencesDialog::rename(const QListWidgetItem& item)
{
    const QString before = item.data(Qt::UserRole).toString();
    const QString name = item.text().trimmed();
    if (name == before) {
        return;
    }
    save();
    std::optional<Error> why = SequenceStore::whyNoName(name);
    if (!why && m_known.contains(name)) {
        why = SequenceStore::taken(name);
    }
    if (!why) {
        giveName(before, name);
    }
    tell(why ? why->message : QString());
    // Later: the list is just closing the field that the name was typed into.
    QMetaObject::invokeMethod(
        this, [this, shown = why ? before : name] { reload(shown); }, Qt::QueuedConnection);
}

void SequencesDialog::giveName(const QString& before, const QString& name)
{
    Result<SequenceDefinition> known = m_known.take(before);
    if (known) {
        known->name = name;
    }
    m_known.insert(name, known);
    ++m_orders;
    m_parts.shelf.rename(before, name);
    m_keys.rename(before, name);
    m_shown = name; // What is edited from here on is that one's.
}

void SequencesDialog::nameByKind(const SequenceDefinition& definition)
{
    const auto known = m_known.constFind(m_shown);
    if (known == m_known.constEnd() || !*known || (*known)->kind() == definition.kind() ||
        !sequencenames::isNewName(m_shown, (*known)->kind())) {
        return;
    }
    save();
    giveName(m_shown, sequencenames::newName(definition.kind(), takenNames()));
    const QSignalBlocker quiet(m_list); // The form stays as it is, with what it keeps in mind.
    m_list->currentItem()->setText(m_shown);
    m_list->currentItem()->setData(Qt::UserRole, m_shown);
}

void SequencesDialog::remove()
{
    const QString name = current();
    m_save.stop();
    const auto known = m_known.find(name);
    if (known == m_known.end()) {
        return;
    }
    const Result<SequenceDefinition> definition = *known;
    m_known.erase(known);
    ++m_orders;
    m_parts.shelf.remove(name);
    m_shown.clear();
    const int row = m_list->currentRow();
    m_keys.give(name, 0);
    const QListWidgetItem* next = m_list->item(row + 1 < m_list->count() ? row + 1 : row - 1);
    reload(next != nullptr ? next->text() : QString());
    //: %1 is the name of a sequence
    tell(tr("“%1” is deleted.").arg(name));
    m_deleted = definition ? std::optional(*definition) : std::nullopt;
    m_undo->setVisible(m_deleted.has_value());
}

void SequencesDialog::onEdited()
{
    if (const auto definition = m_form->definition(); definition && !m_shown.isEmpty()) {
        nameByKind(*definition);
        describe(*m_list->currentItem(), *definition);
        m_save.start(saveDelay);
    }
    tell({});
    check();
}

void SequencesDialog::check()
{
    const auto definition = m_shown.isEmpty() ? std::nullopt : m_form->definition();
    bool isPossible = definition && definition->validate().has_value();
    m_form->showCheck([this, &definition, &isPossible](const SequenceDefinition& part) {
        const SequenceCheck found = m_parts.player.check(part);
        isPossible = isPossible && (part != *definition || found.isPossible());
        return found;
    });
    m_run->setEnabled(isPossible && !m_parts.player.isActive());
    m_run->setToolTip(m_parts.player.isActive() ? tr("Another sequence is running") : QString());
}

void SequencesDialog::save()
{
    m_save.stop();
    auto definition = m_form->definition();
    if (m_shown.isEmpty() || !definition || !definition->validate()) {
        return; // What it was before stays in the file.
    }
    definition->name = m_shown;
    const auto known = m_known.constFind(m_shown);
    if (known != m_known.constEnd() && *known && **known == *definition) {
        return;
    }
    m_known.insert(m_shown, *definition);
    ++m_orders;
    m_parts.shelf.save(*definition);
}

void SequencesDialog::run()
{
    save();
    if (auto definition = m_form->definition(); definition && !m_shown.isEmpty()) {
        definition->name = m_shown;
        Q_EMIT runWanted(*definition);
    }
}

void SequencesDialog::chooseKey(int key)
{
    m_keys.give(m_shown, key);
    save();
    reload(m_shown); // Another one may have lost its key.
    m_key->setFocus();
}

void SequencesDialog::tell(const QString& sentence)
{
    m_deleted.reset();
    m_undo->setVisible(false);
    m_result->setText(sentence);
    m_result->setAccessibleName(sentence);
    m_result->setVisible(!sentence.isEmpty());
}

QString SequencesDialog::resultText() const
{
    return m_result->text();
}

void SequencesDialog::done(int result)
{
    save();
    QDialog::done(result);
}

} // namespace skein

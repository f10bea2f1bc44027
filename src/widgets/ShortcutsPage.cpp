// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShortcutsPage.h"

#include "base/Background.h"
#include "widgets/KeyEditor.h"
#include "widgets/KeyFollower.h"
#include "widgets/KeyRecorder.h"
#include "widgets/KeyReset.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <algorithm>

namespace skein {

namespace {

enum Column { Command, Keys };
constexpr int nameRole = Qt::UserRole;
constexpr int iconSide = 16;
constexpr int rowRoom = 5; ///< Above and below.

QString shownKeys(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String("   "));
}

bool hasWords(const KeyCommand& command, const QString& words)
{
    const QString text =
        command.text + u' ' + command.what + u' ' + command.group + u' ' + command.owner.name;
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        each, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ShortcutsPage::ShortcutsPage(const KeyFollower& follower, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_byKey(new KeyRecorder(this))
    , m_byKeyButton(new QPushButton(tr("Find by &Key"), this))
    , m_list(new QTreeWidget(this))
    , m_editor(new KeyEditor(this))
    , m_said(new QLabel(this))
    //: button: brings back the keys that were there before
    , m_undo(new QPushButton(tr("&Undo"), this))
    //: button: gives all commands their own keys again
    , m_resetAll(new QPushButton(tr("Reset A&ll"), this))
    //: button: reads keys from a file
    , m_import(new QPushButton(tr("Imp&ort Keys…"), this))
    //: button: writes the keys to a file
    , m_export(new QPushButton(tr("E&xport Keys…"), this))
{
    makeParts();
    m_search->setWhatsThis(tr("Shows only the commands whose names or explanations contain these "
                              "words."));
    m_undo->setWhatsThis(tr("Takes back the last change of keys."));
    m_list->setWhatsThis(tr("All commands with their keys. Choose one to change its keys below."));
    connectParts();
    fill();
}

void ShortcutsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

void ShortcutsPage::fill()
{
    m_commands = m_follower.commands();
    const QString before = current() != nullptr ? current()->owner.name : QString();
    m_list->clear();
    m_rows.clear();
    QPixmap nothing(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(iconSide, iconSide));
    nothing.fill(Qt::transparent);
    const QIcon noIcon(nothing); // All names begin at one place.
    QTreeWidgetItem* group = nullptr;
    for (const KeyCommand& each : std::as_const(m_commands)) {
        if (group == nullptr || group->text(Command) != each.group) {
            group = new QTreeWidgetItem(m_list, {each.group});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(Command, bold);
            // The first row tells how high all are, also those with icons.
            group->setSizeHint(
                Command, QSize(0, std::max(iconSide, fontMetrics().height()) + rowRoom));
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto* row = new QTreeWidgetItem(group, {each.text});
        row->setToolTip(Command, each.what);
        row->setData(Command, nameRole, each.owner.name);
        const bool hasIcon = each.action && !each.action->icon().isNull();
        row->setIcon(Command, hasIcon ? each.action->icon() : noIcon);
        m_rows.insert(each.owner.name, row);
    }
    refresh();
    m_list->setCurrentItem(m_rows.value(before));
}

void ShortcutsPage::refresh()
{
    const KeyChanges changes = KeyChanges::in(m_settings);
    m_keys = resolvedKeys(keyOwners(m_commands), changes);
    const QStringList changed = changes.names();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString keys = shownKeys(m_keys.value(row.key()));
        QFont font = m_list->font();
        font.setBold(changed.contains(row.key()));
        row.value()->setText(Keys, keys);
        row.value()->setToolTip(Keys, keys);
        row.value()->setFont(Keys, font);
        row.value()->setData(
            //: %1 is a command whose keys are not the usual ones
            Keys, Qt::AccessibleTextRole, font.bold() ? tr("%1, changed").arg(keys) : keys);
    }
    m_resetAll->setEnabled(!changes.isEmpty());
    choose(m_list->currentItem());
    filter();
}

void ShortcutsPage::filter()
{
    const QString words = m_byKeyButton->isChecked() ? QString() : m_search->text();
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem* group = m_list->topLevelItem(at);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem* row = group->child(child);
            const QString name = row->data(Command, nameRole).toString();
            const bool isSought =
                m_byKeyButton->isChecked()
                    ? m_soughtKey.isEmpty() || m_keys.value(name).contains(m_soughtKey)
                    : hasWords(*command(name), words);
            row->setHidden(!isSought);
            any = any || isSought;
        }
        group->setHidden(!any);
    }
}

void ShortcutsPage::findByKey(bool on)
{
    m_soughtKey = {};
    m_byKey->clear();
    m_byKey->setVisible(on);
    m_search->setVisible(!on);
    (on ? static_cast<QWidget*>(m_byKey) : m_search)->setFocus(Qt::OtherFocusReason);
    filter();
}

const KeyCommand* ShortcutsPage::command(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_commands, [&name](const KeyCommand& each) { return each.owner.name == name; });
    return found == m_commands.end() ? nullptr : &*found;
}

const KeyCommand* ShortcutsPage::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : command(item->data(Command, nameRole).toString());
}

void ShortcutsPage::choose(const QTreeWidgetItem* item)
{
    const KeyCommand* chosen =
        item == nullptr ? nullptr : command(item->data(Command, nameRole).toString());
    if (chosen == nullptr) {
        m_editor->setCommand({}, {}, false);
        return;
    }
    const QString& name = chosen->owner.name;
    m_editor->setCommand(
        *chosen, m_keys.value(name), KeyChanges::in(m_settings).names().contains(name));
}

bool ShortcutsPage::cancelQuestion()
{
    return m_editor->cancel();
}

void ShortcutsPage::give(const QList<QKeySequence>& keys, const QString& takenFrom)
{
    const KeyCommand* to = current();
    if (to == nullptr) {
        return;
    }
    KeyChanges changes = KeyChanges::in(m_settings);
    QString said;
    if (const KeyCommand* from = command(takenFrom); from != nullptr && !keys.isEmpty()) {
        QList<QKeySequence> left = m_keys.value(takenFrom);
        left.removeAll(keys.last());
        changes.setKeys(from->owner, left);
        //: %1 a key, %2 and %3 commands
        said = tr("%1 was taken from “%2” and given to “%3”.")
                   .arg(keys.last().toString(QKeySequence::NativeText), from->text, to->text);
    }
    changes.setKeys(to->owner, keys);
    //: %1 a command
    change(changes, said.isEmpty() ? tr("The keys of “%1” were changed.").arg(to->text) : said);
}

void ShortcutsPage::resetOne()
{
    const KeyCommand* chosen = current();
    if (chosen == nullptr) {
        return;
    }
    const KeyReset reset =
        KeyReset::of(chosen->owner.name, keyOwners(m_commands), KeyChanges::in(m_settings));
    QStringList sentences;
    if (reset.withheld.isEmpty()) {
        //: %1 is a command
        sentences.append(tr("“%1” has its own keys again.").arg(chosen->text));
    } else {
        QStringList kept;
        for (const KeyReset::Move& move : reset.withheld) {
            //: part of a list: %1 keys, %2 the command that has them
            kept.append(tr("%1 (“%2”)").arg(shownKeys(move.keys), command(move.name)->text));
        }
        //: %1 a command, %2 a list of keys, each with the command that has it
        sentences.append(
            tr("“%1” has its own keys again, but for those that were given to other commands: %2.")
                .arg(chosen->text, kept.join(QStringLiteral(", "))));
    }
    for (const KeyReset::Move& move : reset.gained) {
        //: %1 a command, %2 keys
        sentences.append(
            tr("“%1” has %2 again.").arg(command(move.name)->text, shownKeys(move.keys)));
    }
    for (const KeyReset::Move& move : reset.lost) {
        //: %1 a command, %2 keys
        sentences.append(
            tr("“%1” goes without %2 now.").arg(command(move.name)->text, shownKeys(move.keys)));
    }
    change(reset.changes, sentences.join(u' '));
}

void ShortcutsPage::resetAll()
{
    KeyChanges changes = KeyChanges::in(m_settings);
    for (const KeyCommand& each : std::as_const(m_commands)) {
        changes.reset(each.owner.name); // What others have is not seen here.
    }
    change(changes, tr("All commands have their own keys again."));
}

void ShortcutsPage::change(const KeyChanges& changes, const QString& said)
{
    const KeyChanges before = KeyChanges::in(m_settings);
    changes.storeIn(m_settings);
    m_before = before;
    say(said);
}

void ShortcutsPage::undo()
{
    if (m_before) {
        const KeyChanges before = *m_before;
        m_before.reset();
        before.storeIn(m_settings);
        say(tr("The keys are as they were before."));
    }
}

KeyChanges ShortcutsPage::withUnknown(const KeyChanges& wanted) const
{
    const KeyChanges before = KeyChanges::in(m_settings);
    QJsonObject all = wanted.json();
    const QStringList kept = before.names();
    for (const QString& name : kept) {
        if (command(name) == nullptr && !all.contains(name)) {
            all.insert(name, before.json().value(name)); // Of a plugin that is off, for example.
        }
    }
    return KeyChanges(all);
}

QVariant ShortcutsPage::withUnknown(const QVariant& wanted) const
{
    const KeyChanges all = withUnknown(KeyChanges::fromText(wanted.toString()));
    return all.isEmpty() ? QVariant() : QVariant(all.text());
}

void ShortcutsPage::takeImported(const Result<KeyFileContent>& content)
{
    if (!content) {
        say(content.error().message, true);
        return;
    }
    const KeyChanges changes = withUnknown(content->changes);
    const QStringList names = content->changes.names();
    const auto unknown = std::ranges::count_if(
        names, [this](const QString& name) { return command(name) == nullptr; });
    QStringList sentences{tr("The keys were imported.")};
    if (content->isNewer) {
        sentences.append(tr("A newer version of Skein has written the file."));
    }
    if (unknown > 0) {
        sentences.append(
            //: "it" is a file with keys that was imported
            tr("%n command(s) in it are not known here; their keys are kept for later.", nullptr,
                static_cast<int>(unknown)));
    }
    change(changes, sentences.join(u' '));
}

void ShortcutsPage::importFrom(const QString& path)
{
    whenAnswered(askInBackground([path] { return readKeyFile(path); }), this,
        [this](const Result<KeyFileContent>& content) { takeImported(content); });
}

void ShortcutsPage::exportTo(const QString& path)
{
    whenAnswered(askInBackground([path, changes = KeyChanges::in(m_settings)] {
        return writeKeyFile(path, changes);
    }),
        this, [this, path](const Result<void>& written) {
            //: %1 a path
            say(written ? tr("The keys that you changed are in “%1”.").arg(path)
                        : written.error().message,
                !written);
        });
}

} // namespace skein

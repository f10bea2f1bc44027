// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PresetsDialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr QSize firstSize(380, 320);
}

PresetsDialog::PresetsDialog(const QStringList& names, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Presets"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ActionRole);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    m_apply->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetsDialog::refresh);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(current()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT removed(current()); });
    connect(
        m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const QString before = item->data(Qt::UserRole).toString();
        const QString name = item->text().trimmed();
        if (name != before) {
            Q_EMIT renamed(before, name);
        }
    });
    setNames(names);
}

void PresetsDialog::setNames(const QStringList& names)
{
    const QString before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    const auto row = static_cast<int>(names.indexOf(before));
    m_list->setCurrentRow(row >= 0 ? row : 0);
    refresh();
}

void PresetsDialog::setCanApply(bool can)
{
    m_canApply = can;
    refresh();
}

void PresetsDialog::refresh()
{
    const bool any = m_list->currentItem() != nullptr;
    m_apply->setEnabled(any && m_canApply);
    m_rename->setEnabled(any);
    m_delete->setEnabled(any);
}

QString PresetsDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace skein

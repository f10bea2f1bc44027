// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TransferDialog.h"

#include "widgets/FormRows.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int dialogWidth = 460;
constexpr int indent = 24;
} // namespace

TransferDialog::TransferDialog(const Texts& texts, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    setFixedWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto* what = new QLabel(texts.what, this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    layout->addWidget(what);
    QCheckBox* computer = nullptr;
    if (!texts.computer.isEmpty()) {
        computer = new QCheckBox(texts.computer, this);
        computer->setAccessibleDescription(texts.computerText);
        layout->addWidget(computer);
        QLabel* below = formrows::quietText(texts.computerText, this);
        below->setIndent(indent);
        layout->addWidget(below);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(texts.button, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setWhatsThis(tr("Does what is said above. Imported preferences can be undone afterwards."));
    setTabOrder(go, buttons->button(QDialogButtonBox::Cancel));
    go->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, computer] {
        const bool withComputer = computer != nullptr && computer->isChecked();
        accept();
        Q_EMIT chosen(withComputer);
    });
}

} // namespace skein

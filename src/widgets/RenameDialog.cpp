// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RenameDialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int leastWidth = 340;
}

RenameDialog::RenameDialog(const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_before(QFileInfo(path).completeBaseName())
{
    //: button
    setWindowTitle(tr("Rename"));
    setMinimumWidth(leastWidth);
    //: label of a field; %1 is the name of a file
    auto* label = new QLabel(tr("New name for %1, without its ending:").arg(m_before), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_name->setText(m_before);
    m_name->selectAll();
    //: name of a field, for screen readers
    m_name->setAccessibleName(tr("New name"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    rename->setDefault(true);
    m_name->setWhatsThis(tr("The new name for all files of the shot: RAW, JPEG and sidecars. Each "
                            "keeps its ending."));
    rename->setWhatsThis(tr("Renames all files of the shot. This can be undone."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, rename,
        [rename](const QString& text) { rename->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAttribute(Qt::WA_DeleteOnClose);
}

void RenameDialog::done(int result)
{
    const QString name = m_name->text().trimmed();
    if (result == Accepted && !name.isEmpty() && name != m_before) {
        Q_EMIT nameChosen(name);
    }
    QDialog::done(result);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceReportDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr QSize firstSize(520, 320);
}

SequenceReportDialog::SequenceReportDialog(
    const QString& summary, const QStringList& problems, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Report of the Sequence"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    auto* label = new QLabel(summary, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* list = new QPlainTextEdit(problems.join(u'\n'), this);
    list->setReadOnly(true);
    list->setAccessibleName(tr("What went wrong"));
    list->setWhatsThis(tr("Which photographs were not taken, and why, in the order of time. The "
                          "text can be copied."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace skein

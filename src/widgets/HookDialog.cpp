// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HookDialog.h"

#include "tether/HookOrder.h"
#include "ui_HookDialog.h"
#include "widgets/Theme.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

namespace skein {

HookDialog::HookDialog(const HookDefinition& hook, bool isNew, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HookDialog>())
    , m_isOn(hook.isOn)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    //: title of a window
    setWindowTitle(isNew ? tr("Add Program") :
                         //: title of a window
                       tr("Edit Program"));
    //: button: adds the program to the list
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setText(isNew ? tr("Add") :
                        //: button: takes over what was changed
                      tr("Change"));
    fillEvents();
    fillPlaceholders();
    m_ui->event->setCurrentIndex(m_ui->event->findData(static_cast<int>(hook.event)));
    m_ui->program->setText(hook.program);
    m_ui->arguments->setPlainText(hook.arguments.join(u'\n'));
    connect(m_ui->program, &QLineEdit::textChanged, this, &HookDialog::check);
    connect(m_ui->arguments, &QPlainTextEdit::textChanged, this, &HookDialog::check);
    connect(m_ui->choose, &QPushButton::clicked, this, &HookDialog::chooseProgram);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->hook());
        accept();
    });
    check();
    m_ui->program->setFocus();
}

HookDialog::~HookDialog() = default;

HookDefinition HookDialog::hook() const
{
    HookDefinition hook;
    hook.event = static_cast<HookEvent>(m_ui->event->currentData().toInt());
    hook.program = m_ui->program->text().trimmed();
    hook.isOn = m_isOn;
    QStringList lines = m_ui->arguments->toPlainText().split(u'\n');
    // An empty line within is an empty argument; those at the end are only where typing ended.
    while (!lines.isEmpty() && lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    hook.arguments = lines;
    return hook;
}

void HookDialog::fillEvents()
{
    for (const HookEvent event : hookEvents) {
        m_ui->event->addItem(hookEventText(event), static_cast<int>(event));
    }
}

void HookDialog::fillPlaceholders()
{
    auto* menu = new QMenu(m_ui->insert);
    const QList<HookPlaceholder> all = hookPlaceholders();
    for (const HookPlaceholder& each : all) {
        //: menu of what arguments may contain: the words, then how it is written
        menu->addAction(tr("%1 – %2").arg(each.meaning, each.word), this, [this, each] {
            m_ui->arguments->insertPlainText(each.word);
            m_ui->arguments->setFocus();
        });
    }
    m_ui->insert->setMenu(menu);
}

void HookDialog::chooseProgram()
{
    auto* dialog = new QFileDialog(this, tr("Choose the Program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: button: takes the program that is chosen
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, m_ui->program, &QLineEdit::setText);
    dialog->open();
}

void HookDialog::check()
{
    const Result<void> checked = checkHook(hook());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(checked.has_value());
    const bool isProblem = !checked && !m_ui->program->text().trimmed().isEmpty();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isProblem ? theme::warning : theme::quietText);
    m_ui->hint->setPalette(colours);
    m_ui->hint->setText(
        isProblem ? checked.error().message
                  : tr("No shell reads the arguments: each line is given to the program as it is, "
                       "with spaces and quotes. What happened also stands in its environment, as "
                       "SKEIN_PATH and so on."));
}

} // namespace skein

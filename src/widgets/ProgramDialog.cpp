// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProgramDialog.h"

#include "base/Settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein {

namespace {

const SettingKey<QStringList> programsKey{"browser/programs", {}};
constexpr int mostRemembered = 8;
constexpr int leastWidth = 420;

} // namespace

ProgramDialog::ProgramDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_command(new QComboBox(this))
{
    setWindowTitle(tr("Open With Another Program"));
    setMinimumWidth(leastWidth);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* label = new QLabel(
        tr("Name of the program, or its command with options. The files are added."), this);
    label->setWordWrap(true);
    m_command->setEditable(true);
    m_command->addItems(settings.value(programsKey));
    //: name of a field, for screen readers
    m_command->setAccessibleName(tr("Program"));
    m_command->lineEdit()->setPlaceholderText(QStringLiteral("darktable"));
    m_command->lineEdit()->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: button: chooses the file of a program
    QPushButton* browse = buttons->addButton(tr("Browse…"), QDialogButtonBox::ActionRole);
    //: button: opens the photograph with the chosen program
    QPushButton* open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    m_command->setWhatsThis(tr("The program that gets the pictures, as it would be typed in a "
                               "terminal. Those that were used before are in the list."));
    browse->setWhatsThis(tr("Chooses the program among the files of this computer."));
    open->setWhatsThis(tr("Starts the program with the selected pictures. It stays open when Skein "
                          "ends."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_command);
    layout->addWidget(buttons);
    const auto check = [open](const QString& text) { open->setEnabled(!text.trimmed().isEmpty()); };
    check(m_command->currentText());
    connect(m_command, &QComboBox::editTextChanged, open, check);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose a Program"), QStringLiteral("/usr/bin"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_command, [this](const QString& program) {
            // As a shell would want it, so that a path with spaces stays one word.
            m_command->setEditText(program.contains(u' ') ? u'"' + program + u'"' : program);
        });
        dialog->open();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProgramDialog::done(int result)
{
    const QString command = m_command->currentText().trimmed();
    if (result == Accepted && !command.isEmpty()) {
        QStringList programs = m_settings.value(programsKey);
        programs.removeAll(command);
        programs.prepend(command);
        m_settings.setValue(programsKey, programs.mid(0, mostRemembered));
        Q_EMIT commandChosen(command);
    }
    QDialog::done(result);
}

} // namespace skein

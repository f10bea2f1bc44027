// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein::photobox {

namespace {
constexpr int leastWidth = 440;
}

PasswordDialog::PasswordDialog(bool mayGoWithout, const QKeySequence& leaveKey, QWidget* parent)
    : QDialog(parent)
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password of the Photo Box"));
    setMinimumWidth(leastWidth);
    auto* what = new QLabel(
        tr("Guests cannot leave the photo box without this password. Choose one that you can type "
           "at the computer the box runs on; nobody can tell it to you again."),
        this);
    what->setWordWrap(true);
    const QString key = leaveKey.toString(QKeySequence::NativeText);
    auto* leaving = new QLabel(
        //: %1 is a key, "Ctrl+Alt+B"
        mayGoWithout ? tr("To leave the photo box press %1, then type the password. Without a "
                          "password, %1 alone ends it. You can choose another key in "
                          "Preferences > Photo Box.")
                           .arg(key)
                     : //: %1 is a key, "Ctrl+Alt+B"
            tr("To leave the photo box press %1, then type the password.").arg(key),
        this);
    leaving->setWordWrap(true);
    auto* form = new QFormLayout;
    //: label of a field
    form->addRow(tr("&Password:"), m_first);
    //: label of the field in which the password is typed a second time
    form->addRow(tr("&Again:"), m_second);
    //: name of a field, for screen readers
    m_first->setAccessibleName(tr("Password"));
    //: name of a field, for screen readers
    m_second->setAccessibleName(tr("Password, again"));
    m_first->setEchoMode(QLineEdit::Password);
    m_second->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(
        //: button: starts the photo box
        mayGoWithout ? tr("&Start") :
                     //: button
            tr("&Set Password"),
        QDialogButtonBox::AcceptRole);
    if (mayGoWithout) {
        auto* without =
            buttons->addButton(tr("Start &Without Password"), QDialogButtonBox::ActionRole);
        connect(without, &QPushButton::clicked, this, [this] {
            Q_EMIT withoutWanted();
            close();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(leaving);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_first, &QLineEdit::textChanged, this, &PasswordDialog::refresh);
    connect(m_second, &QLineEdit::textChanged, this, &PasswordDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_first->text());
        close();
    });
    m_ok->setDefault(true);
    refresh();
    m_first->setFocus();
}

void PasswordDialog::refresh()
{
    const QString first = m_first->text();
    const bool isShort = first.size() < fewestLetters;
    const bool isOther = first != m_second->text();
    QString problem;
    if (isShort && !first.isEmpty()) {
        //: "it" is the password
        problem = tr("It needs %n character(s) or more.", "", fewestLetters);
    } else if (!isShort && isOther && !m_second->text().isEmpty()) {
        problem = tr("The two are not the same.");
    }
    m_problem->setText(problem);
    m_ok->setEnabled(!isShort && !isOther);
}

} // namespace skein::photobox

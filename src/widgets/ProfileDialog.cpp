// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProfileDialog.h"

#include "colour/InBackground.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr QSize usualSize(460, 420);
constexpr int pathRole = Qt::UserRole;
} // namespace

ProfileDialog::ProfileDialog(
    const Texts& texts, const QString& current, bool screensOnly, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_current(current)
{
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    auto* question = new QLabel(texts.question, this);
    question->setWordWrap(true);
    //: name of a list, for screen readers
    m_list->setAccessibleName(tr("Colour profiles"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: button: takes the colour profile that is chosen
    m_ok = buttons->addButton(tr("Use Profile"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    m_ok->setWhatsThis(tr("Takes the profile that is chosen in the list."));
    m_list->setWhatsThis(tr("The colour profiles that are installed on this computer."));
    //: button: chooses the file of a colour profile
    auto* other = buttons->addButton(tr("Other File…"), QDialogButtonBox::ActionRole);
    other->setWhatsThis(tr("Chooses a profile that is not in the list: an ICC file from a "
                           "laboratory or from a calibration device."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    if (!texts.automatic.isEmpty()) {
        add(texts.automatic, {});
    }
    QListWidgetItem* chosen =
        current.isEmpty() ? nullptr : add(QDir::toNativeSeparators(current), current);
    // Not the current row: a list that gets the focus has one that nobody sees or chose.
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProfileDialog::updateButton);
    connect(m_list, &QListWidget::itemActivated, this, &ProfileDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &ProfileDialog::chooseFile);
    updateButton();
    inBackground<QList<InstalledProfile>>(
        this, [screensOnly] { return installedProfiles(profileFolders(), screensOnly); },
        [this, chosen](const QList<InstalledProfile>& profiles) { fill(profiles, chosen); });
}

QListWidgetItem* ProfileDialog::add(const QString& text, const QString& path)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(pathRole, path);
    item->setToolTip(QDir::toNativeSeparators(path));
    if (path == m_current) {
        m_list->setCurrentItem(item);
    }
    return item;
}

void ProfileDialog::fill(const QList<InstalledProfile>& profiles, QListWidgetItem* chosen)
{
    for (const InstalledProfile& profile : profiles) {
        if (chosen != nullptr && profile.path == m_current) {
            chosen->setText(profile.description); // It was there by its path.
        } else {
            add(profile.description, profile.path);
        }
    }
}

void ProfileDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a Colour Profile"), QDir::homePath(),
        tr("Colour profiles (*.icc *.icm *.ICC *.ICM)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT chosen(path);
        accept();
    });
    dialog->open();
}

void ProfileDialog::updateButton()
{
    m_ok->setEnabled(!m_list->selectedItems().isEmpty());
}

void ProfileDialog::takeCurrent()
{
    const QList<QListWidgetItem*> selected = m_list->selectedItems();
    if (!selected.isEmpty()) {
        Q_EMIT chosen(selected.first()->data(pathRole).toString());
        accept();
    }
}

} // namespace skein

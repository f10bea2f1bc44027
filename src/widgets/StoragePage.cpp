// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StoragePage.h"

#include "widgets/FormRows.h"
#include "widgets/StorageKeys.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace skein {

namespace {

QLabel* title(const QString& text, QWidget* parent)
{
    return new QLabel(QStringLiteral("<b>%1</b>").arg(text), parent);
}

/** A number with words around it, 0 meaning never. */
QSpinBox* numberBox(int most, const QString& name, const QString& suffix, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setAccessibleName(name);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    //: instead of a number of photographs or gigabytes
    box->setSpecialValueText(StoragePage::tr("never"));
    return box;
}

} // namespace

StoragePage::StoragePage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_on(new QCheckBox(tr("&Copy every photograph to a second place"), this))
    , m_folder(new QLineEdit(this))
    //: button: chooses the folder of the backup
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    //: after a number: photographs
    , m_shots(numberBox(storageKeys::mostShots, tr("Warn below so many photographs"),
          //: behind a number
          tr(" photographs"), this))
    //: after a number: gigabytes
    , m_gigabytes(numberBox(storageKeys::mostGigabytes, tr("Warn below so many gigabytes"),
          //: gigabytes, behind a number
          tr(" GB"), this))
{
    setAccessibleName(tr("Storage and Backup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    addBackup(*layout);
    m_choose->setWhatsThis(tr("Chooses the folder of the second copy: best on another disk. Each "
                              "session gets a folder of its own in it."));
    layout->addSpacing(10);
    addRoom(*layout);
    layout->addStretch(1);
    load();
    connect(&settings, &Settings::changed, this, &StoragePage::load);
}

void StoragePage::addBackup(QBoxLayout& layout)
{
    layout.addWidget(title(tr("Backup while shooting"), this));
    layout.addWidget(m_on);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setPlaceholderText(tr("A folder on another disk or in the network"));
    //: name of a field, for screen readers
    m_folder->setAccessibleName(tr("Backup folder"));
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose the backup folder"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    layout.addLayout(row);
    layout.addWidget(formrows::quietText(
        tr("Each session gets a folder of its own there. Copies are made while no photographs "
           "arrive, and each is read again and compared. When the disk is away, what is missing is "
           "copied as soon as it is back. A photograph that is renamed is renamed there; one that "
           "goes to the trash stays there. Ratings follow as XMP files."),
        this));
    formrows::explain(
        *m_on, tr("Every photograph is copied to a second folder while you shoot, and compared."));
    formrows::explain(*m_folder, tr("Best on another disk: one that breaks takes one copy only."));
    connect(m_on, &QCheckBox::clicked, this, &StoragePage::switchBackup);
    connect(m_choose, &QPushButton::clicked, this, &StoragePage::choose);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        const QString typed = QDir::fromNativeSeparators(m_folder->text().trimmed());
        if (typed != m_settings.value(storageKeys::backupFolder)) {
            keepFolder(typed);
        }
    });
}

void StoragePage::addRoom(QBoxLayout& layout)
{
    layout.addWidget(title(tr("Room on the disk"), this));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    //: label of a number of photographs for which there is room on the disk
    form->addRow(tr("&Warn below:"), m_shots);
    //: label of a number of gigabytes; the line above is "Warn below: 20 photographs"
    form->addRow(tr("&Or below:"), m_gigabytes);
    layout.addLayout(form);
    layout.addWidget(formrows::quietText(
        tr("Before the disk is full, no more photographs are taken from the computer, and what the "
           "camera takes by itself stays on its card until there is room."),
        this));
    formrows::explain(*m_shots, tr("A message says so when there is room for fewer photographs, as "
                                   "large as the last ones."));
    formrows::explain(
        *m_gigabytes, tr("A message says so when there is less room than that on the disk."));
    connect(m_shots, &QSpinBox::valueChanged, this,
        [this](int shots) { m_settings.setValue(storageKeys::warnShots, shots); });
    connect(m_gigabytes, &QSpinBox::valueChanged, this,
        [this](int gigabytes) { m_settings.setValue(storageKeys::warnGigabytes, gigabytes); });
}

void StoragePage::load()
{
    m_on->setChecked(m_settings.value(storageKeys::isBackupOn));
    if (!m_folder->hasFocus()) {
        m_folder->setText(QDir::toNativeSeparators(m_settings.value(storageKeys::backupFolder)));
    }
    const auto show = [](QSpinBox* box, int value) {
        if (box->value() != value) {
            const QSignalBlocker quiet(box);
            box->setValue(value);
        }
    };
    show(m_shots, m_settings.value(storageKeys::warnShots));
    show(m_gigabytes, m_settings.value(storageKeys::warnGigabytes));
}

void StoragePage::switchBackup(bool on)
{
    if (on && m_settings.value(storageKeys::backupFolder).isEmpty()) {
        m_on->setChecked(false); // Until a folder is chosen.
        choose();
        return;
    }
    m_settings.setValue(storageKeys::isBackupOn, on);
}

void StoragePage::choose()
{
    auto* dialog = new QFileDialog(
        this, tr("Choose the Backup Folder"), m_settings.value(storageKeys::backupFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    //: button: takes the folder that is chosen
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folder->clearFocus();
        keepFolder(folder);
    });
    dialog->open();
}

void StoragePage::keepFolder(const QString& folder)
{
    // Whatever disk is there now is the right one.
    m_settings.setValue(storageKeys::backupMark, QString());
    m_settings.setValue(storageKeys::backupFolder, folder);
    m_settings.setValue(storageKeys::isBackupOn, !folder.isEmpty());
}

} // namespace skein

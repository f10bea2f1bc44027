// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SupportedCamerasDialog.h"

#include "ui_SupportedCameras.h"
#include "widgets/SupportedModelsTable.h"
#include "widgets/Theme.h"

#include <QPushButton>

namespace skein {

SupportedCamerasDialog::SupportedCamerasDialog(const QStringList& connected, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SupportedCameras>())
    , m_table(new SupportedModelsTable(this))
    , m_filter(new SupportedModelsFilter(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setConnected(connected);
    m_filter->setSourceModel(m_table);
    m_ui->table->setModel(m_filter);
    m_ui->table->sortByColumn(SupportedModelsTable::Model, Qt::AscendingOrder);
    QHeaderView* header = m_ui->table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SupportedModelsTable::Model, QHeaderView::Stretch);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->status->setPalette(quiet);
    m_ui->warning->setPalette(quiet); // A fact of the library, nothing that has gone wrong.
    m_ui->warning->setVisible(false);
    // Return searches and does not close.
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        updateStatus();
    });
    m_ui->search->setFocus();
    m_ui->status->setText(tr("Asking the camera library…"));
    m_reader.read().then(this, [this](const Result<SupportedModels>& known) { showModels(known); });
}

SupportedCamerasDialog::~SupportedCamerasDialog() = default;

void SupportedCamerasDialog::showModels(const Result<SupportedModels>& known)
{
    if (!known) {
        m_ui->status->setText(known.error().message);
        return;
    }
    m_library = known->library;
    m_table->setModels(known->models);
    m_ui->warning->setText(m_library.warning);
    m_ui->warning->setVisible(!m_library.warning.isEmpty());
    updateStatus();
    goToConnected();
}

void SupportedCamerasDialog::goToConnected()
{
    const int row = m_table->connectedRow();
    if (row >= 0) {
        const QModelIndex place = m_filter->mapFromSource(m_table->index(row, 0));
        m_ui->table->setCurrentIndex(place);
        m_ui->table->scrollTo(place, QAbstractItemView::PositionAtCenter);
    }
}

void SupportedCamerasDialog::updateStatus()
{
    if (m_library.version.isEmpty()) {
        return;
    }
    const int shown = m_filter->rowCount();
    //: %1 is a version number
    const QString count =
        tr("%n model(s), as libgphoto2 %1 says.", nullptr, shown).arg(m_library.version);
    m_ui->status->setText(
        shown > 0
            ? count
            //: %1 is a version number; “USB PTP Class Camera” is a name and stays
            : tr("No model of libgphoto2 %1 has that name. Many cameras work all the same, as "
                 "“USB PTP Class Camera”.")
                  .arg(m_library.version));
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EssentialsDialog.h"

#include "widgets/EssentialSettings.h"
#include "widgets/SettingText.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace skein {

namespace {
constexpr QSize firstSize(480, 540);
}

EssentialsDialog::EssentialsDialog(
    const QList<CameraSetting>& settings, const QStringList& chosen, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Settings on Top"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    auto* text = new QLabel(tr("Check what you change often. Drag a line, or use the buttons, to "
                               "put it higher or lower. Each model of camera has its own list."),
        this);
    text->setWordWrap(true);
    //: what an empty search field says
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setWhatsThis(tr("Shows only the settings whose names contain these words."));
    //: name of a list, for screen readers: the camera's settings
    m_list->setAccessibleName(tr("Settings"));
    m_list->setWhatsThis(
        tr("All settings of this camera. Those with a check mark are on top of the "
           "panel, in this order."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    // What is done to the list stands below it; what ends the dialog, apart from that.
    //: button: moves the setting up in the list
    auto* up = new QPushButton(tr("Move &Up"), this);
    //: button: moves the setting down in the list
    auto* down = new QPushButton(tr("Move &Down"), this);
    //: button: the settings that are on top at first
    auto* usual = new QPushButton(tr("U&sual Ones"), this);
    up->setWhatsThis(tr("Puts the chosen setting one line higher in the panel."));
    down->setWhatsThis(tr("Puts the chosen setting one line lower in the panel."));
    usual->setWhatsThis(tr("Checks the settings that are on top at first, in their usual order."));
    auto* line = new QHBoxLayout;
    for (QPushButton* each : {up, down}) {
        each->setAutoDefault(false);
        line->addWidget(each);
    }
    line->addStretch(1);
    usual->setAutoDefault(false);
    line->addWidget(usual);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : std::initializer_list<QWidget*>{text, m_search, m_list}) {
        layout->addWidget(each);
    }
    layout->addLayout(line);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    const QList<QWidget*> order{m_search, m_list, up, down, usual,
        buttons->button(QDialogButtonBox::Ok), buttons->button(QDialogButtonBox::Cancel)};
    for (int place = 1; place < order.size(); ++place) {
        setTabOrder(order.at(place - 1), order.at(place));
    }
    fill(chosen);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(usual, &QPushButton::clicked, this, [this] {
        fill(essentialSettings(m_settings));
        m_isReset = true;
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_isReset = false; });
    connect(m_search, &QLineEdit::textChanged, this, &EssentialsDialog::find);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT namesChosen(m_isReset ? QStringList() : this->chosen());
        accept();
    });
}

void EssentialsDialog::fill(const QStringList& chosen)
{
    m_list->clear();
    for (const QString& name : chosen) {
        const auto known = std::find_if(m_settings.cbegin(), m_settings.cend(),
            [&name](const CameraSetting& setting) { return setting.name == name; });
        if (known != m_settings.cend()) {
            add(*known, true);
        } else {
            CameraSetting missing; // In this mode, or with this lens; it may be there later.
            missing.name = name;
            add(missing, true);
        }
    }
    for (const CameraSetting& setting : m_settings) {
        if (!chosen.contains(setting.name)) {
            add(setting, false);
        }
    }
    m_list->setCurrentRow(0);
}

void EssentialsDialog::add(const CameraSetting& setting, bool checked)
{
    const QString label = settingDisplayLabel(setting);
    // Raw properties have nothing but a number: it tells them apart.
    const bool isPlain = label.compare(setting.name, Qt::CaseInsensitive) == 0;
    auto* item = new QListWidgetItem(
        isPlain ? label : QStringLiteral("%1  (%2)").arg(label, setting.name), m_list);
    item->setData(Qt::UserRole, setting.name);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void EssentialsDialog::find(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void EssentialsDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isReset = false;
}

QStringList EssentialsDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
        }
    }
    return names;
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PresetDialog.h"

#include "widgets/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int leastWidth = 360;
constexpr int mostChars = 80;
} // namespace

PresetDialog::PresetDialog(QStringList taken, QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(this))
    , m_all(new QCheckBox(tr("&All settings, not only those on top"), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Save as Preset"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto* label = new QLabel(tr("Name of the preset:"), this);
    m_name->setAccessibleName(tr("Name of the preset"));
    //: an example of a name for settings
    m_name->setPlaceholderText(tr("Studio, portrait"));
    m_name->setMaxLength(mostChars);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_hint->setPalette(quiet);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: button: saves the camera's settings as a preset
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_name->setWhatsThis(tr("The name by which the settings are found again. One that is taken is "
                            "replaced."));
    m_all->setWhatsThis(tr("Otherwise only the settings on top of the panel are kept, which suits "
                           "more cameras."));
    m_save->setWhatsThis(tr("Keeps the settings that the camera has now under this name."));
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_name, m_all, m_hint, buttons}) {
        layout->addWidget(each);
    }
    connect(m_name, &QLineEdit::textChanged, this, &PresetDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_name->text().trimmed(), m_all->isChecked());
        accept();
    });
    check();
}

void PresetDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    const bool replaces = m_taken.contains(name);
    //: button: saves a preset under a name that is taken
    m_save->setText(replaces ? tr("Replace") : tr("Save"));
    m_hint->setText(replaces ? tr("There is a preset of this name; it will be replaced.")
                             : tr("Clock, names and the place that photographs go to are never "
                                  "part of a preset."));
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PresetsDialog.h"

#include "widgets/Theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace skein {

namespace {

constexpr QSize firstSize(460, 320);
enum Column { Name, Count, Saved };

} // namespace

PresetsDialog::PresetsDialog(const QList<SettingPreset>& presets, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_empty(
          new QLabel(tr("There are no presets yet. “Save as Preset…” in the menu Camera keeps the "
                        "settings of the camera under a name."),
              this))
    , m_result(new QLabel(this))
{
    //: title of a window: saved settings of the camera
    setWindowTitle(tr("Presets"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    m_list->setAccessibleName(tr("Presets"));
    //: head of a column
    m_list->setHeaderLabels({tr("Name"),
        //: name of a list, for screen readers: the settings of a preset
        tr("Settings"),
        //: head of a column: the value that the preset has for a setting
        tr("Saved")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: button: gives the camera the settings of the preset
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ActionRole);
    //: button
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    //: button
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    m_apply->setDefault(true);
    m_apply->setWhatsThis(tr("Gives the camera the settings of the chosen preset, and says which "
                             "of them it did not take."));
    m_rename->setWhatsThis(tr("Gives the chosen preset another name."));
    m_delete->setWhatsThis(tr("Deletes the chosen preset. The camera keeps its settings."));
    m_list->setWhatsThis(tr("The presets that you have saved, how many settings each has, and when "
                            "it was saved."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(2 * layout->contentsMargins().left());
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setVisible(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts();
    setPresets(presets);
}

void PresetsDialog::connectParts()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PresetsDialog::refresh);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_result->setVisible(false); // Of an earlier one.
        Q_EMIT applied(current());
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT removed(current()); });
    // Not by a key of the list's own: that edits whichever column has the focus.
    const auto rename = [this] { m_list->editItem(m_list->currentItem(), Name); };
    connect(m_rename, &QPushButton::clicked, this, rename);
    auto* key = new QShortcut(Qt::Key_F2, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, rename);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const QString before = item->data(Name, Qt::UserRole).toString();
        const QString name = item->text(Name).trimmed();
        if (name != before) {
            Q_EMIT renamed(before, name);
        }
    });
}

void PresetsDialog::setPresets(const QList<SettingPreset>& presets)
{
    m_presets = presets;
    const QString before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* chosen = nullptr;
    for (const SettingPreset& preset : presets) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Name, preset.name);
        item->setData(Name, Qt::UserRole, preset.name);
        item->setText(Count, QLocale().toString(preset.values.size()));
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(Saved, preset.saved.isValid() ? QLocale().toString(preset.saved.toLocalTime(),
                                                          QLocale::ShortFormat)
                                                    : //: a time that is not known
                                 tr("Unknown"));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (chosen == nullptr || preset.name == before) {
            chosen = item;
        }
    }
    m_list->setCurrentItem(chosen);
    m_list->setVisible(!presets.isEmpty());
    m_empty->setVisible(presets.isEmpty());
    refresh();
}

void PresetsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        setPresets(QList<SettingPreset>(m_presets));
    }
}

void PresetsDialog::setCanApply(bool can)
{
    m_canApply = can;
    refresh();
}

void PresetsDialog::showResult(const QString& sentence, bool isProblem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isProblem ? theme::warning : theme::quietText);
    m_result->setPalette(colours);
    m_result->setText(sentence);
    m_result->setAccessibleName(sentence);
    m_result->setVisible(!sentence.isEmpty());
}

QString PresetsDialog::resultText() const
{
    return m_result->text();
}

void PresetsDialog::refresh()
{
    const bool any = m_list->currentItem() != nullptr;
    m_apply->setEnabled(any && m_canApply);
    m_rename->setEnabled(any);
    m_delete->setEnabled(any);
}

QString PresetsDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Name, Qt::UserRole).toString() : QString();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PluginsPage.h"

#include "plugin/loader/PluginManager.h"
#include "ui_PluginsPage.h"
#include "widgets/PluginRow.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <utility>

namespace skein {

namespace {

QString ownFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir::toNativeSeparators(data + QStringLiteral("/skein/plugins"));
}

} // namespace

PluginsPage::PluginsPage(PluginManager& plugins, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PluginsPage>())
    , m_plugins(plugins)
{
    m_ui->setupUi(this);
    m_ui->area->viewport()->setAutoFillBackground(false);
    m_ui->list->setAutoFillBackground(false);
    m_ui->rows->addStretch(1);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->advice->setPalette(quiet);
    //: %1 is a folder
    m_ui->advice->setText(tr("A plugin may do whatever you may do: use only those that you trust. "
                             "Plugins of your own belong into %1.")
                              .arg(ownFolder()));
    connect(&plugins, &PluginManager::changed, this, &PluginsPage::refresh);
    connect(&plugins, &PluginManager::ready, this, &PluginsPage::refresh);
    refresh();
}

PluginsPage::~PluginsPage() = default;

QString PluginsPage::noteFor(bool isEmpty) const
{
    if (m_plugins.startsNone()) {
        return tr("Skein was started without plugins. What you choose here counts from the next "
                  "start on.");
    }
    if (!isEmpty) {
        return {};
    }
    return m_plugins.isReady() ? tr("There are no plugins.") : tr("Looking for plugins…");
}

void PluginsPage::refresh()
{
    const QList<PluginEntry> entries = m_plugins.entries();
    QStringList files;
    for (const PluginEntry& entry : entries) {
        files << entry.plugin.file;
    }
    if (std::exchange(m_files, files) != files) {
        makeRows(files);
    }
    for (qsizetype place = 0; place < entries.size(); ++place) {
        m_rows.at(place)->show(entries.at(place));
    }
    const QString note = noteFor(entries.isEmpty());
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
}

void PluginsPage::switchTo(const PluginEntry& entry, bool on)
{
    const QString& id = entry.plugin.metadata.id;
    const QStringList underWay = on ? QStringList() : m_plugins.underWay(id);
    if (underWay.isEmpty()) {
        m_plugins.setOn(id, on);
        return;
    }
    refresh(); // It is on as long as nobody has answered.
    ask(entry, underWay);
}

void PluginsPage::ask(const PluginEntry& entry, const QStringList& underWay)
{
    auto* box = new QMessageBox(QMessageBox::Warning,
        //: title of a question; %1 is the name of a plugin
        tr("Switch Off %1?").arg(entry.plugin.metadata.name), underWay.join(u' '),
        QMessageBox::NoButton, window());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Switching the plugin off ends this now."));
    //: button: ends what the plugin does, and the plugin
    const auto* off = box->addButton(tr("&Switch Off"), QMessageBox::DestructiveRole);
    //: button: the plugin goes on
    QPushButton* keep = box->addButton(tr("&Keep It On"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(off, &QAbstractButton::clicked, this,
        [this, id = entry.plugin.metadata.id] { m_plugins.setOn(id, false); });
    box->open();
}

void PluginsPage::makeRows(const QStringList& files)
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (qsizetype place = 0; place < files.size(); ++place) {
        auto* row = new PluginRow(this);
        m_ui->rows->insertWidget(static_cast<int>(place), row);
        m_rows.append(row);
        const auto id = [this, place] { return m_plugins.entries().at(place).plugin.metadata.id; };
        connect(row, &PluginRow::switched, this,
            [this, place](bool on) { switchTo(m_plugins.entries().at(place), on); });
        connect(row, &PluginRow::preferencesRequested, this,
            [this, id] { m_plugins.showPage(id(), this); });
    }
}

} // namespace skein

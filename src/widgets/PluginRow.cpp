// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PluginRow.h"

#include "ui_PluginRow.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QMessageBox>
#include <QSignalBlocker>

namespace skein {

namespace {

QString stateText(const PluginEntry& entry)
{
    if (!entry.reason.isEmpty()) {
        return entry.reason;
    }
    switch (entry.state) {
    case PluginState::Running:
        return PluginRow::tr("It is running.");
    case PluginState::Ending:
        return PluginRow::tr("It is finishing its work.");
    case PluginState::Off:
        return entry.isOn ? PluginRow::tr("It starts with Skein the next time.")
                          : PluginRow::tr("It is off.");
    case PluginState::Failed:
    case PluginState::Crashed:
    case PluginState::Unusable:
        break;
    }
    return PluginRow::tr("It is off.");
}

void setColour(QWidget& text, const QColor& colour)
{
    QPalette palette = text.palette();
    palette.setColor(QPalette::WindowText, colour);
    text.setPalette(palette);
}

/** A row of the box "About"; nothing for what the plugin does not say. */
QString line(const QString& title, const QString& text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title, text.toHtmlEscaped());
}

} // namespace

PluginRow::PluginRow(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::PluginRow>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->on->font();
    bold.setBold(true);
    m_ui->on->setFont(bold);
    setColour(*m_ui->version, theme::quietText);
    connect(m_ui->on, &QCheckBox::clicked, this, &PluginRow::switched);
    connect(m_ui->preferences, &QPushButton::clicked, this, &PluginRow::preferencesRequested);
    connect(m_ui->about, &QPushButton::clicked, this, &PluginRow::showAbout);
}

PluginRow::~PluginRow() = default;

void PluginRow::show(const PluginEntry& entry)
{
    m_entry = entry;
    const PluginMetadata& metadata = entry.plugin.metadata;
    const bool isUsable = entry.state != PluginState::Unusable;
    const QString state = stateText(entry);
    QString name = metadata.name;
    m_ui->on->setText(name.replace(u'&', QStringLiteral("&&")));
    m_ui->on->setAccessibleName(metadata.name);
    m_ui->on->setAccessibleDescription(metadata.description + u' ' + state);
    m_ui->on->setEnabled(isUsable);
    {
        const QSignalBlocker quiet(m_ui->on);
        m_ui->on->setChecked(entry.isOn);
    }
    m_ui->version->setText(metadata.version);
    m_ui->description->setText(metadata.description);
    m_ui->description->setVisible(!metadata.description.isEmpty());
    m_ui->state->setText(state);
    const bool isFault = !entry.reason.isEmpty();
    setColour(*m_ui->state, isFault ? theme::warning : theme::quietText);
    m_ui->preferences->setVisible(entry.hasPage);
    //: %1 is the name of a plugin
    m_ui->preferences->setAccessibleName(tr("Preferences of %1").arg(metadata.name));
    //: %1 is the name of a plugin
    m_ui->about->setAccessibleName(tr("About %1").arg(metadata.name));
}

void PluginRow::showAbout()
{
    const PluginMetadata& metadata = m_entry.plugin.metadata;
    auto* box = new QMessageBox(QMessageBox::NoIcon,
        //: title; %1 is the name of a plugin
        tr("About %1").arg(metadata.name),
        //: label of a fact of the plugin
        line(metadata.name, metadata.description) + line(tr("Version"), metadata.version) +
            line( //: label of a fact of the plugin
                tr("Author"), metadata.author) +
            line(
                //: label of a fact of the plugin
                tr("Licence"), metadata.licence) +
            line( //: the name by which programs know the plugin
                tr("Id"), metadata.id) +
            line( //: where the plugin lies on the disk
                tr("File"), QDir::toNativeSeparators(m_entry.plugin.file)),
        QMessageBox::Close, window());
    box->setTextFormat(Qt::RichText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace skein

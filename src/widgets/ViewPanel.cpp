// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewPanel.h"

#include "base/Settings.h"
#include "widgets/DisplaySection.h"
#include "widgets/GuideSection.h"
#include "widgets/MaskSection.h"
#include "widgets/PeakingSection.h"
#include "widgets/SettingsSection.h"
#include "widgets/WarningSection.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace skein {

namespace {
const SettingKey<QStringList> openKey{
    "panel/openViewSections", {QStringLiteral("mask"), QStringLiteral("guides")}};
} // namespace

ViewPanel::ViewPanel(ViewOptions& options, Settings& settings, QWidget* parent)
    : QScrollArea(parent)
    , m_settings(settings)
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(0);
    layout->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto* masks = new MaskSection(options, body);
    auto* guides = new GuideSection(options, body);
    connect(masks, &MaskSection::finished, this, &ViewPanel::finished);
    connect(guides, &GuideSection::finished, this, &ViewPanel::finished);
    //: title of a part of the panel that decides how pictures are shown
    addSection(QStringLiteral("mask"), tr("Masks"), masks);
    //: title of a part of the panel that decides how pictures are shown
    addSection(QStringLiteral("guides"), tr("Guides"), guides);
    addSection(
        //: title of a part of the panel that decides how pictures are shown
        QStringLiteral("warning"), tr("Exposure Warning"), new WarningSection(options, body));
    //: title of a part of the panel that decides how pictures are shown
    addSection(QStringLiteral("peaking"), tr("Focus Peaking"), new PeakingSection(options, body));
    //: title of a section: colours around the picture, and what is written over it
    addSection(QStringLiteral("display"), tr("Display"), new DisplaySection(options, body));
}

void ViewPanel::addSection(const QString& name, const QString& title, QWidget* content)
{
    auto* section = new SettingsSection(name, title, widget());
    section->body()->addWidget(content);
    auto* layout = static_cast<QVBoxLayout*>(widget()->layout());
    layout->insertWidget(layout->count() - 1, section);
    m_sections.append(section);
    const QList<QSpinBox*> numbers = content->findChildren<QSpinBox*>();
    for (const QSpinBox* number : numbers) {
        // The box tells of Return by its line; its own signal also comes when it is left by Tab.
        connect(
            number->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &ViewPanel::finished);
    }
    section->setOpen(m_settings.value(openKey).contains(name));
    connect(section, &SettingsSection::openChanged, this, &ViewPanel::remember);
}

void ViewPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT finished();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void ViewPanel::remember()
{
    QStringList names = m_settings.value(openKey);
    for (const SettingsSection* section : m_sections) {
        names.removeAll(section->name()); // Sections that are not there today are kept in mind.
    }
    m_settings.setValue(openKey, names + openSections());
}

QStringList ViewPanel::openSections() const
{
    QStringList names;
    for (const SettingsSection* section : m_sections) {
        if (section->isOpen()) {
            names.append(section->name());
        }
    }
    return names;
}

void ViewPanel::setOpenSections(const QStringList& names)
{
    for (SettingsSection* section : m_sections) {
        section->setOpen(names.contains(section->name()));
    }
}

} // namespace skein

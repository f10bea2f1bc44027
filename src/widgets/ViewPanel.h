// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStringList>

namespace skein {

class Settings;
class SettingsSection;
class ViewOptions;

/**
 * What lies over and around the picture: masks, guides, warnings, peaking, marks and colours, a
 * section each; which of them are open is remembered. Borrows options and settings, which must
 * outlive it. Lives on the GUI thread.
 */
class ViewPanel final : public QScrollArea
{
    Q_OBJECT

public:
    ViewPanel(ViewOptions& options, Settings& settings, QWidget* parent = nullptr);

    /** Adds a section of somebody else's below; it is opened and closed like the others. */
    void addSection(const QString& name, const QString& title, QWidget* content);

    /** Names of the sections that are open. */
    [[nodiscard]] QStringList openSections() const;
    void setOpenSections(const QStringList& names);

Q_SIGNALS:
    /** The photographer is done in here: the focus belongs to the picture again. */
    void finished();

protected:
    /** Escape, where the control that has the focus makes nothing of it, goes back as well. */
    void keyPressEvent(QKeyEvent* event) override;

private:
    void remember();

    Settings& m_settings;
    QList<SettingsSection*> m_sections;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingWrites.h"

#include <QHash>
#include <QWidget>
#include <chrono>
#include <memory>

class QMenu;
class QVBoxLayout;

namespace Ui {
class ControlPanel;
}

namespace skein {

class SettingNews;
class SettingRow;
class SettingsSection;

/**
 * The camera's settings: the essential ones on top, the others in sections that open, all of them
 * by searching. Knows no camera, only values and how to write one. Lives on the GUI thread.
 */
class ControlPanel final : public QWidget
{
    Q_OBJECT

public:
    using Writer = SettingWrites::Writer;

    explicit ControlPanel(QWidget* parent = nullptr);
    ~ControlPanel() override;

    /** Shows other settings; what is still on its way to the former camera no longer matters. */
    void setSettings(const QList<CameraSetting>& settings, Writer writer);
    /** No settings: says @p reason instead. */
    void clear(const QString& reason);
    /** The camera changed one. Of a flood, the newest values are shown some times a second. */
    void updateSetting(const CameraSetting& setting);

    /** Those on top, in their order; empty: the usual ones. What the camera lacks is left out. */
    void setEssentials(const QStringList& names);
    /** What is on top now. */
    [[nodiscard]] QStringList essentials() const;
    /** The same with those that were chosen and that the camera does not have just now. */
    [[nodiscard]] QStringList wantedEssentials() const
    {
        return m_chosen.isEmpty() ? essentials() : m_chosen;
    }
    /** Those whose choices are shown as dials, not as menus. */
    void setDials(const QStringList& names);
    [[nodiscard]] const QStringList& dials() const { return m_dials; }
    /** How far the camera's clock @p name is ahead of the computer's; else its value counts as read
     * when it was handed over. Until other settings are shown. */
    void setClockAhead(const QString& name, std::chrono::milliseconds ahead);
    /** The setting that the keys step; empty: none. */
    void setPicked(const QString& name);
    [[nodiscard]] const QString& picked() const { return m_picked; }
    /** What the button beside the search offers; borrowed. */
    void setMenu(QMenu* menu);
    /** A line above all rows; taken over. */
    void addHeader(QWidget* widget);

    /** All that a photographer may change, as last known. */
    [[nodiscard]] const QList<CameraSetting>& settings() const { return m_settings; }
    [[nodiscard]] const CameraSetting* setting(const QString& name) const;
    /** The value of @p name that was asked for last, or the one that the camera has. */
    [[nodiscard]] QVariant wantedValue(const QString& name) const;
    /** As if it had been chosen in the row of @p name: shown there, and taken back when refused. */
    void writeValue(const QString& name, const QVariant& value);

    /** The rows there are now for @p name (a setting may be on top and in the search's result). */
    [[nodiscard]] SettingRow* row(const QString& name) const;
    /** Names of the sections that are open, to be remembered. */
    [[nodiscard]] QStringList openSections() const;
    void setOpenSections(const QStringList& names);

Q_SIGNALS:
    /** The camera has taken a value, perhaps another than it was given. */
    void written(const skein::CameraSetting& setting);
    /** The camera did not take a value. */
    void writeFailed(const skein::Error& error);
    /** The same, just before: the setting @p name is at setting(name)->value still, as far as is
     * known. */
    void refused(const QString& name);
    /** Instead of refused(), of a camera that did not answer: what the setting is at is not known.
     */
    void unanswered(const QString& name);
    /** Another camera's settings are shown, or none. */
    void reset();
    /** Others are on top. */
    void essentialsChanged();
    /** picked() is another one. */
    void pickedChanged(const QString& name);
    /** The name of a setting was clicked. */
    void rowClicked(const QString& name);
    /** A menu is wanted for the setting @p name, at this place on the screen. */
    void rowMenuRequested(const QString& name, const QPoint& place);
    /** The photographer is done in here: the focus belongs to the picture again. */
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /** In another language the rows are made anew: what they show is made of many words. */
    void changeEvent(QEvent* event) override;

private:
    /** Beside the scroll bar, on whichever side it is. */
    void fitMargins();
    void tellRefusal(const QString& name, const Error& error);
    void removeRows();
    void showNews(const CameraSetting& setting);
    /** It was just read, if it is a clock. */
    void noteClock(const CameraSetting& setting);
    void showClock(const QString& name);
    void addRow(QVBoxLayout* layout, const CameraSetting& setting);
    void connectEditor(SettingRow* row);
    /** Brings it into view, with what is said below it. */
    void reveal(SettingRow* row);
    void buildSections();
    void buildSearch(const QString& text);
    void addRawSection(const QList<CameraSetting>& settings, bool open);
    /** Another setting that is on top says the same. */
    [[nodiscard]] bool isDouble(const CameraSetting& setting) const;
    void fillSection(SettingsSection* section);
    void rebuild();
    /** The Tab key goes from row to row as they stand, not as they were made. */
    void orderFocus();
    void focusFirstRow();

    const std::unique_ptr<Ui::ControlPanel> m_ui;
    QList<CameraSetting> m_settings;
    QHash<QString, SettingRow*> m_rows; ///< A setting has at most one row at a time.
    QList<SettingsSection*> m_sections;
    QStringList m_openSections;
    QStringList m_chosen; ///< Those that the photographer wants on top; empty: the usual ones.
    QStringList m_dials;
    QString m_picked;
    QHash<QString, std::chrono::milliseconds> m_ahead; ///< See setClockAhead().
    SettingWrites* const m_writes;
    SettingNews* const m_news;
};

} // namespace skein

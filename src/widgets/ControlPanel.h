// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/CameraSetting.h"

#include <QFuture>
#include <QHash>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

class QVBoxLayout;

namespace Ui {
class ControlPanel;
}

namespace skein {

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
    /** Writes a value and answers with what the camera has then. */
    using Writer =
        std::function<QFuture<Result<CameraSetting>>(const QString& name, const QVariant& value)>;

    explicit ControlPanel(QWidget* parent = nullptr);
    ~ControlPanel() override;

    /** Shows other settings; what is still on its way to the former camera no longer matters. */
    void setSettings(const QList<CameraSetting>& settings, Writer writer);
    /** No settings: says @p reason instead. */
    void clear(const QString& reason);
    /** The camera changed one. */
    void updateSetting(const CameraSetting& setting);

    /** The rows there are now for @p name (a setting may be on top and in the search's result). */
    [[nodiscard]] SettingRow* row(const QString& name) const;
    /** Names of the sections that are open, to be remembered. */
    [[nodiscard]] QStringList openSections() const;
    void setOpenSections(const QStringList& names);

Q_SIGNALS:
    /** The camera did not take a value. */
    void writeFailed(const skein::Error& error);
    /** The photographer is done in here: the focus belongs to the picture again. */
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void removeRows();
    void addRow(QVBoxLayout* layout, const CameraSetting& setting);
    void connectEditor(SettingRow* row);
    void write(SettingRow* row, const QVariant& value);
    void buildSections();
    void buildSearch(const QString& text);
    void fillSection(SettingsSection* section);
    void rebuild();

    const std::unique_ptr<Ui::ControlPanel> m_ui;
    QList<CameraSetting> m_settings;
    QHash<QString, SettingRow*> m_rows; ///< A setting has at most one row at a time.
    QList<SettingsSection*> m_sections;
    QStringList m_openSections;
    Writer m_writer;
    /** Stands for one camera: answers of a former one find it gone. */
    std::unique_ptr<QObject> m_connection;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace skein {

class Settings;

/**
 * The page of the preferences for the second copy of photographs and for the room on the disk.
 * Borrows the settings, which must outlive it. Lives on the GUI thread.
 */
class StoragePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StoragePage(Settings& settings, QWidget* parent = nullptr);

private:
    void addBackup(QBoxLayout& layout);
    void addRoom(QBoxLayout& layout);
    void load();
    void switchBackup(bool on);
    void choose();
    void keepFolder(const QString& folder);

    Settings& m_settings;
    QCheckBox* m_on;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QSpinBox* m_shots;
    QSpinBox* m_gigabytes;
};

} // namespace skein

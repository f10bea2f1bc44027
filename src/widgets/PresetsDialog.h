// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace skein {

/** The presets of one model: to apply, rename or delete. Lives on the GUI thread. */
class PresetsDialog final : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(const QStringList& names, QWidget* parent);

    /** Shows what there is now. */
    void setNames(const QStringList& names);
    /** False while there is no camera that could take one. */
    void setCanApply(bool can);

Q_SIGNALS:
    void applied(const QString& name);
    void renamed(const QString& name, const QString& newName);
    void removed(const QString& name);

private:
    void refresh();
    [[nodiscard]] QString current() const;

    QListWidget* m_list;
    QPushButton* m_apply = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    bool m_canApply = true;
};

} // namespace skein

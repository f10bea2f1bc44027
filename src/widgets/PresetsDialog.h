// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/SettingPreset.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace skein {

/** The presets of one model, how many settings each holds and when it was saved: to apply, rename
 * or delete. Lives on the GUI thread. */
class PresetsDialog final : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(const QList<SettingPreset>& presets, QWidget* parent);

    /** Shows what there is now. */
    void setPresets(const QList<SettingPreset>& presets);
    /** False while there is no camera that could take one. */
    void setCanApply(bool can);
    /** What became of the preset that was applied: a sentence below the list. */
    void showResult(const QString& sentence, bool isProblem);
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void applied(const QString& name);
    void renamed(const QString& name, const QString& newName);
    void removed(const QString& name);

protected:
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void refresh();
    [[nodiscard]] QString current() const;

    QList<SettingPreset> m_presets;
    QTreeWidget* m_list;
    QLabel* m_empty; ///< Instead of the list.
    QLabel* m_result;
    QPushButton* m_apply = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    bool m_canApply = true;
};

} // namespace skein

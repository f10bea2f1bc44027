// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace skein {

/** Chooses which settings stand on top of the panel, and in which order. Lives on the GUI thread.
 */
class EssentialsDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param chosen those on top now, in their order. */
    EssentialsDialog(
        const QList<CameraSetting>& settings, const QStringList& chosen, QWidget* parent);

Q_SIGNALS:
    /** Empty: the usual ones. */
    void namesChosen(const QStringList& names);

private:
    void add(const CameraSetting& setting, bool checked);
    void fill(const QStringList& chosen);
    void find(const QString& text);
    void move(int by);
    [[nodiscard]] QStringList chosen() const;

    const QList<CameraSetting> m_settings;
    QListWidget* m_list;
    QLineEdit* m_search;
    bool m_isReset = false; ///< The usual ones, and nothing was changed since.
};

} // namespace skein

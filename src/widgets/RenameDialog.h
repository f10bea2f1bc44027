// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace skein {

/** Asks for a shot's new name; the extensions stay. Lives on the GUI thread. */
class RenameDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param path any file of the shot. */
    RenameDialog(const QString& path, QWidget* parent);

Q_SIGNALS:
    /** Another name than before was chosen, without extension. */
    void nameChosen(const QString& name);

protected:
    void done(int result) override;

private:
    QLineEdit* m_name;
    const QString m_before;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace skein {

/** Says what is exported or imported, and asks whether what belongs to one computer is meant, too.
 * Deletes itself when closed. */
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString what;
        QString computer = {}; ///< Of a check box, which is off; empty: there is none.
        QString computerText = {};
        QString button;
    };

    TransferDialog(const Texts& texts, QWidget* parent);

Q_SIGNALS:
    void chosen(bool withComputer);
};

} // namespace skein

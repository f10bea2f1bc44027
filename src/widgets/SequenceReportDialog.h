// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace skein {

/** What went wrong in a sequence that has ended, to be read and copied. Lives on the GUI thread. */
class SequenceReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p summary: sentences on the whole; @p problems: one for each of them. */
    SequenceReportDialog(const QString& summary, const QStringList& problems, QWidget* parent);
};

} // namespace skein

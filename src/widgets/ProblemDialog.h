// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ProblemReport.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace skein {

/**
 * Help > Report a Problem: what the photographer says of it, and below what Skein has collected, to
 * be read, changed, copied and saved. It sends nothing. Collects on another thread when it is made.
 * Not modal; deletes itself when closed. Lives on the GUI thread.
 */
class ProblemDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemDialog(const ReportFacts& facts, QWidget* parent = nullptr);

    /** All of it, as it is saved and copied. */
    [[nodiscard]] QString text() const;
    /** What was collected is there. */
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /** Writes it on another thread and says how that went. */
    void save(const QString& path);

private:
    void fill(const ProblemReport& report);
    void showSerials(bool areShown);
    void chooseFile();
    void copy();

    QPlainTextEdit* m_words;
    QPlainTextEdit* m_collected;
    QCheckBox* m_serials;
    QPushButton* m_save;
    QPushButton* m_copy;
    QLabel* m_status;
    ProblemReport m_report;
    bool m_isReady = false;
};

} // namespace skein

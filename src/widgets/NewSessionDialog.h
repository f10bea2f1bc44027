// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

class QPushButton;

namespace Ui {
class NewSessionDialog;
}

namespace skein {

/**
 * Asks for the name of a session that is to begin, today's date at first, and for the folder it is
 * made in. Makes nothing itself. Looks at the disk without waiting for it. Lives on the GUI thread.
 */
class NewSessionDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param inside the folder that is offered to make it in. */
    NewSessionDialog(const QString& inside, QWidget* parent);
    ~NewSessionDialog() override;

    /** The folder that is meant now; empty while the name is none. */
    [[nodiscard]] QString folder() const;

    /** Shows what the first photograph will be called by @p pattern with this @p job. */
    void setNames(const QString& pattern, const QString& job);

    void setVisible(bool visible) override;

Q_SIGNALS:
    void folderChosen(const QString& folder);

protected:
    void done(int result) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setInside(const QString& inside);
    void offerName();
    void check();
    void askAboutFolder();
    void showHint(bool exists);
    void browse();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString objection() const;
    /** From the session's folder on; empty where nobody knows. */
    [[nodiscard]] QString firstName() const;

    const std::unique_ptr<Ui::NewSessionDialog> m_ui;
    QPushButton* m_accept;
    QString m_inside;
    QString m_pattern;
    QString m_job;
    QString m_asking; ///< The folder within which one is being looked for; empty: none.
};

} // namespace skein

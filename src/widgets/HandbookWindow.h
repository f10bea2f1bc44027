// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace skein {

struct HandbookFiles;

/**
 * The handbook in a window of its own, for desktops without a browser: pages, links, back and
 * forth, and a search in the page. What it shows lies in memory. Not modal; deletes itself when
 * closed. Lives on the GUI thread.
 */
class HandbookWindow final : public QDialog
{
    Q_OBJECT

public:
    /** @p files: see Handbook::read(). */
    explicit HandbookWindow(const HandbookFiles& files, QWidget* parent = nullptr);

    /** @p place: "safety.html#backup". */
    void open(const QString& place);
    /** The page that is shown, and the place in it. */
    [[nodiscard]] QString place() const;
    [[nodiscard]] QTextBrowser& browser() const { return *m_browser; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void find();

    QTextBrowser* m_browser;
    QLineEdit* m_search;
    QColor m_links; ///< What those of the page are painted in.
};

} // namespace skein

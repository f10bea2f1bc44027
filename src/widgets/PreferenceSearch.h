// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace skein {

class FoundMark;

/**
 * Finds options on the pages of the preferences by what they are called, what is said of them, and
 * other words: leaves the pages that have some in the list, shows the first, and marks what was
 * found; Return goes on to the next. It reads the pages as they are, also those of plugins. Borrows
 * all it is given, which must outlive it; rows of the list are the pages. Lives on the GUI thread.
 */
class PreferenceSearch final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        QLineEdit& field;
        QListWidget& list;
        QStackedWidget& pages;
        QLabel& nothing; ///< Says that nothing was found.
    };

    explicit PreferenceSearch(const Parts& parts, QObject* parent = nullptr);

    /** What was found, in the order of the pages. */
    [[nodiscard]] QList<QWidget*> found() const;
    /** Searches anew: the pages have changed. */
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hit
    {
        int page = 0;
        QPointer<QWidget> widget; ///< Null: the page as a whole.
    };

    void clearMarks();
    void search(const QString& text);
    void find(const QStringList& words, bool within);
    void showHit(qsizetype place);
    void showNext(int step);

    const Parts m_parts;
    QList<Hit> m_hits;
    QList<QPointer<FoundMark>> m_marks;
    qsizetype m_current = 0;
};

/** What is on @p page, each with all by which it is found, and in the order of sight. */
[[nodiscard]] QList<std::pair<QWidget*, QString>> searchablesOf(const QWidget& page);

} // namespace skein

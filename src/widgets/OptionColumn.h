// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/OptionRow.h"

#include <QObject>

class QVBoxLayout;

namespace skein {

/**
 * Options below each other, under titles, on a widget that has no layout yet: a page of the
 * preferences, Skein's own or a plugin's. Typing in a number counts when it is finished, and the
 * wheel scrolls the page, but for a control that has the focus. A child of the widget. GUI thread.
 */
class OptionColumn final : public QObject
{
    Q_OBJECT

public:
    explicit OptionColumn(QWidget& content);

    void addTitle(const QString& title);
    OptionRow* addRow(const OptionText& text, QWidget* control);
    /** Something larger; @p words find it. */
    void addPart(QWidget* part, const QString& words);
    void addText(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(QWidget* widget);
    void leaveWheelToPage(QWidget* part);
    void beginGroup();

    QWidget& m_content;
    QVBoxLayout* m_rows;
    bool m_isBelowTitle = false; ///< The last thing added is one.
};

/** The property of a widget on a page that holds more words by which it is found. */
inline constexpr const char* searchWordsProperty = "searchWords";

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SharpnessLog.h"
#include "widgets/SharpnessTrace.h"

#include <QStringList>
#include <QWidget>
#include <functional>

namespace skein {

/**
 * One line about sharpness: the figure of the picture looked at, the best of those of its kind that
 * were looked at last (ties are told), and a bar for each of them. In live view: the figure of the
 * frame, the best so far, and how it went lately as a line below that of the best. Where there is
 * no room for all of it, names of photographs are shortened and then left out; figures never are.
 * The accessible description has it whole.
 */
class SharpnessRow final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList texts MEMBER m_texts WRITE sayAnew) // In another language.

public:
    explicit SharpnessRow(QWidget* parent = nullptr);

    /** The picture @p path is looked at. */
    void showLog(const SharpnessLog& log, const QString& path);
    /** @p trace has a figure. */
    void showLive(const SharpnessTrace& trace);
    void clear();
    /** The words as they are written where they may be @p width wide. */
    [[nodiscard]] QString textFor(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    /** Words in several lengths, the longest first, in which %1 stands for @p name. */
    void setTexts(const QStringList& texts, const QString& name = {});
    void sayAnew(const QStringList& texts);
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintTrace(QPainter& painter, const QRectF& area) const;

    QStringList m_texts; ///< As given to setTexts().
    QString m_name;
    QList<double> m_figures; ///< A bar each.
    SharpnessTrace m_trace;  ///< Of live view; without figures for photographs.
    int m_current = -1;
    std::function<void()> m_show; ///< What is shown, again; empty: nothing.
};

} // namespace skein

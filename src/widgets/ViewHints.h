// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Rating.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

namespace skein {

class FlashLayer;
class ImageView;
class ShotSelection;

/**
 * Says over the picture, for a moment, what a key has done: also where no panel and no bar tells
 * it, in full screen and on a presentation's monitor. A click into the picture puts it away sooner:
 * it may lie over what is to be seen. Borrows the selection, which must outlive it.
 * Lives on the GUI thread.
 */
class ViewHints final : public QObject
{
    Q_OBJECT

public:
    explicit ViewHints(ShotSelection& selection, QObject* parent = nullptr);

    /** From now on also in @p view, for as long as it is there. */
    void addView(ImageView& view);
    /** The same by @p layer, for as long as it is there. */
    void addLayer(FlashLayer& layer);
    void say(const QString& text);
    bool eventFilter(QObject* watched, QEvent* event) override;
    /** Only for whoever does not see the window: a bar shows @p text, and nothing is to lie over
     * the picture for it. */
    void tell(const QString& text);
    /** Ends @p text wherever it is still said. */
    void takeBack(const QString& text);

Q_SIGNALS:
    /** By say() or tell(). */
    void said(const QString& text);

private:
    void followMarks();
    [[nodiscard]] static QString textOf(const Marks& before, const Marks& now);

    ShotSelection& m_selection;
    QList<QPointer<FlashLayer>> m_layers;
    QString m_path; ///< The current shot, whose marks were m_marks.
    Marks m_marks;
};

} // namespace skein

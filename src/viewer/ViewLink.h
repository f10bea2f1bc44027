// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace skein {

class ImageView;
struct ViewState;

/**
 * Locks the zoom and the place of several views together: what one is told, all show.
 * Lives on the GUI thread; borrows the views, which must outlive it.
 */
class ViewLink final : public QObject
{
    Q_OBJECT

public:
    explicit ViewLink(QList<ImageView*> views, QObject* parent = nullptr);

    /** When off, each view goes its own way; when on again, all follow the next one moved. */
    void setOn(bool on) { m_isOn = on; }
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    void follow(const ImageView& leader, const ViewState& state);

    const QList<ImageView*> m_views;
    bool m_isOn = true;
    bool m_isCopying = false; ///< The others are being told: they do not lead.
};

} // namespace skein

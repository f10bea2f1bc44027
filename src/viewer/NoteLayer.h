// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QString>

namespace skein {

/** A sentence over the lower edge of a still: what is wrong with it. GUI thread only. */
class NoteLayer final : public PictureLayer
{
    Q_OBJECT

public:
    NoteLayer()
        : PictureLayer(Place::Message)
    {}

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    QString m_text;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewHints.h"

#include "session/ShotModel.h"
#include "viewer/FlashLayer.h"
#include "viewer/ImageView.h"
#include "widgets/ShotSelection.h"

#include <QEvent>
#include <utility>

namespace skein {

ViewHints::ViewHints(ShotSelection& selection, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(selection.model(), &QItemSelectionModel::currentChanged, this, &ViewHints::followMarks);
    connect(&selection.shots(), &ShotModel::dataChanged, this, &ViewHints::followMarks);
}

void ViewHints::addView(ImageView& view)
{
    addLayer(*view.emplaceLayer<FlashLayer>());
    view.installEventFilter(this);
}

bool ViewHints::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        for (const QPointer<FlashLayer>& layer : std::as_const(m_layers)) {
            if (layer) {
                layer->withdraw(QString(layer->text()));
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

void ViewHints::addLayer(FlashLayer& layer)
{
    m_layers.append(&layer);
}

void ViewHints::say(const QString& text)
{
    m_layers.removeIf([](const QPointer<FlashLayer>& layer) { return layer.isNull(); });
    for (const QPointer<FlashLayer>& layer : std::as_const(m_layers)) {
        layer->show(text);
    }
    Q_EMIT said(text);
}

void ViewHints::tell(const QString& text)
{
    Q_EMIT said(text);
}

void ViewHints::takeBack(const QString& text)
{
    for (const QPointer<FlashLayer>& layer : std::as_const(m_layers)) {
        if (layer) {
            layer->withdraw(text);
        }
    }
}

void ViewHints::followMarks()
{
    const QString path = m_selection.currentPath();
    const Shot* shot = m_selection.shots().find(path);
    if (shot == nullptr || !shot->isRead) {
        m_path.clear();
        return;
    }
    const Marks now = shot->facts.marks;
    if (path == m_path && now != m_marks) {
        say(textOf(m_marks, now));
    }
    m_path = path;
    m_marks = now;
}

QString ViewHints::textOf(const Marks& before, const Marks& now)
{
    if (now.rating != before.rating) {
        if (now.rating.isRejected()) {
            //: message over the picture: what was just done to the photograph
            return tr("Rejected");
        }
        //: message over the picture: what was just done to the photograph
        return now.rating.value() == 0 ? tr("No stars") : QString(now.rating.value(), u'★');
    }
    switch (now.label) {
    case ColourLabel::Red:
        //: message over the picture: what was just done to the photograph
        return tr("Label: red");
    case ColourLabel::Yellow:
        //: message over the picture: what was just done to the photograph
        return tr("Label: yellow");
    case ColourLabel::Green:
        //: message over the picture: what was just done to the photograph
        return tr("Label: green");
    case ColourLabel::Blue:
        //: message over the picture: what was just done to the photograph
        return tr("Label: blue");
    case ColourLabel::Purple:
        //: message over the picture: what was just done to the photograph
        return tr("Label: purple");
    case ColourLabel::None:
        break;
    }
    //: message over the picture: what was just done to the photograph
    return tr("No label");
}

} // namespace skein

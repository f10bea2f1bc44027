// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/CompareCell.h"

#include "image/ShownName.h"
#include "viewer/ImageView.h"
#include "viewer/Surround.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int frameWidth = 2;
}

CompareCell::CompareCell(ImageLoader& loader, int number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_view(new ImageView(this))
    , m_feed(new PictureFeed(loader, *m_view, this))
    , m_caption(new QLabel(this))
    , m_problem(new QLabel(m_view))
{
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setContentsMargins(8, 3, 8, 3);
    m_caption->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setMargin(24);
    m_problem->setTextFormat(Qt::PlainText);
    auto* overView = new QVBoxLayout(m_view);
    overView->setContentsMargins(0, 0, 0, 0);
    overView->addWidget(m_problem);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    m_problem->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_feed, &PictureFeed::changed, this, &CompareCell::showState);
    showState();
}

void CompareCell::setCaption(const QString& caption)
{
    m_captionText = caption;
    showState();
}

QString CompareCell::caption() const
{
    return m_caption->text();
}

void CompareCell::setActive(bool active)
{
    if (m_isActive != active) {
        m_isActive = active;
        showState();
        update();
    }
}

void CompareCell::showState()
{
    const QString name = shownName(m_feed->path());
    const QString caption = m_captionText.isEmpty() ? name : m_captionText;
    m_caption->setText(caption);
    QPalette readable = m_problem->palette();
    readable.setColor(QPalette::WindowText, Surround::on(m_view->surround()).words);
    m_problem->setPalette(readable);
    m_problem->setText(m_feed->failure());
    m_problem->setVisible(!m_feed->failure().isEmpty());
    //: %1: place of a picture among those compared, %2: its caption
    const QString what = tr("Picture %1: %2").arg(m_number).arg(caption);
    //: %1 is the name of a picture, read aloud
    m_view->setAccessibleName(m_isActive ? tr("%1 (chosen)").arg(what) : what);
}

bool CompareCell::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn) {
        Q_EMIT chosen();
    }
    return QWidget::eventFilter(watched, event);
}

void CompareCell::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Surround surround = Surround::in(palette());
    painter.fillRect(rect(), surround.ground);
    if (m_isActive) {
        painter.setPen(QPen(surround.frame, frameWidth));
        constexpr double half = frameWidth / 2.0;
        painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
    }
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxView.h"

#include "BoxButton.h"
#include "Collage.h"
#include "GuestKeys.h"
#include "LivePicture.h"
#include "SlideShow.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

namespace skein::photobox {

namespace {

constexpr int pointerMs = 3000;
constexpr int fadeStepMs = 30;
constexpr int flashMs = 700;  ///< White,
constexpr int fadeMs = 400;   ///< and then going.
constexpr int slideMs = 5000; ///< Each photograph.
constexpr double msOfSecond = 1000;
// Parts of the unit, which is the height of the screen, or a bit of its width on a tall one.
constexpr double tallScreen = 0.75;
constexpr double greetingHeight = 0.09;
constexpr double footerHeight = 0.16;
constexpr double buttonLetters = 0.042;
constexpr double greetingLetters = 0.05;
constexpr double sentenceLetters = 0.048;
constexpr double numberLetters = 0.5;
constexpr double margin = 0.02;
constexpr double rim = 0.012;        ///< White, as around a print.
constexpr double widestTaken = 0.24; ///< Of the screen's width.
constexpr double shotShape = 1.5;    ///< Width by height, as most cameras have it.
constexpr double hostLetters = 0.02;
constexpr int leastHostPixels = 12;
constexpr int plateAlpha = 165;

void fillLetters(QPainter& painter, const QRectF& box, const QString& text, double outline)
{
    const QFontMetricsF letters(painter.font());
    QPainterPath path;
    path.addText(0, 0, painter.font(), text);
    const QRectF around = path.boundingRect();
    path.translate(box.center() - around.center());
    painter.setPen(
        QPen(QColor(0, 0, 0, plateAlpha), outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::white);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.drawPath(path);
}

/** The light goes at once where the desktop wants nothing to move by itself. */
int fadeTime(const QWidget& view)
{
    const bool moves =
        view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &view) > 0;
    return moves ? fadeMs : 1;
}

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, qRound(pixels)));
    return font;
}

} // namespace

BoxView::BoxView(BoxRun& run, LivePicture& live, SlideShow& slides, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_live(live)
    , m_slides(slides)
{
    const bool isFour = run.options().kind == BoxOptions::Kind::Collage;
    m_single = new BoxButton(isFour ? tr("Take Four Photos") : tr("Take a Photo"), this);
    connect(m_single, &BoxButton::clicked, this, [this] { press(false); });
    if (run.options().kind == BoxOptions::Kind::GuestsChoose) {
        //: large button for guests: takes four photographs for one picture
        m_collage = new BoxButton(tr("Four Photos"), this);
        connect(m_collage, &BoxButton::clicked, this, [this] { press(true); });
    }
    setProperty("accessibleRole", static_cast<int>(QAccessible::Grouping));
    //: name of the window, for screen readers
    setAccessibleName(tr("Photo box"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus); // It has it anyway; a click must not take it from the password.
    setMouseTracking(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_idle.setSingleShot(true);
    m_pointer.setSingleShot(true);
    m_pointer.setInterval(pointerMs);
    m_fade.setInterval(fadeStepMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_slides.start(slideMs); });
    connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_fade, &QTimer::timeout, this, [this] {
        if (m_sinceFlash.hasExpired(flashMs + fadeTime(*this))) {
            m_fade.stop();
        }
        update();
    });
    connect(&run, &BoxRun::changed, this, &BoxView::onRunChanged);
    connect(&run, &BoxRun::released, this, &BoxView::flash);
    connect(&run, &BoxRun::shown, this, [this] { m_fade.stop(); });
    connect(&live, &LivePicture::changed, this, qOverload<>(&QWidget::update));
    connect(&slides, &SlideShow::changed, this, qOverload<>(&QWidget::update));
    notice();
    onRunChanged();
}

void BoxView::setPanel(QWidget* panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->hide();
    panel->installEventFilter(this);
}

bool BoxView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panel && (event->type() == QEvent::Show || event->type() == QEvent::Resize ||
                                  event->type() == QEvent::LayoutRequest)) {
        m_panel->adjustSize();
        m_panel->move(rect().center() - m_panel->rect().center());
    }
    return QWidget::eventFilter(watched, event);
}

double BoxView::unit() const
{
    return std::min<double>(height(), width() * tallScreen);
}

QRectF BoxView::wholeArea() const
{
    const double top = m_run.options().greeting.isEmpty() ? margin : greetingHeight;
    return QRectF(rect()).adjusted(
        margin * unit(), top * unit(), -margin * unit(), -footerHeight * unit());
}

QRectF BoxView::pictureArea() const
{
    QRectF area = wholeArea();
    if (showsTaken()) {
        const QRectF first = takenPlaces().first();
        const double gap = margin * unit();
        if (width() > height()) {
            area.setLeft(first.right() + gap);
        } else {
            area.setBottom(first.top() - gap);
        }
    }
    return area;
}

bool BoxView::showsTaken() const
{
    const BoxRun::Stage stage = m_run.stage();
    return m_run.isCollage() && !m_run.isMade() && stage != BoxRun::Stage::Making;
}

QList<QRectF> BoxView::takenPlaces() const
{
    const QRectF whole = wholeArea();
    const double gap = margin * unit() / 2;
    const bool isWide = width() > height();
    // A column beside the mirror, which is not as wide as a wide screen; on a tall one a row below.
    const double length = isWide ? height() - margin * unit() - whole.top() : whole.width();
    const double each = (length - (collageShots - 1) * gap) / collageShots;
    double tall = isWide ? each : each / shotShape;
    tall = std::min(tall, widestTaken * width() / shotShape);
    QRectF place(whole.left(), whole.top(), tall * shotShape, tall);
    const double used = collageShots * (isWide ? tall : place.width()) + (collageShots - 1) * gap;
    if (isWide) {
        place.moveTop(whole.top() + (length - used) / 2);
    } else {
        place.moveTo(whole.left() + (length - used) / 2, whole.bottom() - tall);
    }
    QList<QRectF> places;
    for (int i = 0; i < collageShots; ++i) {
        places.append(place);
        place.translate(isWide ? 0 : place.width() + gap, isWide ? tall + gap : 0);
    }
    return places;
}

void BoxView::placeParts()
{
    const double middle = height() - footerHeight * unit() / 2;
    int left = width() / 2;
    QList<BoxButton*> buttons{m_single};
    if (m_collage != nullptr) {
        buttons.append(m_collage);
    }
    const int gap = qRound(2 * margin * unit());
    int across = -gap;
    for (BoxButton* button : buttons) {
        button->setFont(sized(font(), buttonLetters * unit()));
        across += button->sizeHint().width() + gap;
    }
    left -= across / 2;
    for (BoxButton* button : buttons) {
        const QSize size = button->sizeHint();
        button->setGeometry(left, qRound(middle) - size.height() / 2, size.width(), size.height());
        left += size.width() + gap;
    }
    if (m_panel != nullptr) {
        m_panel->move(rect().center() - m_panel->rect().center());
    }
}

void BoxView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void BoxView::onRunChanged()
{
    const bool isReady = m_run.stage() == BoxRun::Stage::Ready;
    m_single->setVisible(isReady);
    if (m_collage != nullptr) {
        m_collage->setVisible(isReady);
    }
    if (!isReady) {
        m_slides.stop();
        m_idle.stop();
    } else if (!m_idle.isActive() && m_slides.image().isNull()) {
        notice();
    }
    update();
}

void BoxView::notice()
{
    m_slides.stop();
    unsetCursor();
    m_pointer.start();
    if (m_run.options().idle > 0 && m_run.stage() == BoxRun::Stage::Ready) {
        m_idle.start(qRound(m_run.options().idle * msOfSecond));
    }
    update();
}

void BoxView::press(bool wantsCollage)
{
    notice();
    m_run.press(wantsCollage);
}

void BoxView::flash()
{
    if (m_run.options().hasFlash) {
        m_sinceFlash.start();
        m_fade.start();
        update();
    }
}

void BoxView::keyPressEvent(QKeyEvent* event)
{
    event->accept(); // Whatever it is, it is for nobody else.
    if (!event->isAutoRepeat() &&
        QKeySequence(event->keyCombination()) == m_run.options().leaveKey) {
        Q_EMIT leaveWanted();
        return;
    }
    const GuestWish wish = wishOf(*event);
    if (wish != GuestWish::Nothing) {
        press(wish == GuestWish::Collage);
    }
}

void BoxView::keyReleaseEvent(QKeyEvent* event)
{
    event->accept();
}

void BoxView::mouseMoveEvent(QMouseEvent* /*event*/)
{
    notice();
}

void BoxView::mousePressEvent(QMouseEvent* event)
{
    notice();
    event->accept();
}

void BoxView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_run.options().background);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const BoxRun::Stage stage = m_run.stage();
    if (stage == BoxRun::Stage::Ready && !m_slides.image().isNull()) {
        paintPicture(painter, m_slides.image());
    } else if (stage == BoxRun::Stage::Review) {
        paintPicture(painter, m_run.picture());
    } else if (stage != BoxRun::Stage::Away && stage != BoxRun::Stage::Making) {
        paintMirror(painter);
    }
    paintGreeting(painter);
    paintTaken(painter);
    paintNumber(painter);
    if (m_fade.isActive()) {
        const double gone = static_cast<double>(m_sinceFlash.elapsed()) - flashMs;
        const double light = gone <= 0 ? 1 : std::clamp(1 - gone / fadeTime(*this), 0.0, 1.0);
        QColor white(Qt::white);
        white.setAlphaF(static_cast<float>(light));
        painter.fillRect(rect(), white);
    }
    paintSentence(painter);
    paintHostLine(painter);
}

void BoxView::paintMirror(QPainter& painter) const
{
    const QImage& frame = m_live.image();
    if (frame.isNull()) {
        return;
    }
    const QRectF area = pictureArea();
    QRectF place(QPointF(), QSizeF(frame.size()).scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    painter.save();
    if (m_run.options().isMirrored) {
        painter.translate(2 * place.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.drawImage(place, frame);
    painter.restore();
}

void BoxView::paintPicture(QPainter& painter, const QImage& picture) const
{
    if (picture.isNull()) {
        return;
    }
    const double border = rim * unit();
    const bool isFree = m_run.stage() == BoxRun::Stage::Review &&
                        (!m_run.isCollage() || m_run.isMade()); // Nothing stands below.
    const double below = isFree ? footerHeight / 2 * unit() : 0;
    const QRectF area = pictureArea().adjusted(border, border, -border, below - border);
    QRectF place(QPointF(), QSizeF(picture.size()).scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    painter.fillRect(place.adjusted(-border, -border, border, border), Qt::white);
    painter.drawImage(place, picture);
}

void BoxView::paintGreeting(QPainter& painter) const
{
    const QString& greeting = m_run.options().greeting;
    const QRectF line(margin * unit(), 0, width() - 2 * margin * unit(), greetingHeight * unit());
    if (!greeting.isEmpty()) {
        painter.setFont(sized(font(), greetingLetters * unit()));
        painter.setPen(inkOn(m_run.options().background));
        painter.drawText(line, Qt::AlignCenter,
            painter.fontMetrics().elidedText(greeting, Qt::ElideRight, qRound(line.width())));
    }
    const QImage& logo = m_run.logo();
    if (!logo.isNull()) {
        const double tall = (footerHeight - 2 * margin) * unit();
        const QSizeF size = QSizeF(logo.size()).scaled(width() / 5.0, tall, Qt::KeepAspectRatio);
        const QPointF corner(
            width() - margin * unit() - size.width(), height() - margin * unit() - size.height());
        painter.drawImage(QRectF(corner, size), logo);
    }
}

void BoxView::paintTaken(QPainter& painter) const
{
    if (!showsTaken()) {
        return;
    }
    const QList<QRectF> places = takenPlaces();
    for (int i = 0; i < collageShots; ++i) {
        const QRectF& place = places[i];
        painter.fillRect(place, QColor(255, 255, 255, plateAlpha / 2));
        if (i < m_run.taken().size() && !m_run.taken()[i].isNull()) {
            const QImage& shot = m_run.taken()[i];
            QRectF inside(QPointF(), QSizeF(shot.size()).scaled(place.size(), Qt::KeepAspectRatio));
            inside.moveCenter(place.center());
            painter.drawImage(inside, shot);
        }
    }
}

void BoxView::paintNumber(QPainter& painter) const
{
    if (m_run.stage() != BoxRun::Stage::Countdown || m_run.number() < 1) {
        return;
    }
    QFont font = sized(this->font(), numberLetters * unit());
    font.setBold(true);
    painter.setFont(font);
    fillLetters(painter, pictureArea(), QString::number(m_run.number()), rim * unit());
}

void BoxView::paintSentence(QPainter& painter) const
{
    if (m_run.sentence().isEmpty()) {
        return;
    }
    painter.setFont(sized(font(), sentenceLetters * unit()));
    const bool isAlone =
        m_run.stage() == BoxRun::Stage::Away || m_run.stage() == BoxRun::Stage::Making;
    const double footer = footerHeight * unit();
    const QRectF beside = pictureArea();
    const QRectF area =
        isAlone ? QRectF(rect()) : QRectF(beside.left(), height() - footer, beside.width(), footer);
    const double padding = margin * unit();
    const QRectF most = area.adjusted(4 * padding, padding, -4 * padding, -padding);
    painter.setPen(Qt::white); // Without a pen there is nothing to measure: it was left without.
    QRectF plate = painter.boundingRect(most, Qt::AlignCenter | Qt::TextWordWrap, m_run.sentence());
    plate.adjust(-2 * padding, -padding / 2, 2 * padding, padding / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, plateAlpha));
    painter.drawRoundedRect(plate, padding, padding);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextWordWrap, m_run.sentence());
}

void BoxView::paintHostLine(QPainter& painter) const
{
    if (m_run.hostLine().isEmpty()) {
        return;
    }
    // Small, at the edge: guests need not read it.
    painter.setFont(sized(font(), std::max<double>(leastHostPixels, hostLetters * unit())));
    painter.setPen(inkOn(m_run.options().background));
    const double padding = margin * unit() / 2;
    painter.drawText(QRectF(rect()).adjusted(padding, padding, -padding, -padding),
        Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_run.hostLine());
}

} // namespace skein::photobox

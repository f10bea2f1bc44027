// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusStrip.h"

#include "tether/DiskGuard.h"
#include "ui_StatusStrip.h"
#include "widgets/BackupPresenter.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr int lowBatteryPercent = 20;
constexpr int progressSteps = 1000;
constexpr int leastChars = 9;
constexpr double mostOfScreen = 0.74;

void tint(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

QString roomText(qint64 shots)
{
    constexpr int exact = 100;
    constexpr qint64 most = 1'000'000'000;
    const int count = static_cast<int>(std::min(shots, most));
    int unit = 1;
    while (count / unit >= exact) {
        unit *= 10;
    }
    //: %n counts photographs
    return StatusStrip::tr("Room for about %n photograph(s)", nullptr, count / unit * unit);
}

QString cameraStateText(Camera::State state)
{
    switch (state) {
    case Camera::State::Connecting:
        //: what the camera is doing: a state
        return StatusStrip::tr("Connecting…");
    case Camera::State::Previewing:
        //: what the camera is doing: live view is running
        return StatusStrip::tr("Live view");
    case Camera::State::Capturing:
        //: what the camera is doing: a state
        return StatusStrip::tr("Exposing…");
    case Camera::State::Recovering:
        //: what the camera is doing: a state
        return StatusStrip::tr("Reconnecting…");
    case Camera::State::Closing:
        //: what the camera is doing: a state
        return StatusStrip::tr("Disconnecting…");
    case Camera::State::Disconnected:
        //: what the camera is doing: a state
        return StatusStrip::tr("Disconnected");
    case Camera::State::Ready:
        break;
    }
    return {};
}

StatusStrip::StatusStrip(SessionController& controller, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_ui(std::make_unique<Ui::StatusStrip>())
{
    m_ui->setupUi(this);
    m_ui->camera->setTextFormat(Qt::PlainText);
    tint(m_ui->state, theme::quietText);
    tint(m_ui->zoom, theme::quietText);
    setSelectedCount(0);
    m_ui->transfer->setVisible(false);
    m_ui->frames->setVisible(false);
    m_ui->transferBar->setRange(0, progressSteps);
    m_ui->transferCancel->setIcon(symbolicIcon(QStringLiteral("close")));
    m_ui->transferCancel->setIconSize(QSize(16, 16));
    m_ui->shots->setIcon(symbolicIcon(QStringLiteral("shots-left")));
    m_ui->disk->setIcon(symbolicIcon(QStringLiteral("disk")));
    for (IconLabel* label : {m_ui->disk, m_ui->backup}) {
        label->setShortens(leastChars); // A narrow window stays narrow.
    }
    connect(m_ui->transferCancel, &QToolButton::clicked, &controller,
        &SessionController::cancelTransfers);
    connect(&controller, &SessionController::cameraChanged, this, &StatusStrip::setCamera);
    connect(&controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    connect(&controller, &SessionController::incoming, this, &StatusStrip::onIncoming);
    connect(&controller, &SessionController::received, this,
        [this](const QString&, const CameraFileRef& file) {
            m_transfers.remove(file);
            showTransfer();
        });
    connect(
        &controller, &SessionController::pendingCountChanged, this, &StatusStrip::onPendingCount);
    connect(&controller.disk(), &DiskGuard::changed, this, &StatusStrip::showRoom);
    setCamera(controller.camera());
    showRoom();
}

StatusStrip::~StatusStrip() = default;

int StatusStrip::highestPart() const
{
    int height = 0;
    const QList<QWidget*> parts = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* part : parts) {
        height = std::max(height, part->sizeHint().height());
    }
    return height;
}

QSize StatusStrip::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, highestPart()});
}

QSize StatusStrip::minimumSizeHint() const
{
    // With letters of twice the size all of it may want more than the screen has.
    const int most = qRound(mostOfScreen * screen()->availableSize().width());
    const QSize least = QWidget::minimumSizeHint().boundedTo({most, QWIDGETSIZE_MAX});
    return least.expandedTo({0, highestPart()});
}

void StatusStrip::setCamera(Camera* camera)
{
    m_ui->battery->setText({}, {});
    m_ui->shots->setText({}, {});
    m_transfers.clear();
    showTransfer();
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &StatusStrip::showCamera);
        connect(camera, &Camera::settingChanged, this, &StatusStrip::showSetting);
        connect(camera, &Camera::settingsReset, this, &StatusStrip::showAllSettings);
        showAllSettings();
    }
    showCamera();
}

void StatusStrip::setCameraName(const QString& name)
{
    m_cameraName = name;
    showCamera();
}

void StatusStrip::showCamera()
{
    const Camera* camera = m_controller.camera();
    if (camera == nullptr) {
        //: no camera is connected
        m_ui->camera->setText(tr("No camera"));
        m_ui->camera->setToolTip({});
        m_ui->state->setText({});
        tint(m_ui->camera, theme::quietText);
        return;
    }
    const CameraInfo info = camera->info();
    const LibraryInfo library = camera->library();
    tint(m_ui->camera, palette().color(QPalette::WindowText));
    const QString model = info.model.isEmpty() ? info.port : info.model;
    m_ui->camera->setText(m_cameraName.isEmpty() ? model : m_cameraName);
    m_ui->state->setText(cameraStateText(camera->state()));
    QStringList lines{info.model};
    if (!info.serial.isEmpty()) {
        //: %1 is a number with letters
        lines.append(tr("Serial number %1").arg(info.serial));
    }
    if (!info.firmware.isEmpty()) {
        //: %1 is a version number
        lines.append(tr("Firmware %1").arg(info.firmware));
    }
    //: %1 is an address, such as usb:001,005
    lines.append(tr("Connected at %1").arg(info.port));
    if (!library.version.isEmpty()) {
        //: %1 is a version number
        lines.append(tr("Driven by libgphoto2 %1").arg(library.version));
    }
    if (!library.warning.isEmpty()) {
        lines.append(library.warning);
    }
    lines.removeAll(QString());
    m_ui->camera->setToolTip(lines.join(QLatin1Char('\n')));
}

void StatusStrip::showAllSettings()
{
    showCamera();
    const Camera* camera = m_controller.camera();
    const QList<CameraSetting> settings =
        camera != nullptr ? camera->settings() : QList<CameraSetting>();
    for (const CameraSetting& setting : settings) {
        showSetting(setting);
    }
}

void StatusStrip::showSetting(const CameraSetting& setting)
{
    const QString value = settingValueText(setting);
    if (setting.name == QLatin1String("batterylevel")) {
        static const QRegularExpression digits(QStringLiteral("^([0-9]+) ?%"));
        const auto match = digits.match(value);
        const bool low = (match.hasMatch() && match.captured(1).toInt() <= lowBatteryPercent) ||
                         value.compare(QLatin1String("low"), Qt::CaseInsensitive) == 0;
        m_ui->battery->setIcon(low ? symbolicIcon(QStringLiteral("battery-low"), theme::warning)
                                   : symbolicIcon(QStringLiteral("battery")));
        //: %1 is what the camera says, such as "75 %"
        m_ui->battery->setText(value, tr("Battery: %1").arg(value));
    } else if (setting.name == QLatin1String("availableshots")) {
        //: in the status bar: how many more photographs the card of the camera takes; %1 is a
        //: number
        m_ui->shots->setText(tr("Card: %1").arg(value),
            //: %1 is a number
            tr("Shots left on the camera's card: %1").arg(value));
    }
}

void StatusStrip::showRoom()
{
    const DiskGuard& disk = m_controller.disk();
    const auto shots = disk.shots();
    if (!shots) {
        m_ui->disk->setText({}, {});
        return;
    }
    const bool isLittle = disk.room() != DiskGuard::Room::Enough;
    m_ui->disk->setIcon(isLittle ? symbolicIcon(QStringLiteral("warning"), theme::warning)
                                 : symbolicIcon(QStringLiteral("disk")));
    const QString text = roomText(*shots);
    const QString size =
        QLocale().formattedDataSize(disk.freeBytes(), 1, QLocale::DataSizeSIFormat);
    //: %1: "Room for about 1200 photographs", %2: a size, such as "12 GB"
    m_ui->disk->setText(text, tr("%1 – free space for this session: %2").arg(text, size));
}

void StatusStrip::showBackup(const BackupReport& report)
{
    using Place = BackupReport::Place;
    const int strange = report.failed + report.changed + report.replaced;
    const bool isWell =
        report.place == Place::Looking || (report.place == Place::Here && strange == 0);
    m_ui->backup->setIcon(isWell ? symbolicIcon(QStringLiteral("backup"))
                                 : symbolicIcon(QStringLiteral("warning"), theme::warning));
    m_ui->backup->setText(backupText(report), backupSentence(report));
}

void StatusStrip::setFramesPerSecond(int frames)
{
    m_ui->frames->setVisible(frames >= 0);
    //: frames per second of live view
    m_ui->frames->setText(tr("%n fps", "live view, frames per second", frames));
}

void StatusStrip::setZoom(double scale, bool fit)
{
    m_zoom = scale;
    m_isFit = fit;
    showZoom();
}

void StatusStrip::showZoom()
{
    const QString percent = QLocale().toString(std::lround(m_zoom * 100));
    //: how large the picture is shown; %1 is a number
    m_ui->zoom->setText(m_zoom > 0 ? tr("Zoom %1 %").arg(percent) : QString());
    m_ui->zoom->setToolTip(
        m_isFit ? tr("How large the picture is shown: as it fits the window. At 100 % each of its "
                     "pixels is one of the screen.")
                : tr("How large the picture is shown. At 100 % each of its pixels is one of the "
                     "screen."));
}

void StatusStrip::fitZoom()
{
    const int own = m_ui->zoom->sizeHint().width() + layout()->spacing();
    const int shown = QWidget::minimumSizeHint().width();
    m_ui->zoom->setVisible(width() >= (m_ui->zoom->isHidden() ? shown + own : shown));
}

bool StatusStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fitZoom(); // A part came or went, or got other words.
    }
    return QWidget::event(event);
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitZoom();
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showRoom();
        showZoom();
    }
}

void StatusStrip::setSelectedCount(int count)
{
    m_ui->selected->setVisible(count > 1);
    //: %n counts photographs
    m_ui->selected->setText(tr("%n selected", "photographs", count));
}

RatingBar& StatusStrip::rating() const
{
    return *m_ui->rating;
}

void StatusStrip::onIncoming(const IncomingStatus& status)
{
    m_transfers.insert(status.file, status);
    showTransfer();
}

void StatusStrip::onPendingCount(int count)
{
    if (count == 0) {
        m_transfers.clear();
    }
    showTransfer();
}

void StatusStrip::showTransfer()
{
    const int pending = m_controller.pendingCount();
    m_ui->transfer->setVisible(pending > 0);
    if (pending == 0) {
        return;
    }
    qint64 done = 0;
    qint64 total = 0;
    for (const IncomingStatus& status : std::as_const(m_transfers)) {
        done += status.done;
        total += std::max(status.done, status.total);
    }
    //: %n counts photographs on their way
    m_ui->transferText->setText(tr("Receiving: %n", "photographs on their way", pending));
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1;
    m_ui->transferBar->setValue(static_cast<int>(std::lround(share * progressSteps)));
}

} // namespace skein

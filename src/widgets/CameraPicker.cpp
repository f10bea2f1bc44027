// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPicker.h"

#include "base/Settings.h"
#include "ui_CameraPicker.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QListWidgetItem>
#include <QPushButton>

namespace skein {

namespace {

const SettingKey<QString> lastAddressKey{"camera/networkAddress", QString()};

constexpr int indexRole = Qt::UserRole;
constexpr int virtualIndex = -1;

bool isNetwork(const CameraInfo& camera)
{
    return camera.port.startsWith(QLatin1String("ptpip:"));
}

} // namespace

CameraPicker::CameraPicker(CameraFinder& finder, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CameraPicker>())
    , m_finder(finder)
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->refreshButton->setIcon(symbolicIcon(QStringLiteral("refresh")));
    m_ui->refreshButton->setToolTip(tr("Look for cameras again"));
    m_connect = m_ui->buttons->addButton(tr("C&onnect"), QDialogButtonBox::ActionRole);
    m_connect->setDefault(true);
    m_ui->address->setText(settings.value(lastAddressKey));

    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->refreshButton, &QToolButton::clicked, this, &CameraPicker::refresh);
    connect(m_ui->list, &QListWidget::itemActivated, this, &CameraPicker::connectSelected);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &CameraPicker::updateButtons);
    connect(m_ui->address, &QLineEdit::textChanged, this, &CameraPicker::updateButtons);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (focusWidget() == m_ui->address || m_ui->list->currentItem() == nullptr) {
            connectAddress();
        } else {
            connectSelected();
        }
    });
    connect(&finder, &CameraFinder::devicesChanged, this, [this] {
        if (isVisible() && !m_connecting) {
            refresh();
        }
    });
    m_connect->setFocusPolicy(Qt::TabFocus);
    m_ui->list->setFocus();
    showFound(CameraFinder::Found{});
    setStatus({});
}

CameraPicker::~CameraPicker() = default;

void CameraPicker::setTakenPorts(const QStringList& ports)
{
    m_taken = ports;
}

void CameraPicker::refresh()
{
    setStatus(tr("Looking for cameras…"));
    m_finder.find().then(
        this, [this](const Result<CameraFinder::Found>& found) { showFound(found); });
}

void CameraPicker::showFound(const Result<CameraFinder::Found>& found)
{
    m_ui->list->clear();
    m_cameras = found ? found->cameras : QList<CameraInfo>();
    for (qsizetype i = 0; i < m_cameras.size(); ++i) {
        const CameraInfo& camera = m_cameras.at(i);
        //: a camera in a list: its model and where it is connected
        const QString text =
            tr("%1 at %2").arg(camera.model.isEmpty() ? tr("Camera") : camera.model, camera.port);
        QListWidgetItem* item = addEntry(
            isNetwork(camera) ? QStringLiteral("camera-network") : QStringLiteral("camera"), text,
            camera);
        item->setData(indexRole, static_cast<int>(i));
    }
    QListWidgetItem* simulated = addEntry(QStringLiteral("camera-virtual"),
        tr("Virtual camera, to try Skein without a real one"), {});
    simulated->setData(indexRole, virtualIndex);
    m_ui->list->setCurrentRow(0);
    if (!m_connecting) {
        if (!found) {
            setStatus(found.error().message, true);
        } else if (m_cameras.isEmpty()) {
            setStatus(tr("No camera was found by cable. Is it switched on and awake? Cameras on "
                         "Wi-Fi need their network address."));
        } else {
            setStatus({});
        }
    }
    updateButtons();
}

QListWidgetItem* CameraPicker::addEntry(
    const QString& icon, const QString& text, const CameraInfo& camera)
{
    auto* item = new QListWidgetItem(symbolicIcon(icon), text, m_ui->list);
    item->setSizeHint(QSize(0, 34));
    if (!camera.port.isEmpty() && m_taken.contains(camera.port)) {
        item->setFlags(Qt::NoItemFlags);
        item->setText(tr("%1 (used in another window)").arg(text));
    }
    return item;
}

void CameraPicker::connectSelected()
{
    const QListWidgetItem* item = m_ui->list->currentItem();
    if (item == nullptr || m_connecting) {
        return;
    }
    const int index = item->data(indexRole).toInt();
    if (index == virtualIndex) {
        showConnecting(tr("Starting the virtual camera…"));
        Q_EMIT virtualCameraChosen();
        return;
    }
    const CameraInfo camera = m_cameras.value(index);
    showConnecting(
        tr("Connecting to %1…").arg(camera.model.isEmpty() ? camera.port : camera.model));
    Q_EMIT cameraChosen(camera);
}

void CameraPicker::connectAddress()
{
    const QString address = m_ui->address->text().trimmed();
    if (address.isEmpty() || m_connecting) {
        return;
    }
    m_settings.setValue(lastAddressKey, address);
    showConnecting(tr("Connecting to %1…").arg(address));
    CameraFinder::resolveNetworkPort(address).then(this, [this](const Result<QString>& port) {
        if (!port) {
            showFailure(port.error());
            return;
        }
        CameraInfo camera;
        camera.port = *port;
        Q_EMIT cameraChosen(camera);
    });
}

void CameraPicker::showConnecting(const QString& text)
{
    m_connecting = true;
    setStatus(text);
    updateButtons();
}

void CameraPicker::showFailure(const Error& error)
{
    m_connecting = false;
    setStatus(error.message, true);
    updateButtons();
}

QString CameraPicker::statusText() const
{
    return m_ui->status->text();
}

void CameraPicker::updateButtons()
{
    const bool something =
        m_ui->list->currentItem() != nullptr || !m_ui->address->text().trimmed().isEmpty();
    m_connect->setEnabled(!m_connecting && something);
    m_ui->refreshButton->setEnabled(!m_connecting);
}

void CameraPicker::setStatus(const QString& text, bool isError)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, isError ? theme::error : theme::quietText);
    m_ui->status->setPalette(palette);
    m_ui->status->setText(text);
    m_ui->status->setAccessibleName(text);
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPicker.h"

#include "base/Background.h"
#include "base/Settings.h"
#include "camera/CameraNames.h"
#include "camera/HotPlug.h"
#include "ui_CameraPicker.h"
#include "widgets/CameraText.h"
#include "widgets/HeightKeeper.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"
#include "widgets/Welcome.h"

#include <QAction>
#include <QListWidgetItem>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace skein {

namespace {

const SettingKey<QString> lastAddressKey{"camera/networkAddress", QString()};

/** Room above and below the lines of a row (px). */
constexpr int rowMargin = 10;

bool isNetwork(const CameraInfo& camera)
{
    return camera.port.startsWith(QLatin1String("ptpip:"));
}

} // namespace

CameraPicker::CameraPicker(
    CameraFinder& finder, CameraNames& names, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CameraPicker>())
    , m_finder(finder)
    , m_names(names)
    , m_settings(settings)
    , m_network(settings)
{
    m_ui->setupUi(this);
    new HeightKeeper(*this);
    m_ui->status->setTextInteractionFlags(Qt::TextSelectableByMouse); // It may name a command.
    m_ui->refreshButton->setIcon(symbolicIcon(QStringLiteral("refresh")));
    m_ui->refreshButton->setToolTip(tr("Look for cameras again"));
    //: button
    m_connect = m_ui->buttons->addButton(tr("C&onnect"), QDialogButtonBox::ActionRole);
    m_connect->setDefault(true);
    m_connect->setWhatsThis(tr("Connects the chosen camera, or the one at the address that was "
                               "typed. Those that are connected already stay so."));
    m_connect->setFocusPolicy(Qt::TabFocus);
    m_ui->address->setText(settings.value(lastAddressKey));
    m_ui->name->setMaxLength(CameraNames::maxNameLength);
    m_ui->plugged->setChecked(settings.value(connectWhenPluggedKey));
    connectSignals();
    m_ui->list->setFocus();
    fillList();
    setStatus({});
}

CameraPicker::~CameraPicker() = default;

void CameraPicker::connectSignals()
{
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->refreshButton, &QToolButton::clicked, this, &CameraPicker::refresh);
    connect(m_ui->list, &QListWidget::itemActivated, this, &CameraPicker::connectSelected);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, [this] {
        m_chosen = true; // The list itself does so without telling.
        showName();
        updateButtons();
    });
    connect(m_ui->address, &QLineEdit::textChanged, this, &CameraPicker::updateButtons);
    connect(m_ui->name, &QLineEdit::editingFinished, this, &CameraPicker::keepName);
    connect(m_ui->plugged, &QCheckBox::toggled, this,
        [this](bool on) { m_settings.setValue(connectWhenPluggedKey, on); });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (focusWidget() == m_ui->address || m_ui->list->currentItem() == nullptr) {
            connectAddress();
        } else {
            connectSelected();
        }
    });
    connect(&m_finder, &CameraFinder::devicesChanged, this, [this] {
        if (isVisible() && !m_connecting) {
            refresh();
        }
    });
    connect(&m_names, &CameraNames::changed, this, [this] {
        refreshTexts();
        if (!m_ui->name->isModified()) {
            showName();
        }
    });
    auto* forget = new QAction(tr("&Forget This Network Camera"), m_ui->list);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    connect(forget, &QAction::triggered, this, &CameraPicker::forgetSelected);
    m_ui->list->addAction(forget);
    m_ui->list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CameraPicker::setTakenPorts(const QStringList& ports)
{
    m_taken = ports;
}

void CameraPicker::setOwnPorts(const QStringList& ports)
{
    m_own = ports;
}

void CameraPicker::setConnected(const QList<CameraInfo>& cameras)
{
    if (cameras != m_connected) {
        m_connected = cameras;
        fillList();
    }
}

void CameraPicker::setShown(const QString& port)
{
    if (port != m_shown) {
        m_shown = port;
        fillList();
    }
}

void CameraPicker::setAway(const QStringList& ports)
{
    m_away = ports;
    refreshTexts();
}

void CameraPicker::setSleepUnnoticed(bool isUnnoticed)
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->sleepNote->setPalette(quiet);
    m_ui->sleepNote->setVisible(isUnnoticed);
}

void CameraPicker::refreshTexts()
{
    for (int row = 0; row < m_ui->list->count(); ++row) {
        m_ui->list->item(row)->setText(textOf(m_entries.at(row)));
        m_ui->list->item(row)->setToolTip(m_ui->list->item(row)->text());
    }
}

bool CameraPicker::Entry::isSame(const Entry& other) const
{
    if (isVirtual || other.isVirtual) {
        return isVirtual == other.isVirtual;
    }
    return (!camera.port.isEmpty() && camera.port == other.camera.port) ||
           (!camera.serial.isEmpty() && camera.serial == other.camera.serial) ||
           (!address.isEmpty() && address == other.address);
}

int CameraPicker::rowToChoose(const std::optional<Entry>& before) const
{
    const auto rowOf = [this](auto&& isIt) {
        const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), isIt);
        return found == m_entries.cend()
                   ? -1
                   : static_cast<int>(std::distance(m_entries.cbegin(), found));
    };
    const int former =
        before ? rowOf([&before](const Entry& each) { return each.isSame(*before); }) : -1;
    const int shown = rowOf(
        [this](const Entry& each) { return !m_shown.isEmpty() && each.camera.port == m_shown; });
    const auto first = static_cast<int>(m_connected.size());
    // Whoever typed an address must not get a made-up camera when Connect is pressed again.
    const int other = !m_address.isEmpty() && m_entries.at(first).isVirtual ? -1 : first;
    return former >= 0 ? former : (shown >= 0 ? shown : other);
}

bool CameraPicker::isConnected(const CameraInfo& camera) const
{
    return std::any_of(m_connected.cbegin(), m_connected.cend(), [&camera](const CameraInfo& each) {
        return (!camera.port.isEmpty() && each.port == camera.port) ||
               (!camera.serial.isEmpty() && each.serial == camera.serial);
    });
}

void CameraPicker::refresh()
{
    ++m_examinations;
    setStatus(tr("Looking for cameras…"));
    m_finder.find().then(
        this, [this](const Result<CameraFinder::Found>& found) { showFound(found); });
}

void CameraPicker::showFound(const Result<CameraFinder::Found>& found)
{
    m_cameras = found ? found->cameras : QList<CameraInfo>();
    fillList();
    if (m_connecting) {
        return;
    }
    if (!found) {
        setStatus(found.error().message, true);
    } else if (m_cameras.isEmpty()) {
        setStatus(tr("No camera was found by cable. Is it switched on and awake? Cameras on "
                     "Wi-Fi need their network address."));
    } else {
        setStatus({});
    }
    if (found) {
        examine();
    }
}

void CameraPicker::examine()
{
    const auto ask = [usb = m_usb] { return examineUsb(usb); };
    whenAnswered(
        askInBackground(ask), this, [this, asked = ++m_examinations](QList<UsbObstacle> obstacles) {
            // Most programs that have a camera give it up when it is connected; else that tells.
            obstacles.removeIf([this](const UsbObstacle& each) {
                return each.kind == UsbObstacle::Kind::HeldByOther && !m_cameras.isEmpty();
            });
            if (asked == m_examinations && !m_connecting && !obstacles.isEmpty()) {
                setStatus(Welcome::sentencesFor(obstacles), true);
            }
        });
}

void CameraPicker::fillList()
{
    keepName(); // Of the row that was current.
    const Entry* current = currentEntry();
    const auto before =
        m_chosen && current != nullptr ? std::optional<Entry>(*current) : std::nullopt;
    const QSignalBlocker quiet(m_ui->list);
    m_ui->list->clear();
    m_entries.clear();
    for (const CameraInfo& camera : std::as_const(m_connected)) {
        addEntry({camera, {}, false});
    }
    for (const CameraInfo& camera : std::as_const(m_cameras)) {
        if (!isConnected(camera)) {
            addEntry({camera, {}, false});
        }
    }
    const QList<NetworkCamera> known = m_network.all();
    for (const NetworkCamera& camera : known) {
        CameraInfo info;
        info.model = camera.model;
        info.serial = camera.serial;
        if (!isConnected(info)) {
            addEntry({info, camera.address, false});
        }
    }
    addEntry({{}, {}, true});
    m_ui->list->setCurrentRow(rowToChoose(before));
    showName();
    updateButtons();
}

QString CameraPicker::textOf(const Entry& entry) const
{
    if (entry.isVirtual) {
        return tr("Virtual camera, to try Skein without a real one");
    }
    QString title = cameraTitle(entry.camera, m_names.nameOf(entry.camera));
    const QString& port = entry.camera.port;
    if (!port.isEmpty() && m_taken.contains(port)) {
        //: %1 is a camera
        title = tr("%1 (used in another window)").arg(title);
    } else if (!port.isEmpty() && m_away.contains(port)) {
        //: %1 is a camera
        title = tr("%1 (away, and waited for)").arg(title);
    } else if (isConnected(entry.camera) || (!port.isEmpty() && m_own.contains(port))) {
        //: %1 is a camera
        title = tr("%1 (connected)").arg(title);
    }
    return title + u'\n' + cameraFacts(entry.camera, entry.address);
}

void CameraPicker::addEntry(const Entry& entry)
{
    const bool isInNetwork = !entry.address.isEmpty() || isNetwork(entry.camera);
    const QString cable = isInNetwork ? QStringLiteral("camera-network") : QStringLiteral("camera");
    const QString icon = entry.isVirtual ? QStringLiteral("camera-virtual") : cable;
    m_entries.append(entry);
    auto* item = new QListWidgetItem(symbolicIcon(icon), textOf(entry), m_ui->list);
    item->setToolTip(item->text()); // Its second line may be longer than the list is wide.
    const int lines = entry.isVirtual ? 1 : 2;
    item->setSizeHint(QSize(0, lines * m_ui->list->fontMetrics().height() + 2 * rowMargin));
    if (!entry.camera.port.isEmpty() && m_taken.contains(entry.camera.port)) {
        item->setFlags(Qt::NoItemFlags);
    }
}

const CameraPicker::Entry* CameraPicker::currentEntry() const
{
    const int row = m_ui->list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void CameraPicker::showName()
{
    const Entry* entry = currentEntry();
    const bool hasName = entry != nullptr && !entry->isVirtual;
    m_ui->name->setEnabled(hasName);
    m_ui->name->setText(hasName ? m_names.nameOf(entry->camera) : QString());
    m_ui->name->setModified(false);
}

void CameraPicker::keepName()
{
    const Entry* entry = currentEntry();
    if (entry != nullptr && !entry->isVirtual && m_ui->name->isModified()) {
        m_ui->name->setModified(false);
        m_names.setName(entry->camera, m_ui->name->text());
    }
}

void CameraPicker::forgetSelected()
{
    const Entry* entry = currentEntry();
    if (entry != nullptr && !entry->address.isEmpty() && !m_connecting) {
        m_network.forget(entry->address);
        fillList();
    }
}

void CameraPicker::connectSelected()
{
    const Entry* current = currentEntry();
    if (current == nullptr || m_connecting) {
        return;
    }
    keepName();
    const Entry entry = *current;
    if (entry.isVirtual) {
        m_address.clear();
        showConnecting(tr("Starting the virtual camera…"));
        Q_EMIT virtualCameraChosen();
    } else if (!entry.address.isEmpty()) {
        connectTo(entry.address);
    } else {
        m_address.clear();
        //: %1 is a camera
        showConnecting(tr("Connecting to %1…").arg(m_names.displayName(entry.camera)));
        Q_EMIT cameraChosen(entry.camera);
    }
}

void CameraPicker::connectAddress()
{
    const QString address = m_ui->address->text().trimmed();
    if (!address.isEmpty() && !m_connecting) {
        m_settings.setValue(lastAddressKey, address);
        connectTo(address);
    }
}

void CameraPicker::connectTo(const QString& address)
{
    m_address = address;
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

void CameraPicker::finish(const CameraInfo& camera)
{
    if (!m_address.isEmpty()) {
        m_network.remember(m_address, camera);
    }
    close();
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
    fillList();
    if (m_ui->list->currentRow() < 0) {
        m_ui->address->setFocus(); // What Connect tries again, and what is to be mended.
        m_ui->address->selectAll();
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NetworkPage.h"

#include "camera/NetworkCameras.h"
#include "widgets/FormRows.h"
#include "widgets/StartKeys.h"
#include "widgets/SymbolicIcon.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr int listRows = 5;
} // namespace

NetworkPage::NetworkPage(Settings& settings, QWidget* parent)
    //: title of a page of the preferences
    : PreferencePage(settings, tr("Network"), QStringLiteral("camera-network"), parent)
    , m_list(new QListWidget(this))
    , m_empty(formrows::quietText(tr("No camera in the network was connected yet."), this))
{
    addTitle(tr("Cameras in the network"));
    addCheck(startKeys::network,
        {tr("&Connect the network camera of last time at the start"),
            tr("If the camera that was used last was one in the network, Skein looks for it where "
               "it was."),
            tr("wifi wlan wireless ip automatic reconnect")});
    addText(tr("A camera in the network is connected by its address, in the window “Connect a "
               "Camera”. Those that have answered are remembered here."));
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Cameras in the network that are remembered"));
    m_list->setWhatsThis(
        tr("Cameras that have answered at their address, the newest first. “Connect "
           "a Camera” offers them as well."));
    m_list->setFixedHeight(listRows * 2 * m_list->fontMetrics().height());
    //: button: takes a camera off the list of those that were connected
    auto* forget = new QPushButton(tr("&Forget"), part);
    forget->setAutoDefault(false);
    forget->setToolTip(tr("Takes the camera out of the list; it can be connected again by its "
                          "address."));
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(forget, 0, Qt::AlignLeft);
    const auto forgetCurrent = [this] {
        if (const QListWidgetItem* item = m_list->currentItem()) {
            NetworkCameras(PreferencePage::settings()).forget(item->data(Qt::UserRole).toString());
        }
    };
    connect(forget, &QPushButton::clicked, this, forgetCurrent);
    auto* key = new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, forgetCurrent);
    connect(m_list, &QListWidget::currentRowChanged, forget,
        [forget](int row) { forget->setEnabled(row >= 0); });
    addPart({}, part, tr("wifi wlan wireless ptp ip address forget pairing"));
    addText(tr("A camera that asks for pairing shows a question on its own screen when it is "
               "connected for the first time: confirm it there. Some forget the computer when "
               "their Wi-Fi settings are reset."));
    fill();
    showWhetherEmpty();
    forget->setEnabled(m_list->currentRow() >= 0);
    connect(&settings, &Settings::changed, this, &NetworkPage::fill);
}

void NetworkPage::showWhetherEmpty()
{
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
}

void NetworkPage::fill()
{
    const QList<NetworkCamera> known = NetworkCameras(settings()).all();
    QStringList texts;
    for (const NetworkCamera& camera : known) {
        texts.append(camera.model.isEmpty() ? camera.address
                                            : //: a camera, and its address in the network
                         tr("%1 – %2").arg(camera.model, camera.address));
    }
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row) {
        shown.append(m_list->item(row)->text());
    }
    if (texts == shown) {
        return;
    }
    m_list->clear();
    for (qsizetype place = 0; place < known.size(); ++place) {
        auto* item = new QListWidgetItem(
            symbolicIcon(QStringLiteral("camera-network")), texts.at(place), m_list);
        item->setData(Qt::UserRole, known.at(place).address);
    }
    m_list->setCurrentRow(known.isEmpty() ? -1 : 0);
    showWhetherEmpty();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ImportCommands.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/ImportDialog.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace skein {

ImportCommands::ImportCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.window->installEventFilter(this);
    connect(parts.actions[ActionId::ImportFromCamera], &QAction::triggered, this,
        &ImportCommands::open);
    connect(&parts.controller, &SessionController::cameraChanged, this, &ImportCommands::refresh);
    refresh();
}

void ImportCommands::refresh()
{
    // An import that waits for its camera is ended in its dialog.
    const CardImport* import = m_imports.value(&m_parts.controller.shown());
    const bool isUnderWay = import != nullptr && import->state() != CardImport::State::Idle;
    m_parts.actions[ActionId::ImportFromCamera]->setEnabled(
        isUnderWay || m_parts.controller.camera() != nullptr);
}

CardImport& ImportCommands::importOf(TetheredCamera& place)
{
    CardImport*& import = m_imports[&place];
    if (import == nullptr) {
        import = new CardImport(place, this);
        connect(import, &CardImport::stateChanged, this, &ImportCommands::refresh);
        connect(import, &CardImport::finished, this,
            [this, &place](const ImportProgress& progress, const Error& summary) {
                const ImportDialog* dialog = m_dialogs.value(&place);
                const bool isRead = QApplication::activeWindow() != nullptr;
                if (dialog != nullptr && dialog->isVisible() && isRead) {
                    return; // It says so itself.
                }
                BarMessage message;
                message.kind = progress.done == progress.files || summary.isCancellation()
                                   ? MessageKind::Information
                                   : MessageKind::Warning;
                message.text = m_parts.controller.named(place, summary).message;
                message.isAwaited = !summary.isCancellation();
                m_parts.messages.show(std::move(message));
            });
    }
    return *import;
}

void ImportCommands::open()
{
    TetheredCamera& place = m_parts.controller.shown();
    ImportDialog*& dialog = m_dialogs[&place];
    if (dialog == nullptr) {
        dialog = new ImportDialog(place, importOf(place), m_parts.window);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

bool ImportCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        for (CardImport* import : std::as_const(m_imports)) {
            import->stop();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace skein

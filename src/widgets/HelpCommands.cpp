// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HelpCommands.h"

#include "base/Background.h"
#include "base/Settings.h"
#include "base/Translations.h"
#include "camera/Camera.h"
#include "tether/EachCamera.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/AboutDialog.h"
#include "widgets/ActionCollection.h"
#include "widgets/ContextHelp.h"
#include "widgets/Handbook.h"
#include "widgets/HandbookWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/ProblemDialog.h"
#include "widgets/ProblemFacts.h"
#include "widgets/WindowPlace.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWindow>
#include <chrono>
#include <utility>

namespace skein {

namespace {

QUrl urlOf(const QString& folder, const QString& place)
{
    QUrl url = QUrl::fromLocalFile(folder + u'/' + place.section(u'#', 0, 0));
    url.setFragment(place.section(u'#', 1));
    return url;
}

/** For so long the keyboard may go back to the owner by itself; windows come in less. */
constexpr std::chrono::milliseconds settling{1000};

/** While a window is made anew for another owner, window managers may give the keyboard to that
 * (seen with openbox on a busy machine): @p window asks for it once more then. */
void keepKeyboard(QWidget& window, const QWidget& owner)
{
    auto* once = new QObject(&window);
    QObject::connect(qApp, &QGuiApplication::focusWindowChanged, once,
        [once, &window, owner = QPointer(&owner)](const QWindow* focused) {
            if (focused != nullptr && owner && focused == owner->windowHandle()) {
                once->deleteLater();
                window.activateWindow();
            }
        });
    QTimer::singleShot(settling, once, &QObject::deleteLater);
}

} // namespace

HelpCommands::HelpCommands(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    const ActionCollection& actions = m_parts.actions;
    auto* context = new ContextHelp(
        {*actions[ActionId::Handbook], *actions[ActionId::WhatsThis], m_parts.window}, this);
    connect(context, &ContextHelp::wanted, this, &HelpCommands::openHandbook);
    connect(
        actions[ActionId::ReportProblem], &QAction::triggered, this, &HelpCommands::reportProblem);
    connect(actions[ActionId::About], &QAction::triggered, this, &HelpCommands::showAbout);
    followCameras();
}

void HelpCommands::followCameras()
{
    followEachCamera(m_parts.controller, this, [this](TetheredCamera& place) {
        const Camera* camera = place.camera();
        const auto remember = [this, camera] {
            const QString serial = camera->info().serial;
            if (!serial.isEmpty() && !m_serials.contains(serial)) {
                m_serials.append(serial);
            }
        };
        connect(camera, &Camera::stateChanged, this, remember);
        remember();
    });
}

void HelpCommands::openHandbook(const QString& place)
{
    QString language = m_parts.settings.value(languageKey);
    if (language.isEmpty()) {
        language = QLocale().name();
    }
    if (m_handbook && m_language == language) {
        m_handbook->open(place);
        bringForward();
        return;
    }
    const auto look = [language]() -> Result<Look> {
        auto folder = Handbook::find(language);
        if (!folder) {
            return tl::unexpected(folder.error());
        }
        return Look{
            *folder, Handbook::hasBrowser() ? HandbookFiles() : Handbook::read(*folder), language};
    };
    whenAnswered(askInBackground(look), this, [this, place](const Result<Look>& found) {
        if (!found) {
            m_parts.messages.show(found.error(), QStringLiteral("handbook"));
        } else if (!found->files.isEmpty()) {
            openWindow(*found, place);
        } else {
            QDesktopServices::openUrl(urlOf(found->folder, place));
        }
    });
}

void HelpCommands::openWindow(const Look& look, const QString& place)
{
    if (m_handbook && m_language != look.language) {
        m_handbook->close(); // It speaks as the program did before.
        m_handbook.clear();
    }
    if (!m_handbook) {
        m_language = look.language;
        m_handbook = new HandbookWindow(look.files, &m_parts.window);
        new WindowPlace(*m_handbook, m_parts.settings, QStringLiteral("handbook"));
    }
    m_handbook->open(place);
    bringForward();
}

void HelpCommands::bringForward()
{
    // A modal dialog blocks all windows but its own: below it the handbook can be read and closed.
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* owner = modal != nullptr && modal != m_handbook ? modal : &m_parts.window;
    if (m_handbook->parentWidget() != owner) {
        own(*owner);
        keepKeyboard(*m_handbook, *owner);
        if (auto* dialog = qobject_cast<QDialog*>(owner)) {
            connect(dialog, &QDialog::finished, m_handbook, [this] {
                own(m_parts.window); // Else it would go with the dialog.
                m_handbook->show();
            });
        }
    }
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void HelpCommands::own(QWidget& owner)
{
    const QRect place = m_handbook->geometry();
    m_handbook->setParent(&owner, m_handbook->windowFlags());
    m_handbook->setGeometry(place);
}

void HelpCommands::reportProblem()
{
    auto* dialog = new ProblemDialog(
        problemFacts(m_parts.controller, m_parts.settings, library(), m_serials), &m_parts.window);
    new WindowPlace(*dialog, m_parts.settings, QStringLiteral("problem"));
    dialog->show();
}

void HelpCommands::showAbout()
{
    auto* about = new AboutDialog(&m_parts.window);
    about->setLibrary(library());
    about->show();
}

LibraryInfo HelpCommands::library() const
{
    const Camera* camera = m_parts.controller.camera();
    return camera != nullptr ? camera->library() : m_parts.library();
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadOutlinePlugin.h"

#include "CascadeDetector.h"
#include "OutlineDialog.h"
#include "OutlineOptions.h"
#include "OutlinePage.h"

#include "plugin/PluginActions.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginLooks.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginWindow.h"

namespace skein::headoutline {

namespace {

/** What writing the last names may take when the plugin ends. */
constexpr int writingMs = 2000;

} // namespace

HeadOutlinePlugin::~HeadOutlinePlugin() = default;

bool HeadOutlinePlugin::start(PluginHost& host, QString* whyNot)
{
    auto* rows = static_cast<PluginOptions*>(host.find(SkeinPluginOptions_iid));
    if (rows == nullptr) {
        *whyNot = tr("It needs a newer version of Skein.");
        return false;
    }
    m_host = &host;
    PluginAction action;
    action.id = QStringLiteral("open");
    //: command of a menu
    action.text = tr("&Head Outline…");
    action.what = tr("Draws the outline of a team photograph and numbers its heads");
    action.keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H)};
    action.triggered = [this](PluginWindow& window, bool) { open(window); };
    host.actions().add(action);

    //: name of the plugin: numbers the people of a group photograph
    const PluginHandle page = host.pages().add(
        {tr("Head Outline"), [this, rows](QWidget* parent) {
             auto* made = new OutlinePage(*rows, m_host->settings(), parent);
             connect(this, &HeadOutlinePlugin::optionsTaken, made, &OutlinePage::showStored);
             return made;
         }});
    rows->setKeys(page, OutlineOptions::keys(), [this] { Q_EMIT optionsTaken(); });
    if (auto* looks = static_cast<PluginLooks*>(host.find(SkeinPluginLooks_iid))) {
        looks->setPageSymbol(page, QStringLiteral(":/skein/plugins/headoutline/headoutline.svg"));
    }
    m_files = std::make_unique<QThreadPool>();
    m_files->setMaxThreadCount(1);
    host.events().subscribe(
        {PluginEvent::WindowClosed, PluginEvent::Renamed}, [this](const PluginNews& news) {
            if (news.event == PluginEvent::WindowClosed) {
                delete m_dialogs.take(&news.window);
            } else if (OutlineDialog* renamed = dialogFor(news.value.toString())) {
                renamed->setPhotograph(news.path);
            }
        });
    return true;
}

void HeadOutlinePlugin::stop()
{
    for (const QPointer<OutlineDialog>& dialog : std::as_const(m_dialogs)) {
        delete dialog;
    }
    m_dialogs.clear();
    m_host = nullptr;
    // The last names are to be on the disk.
    if (!m_files->waitForDone(writingMs)) {
        (void)m_files.release(); // NOLINT(bugprone-unused-return-value): its thread uses it.
    }
}

OutlineDialog* HeadOutlinePlugin::dialogFor(const QString& path) const
{
    for (const QPointer<OutlineDialog>& dialog : m_dialogs) {
        if (dialog && dialog->photograph() == path) {
            return dialog;
        }
    }
    return nullptr;
}

void HeadOutlinePlugin::open(PluginWindow& window)
{
    QString path = window.shownPath();
    if (path.isEmpty()) {
        path = window.selectedPaths().value(0);
    }
    if (path.isEmpty()) {
        window.hint(tr("Show a team photograph first."));
        return;
    }
    if (OutlineDialog* there = dialogFor(path)) {
        // Also in another window: two would write over each other's names.
        there->show();
        there->raise();
        there->activateWindow();
        return;
    }
    QPointer<OutlineDialog>& dialog = m_dialogs[&window];
    if (dialog && dialog->photograph() != path) {
        dialog->close(); // Which deletes it.
        dialog.clear();
    }
    if (!dialog) {
        // Also where somebody puts cascades of their own.
        const QStringList folders =
            QStringList(m_host->dataFolder()) + CascadeDetector::usualFolders();
        dialog = new OutlineDialog(
            *m_host, window, path, [folders] { return std::make_unique<CascadeDetector>(folders); },
            *m_files, window.widget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace skein::headoutline

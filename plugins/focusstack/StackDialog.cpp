// SPDX-License-Identifier: GPL-3.0-or-later
#include "StackDialog.h"

#include "OptionsForm.h"
#include "StackRun.h"

#include "plugin/PluginClosing.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace skein::focusstack {

namespace {

constexpr int barSteps = 1000;
/** Sentences wrap; narrower than this they would be towers. */
constexpr int narrowest = 460;

} // namespace

StackDialog::StackDialog(PluginHost& host, PluginWindow& window, QWidget* parent)
    : QDialog(parent)
    , m_host(host)
    , m_window(&window)
    , m_what(new QLabel(this))
    , m_form(new OptionsForm(StackOptions::stored(host.settings()), nullptr, this))
    , m_bar(new QProgressBar(this))
    , m_doing(new QLabel(this))
{
    //: title of a window
    setWindowTitle(tr("Stack Focus"));
    setMinimumWidth(narrowest);
    auto* layout = new QVBoxLayout(this);
    m_what->setWordWrap(true);
    m_doing->setWordWrap(true);
    m_doing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_what);
    layout->addWidget(m_form);
    layout->addWidget(m_bar);
    layout->addWidget(m_doing);
    layout->addStretch();

    auto* buttons = new QDialogButtonBox(this);
    //: button, a verb: begins the work
    m_start = buttons->addButton(tr("&Stack"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    m_start->setDefault(true);
    m_start->setWhatsThis(tr("Merges the selected photographs into one that is sharp everywhere, "
                             "and saves it beside them."));
    connect(m_start, &QPushButton::clicked, this, &StackDialog::start);
    connect(m_close, &QPushButton::clicked, this, &StackDialog::reject);
    connect(m_form, &OptionsForm::changed, this, [this] {
        m_form->options().store(m_host.settings());
        takeSelection();
    });

    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false); // What is being done says more.
    m_bar->setAccessibleName(tr("Progress of the stack"));
    takeSelection();
}

StackDialog::~StackDialog()
{
    letGo();
}

void StackDialog::takeSelection()
{
    if (m_run || !m_window) {
        return;
    }
    const PluginWindow& window = *m_window;
    m_frames = frameFiles(
        window.selectedPaths(), window.photographs(),
        [&window](const QString& path) { return window.filesOf(path); },
        m_form->options().preferRaw);
    showState();
}

void StackDialog::takeOptions()
{
    m_form->setOptions(StackOptions::stored(m_host.settings()));
    takeSelection();
}

void StackDialog::showState()
{
    const auto count = static_cast<int>(m_frames.paths.size());
    if (count < 2) {
        m_what->setText(tr("Select the photographs of a focus bracket in the strip: at least two, "
                           "of one size."));
    } else {
        //: %1 and %2 are names of files: the first and the last
        m_what->setText(tr("%n photograph(s): from “%1” to “%2”.", nullptr, count)
                            .arg(QFileInfo(m_frames.paths.constFirst()).fileName(),
                                QFileInfo(m_frames.paths.constLast()).fileName()));
    }
    m_start->setEnabled(m_isUnsaved || (!m_run && count >= 2));
    //: button
    m_start->setText(m_isUnsaved ? tr("&Save Again") : tr("&Stack"));
    m_form->setEnabled(!m_run);
    m_bar->setVisible(m_run != nullptr);
    m_close->setEnabled(!m_run || !m_run->isSaving());
    //: button
    m_close->setText(m_run ? tr("Cancel") :
                           //: button
                         tr("Close"));
}

void StackDialog::start()
{
    if (m_run && std::exchange(m_isUnsaved, false)) {
        m_run->save();
        showState();
        return;
    }
    if (!m_window || m_run) {
        return;
    }
    m_run = std::make_unique<StackRun>(m_host, *m_window, m_frames, m_form->options());
    connect(m_run.get(), &StackRun::progressed, this, [this](double part, const QString& doing) {
        m_bar->setValue(static_cast<int>(part * barSteps));
        m_doing->setText(doing);
        m_close->setEnabled(!m_run->isSaving());
        if (m_run->isSaving()) {
            letGo(); // The window waits for that by itself.
        }
    });
    connect(m_run.get(), &StackRun::failed, this, &StackDialog::end);
    connect(m_run.get(), &StackRun::notSaved, this, [this](const QString& sentence) {
        m_isUnsaved = true;
        m_doing->setText(sentence);
        hold();
        showState();
    });
    connect(m_run.get(), &StackRun::saved, this, &StackDialog::onSaved);
    m_bar->setValue(0);
    hold();
    showState();
    m_close->setFocus();
    m_run->start();
}

void StackDialog::hold()
{
    auto* closing = static_cast<PluginClosing*>(m_host.find(SkeinPluginClosing_iid));
    m_hold = closing->hold(*m_window,
        tr("Photographs are being stacked. Closing the window ends that, and nothing of it is "
           "saved."),
        [this] {
            m_hold = 0;
            reject();
        });
}

void StackDialog::letGo()
{
    m_host.remove(std::exchange(m_hold, 0));
}

void StackDialog::end(const QString& sentence)
{
    letGo();
    m_isUnsaved = false;
    if (m_run) {
        // Not at once: it is its own signal that ends it.
        m_run->disconnect(this);
        m_run.release()->deleteLater();
    }
    m_doing->setText(sentence);
    showState();
}

void StackDialog::onSaved(const QString& path, const QString& depthPath, const QString& remarks)
{
    const QString name = QFileInfo(path).fileName();
    //: %1 is the name of a file
    const QString sentence = depthPath.isEmpty() ? tr("Saved as “%1”.").arg(name)
                                                 //: %1 and %2 are names of files
                                                 : tr("Saved as “%1”, with the depth map “%2”.")
                                                       .arg(name, QFileInfo(depthPath).fileName());
    end(remarks.isEmpty() ? sentence : sentence + QLatin1Char('\n') + remarks);
    if (m_window) {
        m_window->show(path);
    }
}

void StackDialog::reject()
{
    if (m_run && m_run->isSaving()) {
        return; // It takes but a moment, and is not to be taken back.
    }
    if (m_run) {
        m_run.reset();
        end(tr("Cancelled. Nothing was saved."));
        return;
    }
    QDialog::reject();
}

} // namespace skein::focusstack

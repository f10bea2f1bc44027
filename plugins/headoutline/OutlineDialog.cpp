// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutlineDialog.h"

#include "HeadView.h"
#include "LookForm.h"
#include "NamesModel.h"
#include "OutlineExport.h"
#include "OutlineOptions.h"
#include "ZoomArea.h"

#include "plugin/PluginHost.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

namespace skein::headoutline {

namespace {

/** So long after the last change it is saved. */
constexpr int savingDelayMs = 800;

} // namespace

OutlineDialog::OutlineDialog(PluginHost& host, PluginWindow& window, const QString& photograph,
    const PhotographDesk::MakeDetector& makeDetector, QThreadPool& files, QWidget* parent)
    : QDialog(parent)
    , m_host(host)
    , m_path(photograph)
    , m_desk(host, makeDetector)
    , m_file(photograph, files)
    , m_export(new OutlineExport(host, window, photograph, this))
    , m_saving(new QTimer(this))
{
    setPhotograph(photograph);
    build();
    m_saving->setSingleShot(true);
    m_saving->setInterval(savingDelayMs);
    connect(m_saving, &QTimer::timeout, this, &OutlineDialog::save);
    connect(&m_desk, &PhotographDesk::opened, this, &OutlineDialog::onOpened);
    connect(&m_desk, &PhotographDesk::found, this, &OutlineDialog::onFound);
    connect(&m_desk, &PhotographDesk::outlineDrawn, this, [this](const QImage& outline) {
        m_outline = outline;
        showPicture();
    });
    connect(&m_desk, &PhotographDesk::failed, this, [this](const QString& sentence) {
        tell(sentence);
        showState();
    });
    connect(m_export, &OutlineExport::saved, this, [this](const QStringList& names) {
        //: %1: names of files
        tell(tr("Saved in the session: %1.").arg(names.join(QLatin1String(", "))));
        showState();
    });
    connect(m_export, &OutlineExport::failed, this, [this](const QString& sentence) {
        tell(sentence);
        showState();
    });
    connectHeads();
    tell(tr("The photograph is being loaded…"));
    showState();
    m_desk.open(photograph);
}

OutlineDialog::~OutlineDialog()
{
    m_heads.endMove();
    if (m_saving->isActive()) {
        save();
    }
    // Widgets go after this object's members, and look at them until then.
    m_heads.disconnect();
    m_heads.undoStack().disconnect();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void OutlineDialog::setPhotograph(const QString& path)
{
    m_path = path;
    m_file.setPhotograph(path);
    m_export->setPhotograph(path);
    //: title of a window; %1 is the name of the photograph
    setWindowTitle(tr("Head Outline: %1").arg(QFileInfo(path).fileName()));
}

void OutlineDialog::connectHeads()
{
    connect(&m_heads, &HeadSet::headsChanged, this, &OutlineDialog::showState);
    connect(&m_heads, &HeadSet::changed, m_saving, qOverload<>(&QTimer::start));
    connect(&m_heads, &HeadSet::lookChanged, this, [this] {
        m_look->setLook(m_heads.state().look);
        m_desk.drawOutline(m_heads.state().look);
    });
    connect(&m_heads, &HeadSet::currentChanged, this, [this](int index) {
        m_names->setCurrentIndex(m_model->index(index));
        showState();
    });
    connect(m_names->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid()) {
                m_heads.setCurrent(index.row());
            }
        });
    connect(m_view, &HeadView::nameWanted, this, &OutlineDialog::editName);
    connect(m_view, &HeadView::nameTyped, this, [this](int index, const QString& text) {
        editName(index);
        if (auto* editor = m_names->findChild<QLineEdit*>()) {
            editor->insert(text); // In the place of the name there was, which is selected.
        }
    });
    connect(m_look, &LookForm::changed, &m_heads, &HeadSet::setLook);
    connect(m_find, &QPushButton::clicked, this, &OutlineDialog::findOrCancel);
    connect(&m_desk, &PhotographDesk::searched, this, &OutlineDialog::onSearched);
    connect(m_add, &QPushButton::clicked, &m_heads, [this] {
        constexpr QPointF middle(0.5, 0.5);
        m_heads.add(middle);
        m_view->setFocus();
    });
    connect(
        m_remove, &QPushButton::clicked, &m_heads, [this] { m_heads.remove(m_heads.current()); });
    connect(m_firstRow, &QComboBox::currentIndexChanged, &m_heads,
        [this](int index) { m_heads.setFirstRow(static_cast<FirstRow>(index)); });
    connect(m_title, &QLineEdit::textEdited, &m_heads, &HeadSet::setTitle);
    connect(m_showOutline, &QRadioButton::toggled, this, &OutlineDialog::showPicture);
}

void OutlineDialog::onOpened(const HeadState& saved, const QString& remark, const FileStamp& known)
{
    const QImage& photograph = m_desk.photograph();
    m_heads.setAspect(static_cast<double>(photograph.width()) / photograph.height());
    HeadState state = saved;
    const bool isNew = saved == HeadState();
    m_file.setKnown(known);
    if (isNew) {
        const OutlineOptions options = OutlineOptions::stored(m_host.settings());
        state.look = options.look;
        state.firstRow = options.firstRow;
    }
    m_heads.load(state);
    m_title->setText(state.title);
    m_firstRow->setCurrentIndex(static_cast<int>(state.firstRow));
    m_isOpen = true;
    tell(!remark.isEmpty() ? remark
         : isNew ? tr("Find the heads, or add numbers by a double click, then type the names.")
                 : tr("Going on with what was saved beside the photograph."));
    showPicture();
    showState();
}

void OutlineDialog::onFound(const Heads& heads)
{
    if (heads.empty()) {
        tell(tr("No heads were found. Add the numbers by a double click where the heads are."));
    } else {
        m_heads.replace(heads);
        //: %n counts heads of people that were found in the photograph
        tell(tr("%n head(s) found. Look whether one was missed, or something else was taken for "
                "a head.",
            nullptr, static_cast<int>(heads.size())));
    }
    showState();
}

void OutlineDialog::findOrCancel()
{
    if (m_desk.isFinding()) {
        m_desk.cancelFinding();
        tell(tr("The search was cancelled. Nothing was changed."));
    } else {
        if (m_names->isAncestorOf(focusWidget())) {
            m_names->setFocus(); // A name that is being written is kept.
        }
        m_searched = 0;
        tell(tr("Looking for heads. “Cancel” or Escape ends that."));
        m_desk.findHeads();
    }
    showState();
}

void OutlineDialog::onSearched(double part)
{
    constexpr int whole = 100;
    const int percent = static_cast<int>(part * whole);
    if (percent != m_searched && m_desk.isFinding()) {
        m_searched = percent;
        m_view->setWaiting(waitingFor());
    }
}

QString OutlineDialog::waitingFor() const
{
    if (!m_isOpen) {
        return tr("The photograph is being loaded…");
    }
    return m_desk.isFinding() ? //: %1 is a number: how much of the search is done
               tr("Looking for heads: %1 %").arg(locale().toString(m_searched))
                              : QString();
}

void OutlineDialog::reject()
{
    if (m_desk.isFinding()) {
        findOrCancel(); // Once more closes the window.
        return;
    }
    QDialog::reject();
}

void OutlineDialog::keepFocus(QWidget* former)
{
    if (former != nullptr && former != focusWidget() && !former->isEnabled()) {
        m_find->setFocus();
    }
}

void OutlineDialog::showPicture()
{
    m_view->setPicture(
        m_showOutline->isChecked() && !m_outline.isNull() ? m_outline : m_desk.photograph());
}

void OutlineDialog::showState()
{
    const bool isFree = m_isOpen && !m_desk.isFinding();
    QWidget* const former = focusWidget();
    m_view->setWaiting(waitingFor());
    m_find->setEnabled(m_isOpen);
    //: button: ends the search for heads
    m_find->setText(m_desk.isFinding() ? tr("Ca&ncel")
                                       //: button: looks for heads in the photograph
                                       : tr("&Find Heads"));
    m_add->setEnabled(isFree);
    m_remove->setEnabled(isFree && m_heads.current() >= 0);
    m_look->setEnabled(m_isOpen);
    m_firstRow->setEnabled(isFree);
    m_title->setEnabled(m_isOpen);
    m_names->setEnabled(isFree);
    m_exports->setEnabled(isFree && !m_export->isBusy());
    keepFocus(former);
    if (const QString error = m_file.error(); !error.isEmpty()) {
        tell(error);
    }
}

void OutlineDialog::tell(const QString& sentence)
{
    m_told->setText(sentence);
}

void OutlineDialog::editName(int index)
{
    m_heads.setCurrent(index);
    m_names->setFocus();
    m_names->edit(m_model->index(index));
}

void OutlineDialog::save()
{
    m_saving->stop();
    if (m_isOpen) {
        m_file.writeSoon(m_heads.state().toJson());
        QTimer::singleShot(savingDelayMs, this, &OutlineDialog::showState);
    }
}

int OutlineDialog::pageSide() const
{
    return OutlineOptions::stored(m_host.settings()).pageSide;
}

} // namespace skein::headoutline

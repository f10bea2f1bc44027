// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MetadataPanel.h"

#include "base/Settings.h"
#include "base/UserLocale.h"
#include "image/ShownName.h"
#include "metadata/ExposureText.h"
#include "ui_MetadataPanel.h"
#include "widgets/MetadataModel.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace skein {

namespace {

/** Groups that are folded, by the number of their kind; maker notes are long. */
const SettingKey<QStringList> foldedKey{"metadata/folded", {QStringLiteral("1")}};

/** After so long the old list goes, although the new one is not there yet. */
constexpr int patienceMs = 300;
// Per cent of the width.
constexpr int leastLabelShare = 35;
constexpr int mostLabelShare = 50;
constexpr double largeText = 1.25;

/** Many names differ at their ends only: "Sub-seconds Time Original", "... Digitized". */
class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

void setQuiet(QWidget* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

MetadataPanel::MetadataPanel(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MetadataPanel>())
    , m_settings(settings)
    , m_model(new MetadataModel(this))
{
    m_ui->setupUi(this);
    m_ui->tree->setWhatsThis(tr("What the photograph says about itself, in groups that open and "
                                "close. A line can be copied by its menu."));
    const QStringList folded = m_settings.value(foldedKey);
    for (const MetadataKind kind : metadataKinds) {
        if (folded.contains(QString::number(static_cast<int>(kind)))) {
            m_folded.insert(kind);
        }
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * largeText);
    large.setWeight(QFont::DemiBold);
    m_ui->essentials->setFont(large);
    setQuiet(m_ui->message, theme::quietText);
    setQuiet(m_ui->nothingFound, theme::quietText);
    setQuiet(m_ui->notes, theme::warning);
    setQuiet(m_ui->positionFound, theme::quietText);
    m_ui->nothingFound->hide();
    m_ui->positionFound->hide();
    m_ui->copyAll->setEnabled(false);
    m_ui->filter->installEventFilter(this);
    m_ui->tree->installEventFilter(this);
    m_ui->tree->setModel(m_model);
    m_ui->tree->header()->setSectionsMovable(false);
    // All of the room and no more: the tooltip has what does not fit.
    m_ui->tree->header()->setStretchLastSection(false);
    m_ui->tree->header()->setSectionResizeMode(MetadataModel::ValueColumn, QHeaderView::Stretch);
    m_ui->tree->setItemDelegateForColumn(MetadataModel::LabelColumn, new NameDelegate(m_ui->tree));
    connect(m_ui->tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
        m_isColumnChosen |= section == MetadataModel::LabelColumn && !m_isFitting;
    });

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(
        &m_patience, &QTimer::timeout, this, [this] { showMessage(tr("Reading the metadata…")); });
    connect(&m_reader, &MetadataReader::finished, this, &MetadataPanel::onFinished);
    connect(&m_reader, &MetadataReader::failed, this, &MetadataPanel::onFailed);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &MetadataPanel::setFilter);
    connect(m_ui->filter, &QLineEdit::returnPressed, this, &MetadataPanel::finished);
    connect(m_ui->showPosition, &QPushButton::toggled, this, &MetadataPanel::showPosition);
    connect(m_ui->copyAll, &QPushButton::clicked, this, &MetadataPanel::copyAll);
    connect(m_ui->tree, &QTreeView::collapsed, this,
        [this](const QModelIndex& group) { noteFolded(group, true); });
    connect(m_ui->tree, &QTreeView::expanded, this,
        [this](const QModelIndex& group) { noteFolded(group, false); });
    showMessage(tr("Choose a photograph to see its metadata."));
}

MetadataPanel::~MetadataPanel() = default;

void MetadataPanel::setMenu(const QList<QAction*>& actions)
{
    m_ui->tree->addActions(actions);
    m_ui->tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MetadataPanel::setPath(const QString& path)
{
    if (path == m_path) {
        return;
    }
    m_path = path;
    read();
}

void MetadataPanel::renew(const QString& path)
{
    if (path == m_path) {
        m_shownPath.clear();
        read();
    }
}

void MetadataPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_shownPath != m_path && !m_reader.isReading()) {
        read();
    }
}

void MetadataPanel::read()
{
    m_reader.cancel();
    m_patience.stop();
    if (m_path.isEmpty()) {
        m_shownPath.clear();
        showMessage(tr("Choose a photograph to see its metadata."));
    } else if (isVisible()) {
        m_patience.start();
        m_reader.request(m_path);
    }
}

void MetadataPanel::onFinished(const Metadata& metadata)
{
    m_patience.stop();
    m_metadata = metadata;
    m_shownPath = m_path;
    m_ui->showPosition->setChecked(false);
    changeList([this] { m_model->setMetadata(m_metadata); });
    if (m_metadata.isEmpty()) {
        const QString name = shownName(m_path);
        const QString nothing =
            name.isEmpty() ? tr("The new photograph holds no metadata that can be read yet.")
                           //: %1 is the name of a file
                           : tr("%1 holds no metadata that can be read.").arg(name);
        showMessage((QStringList(nothing) + metadata.notes).join(QLatin1Char('\n')));
        return;
    }
    showExposure();
    fitColumns();
    m_ui->stack->setCurrentWidget(m_ui->listPage);
}

void MetadataPanel::onFailed(const QString& path, const Error& error)
{
    m_patience.stop();
    m_shownPath = path;
    m_metadata = Metadata();
    changeList([this] { m_model->setMetadata(m_metadata); });
    showMessage(error.message);
}

void MetadataPanel::showMessage(const QString& text)
{
    m_ui->message->setText(text);
    m_ui->stack->setCurrentWidget(m_ui->messagePage);
}

void MetadataPanel::showExposure()
{
    const ShotExposure& shot = m_metadata.exposure;
    const QLocale locale = userLocale();
    const auto show = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    // Lines break between the values only.
    QStringList essentials = ExposureText::essentials(shot, locale);
    essentials.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp));
    show(m_ui->essentials, essentials.join(QStringLiteral("   ")));
    QStringList lines{ExposureText::details(shot, locale).join(QStringLiteral(" · ")), shot.camera,
        shot.lens, ExposureText::time(shot, locale)};
    lines.removeAll(QString());
    show(m_ui->facts, lines.join(u'\n'));
    show(m_ui->notes, m_metadata.notes.join(u'\n'));
    m_ui->showPosition->setVisible(m_metadata.hasPosition());
    m_ui->position->hide();
}

void MetadataPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        const bool hasPosition = !m_ui->position->isHidden();
        showExposure();
        if (hasPosition) {
            showPosition(true);
        }
    }
}

void MetadataPanel::showPosition(bool shown)
{
    m_ui->showPosition->setText(shown ? tr("Hide GPS Position") : tr("Show GPS Position"));
    const QString place = ExposureText::position(m_metadata.exposure, userLocale());
    m_ui->position->setText(
        place.isEmpty() ? tr("The entries with “GPS” in their names tell where it was.") : place);
    m_ui->position->setVisible(shown);
    changeList([&] { m_model->setPositionShown(shown); });
}

void MetadataPanel::setFilter(const QString& text)
{
    changeList([&] { m_model->setFilter(text); });
}

template<typename Change>
void MetadataPanel::changeList(Change&& change)
{
    const MetadataEntry* entry = m_model->entryAt(m_ui->tree->currentIndex());
    const QString key = entry != nullptr ? entry->key : QString();
    const int place = m_ui->tree->verticalScrollBar()->value();
    change();
    const bool nothing = m_model->isEmpty() && !m_metadata.isEmpty();
    m_ui->nothingFound->setVisible(nothing);
    m_ui->tree->setVisible(!nothing);
    m_ui->positionFound->setVisible(m_model->isPositionFound());
    m_ui->copyAll->setEnabled(!m_model->isEmpty());
    unfoldGroups();
    if (const QModelIndex current = m_model->indexOf(key); current.isValid()) {
        const bool isSeen = m_ui->tree->isExpanded(m_model->parent(current));
        if (isSeen) {
            m_ui->tree->setCurrentIndex(current);
        }
    }
    m_ui->tree->verticalScrollBar()->setValue(place);
}

void MetadataPanel::unfoldGroups()
{
    const QSignalBlocker quiet(m_ui->tree); // nobody folded anything
    const bool isFiltered = !m_ui->filter->text().trimmed().isEmpty();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isOpen = isFiltered || !m_folded.contains(m_model->kindOf(row));
        m_ui->tree->setFirstColumnSpanned(row, {}, true);
        m_ui->tree->setExpanded(m_model->index(row, 0), isOpen);
    }
}

void MetadataPanel::noteFolded(const QModelIndex& group, bool folded)
{
    if (!m_ui->filter->text().trimmed().isEmpty()) {
        return; // For the time of a search.
    }
    const MetadataKind kind = m_model->kindOf(group.row());
    if (folded) {
        m_folded.insert(kind);
    } else {
        m_folded.erase(kind);
    }
    QStringList stored;
    for (const MetadataKind other : metadataKinds) {
        if (m_folded.contains(other)) {
            stored.append(QString::number(static_cast<int>(other)));
        }
    }
    m_settings.setValue(foldedKey, stored);
}

void MetadataPanel::startFinding()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void MetadataPanel::fitColumns()
{
    if (m_isColumnChosen) {
        return;
    }
    constexpr int around = 12; // of the style, beside the words
    const int most = width() * mostLabelShare / 100;
    int wanted = width() * leastLabelShare / 100;
    const QFontMetrics metrics = m_ui->tree->fontMetrics();
    for (const MetadataKind kind : metadataKinds) {
        if (kind == MetadataKind::MakerNotes) {
            continue; // Long, many, and seldom looked at.
        }
        for (const MetadataEntry& entry : m_metadata.of(kind)) {
            if (wanted >= most) {
                break;
            }
            wanted = std::max(wanted,
                metrics.horizontalAdvance(entry.label) + around + 2 * m_ui->tree->indentation());
        }
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    m_ui->tree->setColumnWidth(MetadataModel::LabelColumn, std::min(wanted, most));
}

void MetadataPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool MetadataPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->tree) {
        // Else the view copies the words of one cell.
        const bool isCopy = event->type() == QEvent::KeyPress &&
                            static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy);
        if (isCopy) {
            copySelected();
        }
        return isCopy;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_ui->filter->clear();
            Q_EMIT finished();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_ui->tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MetadataPanel::copySelected()
{
    const QString text = m_model->textOf(m_ui->tree->selectionModel()->selectedRows());
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void MetadataPanel::copyAll()
{
    QGuiApplication::clipboard()->setText(m_model->text());
}

} // namespace skein

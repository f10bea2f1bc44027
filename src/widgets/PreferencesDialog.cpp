// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PreferencesDialog.h"

#include "tether/HookKeys.h"
#include "ui_PreferencesDialog.h"
#include "widgets/BackupPage.h"
#include "widgets/CapturePage.h"
#include "widgets/ColourPage.h"
#include "widgets/FilesPage.h"
#include "widgets/HooksPage.h"
#include "widgets/InterfacePage.h"
#include "widgets/LivePage.h"
#include "widgets/NamesPart.h"
#include "widgets/NetworkPage.h"
#include "widgets/PreferenceSearch.h"
#include "widgets/PreferenceTransfer.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"
#include "widgets/ViewerPage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <algorithm>

namespace skein {

namespace {
constexpr int iconSide = 20;
constexpr int rowHeight = 30;
constexpr int listMargin = 12; ///< Above and below its rows.
constexpr int listRoom = 48;   ///< Around icon and title, with a scroll bar.
constexpr int frameRoom = 48;  ///< For the title that the window manager gives it.
constexpr double titleScale = 1.3;
} // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_settings(settings)
    , m_files(new FilesPage(settings, this))
    , m_hooks(new HooksPage(settings, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_usualSize = size();
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_ui->nothing->setPalette(quiet);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    m_ui->title->setFont(large);
    m_ui->list->setIconSize({iconSide, iconSide});
    say({});
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &PreferencesDialog::onPageChanged);
    connect(m_ui->pages, &QStackedWidget::widgetRemoved, this, &PreferencesDialog::forgetPage);
    addOwn(PagePlace::Interface, new InterfacePage(settings, this));
    addOwn(PagePlace::Capture, new CapturePage(settings, this));
    addOwn(PagePlace::Files, m_files);
    addOwn(PagePlace::Viewer, new ViewerPage(settings, this));
    addOwn(PagePlace::Live, new LivePage(settings, this));
    addOwn(PagePlace::Colour, new ColourPage(settings, this));
    addOwn(PagePlace::Storage, new BackupPage(settings, this));
    addOwn(PagePlace::Network, new NetworkPage(settings, this));
    addPage(m_hooks, {PagePlace::Programs, QStringLiteral("sequence"), [] {
                          return OptionKeys{hookKeys::hooks,
                              OptionKey(hookKeys::atOnce).within(1, hookKeys::mostAtOnce),
                              OptionKey(hookKeys::seconds).within(1, hookKeys::mostSeconds)};
                      }});
    m_search =
        new PreferenceSearch({*m_ui->search, *m_ui->list, *m_ui->pages, *m_ui->nothing}, this);
    new PreferenceTransfer({*this, settings, *m_ui->importFile, *m_ui->exportFile}, this);
    connect(m_ui->reset, &QPushButton::clicked, this, &PreferencesDialog::resetPage);
    connect(m_ui->undo, &QPushButton::clicked, this, &PreferencesDialog::undo);
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->list->setCurrentRow(0);
    m_ui->list->setFocus();
}

PreferencesDialog::~PreferencesDialog()
{
    m_ui->pages->disconnect(this); // Its pages go after us.
}

void PreferencesDialog::addOwn(PagePlace place, PreferencePage* page)
{
    addPage(page, {place, page->icon(), [page] { return page->keys(); }});
}

void PreferencesDialog::addPage(QWidget* page, const PageInfo& info)
{
    const auto behind = std::upper_bound(m_infos.cbegin(), m_infos.cend(), info,
        [](const PageInfo& one, const PageInfo& other) { return one.place < other.place; });
    const auto row = static_cast<int>(std::distance(m_infos.cbegin(), behind));
    m_infos.insert(row, info);
    const auto buttons = page->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        button->setAutoDefault(false); // Return in a field presses none of them.
    }
    m_ui->pages->insertWidget(row, page);
    const QString icon = info.icon.isEmpty() ? QStringLiteral("plugin") : info.icon;
    auto* item = new QListWidgetItem(symbolicIcon(icon), page->accessibleName());
    item->setSizeHint({0, rowHeight});
    m_ui->list->insertItem(row, item);
    m_ui->pages->setCurrentIndex(m_ui->list->currentRow());
    fitList();
    if (m_search != nullptr) {
        m_search->refresh();
    }
}

void PreferencesDialog::setPageIcon(QWidget* page, const QString& icon)
{
    const int row = m_ui->pages->indexOf(page);
    if (row >= 0) {
        m_infos[row].icon = icon;
        m_ui->list->item(row)->setIcon(symbolicIcon(icon));
    }
}

void PreferencesDialog::forgetPage(int row)
{
    m_infos.removeAt(row);
    delete m_ui->list->takeItem(row);
    onPageChanged(m_ui->list->currentRow()); // While it goes, the rows are not those of the pages.
}

void PreferencesDialog::fitList()
{
    int width = 0;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        width = std::max(
            width, m_ui->list->fontMetrics().horizontalAdvance(m_ui->list->item(row)->text()));
    }
    width += iconSide + 2 * m_ui->list->fontMetrics().averageCharWidth() + listRoom;
    for (QWidget* each : {static_cast<QWidget*>(m_ui->list), static_cast<QWidget*>(m_ui->search),
             static_cast<QWidget*>(m_ui->nothing)}) {
        each->setFixedWidth(width);
    }
    fitHeight();
}

void PreferencesDialog::fitHeight()
{
    if (size() != m_usualSize) {
        return; // As somebody left it.
    }
    layout()->activate();
    int wanted = 2 * m_ui->list->frameWidth() + listMargin;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        wanted += m_ui->list->sizeHintForRow(row) + 2 * m_ui->list->spacing();
    }
    const int most = screen()->availableGeometry().height() - frameRoom;
    const int missing = std::max(0, wanted - m_ui->list->height());
    resize(width(), std::max(height(), std::min(height() + missing, most)));
    m_usualSize = size();
}

void PreferencesDialog::onPageChanged(int row)
{
    if (row < 0 || row >= m_infos.size()) {
        return;
    }
    m_ui->pages->setCurrentIndex(row);
    putButtonsLast();
    m_ui->title->setText(m_ui->list->item(row)->text());
    m_ui->reset->setEnabled(!usualOf(row).isEmpty());
}

SettingValues PreferencesDialog::usualOf(int row) const
{
    const PageInfo& info = m_infos.at(row);
    SettingValues values = info.usual ? info.usual() : SettingValues();
    const OptionKeys keys = info.keys ? info.keys() : OptionKeys();
    for (const OptionKey& key : keys) {
        values.insert(key.name, QVariant()); // The default counts.
    }
    return values;
}

void PreferencesDialog::putButtonsLast()
{
    QWidget* last = m_ui->list;
    for (QWidget* each = last->nextInFocusChain(); each != m_ui->list;
         each = each->nextInFocusChain()) {
        const bool isStop =
            (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr;
        if (isStop && m_ui->pages->isAncestorOf(each)) {
            last = each;
        }
    }
    for (QWidget* each : {m_ui->undo, m_ui->reset, m_ui->importFile, m_ui->exportFile,
             m_ui->buttons->button(QDialogButtonBox::Close)}) {
        setTabOrder(last, each);
        last = each;
    }
}

bool PreferencesDialog::focusNextPrevChild(bool next)
{
    // Tab stops at the box, too, which is far before its button, and hands the focus on to that:
    // the page would be passed over. Qt sets the proxy anew with every change of the style.
    m_ui->buttons->setFocusProxy(nullptr);
    return QDialog::focusNextPrevChild(next);
}

void PreferencesDialog::showPage(QWidget* page)
{
    m_ui->search->clear();
    m_ui->list->setCurrentRow(m_ui->pages->indexOf(page));
}

QWidget* PreferencesDialog::shownPage() const
{
    return m_ui->pages->currentWidget();
}

void PreferencesDialog::showPage(PagePlace place)
{
    for (int row = 0; row < m_infos.size(); ++row) {
        if (m_infos.at(row).place == place) {
            showPage(m_ui->pages->widget(row));
            return;
        }
    }
}

OptionKeys PreferencesDialog::keys() const
{
    OptionKeys all;
    for (const PageInfo& info : m_infos) {
        all += info.keys ? info.keys() : OptionKeys();
    }
    return all;
}

void PreferencesDialog::resetPage()
{
    const int row = m_ui->pages->currentIndex();
    //: %1 is the title of a page of the preferences
    take(usualOf(row), tr("“%1” is as it was at first.").arg(m_ui->list->item(row)->text()));
}

void PreferencesDialog::take(const SettingValues& values, const QString& notice)
{
    if (QWidget* field = focusWidget(); field != nullptr && m_ui->pages->isAncestorOf(field)) {
        m_ui->list->setFocus(); // Fields that are typed in keep what is typed.
    }
    SettingValues fitted = values;
    for (const PageInfo& info : std::as_const(m_infos)) {
        const OptionKeys keys = info.keys && info.fitted ? info.keys() : OptionKeys();
        for (const OptionKey& key : keys) {
            if (values.contains(key.name)) {
                fitted.insert(key.name, info.fitted(values.value(key.name)));
            }
        }
    }
    const SettingValues before = storeAll(m_settings, fitted);
    say(notice);
    m_before = before;
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        m_after.insert(each.key(), m_settings.stored().value(each.key()));
    }
    m_ui->undo->setVisible(!before.isEmpty());
}

void PreferencesDialog::say(const QString& notice)
{
    m_before.clear();
    m_after.clear();
    m_ui->notice->setText(notice);
    m_ui->notice->setAccessibleName(notice);
    m_ui->notice->setVisible(!notice.isEmpty());
    m_ui->undo->hide();
}

void PreferencesDialog::undo()
{
    SettingValues back;
    for (auto each = m_before.cbegin(); each != m_before.cend(); ++each) {
        if (m_settings.stored().value(each.key()) == m_after.value(each.key())) {
            back.insert(each.key(), each.value());
        }
    }
    const bool isAll = back.size() == m_before.size();
    storeAll(m_settings, back);
    say(isAll ? tr("The preferences are as they were before.")
              : tr("The preferences are as they were before, but for those that were changed "
                   "since."));
}

void PreferencesDialog::setExample(const QString& path, const QString& session, const QString& body)
{
    m_files->names().setExample(path, session, body);
}

void PreferencesDialog::setTakenNames(const QStringList& names)
{
    m_files->names().setTakenNames(names);
}

void PreferencesDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_ui->search->setFocus();
        m_ui->search->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // It ends the typing in a field, and presses no button but the one that has the focus:
        // never one of those that a page adds later, either.
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
            button->click();
        }
        return;
    }
    const int row = m_ui->pages->currentIndex();
    if (event->matches(QKeySequence::Cancel) && row >= 0 && m_infos.at(row).cancelQuestion &&
        m_infos.at(row).cancelQuestion()) {
        return; // Once more closes the window.
    }
    QDialog::keyPressEvent(event);
}

void PreferencesDialog::done(int result)
{
    m_files->names().keep();
    QDialog::done(result);
}

} // namespace skein

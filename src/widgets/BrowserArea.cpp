// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BrowserArea.h"

#include "base/Settings.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "ui_MainWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/KeyWords.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"
#include "widgets/ThumbnailOrder.h"

#include <QAction>

namespace skein {

namespace {

const SettingKey<int> tileKey{"browser/tile", ShotGrid::usualTile};
/** One of shotOrderName()'s. */
const SettingKey<QString> orderKey{"browser/order", QString()};
const SettingKey<bool> descendingKey{"browser/descending", false};

} // namespace

BrowserArea::BrowserArea(Ui::MainWindow& parts, SessionBrowser& browser, ShotSelection& selection,
    PicturePresenter& pictures, const ActionCollection& actions, Settings& settings,
    QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_browser(browser)
    , m_selection(selection)
    , m_pictures(pictures)
    , m_actions(actions)
    , m_settings(settings)
{
    parts.gridPane->setFocusProxy(parts.grid);
    wireViews();
    wireBar();
    wireActions();
    restore();
    showCount();
}

void BrowserArea::restore()
{
    m_parts.grid->setTile(m_settings.value(tileKey));
    m_parts.filterBar->setSizeRange(ShotGrid::leastTile, ShotGrid::mostTile);
    m_parts.filterBar->setSize(m_parts.grid->tile());
    m_parts.filterBar->setOrder(
        shotOrderFromName(m_settings.value(orderKey)), m_settings.value(descendingKey));
}

void BrowserArea::wireViews()
{
    const std::initializer_list<ShotView*> views = {m_parts.filmstrip, m_parts.grid};
    for (ShotView* each : views) {
        each->setSources(&m_selection, &m_pictures.thumbnails());
        connect(each, &ShotView::visibleRowsChanged, this, [this, each] {
            if (each == &view()) {
                loadThumbnails();
            }
        });
        connect(each, &ShotView::shotActivated, this, &BrowserArea::activate);
        connect(&m_pictures, &PicturePresenter::renewed, each, &ShotView::setAvailable);
    }
    const ThumbnailLoader* thumbnails = &m_pictures.thumbnails();
    ShotModel* shots = &m_selection.shots();
    constexpr auto finder = ShotModel::Finder::Thumbnail;
    connect(thumbnails, &ThumbnailLoader::ready, shots, [thumbnails, shots](const QString& path) {
        shots->showFault(path, finder, thumbnails->fault(path));
    });
    connect(thumbnails, &ThumbnailLoader::unavailable, shots,
        [shots](const QString& path, const QString& reason) {
            const Shot* shot = shots->find(path);
            if (shot != nullptr && !shot->files.first().isVideo) { // A film need have no picture.
                shots->showFault(path, finder, reason);
            }
        });
    connect(m_parts.grid, &ShotGrid::tileChanged, this, [this](int pixels) {
        m_settings.setValue(tileKey, pixels);
        m_parts.filterBar->setSize(pixels);
    });
    connect(m_parts.imageView, &ImageView::openWanted, this,
        [this] { activate(m_selection.currentPath()); });
}

void BrowserArea::wireBar()
{
    FilterBar* bar = m_parts.filterBar;
    ShotModel& shots = m_selection.shots();
    bar->setClearAction(m_actions[ActionId::ClearFilter]);
    connect(bar, &FilterBar::filterChanged, this, [this, &shots](const ShotFilter& filter) {
        shots.setFilter(filter);
        showCount();
    });
    connect(bar, &FilterBar::orderChanged, this, [this, &shots](ShotOrder order, bool descending) {
        shots.setOrder(order, descending);
        m_settings.setValue(orderKey, shotOrderName(order));
        m_settings.setValue(descendingKey, descending);
        view().scrollTo(m_selection.model()->currentIndex());
    });
    connect(bar, &FilterBar::sizeChosen, m_parts.grid, &ShotGrid::setTile);
    connect(bar, &FilterBar::finished, this,
        [this] { m_parts.pictureStack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(bar, &FilterBar::newestWanted, &m_pictures, &PicturePresenter::showNewest);
    connect(&m_pictures, &PicturePresenter::unseenChanged, bar, &FilterBar::setUnseen);
    connect(&shots, &ShotModel::countChanged, this, &BrowserArea::showCount);
    connect(&m_pictures, &PicturePresenter::changed, bar,
        [this, bar] { bar->setCurrentHidden(m_pictures.isHidden()); });
}

void BrowserArea::wireActions()
{
    QAction* follow = m_actions[ActionId::FollowNewest];
    follow->setChecked(m_pictures.isFollowing());
    connect(follow, &QAction::toggled, &m_pictures, &PicturePresenter::setFollowing);
    connect(m_actions[ActionId::ShowGrid], &QAction::triggered, this, &BrowserArea::setGridShown);
    FilterBar* bar = m_parts.filterBar;
    connect(m_actions[ActionId::ClearFilter], &QAction::triggered, bar, [bar] {
        bar->clear();
        Q_EMIT bar->finished(); // The next key is for the pictures.
    });
    connect(m_actions[ActionId::FindPictures], &QAction::triggered, this, [this] {
        m_actions[ActionId::ShowFilmstrip]->setChecked(true);
        m_parts.filterBar->startFinding();
    });
}

ShotView& BrowserArea::view() const
{
    return m_gridShown ? static_cast<ShotView&>(*m_parts.grid) : *m_parts.filmstrip;
}

void BrowserArea::setGridShown(bool shown)
{
    m_actions[ActionId::ShowGrid]->setChecked(shown);
    if (shown == m_gridShown) {
        return;
    }
    m_gridShown = shown;
    // The one bar goes where the shots are.
    if (shown) {
        m_parts.gridLayout->insertWidget(0, m_parts.filterBar);
    } else {
        m_parts.stripLayout->insertWidget(0, m_parts.filterBar);
    }
    m_parts.filterBar->setSizeShown(shown);
    m_parts.stripPane->setVisible(!shown && m_actions[ActionId::ShowFilmstrip]->isChecked());
    Q_EMIT gridShownChanged(shown);
    loadThumbnails();
}

int BrowserArea::rowsOfAPage() const
{
    return view().rowsOfAPage();
}

void BrowserArea::activate(const QString& path)
{
    const Shot* shot = m_selection.shots().find(path);
    if (shot == nullptr) {
        return;
    }
    if (shot->files.first().isVideo) {
        Q_EMIT openWanted(path);
    } else if (m_gridShown) {
        setGridShown(false);
    }
}

void BrowserArea::loadThumbnails()
{
    const RowRange rows = view().visibleRows();
    if (rows.isEmpty()) {
        return;
    }
    const int direction = rows.first < m_lastFirstRow ? -1 : 1;
    m_lastFirstRow = rows.first;
    ThumbnailLoader& thumbnails = m_pictures.thumbnails();
    thumbnails.setEdge(view().thumbnailPixels());
    thumbnails.setWanted(thumbnailsInOrder(m_selection.shots(), rows.first, rows.last, direction));
    m_browser.setVisibleRows(rows.first, rows.last);
}

void BrowserArea::showCount()
{
    const ShotModel& shots = m_selection.shots();
    const int all = shots.shotCount();
    const int shown = shots.rowCount();
    m_parts.filterBar->setCount(shown, all);
    const QAction* clear = m_actions[ActionId::ClearFilter];
    m_actions[ActionId::ClearFilter]->setEnabled(!shots.filter().acceptsAll());
    const bool hidden = shown == 0 && all > 0;
    const QString text =
        //: %1 is the name of a button or a key, such as “Show All”
        hidden ? tr("The filter hides all %n photograph(s). %1 shows them again.", nullptr, all)
                     .arg(keyOrName(*clear))
               : tr("The photographs of this session appear here.");
    m_parts.filmstrip->setEmptyText(text);
    m_parts.grid->setEmptyText(text);
}

} // namespace skein

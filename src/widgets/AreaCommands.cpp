// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AreaCommands.h"

#include "ui_MainWindow.h"
#include "widgets/ActionCollection.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

/** The first control in @p area that the keyboard can reach; null: none. */
QWidget* firstControl(QWidget& area)
{
    const auto takes = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
               widget->isEnabled() && widget->focusProxy() == nullptr;
    };
    if (takes(&area)) {
        return &area;
    }
    QWidget* each = area.nextInFocusChain();
    for (; each != &area; each = each->nextInFocusChain()) {
        if (area.isAncestorOf(each) && takes(each)) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

AreaCommands::AreaCommands(QMainWindow& window, Ui::MainWindow& parts,
    const ActionCollection& actions, std::function<void()> toPicture)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_toPicture(std::move(toPicture))
{
    using Id = ActionId;
    const auto on = [this, &actions](Id id, auto&& what) {
        connect(actions[id], &QAction::triggered, this, what);
    };
    on(Id::NextArea, [this] { walk(1); });
    on(Id::PreviousArea, [this] { walk(-1); });
    on(Id::OpenContextMenu, [this] { openMenu(); });
    const auto resizes = [&](Id id, QSplitter* splitter, QWidget* part, Id shows, int by) {
        on(id, [splitter, part, by, show = actions[shows]] {
            show->setChecked(true); // What is hidden has no size.
            resize(*splitter, *part, by);
        });
    };
    resizes(Id::WidenPanel, parts.sideSplitter, parts.sidePanel, Id::ShowPanel, sizeStep);
    resizes(Id::NarrowPanel, parts.sideSplitter, parts.sidePanel, Id::ShowPanel, -sizeStep);
    resizes(Id::RaiseFilmstrip, parts.stripSplitter, parts.stripPane, Id::ShowFilmstrip, sizeStep);
    resizes(Id::LowerFilmstrip, parts.stripSplitter, parts.stripPane, Id::ShowFilmstrip, -sizeStep);
}

QList<QWidget*> AreaCommands::areas() const
{
    QList<QWidget*> all{m_parts.pictureStack, m_parts.filterBar, m_parts.filmstrip,
        m_parts.sidePanel, m_parts.statusBar, m_parts.toolBar, m_parts.messageBar};
    all.removeIf([](const QWidget* area) { return !area->isVisible(); });
    return all;
}

void AreaCommands::walk(int by)
{
    const QList<QWidget*> all = areas();
    const QWidget* focus = m_window.focusWidget();
    const auto here = std::ranges::find_if(all, [focus](const QWidget* area) {
        return focus != nullptr && (area == focus || area->isAncestorOf(focus));
    });
    const qsizetype count = all.size();
    const qsizetype from = here == all.end() ? 0 : here - all.begin();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* area = all.at((from + by * step + count * count) % count);
        if (area == m_parts.pictureStack) {
            m_toPicture();
            return;
        }
        if (QWidget* control = firstControl(*area)) {
            control->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void AreaCommands::openMenu()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    // As Qt does for the key that keyboards have for it; many have none.
    const QPoint place = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
    QApplication::sendEvent(focus, &event);
}

void AreaCommands::resize(QSplitter& splitter, QWidget& part, int by)
{
    QList<int> sizes = splitter.sizes();
    const int place = splitter.indexOf(&part); // It may have been moved to the other side.
    if (sizes.size() == 2 && place >= 0) {
        sizes[place] += by;
        sizes[1 - place] -= by;
        splitter.setSizes(sizes);
    }
}

} // namespace skein

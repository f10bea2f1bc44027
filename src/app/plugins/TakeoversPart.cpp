// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/TakeoversPart.h"

#include "app/plugins/PluginPlace.h"
#include "app/plugins/PluginWidget.h"
#include "app/plugins/TakeoverCover.h"
#include "widgets/LivePresenter.h"
#include "widgets/MainWindow.h"

namespace skein {

PluginHandle TakeoversPart::begin(PluginWindow& window, const PluginTakeover& takeover)
{
    PluginPlace* place = placeOf(&window);
    if (place == nullptr || !takeover.create ||
        place->window().findChild<TakeoverCover*>() != nullptr) {
        return admit(QStringLiteral("a takeover"),
            QStringLiteral("the window has gone or is taken, or nothing makes the widget"));
    }
    const PluginHandle handle = admit(QStringLiteral("a takeover"));
    if (handle == 0) {
        return 0;
    }
    auto* cover = new TakeoverCover(place->window(), takeover.fullScreen, tools().isEnding);
    PluginWidget* content = PluginWidget::make(
        guard(), [&](QWidget* parent) { return takeover.create(*place, parent); }, false, cover);
    if (content == nullptr) {
        delete cover;
        tools().log(QStringLiteral("the takeover made no widget"));
        return 0;
    }
    cover->setContent(content);
    place->parts().live.setCovered(true);
    m_entries[handle] = {place, cover, takeover.ended};
    return handle;
}

bool TakeoversPart::lock(PluginHandle takeover)
{
    if (!isOpen()) {
        return false;
    }
    const auto found = m_entries.find(takeover);
    return found != m_entries.end() && found->second.cover != nullptr &&
           found->second.cover->lock();
}

void TakeoversPart::giveBack(const Entry& entry)
{
    entry.place->parts().live.setCovered(false);
    if (entry.cover) {
        entry.cover->giveBack();
    }
}

void TakeoversPart::end(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return;
    }
    const Entry entry = found->second;
    m_entries.erase(found);
    giveBack(entry);
    if (entry.cover) {
        entry.cover->deleteLater();
    }
    if (entry.ended) {
        (void)guard().call(entry.ended);
    }
}

bool TakeoversPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    const Entry entry = found->second;
    m_entries.erase(found);
    giveBack(entry);
    if (entry.cover) {
        entry.cover->setParent(nullptr); // Its own button may have asked.
        entry.cover->deleteLater();
    }
    return true;
}

QStringList TakeoversPart::clear()
{
    QStringList left;
    for (auto& [handle, entry] : m_entries) {
        left.append(QStringLiteral("takeover"));
        giveBack(entry);
        delete entry.cover.data();
    }
    m_entries.clear();
    return left;
}

void TakeoversPart::removeWindow(PluginPlace& place)
{
    QList<PluginHandle> there;
    for (const auto& [handle, entry] : m_entries) {
        if (entry.place == &place) {
            there.append(handle);
        }
    }
    for (const PluginHandle handle : there) {
        end(handle);
    }
}

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

/** For PluginHost::find(). */
#define SkeinPluginOptions_iid "org.skein_photo.PluginOptions/1"

namespace skein {

/** One option of a page. */
struct PluginOption
{
    /** "&Like this:" beside the control; of a check box it is not shown, as that has its own. */
    QString label;
    QString explanation; ///< Whole sentences, which stand below it.
    QWidget* control = nullptr;
    QWidget* beside = nullptr; ///< One more behind the control: a button. May be null.
    QString words = {};        ///< Others by which somebody may look for it.
};

/**
 * Pages of the preferences (PluginPages.h) that are like Skein's own: options below each other,
 * each with its explanation, found by the search, and put back by "Reset This Page". Since
 * interface 1, found as PluginLocks is (PluginLocks.h). GUI thread only.
 */
class PluginOptions
{
public:
    /** The three add to @p page, a widget without a layout that is used for nothing else, below
     * what is there. The page takes over what is given. */
    virtual void addTitle(QWidget& page, const QString& title) = 0;
    virtual void addOption(QWidget& page, const PluginOption& option) = 0;
    /** Some sentences about all of it. */
    virtual void addText(QWidget& page, const QString& text) = 0;

    /**
     * @p page lets choose the settings @p keys (PluginSettings). "Reset This Page" removes them, so
     * that what the plugin gives to PluginSettings::value() counts again. @p changed is called
     * whenever somebody else changed the plugin's settings: by a reset, by taking that back, or by
     * a file of preferences. The plugin then takes them over and its pages show them, without
     * storing them once more. Unknown handles change nothing.
     */
    virtual void setKeys(
        PluginHandle page, const QStringList& keys, const std::function<void()>& changed) = 0;

protected:
    ~PluginOptions() = default;
};

} // namespace skein

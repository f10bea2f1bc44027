// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QString>

namespace skein {

/** A word that stands for a text in the names of photographs: "{guest}". */
struct PluginToken
{
    QString word;    ///< Without braces; from 2 to 20 small letters a to z. Skein's own are taken.
    QString meaning; ///< In the menu of the preferences: "Name of the guest".
    QString text;    ///< At first; see setText().
};

/**
 * Words in file names. A name waits for nobody: a word stands for a text that the plugin sets
 * beforehand. It counts for the photographs named from then on; what no file name can contain is
 * taken out of it, and of an empty text "none" is made. When the plugin is off, a pattern with its
 * word is not understood, and photographs get the usual names. GUI thread only.
 */
class PluginTokens
{
public:
    /** 0: the word is taken, or none. */
    virtual PluginHandle add(const PluginToken& token) = 0;
    virtual void setText(PluginHandle token, const QString& text) = 0;

protected:
    ~PluginTokens() = default;
};

} // namespace skein

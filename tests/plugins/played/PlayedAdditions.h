// SPDX-License-Identifier: GPL-3.0-or-later
// What a plugin adds to the program is kept, so that a test can use it as the program would.
#pragma once

#include "PlayedHandles.h"
#include "plugin/PluginActions.h"
#include "plugin/PluginAnalysers.h"
#include "plugin/PluginExports.h"
#include "plugin/PluginOptions.h"
#include "plugin/PluginOverlays.h"
#include "plugin/PluginPages.h"
#include "plugin/PluginPanels.h"
#include "plugin/PluginTokens.h"

#include <QVBoxLayout>
#include <QWidget>

namespace skein {

class PlayedActions final : public PluginActions
{
public:
    explicit PlayedActions(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginAction> entries;

    PluginHandle add(const PluginAction& action) override
    {
        return m_handles.keep(entries, action);
    }
    void setEnabled(PluginHandle action, bool enabled, PluginWindow* /*window*/) override
    {
        change(action, [enabled](PluginAction& each) { each.enabled = enabled; });
    }
    void setChecked(PluginHandle action, bool checked, PluginWindow* /*window*/) override
    {
        change(action, [checked](PluginAction& each) { each.checked = checked; });
    }
    void setText(PluginHandle action, const QString& text, PluginWindow* /*window*/) override
    {
        change(action, [text](PluginAction& each) { each.text = text; });
    }

    /** The photographer chooses it. False: there is no such command, or it is greyed. */
    bool trigger(const QString& id, PluginWindow& window, bool checked = false) const
    {
        for (const PluginAction& action : entries) {
            if (action.id == id && action.enabled) {
                const auto triggered = action.triggered; // It may go meanwhile.
                triggered(window, checked);
                return true;
            }
        }
        return false;
    }

private:
    template<typename Change>
    void change(PluginHandle action, const Change& change)
    {
        if (const auto found = entries.find(action); found != entries.end()) {
            change(*found);
        }
    }

    PlayedHandles& m_handles;
};

class PlayedPanels final : public PluginPanels
{
public:
    explicit PlayedPanels(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginPanel> entries;
    PluginHandle shown = 0;

    PluginHandle add(const PluginPanel& panel) override { return m_handles.keep(entries, panel); }
    void show(PluginHandle panel, PluginWindow& /*window*/) override { shown = panel; }

private:
    PlayedHandles& m_handles;
};

class PlayedPages final : public PluginPages
{
public:
    explicit PlayedPages(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginPage> entries;
    PluginHandle opened = 0;

    PluginHandle add(const PluginPage& page) override { return m_handles.keep(entries, page); }
    void open(PluginHandle page, PluginWindow& /*window*/) override { opened = page; }

private:
    PlayedHandles& m_handles;
};

/** Puts options below each other, and says their labels and explanations to screen readers. */
class PlayedOptions final : public PluginOptions
{
public:
    struct Entry
    {
        QStringList keys;
        std::function<void()> changed;
    };
    QMap<PluginHandle, Entry> entries;
    QStringList explanations;

    void addTitle(QWidget& /*page*/, const QString& /*title*/) override {}
    void addText(QWidget& /*page*/, const QString& /*text*/) override {}
    void addOption(QWidget& page, const PluginOption& option) override
    {
        if (page.layout() == nullptr) {
            new QVBoxLayout(&page);
        }
        page.layout()->addWidget(option.control);
        if (option.beside != nullptr) {
            page.layout()->addWidget(option.beside);
        }
        if (!option.label.isEmpty()) {
            option.control->setAccessibleName(
                QString(option.label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        }
        explanations.append(option.explanation);
    }
    void setKeys(
        PluginHandle page, const QStringList& keys, const std::function<void()>& changed) override
    {
        entries[page] = {keys, changed};
    }
};

class PlayedOverlays final : public PluginOverlays
{
public:
    explicit PlayedOverlays(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginOverlay> entries;
    int updates = 0;

    PluginHandle add(const PluginOverlay& overlay) override
    {
        return m_handles.keep(entries, overlay);
    }
    void setShown(PluginHandle overlay, bool shown, PluginWindow* /*window*/) override
    {
        if (const auto found = entries.find(overlay); found != entries.end()) {
            found->shown = shown;
        }
    }
    void update(PluginHandle /*overlay*/, PluginWindow* /*window*/) override { ++updates; }

private:
    PlayedHandles& m_handles;
};

class PlayedAnalysers final : public PluginAnalysers
{
public:
    explicit PlayedAnalysers(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginAnalyser> entries;

    PluginHandle add(const PluginAnalyser& analyser) override
    {
        return m_handles.keep(entries, analyser);
    }
    void analyseAgain(PluginHandle /*analyser*/) override {}

private:
    PlayedHandles& m_handles;
};

class PlayedTokens final : public PluginTokens
{
public:
    explicit PlayedTokens(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginToken> entries;

    PluginHandle add(const PluginToken& token) override { return m_handles.keep(entries, token); }
    void setText(PluginHandle token, const QString& text) override
    {
        if (const auto found = entries.find(token); found != entries.end()) {
            found->text = text;
        }
    }

private:
    PlayedHandles& m_handles;
};

class PlayedExports final : public PluginExports
{
public:
    explicit PlayedExports(PlayedHandles& handles)
        : m_handles(handles)
    {}
    QMap<PluginHandle, PluginExport> entries;

    PluginHandle add(const PluginExport& target) override
    {
        return m_handles.keep(entries, target);
    }

private:
    PlayedHandles& m_handles;
};

} // namespace skein

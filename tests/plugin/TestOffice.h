// SPDX-License-Identifier: GPL-3.0-or-later
// The program's side of plugins without the program: actions and the log, nothing else.
#pragma once

#include "plugin/PluginActions.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"
#include "plugin/loader/PluginDesk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <map>
#include <utility>

namespace skein {

/** A window in which nothing happens. */
class TestWindow final : public PluginWindow
{
public:
    explicit TestWindow(QWidget* widget)
        : m_widget(widget)
    {}
    QWidget* widget() const override { return m_widget; }
    QString sessionFolder() const override { return {}; }
    QStringList photographs() const override { return {}; }
    QStringList filesOf(const QString& path) const override { return {path}; }
    QStringList selectedPaths() const override { return {}; }
    QString shownPath() const override { return {}; }
    void show(const QString& /*path*/) override {}
    bool hasCamera() const override { return false; }
    QString cameraModel() const override { return {}; }
    void hint(const QString& /*text*/) override {}
    void tell(Weight /*weight*/, const QString& /*sentence*/, const QString& /*tag*/) override {}
    void withdraw(const QString& /*tag*/) override {}

private:
    QPointer<QWidget> m_widget;
};

class TestOffice;

class TestDesk final : public PluginDesk, public PluginHost, public PluginActions
{
public:
    TestDesk(TestOffice& office, PluginIdentity plugin, PluginWatch watch);
    ~TestDesk() override;

    // PluginDesk
    PluginHost& host() override { return *this; }
    void setRoot(QObject* /*root*/) override {}
    QStringList close() override
    {
        const auto count = m_actions.size();
        m_actions.clear();
        return count == 0 ? QStringList() : QStringList{QStringLiteral("%1 actions").arg(count)};
    }
    void whenQuiet(std::function<void()> quiet) override
    {
        if (m_isBusy) {
            m_quiet = std::move(quiet);
        } else {
            quiet();
        }
    }
    bool waitUntilQuiet(int /*milliseconds*/) override { return !m_isBusy; }
    bool hasPage() const override { return false; }
    void showPage(QWidget* /*inside*/) override {}

    // PluginHost
    QString id() const override { return m_plugin.id; }
    QString folder() const override { return m_plugin.folder; }
    QString dataFolder() const override { return m_plugin.folder; }
    QString skeinVersion() const override { return QStringLiteral("0"); }
    QList<PluginWindow*> windows() const override { return {}; }
    PluginWindow* activeWindow() const override { return nullptr; }
    PluginActions& actions() override { return *this; }
    PluginPanels& panels() override { return none<PluginPanels>(); }
    PluginPages& pages() override { return none<PluginPages>(); }
    PluginOverlays& overlays() override { return none<PluginOverlays>(); }
    PluginTakeovers& takeovers() override { return none<PluginTakeovers>(); }
    PluginLiveView& liveView() override { return none<PluginLiveView>(); }
    PluginAnalysers& analysers() override { return none<PluginAnalysers>(); }
    PluginJobs& jobs() override { return none<PluginJobs>(); }
    PluginCamera& camera() override { return none<PluginCamera>(); }
    PluginSequences& sequences() override { return none<PluginSequences>(); }
    PluginTokens& tokens() override { return none<PluginTokens>(); }
    PluginExports& exports() override { return none<PluginExports>(); }
    PluginEvents& events() override { return none<PluginEvents>(); }
    PluginPictures& pictures() override { return none<PluginPictures>(); }
    PluginSettings& settings() override { return none<PluginSettings>(); }
    void remove(PluginHandle handle) override { m_actions.erase(handle); }
    void log(const QString& line) override;
    void fail(const QString& sentence) override
    {
        QTimer::singleShot(0, &m_home, [this, sentence] { m_watch.failed(sentence); });
    }
    void* find(const char* /*interfaceId*/) override { return nullptr; }

    // PluginActions
    PluginHandle add(const PluginAction& action) override
    {
        m_actions[++m_last] = action;
        return m_last;
    }
    void setEnabled(PluginHandle /*a*/, bool /*on*/, PluginWindow* /*window*/) override {}
    void setChecked(PluginHandle /*a*/, bool /*on*/, PluginWindow* /*window*/) override {}
    void setText(PluginHandle /*a*/, const QString& /*t*/, PluginWindow* /*window*/) override {}

    /** The photographer chooses the plugin's commands, all of them. */
    void trigger(PluginWindow& window)
    {
        const auto actions = m_actions;
        for (const auto& [handle, action] : actions) {
            const int call = m_watch.entering();
            try {
                action.triggered(window, false);
            } catch (const std::exception& thrown) {
                fail(QString::fromUtf8(thrown.what()));
            }
            m_watch.left(call);
        }
    }
    [[nodiscard]] const QString& pluginId() const { return m_plugin.id; }
    void setBusy(bool busy)
    {
        m_isBusy = busy;
        if (!busy && m_quiet) {
            std::exchange(m_quiet, nullptr)();
        }
    }

private:
    template<typename T>
    [[nodiscard]] T& none() const
    {
        qFatal("The test's host has no such interface.");
    }

    TestOffice& m_office;
    const PluginIdentity m_plugin;
    const PluginWatch m_watch;
    QObject m_home;
    std::map<PluginHandle, PluginAction> m_actions;
    PluginHandle m_last = 0;
    std::function<void()> m_quiet;
    bool m_isBusy = false;
};

class TestOffice final : public PluginOffice
{
public:
    std::unique_ptr<PluginDesk> open(
        const PluginIdentity& plugin, const PluginWatch& watch) override
    {
        return std::make_unique<TestDesk>(*this, plugin, watch);
    }
    void tell(const QString& sentence) override { told.append(sentence); }

    [[nodiscard]] TestDesk* desk(const QString& id) const
    {
        for (TestDesk* each : desks) {
            if (each->pluginId() == id) {
                return each;
            }
        }
        return nullptr;
    }

    QStringList told;
    QStringList log; ///< "id: line", also of desks that come and go.
    QList<TestDesk*> desks;
    bool opensBusy = false; ///< Desks to come: their plugins' work does not end.
};

inline TestDesk::TestDesk(TestOffice& office, PluginIdentity plugin, PluginWatch watch)
    : m_office(office)
    , m_plugin(std::move(plugin))
    , m_watch(std::move(watch))
{
    m_isBusy = m_office.opensBusy;
    m_office.desks.append(this);
    m_office.log.append(m_plugin.id + QStringLiteral(": opened"));
}

inline TestDesk::~TestDesk()
{
    m_office.desks.removeAll(this);
    m_office.log.append(m_plugin.id + QStringLiteral(": closed"));
}

inline void TestDesk::log(const QString& line)
{
    m_office.log.append(m_plugin.id + QStringLiteral(": ") + line);
}

} // namespace skein

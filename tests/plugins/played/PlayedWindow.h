// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginWindow.h"

#include <QPointer>
#include <QWidget>

namespace skein {

/** A window that is as the test says, and keeps what it is told. */
class PlayedWindow final : public PluginWindow
{
public:
    explicit PlayedWindow(const QString& folder = {})
        : m_folder(folder)
    {}

    struct Told
    {
        Weight weight = Weight::Information;
        QString sentence;
        QString tag;
    };

    QPointer<QWidget> parent; ///< Of dialogs.
    bool isConnected = true;
    QString shown;
    QStringList selected;
    QStringList all;   ///< Of the session; none: those that are selected.
    QStringList hints; ///< The newest last.
    QList<Told> told;  ///< What stands in the bar of messages.

    [[nodiscard]] QWidget* widget() const override { return parent; }
    [[nodiscard]] QString sessionFolder() const override { return m_folder; }
    [[nodiscard]] QStringList photographs() const override
    {
        return all.isEmpty() ? selected : all;
    }
    [[nodiscard]] QStringList filesOf(const QString& path) const override { return {path}; }
    [[nodiscard]] QStringList selectedPaths() const override { return selected; }
    [[nodiscard]] QString shownPath() const override { return shown; }
    void show(const QString& path) override { shown = path; }
    [[nodiscard]] bool hasCamera() const override { return isConnected; }
    [[nodiscard]] QString cameraModel() const override
    {
        return isConnected ? QStringLiteral("Played Camera") : QString();
    }
    void hint(const QString& text) override { hints.append(text); }
    void tell(Weight weight, const QString& sentence, const QString& tag) override
    {
        withdraw(tag);
        told.append({weight, sentence, tag});
    }
    void withdraw(const QString& tag) override
    {
        told.removeIf([&tag](const Told& each) { return each.tag == tag; });
    }

private:
    QString m_folder;
};

} // namespace skein

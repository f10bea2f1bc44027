// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/MetadataReader.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <set>

namespace Ui {
class MetadataPanel;
}

namespace skein {

class MetadataModel;
class Settings;

/**
 * What the photograph says about itself: the exposure first, then everything, to be searched and
 * copied. Where it was taken is shown on request only, until the next photograph is shown, and is
 * copied only then. Files are read when the panel is seen, off the GUI thread. Lives on the GUI
 * thread; borrows the settings, which must outlive it.
 */
class MetadataPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MetadataPanel(Settings& settings, QWidget* parent = nullptr);
    ~MetadataPanel() override;

    /** The photograph that is looked at; empty for none. */
    void setPath(const QString& path);
    [[nodiscard]] QString path() const { return m_path; }
    /** The file at @p path has changed: read it again if it is the one shown. */
    void renew(const QString& path);
    /** Puts the cursor into the field that filters the list. */
    void startFinding();
    /** What the menu of the list offers; the actions stay whose they are. */
    void setMenu(const QList<QAction*>& actions);
    void copySelected();
    void copyAll();

Q_SIGNALS:
    /** The photographer is done with the field: keys go back to the picture. */
    void finished();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void onFinished(const Metadata& metadata);
    void onFailed(const QString& path, const Error& error);
    void showMessage(const QString& text);
    void showExposure();
    void showPosition(bool shown);
    void setFilter(const QString& text);
    /** Does @p change to the list and keeps the place in it. */
    template<typename Change>
    void changeList(Change&& change);
    void unfoldGroups();
    /** As wide as the names are, as long as they leave room for the values. */
    void fitColumns();
    void noteFolded(const QModelIndex& group, bool folded);

    const std::unique_ptr<Ui::MetadataPanel> m_ui;
    Settings& m_settings;
    MetadataReader m_reader;
    MetadataModel* m_model;
    QTimer m_patience; ///< The old list stays until reading takes long.
    Metadata m_metadata;
    QString m_path;
    QString m_shownPath; ///< The file that m_metadata is of, or could not be read.
    std::set<MetadataKind> m_folded;
    bool m_isFitting = false;
    bool m_isColumnChosen = false; ///< The photographer has set how wide the names are.
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileNamer.h"
#include "session/SidecarName.h"

#include <QDialog>
#include <memory>

class QRadioButton;

namespace Ui {
class PreferencesDialog;
}

namespace skein {

class Settings;

/**
 * The preferences, a page each subject. What is chosen takes effect at once; a pattern for file
 * names when it is one and the photographer is done with the field. Borrows the settings, which
 * must outlive it. Lives on the GUI thread.
 */
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings& settings, QWidget* parent);
    ~PreferencesDialog() override;

    /** Shows the pattern for file names with what the photograph at @p path tells; empty: with what
     * photographs usually tell. @p session is the name of the session. */
    void setExample(const QString& path, const QString& session);

protected:
    void done(int result) override;

private:
    void fillPages();
    void fillTokens();
    void connectSession();
    void connectPictures();
    void load();
    [[nodiscard]] QRadioButton* buttonOf(SidecarStyle style) const;
    [[nodiscard]] QString pattern() const;
    void showExample();
    void keepPattern();
    void keepJob();
    void showCache(int mebibytes);
    void setCacheFields(int mebibytes, int unit);
    [[nodiscard]] int chosenCache() const;
    void keepCache();

    const std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Settings& m_settings;
    NameFields m_example;
    QString m_examplePath;
    bool m_loading = false; ///< Controls are being filled: nobody chose anything.
};

} // namespace skein

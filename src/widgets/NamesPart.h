// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/FileNamer.h"
#include "session/SidecarName.h"

#include <QWidget>
#include <memory>

class QRadioButton;

namespace Ui {
class NamesPart;
}

namespace skein {

class Settings;

/**
 * Where the pattern for file names is typed, with an example below, and the kind of sidecars is
 * chosen. A pattern is taken when it is one and the photographer is done with the field. Borrows
 * the settings, which must outlive it.
 */
class NamesPart final : public QWidget
{
    Q_OBJECT

public:
    explicit NamesPart(Settings& settings, QWidget* parent = nullptr);
    ~NamesPart() override;

    /** See PreferencesDialog::setExample(). */
    void setExample(const QString& path, const QString& session, const QString& body);
    /** See PreferencesDialog::setTakenNames(). */
    void setTakenNames(const QStringList& names);
    /** Takes over what is being typed. */
    void keep();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void explainControls();
    void fillTokens();
    void connectControls();
    void load();
    [[nodiscard]] QRadioButton* buttonOf(SidecarStyle style) const;
    [[nodiscard]] QString pattern() const;
    void showExample();
    [[nodiscard]] qint64 nextNumber(const FileNamer& namer) const;
    void keepPattern();
    void keepJob();

    const std::unique_ptr<Ui::NamesPart> m_ui;
    Settings& m_settings;
    NameFields m_example;
    QString m_examplePath;
    QStringList m_takenNames;
    bool m_loading = false; ///< Controls are being filled: nobody chose anything.
};

} // namespace skein

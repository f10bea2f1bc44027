// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace skein {

/**
 * The page of the preferences for what is written to new pictures: artist, copyright, comment.
 * What was typed is kept when a field is left. Borrows the settings, which must outlive it.
 */
class CreditsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CreditsPage(Settings& settings, QWidget* parent = nullptr);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QLineEdit* addField(
        QFormLayout& form, const QString& label, const QString& example, const char* name);
    void load();
    void keep();

    Settings& m_settings;
    QLineEdit* m_artist = nullptr;
    QLineEdit* m_copyright = nullptr;
    QLineEdit* m_comment = nullptr;
};

} // namespace skein

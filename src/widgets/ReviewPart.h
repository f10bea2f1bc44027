// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace skein {

class Settings;

/** Where it is chosen how long a photograph from live view is shown. Borrows the settings, which
 * must outlive it. */
class ReviewPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPart(Settings& settings, QWidget* parent = nullptr);

private:
    void load();

    Settings& m_settings;
    QComboBox* m_review;
};

} // namespace skein

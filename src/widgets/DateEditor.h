// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

#include <QDateTime>
#include <QTimer>
#include <chrono>

class QLabel;
class QToolButton;

namespace skein {

/**
 * The camera's clock as it runs on since it was read, with how far it is from the computer's where
 * that is more than reading it takes; and a button that sets it to the computer's time.
 */
class DateEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent);

    /** How far the camera's clock is ahead of the computer's; else what setting() says counts as
     * read when it was first shown. */
    void setAhead(std::chrono::milliseconds ahead);

    /** Less than this is the time that reading takes, and the seconds that cameras count in. */
    static constexpr std::chrono::seconds leastDifference{2};

    /** "3 min 9 s behind the computer"; empty below leastDifference. */
    [[nodiscard]] static QString differenceText(std::chrono::milliseconds ahead);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override { return false; }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    [[nodiscard]] static QString textOf(const QDateTime& time);

    QLabel* m_time;
    QToolButton* m_now;
    QTimer m_second;   ///< Runs while it is seen.
    QDateTime m_shown; ///< What the camera said; see setAhead().
    std::chrono::milliseconds m_ahead{0};
};

} // namespace skein

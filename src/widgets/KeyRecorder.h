// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QKeyEvent;

namespace skein {

/** The key of @p event with what is held down, as a command may have it: "?" is one key, however
 * it is typed. Empty: none that could be told from others, or Shift and its like alone. */
[[nodiscard]] QKeySequence recordedKey(const QKeyEvent& event);

/**
 * A field that takes whatever key is pressed while it has the focus: those of presenter remotes
 * and keypads, media keys, also Escape. No command is carried out by them. Lives on the GUI thread.
 */
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);

    /** Tab walks on as everywhere instead of being taken. */
    void setLettingTabGo(bool on) { m_letsTabGo = on; }

Q_SIGNALS:
    void recorded(const QKeySequence& key);
    /** A key that Qt cannot tell from others was pressed. */
    void unknownPressed();

protected:
    bool event(QEvent* event) override;

private:
    bool m_letsTabGo = false;
};

} // namespace skein

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace skein {

/** A setting's name and its editor, side by side; below them what there is to be warned of. */
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    using Look = SettingEditor::Look;

    explicit SettingRow(
        const CameraSetting& setting, Look look = Look::Menu, QWidget* parent = nullptr);

    [[nodiscard]] SettingEditor* editor() const { return m_editor; }
    /** Takes what the camera says; another kind brings another editor (then true). */
    bool setSetting(const CameraSetting& setting);

    /** The one that the keys step. */
    void setPicked(bool picked);
    /** There is a sentence below it that has to be seen with it. */
    [[nodiscard]] bool hasNote() const;
    /** Its control has the focus. */
    [[nodiscard]] bool isInUse() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /** Its name was clicked. */
    void clicked();
    /** Somebody is at it, by mouse or keyboard. */
    void touched();
    /** What it says needs more room than before, or less. */
    void resized();
    /** By the right mouse button or the menu key, at this place on the screen. */
    void menuRequested(const QPoint& place);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeEditor(const CameraSetting& setting);
    /** "ISO" too stands where the names of this language begin. */
    void alignName();
    void showNote(const CameraSetting& setting);

    const Look m_look;
    QHBoxLayout* m_line = nullptr;
    QLabel* m_label;
    QLabel* m_note;
    SettingEditor* m_editor = nullptr;
};

} // namespace skein

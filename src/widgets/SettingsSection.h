// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace skein {

/** A heading that opens and closes what is below it. Its contents are made when first opened. */
class SettingsSection final : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString& name, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const { return objectName(); }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /** Where rows go. */
    [[nodiscard]] QVBoxLayout* body() const { return m_bodyLayout; }

Q_SIGNALS:
    /** Open now, for the first time: fill body(). */
    void needed();
    void openChanged(bool open);

private:
    QToolButton* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    bool m_filled = false;
};

} // namespace skein

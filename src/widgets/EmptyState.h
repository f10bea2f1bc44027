// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

class QAction;

namespace Ui {
class EmptyState;
}

namespace skein {

/** What stands in the picture area when there is no picture: what to do, and buttons to do it. */
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    ~EmptyState() override;

    /** @p first and @p second may be null: no button then. */
    void setContent(const QString& icon, const QString& title, const QString& text,
        QAction* first = nullptr, QAction* second = nullptr);
    [[nodiscard]] QString title() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const std::unique_ptr<Ui::EmptyState> m_ui;
};

} // namespace skein

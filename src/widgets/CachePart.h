// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class CachePart;
}

namespace skein {

class Settings;

/** Where it is chosen how much memory pictures may take. Borrows the settings, which must outlive
 * it. */
class CachePart final : public QWidget
{
    Q_OBJECT

public:
    explicit CachePart(Settings& settings, QWidget* parent = nullptr);
    ~CachePart() override;

protected:
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    void connectControls();
    void load();
    void showAutomatic();
    void showCache(int mebibytes);
    void setCacheFields(int mebibytes, int unit);
    [[nodiscard]] int chosenCache() const;
    void keepCache();

    const std::unique_ptr<Ui::CachePart> m_ui;
    Settings& m_settings;
    bool m_loading = false; ///< Controls are being filled: nobody chose anything.
};

} // namespace skein

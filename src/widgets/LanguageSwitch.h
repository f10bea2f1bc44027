// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

class QAbstractItemModel;
class QApplication;
class QWidget;

namespace skein {

class Settings;
class SpokenTexts;
class Translations;

/**
 * Has the whole program speak another language as soon as the preference changes: every window,
 * dialog, menu and list, also of plugins, stays as it is and says its texts anew. Nothing that runs
 * is touched: captures, transfers, live view and sequences go on.
 *
 * What is on the screen is led back to the words in the source (SpokenTexts), so that no widget
 * has to know how to say everything again. A widget that keeps texts which it paints itself hears
 * of it, as with Qt, by QEvent::LanguageChange. Lives on the GUI thread; borrows all three.
 */
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    LanguageSwitch(QApplication& application, Translations& translations, Settings& settings,
        QObject* parent = nullptr);
    ~LanguageSwitch() override;

private:
    void sayAnew();
    void sayAnew(QObject& object);
    /** @p canBeTyped: what is editable there is the photographer's. */
    void sayItemsAnew(QAbstractItemModel& model, const QStringList& contexts, bool canBeTyped);
    void mirror();

    QApplication& m_application;
    Translations& m_translations;
    std::unique_ptr<SpokenTexts> m_spoken; ///< While the language changes.
};

} // namespace skein

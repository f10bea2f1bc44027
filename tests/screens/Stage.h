// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Bodies.h"
#include "widgets/ThemeColours.h"

#include <QList>
#include <QSize>
#include <QString>

namespace skein {

/** What is to be kept, and where. */
struct ScreenWishes
{
    QString folder;      ///< For the pictures; empty: none are kept, only looked at by us.
    QString photographs; ///< Files to show; empty: those of the virtual camera.
    QList<QSize> sizes;
    QList<ThemeKind> themes{ThemeKind::Dark, ThemeKind::Light};
    QString only;               ///< Names that begin with it; empty: all.
    bool isForHandbook = false; ///< Only its pictures, as it has them.
};

/**
 * Shows the program in its main states and keeps pictures of them: "dark-1024x700-grid.png". Says
 * on standard output what is cut off in them.
 */
class Stage final
{
public:
    explicit Stage(ScreenWishes wishes);

    void playSheets();
    void playWithoutCamera();
    void playPhotographs();
    void playCamera();
    void playTransfer();
    void playPreferences();
    void playDialogs();

    /** How many things were cut off. */
    [[nodiscard]] int troubles() const { return m_troubles; }
    [[nodiscard]] int kept() const { return m_kept; }

private:
    [[nodiscard]] bool isWanted(const QString& name) const;
    /** @p window as it is, in each theme and size. */
    void keepSizes(QWidget& window, const QString& name);
    /** In its own size, in each theme. */
    void keepThemes(QWidget& window, const QString& name);
    void keep(QWidget& window, const QString& name);
    void save(const QImage& picture, const QString& name);
    /** Puts photographs into the folder @p session, and nothing else. */
    void fill(const QString& session);
    /** A card with the same photographs. @return its folder. */
    [[nodiscard]] QString fillCard() const;
    /** Six of the virtual camera, once. */
    void takePhotographs();

    ScreenWishes m_wishes;
    QTemporaryDir m_taken;
    int m_troubles = 0;
    int m_kept = 0;
};

} // namespace skein

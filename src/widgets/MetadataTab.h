// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

class ActionCollection;
class MetadataPanel;
class PicturePresenter;
class Settings;
class SidePanel;

/**
 * The tab "Metadata" beside the picture: it follows the photograph that is looked at, and the
 * command that searches it. Lives on the GUI thread; borrows all it is given, which must outlive
 * it.
 */
class MetadataTab final : public QObject
{
    Q_OBJECT

public:
    MetadataTab(SidePanel& side, const PicturePresenter& pictures, const ActionCollection& actions,
        Settings& settings, QObject* parent = nullptr);

    /** Owned by the side panel. */
    [[nodiscard]] MetadataPanel& panel() const { return *m_panel; }

Q_SIGNALS:
    /** Keys go back to the picture. */
    void finished();

private:
    MetadataPanel* m_panel;
};

} // namespace skein

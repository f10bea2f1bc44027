// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace skein {

class ImageView;
class InfoLayer;
class LoupeLayer;
class ViewOptions;

/**
 * The layers of one view that follow ViewOptions, made and tied to the view's mouse. A child of the
 * view; borrows the options, which must outlive it. Lives on the GUI thread.
 */
class ViewLayers final : public QObject
{
    Q_OBJECT

public:
    /** What is laid over the view's pictures. */
    enum Kind {
        Frames = 1,   ///< Masks and guides.
        Analyses = 2, ///< Exposure warning and focus peaking.
        Marks = 4,    ///< Focus points.
        Loupe = 8,
        Information = 16,
        All = 31,
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    ViewLayers(ImageView& view, const ViewOptions& options, Kinds kinds = All);

    [[nodiscard]] bool isLoupeOn() const;
    void setLoupeOn(bool on);
    /** From now on @p other has its loupe when this one has, at the same place of its own picture,
     * as long as @p isWanted says so. */
    void leadLoupe(ViewLayers& other, const std::function<bool()>& isWanted);

Q_SIGNALS:
    void loupeChanged(bool on);

private:
    void tieLoupe();

    ImageView& m_view;
    const ViewOptions& m_options;
    LoupeLayer* m_loupe = nullptr;
    InfoLayer* m_information = nullptr;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ViewLayers::Kinds)

} // namespace skein

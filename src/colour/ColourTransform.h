// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourProfile.h"

#include <QColor>
#include <QImage>
#include <QRect>
#include <memory>
#include <optional>

namespace skein {

/** What becomes of colours that the target cannot show (ICC.1:2022, 6.2). The values are ICC's. */
enum class ColourIntent : quint8 { Perceptual = 0, Relative = 1, Saturation = 2, Absolute = 3 };

/** How a picture gets onto a screen. A plain value. */
struct ColourRecipe
{
    ColourProfile source; ///< Of the picture.
    ColourProfile screen;
    ColourIntent intent = ColourIntent::Perceptual;
    bool blackPoint = true; ///< Black of the picture becomes black of the screen.
    /** The paper or screen to imitate: soft proof. */
    std::optional<ColourProfile> proof = std::nullopt;
    ColourIntent proofIntent = ColourIntent::Relative;
    bool gamutWarning = false; ///< With a proof: mark what it cannot show.
    QRgb gamutColour = 0xff00ff00;

    friend bool operator==(const ColourRecipe&, const ColourRecipe&) = default;
};

/**
 * Converts pixels as a recipe says, by lcms2.
 *
 * A value whose copies share the library's tables. Making one costs nothing; the tables come with
 * the first use (1 to 30 ms), so prepare() it on a worker. All of it may be used from any threads
 * at once. A recipe that lcms2 refuses leaves pixels as they are; problem() says so.
 */
class ColourTransform final
{
    Q_DECLARE_TR_FUNCTIONS(skein::ColourTransform)

public:
    /** Changes nothing. */
    ColourTransform();
    explicit ColourTransform(const ColourRecipe& recipe);

    /** Nothing would change: source and screen show the same, and there is no proof. */
    [[nodiscard]] bool isIdentity() const;
    /** Does now what the first use would do; returns at once when it was done. */
    void prepare() const;
    /** The first use costs no more than the following ones. */
    [[nodiscard]] bool isPrepared() const;
    /** Why nothing is converted although it should be. Prepares. */
    [[nodiscard]] std::optional<Error> problem() const;

    /**
     * Converts @p region (null: all) of @p image, which is RGB32 or ARGB32 (premultiplied or not);
     * transparency stays. Of pictures with a grey profile any channel counts. Several threads work
     * on a large region; returns when all is done. Not for profiles of inks.
     */
    void apply(QImage& image, const QRect& region = {}) const;
    [[nodiscard]] QImage applied(const QImage& image) const;
    /** The same for @p count pixels of four inks, 8 bits each, 255 for the full ink, or for none
     * when @p inverted (as Adobe writes them). */
    void applyToInks(const unsigned char* inks, bool inverted, QRgb* pixels, int count) const;

    /** They come from the same recipe, or neither changes anything. */
    friend bool operator==(const ColourTransform& a, const ColourTransform& b)
    {
        return a.m_shared == b.m_shared || (a.isIdentity() && b.isIdentity()) ||
               (a.m_shared && b.m_shared && a.recipe() == b.recipe());
    }

private:
    struct Shared;
    [[nodiscard]] const ColourRecipe& recipe() const;

    std::shared_ptr<Shared> m_shared; ///< Null: identity.
};

} // namespace skein

Q_DECLARE_METATYPE(skein::ColourTransform)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"
#include "colour/ScreenProfiles.h"
#include "colour/TransformCache.h"

#include <QObject>

class QScreen;
class QWidget;

namespace skein {

class Settings;

/** How pictures are shown. A plain value. */
struct ColourOptions
{
    bool isOn = true;
    ColourIntent intent = ColourIntent::Perceptual;
    bool blackPoint = true;
    bool isProofing = false;
    QString proofFile; ///< Empty: none was chosen.
    bool gamutWarning = false;
    ScreenFiles monitorFiles; ///< For monitors not in it: what the desktop knows.

    friend bool operator==(const ColourOptions&, const ColourOptions&) = default;
};

/** Whether what is shown is to look as the chosen paper or screen would show it. */
enum class Proofing : quint8 {
    AsChosen, ///< If the photographer has switched it on.
    Never,    ///< Thumbnails: they are there to be found.
};

/**
 * Decides how the colours of pictures get onto the screens of a window: options, which it stores,
 * and the monitors' profiles. Lives on the GUI thread; borrows the settings, which must outlive it.
 *
 * Every ImageView below its parent widget uses it (also in windows that this one owns), as fonts
 * and palettes are inherited.
 */
class ColourManager final : public QObject
{
    Q_OBJECT

public:
    /** @param bus where colord is; tests have one of their own. */
    ColourManager(
        Settings& settings, QWidget* parent, const BusConnector& bus = &QDBusConnection::systemBus);

    /** That of @p widget or of the nearest ancestor that has one; null if none has. */
    [[nodiscard]] static ColourManager* of(const QWidget* widget);

    [[nodiscard]] const ColourOptions& options() const { return m_options; }
    void setOptions(const ColourOptions& options);

    /** From pixels of @p source to @p screen. Costs nothing; its tables come with the first use. */
    [[nodiscard]] ColourTransform transform(const ColourProfile& source, const QScreen* screen,
        Proofing proofing = Proofing::AsChosen) const;
    [[nodiscard]] ScreenProfile screenProfile(const QScreen* screen) const;
    /** The profile that is imitated, once it is read; nothing while none is. */
    [[nodiscard]] const std::optional<ColourProfile>& proof() const { return m_proof; }
    /** Why the imitation that is wanted cannot be shown. */
    [[nodiscard]] const std::optional<Error>& proofProblem() const { return m_proofProblem; }

Q_SIGNALS:
    /** transform() answers something else now, or other sentences are true. */
    void changed();

private:
    [[nodiscard]] ColourOptions stored() const;
    void apply(const ColourOptions& options);
    void readProof();
    void takeProof(const Result<ColourProfile>& read);

    Settings& m_settings;
    ColourOptions m_options;
    ScreenProfiles m_screens;
    mutable TransformCache m_transforms; // thread-safe in itself; remembers what was asked for
    std::optional<ColourProfile> m_proof;
    std::optional<Error> m_proofProblem;
    int m_proofOrder = 0;
    bool m_isStoring = false;
};

} // namespace skein

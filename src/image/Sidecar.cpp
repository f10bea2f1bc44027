// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/Sidecar.h"

#include "image/SidecarEditor.h"
#include "image/SidecarLabels.h"

#include <QRegularExpression>
#include <array>
#include <cmath>

namespace skein {

namespace {

constexpr const char* digiKamNamespace = "http://www.digikam.org/ns/1.0/";
constexpr const char* xmpNamespace = "http://ns.adobe.com/xap/1.0/";

constexpr XmpName ratingField{xmpNamespace, "xmp", "Rating"};
constexpr XmpName labelField{xmpNamespace, "xmp", "Label"};
constexpr XmpName pickField{digiKamNamespace, "digiKam", "PickLabel"};
constexpr XmpName digiKamLabelField{digiKamNamespace, "digiKam", "ColorLabel"};
constexpr XmpName darktableLabelField{"http://darktable.sf.net/", "darktable", "colorlabels"};
constexpr XmpName microsoftField{"http://ns.microsoft.com/photo/1.0/", "MicrosoftPhoto", "Rating"};
constexpr XmpName acdseeField{"http://ns.acdsee.com/iptc/1.0/", "acdsee", "rating"};

/** Percent by stars, as Windows writes them. */
constexpr std::array microsoftPercents{0, 1, 25, 50, 75, 99};

const QString pickNone = QStringLiteral("0");
const QString pickRejected = QStringLiteral("1");

const QString emptyDocument = QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Skein">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"/>
 </rdf:RDF>
</x:xmpmeta>
)");

std::optional<Rating> ratingOf(const SidecarEditor& xmp)
{
    if (const auto text = xmp.value(ratingField)) {
        bool isNumber = false;
        const double value = text->toDouble(&isNumber); // "3" and "3.0" are both in use
        if (isNumber && std::abs(value) <= Rating::maxStars) {
            return Rating::fromValue(static_cast<int>(std::lround(value)));
        }
    }
    return std::nullopt;
}

std::optional<Rating> microsoftRatingOf(const SidecarEditor& xmp)
{
    if (const auto text = xmp.value(microsoftField)) {
        bool isNumber = false;
        const int percent = text->toInt(&isNumber);
        const auto stars = std::ranges::upper_bound(microsoftPercents, percent);
        if (isNumber && percent >= 0) {
            return Rating::stars(static_cast<int>(stars - microsoftPercents.begin()) - 1);
        }
    }
    return std::nullopt;
}

std::optional<Rating> acdseeRatingOf(const SidecarEditor& xmp)
{
    const auto text = xmp.value(acdseeField);
    bool isNumber = false;
    const int stars = text ? text->toInt(&isNumber) : 0;
    return isNumber ? std::optional(Rating::stars(stars)) : std::nullopt;
}

/**
 * digiKam keeps the stars of what it rejects, and writes them with their mirrors. Stars without
 * mirrors, or other ones, come from a program that took the rejection back and does not know
 * PickLabel.
 */
bool isPickedOut(const SidecarEditor& xmp)
{
    if (xmp.value(pickField) != pickRejected) {
        return false;
    }
    const auto stars = ratingOf(xmp);
    if (!stars) {
        return true;
    }
    const auto microsoft = microsoftRatingOf(xmp);
    const auto acdsee = acdseeRatingOf(xmp);
    return (microsoft || acdsee) && microsoft.value_or(*stars) == *stars &&
           acdsee.value_or(*stars) == *stars;
}

std::optional<Rating> ratingIn(const SidecarEditor& xmp)
{
    if (isPickedOut(xmp)) {
        return Rating::rejected();
    }
    const auto rating = ratingOf(xmp);
    return rating ? rating : microsoftRatingOf(xmp);
}

std::optional<ColourLabel> darktableLabelIn(const SidecarEditor& xmp)
{
    const auto list = xmp.list(darktableLabelField);
    return list ? std::optional(labelFromDarktable(list->value(0))) : std::nullopt;
}

/** A text that somebody wrote for himself, such as "To print". */
bool isForeignLabel(const std::optional<QString>& text)
{
    return text && !text->isEmpty() && labelFromName(*text) == ColourLabel::None;
}

std::optional<ColourLabel> labelIn(const SidecarEditor& xmp)
{
    const auto text = xmp.value(labelField);
    const std::optional<ColourLabel> byName =
        text && !isForeignLabel(text) ? std::optional(labelFromName(*text)) : std::nullopt;
    const auto number = xmp.value(digiKamLabelField);
    const auto byDigiKam = number ? std::optional(labelFromDigiKam(*number)) : std::nullopt;
    const auto byDarktable = darktableLabelIn(xmp);
    if (byName && byDigiKam && byDarktable && *byName == *byDigiKam) {
        return byDarktable; // the same, or changed by darktable alone
    }
    return byName ? byName : byDigiKam ? byDigiKam : byDarktable;
}

bool setRating(SidecarEditor& xmp, Rating rating)
{
    const auto setMirror = [&xmp](const XmpName& field, int value) {
        return !xmp.contains(field) || xmp.setValue(field, QString::number(value));
    };
    const int stars = std::max(rating.value(), 0);
    if (!xmp.setValue(ratingField, QString::number(rating.value())) ||
        !setMirror(microsoftField, microsoftPercents[static_cast<std::size_t>(stars)]) ||
        !setMirror(acdseeField, stars)) {
        return false;
    }
    if (rating.isRejected()) {
        return xmp.setValue(pickField, pickRejected);
    }
    return xmp.value(pickField) != pickRejected || xmp.setValue(pickField, pickNone);
}

bool setLabel(SidecarEditor& xmp, ColourLabel label)
{
    const auto name = xmp.value(labelField);
    const bool isNamed = name && !name->isEmpty() && labelFromName(*name) == label;
    // A translated name of the same colour stays as it is, and a text that is no colour is not ours
    // to clear.
    const bool stays = label == ColourLabel::None ? isForeignLabel(name) : isNamed;
    if (!stays && !xmp.setValue(labelField, labelName(label))) {
        return false;
    }
    const auto number = xmp.value(digiKamLabelField);
    const bool isDigiKams = number && labelFromDigiKam(*number) == label;
    if (label == ColourLabel::None ? xmp.contains(digiKamLabelField) : !isDigiKams) {
        if (!xmp.setValue(digiKamLabelField, digiKamLabel(label))) {
            return false;
        }
    }
    if (label == ColourLabel::None ? xmp.contains(darktableLabelField)
                                   : darktableLabelIn(xmp) != label) {
        return xmp.setList(darktableLabelField, darktableLabels(label));
    }
    return true;
}

bool saysLabel(const SidecarEditor& xmp, ColourLabel label)
{
    const auto said = labelIn(xmp);
    return said ? *said == label : label == ColourLabel::None;
}

Error notUnderstood(const QString& message, const QString& detail)
{
    return {ErrorKind::Unsupported, message, detail};
}

/** Whether the XML declaration, if any, names the encoding that the bytes are in. */
bool isDeclaredAs(const QString& text, QStringConverter::Encoding encoding)
{
    static const QRegularExpression declaration(
        QStringLiteral(R"(^\x{FEFF}?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["'])"));
    const QString name = declaration.match(text).captured(1).toLower();
    if (encoding == QStringConverter::Utf8) {
        return name.isEmpty() || name == u"utf-8" || name == u"utf8" || name == u"us-ascii";
    }
    return name.isEmpty() || name.startsWith(u"utf-16") || name.startsWith(u"utf-32");
}

} // namespace

Sidecar::Sidecar()
    : m_text(emptyDocument)
{}

Result<Sidecar> Sidecar::parse(const QByteArray& bytes)
{
    const auto refused = [](const QString& detail) {
        return tl::make_unexpected(notUnderstood(
            tr("This is not an XMP file that can be understood. Mend it with the program that "
               "wrote it, or move it away."),
            detail));
    };
    if (bytes.size() > maxBytes) {
        return refused(QStringLiteral("%1 bytes").arg(bytes.size()));
    }
    Sidecar sidecar;
    sidecar.m_encoding =
        QStringConverter::encodingForData(bytes, u'<').value_or(QStringConverter::Utf8);
    QStringDecoder decoder(sidecar.m_encoding, QStringConverter::Flag::ConvertInitialBom);
    sidecar.m_text = decoder.decode(bytes);
    if (decoder.hasError() || !isDeclaredAs(sidecar.m_text, sidecar.m_encoding) ||
        sidecar.bytes() != bytes) {
        return refused(QStringLiteral("encoding"));
    }
    if (!SidecarEditor(sidecar.m_text).isValid()) {
        return refused(QStringLiteral("not well-formed RDF"));
    }
    return sidecar;
}

SidecarMarks Sidecar::marks() const
{
    const SidecarEditor xmp(m_text);
    return {ratingIn(xmp), labelIn(xmp)};
}

bool Sidecar::hasForeignLabel() const
{
    return isForeignLabel(SidecarEditor(m_text).value(labelField));
}

Result<void> Sidecar::setMarks(const SidecarMarks& marks)
{
    SidecarEditor xmp(m_text);
    const bool isDone = (!marks.rating || setRating(xmp, *marks.rating)) &&
                        (!marks.label || setLabel(xmp, *marks.label)) && xmp.isValid() &&
                        (!marks.rating || ratingIn(xmp) == marks.rating) &&
                        (!marks.label || saysLabel(xmp, *marks.label));
    if (!isDone) {
        return tl::make_unexpected(notUnderstood(
            tr("The rating is written in the XMP file in a form that cannot be changed without "
               "loss. Change it with the program that wrote it."),
            QStringLiteral("qualified property")));
    }
    m_text = xmp.text();
    return {};
}

QByteArray Sidecar::bytes() const
{
    return QStringEncoder(m_encoding).encode(m_text);
}

} // namespace skein

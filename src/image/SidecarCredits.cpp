// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarCredits.h"

#include "image/Sidecar.h"
#include "image/SidecarEditor.h"

#include <algorithm>
#include <initializer_list>

namespace skein {

namespace {

constexpr const char* dcNamespace = "http://purl.org/dc/elements/1.1/";
constexpr const char* tiffNamespace = "http://ns.adobe.com/tiff/1.0/";
constexpr const char* exifNamespace = "http://ns.adobe.com/exif/1.0/";

constexpr XmpName creatorField{dcNamespace, "dc", "creator"};
constexpr XmpName rightsField{dcNamespace, "dc", "rights"};
constexpr XmpName descriptionField{dcNamespace, "dc", "description"};
constexpr XmpName markedField{"http://ns.adobe.com/xap/1.0/rights/", "xmpRights", "Marked"};
constexpr XmpName artistMirror{tiffNamespace, "tiff", "Artist"};
constexpr XmpName copyrightMirror{tiffNamespace, "tiff", "Copyright"};
constexpr XmpName descriptionMirror{tiffNamespace, "tiff", "ImageDescription"};
constexpr XmpName commentMirror{exifNamespace, "exif", "UserComment"};

/** Somebody wrote something there, in whatever language. */
bool isFilled(const SidecarEditor& xmp, const XmpName& field)
{
    const QStringList items = xmp.list(field).value_or(QStringList());
    return std::ranges::any_of(
        items, [](const QString& item) { return !item.trimmed().isEmpty(); });
}

bool isAnyFilled(const SidecarEditor& xmp, std::initializer_list<XmpName> fields)
{
    return std::ranges::any_of(fields, [&](const XmpName& field) { return isFilled(xmp, field); });
}

/** Empty mirrors are kept in step, because other programs may prefer them. */
bool setMirror(SidecarEditor& xmp, const XmpName& mirror, const QString& text)
{
    return !xmp.contains(mirror) || xmp.setAlternative(mirror, text);
}

bool setArtist(SidecarEditor& xmp, const QString& artist)
{
    return artist.isEmpty() || isAnyFilled(xmp, {creatorField, artistMirror}) ||
           (xmp.setList(creatorField, {artist}) &&
               (!xmp.contains(artistMirror) || xmp.setValue(artistMirror, artist)));
}

bool setCopyright(SidecarEditor& xmp, const QString& copyright)
{
    return copyright.isEmpty() || isAnyFilled(xmp, {rightsField, copyrightMirror}) ||
           (xmp.setAlternative(rightsField, copyright) &&
               setMirror(xmp, copyrightMirror, copyright) &&
               (isFilled(xmp, markedField) || xmp.setValue(markedField, QStringLiteral("True"))));
}

bool setComment(SidecarEditor& xmp, const QString& comment)
{
    return comment.isEmpty() ||
           isAnyFilled(xmp, {descriptionField, descriptionMirror, commentMirror}) ||
           (xmp.setAlternative(descriptionField, comment) &&
               setMirror(xmp, descriptionMirror, comment) &&
               setMirror(xmp, commentMirror, comment));
}

} // namespace

Result<void> Sidecar::setCredits(const SidecarCredits& credits)
{
    SidecarEditor xmp(m_text);
    const bool isDone = setArtist(xmp, credits.artist.trimmed()) &&
                        setCopyright(xmp, credits.copyright.trimmed()) &&
                        setComment(xmp, credits.comment.trimmed()) && xmp.isValid();
    if (!isDone) {
        return failure(ErrorKind::Unsupported,
            tr("Artist, copyright or comment stand in the XMP file in a form that cannot be "
               "changed without loss. Change them with the program that wrote it."),
            QStringLiteral("qualified property"));
    }
    m_text = xmp.text();
    return {};
}

} // namespace skein

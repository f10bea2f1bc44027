// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace skein {

/**
 * Where the elements and attributes of an XML text stand, so that a value can be changed in place
 * and everything else (other programs' fields, comments, order, layout) stays as it is, to the
 * letter. A value; reentrant.
 */
class SidecarXml final
{
public:
    /** From begin to before end, in code units of the text. */
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct Attribute
    {
        QString nameSpace; ///< Resolved; empty for one without a prefix.
        QString name;      ///< Without its prefix.
        Range whole;       ///< With the white space before it.
        Range value;       ///< Between the quotes.
    };
    struct Element
    {
        QString nameSpace;
        QString name;   ///< Without its prefix.
        QString prefix; ///< As written.
        int parent = -1;
        QList<int> children; ///< Elements only, in order.
        QList<Attribute> attributes;
        Range startTag;                ///< With its brackets.
        Range content;                 ///< Between the tags; empty for <a/>.
        Range whole;                   ///< With both tags.
        bool isSelfClosing = false;    ///< <a/>
        QHash<QString, QString> scope; ///< Namespaces by the prefix that stands for them here.
    };

    /**
     * Nothing when @p text is not well-formed XML, or has a document type (which may define
     * entities, and which no XMP has).
     */
    [[nodiscard]] static std::optional<SidecarXml> parse(const QString& text);

    /** In document order; the root comes first. */
    [[nodiscard]] const std::vector<Element>& elements() const { return m_elements; }
    [[nodiscard]] const Element& at(int element) const
    {
        return m_elements[static_cast<std::size_t>(element)];
    }

    /** It is RDF's own namespace, which gives an XMP document its form. */
    [[nodiscard]] static bool isRdf(const QString& nameSpace)
    {
        return nameSpace == QLatin1String("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    }
    /** The characters that @p raw, from between quotes or tags, stands for. */
    [[nodiscard]] static QString decoded(QStringView raw);
    /** @p value as it may stand between quotes or tags. */
    [[nodiscard]] static QString encoded(const QString& value);

private:
    SidecarXml() = default;
    bool scan(QStringView text);
    qsizetype scanStartTag(QStringView text, qsizetype at);
    void resolveNames(QStringView text, Element& element) const;

    std::vector<Element> m_elements;
    std::vector<int> m_open; ///< While scanning: the elements around the position.
};

} // namespace skein

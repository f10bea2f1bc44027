// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of SequenceDefinition.
#include "sequence/JsonFields.h"
#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceFields.h"

#include <QJsonDocument>

namespace skein {

namespace {

/** What is wrong in a definition, or in one within it. */
struct DefinitionFault
{
    Error error;
    QStringList path; ///< From the whole.
    QString kind;     ///< Of the one that it is in; empty: not known.
    qsizetype depth;  ///< So many words of the path lead to that one.
};

template<typename Value>
using Read = tl::expected<Value, DefinitionFault>;

tl::unexpected<DefinitionFault> refused(ErrorKind kind, const QString& sentence)
{
    return tl::unexpected(DefinitionFault{{kind, sentence, {}}, {}, {}, 0});
}

Read<SequenceDefinition> readDefinition(const QJsonObject& object, int depth);

/** What stands in the place of a photograph; null: nothing does. */
Read<std::shared_ptr<const SequenceDefinition>> readEach(JsonFields& fields, int depth)
{
    const auto object = fields.object("each");
    if (!object) {
        return {};
    }
    auto each = readDefinition(*object, depth + 1);
    if (!each) {
        DefinitionFault fault = std::move(each.error());
        fault.path.prepend(QStringLiteral("each"));
        ++fault.depth;
        return tl::unexpected(std::move(fault));
    }
    return std::make_shared<const SequenceDefinition>(std::move(*each));
}

/** An empty one of each kind. */
QList<SequenceDefinition::What> allKinds()
{
    return {IntervalSequence(), ExposureBracket(), FocusBracket(), BurstSequence(), BulbSeries(),
        ExposureRamp()};
}

/** An empty one of that kind; nothing for a kind that there is not. */
std::optional<SequenceDefinition::What> whatOfKind(const QString& kind)
{
    for (const auto& what : allKinds()) {
        if (SequenceDefinition{{}, what}.kind() == kind) {
            return what;
        }
    }
    return {};
}

/** The kinds in which @p word means something. */
QStringList kindsWith(const QString& word)
{
    QStringList kinds;
    for (SequenceDefinition::What what : allKinds()) {
        JsonFields fields({});
        readFields(fields, what);
        if (fields.words().contains(word)) {
            kinds.append(SequenceDefinition{{}, what}.kind());
        }
    }
    return kinds;
}

QString strange(const QString& word, const QStringList& known)
{
    const QStringList kinds = kindsWith(word);
    if (kinds.isEmpty()) {
        return noSuchWord(word, known);
    }
    //: %1 is a word in a sequence's file, %2 a list of kinds of sequences, %3 a list of words that
    //: can be written there
    return SequenceDefinition::tr("“%1” means nothing here, but in these kinds: %2. Write one of "
                                  "these, or choose another kind: %3.")
        .arg(word, kinds.join(QStringLiteral(", ")), known.join(QStringLiteral(", ")));
}

std::optional<DefinitionFault> wrongVersion(JsonFields& fields, int depth)
{
    qint64 version = depth > 1 ? SequenceDefinition::formatVersion : 0;
    fields.read("version", version);
    if (version > SequenceDefinition::formatVersion) {
        return refused(ErrorKind::Unsupported,
            //: %1 and %2 are version numbers
            SequenceDefinition::tr(
                "The sequence was made by a newer version of Skein (its format is %1, this "
                "version knows %2). Update Skein to use it.")
                .arg(version)
                .arg(SequenceDefinition::formatVersion))
            .value();
    }
    if (version < 1) {
        return refused(ErrorKind::InvalidArgument,
            //: %1 is a number; "version" is a word in the file and stays as it is
            SequenceDefinition::tr("This is no sequence of Skein: it does not say \"version\": %1.")
                .arg(SequenceDefinition::formatVersion))
            .value();
    }
    return {};
}

Read<SequenceDefinition> readDefinition(const QJsonObject& object, int depth)
{
    if (depth > SequenceDefinition::maxDepth) {
        return refused(ErrorKind::InvalidArgument,
            SequenceDefinition::tr(
                "The sequence holds too many others within one another. At most %1 are "
                "possible.")
                .arg(SequenceDefinition::maxDepth));
    }
    JsonFields fields(object);
    if (const auto wrong = wrongVersion(fields, depth)) {
        return tl::unexpected(*wrong);
    }
    SequenceDefinition definition;
    QString kind;
    fields.read("name", definition.name);
    fields.read("kind", kind);
    const auto what = whatOfKind(kind);
    if (!what) {
        QStringList kinds;
        for (const auto& each : allKinds()) {
            kinds.append(SequenceDefinition{{}, each}.kind());
        }
        auto none = refused(ErrorKind::InvalidArgument,
            //: %1 is what was written, %2 a list of words
            SequenceDefinition::tr(
                "There is no kind of sequence named “%1”. Write one of these as “kind”: %2.")
                .arg(JsonFields::shown(kind), kinds.join(QStringLiteral(", "))));
        none.value().path.append(QStringLiteral("kind"));
        return none;
    }
    definition.what = *what;
    readFields(fields, definition.what);
    const auto wrong = [&kind](const QString& sentence, const QStringList& path) {
        return tl::unexpected(
            DefinitionFault{{ErrorKind::InvalidArgument, sentence, {}}, path, kind, 0});
    };
    if (auto* interval = std::get_if<IntervalSequence>(&definition.what)) {
        auto each = readEach(fields, depth);
        if (!each) {
            return tl::unexpected(std::move(each.error()));
        }
        interval->each = std::move(*each);
    }
    if (const auto& fault = fields.fault()) {
        return wrong(fault->sentence, fault->path);
    }
    if (const auto word = fields.strangeWord()) {
        return wrong(strange(*word, fields.words()), {*word});
    }
    if (const auto fine = definition.validate(); !fine) {
        return wrong(fine.error().message, {});
    }
    return definition;
}

/** With the place of the fault: of @p text, if it was read from one. */
Error placed(const DefinitionFault& fault, const QByteArray& text)
{
    if (fault.kind.isEmpty() && fault.path.isEmpty()) {
        return fault.error; // The whole is no sequence of ours.
    }
    const QStringList words =
        QStringList{QStringLiteral("sequence")} + fault.path.mid(0, fault.depth);
    QString place = words.join(u'.');
    if (!fault.kind.isEmpty()) {
        //: %1 is a place within a file, such as "sequence.each", %2 a word: "burst"
        place = SequenceDefinition::tr("%1 (%2)").arg(place, fault.kind);
    }
    Error error = fault.error;
    error.message =
        text.isEmpty()
            //: %1 is a place within a file, such as "sequence.each (burst)", %2 a sentence
            ? SequenceDefinition::tr("In %1: %2").arg(place, error.message)
            //: %1 is a number, %2 a place within a file, such as "sequence.each (burst)", %3 a
            //: sentence
            : SequenceDefinition::tr("Line %1, in %2: %3")
                  .arg(jsonLineOf(text, fault.path))
                  .arg(place, error.message);
    return error;
}

Result<SequenceDefinition> readWhole(const QJsonObject& object, const QByteArray& text)
{
    auto definition = readDefinition(object, 1);
    if (!definition) {
        return tl::unexpected(placed(definition.error(), text));
    }
    return std::move(*definition);
}

} // namespace

QString SequenceDefinition::kind() const
{
    static const QStringList names{QStringLiteral("interval"), QStringLiteral("exposure-bracket"),
        QStringLiteral("focus-bracket"), QStringLiteral("burst"), QStringLiteral("bulb-series"),
        QStringLiteral("exposure-ramp")};
    return names.at(static_cast<qsizetype>(what.index()));
}

QJsonObject SequenceDefinition::toJson() const
{
    QJsonObject object;
    object.insert(QStringLiteral("version"), formatVersion);
    object.insert(QStringLiteral("kind"), kind());
    if (!name.isEmpty()) {
        object.insert(QStringLiteral("name"), name);
    }
    writeFields(object, what);
    return object;
}

QByteArray SequenceDefinition::toText() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Indented);
}

Result<SequenceDefinition> SequenceDefinition::fromJson(const QJsonObject& object)
{
    return readWhole(object, {});
}

Result<SequenceDefinition> SequenceDefinition::fromText(const QByteArray& text)
{
    if (text.size() > maxBytes) {
        return failure(ErrorKind::InvalidArgument,
            tr("The file is too large to be a sequence. Choose another."));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull() || !document.isObject()) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return failure(ErrorKind::InvalidArgument,
            //: %1 is a number
            tr("The file is no sequence: there is a mistake in line %1. Compare it with one that "
               "Skein saved.")
                .arg(line),
            problem.errorString());
    }
    return readWhole(document.object(), text);
}

} // namespace skein

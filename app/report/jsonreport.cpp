// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/jsonreport.h"

#include "app/annotate/webannotation.h"
#include "app/report/codepoints.h"
#include "app/text/segmenter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <numeric>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** Of a quote of several long sentences, all but the first: each can be cited by itself. */
QList<TextRange> laterSentences(const Article &article, const Quote &quote)
{
    constexpr qsizetype longSentence = 15; // words
    QList<TextRange> found = sentences(article.textOf(quote.range), article.language);
    for (TextRange &range : found) {
        const qsizetype words =
            std::ranges::count_if(tokens(range.of(article.textOf(quote.range)), article.language),
                                  [](const Token &token) { return token.kind != TokenKind::Punctuation; });
        if (words < longSentence)
            return {};
        range = range.shifted(quote.range.start);
    }
    return found.sliced(std::min<qsizetype>(1, found.size()));
}

/** Builds the document; knows each article's way from units to code points. */
class JsonWriter
{
public:
    explicit JsonWriter(const ReportInput &input)
        : m_input(input)
    {
        for (const Article &article : input.articles)
            m_texts.append(CodePointText(article.text));
    }

    /** Part by part, sorted by their names, and of what may be many one entry after the other: all of them at a time
     * would take many times the room of the document. */
    QByteArray document() const
    {
        const Comparison &comparison = m_input.comparison;
        QByteArray bytes("{\"alignments\":");
        addEach(comparison.alignments, &JsonWriter::alignment, bytes);
        if (!m_input.annotations.isEmpty())
            bytes += ",\"annotations\":" + compact(annotations());
        bytes += ",\"articles\":";
        QList<int> indices(m_input.articles.size());
        std::ranges::iota(indices, 0);
        addEach(indices, &JsonWriter::article, bytes);
        bytes += ",\"claims\":";
        addEach(comparison.claims, &JsonWriter::claim, bytes);
        bytes += ",\"findings\":";
        addEach(m_input.findings, &JsonWriter::finding, bytes);
        bytes += ",\"format\":1,\"generator\":\"galley " GALLEY_VERSION "\"";
        bytes += ",\"indirectSpeech\":" + compact(indirectSpeech());
        bytes += ",\"names\":";
        addEach(comparison.names, &JsonWriter::name, bytes);
        bytes += ",\"quoteMatches\":" + compact(quoteMatches());
        bytes += ",\"quotes\":" + compact(quotes());
        return bytes + "}\n";
    }

private:
    template <typename Part>
    static QByteArray compact(const Part &part)
    {
        return QJsonDocument(part).toJson(QJsonDocument::Compact);
    }

    /** Adds an array to @p bytes: what @p told makes of each entry of @p list. */
    template <typename Entry, typename Told>
    void addEach(const QList<Entry> &list, const Told &told, QByteArray &bytes) const
    {
        bytes += '[';
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i > 0)
                bytes += ',';
            bytes += compact(std::invoke(told, this, list[i]));
        }
        bytes += ']';
    }

    static QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    /** start and end of @p range, which lies in article @p index. */
    QJsonObject span(int index, const TextRange &range) const
    {
        const CodePointText &text = m_texts.at(index);
        return {{u"start"_s, text.at(range.start)}, {u"end"_s, text.at(range.end)}};
    }

    QJsonObject passage(const Passage &passage) const
    {
        QJsonObject object = span(passage.article, passage.range);
        object[u"article"_s] = passage.article;
        return object;
    }

    QJsonArray passages(const QList<Passage> &list) const
    {
        QJsonArray array;
        for (const Passage &p : list)
            array.append(passage(p));
        return array;
    }

    QJsonObject article(int index) const
    {
        const Article &article = m_input.articles.at(index);
        QJsonArray paragraphs;
        for (const Paragraph &paragraph : article.paragraphs) {
            QJsonObject object = span(index, paragraph.range);
            object[u"role"_s] = roleName(paragraph.role);
            paragraphs.append(object);
        }
        QJsonArray sentences;
        for (const Sentence &sentence : article.sentences) {
            QJsonObject object = span(index, sentence.range);
            object[u"paragraph"_s] = sentence.paragraph;
            sentences.append(object);
        }
        return {{u"index"_s, index},
                {u"source"_s, article.source},
                {u"mediaType"_s, article.mediaType},
                {u"language"_s, article.language.isEmpty() ? u"und"_s : article.language},
                {u"title"_s, orNull(article.title)},
                {u"byline"_s, orNull(article.byline)},
                {u"published"_s, orNull(article.published.toString(Qt::ISODate))},
                {u"text"_s, m_texts.at(index).text()},
                {u"paragraphs"_s, paragraphs},
                {u"sentences"_s, sentences}};
    }

    QJsonObject alignment(const Alignment &alignment) const
    {
        QJsonArray members;
        for (const Member &member : alignment.members)
            members.append(QJsonArray{member.article, member.index});
        return {{u"level"_s, levelName(alignment.level)},
                {u"members"_s, members},
                {u"score"_s, alignment.score},
                {u"moved"_s, alignment.moved},
                {u"sameText"_s, alignment.sameText}};
    }

    QJsonObject claim(const Claim &claim) const
    {
        QJsonArray differences;
        for (const Difference &difference : claim.differences)
            differences.append(QJsonObject{{u"kind"_s, differenceName(difference.kind)},
                                           {u"members"_s, passages(difference.members)}});
        return {{u"verdict"_s, verdictName(claim.verdict)},
                {u"members"_s, passages(claim.members)},
                {u"differences"_s, differences}};
    }

    QJsonObject entry(const Quote &quote, const TextRange &range) const
    {
        QJsonObject object = passage({quote.article, range});
        object[u"speaker"_s] = speaker(quote);
        object[u"cluster"_s] = quote.cluster < 0 ? QJsonValue() : QJsonValue(quote.cluster);
        object[u"partOf"_s] = QJsonValue();
        return object;
    }

    /** Words between marks; those between '' and '' where another article has them too. */
    static bool isListed(const Quote &quote) { return quote.kind == Quote::Kind::Direct || quote.cluster >= 0; }

    /** The words between marks, then the later sentences of long ones; reported speech has an array of its own. */
    QJsonArray quotes() const
    {
        QJsonArray array, parts;
        for (const Quote &each : m_input.comparison.quotes) {
            if (!isListed(each))
                continue;
            for (const TextRange &range : laterSentences(m_input.articles.at(each.article), each)) {
                QJsonObject part = entry(each, range);
                part[u"partOf"_s] = array.size();
                parts.append(part);
            }
            array.append(entry(each, each.range));
        }
        for (qsizetype i = 0; i < parts.size(); ++i)
            array.append(parts.at(i));
        return array;
    }

    /** What is reported without marks. */
    QJsonArray indirectSpeech() const
    {
        QJsonArray array;
        for (const Quote &quote : m_input.comparison.quotes) {
            if (isListed(quote))
                continue;
            QJsonObject object = passage({quote.article, quote.range});
            object[u"speaker"_s] = speaker(quote);
            object[u"confidence"_s] = quote.confidence;
            array.append(object);
        }
        return array;
    }

    /** How quotes stand in two articles; named by their indices in the document's quotes. */
    QJsonArray quoteMatches() const
    {
        QList<int> numbers;
        int number = 0;
        for (const Quote &quote : m_input.comparison.quotes)
            numbers << (isListed(quote) ? number++ : -1);
        QJsonArray array;
        for (const QuoteMatch &match : m_input.comparison.quoteMatches) {
            QJsonArray changes;
            for (const Difference &change : match.changes)
                changes.append(passages(change.members));
            array.append(QJsonObject{{u"quotes"_s, QJsonArray{numbers.at(match.from), numbers.at(match.to)}},
                                     {u"kind"_s, quoteMatchName(match.kind)},
                                     {u"otherSpeaker"_s, match.otherSpeaker},
                                     {u"overlap"_s, passages(match.overlap)},
                                     {u"changes"_s, changes}});
        }
        return array;
    }

    QJsonObject name(const NameGroup &group) const
    {
        return {{u"name"_s, group.name}, {u"mentions"_s, passages(group.mentions)}};
    }

    QJsonValue speaker(const Quote &quote) const
    {
        if (quote.speaker.isEmpty())
            return {};
        QJsonObject object{{u"start"_s, QJsonValue()}, {u"end"_s, QJsonValue()}};
        if (!quote.speakerRange.isEmpty())
            object = span(quote.article, quote.speakerRange);
        object[u"name"_s] = quote.speaker;
        return object;
    }

    QJsonObject finding(const Finding &finding) const
    {
        QJsonObject object = passage({finding.article, finding.range});
        object[u"kind"_s] = findingName(finding.kind);
        object[u"severity"_s] = severityName(finding.severity);
        object[u"insideQuote"_s] = finding.insideQuote;
        object[u"message"_s] = finding.message;
        object[u"suggestions"_s] = QJsonArray::fromStringList(finding.suggestions);
        object[u"evidence"_s] = passages(finding.evidence);
        return object;
    }

    /** A W3C AnnotationPage. */
    QJsonObject annotations() const
    {
        QList<WebSource> sources;
        for (const Article &article : m_input.articles)
            sources << WebSource{webSourceIri(article.source, article.text), article.text};
        return QJsonDocument::fromJson(toWebAnnotations(m_input.annotations, sources)).object();
    }

    const ReportInput &m_input;
    QList<CodePointText> m_texts;
};

} // namespace

QByteArray jsonReport(const ReportInput &input)
{
    return JsonWriter(input).document();
}

} // namespace galley

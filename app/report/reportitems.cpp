// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportitems.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"
#include "app/report/paperdate.h"
#include "app/report/snippet.h"
#include "app/text/textfold.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(ReportItems)
};

/** What to do about a difference: a plain request. */
QString advice(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Number:
        return Tr::tr("Check the figure.");
    case DifferenceKind::Date:
        return Tr::tr("Check when it was.");
    case DifferenceKind::Name:
        return Tr::tr("Check the name.");
    case DifferenceKind::Place:
        return Tr::tr("Check where it was.");
    case DifferenceKind::Polarity:
        return Tr::tr("One says it, the other denies it.");
    case DifferenceKind::Attribution:
        return Tr::tr("Check who said it, and when.");
    case DifferenceKind::Quote:
        return Tr::tr("Check the words with the speaker.");
    case DifferenceKind::Modality:
        break;
    }
    return Tr::tr("Check how certain it is.");
}

/** Makes the entries, one kind after the other. */
class ItemMaker
{
public:
    ItemMaker(const ReportInput &input, const QList<ArticleMarks> &marks)
        : m_input(input)
        , m_marks(marks)
    {
    }

    void addDifferences()
    {
        for (int c = 0; c < m_input.comparison.claims.size(); ++c) {
            if (!m_input.comparison.claims.at(c).differences.isEmpty())
                addDifference(c);
        }
    }

    void addFindings()
    {
        for (int f = 0; f < m_input.findings.size(); ++f) {
            const Finding &finding = m_input.findings.at(f);
            const bool marked = finding.article < m_marks.size() &&
                                std::ranges::contains(m_marks.at(finding.article).marks, f, &Mark::finding);
            if (marked)
                addFinding(f, finding);
        }
    }

    void addNotes()
    {
        for (int a = 0; a < m_input.annotations.size(); ++a)
            addNote(a, m_input.annotations.at(a));
    }

    void addQuotes()
    {
        const auto &quotes = m_input.comparison.quotes;
        QMap<int, QList<int>> clusters;
        for (int q = 0; q < quotes.size(); ++q) {
            if (quotes.at(q).cluster >= 0 && quotes.at(q).article < m_input.articles.size())
                clusters[quotes.at(q).cluster].append(q);
        }
        QList<QList<int>> groups = clusters.values();
        std::ranges::sort(groups, {}, [](const QList<int> &group) { return group.first(); });
        for (const QList<int> &group : std::as_const(groups))
            addQuote(group);
    }

    QList<ReportItem> items() const { return m_items; }

private:
    const Article &article(int index) const { return m_input.articles.at(index); }

    /** The sentence or claim of @p passage as far as one paragraph goes. */
    TextRange around(const Passage &passage) const
    {
        const Article &a = article(passage.article);
        for (const Sentence &sentence : a.sentences) {
            if (sentence.range.contains(passage.range.start) || sentence.range.end == passage.range.start)
                return {std::min(sentence.range.start, passage.range.start),
                        std::max(sentence.range.end, passage.range.end)};
        }
        return passage.range;
    }

    void place(ReportItem &item, const QList<Passage> &passages)
    {
        for (const Passage &passage : passages) {
            const QString name = placesOf(m_input.articles, QList<Passage>{passage});
            if (!item.placeNames.contains(name))
                item.placeNames.append(name);
            item.places.append(passage);
        }
    }

    /** The words of each article in @p difference, as one sentence for each article. */
    QString sayings(const Difference &difference, const Claim &claim) const
    {
        QMap<int, QStringList> words;
        for (const Passage &member : claim.members)
            words[member.article];
        for (const Passage &member : difference.members)
            words[member.article].append(article(member.article).textOf(member.range).toString().simplified());
        QStringList sentences;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            if (it.value().isEmpty())
                //: %1 is the letter of an article that has no figure, name, date where the other has one.
                sentences << Tr::tr("%1 gives none.").arg(articleLetter(it.key()));
            else
                //: %1 is the letter of an article, %2 its words.
                sentences << Tr::tr("%1 has “%2”.").arg(articleLetter(it.key()), it.value().join(u"”, “"_s));
        }
        return sentences.join(u' ');
    }

    void addDifference(int index)
    {
        const Claim &claim = m_input.comparison.claims.at(index);
        ReportItem item = begun(ItemKind::Difference, index);
        place(item, claim.members);
        for (const Passage &member : claim.members) {
            QList<Mark> marks;
            TextRange focus{member.range.end, member.range.start};
            for (const Mark &mark : m_marks.at(member.article).marks) {
                if (mark.kind != MarkKind::Differing || mark.claim != index || !member.range.overlaps(mark.range))
                    continue;
                marks.append(mark);
                focus = {std::min(focus.start, mark.range.start), std::max(focus.end, mark.range.end)};
            }
            if (marks.isEmpty())
                focus = {member.range.start, member.range.start};
            item.snippets.append(snippetOf(member.article, article(member.article), member.range, focus, marks));
        }
        QStringList kinds;
        QStringList says;
        QStringList advices;
        for (const Difference &difference : claim.differences) {
            const QString title = differenceWord(difference.kind);
            if (!kinds.contains(title)) {
                kinds.append(title);
                advices.append(advice(difference.kind));
            }
            says.append(sayings(difference, claim));
        }
        item.headline = kinds.join(u", "_s) + u'.';
        item.explanation = says.join(u' ');
        item.remark = advices.join(u' ');
        m_items.append(item);
    }

    void addFinding(int index, const Finding &finding)
    {
        ReportItem item = begun(ItemKind::Finding, index);
        const Passage passage{finding.article, finding.range};
        place(item, {passage});
        Mark mark;
        mark.kind = MarkKind::Finding;
        mark.range = finding.range;
        mark.finding = index;
        item.snippets.append(
            snippetOf(finding.article, article(finding.article), around(passage), finding.range, {mark}, 90));
        const bool suggests = !finding.suggestions.isEmpty() && finding.kind != FindingKind::StyleVariant;
        if (!suggests || finding.insideQuote)
            item.headline = findingWord(finding.kind) + u'.';
        else
            item.headline = Tr::tr("Suggestion: %1").arg(finding.suggestions.first());
        item.remark = finding.message;
        m_items.append(item);
    }

    void addNote(int index, const Annotation &annotation)
    {
        ReportItem item = begun(ItemKind::Note, index);
        QList<Passage> passages;
        for (const Anchor &anchor : annotation.anchors) {
            if (anchor.state != Anchor::State::Lost && anchor.article < m_input.articles.size())
                passages.append({anchor.article, anchor.range});
        }
        if (passages.isEmpty())
            return; // what has lost its words is not on paper
        place(item, passages);
        for (const Passage &passage : std::as_const(passages)) {
            QList<Mark> marks;
            for (const Mark &mark : m_marks.at(passage.article).marks) {
                if (mark.annotation == index)
                    marks.append(mark);
            }
            item.snippets.append(
                snippetOf(passage.article, article(passage.article), around(passage), passage.range, marks, 110));
        }
        if (!annotation.replacement.isEmpty())
            item.headline = Tr::tr("Replace by: %1").arg(annotation.replacement);
        item.explanation = annotation.body;
        const QString date = paperDate(annotation.created.toLocalTime().date());
        //: Who made a note, when, and whether it is open, resolved or rejected.
        item.remark = Tr::tr("%1, %2, %3").arg(annotation.author, date, statusWord(annotation.status));
        for (const Reply &reply : annotation.replies)
            //: %1 answers a note with the words %2.
            item.remark += u'\n' + Tr::tr("%1: %2").arg(reply.author, reply.text);
        m_items.append(item);
    }

    void addQuote(const QList<int> &group)
    {
        const auto &quotes = m_input.comparison.quotes;
        ReportItem item = begun(ItemKind::Quote, group.first());
        item.number = 0;
        QStringList texts;
        QStringList speakers;
        QStringList saying;
        for (const int q : group) {
            const Quote &quote = quotes.at(q);
            place(item, {{quote.article, quote.range}});
            const QString words = article(quote.article).textOf(quote.range).toString().simplified();
            const QString key = comparable(words);
            if (!texts.contains(key)) {
                texts.append(key);
                Snippet snippet = snippetOf(quote.article, article(quote.article), quote.range, quote.range, {}, 400);
                if (snippet.text.endsWith(u','))
                    snippet.text.chop(1); // it belongs to the sentence around the quote
                snippet.text = u'“' + snippet.text + u'”';
                item.snippets.append(snippet);
            }
            if (!speakers.contains(quote.speaker))
                speakers.append(quote.speaker);
            if (!quote.speaker.isEmpty())
                saying.append(Tr::tr("%1: %2.").arg(articleLetter(quote.article), quote.speaker));
        }
        item.sameWords = texts.size() == 1;
        item.headline = item.sameWords ? Tr::tr("Same words.") : Tr::tr("The words differ.");
        if (speakers.size() == 1 && !speakers.first().isEmpty())
            item.explanation = Tr::tr("Said by %1.").arg(speakers.first());
        else
            item.explanation = saying.join(u' ');
        m_items.append(item);
    }

    /** A quote's words without case, marks and the punctuation at its ends. */
    static QString comparable(const QString &words)
    {
        QString key;
        for (const QChar c : folded(words).text.toCaseFolded()) {
            if (c.isLetterOrNumber() || (c.isSpace() && !key.endsWith(u' ')))
                key.append(c);
        }
        return key.trimmed();
    }

    ReportItem begun(ItemKind kind, int index) const
    {
        ReportItem item;
        item.kind = kind;
        item.index = index;
        item.number = int(std::ranges::count_if(m_items, [](const ReportItem &i) { return i.number > 0; })) + 1;
        return item;
    }

    const ReportInput &m_input;
    const QList<ArticleMarks> &m_marks;
    QList<ReportItem> m_items;
};

} // namespace

QString bookmarkOf(const ReportItem &item)
{
    return QString::number(item.number) + u". "_s + item.headline + u' ' + item.placeNames.join(u", "_s);
}

QString statusWord(AnnotationStatus status)
{
    switch (status) {
    case AnnotationStatus::Open:
        return Tr::tr("open");
    case AnnotationStatus::Resolved:
        return Tr::tr("resolved");
    case AnnotationStatus::Rejected:
        break;
    }
    return Tr::tr("rejected");
}

QString itemSectionTitle(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Difference:
        return Tr::tr("Where the articles differ");
    case ItemKind::Finding:
        return Tr::tr("Spelling, punctuation and style");
    case ItemKind::Note:
        return Tr::tr("Notes");
    case ItemKind::Quote:
        break;
    }
    return Tr::tr("Quotes in several articles");
}

QString reportTitle(const ReportInput &input)
{
    if (!input.title.isEmpty())
        return input.title;
    const Article &base = input.articles.at(input.base);
    return base.title.isEmpty() ? base.label() : base.title;
}

QList<ReportItem> reportItems(const ReportInput &input, const QList<ArticleMarks> &marks, const PageOptions &options)
{
    ItemMaker maker(input, marks);
    maker.addDifferences();
    if (options.findings)
        maker.addFindings();
    if (options.annotations)
        maker.addNotes();
    if (options.quotes)
        maker.addQuotes();
    return maker.items();
}

} // namespace galley

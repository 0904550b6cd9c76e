// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleloader.h"
#include "app/compare/aligner.h"
#include "app/compare/comparer.h"
#include "app/compare/differencefeatures.h"
#include "app/compare/entailment.h"
#include "app/text/language.h"
#include "app/text/tokendiff.h"
#include "tests/eval/tasks.h"

#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace galley::eval
{

namespace
{

struct Pair {
    QString textA;
    QString textB;
    SentenceText a; ///< Of textA.
    SentenceText b;
    WordAlignment alignment;
    PairFeatures features;
};

/** @p input: a, b and, where they are not English, their language. */
Pair pairOf(const QJsonObject &input)
{
    const QString language = input.value(u"lang"_s).toString();
    SentenceReader &reader = SentenceReader::forThread(language.isEmpty() ? u"en"_s : language);
    Pair pair{input.value(u"a"_s).toString(), input.value(u"b"_s).toString(), {}, {}, {}, {}};
    pair.a = reader.read(pair.textA);
    pair.b = reader.read(pair.textB);
    pair.alignment = alignWords(pair.a, pair.b);
    pair.features = pairFeatures(pair.a, pair.b, pair.alignment);
    return pair;
}

EntailmentFeatures entailmentOf(const QJsonObject &input)
{
    const Pair pair = pairOf(input);
    return entailmentFeatures(pair.a, pair.b, pair.alignment, pair.features);
}

QJsonArray listed(const auto &features)
{
    QJsonArray values;
    for (const double value : features)
        values << value;
    return values;
}

QJsonObject told(const auto &features)
{
    return {{u"features"_s, listed(features)}};
}

// For tests/eval/train.py: what the weights are learned from.
QJsonObject pairFeaturesTask(const QJsonObject &input, const TaskContext &)
{
    return told(pairOf(input).features);
}

QJsonObject entailmentFeaturesTask(const QJsonObject &input, const TaskContext &)
{
    return told(entailmentOf(input));
}

QJsonObject claimFeaturesTask(const QJsonObject &input, const TaskContext &)
{
    const Pair pair = pairOf(input);
    QJsonArray candidates;
    for (const DifferenceCandidate &candidate : differenceCandidates(pair.a, pair.b, pair.alignment)) {
        QJsonObject row = told(candidate.features);
        row[u"kind"_s] = differenceName(candidate.difference.kind);
        row[u"a"_s] = candidate.difference.a.of(pair.a.text).toString();
        row[u"b"_s] = candidate.difference.b.of(pair.b.text).toString();
        candidates << row;
    }
    return {{u"features"_s, candidates}};
}

QJsonObject nliSick(const QJsonObject &input, const TaskContext &)
{
    switch (entailment(entailmentOf(input))) {
    case Entailment::Follows:
        return {{u"label"_s, u"ENTAILMENT"_s}};
    case Entailment::Contradicts:
        return {{u"label"_s, u"CONTRADICTION"_s}};
    case Entailment::Neutral:
        break;
    }
    return {{u"label"_s, u"NEUTRAL"_s}};
}

QJsonObject diffClaims(const QJsonObject &input, const TaskContext &)
{
    const Pair pair = pairOf(input);
    const QList<SentenceDifference> differences = findDifferences(pair.a, pair.b, pair.alignment);
    if (differences.isEmpty())
        return {{u"label"_s, u"shared"_s}, {u"kind"_s, QString()}};
    const DifferenceKind kind = differences.first().kind;
    const bool name = kind == DifferenceKind::Place || kind == DifferenceKind::Attribution; // the task knows four kinds
    return {{u"label"_s, u"differing"_s}, {u"kind"_s, differenceName(name ? DifferenceKind::Name : kind)}};
}

QJsonObject paraMrpc(const QJsonObject &input, const TaskContext &)
{
    return {{u"paraphrase"_s, paraphraseProbability(pairOf(input).features) >= 0.5 ? 1 : 0}};
}

QJsonObject stsNews(const QJsonObject &input, const TaskContext &)
{
    return {{u"score"_s, similarity(pairOf(input).features)}};
}

/** An article whose paragraphs, and sentences, are the given units. */
Article articleOf(const QStringList &units, const QString &language)
{
    Article article;
    article.language = language;
    for (const QString &unit : units) {
        const QString text = unit.simplified();
        if (!article.text.isEmpty())
            article.text += u'\n';
        const TextRange range{article.text.size(), article.text.size() + text.size()};
        article.text += text;
        article.sentences << Sentence{range, int(article.paragraphs.size())};
        article.paragraphs << Paragraph{range, Role::Body};
    }
    return article;
}

/** The documents of an align task as articles, their names in @p names. */
QList<Article> articlesOf(const QJsonObject &input, QStringList &names)
{
    QList<Article> articles;
    for (const QJsonValue &value : input.value(u"docs"_s).toArray()) {
        QStringList units;
        for (const QJsonValue &unit : value[u"units"_s].toArray())
            units << unit.toString();
        names << value[u"doc"_s].toString();
        articles << articleOf(units, detectLanguage(units.join(u'\n')));
    }
    return articles;
}

QJsonObject align(const QJsonObject &input, Level level)
{
    QStringList names;
    const QList<Article> articles = articlesOf(input, names);
    Progress progress;
    const auto comparison = compareArticles(articles, {}, progress);
    QJsonArray links;
    QJsonArray scores;
    std::set<std::pair<Member, Member>> told;
    for (const Alignment &alignment : comparison ? comparison->alignments : QList<Alignment>()) {
        if (alignment.level != level)
            continue;
        for (const Member &x : alignment.members) {
            for (const Member &y : alignment.members) {
                if (x.article >= y.article || !told.emplace(x, y).second)
                    continue;
                QJsonArray link{names[x.article], x.index, names[y.article], y.index};
                links << link;
                link << alignment.score;
                scores << link;
            }
        }
    }
    return {{u"links"_s, links}, {u"scores"_s, scores}};
}

QJsonObject alignParagraphs(const QJsonObject &input, const TaskContext &)
{
    return align(input, Level::Paragraph);
}

QList<Units> sentencesOf(const QJsonObject &input, QStringList &names)
{
    const QList<Article> articles = articlesOf(input, names);
    Progress progress;
    QList<Units> units;
    for (int i = 0; i < articles.size(); ++i)
        units << unitsOf(articles[i], i, progress).sentences;
    return units;
}

/** The links of the comparison; the scores of all pairs that were judged, the doubtful ones too. */
QJsonObject alignSentences(const QJsonObject &input, const TaskContext &)
{
    QJsonObject answer = align(input, Level::Sentence);
    QStringList names;
    QJsonArray scores;
    Progress progress;
    for (const ScoredPair &pair : scoreSentences(sentencesOf(input, names), progress))
        scores << QJsonArray{names[pair.a.article], pair.a.index, names[pair.b.article], pair.b.index, pair.score};
    answer[u"scores"_s] = scores;
    return answer;
}

// For tests/eval/train_links.py: what the weights of links are learned from.
QJsonObject linkFeaturesTask(const QJsonObject &input, const TaskContext &)
{
    QStringList names;
    QJsonArray pairs;
    Progress progress;
    for (const MeasuredPair &pair : measureSentences(sentencesOf(input, names), progress)) {
        QJsonObject row = told(pair.features);
        row[u"link"_s] = QJsonArray{names[pair.a.article], pair.a.index, names[pair.b.article], pair.b.index};
        pairs << row;
    }
    return {{u"features"_s, pairs}};
}

// The same for the second round: what the pairs, and their order, say of each other where "alone" holds their first
// probabilities.
QJsonObject contextFeaturesTask(const QJsonObject &input, const TaskContext &)
{
    QStringList names;
    Progress progress;
    QList<ScoredPair> pairs = scoreSentences(sentencesOf(input, names), progress);
    const QJsonArray alone = input.value(u"alone"_s).toArray();
    for (qsizetype i = 0; i < pairs.size(); ++i)
        pairs[i].alone = alone[i].toDouble();
    const LinkContext context(pairs);
    const LinkOrder order(pairs);
    LinkContext::Reader reader(context);
    QJsonArray rows;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        QJsonObject row = told(reader.measure(pairs[i]));
        row[u"order"_s] = listed(order.measure(pairs[i], i));
        rows << row;
    }
    return {{u"features"_s, rows}};
}

/** The tokens, parted by blanks, and the number of the first token at or after each character. */
QString joined(const QJsonArray &tokens, QList<int> &tokenAt)
{
    QString text;
    for (int i = 0; i < tokens.size(); ++i) {
        text += tokens[i].toString() + u' ';
        while (tokenAt.size() < text.size())
            tokenAt << i;
    }
    tokenAt << int(tokens.size());
    return text;
}

/** Where a run begins or ends within a token of the data ("weak-field"), the whole token belongs to it. */
QList<DiffRun> wholeTokens(QList<DiffRun> runs, const QString &a, const QString &b)
{
    const auto letters = [](const QString &text, qsizetype at, int step) { // from here to the next blank
        qsizetype count = 0;
        while (at >= 0 && at < text.size() && text[at] != u' ') {
            at += step;
            ++count;
        }
        return count;
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        DiffRun &run = runs[i];
        if (run.kind == DiffRun::Kind::Equal)
            continue;
        if (i > 0 && runs[i - 1].kind == DiffRun::Kind::Equal) {
            DiffRun &before = runs[i - 1];
            const bool touches = before.a.end == run.a.start && before.b.end == run.b.start;
            const qsizetype more = std::max(run.a.isEmpty() ? 0 : letters(a, run.a.start - 1, -1),
                                            run.b.isEmpty() ? 0 : letters(b, run.b.start - 1, -1));
            if (more > 0 && touches && more <= std::min(before.a.length(), before.b.length())) {
                run.a.start = before.a.end -= more;
                run.b.start = before.b.end -= more;
            }
        }
        if (i + 1 < runs.size() && runs[i + 1].kind == DiffRun::Kind::Equal) {
            DiffRun &after = runs[i + 1];
            const qsizetype more = std::max(run.a.isEmpty() ? 0 : letters(a, run.a.end, 1),
                                            run.b.isEmpty() ? 0 : letters(b, run.b.end, 1));
            if (more > 0 && more <= std::min(after.a.length(), after.b.length())) {
                run.a.end = after.a.start += more;
                run.b.end = after.b.start += more;
            }
        }
    }
    return runs;
}

/** The data knows no moves: what moved belongs to what was taken out or put in beside it. */
QList<DiffRun> withoutMoves(const QList<DiffRun> &runs)
{
    using enum DiffRun::Kind;
    const auto side = [](const DiffRun &run) { // what alone of the two has it
        return run.kind == OnlyA || run.kind == OnlyB ? run.kind
               : run.kind != Moved                    ? Equal
               : run.b.isEmpty()                      ? OnlyA
                                                      : OnlyB;
    };
    QList<DiffRun> joined;
    for (const DiffRun &run : runs) {
        DiffRun *const last = joined.isEmpty() ? nullptr : &joined.last();
        if (last && (run.kind == Moved || last->kind == Moved) && side(run) != Equal && side(*last) == side(run)) {
            last->kind = Moved;
            last->a.end = run.a.end;
            last->b.end = run.b.end;
        } else {
            joined << run;
        }
    }
    return joined;
}

QJsonObject diffWords(const QJsonObject &input, const TaskContext &)
{
    QList<int> inA;
    QList<int> inB;
    const QString a = joined(input.value(u"a"_s).toArray(), inA);
    const QString b = joined(input.value(u"b"_s).toArray(), inB);
    const auto span = [](const TextRange &range, const QList<int> &tokenAt) {
        return range.isEmpty() ? QJsonValue() : QJsonArray{tokenAt[range.start], tokenAt[range.end - 1] + 1};
    };
    QJsonArray edits;
    for (const DiffRun &run : withoutMoves(wholeTokens(wordDiff(a, b, u"en"_s), a, b))) {
        if (run.kind != DiffRun::Kind::Equal && run.kind != DiffRun::Kind::Case)
            edits << QJsonObject{{u"a"_s, span(run.a, inA)}, {u"b"_s, span(run.b, inB)}};
    }
    return {{u"edits"_s, edits}};
}

} // namespace

QList<TaskRow> compareTasks()
{
    return {{"align_deplain", alignSentences},
            {"align_ose", alignParagraphs},
            {"align_ecb", alignSentences},
            {"para_mrpc", paraMrpc},
            {"sts_news", stsNews},
            {"diff_words", diffWords},
            {"nli_sick", nliSick},
            {"diff_claims", diffClaims},
            {"features_pair", pairFeaturesTask},
            {"features_entailment", entailmentFeaturesTask},
            {"features_links", linkFeaturesTask},
            {"features_context", contextFeaturesTask},
            {"features_claims", claimFeaturesTask}};
}

} // namespace galley::eval

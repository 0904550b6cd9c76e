// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/namemodel.h"

#include "app/base/tr.h"
#include "widgets/review/words.h"

#include <QMap>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(NameModel)
};

/** One spelling of a name, and where it stands. */
struct Form {
    QString text = {};
    QList<Passage> mentions = {};
    const Finding *finding = nullptr; ///< What was found at one of them.
};

bool isNameFinding(const Finding &finding)
{
    return finding.kind == FindingKind::NameVariant || finding.kind == FindingKind::Misspelling ||
           finding.kind == FindingKind::StyleVariant;
}

const Finding *findingAt(const ReviewContent &content, const Passage &mention)
{
    for (const Finding &finding : content.findings) {
        if (isNameFinding(finding) && finding.article == mention.article && finding.range.overlaps(mention.range))
            return &finding;
    }
    return nullptr;
}

QString wordsOf(const ReviewContent &content, const Passage &mention)
{
    return content.articles[mention.article].textOf(mention.range).toString().simplified();
}

/** Whether every word of @p form stands in @p name: a short form, not another spelling. */
bool isPartOf(const QString &form, const QString &name)
{
    const QStringList words = name.split(u' ');
    const QStringList parts = form.split(u' ');
    return std::ranges::all_of(parts, [&](const QString &part) { return words.contains(part); });
}

bool holds(const NameGroup &group, const Passage &place)
{
    return std::ranges::any_of(group.mentions, [&](const Passage &mention) {
        return mention.article == place.article && mention.range.overlaps(place.range);
    });
}

/** Whether every mention of @p group is another spelling of a name that has a group of its own. */
bool isOtherSpelling(const ReviewContent &content, const NameGroup &group)
{
    return std::ranges::all_of(group.mentions, [&](const Passage &mention) {
        const Finding *finding = findingAt(content, mention);
        return finding && finding->kind != FindingKind::StyleVariant &&
               std::ranges::any_of(finding->evidence, [&](const Passage &place) { return !holds(group, place); });
    });
}

/** Other spellings of this name, which the name finder did not tie to it but a finding does. */
QList<Passage> strays(const ReviewContent &content, const NameGroup &group)
{
    QList<Passage> result;
    for (const Finding &finding : content.findings) {
        const Passage place{finding.article, finding.range};
        if (!isNameFinding(finding) || finding.kind == FindingKind::StyleVariant)
            continue;
        const auto home = std::ranges::find_if(content.comparison.names, [&](const NameGroup &any) {
            return !isOtherSpelling(content, any) &&
                   std::ranges::any_of(finding.evidence, [&](const Passage &evidence) { return holds(any, evidence); });
        });
        if (home != content.comparison.names.end() && &*home == &group && !holds(group, place))
            result << place;
    }
    return result;
}

QList<Form> formsOf(const ReviewContent &content, const NameGroup &group)
{
    Form full{.text = group.name};
    QMap<QString, Form> others;
    for (const Passage &mention : group.mentions + strays(content, group)) {
        const QString words = wordsOf(content, mention);
        const Finding *finding = findingAt(content, mention);
        if (words == group.name || (!finding && isPartOf(words, group.name))) {
            full.mentions << mention;
            continue;
        }
        Form &form = others[words];
        form.text = words;
        form.mentions << mention;
        if (finding)
            form.finding = finding;
    }
    return QList<Form>{full} + others.values();
}

QList<ReviewCell> countCells(const ReviewContent &content, const QList<Passage> &mentions)
{
    QList<ReviewCell> cells;
    for (int article = 0; article < content.articles.size(); ++article) {
        const auto count = std::ranges::count_if(mentions, [&](const Passage &p) { return p.article == article; });
        cells << ReviewCell{{},
                            count ? QString::number(count) : u"–"_s,
                            Tr::tr("%n time(s) in %1", nullptr, int(count)).arg(articleLetter(article))};
    }
    return cells;
}

ReviewRow rowOf(const ReviewContent &content, const Form &form, bool variant)
{
    ReviewRow row;
    row.text = form.text;
    row.passages = form.mentions;
    row.cells = countCells(content, form.mentions);
    row.indent = variant ? 1 : 0;
    if (form.finding) {
        row.detail = form.finding->message;
        if (form.finding->kind != FindingKind::StyleVariant)
            row.spans << ReviewSpan{0, int(form.text.size()), ReviewSpan::Style::Squiggle};
    }
    return row;
}

} // namespace

QList<ReviewGroup> nameGroups(const ReviewContent &content)
{
    ReviewGroup several{.title = Tr::tr("Spelt in more than one way"), .icon = u"glyph-finding"_s, .showCount = false};
    ReviewGroup alike{.title = Tr::tr("Spelt alike"), .icon = u"glyph-same"_s, .showCount = false};
    ReviewGroup one{.title = Tr::tr("In one article"), .icon = u"glyph-only"_s, .showCount = false};
    for (const NameGroup &name : content.comparison.names) {
        if (isOtherSpelling(content, name))
            continue;
        const QList<Form> forms = formsOf(content, name);
        QSet<int> articles;
        for (const Form &form : forms) {
            for (const Passage &mention : form.mentions)
                articles << mention.article;
        }
        ReviewGroup &group = forms.size() > 1 ? several : articles.size() > 1 ? alike : one;
        for (qsizetype i = 0; i < forms.size(); ++i) {
            ReviewRow row = rowOf(content, forms[i], i > 0);
            row.kind = group.title;
            group.rows << row;
        }
    }
    QList<ReviewGroup> groups;
    for (const ReviewGroup &group : {several, alike, one}) {
        if (!group.rows.isEmpty())
            groups << group;
    }
    return groups;
}

} // namespace galley

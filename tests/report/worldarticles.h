// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same small story told by several outlets, in four languages, for the tests of what others make of a report.
#pragma once

#include "app/annotate/anchor.h"
#include "app/compare/comparer.h"
#include "app/proof/proofreader.h"
#include "app/report/reportinput.h"
#include "app/text/segmenter.h"
#include "tests/report/reportfixture.h"

namespace galley::test
{

/** An article with the sentences of its language. */
inline Article told(const QString &lines, const QString &language, const QString &source)
{
    Article one = article(lines, source);
    one.language = language;
    one.sentences.clear();
    for (int p = 0; p < one.paragraphs.size(); ++p) {
        const TextRange range = one.paragraphs.at(p).range;
        for (const TextRange &sentence : sentences(one.textOf(range).toString(), language))
            one.sentences.append({sentence.shifted(range.start), p});
    }
    return one;
}

inline QList<Article> englishArticles()
{
    return {told(u"# Harbour ferry to stop for the winter\n"
                 "@ Ida Fjord\n"
                 "The ferry between Kelby and the island of Osk will stop on 3 November, the harbour office said.\n"
                 "“We cannot afford five trips a day for forty passengers,” Ms Lindqvist, head of the office, said.\n"
                 "The first official figures show that the ferry carried 12,400 people last winter.\n"
                 "A fifth of the island's families offered to share the cost of the fuel."_s,
                 u"en"_s, u"kelby-post.txt"_s),
            told(u"# Osk loses its winter ferry\n"
                 "@ Per Holm\n"
                 "From 5 November no ferry runs between Kelby and the island of Osk, the harbour office said.\n"
                 "The first official figures show that the ferry carried 14,200 people last winter.\n"
                 "“We cannot afford five trips a day for forty passengers,” said Karin Lindquist, head of the office.\n"
                 "The school on the island will teach its final classes by radio."_s,
                 u"en"_s, u"island-voice.txt"_s),
            told(u"# No ferry for Osk until spring\n"
                 "The ferry between Kelby and the island of Osk will stop on 3 November.\n"
                 "The first official figures show that the ferry carried 12,400 people last winter.\n"
                 "Baffled shop owners fear for their finest season, since five of six guests come by ferry."_s,
                 u"en"_s, u"coast-news.txt"_s)};
}

inline QList<Article> germanArticles()
{
    return {
        told(u"# Fähre nach Osk fährt im Winter nicht\n"
             "Die Fähre zwischen Kelby und der Insel Osk wird am 3. November eingestellt, teilte das Hafenamt mit.\n"
             "„Wir können uns fünf Fahrten am Tag für vierzig Fahrgäste nicht leisten“, sagte die Amtsleiterin.\n"
             "Im vergangenen Winter beförderte das Schiff nach offiziellen Angaben 12.400 Menschen."_s,
             u"de"_s, u"hafenbote.txt"_s),
        told(u"# Insel ohne Winterfähre\n"
             "Im vergangenen Winter beförderte das Schiff nach offiziellen Angaben 14.200 Menschen.\n"
             "„Wir können uns fünf Fahrten am Tag für vierzig Fahrgäste nicht leisten“, sagte die Amtsleiterin.\n"
             "Die Grundschule muss ihre Schiffsausflüge streichen, und größere Straßenbauarbeiten ruhen."_s,
             u"de"_s, u"inselblatt.txt"_s)};
}

inline QList<Article> chineseArticles()
{
    return {told(u"# 冬季渡船将停航\n"
                 "港务局表示，凯尔比与奥斯克岛之间的渡船将于十一月三日停航。\n"
                 "局长说：“我们负担不起每天为四十名乘客开五班船。”\n"
                 "官方数字显示，去年冬天渡船运送了一万二千四百人。"_s,
                 u"zh"_s, u"港口报.txt"_s),
            told(u"# 小岛失去冬季渡船\n"
                 "官方数字显示，去年冬天渡船运送了一万四千二百人。\n"
                 "局长说：“我们负担不起每天为四十名乘客开五班船。”\n"
                 "从十一月五日起，岛上的学校将通过电台上课。"_s,
                 u"zh"_s, u"海岛之声.txt"_s)};
}

inline QList<Article> arabicArticles()
{
    return {told(u"# توقف العبارة خلال الشتاء\n"
                 "أعلن مكتب الميناء أن العبارة بين المدينة والجزيرة ستتوقف يوم 3 نوفمبر لأسباب مالية.\n"
                 "قال المدير إن المكتب لا يستطيع تحمل تكاليف الرحلات اليومية لأربعين راكبا.\n"
                 "وتشير الأرقام الرسمية إلى أن العبارة نقلت 12400 شخص في الشتاء الماضي."_s,
                 u"ar"_s, u"بريد الميناء.txt"_s),
            told(u"# الجزيرة بلا عبارة\n"
                 "وتشير الأرقام الرسمية إلى أن العبارة نقلت 14200 شخص في الشتاء الماضي.\n"
                 "قال المدير إن المكتب لا يستطيع تحمل تكاليف الرحلات اليومية لأربعين راكبا.\n"
                 "ستعطي مدرسة الجزيرة دروسها الأخيرة عبر الإذاعة، والأهالي آسفون لإلغاء الرحلات."_s,
                 u"ar"_s, u"صوت الجزيرة.txt"_s)};
}

/** The annotations of a careful editor: each kind in turn, on every second body paragraph. */
inline QList<Annotation> annotationsOf(const QList<Article> &articles)
{
    constexpr AnnotationKind kinds[] = {AnnotationKind::Highlight, AnnotationKind::Note,     AnnotationKind::Typo,
                                        AnnotationKind::Underline, AnnotationKind::Question, AnnotationKind::StrikeOut};
    QList<Annotation> annotations;
    for (int a = 0; a < articles.size(); ++a) {
        for (const Paragraph &paragraph : articles.at(a).paragraphs) {
            if (paragraph.role != Role::Body)
                continue;
            const int number = int(annotations.size());
            const QString &text = articles.at(a).text;
            TextRange words{paragraph.range.start + paragraph.range.length() / 3,
                            paragraph.range.start + paragraph.range.length() * 2 / 3};
            while (text.at(words.start - 1).isLetter())
                --words.start;
            while (text.at(words.end - 1).isLetter() && text.at(words.end).isLetter())
                ++words.end;
            Annotation made = note(kinds[number % std::size(kinds)], number, makeAnchor(a, text, words),
                                   u"Please check “%1”."_s.arg(number));
            if (made.kind == AnnotationKind::Typo)
                made.replacement = text.mid(words.start, 5);
            if (number == 1)
                made.replies = {{QUuid::createUuidV5(QUuid(), u"answer"_s), u"R. Amsel"_s, made.created, u"Done."_s}};
            made.status = number == 3 ? AnnotationStatus::Resolved : AnnotationStatus::Open;
            annotations.append(made);
        }
    }
    return annotations;
}

/** What the program itself makes of the articles, with annotations. */
inline ReportInput comparedInput(const QList<Article> &articles)
{
    ReportInput input;
    input.articles = articles;
    input.when = QDateTime({2026, 11, 21}, {12, 0}, QTimeZone::UTC);
    Progress progress;
    input.comparison = compareArticles(articles, {}, progress).value_or(Comparison());
    input.findings = proofread(articles, input.comparison, {}, progress).value_or(QList<Finding>());
    input.annotations = annotationsOf(articles);
    return input;
}

} // namespace galley::test

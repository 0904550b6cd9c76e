// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small articles and their comparison written as text, for the tests of the panes.
#pragma once

#include "app/text/segmenter.h"
#include "widgets/panes/panestage.h"

#include <QApplication>
#include <QTest>

namespace galley::fixture
{

/** An article, a line for each paragraph: "T " headline, "N " byline, "C " caption, "F " furniture, else "B " body. */
inline Article article(const QStringList &lines, const QString &name = QStringLiteral("story.txt"))
{
    Article article;
    article.source = name;
    article.mediaType = QStringLiteral("text/plain");
    article.language = QStringLiteral("en");
    for (const QString &line : lines) {
        const QString words = line.mid(2);
        const qsizetype start = article.text.isEmpty() ? 0 : article.text.size() + 1;
        article.text += (start > 0 ? QStringLiteral("\n") : QString()) + words;
        const QString roles = QStringLiteral("TNCF");
        const Role all[] = {Role::Title, Role::Byline, Role::Caption, Role::Furniture, Role::Body};
        const qsizetype at = roles.indexOf(line.front());
        article.paragraphs << Paragraph{{start, start + words.size()}, all[at < 0 ? 4 : at]};
        for (const TextRange &range : sentences(words, article.language))
            article.sentences << Sentence{range.shifted(start), int(article.paragraphs.size()) - 1};
        if (line.startsWith(u'T'))
            article.title = words;
    }
    return article;
}

/** The place of @p words in article @p index. */
inline Passage passage(const QList<Article> &articles, int index, const QString &words)
{
    const qsizetype start = articles[index].text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {index, {start, start + words.size()}};
}

inline Alignment link(const QList<Member> &members, bool moved = false, bool same = false)
{
    Alignment alignment;
    alignment.members = members;
    alignment.moved = moved;
    alignment.sameText = same;
    alignment.score = 0.8;
    return alignment;
}

inline Claim claim(Verdict verdict, const QList<Passage> &members, int alignment = -1)
{
    Claim claim;
    claim.verdict = verdict;
    claim.members = members;
    claim.alignment = alignment;
    return claim;
}

inline Slot slotOf(const Article &article, int index)
{
    Slot slot;
    slot.id = index + 1;
    slot.state = Slot::State::Ready;
    slot.source = article.source;
    slot.article = article;
    slot.articleIndex = index;
    return slot;
}

/** Fills in slots, marks and stops from articles, comparison, findings and annotations. */
inline void complete(StageContent &content)
{
    content.comparison.articleCount = int(content.articles.size());
    content.paneSlots.clear();
    content.marks.clear();
    for (int i = 0; i < int(content.articles.size()); ++i) {
        content.paneSlots << slotOf(content.articles[i], i);
        content.marks << marksFor(i, content.articles[i], content.comparison, content.findings, content.annotations);
    }
    content.stops = stopsFor(content.articles, content.comparison, content.findings, content.base);
}

/**
 * Two stories on one event: same headline reworded, a figure that differs, a passage that stands lower down in B, a
 * verbatim one, one of A alone with a highlight, furniture, and a misspelled name.
 */
inline StageContent harbourStories()
{
    using namespace Qt::StringLiterals;
    StageContent content;
    content.articles << article(
        {u"F Sign in"_s, u"F Weather: rain"_s, u"T Harbour bridge to close for repairs"_s, u"N Ada Quill"_s,
         u"B The harbour bridge will close for nine weeks from March, the port said on Monday."_s,
         u"B “We have looked at every other way,” said port director Lena Marvick, who took office in "
         "spring and has asked the council for money twice."_s,
         u"B Ferries will run every ten minutes while the bridge is closed."_s,
         u"B The fish market expects to lose a third of its trade, said Lena Mavrick, and wants a "
         "cut in its rent until the summer."_s},
        u"quill.txt"_s);
    content.articles << article(
        {u"T Port shuts bridge over the harbour"_s,
         u"B The port will shut the harbour bridge for six weeks from March."_s,
         u"B Ferries will run every ten minutes while the bridge is closed."_s,
         u"B The council had asked for the works to wait until after the boat race in June, and was "
         "told that steel does not wait."_s,
         u"B “We have looked at every other way,” Lena Marvick said."_s, u"F Tags: harbour"_s},
        u"wire.txt"_s);
    const auto &a = content.articles;
    content.comparison.alignments = {link({{0, 2}, {1, 0}}), link({{0, 4}, {1, 1}}), link({{0, 5}, {1, 4}}, true),
                                     link({{0, 6}, {1, 2}}, false, true)};
    Claim closing = claim(Verdict::Differing,
                          {passage(a, 0, u"The harbour bridge will close for nine weeks from March"_s),
                           passage(a, 1, u"The port will shut the harbour bridge for six weeks from March."_s)},
                          1);
    closing.differences << Difference{DifferenceKind::Number,
                                      {passage(a, 0, u"nine weeks"_s), passage(a, 1, u"six weeks"_s)}};
    const QString ferries = u"Ferries will run every ten minutes while the bridge is closed."_s;
    content.comparison.claims = {
        closing, claim(Verdict::Shared, {passage(a, 0, ferries), passage(a, 1, ferries)}, 3),
        claim(Verdict::Single, {passage(a, 1,
                                        u"The council had asked for the works to wait until "
                                        "after the boat race in June, and was told that steel does not wait."_s)})};
    Finding name;
    name.kind = FindingKind::Misspelling;
    name.article = 0;
    name.range = passage(a, 0, u"Mavrick"_s).range;
    name.message = u"“Mavrick” is “Marvick” elsewhere."_s;
    name.suggestions << u"Marvick"_s;
    name.evidence = {passage(a, 0, u"Marvick"_s), passage(a, 1, u"Marvick"_s)};
    content.findings << name;
    Annotation note;
    note.id = QUuid::createUuid();
    note.kind = AnnotationKind::Highlight;
    Anchor anchor;
    anchor.article = 0;
    anchor.range = passage(a, 0, u"The fish market"_s).range;
    note.anchors << anchor;
    content.annotations << note;
    complete(content);
    return content;
}

/** A shown stage of @p size with fixed fonts and the light or dark palette. */
inline std::unique_ptr<PaneStage> stage(const StageContent &content, bool dark = false, QSize size = {1208, 760})
{
    auto stage = std::make_unique<PaneStage>();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    stage->setFont(font);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? MarkPalette::dark().paper : MarkPalette::light().paper);
    stage->setPalette(palette);
    stage->resize(size);
    stage->setContent(content);
    stage->show();
    (void)QTest::qWaitFor([&] { return stage->isSettled(); }, 5000);
    QCoreApplication::processEvents();
    return stage;
}

} // namespace galley::fixture

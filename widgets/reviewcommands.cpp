// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewcommands.h"

#include "app/annotate/anchor.h"
#include "widgets/actions.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/annotationeditor.h"
#include "widgets/review/words.h"

#include <QAction>
#include <QApplication>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
/** What joins the steps of one new annotation. */
QString newKey(const QUuid &id)
{
    return "new-"_L1 + id.toString(QUuid::WithoutBraces);
}
} // namespace

ReviewCommands::ReviewCommands(QWidget *window, Workspace *workspace, ComparisonView *view, const Actions *actions)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_view(view)
{
    connectCommands(actions);
    connectAnnotating(actions);
    connect(view, &ComparisonView::currentStopChanged, this, [this] { m_ended = 0; });
}

void ReviewCommands::connectCommands(const Actions *actions)
{
    const auto on = [&](Command command, auto run) { connect(actions->at(command), &QAction::triggered, this, run); };
    on(Command::NextDifference, [this] { step(1, false); });
    on(Command::PreviousDifference, [this] { step(-1, false); });
    on(Command::NextConflict, [this] { step(1, true); });
    on(Command::PreviousConflict, [this] { step(-1, true); });
    on(Command::Centre, [this] { m_view->setCurrentStop(m_view->currentStop()); });
    on(Command::Counterpart, [this] { m_view->goToCounterpart(); });
    const auto turn = [this](int by) {
        const int count = int(m_workspace->articles().size());
        if (count)
            m_view->focusArticle((m_view->currentArticle() + by + count) % count);
    };
    on(Command::NextPane, [turn] { turn(1); });
    on(Command::PreviousPane, [turn] { turn(-1); });
    on(Command::Recompare, [this] { m_workspace->recompare(); });
    on(Command::StopComparing, [this] { m_workspace->stopComparing(); });
    on(Command::ConfirmMatch, [this] { decidePair(LinkDecision::Kind::Confirmed); });
    on(Command::RejectMatch, [this] { decidePair(LinkDecision::Kind::Rejected); });
    on(Command::AddMatch, [this] { joinByHand(); });
    on(Command::ClearMatch, [this] { forgetJoin(); });
    on(Command::MakeBase, [this] { m_workspace->setBase(m_view->currentArticle()); });
    on(Command::Reload, [this] {
        if (const int slot = currentSlot(); slot >= 0)
            m_workspace->reload(slot);
    });
    on(Command::CloseArticle, [this] {
        if (const int slot = currentSlot(); slot >= 0)
            m_workspace->closeArticle(slot);
    });
}

void ReviewCommands::connectAnnotating(const Actions *actions)
{
    const std::pair<Command, AnnotationKind> kinds[] = {
        {Command::Highlight, AnnotationKind::Highlight}, {Command::Quote, AnnotationKind::Quote},
        {Command::Typo, AnnotationKind::Typo},           {Command::Note, AnnotationKind::Note},
        {Command::Underline, AnnotationKind::Underline}, {Command::StrikeOut, AnnotationKind::StrikeOut},
        {Command::Question, AnnotationKind::Question},
    };
    for (const auto &[command, kind] : kinds)
        connect(actions->at(command), &QAction::triggered, this, [this, kind] { annotate(kind); });
    connect(actions->at(Command::AcceptFinding), &QAction::triggered, this,
            [this] { decideFinding(FindingDecision::Kind::Accepted); });
    connect(actions->at(Command::DismissFinding), &QAction::triggered, this,
            [this] { decideFinding(FindingDecision::Kind::Dismissed); });
}

std::optional<Stop> ReviewCommands::currentStop() const
{
    const QList<Stop> &stops = m_workspace->stops();
    const int current = m_view->currentStop();
    return current >= 0 && current < stops.size() ? std::optional(stops[current]) : std::nullopt;
}

int ReviewCommands::currentSlot() const
{
    for (const Slot &slot : m_workspace->slotList()) {
        if (slot.articleIndex == m_view->currentArticle())
            return slot.id;
    }
    return -1;
}

void ReviewCommands::step(int by, bool conflictsOnly)
{
    const QList<Stop> &stops = m_workspace->stops();
    const int next = m_view->stopFrom(by, conflictsOnly);
    if (next >= 0) {
        m_ended = 0;
        m_view->setCurrentStop(next);
        return;
    }
    const auto fits = [&](int i) { return !conflictsOnly || stops[i].glyph == Glyph::Differs; };
    int first = -1;
    for (int i = 0; i < stops.size() && first < 0; ++i) {
        const int at = by > 0 ? i : int(stops.size()) - 1 - i;
        if (fits(at))
            first = at;
    }
    if (first < 0) {
        Q_EMIT told(tr("No fact differs."));
        return;
    }
    if (m_ended == by) {
        m_ended = 0;
        m_view->setCurrentStop(first);
        return;
    }
    QApplication::beep();
    m_ended = by;
    Q_EMIT told(by > 0 ? tr("Last difference. Press again to start over.")
                       : tr("First difference. Press again to go on from the last."));
}

void ReviewCommands::annotate(AnnotationKind kind)
{
    const std::optional<Passage> selection = m_view->selection();
    if (!selection || selection->range.isEmpty()) {
        Q_EMIT told(tr("Select the words first."));
        return;
    }
    if (!m_workspace->mayChange())
        return;
    const bool isWritten =
        kind == AnnotationKind::Note || kind == AnnotationKind::Typo || kind == AnnotationKind::Question;
    if (!isWritten) {
        m_workspace->annotate(kind, selection->article, selection->range);
        return;
    }
    Annotation annotation;
    annotation.kind = kind;
    annotation.anchors = {
        makeAnchor(selection->article, m_workspace->articles()[selection->article].text, selection->range)};
    addAndEdit(annotation);
}

void ReviewCommands::annotatePair()
{
    const std::optional<Stop> stop = currentStop();
    if (!stop || !m_workspace->mayChange())
        return;
    Annotation annotation;
    annotation.kind = stop->paragraphs.size() > 1 ? AnnotationKind::Relation : AnnotationKind::Note;
    for (const Member &member : stop->paragraphs) {
        const Article &article = m_workspace->articles()[member.article];
        annotation.anchors << makeAnchor(member.article, article.text, article.paragraphs[member.index].range);
    }
    addAndEdit(annotation);
}

/** Making it and writing it are one step to take back; giving up leaves no step at all. */
void ReviewCommands::addAndEdit(Annotation annotation)
{
    annotation.id = QUuid::createUuid();
    annotation.author = m_workspace->settings()->value(Setting::Author).toString();
    editAnnotation(m_workspace->annotations()->add(annotation, newKey(annotation.id)), true);
}

void ReviewCommands::editAnnotation(const QUuid &id, bool isNew, bool reply)
{
    const Annotation *annotation = m_workspace->annotations()->find(id);
    if (!annotation || !m_workspace->mayChange())
        return;
    auto *editor = new AnnotationEditor(*annotation, isNew, m_window);
    AnnotationBook *book = m_workspace->annotations();
    const QString key =
        isNew ? newKey(id) : u"edit "_s + QUuid::createUuid().toString(); // one step from here to its end
    const auto keep = [this, editor, book, id, key] {
        if (const Annotation *now = book->find(id))
            book->change(editor->appliedTo(*now, m_workspace->settings()->value(Setting::Author).toString()),
                         tr("Edit annotation"), key);
    };
    connect(editor, &AnnotationEditor::edited, this, keep);
    connect(editor, &QDialog::accepted, this, keep);
    connect(editor, &QDialog::rejected, this, [book, id, key] { book->giveUp(id, key); });
    editor->open();
    if (reply)
        editor->focusReply();
}

void ReviewCommands::setStatus(const QUuid &id, AnnotationStatus status)
{
    const Annotation *annotation = m_workspace->annotations()->find(id);
    if (!annotation || !m_workspace->mayChange())
        return;
    Annotation after = *annotation;
    after.status = status;
    const QString words = status == AnnotationStatus::Open       ? tr("Open annotation again")
                          : status == AnnotationStatus::Resolved ? tr("Resolve annotation")
                                                                 : tr("Reject annotation");
    m_workspace->annotations()->change(after, words);
}

void ReviewCommands::decidePair(LinkDecision::Kind kind)
{
    const std::optional<Stop> stop = currentStop();
    if (!stop || stop->alignment < 0 || !m_workspace->mayChange())
        return;
    const QList<Member> members = m_workspace->comparison().alignments[stop->alignment].members;
    m_workspace->undoStack()->beginMacro(kind == LinkDecision::Kind::Confirmed ? tr("Confirm match")
                                                                               : tr("Not a match"));
    for (qsizetype i = 0; i < members.size(); ++i) {
        for (qsizetype j = i + 1; j < members.size(); ++j) {
            if (members[i].article != members[j].article)
                m_workspace->decideLink(m_workspace->linkBetween(kind, members[i], members[j]));
        }
    }
    m_workspace->undoStack()->endMacro();
    Q_EMIT told(kind == LinkDecision::Kind::Confirmed
                    ? tr("Match confirmed.")
                    : tr("These passages are not matched any more. Undo takes that back."));
}

void ReviewCommands::joinByHand()
{
    const std::optional<Passage> place = m_view->cursorPlace();
    if (!place) {
        Q_EMIT told(tr("Put the cursor into a paragraph first."));
        return;
    }
    if (!m_workspace->mayChange())
        return;
    const Article &article = m_workspace->articles()[place->article];
    const Member here{place->article, article.paragraphAt(place->range.start)};
    if (!m_joinFrom || m_joinFrom->article == here.article) {
        m_joinFrom = here;
        Q_EMIT told(
            tr("%1 chosen. Put the cursor into the matching paragraph of another article and align by hand again.")
                .arg(placeOf(m_workspace->articles(), here)));
        return;
    }
    m_workspace->decideLink(m_workspace->linkBetween(LinkDecision::Kind::Added, *m_joinFrom, here));
    m_joinFrom.reset();
    Q_EMIT told(tr("The paragraphs are matched."));
}

void ReviewCommands::forgetJoin()
{
    if (m_joinFrom) {
        m_joinFrom.reset();
        Q_EMIT told(tr("No paragraph is chosen for aligning any more."));
    } else if (const std::optional<Stop> stop = currentStop(); stop && stop->alignment >= 0) {
        decidePair(LinkDecision::Kind::Rejected);
    } else {
        Q_EMIT told(tr("There is no alignment here to forget."));
    }
}

void ReviewCommands::decideFinding(FindingDecision::Kind kind)
{
    const std::optional<Stop> stop = currentStop();
    if (stop && stop->finding >= 0)
        m_workspace->decideFinding(stop->finding, kind);
}

} // namespace galley

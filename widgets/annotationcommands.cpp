// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotationcommands.h"

#include "app/report/originalpages.h"
#include "app/session/annotationexchange.h"
#include "app/session/articlefiles.h"
#include "app/session/pdfmerge.h"
#include "widgets/actions.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewtab.h"
#include "widgets/reviewcommands.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

AnnotationCommands::AnnotationCommands(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connectCommands();
    connectUndoNames();
    connect(parts.dock, &ReviewDock::annotationAttachRequested, this, &AnnotationCommands::attachHere);
    connect(parts.dock, &ReviewDock::annotationConfirmRequested, this, &AnnotationCommands::confirm);
    connect(parts.view, &ComparisonView::annotationDragged, this, &AnnotationCommands::dragged);
}

void AnnotationCommands::connectCommands()
{
    const auto on = [this](Command command, auto run) {
        connect(m_parts.actions->at(command), &QAction::triggered, this, run);
    };
    on(Command::NoteOnLink, [this] { m_parts.review->annotatePair(); });
    on(Command::EditAnnotation, [this] { withCurrent(&AnnotationCommands::edit); });
    on(Command::DiscardAnnotation, [this] { withCurrent(&AnnotationCommands::discard); });
    on(Command::ConfirmPlace, [this] { withCurrent(&AnnotationCommands::confirm); });
    on(Command::AttachHere, [this] { attachHere(m_parts.dock->tab(ReviewDock::Tab::Annotations)->currentRow().id); });
    on(Command::ImportAnnotations, [this] {
        chooseFile(tr("Import annotations"), {tr("W3C Web Annotations (*.jsonld *.json)"), tr("All files (*)")},
                   &AnnotationCommands::importFrom);
    });
    on(Command::MergePdf,
       [this] { chooseFile(tr("Merge annotations from a PDF"), {tr("PDF (*.pdf)")}, &AnnotationCommands::mergeFrom); });
    on(Command::ExportAnnotations, [this] { chooseExport(); });
    on(Command::ExportCopy, [this] { chooseCopy(); });
    on(Command::ExportOriginal, [this] { chooseOriginal(); });
}

void AnnotationCommands::connectUndoNames()
{
    QUndoStack *stack = m_parts.workspace->undoStack();
    QAction *undo = m_parts.actions->at(Command::Undo);
    QAction *redo = m_parts.actions->at(Command::Redo);
    connect(stack, &QUndoStack::undoTextChanged, undo, [undo](const QString &words) {
        //: %1 is what would be taken back, such as "Write note".
        undo->setText(words.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(words));
    });
    connect(stack, &QUndoStack::redoTextChanged, redo, [redo](const QString &words) {
        //: %1 is what would be made again, such as "Write note".
        redo->setText(words.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(words));
    });
}

/** Under the cursor the one of the fewest words; else the one chosen in the list. */
QUuid AnnotationCommands::current() const
{
    const auto place = m_parts.view->cursorPlace();
    const Annotation *best = nullptr;
    qsizetype fewest = 0;
    for (const Annotation &annotation : m_parts.workspace->annotations()->annotations()) {
        for (const Anchor &anchor : annotation.anchors) {
            const bool isHere = place && anchor.article == place->article && anchor.state != Anchor::State::Lost &&
                                anchor.range.start <= place->range.start && place->range.end <= anchor.range.end;
            if (isHere && (!best || anchor.range.length() < fewest)) {
                best = &annotation;
                fewest = anchor.range.length();
            }
        }
    }
    if (best)
        return best->id;
    const bool isListed = m_parts.dock->isVisible() && m_parts.dock->currentTab() == ReviewDock::Tab::Annotations;
    return isListed ? m_parts.dock->tab(ReviewDock::Tab::Annotations)->currentRow().id : QUuid();
}

void AnnotationCommands::withCurrent(void (AnnotationCommands::*run)(const QUuid &))
{
    const QUuid id = current();
    if (id.isNull())
        Q_EMIT told(tr("Put the cursor into an annotation, or choose one in the list, first."));
    else
        (this->*run)(id);
}

void AnnotationCommands::edit(const QUuid &id)
{
    if (m_parts.workspace->mayChange())
        m_parts.review->editAnnotation(id);
}

void AnnotationCommands::discard(const QUuid &id)
{
    if (!m_parts.workspace->mayChange())
        return;
    m_parts.workspace->annotations()->discard(id);
    Q_EMIT told(tr("The annotation was deleted. Ctrl+Z brings it back."));
}

void AnnotationCommands::confirm(const QUuid &id)
{
    if (m_parts.workspace->mayChange())
        m_parts.workspace->annotations()->confirm(id);
}

void AnnotationCommands::attachHere(const QUuid &id)
{
    const Annotation *annotation = m_parts.workspace->annotations()->find(id);
    const auto selection = m_parts.view->selection();
    if (!m_parts.workspace->mayChange())
        return;
    if (!annotation) {
        Q_EMIT told(tr("Choose an annotation in the list first."));
        return;
    }
    if (!selection || selection->range.isEmpty()) {
        Q_EMIT told(tr("Select the words that it belongs to, then press “Attach here” again."));
        return;
    }
    m_parts.workspace->annotations()->attach(id, anchorToAttach(*annotation, selection->article), selection->article,
                                             selection->range);
    Q_EMIT told(tr("The annotation is attached to the selected words."));
}

void AnnotationCommands::dragged(const QUuid &id, const Passage &before, const TextRange &now)
{
    const Annotation *annotation = m_parts.workspace->annotations()->find(id);
    if (!annotation || !m_parts.workspace->mayChange())
        return;
    const auto anchor = std::ranges::find_if(annotation->anchors, [&before](const Anchor &one) {
        return one.article == before.article && one.range == before.range;
    });
    if (anchor != annotation->anchors.end())
        m_parts.workspace->annotations()->attach(id, anchor - annotation->anchors.begin(), before.article, now);
}

void AnnotationCommands::importFrom(const QString &path)
{
    if (!m_parts.workspace->mayChange())
        return;
    const auto count = importAnnotations(*m_parts.workspace, path);
    if (!count) {
        Q_EMIT told(count.error().message);
        return;
    }
    QString sentence = tr("%n annotation(s) added.", nullptr, count->added);
    if (count->known > 0)
        sentence += u' ' + tr("%n annotation(s) were here already.", nullptr, count->known);
    if (count->leftOut > 0)
        sentence += u' ' + tr("%n annotation(s) belong to other articles.", nullptr, count->leftOut);
    Q_EMIT told(sentence);
}

void AnnotationCommands::mergeFrom(const QString &path)
{
    if (!m_parts.workspace->mayChange())
        return;
    const auto count = mergePdfAnnotations(*m_parts.workspace, path);
    Q_EMIT told(count ? mergeMessage(*count) : count.error().message);
}

void AnnotationCommands::exportTo(const QString &path)
{
    const auto done = exportAnnotations(*m_parts.workspace, path);
    //: %1 is a file.
    Q_EMIT told(done ? tr("The annotations were written to %1.").arg(QDir::toNativeSeparators(path))
                     : done.error().message);
}

void AnnotationCommands::chooseFile(const QString &title, const QStringList &filters,
                                    void (AnnotationCommands::*run)(const QString &))
{
    auto *dialog = new QFileDialog(m_parts.window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::fileSelected, this, run);
    dialog->open();
}

void AnnotationCommands::chooseExport()
{
    auto *dialog = new QFileDialog(m_parts.window, tr("Export annotations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("W3C Web Annotations (*.jsonld)"), tr("Table (*.csv)"), tr("List (*.md)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"jsonld"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        dialog->setDefaultSuffix(filter == filters[1] ? u"csv"_s : filter == filters[2] ? u"md"_s : u"jsonld"_s);
    });
    QString name = m_parts.workspace->title();
    dialog->selectFile(name.replace(u'/', u'-') + u".jsonld"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AnnotationCommands::exportTo);
    dialog->open();
}

void AnnotationCommands::chooseOriginal()
{
    const int index = m_parts.view->currentArticle();
    const QList<Article> &articles = m_parts.workspace->articles();
    if (index >= articles.size() || !hasOriginalPages(articles[index])) {
        Q_EMIT told(tr("The current article did not come from a PDF, so it has no pages to put marks on."));
        return;
    }
    auto *dialog = new QFileDialog(m_parts.window, tr("Export marks on original pages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    //: A file name: %1 is that of the original.
    dialog->selectFile(tr("%1, annotated.pdf").arg(QFileInfo(articles[index].source).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, index](const QString &path) { m_parts.workspace->exportOriginal(path, index); });
    dialog->open();
}

void AnnotationCommands::chooseCopy()
{
    auto *dialog = new QFileDialog(m_parts.window, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"galley"_s);
    dialog->setNameFilter(tr("Sessions (%1)").arg(sessionNameFilter()));
    connect(dialog, &QFileDialog::fileSelected, m_parts.workspace, &Workspace::exportSessionCopy);
    dialog->open();
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/pdfmerge.h"

#include "app/base/tr.h"
#include "app/report/websources.h"
#include "app/session/noteplacer.h"
#include "app/session/workspace.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(PdfMerge)
};

constexpr qsizetype idLength = 36; // a UUID without braces

QUuid idFrom(const QString &name)
{
    static const QUuid space(u"{6f1c6a0e-54d5-5c39-9f0e-0d2b0f4b8a11}"_s);
    const QUuid own = name.size() == idLength ? QUuid::fromString(name) : QUuid();
    return own.isNull() ? QUuid::createUuidV5(space, name) : own;
}

/** Galley's names: an annotation's id, with more after it for the parts of it. */
QUuid ownerOf(const QString &name)
{
    const bool isPart = name.size() == idLength || (name.size() > idLength && name[idLength] == u'-');
    return isPart ? QUuid::fromString(name.left(idLength)) : QUuid();
}

/** Galley's own marks on differences, findings and quotes are nobody's annotations. */
bool isDrawn(const QString &name)
{
    static const QRegularExpression form(u"^(claim|finding|quote)-\\d"_s);
    return form.match(name).hasMatch();
}

class Merger
{
public:
    Merger(const QList<Annotation> &have, const QList<Article> &articles, const ReturnedPdf &pdf)
        : m_pdf(pdf)
        , m_placer(articles, pdf.paper)
    {
        for (const Annotation &annotation : have)
            m_have.insert(annotation.id, annotation);
        if (const auto record = fromWebAnnotations(pdf.record, webSourcesOf(articles))) {
            for (const Annotation &annotation : *record)
                m_record.insert(annotation.id, annotation);
        }
        for (const ReturnedNote &note : pdf.notes)
            m_notes.insert(note.name, &note);
    }

    MergePlan plan()
    {
        for (const ReturnedNote &note : m_pdf.notes) {
            if (note.parent.isEmpty())
                takeRoot(note);
        }
        for (const ReturnedNote *note : answers())
            takeAnswer(*note);
        for (const Annotation &annotation : std::as_const(m_record)) {
            if (!m_have.contains(annotation.id) && !m_found.contains(annotation.id))
                addFound(annotation); // resolved or lost: the pages do not show it
        }
        for (const QUuid &id : std::as_const(m_order))
            close(m_found[id]);
        m_plan.count.leftOut = m_pdf.leftOut;
        return m_plan;
    }

private:
    /** As they were given: of several states the last one holds. */
    QList<const ReturnedNote *> answers() const
    {
        QList<const ReturnedNote *> answers;
        for (const ReturnedNote &note : m_pdf.notes) {
            if (!note.parent.isEmpty() && !note.isGrouped)
                answers << &note;
        }
        std::ranges::stable_sort(answers, {}, [](const ReturnedNote *note) { return timeOf(*note); });
        return answers;
    }
    static QDateTime timeOf(const ReturnedNote &note) { return note.created.isValid() ? note.created : note.modified; }

    /** The annotation as it is to be, made from what is here or in the file when it is first needed. */
    Annotation *foundOrKnown(const QUuid &id)
    {
        if (m_found.contains(id))
            return &m_found[id];
        const auto known = m_have.constFind(id);
        const auto recorded = m_record.constFind(id);
        if (known == m_have.cend() && recorded == m_record.cend())
            return nullptr;
        addFound(known != m_have.cend() ? *known : *recorded);
        return &m_found[id];
    }
    void addFound(const Annotation &annotation)
    {
        m_found.insert(annotation.id, annotation);
        m_order << annotation.id;
    }

    void takeRoot(const ReturnedNote &note)
    {
        if (const QUuid owner = ownerOf(note.name); !owner.isNull()) {
            if (Annotation *annotation = foundOrKnown(owner)) {
                if (note.name.size() == idLength)
                    takeWords(*annotation, note);
                return;
            }
        }
        if (m_pdf.written.contains(note.name) || isDrawn(note.name))
            return;
        if (Annotation *annotation = foundOrKnown(idFrom(note.name))) // merged before
            takeWords(*annotation, note);
        else
            addFound(madeFrom(note));
    }

    /** What the colleague wrote over our words; our later change wins over it. */
    void takeWords(Annotation &annotation, const ReturnedNote &note)
    {
        const auto written = m_pdf.written.constFind(note.name);
        const bool isNew = written == m_pdf.written.cend() ? note.modified > annotation.modified
                                                           : note.contents.trimmed() != written->trimmed();
        if (!isNew || (annotation.modified.isValid() && note.modified.isValid() &&
                       note.modified < annotation.modified.addSecs(-1)))
            return;
        QString words = note.contents;
        if (note.kind == "Caret"_L1) {
            annotation.replacement = words.section(u'\n', 0, 0);
            words = words.section(u'\n', 1);
        }
        if (!annotation.sourceNote.isEmpty() && words.endsWith(u'\n' + annotation.sourceNote))
            words.chop(annotation.sourceNote.size() + 1);
        annotation.body = words;
        if (note.modified.isValid())
            annotation.modified = note.modified;
    }

    const ReturnedNote *rootOf(const ReturnedNote &note) const
    {
        const ReturnedNote *root = &note;
        for (int steps = 0; steps < 1000 && !root->parent.isEmpty(); ++steps) {
            const ReturnedNote *next = m_notes.value(root->parent);
            if (!next)
                return nullptr;
            root = next;
        }
        return root;
    }

    void takeAnswer(const ReturnedNote &note)
    {
        const ReturnedNote *root = rootOf(note);
        if (!root || root->name == note.name)
            return;
        const QUuid owner = ownerOf(root->name);
        Annotation *annotation = foundOrKnown(owner.isNull() ? idFrom(root->name) : owner);
        if (!annotation && !m_pdf.written.contains(note.name)) { // an answer to what Galley itself drew
            addFound(madeFrom(*root));
            annotation = &m_found[idFrom(root->name)];
            annotation->author.clear();
        }
        if (!annotation)
            return;
        if (!note.state.isEmpty()) // one that Galley wrote says what was so then
            return m_pdf.written.contains(note.name) ? void() : takeState(*annotation, note);
        const QString ownId = note.name.right(idLength);
        const QUuid own = m_pdf.written.contains(note.name) ? QUuid::fromString(ownId) : QUuid();
        const Reply reply{own.isNull() ? idFrom(note.name) : own, note.author, timeOf(note), note.contents};
        const auto known = std::ranges::find_if(annotation->replies, [&reply](const Reply &one) {
            return one.id == reply.id || (one.text == reply.text && one.author == reply.author);
        });
        if (known != annotation->replies.end()) {
            if (isRewritten(note, *known))
                known->text = note.contents;
            return;
        }
        annotation->replies << reply;
        if (reply.created.isValid() && reply.created > annotation->modified)
            annotation->modified = reply.created;
        ++m_plan.count.replies;
    }

    /** Whether the colleague wrote something else over a reply that is here. */
    bool isRewritten(const ReturnedNote &note, const Reply &reply) const
    {
        const auto written = m_pdf.written.constFind(note.name);
        const bool isChanged = written != m_pdf.written.cend() && note.contents.trimmed() != written->trimmed();
        return isChanged && reply.text.trimmed() == written->trimmed(); // nobody changed it here
    }

    static void takeState(Annotation &annotation, const ReturnedNote &note)
    {
        if (note.state == "Accepted"_L1 || note.state == "Completed"_L1)
            annotation.status = AnnotationStatus::Resolved;
        else if (note.state == "Rejected"_L1 || note.state == "Cancelled"_L1)
            annotation.status = AnnotationStatus::Rejected;
        else if (note.state == "None"_L1)
            annotation.status = AnnotationStatus::Open;
    }

    /** The note with the members of its group: the struck-out words of a caret, for instance. */
    QList<const ReturnedNote *> groupOf(const ReturnedNote &note) const
    {
        QList<const ReturnedNote *> group{&note};
        for (const ReturnedNote &other : m_pdf.notes) {
            if (other.isGrouped && other.parent == note.name)
                group << &other;
        }
        return group;
    }

    Annotation madeFrom(const ReturnedNote &note)
    {
        Annotation annotation;
        annotation.id = idFrom(note.name);
        annotation.author = note.author;
        annotation.created = timeOf(note);
        annotation.modified = note.modified.isValid() ? note.modified : note.created;
        const ReturnedNote *place = &note;
        const ReturnedNote *caret = note.kind == "Caret"_L1 ? &note : nullptr;
        bool isStruck = note.kind == "StrikeOut"_L1;
        for (const ReturnedNote *member : groupOf(note)) {
            if (member->kind == "StrikeOut"_L1) {
                place = member;
                isStruck = true;
            }
            caret = member->kind == "Caret"_L1 ? member : caret;
        }
        annotation.anchors = {m_placer.place(*place)};
        annotation.body = note.contents.simplified() == place->words ? QString() : note.contents;
        annotation.kind = kindOf(note, !annotation.body.isEmpty());
        if (caret && isStruck) {
            annotation.kind = AnnotationKind::Typo;
            annotation.replacement = caret->contents.section(u'\n', 0, 0);
            annotation.body = caret->contents.section(u'\n', 1);
        }
        return annotation;
    }

    static AnnotationKind kindOf(const ReturnedNote &note, bool hasWords)
    {
        if (note.kind == "Underline"_L1)
            return AnnotationKind::Underline;
        if (note.kind == "StrikeOut"_L1)
            return AnnotationKind::StrikeOut;
        if (note.kind == "Squiggly"_L1)
            return AnnotationKind::Typo;
        return note.kind == "Highlight"_L1 && !hasWords ? AnnotationKind::Highlight : AnnotationKind::Note;
    }

    void close(const Annotation &annotation)
    {
        const auto known = m_have.constFind(annotation.id);
        if (known == m_have.cend()) {
            m_plan.added << annotation;
            ++m_plan.count.added;
            m_plan.count.lost += isLost(annotation);
        } else if (*known != annotation) {
            m_plan.changed << annotation;
            ++m_plan.count.changed;
        }
    }

    const ReturnedPdf &m_pdf;
    NotePlacer m_placer;
    QHash<QUuid, Annotation> m_have;
    QHash<QUuid, Annotation> m_record;
    QHash<QString, const ReturnedNote *> m_notes;
    QHash<QUuid, Annotation> m_found;
    QList<QUuid> m_order;
    MergePlan m_plan;
};
} // namespace

MergePlan planMerge(const QList<Annotation> &have, const QList<Article> &articles, const ReturnedPdf &pdf)
{
    return Merger(have, articles, pdf).plan();
}

Result<MergeCount> mergePdfAnnotations(Workspace &workspace, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path);
    const auto pdf = readReturnedPdf(file.readAll());
    if (!pdf) {
        Error error = pdf.error();
        error.file = path;
        return std::unexpected(error);
    }
    const MergePlan plan = planMerge(workspace.annotations()->annotations(), workspace.articles(), *pdf);
    if (plan.added.isEmpty() && plan.changed.isEmpty())
        return plan.count;
    workspace.undoStack()->beginMacro(Tr::tr("Merge annotations from PDF"));
    for (const Annotation &annotation : plan.added)
        workspace.annotations()->add(annotation);
    for (const Annotation &annotation : plan.changed)
        workspace.annotations()->change(annotation, Tr::tr("Merge annotation"));
    workspace.undoStack()->endMacro();
    return plan.count;
}

QString mergeMessage(const MergeCount &count)
{
    const QString leftOut = count.leftOut > 0
                                ? u' ' + Tr::tr("%n drawing(s) without words were left out.", nullptr, count.leftOut)
                                : QString();
    if (count.added == 0 && count.changed == 0)
        return Tr::tr("The PDF holds no annotation that is new here.") + leftOut;
    QString sentence = Tr::tr("%n annotation(s) added.", nullptr, count.added);
    if (count.changed > 0)
        sentence += u' ' + Tr::tr("%n annotation(s) changed.", nullptr, count.changed);
    if (count.replies > 0)
        sentence += u' ' + Tr::tr("%n reply(ies) taken over.", nullptr, count.replies);
    if (count.lost > 0)
        sentence += u' ' + Tr::tr("The words of %n annotation(s) are in no article; they are in the list.", nullptr,
                                  count.lost);
    return sentence + leftOut;
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/articleaccessible.h"

#include <QPointer>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** One paragraph of a view. */
class ParagraphAccessible : public QAccessibleInterface
{
public:
    ParagraphAccessible(ArticleView *view, int paragraph)
        : m_view(view)
        , m_paragraph(paragraph)
    {
    }

    int paragraph() const { return m_paragraph; }
    bool isValid() const override { return m_view && m_paragraph < m_view->article().paragraphs.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Paragraph; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->paragraphName(m_paragraph);
        if (kind == QAccessible::Description)
            return m_view->stopName(m_paragraph);
        if (kind == QAccessible::Value)
            return m_view->article().textOf(m_view->article().paragraphs[m_paragraph].range).toString();
        return {};
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->paragraphRect(m_paragraph);
        return QRect(m_view->viewport()->mapToGlobal(box.topLeft()), box.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.offscreen = isValid() && !m_view->viewport()->rect().intersects(m_view->paragraphRect(m_paragraph));
        return state;
    }

private:
    QPointer<ArticleView> m_view;
    int m_paragraph;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

void installArticleAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

QString ArticleView::paragraphName(int paragraph) const
{
    const ParagraphMark mark = m_marks.paragraphs.value(paragraph);
    QStringList parts(articleLetter(m_index));
    if (mark.number > 0) {
        const auto last = std::ranges::max(m_marks.paragraphs, {}, &ParagraphMark::number).number;
        parts << tr("paragraph %1 of %2").arg(mark.number).arg(last);
    } else {
        parts << roleText(m_article.paragraphs[paragraph].role);
    }
    switch (mark.glyph) {
    case Glyph::None:
        break;
    case Glyph::Same:
        parts << tr("same words");
        break;
    case Glyph::Reworded:
        parts << tr("reworded");
        break;
    case Glyph::OnlyHere:
        parts << tr("only here");
        break;
    case Glyph::Differs:
        parts << tr("differs");
        break;
    }
    if (mark.moved)
        parts << tr("stands elsewhere");
    const QStringList partners = m_partnerNames ? m_partnerNames(paragraph) : QStringList();
    if (!partners.isEmpty())
        //: %1 is a list such as "B paragraph 2".
        parts << tr("matches %1").arg(partners.join(u", "_s));
    return parts.join(u", "_s);
}

QString ArticleView::roleText(Role role)
{
    switch (role) {
    case Role::Title:
        return tr("headline");
    case Role::Byline:
        return tr("byline");
    case Role::Dateline:
        return tr("dateline");
    case Role::Caption:
        return tr("caption");
    case Role::Furniture:
        return tr("not part of the article");
    case Role::Body:
        break;
    }
    return tr("paragraph");
}

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ArticleAccessible::~ArticleAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_paragraphs))
        QAccessible::deleteAccessibleInterface(id);
}

ArticleView *ArticleAccessible::view() const
{
    return static_cast<ArticleView *>(widget());
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int ArticleAccessible::childCount() const
{
    return int(view()->article().paragraphs.size());
}

QAccessibleInterface *ArticleAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_paragraphs.constFind(index);
    if (known != m_paragraphs.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *paragraph = new ParagraphAccessible(view(), index);
    m_paragraphs.insert(index, QAccessible::registerAccessibleInterface(paragraph));
    return paragraph;
}

int ArticleAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *paragraph = dynamic_cast<const ParagraphAccessible *>(child);
    return paragraph ? paragraph->paragraph() : -1;
}

QAccessibleInterface *ArticleAccessible::childAt(int x, int y) const
{
    const qsizetype position = view()->positionAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return child(view()->article().paragraphAt(position));
}

QString ArticleAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name && view()->accessibleName().isEmpty())
        return articleLetter(view()->articleIndex()) + u", "_s + view()->article().label();
    return QAccessibleWidget::text(kind);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = index == 0 ? view()->selectedRange() : TextRange{};
    *start = int(range.start);
    *end = int(range.end);
}

int ArticleAccessible::selectionCount() const
{
    return view()->selectedRange().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int start, int end)
{
    view()->selectRange({start, end});
}

void ArticleAccessible::removeSelection(int)
{
    view()->setCursorPosition(view()->cursorPosition());
}

void ArticleAccessible::setSelection(int, int start, int end)
{
    view()->selectRange({start, end});
}

int ArticleAccessible::cursorPosition() const
{
    return int(view()->cursorPosition());
}

void ArticleAccessible::setCursorPosition(int position)
{
    view()->setCursorPosition(position);
    view()->reveal({position, position});
}

QString ArticleAccessible::text(int start, int end) const
{
    const QString &all = view()->article().text;
    const qsizetype from = std::clamp<qsizetype>(start, 0, all.size());
    return all.sliced(from, std::clamp<qsizetype>(end, from, all.size()) - from);
}

int ArticleAccessible::characterCount() const
{
    return int(view()->article().text.size());
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect box = view()->caretRect(offset);
    return QRect(view()->viewport()->mapToGlobal(box.topLeft()),
                 QSize(std::max(1, view()->caretRect(offset + 1).left() - box.left()), box.height()));
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
}

void ArticleAccessible::scrollToSubstring(int start, int end)
{
    view()->reveal({start, end});
}

/** The marks at @p offset in the words of IAccessible2's text attributes. */
QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = std::min(offset + 1, characterCount());
    QStringList found;
    for (const Mark &mark : view()->marks().marks) {
        if (!mark.range.contains(offset))
            continue;
        *start = int(mark.range.start);
        *end = int(mark.range.end);
        switch (mark.kind) {
        case MarkKind::Finding:
            found << u"invalid:spelling"_s;
            break;
        case MarkKind::Differing:
            found << u"text-underline-style:double"_s;
            break;
        case MarkKind::OnlyHere:
            found << u"text-underline-style:dotted"_s;
            break;
        case MarkKind::Shared:
        case MarkKind::Underline:
            found << u"text-underline-style:solid"_s;
            break;
        case MarkKind::StrikeOut:
            found << u"text-line-through-style:solid"_s;
            break;
        case MarkKind::Highlight:
            found << u"mark:highlight"_s;
            break;
        }
    }
    found.removeDuplicates();
    return found.isEmpty() ? QString() : found.join(u';') + u';';
}

} // namespace galley

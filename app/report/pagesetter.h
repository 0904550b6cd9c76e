// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts and shapes onto growing pages: the page at hand, how far down it is filled, and what stands on every page.
#pragma once

#include "app/report/pageplan.h"

#include <functional>

namespace galley
{

/** Grows a PagePlan from top to bottom. All lengths are in points from the top left corner of the page. */
class PageSetter
{
public:
    PageSetter(const ReportInput &input, const PageOptions &options, const QPageLayout &layout);

    const ReportInput &input() const { return m_input; }
    const PageOptions &options() const { return m_options; }
    const QList<ArticleMarks> &marks() const { return m_marks; }
    PagePlan &plan() { return m_plan; }
    PlannedPage &page() { return m_plan.pages.last(); }
    int pageIndex() const { return int(m_plan.pages.size()) - 1; }

    double left() const { return m_frame.left(); }
    double right() const { return m_frame.right(); }
    double width() const { return m_frame.width(); }
    /** Where the next thing goes. */
    double y() const { return m_y; }
    void advance(double by) { m_y += by; }
    double room() const { return m_bottom - m_y; }
    /** Whether @p height begins here: it fits, or would fit on no page, or leaves more than half of this one blank. */
    bool hasRoomFor(double height) const;
    /** What a page has room for below its head. */
    double fullRoom() const { return m_bottom - m_top; }

    /** Adds an element to the one that is open, and opens it; close() goes back. See StructureScope. */
    int open(StructureElement::Kind kind, const QString &spoken = {});
    /** Opens an element that is there already. */
    void reopen(int element);
    void close() { m_open.removeLast(); }
    /** The element for a paragraph of an article, or with -1 for its head; an article has one however it is laid out.
     */
    int elementOf(int article, int paragraph);

    /** What is put at the top of every page from the next one on; it sets its things and advances. */
    void setHead(const std::function<void(PageSetter &)> &head) { m_head = head; }
    void newPage();
    /** Starts a page where @p height does not fit on this one. */
    void ensure(double height);

    /** A block of Galley's own words, broken into lines. */
    TextBlock block(const QString &text, TextStyle style, double width, const QList<TextSpan> &spans = {}) const;
    /** The same, elided with "…" where it is longer than one line. */
    TextBlock oneLine(const QString &text, TextStyle style, double width) const;
    void put(const TextBlock &block, const QPointF &at, const QColor &colour);
    /** The same for @p count of its lines from @p first on; @p at is where the first of them stands. */
    void putLines(const TextBlock &block, int first, int count, const QPointF &at, const QColor &colour);
    void rule(double y, const QColor &colour, double strength);
    void glyph(Glyph glyph, const QPointF &centre, double size);
    void movedGlyph(const QPointF &centre, double size);
    void badge(int article, const QPointF &topLeft, bool filled);
    /** How wide the disc with @p number is. */
    static double discWidth(int number);
    /** A disc; the item's other end is linked once all is set. */
    QRectF disc(const ReportItem &item, const QPointF &centre);
    /** @p text with a rule across the page below it; @p side small on the right, or below where a title has no room. */
    void pageTitle(const QString &text, const QString &side, TextStyle style);

private:
    bool fitsBeside(const QString &title, const QString &side) const;
    int add(StructureElement::Kind kind, int parent, const QString &language);
    int leafFor(const TextBlock &block);

    const ReportInput &m_input;
    const PageOptions &m_options;
    QList<ArticleMarks> m_marks;
    PagePlan m_plan;
    QRectF m_frame;
    double m_bottom = 0;
    double m_top = 0;
    double m_y = 0;
    std::function<void(PageSetter &)> m_head;
    QList<int> m_open{-1};     ///< The elements that are open, the innermost last.
    bool m_isRepeated = false; ///< What is put stands on every page.
    QMap<int, int> m_articles; ///< The head of each article; its paragraphs follow.
};

/** Opens an element, and closes it where the scope ends. */
class StructureScope
{
public:
    StructureScope(PageSetter &setter, StructureElement::Kind kind, const QString &spoken = {})
        : m_setter(setter)
    {
        m_element = setter.open(kind, spoken);
    }
    StructureScope(PageSetter &setter, int element)
        : m_setter(setter)
        , m_element(element)
    {
        setter.reopen(element);
    }
    ~StructureScope() { m_setter.close(); }
    Q_DISABLE_COPY_MOVE(StructureScope)
    int element() const { return m_element; }

private:
    PageSetter &m_setter;
    int m_element = -1;
};

} // namespace galley

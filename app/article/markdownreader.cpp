// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/markdownreader.h"

#include "app/article/datefinder.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
/** The visible text of one line's Markdown: links by their words, images by their description. */
QString shown(QStringView line)
{
    QString result;
    result.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (c == u'\\' && next.isPunct()) {
            result += next;
            ++i;
        } else if (c == u'!' && next == u'[') {
            continue;
        } else if (c == u'[') {
            const qsizetype close = line.indexOf(u']', i);
            const bool link = close > i && close + 1 < line.size() && line[close + 1] == u'(';
            const qsizetype end = link ? line.indexOf(u')', close) : -1;
            if (end < 0) {
                result += c;
                continue;
            }
            result += shown(line.sliced(i + 1, close - i - 1));
            i = end;
        } else if (c == u'*' || c == u'`' ||
                   (c == u'_' && !(i > 0 && line[i - 1].isLetterOrNumber() && next.isLetterOrNumber()))) {
            const bool alone = (i == 0 || line[i - 1].isSpace()) && (next.isNull() || next.isSpace());
            if (alone)
                result += c;
        } else {
            result += c;
        }
    }
    return result.trimmed();
}

class MarkdownReader
{
public:
    ArticleDraft read(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            if (line.endsWith(u'\r'))
                line.chop(1);
        qsizetype i = readHead(lines);
        for (; i < lines.size(); ++i)
            take(lines, i);
        close();
        return m_draft;
    }

private:
    /** A YAML head between two lines of dashes: title, author, date, lang. */
    qsizetype readHead(const QStringList &lines)
    {
        if (lines.isEmpty() || lines[0].trimmed() != u"---")
            return 0;
        const qsizetype end = lines.indexOf(u"---"_s, 1);
        for (qsizetype i = 1; i < end; ++i) {
            const QString key = lines[i].section(u':', 0, 0).trimmed().toLower();
            QString value = lines[i].section(u':', 1).trimmed();
            if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
                value = value.sliced(1, value.size() - 2);
            if (key == u"title")
                m_draft.title = value;
            else if (key == u"author" || key == u"byline")
                m_draft.byline = value;
            else if (key == u"date")
                m_draft.published = findDate(value);
            else if (key == u"lang" || key == u"language")
                m_draft.language = value;
        }
        if (end > 0 && !m_draft.title.isEmpty())
            m_draft.blocks << Block{m_draft.title, Role::Title, true};
        return end > 0 ? end + 1 : 0;
    }

    void take(const QStringList &lines, qsizetype i)
    {
        QStringView line = QStringView(lines[i]);
        QStringView words = line.trimmed();
        if (words.startsWith(u"```") || words.startsWith(u"~~~")) {
            close();
            m_fenced = !m_fenced;
            return;
        }
        if (m_fenced) {
            if (!words.isEmpty())
                m_draft.blocks << Block{words.toString(), Role::Body, false};
            return;
        }
        while (words.startsWith(u'>'))
            words = words.sliced(1).trimmed();
        if (words.isEmpty() || isRule(words)) {
            if (!words.isEmpty() && !m_open.isEmpty()) // the line under a heading
                m_heading = true;
            close();
            return;
        }
        if (words.startsWith(u'#')) {
            close();
            while (words.startsWith(u'#'))
                words = words.sliced(1);
            while (words.endsWith(u'#'))
                words.chop(1);
            m_open = words.trimmed().toString();
            m_heading = true;
            close();
            return;
        }
        const bool item =
            words.size() > 1 && (words[0] == u'*' || words[0] == u'-' || words[0] == u'+') && words[1] == u' ';
        if (item) {
            close();
            words = words.sliced(2).trimmed();
            m_item = true;
        }
        m_open += (m_open.isEmpty() ? QString() : u" "_s) + words.toString();
        if (line.endsWith(u"  "))
            close();
    }

    static bool isRule(QStringView words)
    {
        for (const QChar mark : {u'=', u'-', u'*', u'_'})
            if (words.size() >= 3 && words.count(mark) + words.count(u' ') == words.size())
                return true;
        return false;
    }

    void close()
    {
        const QString text = shown(m_open);
        if (!text.isEmpty()) {
            std::optional<Role> role;
            const bool hasTitle = !m_draft.blocks.isEmpty() && (m_titled || m_draft.blocks[0].role == Role::Title);
            if (m_heading)
                role = hasTitle ? Role::Body : Role::Title;
            else if (m_item)
                role = Role::Body;
            m_titled = m_titled || role == Role::Title;
            m_draft.blocks << Block{text, role, true};
        }
        m_open.clear();
        m_heading = m_item = false;
    }

    ArticleDraft m_draft;
    QString m_open;
    bool m_heading = false;
    bool m_item = false;
    bool m_fenced = false;
    bool m_titled = false;
};
} // namespace

ArticleDraft readMarkdown(const QString &text)
{
    return MarkdownReader().read(text);
}

} // namespace galley

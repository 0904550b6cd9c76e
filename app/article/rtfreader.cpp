// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/rtfreader.h"

#include "app/article/readlimits.h"
#include "app/base/tr.h"
#include "app/text/textdecoder.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(RtfReader)
};

/** What a group inherits and its end restores. */
struct Group {
    bool skipped = false; ///< A destination that is not the document's text.
    int unicodeSkip = 1;  ///< How many bytes follow a \u for readers that do not know it.
};

class RtfReader
{
public:
    explicit RtfReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool read()
    {
        m_groups << Group();
        while (m_at < m_bytes.size() && m_groups.size() < limits::rtfDepth) {
            const char c = m_bytes[m_at++];
            if (c == '{')
                m_groups << m_groups.last();
            else if (c == '}')
                closeGroup();
            else if (c == '\\')
                control();
            else if (c != '\r' && c != '\n')
                addByte(c);
        }
        endParagraph();
        return m_groups.size() == 1;
    }

    QList<Block> blocks;

private:
    void closeGroup()
    {
        flushBytes();
        if (m_groups.size() > 1)
            m_groups.removeLast();
    }

    void control()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes[m_at];
        if (!std::isalpha(uchar(c))) {
            ++m_at;
            symbol(c);
            return;
        }
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && std::isalpha(uchar(m_bytes[m_at])))
            ++m_at;
        const QByteArray word = m_bytes.sliced(start, m_at - start);
        const qsizetype figure = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && std::isdigit(uchar(m_bytes[m_at])))
            ++m_at;
        const int value = m_bytes.sliced(figure, m_at - figure).toInt();
        const bool hasValue = m_at > figure;
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        perform(word, hasValue ? value : 1);
    }

    void symbol(char c)
    {
        if (c == '\'') {
            addByte(char(m_bytes.sliced(m_at, std::min<qsizetype>(2, m_bytes.size() - m_at)).toInt(nullptr, 16)));
            m_at = std::min(m_at + 2, m_bytes.size());
        } else if (c == '*') {
            m_groups.last().skipped = true;
        } else if (c == '~') {
            add(QChar(0x00A0));
        } else if (c == '_') {
            add(QChar(0x2011));
        } else if (c == '\\' || c == '{' || c == '}') {
            addByte(c);
        } else if (c == '\n' || c == '\r') {
            endParagraph();
        }
    }

    void perform(const QByteArray &word, int value)
    {
        static const QSet<QByteArray> skipped{
            "fonttbl",   "colortbl",  "stylesheet",   "info",      "pict",
            "object",    "header",    "headerl",      "headerr",   "headerf",
            "footer",    "footerl",   "footerr",      "footerf",   "fldinst",
            "footnote",  "themedata", "datastore",    "listtable", "listoverridetable",
            "generator", "xmlnstbl",  "latentstyles", "rsidtbl",   "colorschememapping",
            "bkmkstart", "bkmkend",   "annotation"};
        static const QHash<QByteArray, char16_t> characters{
            {"emdash", 0x2014},    {"endash", 0x2013}, {"lquote", 0x2018}, {"rquote", 0x2019}, {"ldblquote", 0x201C},
            {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"tab", u' '},      {"emspace", u' '},  {"enspace", u' '}};
        if (skipped.contains(word))
            m_groups.last().skipped = true;
        else if (word == "par" || word == "line" || word == "page" || word == "sect" || word == "cell" || word == "row")
            endParagraph();
        else if (word == "u")
            addUnicode(value);
        else if (word == "uc")
            m_groups.last().unicodeSkip = value;
        else if (word == "ansicpg")
            m_codePage = u"windows-%1"_s.arg(value);
        else if (word == "mac")
            m_codePage = u"macintosh"_s;
        else if (word == "bin")
            m_at = std::min(m_at + std::max(value, 0), m_bytes.size());
        else if (const auto found = characters.constFind(word); found != characters.cend())
            add(QChar(*found));
    }

    void addUnicode(int value)
    {
        add(QChar(char16_t(value)));
        for (int i = 0; i < m_groups.last().unicodeSkip && m_at < m_bytes.size(); ++i) {
            if (m_bytes[m_at] == '\\' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\'')
                m_at = std::min(m_at + 4, m_bytes.size());
            else if (m_bytes[m_at] != '{' && m_bytes[m_at] != '}' && m_bytes[m_at] != '\\')
                ++m_at;
        }
    }

    void add(QChar c)
    {
        flushBytes();
        if (!m_groups.last().skipped)
            m_line += c;
    }

    void addByte(char c)
    {
        if (!m_groups.last().skipped)
            m_pending += c;
    }

    void flushBytes()
    {
        if (!m_pending.isEmpty())
            m_line += decodeText(m_pending, {.forced = m_codePage, .declared = {}}).text;
        m_pending.clear();
    }

    void endParagraph()
    {
        flushBytes();
        if (m_groups.last().skipped)
            return;
        const QString text = m_line.trimmed();
        if (!text.isEmpty())
            blocks << Block{text, {}, true};
        m_line.clear();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QList<Group> m_groups;
    QString m_codePage = u"windows-1252"_s;
    QByteArray m_pending;
    QString m_line;
};
} // namespace

Result<ArticleDraft> readRtf(const QByteArray &bytes, ReadContext &context)
{
    RtfReader reader(bytes);
    const bool whole = reader.read();
    if (!whole && reader.blocks.isEmpty())
        return failure(Error::Code::Damaged,
                       Tr::tr("%1 is a damaged RTF document. Please save it anew.").arg(context.name), context.name);
    if (!whole)
        context.notices << Tr::tr("The RTF document breaks off; its end may be missing.");
    ArticleDraft draft;
    draft.blocks = reader.blocks;
    return draft;
}

} // namespace galley

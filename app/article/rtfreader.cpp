// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/rtfreader.h"

#include "app/article/readlimits.h"
#include "app/base/tr.h"
#include "app/text/textdecoder.h"

#include <QHash>
#include <QSet>

#include <utility>

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
    enum class Place { Text, Box, Aside };
    Place place = Place::Text;
    int font = 0;
    bool skipped = false; ///< A destination that is not the document's text.
    bool hidden = false;  ///< Not shown, or deleted with the changes tracked.
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
                openGroup();
            else if (c == '}')
                closeGroup();
            else if (c == '\\')
                control();
            else if (c != '\r' && c != '\n')
                addByte(c);
        }
        endParagraph();
        blocks << m_boxed;
        if (!blocks.isEmpty())
            blocks << m_asides;
        return m_groups.size() == 1;
    }

    QList<Block> blocks;
    bool hasComments = false;
    bool hasChanges = false;

private:
    void openGroup()
    {
        flushBytes();
        m_groups << m_groups.last();
    }

    void closeGroup()
    {
        flushBytes();
        if (m_groups.size() <= 1)
            return;
        const Group::Place place = m_groups.last().place;
        const bool ends = place != Group::Place::Text && m_groups[m_groups.size() - 2].place == Group::Place::Text;
        if (ends) {
            endParagraph();
            m_line = std::exchange(m_held, {});
        }
        m_groups.removeLast();
    }

    /** What stands here goes elsewhere: a footnote, a text box. */
    void moveTo(Group::Place place)
    {
        if (m_groups.size() < 2 || m_groups.last().skipped || m_groups.last().place != Group::Place::Text)
            return;
        flushBytes();
        m_held = std::exchange(m_line, {});
        m_groups.last().place = place;
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
            "fonttbl",      "colortbl",          "stylesheet", "info",       "pict",
            "object",       "fldinst",           "themedata",  "datastore",  "listtable",
            "generator",    "listoverridetable", "xmlnstbl",   "rsidtbl",    "colorschememapping",
            "latentstyles", "bkmkstart",         "bkmkend",    "annotation", "sp",
            "shprslt"};
        static const QSet<QByteArray> asides{"header",  "headerl", "headerr", "headerf", "footer",
                                             "footerl", "footerr", "footerf", "footnote"};
        static const QHash<QByteArray, char16_t> characters{
            {"emdash", 0x2014},    {"endash", 0x2013}, {"lquote", 0x2018}, {"rquote", 0x2019}, {"ldblquote", 0x201C},
            {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"tab", u' '},      {"emspace", u' '},  {"enspace", u' '}};
        if (performFont(word, value))
            return;
        hasComments = hasComments || word == "annotation";
        if (skipped.contains(word))
            m_groups.last().skipped = true;
        else if (asides.contains(word))
            moveTo(Group::Place::Aside);
        else if (word == "shptxt")
            moveTo(Group::Place::Box);
        else if (word == "shpinst") // starred, though it holds the text of a box
            m_groups.last().skipped = m_groups.size() > 1 && m_groups[m_groups.size() - 2].skipped;
        else if (word == "v" || word == "deleted")
            hide(word == "deleted", value != 0);
        else if (word == "par" || word == "line" || word == "page" || word == "sect" || word == "cell" || word == "row")
            endParagraph();
        else if (word == "u")
            addUnicode(value);
        else if (word == "uc")
            m_groups.last().unicodeSkip = value;
        else if (word == "ansicpg")
            m_codePage = codePageName(value);
        else if (word == "mac")
            m_codePage = u"macintosh"_s;
        else if (word == "bin")
            m_at = std::min(m_at + std::max(value, 0), m_bytes.size());
        else if (const auto found = characters.constFind(word); found != characters.cend())
            add(QChar(*found));
    }

    /** The fonts of the table, each with the code page of its letters, and which of them is in use. */
    bool performFont(const QByteArray &word, int value)
    {
        static const QHash<int, int> codePages{{77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950},
                                               {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
                                               {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}};
        if (word == "fcharset") {
            if (codePages.contains(value))
                m_fonts.insert(m_groups.last().font, codePageName(codePages.value(value)));
            return true;
        }
        if (word != "f" && word != "deff" && word != "plain")
            return false;
        flushBytes();
        if (word == "plain")
            m_groups.last().hidden = false;
        if (word == "deff")
            m_usualFont = value;
        m_groups.last().font = word == "plain" ? m_usualFont : value;
        return true;
    }

    static QString codePageName(int number)
    {
        switch (number) {
        case 10000:
            return u"macintosh"_s;
        case 65001:
            return u"UTF-8"_s;
        case 932: // which the converters know by these names alone
        case 936:
        case 949:
        case 950:
            return u"cp%1"_s.arg(number);
        default:
            return u"windows-%1"_s.arg(number);
        }
    }

    void hide(bool isChange, bool hidden)
    {
        flushBytes();
        m_groups.last().hidden = hidden;
        hasChanges = hasChanges || (isChange && hidden);
    }

    bool isShown() const { return !m_groups.last().skipped && !m_groups.last().hidden; }

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
        if (isShown())
            m_line += c;
    }

    void addByte(char c)
    {
        if (isShown())
            m_pending += c;
    }

    void flushBytes()
    {
        if (!m_pending.isEmpty())
            m_line +=
                decodeText(m_pending, {.forced = m_fonts.value(m_groups.last().font, m_codePage), .declared = {}}).text;
        m_pending.clear();
    }

    void endParagraph()
    {
        flushBytes();
        if (m_groups.last().skipped)
            return;
        const QString text = m_line.trimmed();
        m_line.clear();
        const Group::Place place = m_groups.last().place;
        if (!text.isEmpty() && place == Group::Place::Text)
            blocks << Block{text, {}, true};
        else if (!text.isEmpty())
            (place == Group::Place::Box ? m_boxed : m_asides)
                << Block{text, place == Group::Place::Aside ? std::optional(Role::Furniture) : std::nullopt, true};
        if (place == Group::Place::Text)
            blocks << std::exchange(m_boxed, {});
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QList<Group> m_groups;
    QString m_codePage = u"windows-1252"_s;
    QHash<int, QString> m_fonts; ///< The code page of each font that names one.
    int m_usualFont = 0;
    QString m_held; ///< The line of the text that a footnote or a box stands in.
    QList<Block> m_boxed;
    QList<Block> m_asides;
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
    if (reader.hasComments)
        context.notices << Tr::tr("The document has comments, which were left out.");
    if (reader.hasChanges)
        context.notices << Tr::tr("The document has tracked changes; it was read as if all of them were accepted.");
    ArticleDraft draft;
    draft.blocks = reader.blocks;
    return draft;
}

} // namespace galley

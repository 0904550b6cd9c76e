// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/officetext.h"

#include "app/article/blockshape.h"
#include "app/article/officearchive.h"
#include "app/article/readlimits.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
/** The value or style that an element names, lower case. */
QString valueOf(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == u"val" || attribute.name() == u"style-name")
            return attribute.value().toString().toLower();
    return {};
}

bool isSwitchedOff(const QXmlStreamReader &xml)
{
    const QString value = valueOf(xml);
    return value == u"0" || value == u"false" || value == u"off";
}

class TextReader
{
public:
    TextReader(const QByteArray &bytes, const OfficeVocabulary &words)
        : m_xml(bytes)
        , m_words(words)
        , m_titles(words.titleStyles)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    /** Empty where the XML is sound, else what is wrong with it. */
    QString read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && !begin(m_xml.name().toString()))
                return u"too deeply nested"_s;
            if (token == QXmlStreamReader::EndElement)
                end(m_xml.name().toString());
            else if (token == QXmlStreamReader::Characters && !m_open.isEmpty() && m_hidden == 0 &&
                     (m_words.texts.isEmpty() || m_counted > 0))
                m_open.last().line += m_xml.text();
        }
        return m_xml.hasError() ? m_xml.errorString() : QString();
    }

    OfficeText text;

private:
    struct Paragraph {
        QString line;
        QList<Block> lines; ///< Those that breaks ended.
        bool title = false;
    };

    bool begin(const QString &element)
    {
        if (m_words.skipped.contains(element)) {
            if (m_words.told.contains(element))
                text.leftOut << element;
            m_xml.skipCurrentElement();
            return true;
        }
        if (++m_depth > limits::nestedElements)
            return false;
        if (element == u"style")
            readStyle();
        m_aside += m_words.aside.contains(element) ? 1 : 0;
        m_counted += m_words.texts.contains(element) ? 1 : 0;
        m_runs += element == u"r" ? 1 : 0;
        if (element == u"vanish" && m_runs > 0 && m_hidden == 0 && !isSwitchedOff(m_xml))
            m_hidden = m_runs;
        if (m_words.paragraphs.contains(element))
            m_open << Paragraph{.line = {}, .lines = {}, .title = m_titles.contains(valueOf(m_xml))};
        if (m_open.isEmpty() || m_hidden > 0)
            return true;
        m_open.last().title = m_open.last().title || (element == u"pStyle" && m_titles.contains(valueOf(m_xml)));
        if (const auto stands = m_words.stands.constFind(element); stands != m_words.stands.cend())
            m_open.last().line += *stands;
        if (m_words.lineBreaks.contains(element))
            breakLine();
        return true;
    }

    void end(const QString &element)
    {
        --m_depth;
        if (element == u"r") {
            if (m_hidden == m_runs)
                m_hidden = 0;
            --m_runs;
        }
        m_counted -= m_words.texts.contains(element) ? 1 : 0;
        if (m_words.paragraphs.contains(element) && !m_open.isEmpty())
            close();
        m_aside -= m_words.aside.contains(element) ? 1 : 0;
    }

    /** A style of its own that follows the title's: what a person changed by hand. */
    void readStyle()
    {
        QString name;
        QString parent;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == u"name")
                name = attribute.value().toString().toLower();
            else if (attribute.name() == u"parent-style-name")
                parent = attribute.value().toString().toLower();
        }
        if (!name.isEmpty() && m_titles.contains(parent))
            m_titles << name;
    }

    /** A second break on end, or one behind prose, ends a paragraph; any other is a blank. */
    void breakLine()
    {
        Paragraph &open = m_open.last();
        const QString line = squeezed(open.line);
        const bool again = open.line.endsWith(u'\n');
        if (!again && !endsAsProse(line)) {
            open.line += u'\n';
            return;
        }
        if (!line.isEmpty())
            open.lines << Block{line, {}, true};
        open.line.clear();
    }

    void close()
    {
        Paragraph open = m_open.takeLast();
        if (const QString line = squeezed(open.line); !line.isEmpty())
            open.lines << Block{line, {}, true};
        for (Block &block : open.lines) {
            if (m_aside > 0)
                block.role = Role::Furniture;
            else if (open.title)
                block.role = Role::Title;
        }
        if (m_aside > 0)
            text.asides << open.lines;
        else if (!m_open.isEmpty())
            m_boxed << open.lines;
        else
            text.blocks << open.lines << std::exchange(m_boxed, {});
    }

    QXmlStreamReader m_xml;
    const OfficeVocabulary &m_words;
    QSet<QString> m_titles;
    QList<Paragraph> m_open;
    QList<Block> m_boxed; ///< What stands in boxes of the open paragraph.
    int m_depth = 0;
    int m_counted = 0;
    int m_aside = 0;
    int m_runs = 0;
    int m_hidden = 0; ///< The run from which on nothing is shown.
};
} // namespace

Result<OfficeText> officeText(const QByteArray &xml, const OfficeVocabulary &words, const QString &name)
{
    TextReader reader(xml, words);
    if (const QString damage = reader.read(); !damage.isEmpty())
        return std::unexpected(damagedDocument(name, damage));
    return std::move(reader.text);
}

QSet<QString> titleStylesOf(const QByteArray &bytes)
{
    QSet<QString> ids;
    QString id;
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"style") {
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                if (attribute.name() == u"styleId")
                    id = attribute.value().toString().toLower();
        } else if (xml.name() == u"name" && valueOf(xml) == u"title") {
            ids << id;
        }
    }
    return ids;
}

} // namespace galley

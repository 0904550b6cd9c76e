// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the operators of a content stream do, for the tests of what PDF/A and PDF/UA ask of them.
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <map>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>

namespace galley::test
{

/** Reads the operators, how they are nested, and which codes are drawn in which font. */
class OperatorReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        names.insert(name);
        if (name == "q")
            deepest = std::max(deepest, ++m_states);
        else if (name == "Q")
            --m_states;
        else if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            m_marks.removeLast();
        else if (isPainting(name) && !m_marks.contains(Mark::Artifact) && !m_marks.contains(Mark::Told))
            unmarked = QString::fromStdString(name);
        if (name == "Tf")
            m_font = m_operands.front().getName();
        else if (name == "Tj")
            takeCodes(m_operands.front().getStringValue());
        m_operands.clear();
    }
    void handleEOF() override { isBalanced = m_states == 0 && m_marks.isEmpty(); }

    std::set<std::string> names;
    std::map<std::string, std::set<int>> codes; ///< By the name that the font has here.
    int deepest = 0;
    bool isBalanced = false;
    bool isMixed = false; ///< Decoration stands inside of what is told, or the other way round.
    QString unmarked;     ///< An operator that paints outside of any content that is told or told to be decoration.

private:
    enum class Mark { Artifact, Told, Other }; ///< Content with a place in the tree is told.

    void open()
    {
        const bool isTold =
            m_operands.size() > 1 && m_operands.at(1).isDictionary() && m_operands.at(1).hasKey("/MCID");
        const Mark mark = m_operands.front().getName() == "/Artifact" ? Mark::Artifact
                          : isTold                                    ? Mark::Told
                                                                      : Mark::Other;
        isMixed = isMixed || (mark == Mark::Artifact && m_marks.contains(Mark::Told)) ||
                  (mark == Mark::Told && m_marks.contains(Mark::Artifact));
        m_marks.append(mark);
    }
    void takeCodes(const std::string &text)
    {
        for (size_t i = 0; i + 1 < text.size(); i += 2)
            codes[m_font].insert(int(uchar(text[i])) * 256 + uchar(text[i + 1]));
    }
    static bool isPainting(const std::string &name)
    {
        static const std::set<std::string> all{"S",  "s",  "f",  "F",  "f*", "B", "B*", "b",
                                               "b*", "sh", "Do", "Tj", "TJ", "'", "\""};
        return all.contains(name);
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::string m_font;
    int m_states = 0;
    QList<Mark> m_marks;
};

} // namespace galley::test

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/articlewords.h"

namespace galley
{

quint32 ArticleWords::add(const Form &form)
{
    m_forms.push_back(form);
    return quint32(m_forms.size() - 1);
}

void ArticleWords::add(quint32 form, qsizetype start, const Capitals &capitals)
{
    m_places.push_back({form & mostForms, capitals.inParagraph, capitals.inSentence, quint32(start)});
}

void ArticleWords::squeeze()
{
    m_forms.shrink_to_fit();
    m_places.shrink_to_fit();
}

} // namespace galley

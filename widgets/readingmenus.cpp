// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingmenus.h"

#include "app/base/tr.h"
#include "app/text/language.h"
#include "app/text/textdecoder.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(ReadingMenus)
};

/** The languages that are offered: those of the sentence rules and spelling, and others of many newsrooms. */
const QStringList &offeredLanguages()
{
    static const QStringList codes{u"ar"_s, u"bg"_s, u"ca"_s, u"cs"_s, u"da"_s, u"de"_s, u"el"_s, u"en"_s,
                                   u"es"_s, u"et"_s, u"fa"_s, u"fi"_s, u"fr"_s, u"he"_s, u"hi"_s, u"hr"_s,
                                   u"hu"_s, u"id"_s, u"it"_s, u"ja"_s, u"ko"_s, u"lt"_s, u"lv"_s, u"nb"_s,
                                   u"nl"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"ru"_s, u"sk"_s, u"sl"_s, u"sr"_s,
                                   u"sv"_s, u"th"_s, u"tr"_s, u"uk"_s, u"ur"_s, u"vi"_s, u"zh"_s};
    return codes;
}

struct RoleWord {
    Role role;
    const char *word;
};

const QList<RoleWord> &roleWords()
{
    static const QList<RoleWord> words{{Role::Title, QT_TRANSLATE_NOOP("ReadingMenus", "Headline")},
                                       {Role::Byline, QT_TRANSLATE_NOOP("ReadingMenus", "Byline")},
                                       {Role::Dateline, QT_TRANSLATE_NOOP("ReadingMenus", "Date Line")},
                                       {Role::Body, QT_TRANSLATE_NOOP("ReadingMenus", "Text of the Article")},
                                       {Role::Caption, QT_TRANSLATE_NOOP("ReadingMenus", "Caption")},
                                       {Role::Furniture, QT_TRANSLATE_NOOP("ReadingMenus", "Not Part of the Article")}};
    return words;
}

/** A choice of one: @p words, checked or not, and what it does. */
void addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool checked,
               const std::function<void()> &chosen)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, chosen);
}

QList<int> paragraphsOf(const Article &article, const TextRange &range)
{
    QList<int> paragraphs;
    if (article.paragraphs.isEmpty())
        return paragraphs;
    const int last = article.paragraphAt(std::max(range.start, range.end - 1));
    for (int i = article.paragraphAt(range.start); i <= last; ++i)
        paragraphs << i;
    return paragraphs;
}
} // namespace

void addRoleMenu(QMenu *menu, Workspace *workspace, const Passage &place)
{
    if (place.article < 0 || place.article >= workspace->articles().size())
        return;
    const int index = place.article;
    const Article &article = workspace->articles()[index];
    const QList<int> paragraphs = paragraphsOf(article, place.range);
    //: A menu: what the paragraph is in its article (headline, caption, …).
    QMenu *roles = menu->addMenu(Tr::tr("&Block Is"));
    roles->setObjectName(u"roles"_s);
    roles->setEnabled(!paragraphs.isEmpty());
    auto *group = new QActionGroup(roles);
    const auto isAll = [&](Role role) {
        return std::ranges::all_of(paragraphs, [&](int i) { return article.paragraphs[i].role == role; });
    };
    for (const RoleWord &row : roleWords())
        addChoice(roles, group, Tr::tr(row.word), isAll(row.role),
                  [=, role = row.role] { workspace->setRole(index, paragraphs, role); });
    const QList<RoleByHand> hand = workspace->readOptions(index).roles;
    const bool isByHand =
        std::ranges::any_of(hand, [&](const RoleByHand &one) { return paragraphs.contains(one.paragraph); });
    roles->addSeparator();
    //: What Galley found by itself, in place of what was chosen.
    QAction *back = roles->addAction(Tr::tr("As It Was Found"));
    back->setEnabled(isByHand);
    QObject::connect(back, &QAction::triggered, roles, [=] { workspace->setRole(index, paragraphs, std::nullopt); });
}

void addReadingMenus(QMenu *menu, Workspace *workspace, int article)
{
    if (article < 0 || article >= workspace->articles().size())
        return;
    const Article &shown = workspace->articles()[article];
    const ReadOptions options = workspace->readOptions(article);
    QMenu *encodings = menu->addMenu(Tr::tr("&Encoding"));
    encodings->setObjectName(u"encodings"_s);
    encodings->setEnabled(!shown.encoding.isEmpty() && !shown.original.isEmpty());
    auto *ofEncodings = new QActionGroup(encodings);
    //: %1 is what was found, such as an encoding or a language.
    const QString found = Tr::tr("Found: %1");
    const QString automatic = Tr::tr("Find Out");
    addChoice(encodings, ofEncodings, options.encoding.isEmpty() ? found.arg(shown.encoding) : automatic,
              options.encoding.isEmpty(), [=] { workspace->setEncoding(article, {}); });
    for (const QString &name : knownEncodings())
        addChoice(encodings, ofEncodings, name, options.encoding.compare(name, Qt::CaseInsensitive) == 0,
                  [=] { workspace->setEncoding(article, name); });
    QMenu *languages = menu->addMenu(Tr::tr("&Language"));
    languages->setObjectName(u"languages"_s);
    auto *ofLanguages = new QActionGroup(languages);
    addChoice(languages, ofLanguages,
              options.language.isEmpty() ? found.arg(ownLanguageWord(shown.language)) : automatic,
              options.language.isEmpty(), [=] { workspace->setLanguage(article, {}); });
    for (const QString &code : offeredLanguages())
        addChoice(languages, ofLanguages, ownLanguageWord(code), options.language == code,
                  [=] { workspace->setLanguage(article, code); });
}

} // namespace galley

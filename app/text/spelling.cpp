// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/spelling.h"

#include "app/text/spellingrank.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <nuspell/dictionary.hxx>

#include <algorithm>
#include <array>
#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley
{

struct SpellChecker::Private {
    QString language;
    QList<const nuspell::Dictionary *> dictionaries; ///< Owned by the process, never freed before its end.

    /** What the dictionaries themselves suggest for @p word, cheapest slip first. Slow: tens of milliseconds. */
    QStringList fromDictionaries(const QString &word) const
    {
        QList<Correction> found;
        for (const nuspell::Dictionary *dictionary : dictionaries) {
            std::vector<std::string> words;
            dictionary->suggest(word.toStdString(), words);
            for (const std::string &one : words) {
                const QString candidate = QString::fromStdString(one);
                found << Correction{candidate,
                                    slipCost(word.toLower(), candidate.toLower()) + 0.1 * double(found.size())};
            }
        }
        std::ranges::stable_sort(found, {}, &Correction::cost);
        QStringList result;
        for (const Correction &correction : std::as_const(found))
            if (!result.contains(correction.word))
                result << correction.word;
        return result;
    }
};

namespace
{
/** A dictionary that may be installed: the language that it serves, and its file name without ending. */
struct DictionaryRow {
    QLatin1String language;
    QLatin1String name;
};
constexpr std::array rows{
    DictionaryRow{"en"_L1, "en_US"_L1}, DictionaryRow{"en"_L1, "en_GB"_L1}, DictionaryRow{"de"_L1, "de_DE"_L1},
    DictionaryRow{"fr"_L1, "fr_FR"_L1}, DictionaryRow{"es"_L1, "es_ES"_L1}, DictionaryRow{"it"_L1, "it_IT"_L1},
    DictionaryRow{"pt"_L1, "pt_PT"_L1}, DictionaryRow{"nl"_L1, "nl_NL"_L1},
};

/** The path of a dictionary's .aff file, empty where it is not installed. */
QString affixFile(QLatin1String name)
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    folders << u"/usr/share/hunspell"_s << u"/usr/local/share/hunspell"_s << u"/usr/share/myspell"_s
            << u"/usr/share/myspell/dicts"_s;
    for (const QString &folder : std::as_const(folders)) {
        const QString path = folder + u'/' + name + u".aff"_s;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

/**
 * A dictionary's file, the characters above U+FFFF turned into private ones: Nuspell takes no flags so high, and the
 * Spanish dictionary has emoji for flags. @p replaced says what stands for what in both files.
 */
std::istringstream readable(const QString &path, QHash<char32_t, char16_t> &replaced)
{
    constexpr char16_t firstPrivate = 0xE000;
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const bool high = std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
    if (!high || !QUtf8StringView(bytes).isValidUtf8())
        return std::istringstream(bytes.toStdString());
    QString text;
    for (const char32_t c : QString::fromUtf8(bytes).toUcs4()) {
        if (c > 0xFFFF && !replaced.contains(c))
            replaced.insert(c, char16_t(firstPrivate + replaced.size()));
        text += c > 0xFFFF ? QChar(replaced.value(c)) : QChar(char16_t(c));
    }
    return std::istringstream(text.toStdString());
}

std::unique_ptr<const nuspell::Dictionary> load(QLatin1String name)
{
    const QString path = affixFile(name);
    if (path.isEmpty())
        return nullptr;
    try {
        auto dictionary = std::make_unique<nuspell::Dictionary>();
        QHash<char32_t, char16_t> replaced;
        std::istringstream affixes = readable(path, replaced);
        std::istringstream words = readable(path.chopped(4) + u".dic"_s, replaced);
        dictionary->load_aff_dic(affixes, words);
        return dictionary;
    } catch (const std::exception &) {
        return nullptr; // a broken dictionary is as good as none
    }
}

/** The dictionary of row @p Row, loaded at the first call; the language guarantees that this happens once. */
template <std::size_t Row>
const nuspell::Dictionary *dictionary()
{
    static const std::unique_ptr<const nuspell::Dictionary> loaded = load(rows[Row].name);
    return loaded.get();
}

template <std::size_t... Row>
auto loaders(std::index_sequence<Row...>)
{
    return std::array{&dictionary<Row>...};
}

bool knows(const nuspell::Dictionary &dictionary, QStringView word)
{
    return dictionary.spell(word.toUtf8().toStdString());
}
} // namespace

SpellChecker::SpellChecker(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
SpellChecker::~SpellChecker() = default;

std::shared_ptr<const SpellChecker> SpellChecker::forLanguage(const QString &language, const QString &variant)
{
    static const auto table = loaders(std::make_index_sequence<rows.size()>());
    const QString base = language.section(u'-', 0, 0);
    auto found = std::make_unique<Private>();
    found->language = base;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].language != base || (base == u"en" && variant != u"both" && rows[i].name != variant))
            continue;
        if (const nuspell::Dictionary *dictionary = table[i]())
            found->dictionaries << dictionary;
    }
    if (found->dictionaries.isEmpty())
        return nullptr;
    return std::shared_ptr<const SpellChecker>(new SpellChecker(std::move(found)));
}

bool SpellChecker::isCorrect(QStringView word) const
{
    const QString plain = QString(word).replace(u'’', u'\'');
    return std::ranges::any_of(d->dictionaries, [&](const auto *dictionary) { return knows(*dictionary, plain); });
}

QStringList SpellChecker::suggestions(QStringView word, int limit) const
{
    const QString plain = QString(word).replace(u'’', u'\'');
    const bool capital = !plain.isEmpty() && plain[0].isUpper();
    const QString lower = plain.toLower();
    QStringList result;
    const auto add = [&](QString candidate) {
        if (capital)
            candidate[0] = candidate[0].toUpper();
        if (result.size() < limit && !result.contains(candidate))
            result << candidate;
    };
    if (d->language == u"en")
        for (const Correction &correction : englishCorrections(lower, limit * 2))
            if (const QString known = asKnown(correction.word); !known.isEmpty() && known != plain)
                add(known);
    if (result.isEmpty())
        for (const QString &candidate : d->fromDictionaries(plain))
            add(candidate);
    return result;
}

/** @p word as a dictionary has it, in lower case or with a capital; empty where none does. */
QString SpellChecker::asKnown(const QString &word) const
{
    if (isCorrect(word))
        return word;
    const QString capital = word[0].toUpper() + word.sliced(1);
    return isCorrect(capital) ? capital : QString();
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/thesaurus.h"

#include <QFile>
#include <QHash>

#include <array>
#include <charconv>
#include <string_view>

namespace galley
{

namespace
{

constexpr std::array partNames{"noun", "verb", "adj", "adv"};
constexpr int mostSenses = 5; // rarer senses of a word bring more noise than kinship
constexpr int mostLevels = 3;

/** One part of speech: the two sorted text files, mapped into memory. */
struct Part {
    std::unique_ptr<QFile> indexFile;
    std::unique_ptr<QFile> dataFile;
    std::unique_ptr<QFile> exceptionFile;
    std::string_view index;
    std::string_view data;
    std::string_view exceptions;
};

std::string_view mapped(std::unique_ptr<QFile> &file, const QString &path)
{
    file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->size() == 0)
        return {};
    const uchar *bytes = file->map(0, file->size());
    return bytes ? std::string_view(reinterpret_cast<const char *>(bytes), size_t(file->size())) : std::string_view();
}

/** The line of a sorted file that begins with @p word and a blank; empty where there is none. */
std::string_view lineOf(std::string_view file, std::string_view word)
{
    size_t low = 0;
    size_t high = file.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const size_t before = middle == 0 ? std::string_view::npos : file.rfind('\n', middle - 1);
        const size_t start = before == std::string_view::npos || before + 1 < low ? low : before + 1;
        const size_t newline = file.find('\n', start);
        const size_t end = newline == std::string_view::npos ? file.size() : newline;
        const std::string_view line = file.substr(start, end - start);
        const std::string_view key = line.substr(0, line.find(' '));
        if (key == word)
            return line;
        if (key < word)
            low = end + 1;
        else
            high = start;
    }
    return {};
}

std::vector<std::string_view> fields(std::string_view line)
{
    std::vector<std::string_view> result;
    for (size_t at = 0; at < line.size();) {
        const size_t end = std::min(line.find(' ', at), line.size());
        if (end > at)
            result.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return result;
}

quint32 number(std::string_view digits, int base = 10)
{
    quint32 value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    return value;
}

int partOf(char letter)
{
    return letter == 'n' ? 0 : letter == 'v' ? 1 : letter == 'r' ? 3 : 2;
}

quint32 senseNumber(int part, quint32 offset)
{
    return quint32(part) << 28 | offset;
}

/** The endings that WordNet's own morphology (morphy) takes off, by part of speech. */
struct Ending {
    int part;
    std::string_view from;
    std::string_view to;
};
constexpr std::array endings{
    Ending{0, "s", ""},      Ending{0, "ses", "s"},   Ending{0, "xes", "x"},   Ending{0, "zes", "z"},
    Ending{0, "ches", "ch"}, Ending{0, "shes", "sh"}, Ending{0, "men", "man"}, Ending{0, "ies", "y"},
    Ending{1, "s", ""},      Ending{1, "ies", "y"},   Ending{1, "es", "e"},    Ending{1, "es", ""},
    Ending{1, "ed", "e"},    Ending{1, "ed", ""},     Ending{1, "ing", "e"},   Ending{1, "ing", ""},
    Ending{2, "er", ""},     Ending{2, "est", ""},    Ending{2, "er", "e"},    Ending{2, "est", "e"},
};

void sortUnique(std::vector<quint32> &list)
{
    std::ranges::sort(list);
    const auto tail = std::ranges::unique(list);
    list.erase(tail.begin(), tail.end());
}

bool meet(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            return true;
        *i < *j ? ++i : ++j;
    }
    return false;
}

} // namespace

struct Thesaurus::Private {
    std::array<Part, 4> parts;
    QHash<QString, std::shared_ptr<const WordSenses>> known;

    /** The pointers of one sense: (symbol, target sense). */
    std::vector<std::pair<std::string_view, quint32>> pointers(quint32 sense) const
    {
        const std::string_view file = parts[sense >> 28].data;
        const size_t offset = sense & 0x0fffffff;
        if (offset >= file.size())
            return {};
        const size_t end = std::min(file.find('|', offset), file.size());
        const auto field = fields(file.substr(offset, end - offset));
        std::vector<std::pair<std::string_view, quint32>> result;
        if (field.size() < 5)
            return result;
        size_t at = 4 + size_t(number(field[3], 16)) * 2;
        const quint32 count = at < field.size() ? number(field[at++]) : 0;
        for (quint32 i = 0; i < count && at + 3 < field.size(); ++i, at += 4)
            result.emplace_back(field[at], senseNumber(partOf(field[at + 2].front()), number(field[at + 1])));
        return result;
    }

    /** Adds the senses of the lemma @p word in one part of speech; false where it is unknown there. */
    bool addLemma(int part, std::string_view word, WordSenses &senses) const
    {
        const auto field = fields(lineOf(parts[part].index, word));
        if (field.size() < 6)
            return false;
        const size_t first = 4 + size_t(number(field[3])) + 2;
        for (size_t i = first; i < field.size() && i < first + mostSenses; ++i)
            senses.own.push_back(senseNumber(part, number(field[i])));
        return true;
    }

    void addForms(int part, const std::string &word, WordSenses &senses) const
    {
        addLemma(part, word, senses);
        const auto exception = fields(lineOf(parts[part].exceptions, word));
        for (size_t i = 1; i < exception.size(); ++i)
            addLemma(part, exception[i], senses);
        for (const Ending &ending : endings) {
            if (ending.part != part || !word.ends_with(ending.from) || word.size() < ending.from.size() + 2)
                continue;
            std::string base = word.substr(0, word.size() - ending.from.size());
            base += ending.to;
            if (addLemma(part, base, senses))
                continue;
            if (part == 1 && base.size() > 3 && base.back() == base[base.size() - 2]) // "stopped", "running"
                addLemma(part, base.substr(0, base.size() - 1), senses);
        }
    }

    void addRelations(WordSenses &senses) const
    {
        for (const quint32 sense : senses.own) {
            for (const auto &[symbol, target] : pointers(sense)) {
                if (symbol == "+" || symbol == "\\" || symbol == "=")
                    senses.derived.push_back(target);
                else if (symbol == "!")
                    senses.opposite.push_back(target);
                else if (symbol == "@" || symbol == "@i")
                    senses.parents.push_back(target);
                else if (symbol == "&" || symbol == "$" || symbol == "*")
                    senses.broader.push_back(target);
            }
        }
        senses.broader.insert(senses.broader.end(), senses.parents.begin(), senses.parents.end());
        std::vector<quint32> level = senses.parents;
        for (int step = 1; step < mostLevels; ++step) {
            std::vector<quint32> above;
            for (const quint32 sense : level) {
                for (const auto &[symbol, target] : pointers(sense)) {
                    if (symbol == "@" || symbol == "@i")
                        above.push_back(target);
                }
            }
            senses.broader.insert(senses.broader.end(), above.begin(), above.end());
            level = std::move(above);
        }
    }
};

Thesaurus::Thesaurus(const QString &language, const QString &folder)
    : d(std::make_unique<Private>())
{
    if (!language.startsWith(QStringLiteral("en")))
        return;
    for (size_t i = 0; i < partNames.size(); ++i) {
        const QString name = folder + u'/' + QStringLiteral("%1.") + QString::fromLatin1(partNames[i]);
        d->parts[i].index = mapped(d->parts[i].indexFile, name.arg(QStringLiteral("index")));
        d->parts[i].data = mapped(d->parts[i].dataFile, name.arg(QStringLiteral("data")));
        d->parts[i].exceptions = mapped(d->parts[i].exceptionFile,
                                        folder + u'/' + QString::fromLatin1(partNames[i]) + QStringLiteral(".exc"));
    }
}

Thesaurus::~Thesaurus() = default;
Thesaurus::Thesaurus(Thesaurus &&) noexcept = default;
Thesaurus &Thesaurus::operator=(Thesaurus &&) noexcept = default;

bool Thesaurus::isAvailable() const
{
    return std::ranges::all_of(d->parts, [](const Part &p) { return !p.index.empty() && !p.data.empty(); });
}

const WordSenses *Thesaurus::senses(const QString &word)
{
    const QString key = word.toLower();
    auto found = d->known.constFind(key);
    if (found == d->known.constEnd()) {
        auto senses = std::make_shared<WordSenses>();
        if (isAvailable()) {
            std::string bytes = key.toStdString();
            std::ranges::replace(bytes, ' ', '_');
            for (int part = 0; part < int(partNames.size()); ++part)
                d->addForms(part, bytes, *senses);
            sortUnique(senses->own);
            d->addRelations(*senses);
            for (auto *list : {&senses->derived, &senses->broader, &senses->parents, &senses->opposite})
                sortUnique(*list);
        }
        found = d->known.insert(key, std::move(senses));
    }
    return found->get();
}

WordRelation Thesaurus::relation(const WordSenses &a, const WordSenses &b)
{
    if (meet(a.opposite, b.own) || meet(b.opposite, a.own))
        return WordRelation::Antonym;
    if (meet(a.own, b.own))
        return WordRelation::Synonym;
    if (meet(a.derived, b.own) || meet(b.derived, a.own))
        return WordRelation::Derived;
    if (meet(a.broader, b.own))
        return WordRelation::Narrower;
    if (meet(b.broader, a.own))
        return WordRelation::Broader;
    if (meet(a.parents, b.parents))
        return WordRelation::Sister;
    return WordRelation::None;
}

} // namespace galley

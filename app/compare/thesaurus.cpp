// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/thesaurus.h"

#include "app/compare/sortedlines.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace galley
{

namespace
{

constexpr std::array partNames{"noun", "verb", "adj", "adv"};
constexpr int mostSenses = 5; // rarer senses of a word bring more noise than kinship
constexpr int mostLevels = 3;

/** One part of speech. */
struct Part {
    Part(const QString &folder, const QString &name)
        : index(folder + QStringLiteral("/index.") + name)
        , data(folder + QStringLiteral("/data.") + name)
        , exceptions(folder + u'/' + name + QStringLiteral(".exc"))
    {
    }

    SortedLines index; ///< What senses a lemma has, by their places in the data.
    PieceReader data;
    SortedLines exceptions; ///< Irregular forms and their lemmas.
};

using Parts = std::vector<Part>;

/** The parts of speech in @p folder; those of the system are opened once. */
std::shared_ptr<const Parts> partsIn(const QString &folder)
{
    const auto open = [](const QString &from) {
        auto parts = std::make_shared<Parts>();
        for (const char *name : partNames)
            parts->emplace_back(from, QString::fromLatin1(name));
        return parts;
    };
    static const QString usual = QStringLiteral("/usr/share/wordnet");
    static const std::shared_ptr<const Parts> ofSystem = open(usual);
    return folder == usual ? ofSystem : open(folder);
}

/** The fields of a line, which blanks part, one after the other. */
class Fields
{
public:
    /** @p line must outlive it. */
    explicit Fields(std::string_view line)
        : m_rest(line)
    {
    }
    /** Empty behind the last. */
    std::string_view next()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
        const std::string_view field = m_rest.substr(0, m_rest.find(' '));
        m_rest.remove_prefix(field.size());
        return field;
    }
    void skip(quint32 count)
    {
        for (; count > 0 && !m_rest.empty(); --count)
            next();
    }

private:
    std::string_view m_rest;
};

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

constexpr int partShift = 28; // in the number of a sense, over its place in the data
constexpr quint32 verbs = 1;  // in partNames

quint32 senseNumber(int part, quint32 offset)
{
    return quint32(part) << partShift | offset;
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

bool meet(std::span<const quint32> a, std::span<const quint32> b)
{
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            return true;
        *i < *j ? ++i : ++j;
    }
    return false;
}

/** Finds what is to be known of one word. */
class SenseFinder
{
public:
    explicit SenseFinder(const Parts &parts)
        : m_parts(parts)
    {
    }

    SenseLists find(const std::string &word) const
    {
        SenseLists senses;
        for (int part = 0; part < int(m_parts.size()); ++part)
            addForms(part, word, senses);
        sortUnique(senses.own);
        addRelations(senses);
        for (auto *list : {&senses.derived, &senses.broader, &senses.parents, &senses.opposite})
            sortUnique(*list);
        return senses;
    }

private:
    /** Calls @p tell with the symbol and the target of each pointer of one sense. */
    template <typename Tell>
    void forPointers(quint32 sense, const Tell &tell) const
    {
        const std::string text = m_parts[sense >> partShift].data.readTo(sense & ((1U << partShift) - 1), '|');
        Fields fields(text);
        fields.skip(3);                             // its place, its file and its part of speech
        fields.skip(number(fields.next(), 16) * 2); // the words that share it
        const quint32 count = number(fields.next());
        for (quint32 i = 0; i < count; ++i) {
            const std::string_view symbol = fields.next();
            const quint32 place = number(fields.next());
            const std::string_view part = fields.next();
            if (fields.next().empty()) // which words are meant
                return;
            tell(symbol, senseNumber(partOf(part.front()), place));
        }
    }

    /** Adds the senses of the lemma @p word in one part of speech; false where it is unknown there. */
    bool addLemma(int part, std::string_view word, SenseLists &senses) const
    {
        const std::string line = m_parts[size_t(part)].index.lineOf(word);
        if (line.empty())
            return false;
        Fields fields(line);
        fields.skip(3);                             // the lemma, its part of speech and how many senses there are
        fields.skip(number(fields.next(), 10) + 2); // the symbols of pointers, and two more counts
        std::string_view place = fields.next();
        for (int i = 0; i < mostSenses && !place.empty(); ++i, place = fields.next())
            senses.own.push_back(senseNumber(part, number(place)));
        return true;
    }

    void addForms(int part, const std::string &word, SenseLists &senses) const
    {
        addLemma(part, word, senses);
        const std::string line = m_parts[size_t(part)].exceptions.lineOf(word);
        Fields lemmas(line);
        lemmas.skip(1);
        for (std::string_view lemma = lemmas.next(); !lemma.empty(); lemma = lemmas.next())
            addLemma(part, lemma, senses);
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

    void addRelations(SenseLists &senses) const
    {
        for (const quint32 sense : senses.own) {
            forPointers(sense, [&](std::string_view symbol, quint32 target) {
                if (symbol == "+" || symbol == "\\" || symbol == "=")
                    senses.derived.push_back(target);
                else if (symbol == "!")
                    senses.opposite.push_back(target);
                else if (symbol == "@" || symbol == "@i")
                    senses.parents.push_back(target);
                else if (symbol == "&" || symbol == "$" || symbol == "*")
                    senses.broader.push_back(target);
            });
        }
        senses.broader.insert(senses.broader.end(), senses.parents.begin(), senses.parents.end());
        std::vector<quint32> level = senses.parents;
        for (int step = 1; step < mostLevels; ++step) {
            std::vector<quint32> above;
            for (const quint32 sense : level) {
                forPointers(sense, [&](std::string_view symbol, quint32 target) {
                    if (symbol == "@" || symbol == "@i")
                        above.push_back(target);
                });
            }
            senses.broader.insert(senses.broader.end(), above.begin(), above.end());
            level = std::move(above);
        }
    }

    const Parts &m_parts;
};

} // namespace

WordSenses::WordSenses(const SenseLists &lists, std::pmr::memory_resource &memory)
{
    const std::array all{&lists.own, &lists.derived, &lists.broader, &lists.parents, &lists.opposite};
    size_t count = 0;
    for (size_t kind = 0; kind < all.size(); ++kind)
        m_ends[kind] = quint32(count += all[kind]->size());
    quint32 *next = std::pmr::polymorphic_allocator<quint32>(&memory).allocate(count);
    m_numbers = next;
    for (const auto *list : all)
        next = std::ranges::copy(*list, next).out;
}

bool WordSenses::hasVerb() const
{
    return std::ranges::any_of(own(), [](quint32 sense) { return sense >> partShift == verbs; });
}

struct Thesaurus::Private {
    std::shared_ptr<const Parts> parts; ///< Null where the language has none.
    /** What is known stays together, and so takes no room between what is soon dropped. */
    std::pmr::monotonic_buffer_resource memory;
};

Thesaurus::Thesaurus(const QString &language, const QString &folder)
    : d(std::make_unique<Private>())
{
    if (language.startsWith(QStringLiteral("en")))
        d->parts = partsIn(folder);
}

Thesaurus::~Thesaurus() = default;
Thesaurus::Thesaurus(Thesaurus &&) noexcept = default;
Thesaurus &Thesaurus::operator=(Thesaurus &&) noexcept = default;

bool Thesaurus::isAvailable() const
{
    return d->parts &&
           std::ranges::all_of(*d->parts, [](const Part &p) { return !p.index.isEmpty() && p.data.size() > 0; });
}

WordSenses Thesaurus::senses(const QString &word)
{
    if (!isAvailable())
        return {};
    std::string bytes = word.toLower().toStdString();
    std::ranges::replace(bytes, ' ', '_');
    return {SenseFinder(*d->parts).find(bytes), d->memory};
}

WordRelation Thesaurus::relation(const WordSenses &a, const WordSenses &b)
{
    if (meet(a.opposite(), b.own()) || meet(b.opposite(), a.own()))
        return WordRelation::Antonym;
    if (meet(a.own(), b.own()))
        return WordRelation::Synonym;
    if (meet(a.derived(), b.own()) || meet(b.derived(), a.own()))
        return WordRelation::Derived;
    if (meet(a.broader(), b.own()))
        return WordRelation::Narrower;
    if (meet(b.broader(), a.own()))
        return WordRelation::Broader;
    if (meet(a.parents(), b.parents()))
        return WordRelation::Sister;
    return WordRelation::None;
}

} // namespace galley

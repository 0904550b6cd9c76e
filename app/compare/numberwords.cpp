// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/numberwords.h"

#include <QStringList>

#include <unicode/rbnf.h>

namespace galley
{

namespace
{

struct ScaleRow {
    const char *language;
    const char *words;
    double value;
};

// Scale words of newspapers, with their abbreviations; the long scale where the language uses it.
constexpr ScaleRow scaleRows[] = {
    {"en", "hundred", 1e2},
    {"en", "thousand k", 1e3},
    {"en", "million millions m mn", 1e6},
    {"en", "billion billions bn b", 1e9},
    {"en", "trillion trillions tn", 1e12},
    {"en", "dozen", 12},
    {"de", "hundert", 1e2},
    {"de", "tausend tsd", 1e3},
    {"de", "million millionen mio", 1e6},
    {"de", "milliarde milliarden mrd", 1e9},
    {"de", "billion billionen", 1e12},
    {"de", "dutzend", 12},
    {"fr", "cent cents", 1e2},
    {"fr", "mille", 1e3},
    {"fr", "million millions", 1e6},
    {"fr", "milliard milliards md", 1e9},
    {"fr", "douzaine", 12},
    {"es", "mil", 1e3},
    {"es", "millón millones", 1e6},
    {"es", "docena", 12},
    {"it", "mila", 1e3},
    {"it", "milione milioni mln", 1e6},
    {"it", "miliardo miliardi mld", 1e9},
    {"it", "dozzina", 12},
    {"pt", "mil", 1e3},
    {"pt", "milhão milhões", 1e6},
    {"pt", "bilhão bilhões", 1e9},
    {"pt", "dúzia", 12},
    {"nl", "honderd", 1e2},
    {"nl", "duizend", 1e3},
    {"nl", "miljoen mln", 1e6},
    {"nl", "miljard mld", 1e9},
    {"nl", "dozijn", 12},
    {"zh", "十", 10},
    {"zh", "百", 1e2},
    {"zh", "千", 1e3},
    {"zh", "万", 1e4},
    {"zh", "亿", 1e8},
};

QString spelled(const icu::RuleBasedNumberFormat &format, int number, const icu::UnicodeString &rules)
{
    icu::UnicodeString text;
    icu::FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    if (rules.isEmpty())
        format.format(int32_t(number), text, position);
    else
        format.format(int32_t(number), rules, text, position, status);
    QString result = QString::fromUtf16(text.getBuffer(), text.length());
    result.remove(QChar(0x00ad));
    return U_SUCCESS(status) ? result.toLower() : QString();
}

} // namespace

const NumberWords &NumberWords::of(const QString &language)
{
    thread_local QHash<QString, std::shared_ptr<const NumberWords>> all;
    const QString base = language.section(u'-', 0, 0).toLower();
    auto found = all.constFind(base);
    if (found == all.constEnd())
        found = all.insert(base, std::shared_ptr<const NumberWords>(new NumberWords(base)));
    return **found;
}

NumberWords::NumberWords(const QString &language)
{
    static const QHash<QString, QString> joiners{{QStringLiteral("en"), QStringLiteral("and")},
                                                 {QStringLiteral("fr"), QStringLiteral("et")},
                                                 {QStringLiteral("es"), QStringLiteral("y")},
                                                 {QStringLiteral("pt"), QStringLiteral("e")}};
    static const QStringList known{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                   QStringLiteral("es"), QStringLiteral("it"), QStringLiteral("pt"),
                                   QStringLiteral("nl"), QStringLiteral("zh")};
    m_and = joiners.value(language);
    m_german = language == QLatin1String("de");
    m_decimalComma = known.contains(language) && language != QLatin1String("en") && language != QLatin1String("zh");
    if (!known.contains(language))
        return;
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()), status);
    if (U_FAILURE(status))
        return;
    for (int32_t set = 0; set < format.getNumberOfRuleSetNames(); ++set) {
        const icu::UnicodeString rules = format.getRuleSetName(set);
        const QString name = QString::fromUtf16(rules.getBuffer(), rules.length());
        const bool ordinal = name.contains(QLatin1String("ordinal"));
        if (name.contains(QLatin1String("verbose")) || name.contains(QLatin1String("year")))
            continue;
        for (int number = ordinal ? 2 : 1; number < 1000; ++number) {
            const QString word = spelled(format, number, rules);
            if (word.isEmpty() || word.contains(u' ') || word.contains(u'-') || (word.front().isDigit()) ||
                (word.size() < 2 && language != QLatin1String("zh")) || m_words.contains(word))
                continue;
            m_words.insert(word, {ordinal ? NumberWord::Kind::Ordinal : NumberWord::Kind::Value, double(number)});
        }
    }
    addHalves(language);
    for (const ScaleRow &row : scaleRows) {
        if (language != QLatin1String(row.language))
            continue;
        for (const QString &word : QString::fromUtf8(row.words).split(u' '))
            m_words.insert(word, {NumberWord::Kind::Scale, row.value});
    }
}

/** "zweieinhalb", "anderthalb", "tweeënhalf". */
void NumberWords::addHalves(const QString &language)
{
    const QString half = language == QLatin1String("de")   ? QStringLiteral("einhalb")
                         : language == QLatin1String("nl") ? QStringLiteral("ënhalf")
                                                           : QString();
    if (half.isEmpty())
        return;
    const auto whole = m_words;
    for (auto word = whole.begin(); word != whole.end(); ++word)
        if (word->kind == NumberWord::Kind::Value && word->value <= 12)
            m_words.insert(word.key() + half, {NumberWord::Kind::Value, word->value + 0.5});
    for (const auto &word : {QStringLiteral("anderthalb"), QStringLiteral("eineinhalb"), QStringLiteral("anderhalf")})
        m_words.insert(word, {NumberWord::Kind::Value, 1.5});
}

NumberWords::Compound NumberWords::compound(const QString &word) const
{
    if (!m_german)
        return {};
    static const QHash<QString, QString> ends{
        {QStringLiteral("stündig"), QStringLiteral("stunden")},
        {QStringLiteral("tägig"), QStringLiteral("tage")},
        {QStringLiteral("wöchig"), QStringLiteral("wochen")},
        {QStringLiteral("monatig"), QStringLiteral("monate")},
        {QStringLiteral("minütig"), QStringLiteral("minuten")},
        {QStringLiteral("jährig"), QStringLiteral("jährig")},
        {QStringLiteral("köpfig"), QString()},
        {QStringLiteral("stöckig"), QString()},
    };
    const qsizetype ig = word.lastIndexOf(QLatin1String("ig"));
    if (ig < 0 || word.size() - ig > 4)
        return {};
    for (auto end = ends.begin(); end != ends.end(); ++end) {
        if (!word.first(ig + 2).endsWith(end.key()))
            continue;
        QString number = word.first(ig + 2 - end.key().size());
        if (number == QLatin1String("ein") || number.isEmpty())
            return {};
        const NumberWord *found = find(number);
        return found && found->kind == NumberWord::Kind::Value ? Compound{found->value, *end} : Compound{};
    }
    return {};
}

const NumberWord *NumberWords::find(const QString &word) const
{
    const auto found = m_words.constFind(word);
    return found == m_words.constEnd() ? nullptr : &*found;
}

Digits readDigits(const QString &word, bool decimalComma)
{
    Digits digits;
    const QChar decimal = decimalComma ? u',' : u'.';
    const QChar group = decimalComma ? u'.' : u',';
    QString plain;
    bool fraction = false;
    qsizetype i = 0;
    for (; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.isDigit()) {
            plain += QChar(u'0' + c.digitValue());
            digits.decimals += fraction;
            continue;
        }
        const bool digitNext = i + 1 < word.size() && word[i + 1].isDigit();
        if (c == decimal && digitNext && !fraction) {
            plain += u'.';
            fraction = true;
            continue;
        }
        const auto threeFollow = [&] {
            qsizetype run = 0;
            while (i + 1 + run < word.size() && word[i + 1 + run].isDigit())
                ++run;
            return run == 3;
        };
        if ((c == group || c == u'\u00a0' || c == u'\u202f' || c == u'\'') && !fraction && threeFollow())
            continue;
        break;
    }
    digits.value = plain.toDouble();
    digits.length = plain.isEmpty() ? 0 : i;
    return digits;
}

Hedge hedgeOf(const QString &word)
{
    static const QHash<QString, Hedge> table = [] {
        QHash<QString, Hedge> result;
        const auto add = [&](const char *words, Hedge hedge) {
            for (const QString &term : QString::fromUtf8(words).split(u' '))
                result.insert(term, hedge);
        };
        add("about around roughly some nearly almost approximately circa approx estimated rund etwa fast ungefähr "
            "knapp "
            "environ presque quelque casi unos unas alrededor quasi cerca ongeveer bijna zo'n 约 近 大约",
            Hedge::About);
        add("over least more above exceeding über mehr mindestens wenigstens plus más oltre più almeno mais meer "
            "minstens "
            "au-moins al-menos pelo-menos ao-menos 超过 至少",
            Hedge::More);
        add("under most fewer less below höchstens weniger moins menos meno minder hoogstens 不到", Hedge::Less);
        return result;
    }();
    return table.value(word, Hedge::None);
}

} // namespace galley

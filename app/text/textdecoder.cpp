// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/textdecoder.h"

#include "app/text/language.h"
#include "app/text/stopwords.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr qsizetype sampleSize = 64 * 1024; ///< So many bytes tell the encoding.

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Converter openConverter(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.toLatin1().constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

/** Decodes with ICU; nothing where the encoding is unknown. */
std::optional<DecodedText> decodeWith(const QString &name, QByteArrayView bytes)
{
    const Converter converter = openConverter(name);
    if (!converter)
        return std::nullopt;
    DecodedText result{.text = {}, .encoding = name};
    result.text.resize(bytes.size() + 16);
    UErrorCode status = U_ZERO_ERROR;
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    qsizetype filled = 0;
    do {
        if (status == U_BUFFER_OVERFLOW_ERROR)
            result.text.resize(result.text.size() * 2);
        status = U_ZERO_ERROR;
        auto *target = reinterpret_cast<UChar *>(result.text.data()) + filled;
        const auto *limit = reinterpret_cast<const UChar *>(result.text.constData()) + result.text.size();
        ucnv_toUnicode(converter.get(), &target, limit, &source, end, nullptr, true, &status);
        filled = target - reinterpret_cast<UChar *>(result.text.data());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    result.text.truncate(filled);
    result.damaged = result.text.contains(QChar::ReplacementCharacter);
    return result;
}

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

struct Mark {
    QByteArray bytes;
    QString encoding;
};

/** The byte order mark at the beginning, longest first. */
std::optional<Mark> markOf(const QByteArray &bytes)
{
    static const QList<Mark> marks{{"\xEF\xBB\xBF"_ba, u"UTF-8"_s},
                                   {QByteArray("\xFF\xFE\0\0", 4), u"UTF-32LE"_s},
                                   {QByteArray("\0\0\xFE\xFF", 4), u"UTF-32BE"_s},
                                   {"\xFF\xFE"_ba, u"UTF-16LE"_s},
                                   {"\xFE\xFF"_ba, u"UTF-16BE"_s}};
    const auto found = std::ranges::find_if(marks, [&](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

/** UTF-16 and UTF-32 without a mark: where the zero bytes stand. */
QString wideEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) / 4 * 4);
    if (sample.size() < 8)
        return {};
    qsizetype zeros[4] = {0, 0, 0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 4] += sample[i] == '\0' ? 1 : 0;
    const qsizetype quarter = sample.size() / 4;
    const auto many = [&](int i) { return zeros[i] * 10 >= quarter * 9; };
    const auto some = [&](int i) { return zeros[i] * 10 >= quarter * 3; };
    if (many(1) && many(2) && many(3) && !some(0))
        return u"UTF-32LE"_s;
    if (many(0) && many(1) && many(2) && !some(3))
        return u"UTF-32BE"_s;
    if (some(1) && some(3) && zeros[0] + zeros[2] < quarter / 4)
        return u"UTF-16LE"_s;
    if (some(0) && some(2) && zeros[1] + zeros[3] < quarter / 4)
        return u"UTF-16BE"_s;
    return {};
}

QString uchardetGuess(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

/** Letters that are common in running text of the scripts for which several encodings compete. */
bool isCommonLetter(char16_t c)
{
    static constexpr QStringView cyrillic = u"оеаинтсрвлкмдпуяыьгзбчйхжш";
    static constexpr QStringView han = u"的一是不在人有我他这这這个個们們中来來上大为為和国國地到以说說时時要就出会會可"
                                       u"也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方"
                                       u"多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理"
                                       u"心她本前开開但因只从從想实實日月議長府政報新聞安";
    static constexpr QStringView hangul =
        u"이다는의에을를가은한고지로하도기사어있서그나인리아시대자라스해일정들만보부수전으니제"
        u"주여과원장것된했까면";
    if (c >= 0xAC00 && c <= 0xD7A3)
        return hangul.contains(c);
    if (c >= 0x0400 && c <= 0x04FF)
        return cyrillic.contains(c);
    if (c >= 0x3041 && c <= 0x3096) // hiragana stand between the words of every Japanese sentence
        return true;
    return c >= 0x4E00 && c <= 0x9FFF && han.contains(c);
}

enum class Script { None, Latin, Cyrillic, Greek, Eastern, Other };

Script scriptOf(QChar c)
{
    const char16_t u = c.unicode();
    if (!c.isLetter())
        return Script::None;
    if (u < 0x0250 || (u >= 0x1E00 && u < 0x1F00))
        return Script::Latin;
    if (u >= 0x0400 && u < 0x0530)
        return Script::Cyrillic;
    if (u >= 0x0370 && u < 0x0400)
        return Script::Greek;
    return u >= 0x2E80 && u < 0xD7B0 ? Script::Eastern : Script::Other;
}

/** "hammer’s", "l’autre": an apostrophe where one belongs, not a letter that was read as one. */
bool isElision(QStringView text, qsizetype i)
{
    qsizetype left = i;
    while (left > 0 && text[left - 1].isLetter())
        --left;
    qsizetype right = i + 1;
    while (right < text.size() && text[right].isLetter())
        ++right;
    return i - left <= 2 || right - i - 1 <= 2 || left == i;
}

/** What one character beyond ASCII says for its being right. */
double characterScore(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    const char16_t u = c.unicode();
    const QChar previous = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    if (u == 0xFFFD || (u >= 0x80 && u < 0xA0))
        return -8;
    if (c.isLetter() || c.isMark()) {
        const Script own = scriptOf(c);
        const auto clashes = [own](QChar other) { return scriptOf(other) != Script::None && scriptOf(other) != own; };
        double score = isCommonLetter(u)         ? 1.0
                       : own == Script::Eastern  ? 0.35
                       : u >= 0xC0 && u < 0x0100 ? 0.6
                       : u < 0x0250              ? 0.45
                                                 : 0.3;
        if (u >= 0xFF61 && u <= 0xFF9F)
            score = -0.4;
        if (own != Script::None && (clashes(previous) || clashes(next)))
            score -= own == Script::Eastern ? 1 : 2;
        return c.isUpper() && previous.isLower() ? score - 1.5 : score;
    }
    if (u == 0x2019)
        return previous.isLetter() && next.isLetter() ? (isElision(text, i) ? 0.9 : -0.3) : 0.5;
    if (u == 0xBF || u == 0xA1)
        return previous.isLetter() || !next.isLetter() ? -1 : 0.5;
    static constexpr QStringView marks = u"\u2013\u2014\u2018\u201A\u201C\u201D\u201E\u2022\u2026\u00A0\u00AB\u00BB"
                                         u"\u20AC\u3001\u3002\u3000\u300C\u300D\uFF0C\u300A\u300B";
    if (marks.contains(c))
        return previous.isLetter() && next.isLetter() && u != 0x2013 && u != 0x2014 && u < 0x3000 ? -0.5 : 0.5;
    static constexpr QStringView signs = u"\u00B0\u00B7\u00A7\u00A9\u00AE\u2116\u00A3";
    if (signs.contains(c))
        return previous.isLetter() && next.isLetter() ? -1 : 0.3;
    return u >= 0x2500 && u <= 0x25FF ? -2 : -1;
}

/** How much @p text reads like prose, over its characters beyond ASCII. Higher is better; 1 is very good. */
double plausibility(QStringView text)
{
    double score = 0;
    int foreign = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        ++foreign;
        score += characterScore(text, i);
    }
    return foreign == 0 ? 0 : score / foreign;
}

/** The share of words with a letter beyond ASCII that are function words: "für", "está", "è". */
double functionWordShare(const QString &text)
{
    const QString language = detectLanguage(text);
    const auto stopWords = StopWords::of(language);
    if (stopWords->isEmpty())
        return 0;
    int foreign = 0;
    int known = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 || !c.isLetter(); }))
            continue;
        ++foreign;
        known += stopWords->holds(word) ? 1 : 0;
    }
    return foreign == 0 ? 0 : double(known) / foreign;
}

struct Candidate {
    const char *encoding;
    double prior; ///< Files of the wild are rather in the first than in the last.
};
constexpr Candidate candidates[] = {
    {"windows-1252", 0.12}, {"windows-1251", 0.10},  {"windows-1250", 0.0},  {"ISO-8859-2", -0.02},
    {"windows-1253", 0.05}, {"windows-1254", -0.05}, {"windows-1255", 0.05}, {"windows-1256", 0.05},
    {"windows-1257", -0.1}, {"KOI8-R", 0.05},        {"KOI8-U", 0.0},        {"ISO-8859-5", 0.02},
    {"IBM866", 0.0},        {"macintosh", 0.0},      {"IBM850", 0.0},        {"Shift_JIS", 0.1},
    {"EUC-JP", 0.1},        {"EUC-KR", 0.1},         {"GB18030", 0.08},      {"Big5", 0.1},
    {"ISO-8859-15", -0.02}, {"windows-874", 0.0},
};

/** A sample around the first bytes beyond ASCII, cut where lines end. */
QByteArray sampleOf(const QByteArray &bytes)
{
    const auto first = std::ranges::find_if(bytes, [](char c) { return uchar(c) >= 0x80; });
    const qsizetype at = std::max<qsizetype>(0, (first - bytes.begin()) - 512);
    return bytes.sliced(at, std::min(sampleSize, bytes.size() - at));
}

QString guessEncoding(const QByteArray &bytes)
{
    const QByteArray sample = sampleOf(bytes);
    const QString proposed = uchardetGuess(sample);
    if (proposed.startsWith(u"ISO-2022"))
        return proposed;
    QString best = u"windows-1252"_s;
    double bestScore = -100;
    const auto weigh = [&](const QString &name, double prior) {
        const auto decoded = decodeWith(name, sample);
        if (!decoded)
            return;
        const double score = plausibility(decoded->text) + prior + 1.5 * functionWordShare(decoded->text) +
                             (name.compare(proposed, Qt::CaseInsensitive) == 0 ? 0.25 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = name;
        }
    };
    for (const Candidate &candidate : candidates)
        weigh(QLatin1String(candidate.encoding), candidate.prior);
    if (!proposed.isEmpty() && proposed != u"ASCII")
        weigh(proposed, -0.05);
    return best;
}
} // namespace

DecodedText decodeText(const QByteArray &bytes, const EncodingHints &hints)
{
    const auto mark = markOf(bytes);
    const QByteArrayView rest = mark ? QByteArrayView(bytes).sliced(mark->bytes.size()) : QByteArrayView(bytes);
    if (!hints.forced.isEmpty())
        if (auto forced = decodeWith(hints.forced, rest))
            return *forced;
    if (mark)
        return decodeWith(mark->encoding, rest).value_or(DecodedText{});
    if (const QString wide = wideEncoding(rest); !wide.isEmpty())
        return decodeWith(wide, rest).value_or(DecodedText{});
    const bool escapes = rest.contains("\x1B$") || rest.contains("\x1B(");
    if (!escapes && isUtf8(rest))
        return DecodedText{.text = QString::fromUtf8(rest), .encoding = u"UTF-8"_s};
    if (!hints.declared.isEmpty()) {
        const bool latin = hints.declared.compare(u"ISO-8859-1"_s, Qt::CaseInsensitive) == 0 ||
                           hints.declared.compare(u"us-ascii"_s, Qt::CaseInsensitive) == 0;
        const auto declared = decodeWith(latin ? u"windows-1252"_s : hints.declared, rest);
        if (declared &&
            (!declared->damaged || declared->text.count(QChar::ReplacementCharacter) * 100 < declared->text.size()))
            return *declared;
    }
    const QString guess = guessEncoding(bytes);
    DecodedText result =
        decodeWith(guess, rest).value_or(DecodedText{.text = QString::fromLatin1(rest), .encoding = u"ISO-8859-1"_s});
    result.guessed = true;
    return result;
}

QStringList knownEncodings()
{
    QStringList names{u"UTF-8"_s,    u"UTF-16LE"_s,   u"UTF-16BE"_s,   u"UTF-32LE"_s,
                      u"UTF-32BE"_s, u"ISO-8859-1"_s, u"ISO-2022-JP"_s};
    for (const Candidate &candidate : candidates)
        names << QLatin1String(candidate.encoding);
    return names;
}

} // namespace galley

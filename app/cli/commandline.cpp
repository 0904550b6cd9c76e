// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments to a Request: which command, which files, and whether its options belong to it.
#include "app/cli/commandline.h"

#include "app/base/tr.h"
#include "app/report/reportwriter.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(CommandLine)
};

using Command = Request::Command;

constexpr int smallestSide = 200;
constexpr int largestSide = 16384;

std::unexpected<Error> usage(const QString &message)
{
    return failure(Error::Code::Usage, Tr::tr("%1 Try \"galley --help\".").arg(message));
}

/** An option that takes a value, and the commands that know it. */
struct ValueOption {
    QString name;
    QList<Command> commands;
};

const QList<ValueOption> &valueOptions()
{
    static const QList<ValueOption> table = {
        {u"format"_s, {Command::Compare}},
        {u"output"_s, {Command::Compare, Command::Export}},
        {u"session"_s, {Command::Export}},
        {u"batch"_s, {Command::Export}},
        {u"as"_s, {Command::Export}},
        {u"layout"_s, {Command::Export}},
        {u"paper"_s, {Command::Export}},
        {u"include"_s, {Command::Export}},
        {u"pdf"_s, {Command::Export}},
        {u"margins"_s, {Command::Export}},
        {u"text-size"_s, {Command::Export}},
        {u"screenshot"_s, {Command::Screenshot}},
        {u"size"_s, {Command::Window, Command::Screenshot}},
        {u"theme"_s, {Command::Window, Command::Screenshot}},
    };
    return table;
}

QCommandLineOption optionNamed(const QString &name)
{
    return name == "output"_L1 ? QCommandLineOption(QStringList{name, u"o"_s}, {}, u"value"_s)
                               : QCommandLineOption(name, {}, u"value"_s);
}

Result<QSize> parsedSize(const QString &words)
{
    static const QRegularExpression form(u"^(\\d{1,5})[xX×](\\d{1,5})$"_s);
    const auto match = form.match(words);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::min(size.width(), size.height()) < smallestSide || std::max(size.width(), size.height()) > largestSide)
        return usage(Tr::tr("\"%1\" is no size from %2x%2 to %3x%3.").arg(words).arg(smallestSide).arg(largestSide));
    return size;
}

/** What --@p option says where @p value is none of @p allowed. */
std::unexpected<Error> notKnown(const QString &option, const QString &value, const QStringList &allowed)
{
    //: %1 is an option such as --format, %2 what was given, %3 a list such as "text, json".
    return usage(Tr::tr("--%1 does not know \"%2\"; it takes one of: %3.").arg(option, value, allowed.join(u", "_s)));
}

Result<void> takeWord(QString &word, const QString &option, const QString &value, const QStringList &allowed)
{
    if (!allowed.contains(value))
        return notKnown(option, value, allowed);
    word = value;
    return {};
}

Result<void> takePath(QString &path, const QString &option, const QString &value)
{
    if (value.isEmpty())
        return usage(Tr::tr("--%1 needs the name of a file.").arg(option));
    path = value;
    return {};
}

std::unexpected<Error> notBetween(const QString &option, const QString &value, double least, double most)
{
    //: %1 is an option such as --margins, %2 what was given, %3 and %4 are numbers.
    return usage(
        Tr::tr("--%1 does not know \"%2\"; it takes a number from %3 to %4.").arg(option, value).arg(least).arg(most));
}

/** How pages are laid out. */
Result<void> takePages(PageOptions &pages, const QString &option, const QString &value)
{
    if (option == "layout"_L1)
        return setArrangement(pages, value) ? Result<void>() : notKnown(option, value, arrangementNames());
    if (option == "paper"_L1) {
        if (setPaper(pages, value))
            return {};
        return usage(
            Tr::tr("--paper does not know \"%1\"; it takes one of: %2; with \"-upright\" or \"-across\" behind "
                   "it, if you like.")
                .arg(value, paperNames().join(u", "_s)));
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (option == "margins"_L1)
        return isNumber && setMargins(pages, number) ? Result<void>()
                                                     : notBetween(option, value, smallestMargin, largestMargin);
    if (option == "text-size"_L1)
        return isNumber && setTextSize(pages, number) ? Result<void>()
                                                      : notBetween(option, value, smallestPaperText, largestPaperText);
    const QStringList words = value.split(u',', Qt::SkipEmptyParts);
    if (option == "pdf"_L1)
        return setPdfForms(pages, words) ? Result<void>() : notKnown(option, value, pdfFormNames());
    return setParts(pages, words) ? Result<void>() : notKnown(option, value, partNames());
}

Result<void> takeValue(Request &request, const QString &option, const QString &value)
{
    if (option == "size"_L1) {
        const auto size = parsedSize(value);
        if (!size)
            return std::unexpected(size.error());
        request.windowSize = *size;
        return {};
    }
    if (option == "format"_L1)
        return takeWord(request.format, option, value, {u"text"_s, u"json"_s});
    if (option == "theme"_L1)
        return takeWord(request.theme, option, value, {u"light"_s, u"dark"_s});
    if (option == "as"_L1)
        return takeWord(request.ending, option, value, reportEndings());
    if (option == "session"_L1)
        return takePath(request.session, option, value);
    if (option == "batch"_L1)
        return takePath(request.batch, option, value);
    static const QStringList forPages{u"layout"_s, u"paper"_s, u"include"_s, u"pdf"_s, u"margins"_s, u"text-size"_s};
    if (forPages.contains(option))
        return takePages(request.pages, option, value);
    return takePath(request.output, option, value);
}

Result<void> checkFiles(const Request &request)
{
    if (request.command != Command::Compare && request.command != Command::Export)
        return {};
    if (request.onOriginal && (request.command != Command::Export || !request.batch.isEmpty()))
        return usage(Tr::tr("--%1 does not belong to this command.").arg(u"on-original"_s));
    if (!request.session.isEmpty() || !request.batch.isEmpty()) {
        if (!request.files.isEmpty() || (!request.session.isEmpty() && !request.batch.isEmpty()))
            return usage(Tr::tr("Give articles, or --session, or --batch: one of the three."));
    } else if (request.files.size() < (request.onOriginal ? 1 : 2)) {
        return usage(Tr::tr("Two or more articles are needed."));
    }
    if (request.command == Command::Export && request.output.isEmpty())
        return usage(Tr::tr("Name the file to write with --output."));
    return {};
}

Command commandNamed(QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first != "compare"_L1 && first != "export"_L1)
        return Command::Window;
    arguments.removeFirst();
    return first == "compare"_L1 ? Command::Compare : Command::Export;
}
} // namespace

Result<Request> parseArguments(const QStringList &arguments)
{
    QStringList rest = arguments;
    Request request;
    request.command = commandNamed(rest);

    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{u"help"_s, u"h"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"version"_s, u"v"_s}));
    parser.addOption(QCommandLineOption(u"on-original"_s));
    for (const ValueOption &option : valueOptions())
        parser.addOption(optionNamed(option.name));
    if (!parser.parse(QStringList{u"galley"_s} + rest))
        return usage(parser.errorText().simplified());

    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        request.command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return request;
    }
    if (request.command == Command::Window && parser.isSet(u"screenshot"_s))
        request.command = Command::Screenshot;
    for (const ValueOption &option : valueOptions()) {
        if (!parser.isSet(option.name))
            continue;
        if (!option.commands.contains(request.command))
            return usage(Tr::tr("--%1 does not belong to this command.").arg(option.name));
        if (const auto taken = takeValue(request, option.name, parser.value(option.name)); !taken)
            return std::unexpected(taken.error());
    }
    request.onOriginal = parser.isSet(u"on-original"_s);
    request.files = parser.positionalArguments();
    if (const auto checked = checkFiles(request); !checked)
        return std::unexpected(checked.error());
    return request;
}

QString helpText()
{
    return Tr::tr(
               "Usage: galley [FILES…]\n"
               "       galley compare A B [C…] [--format text|json] [--output FILE]\n"
               "       galley export A B [C…] --output FILE.pdf|html|json|csv|md\n"
               "       galley export --session SESSION --output FILE\n"
               "       galley export --batch FOLDER|LIST --output FOLDER [--as pdf|html|json|csv|md]\n"
               "       galley export A.pdf [B…] --on-original --output FILE.pdf\n"
               "       galley --screenshot FILE.png [FILES…]\n"
               "\n"
               "Compares news articles side by side.\n"
               "\n"
               "Without a command, a window opens and shows FILES: articles, folders of articles, or a session.\n"
               "  compare             tells what two or more articles share and where they differ\n"
               "  export              writes the comparison to FILE: an annotated PDF, or HTML, JSON, CSV or Markdown\n"
               "                      where FILE ends so"
               "\n"
               "\n"
               "Options\n"
               "  --format text|json  compare: a summary to read (default), or the comparison document\n"
               "  -o, --output FILE   compare: write there, not to standard output; export: the report to write\n"
               "  --session FILE      export: the articles, notes and decisions of a session\n"
               "  --batch FOLDER      export: a report for each folder of articles in FOLDER, or for each line of a "
               "list of\n"
               "                      articles parted by tabs; reports go into the folder that --output names\n"
               "  --layout WORD       export to PDF: side-by-side (default), one-after-another or coverage\n"
               "  --paper WORD        export to PDF: A4 (default), Letter, A3, Legal, Tabloid or A5, such as "
               "A4-across\n"
               "  --include LIST      export to PDF: which of summary,findings,annotations,quotes (default: all)\n"
               "  --pdf LIST          export to PDF: which of tagged (for screen readers) and archive (PDF/A-3, with "
               "the\n"
               "                      comparison and the session attached)\n"
               "  --on-original       export: the pages of the first PDF as they are, with its marks and notes on "
               "them\n"
               "  --screenshot FILE   open the window, save a picture of it when the comparison is shown, and leave\n"
               "  --size WxH          how large the window is, such as 1600x1000\n"
               "  --theme light|dark  the window's colours\n"
               "  -h, --help          print this text\n"
               "  -v, --version       print the version\n"
               "\n"
               "Exit status\n"
               "  0  no differences were found (compare), or the job is done\n"
               "  1  differences were found (compare)\n"
               "  2  an error, told in one line on standard error\n") +
           Tr::tr("\n"
                  "The pages of a PDF, besides\n"
                  "  --margins MM        how wide its margins are: 5 to 40 (default: 14)\n"
                  "  --text-size PT      how large the articles' text is: 6 to 14 (default: 8.9)\n"
                  "  --pdf passages      what is shared or only here becomes annotations, too\n");
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Word-level difference: what is the same, what differs in style alone, what was replaced, what moved.
#include "app/text/tokendiff.h"

#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

/** The runs as `=same`, `^case`, `.mark`, `old>new`, `-gone`, `+come`, `~moved`, parted by bars. */
QString printed(const QList<DiffRun> &runs, const QString &a, const QString &b)
{
    QStringList result;
    for (const DiffRun &run : runs) {
        const QString left = run.a.of(a).toString();
        const QString right = run.b.of(b).toString();
        switch (run.kind) {
        case DiffRun::Kind::Equal:
            result << u'=' + left;
            break;
        case DiffRun::Kind::Case:
            result << u'^' + left;
            break;
        case DiffRun::Kind::Punctuation:
            result << u'.' + left + u'/' + right;
            break;
        case DiffRun::Kind::Changed:
            result << left + u'>' + right;
            break;
        case DiffRun::Kind::OnlyA:
            result << u'-' + left;
            break;
        case DiffRun::Kind::OnlyB:
            result << u'+' + right;
            break;
        case DiffRun::Kind::Moved:
            result << u'~' + left + right + u'@' + run.counterpart.of(left.isEmpty() ? a : b).toString();
            break;
        }
    }
    return result.join(u" | "_s);
}

} // namespace

class TokenDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runs_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &a, const QString &b, const QString &expected) {
            QTest::newRow(name) << a << b << expected;
        };
        row("two empty passages have no run", {}, {}, {});
        row("one word for another", u"The old bridge closed."_s, u"The new bridge closed."_s,
            u"=The | old>new | =bridge closed."_s);
        row("other capitals are case", u"The nato chief spoke."_s, u"The NATO chief spoke."_s,
            u"=The | ^nato | =chief spoke."_s);
        row("curly and straight marks are the same", u"It\u2019s \u201cdone\u201d."_s, u"It's \"done\"."_s,
            u"=It\u2019s \u201cdone\u201d."_s);
        row("another mark is punctuation", u"He left; she stayed."_s, u"He left, she stayed."_s,
            u"=He left | .;/, | =she stayed."_s);
        row("what one lacks is only there", u"He said no."_s, u"He later said no."_s, u"=He | +later | =said no."_s);
        row("a moved phrase is told at both places", u"On Monday morning the bridge was closed."_s,
            u"The bridge was closed on Monday morning."_s,
            u"~On Monday morning@on Monday morning | ^the | =bridge was closed | "
            "~on Monday morning@On Monday morning | =."_s);
        row("one word that stands elsewhere did not move", u"It also rained there."_s, u"It rained there also."_s,
            u"=It | -also | =rained there | +also | =."_s);
        row("the full stop stays with the end", u"The wall moves."_s, u"The wall moves (see Fig. 4)."_s,
            u"=The wall moves | +(see Fig. 4) | =."_s);
        row("a long rewriting is one passage gone and one come",
            u"Ministers, who had met through the night, gave no reason for their sudden change of mind."_s,
            u"Nobody explained why Brussels, after eleven hours behind closed doors, came round at dawn on Friday."_s,
            u"-Ministers, who had met through the night, gave no reason for their sudden change of mind | "
            "+Nobody explained why Brussels, after eleven hours behind closed doors, came round at dawn on Friday | "
            "=."_s);
        row("a long rewriting is cut at two forms of one word",
            u"Ministers, who had met through the night, gave no reasons for their sudden change."_s,
            u"Nobody in Brussels, after eleven hours behind closed doors and much shouting, knew one reason why."_s,
            u"-Ministers, who had met through the night, gave no | +Nobody in Brussels, after eleven hours behind "
            u"closed "
            "doors and much shouting, knew one | reasons>reason | for their sudden change>why | =."_s);
        row("a word that stands in both halves of a long rewriting is no change",
            u"Ministers who had met through the night announced reasons for their sudden change of mind."_s,
            u"Nobody in Brussels after eleven hours behind doors announced anything before dawn on Friday morning."_s,
            u"-Ministers who had met through the night | +Nobody in Brussels after eleven hours behind doors | "
            "=announced | -reasons for their sudden change of mind | +anything before dawn on Friday morning | =."_s);
        row("six words are replaced", u"The port stays shut until the last diver comes up, he said."_s,
            u"The port stays shut for now, he said."_s,
            u"=The port stays shut | until the last diver comes up>for now | =, he said."_s);
        row("seven words are gone and others come",
            u"The port stays shut until the very last diver comes up, he said."_s,
            u"The port stays shut for now, he said."_s,
            u"=The port stays shut | -until the very last diver comes up | +for now | =, he said."_s);
    }

    void runs()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(printed(wordDiff(a, b, u"en"_s), a, b), "expected");
    }

    void everyWordIsInOneRunOfItsText()
    {
        const QString a = u"Late on Monday the council, split for weeks, voted to close the bridge for two years."_s;
        const QString b = u"The bridge will be closed for two years, the council voted late on Monday."_s;
        qsizetype inA = 0;
        qsizetype inB = 0;
        for (const DiffRun &run : wordDiff(a, b, u"en"_s)) {
            QVERIFY(run.a.start >= inA && run.b.start >= inB);
            QVERIFY(a.sliced(inA, run.a.start - inA).trimmed().isEmpty());
            QVERIFY(b.sliced(inB, run.b.start - inB).trimmed().isEmpty());
            inA = run.a.end;
            inB = run.b.end;
        }
        QCOMPARE(inA, a.size());
        QCOMPARE(inB, b.size());
    }
};

QTEST_GUILESS_MAIN(TokenDiffTest)
#include "tst_tokendiff.moc"

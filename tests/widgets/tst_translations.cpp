// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every string of the program in every language: nothing missing, nothing unfinished, all places filled, menus usable.
#include "app/base/translations.h"
#include "widgets/actions.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    bool numerus = false;
    QString type; ///< "unfinished", "vanished", …, or nothing.
    QStringList forms;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages << Message{context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}, {}};
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().numerus)
                messages.last().forms << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms << xml.readElementText();
        }
    }
    return messages;
}

/** The places %1, %2, %n and %L1 in @p text, each once. */
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d|n)"_s);
    QSet<QString> places;
    auto it = place.globalMatch(text);
    while (it.hasNext())
        places << it.next().captured();
    return places;
}

QStringList languages()
{
    return {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"zh_CN"_s};
}

QString fileOf(const QString &language)
{
    return QStringLiteral(GALLEY_SOURCE_DIR) + u"/i18n/galley_%1.ts"_s.arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyLanguage()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesIn(fileOf(language));
        QVERIFY2(messages.size() > 500, "the file is there and holds the whole program");
        QStringList faults;
        for (const Message &message : messages) {
            const QString name = message.context + u": "_s + message.source.left(60);
            if (!message.type.isEmpty())
                faults << name + u" is "_s + message.type;
            const qsizetype wanted = !message.numerus ? 1 : language == "ar"_L1 ? 6 : language == "zh_CN"_L1 ? 1 : 2;
            if (message.forms.size() != wanted)
                faults << name + u" has %1 forms"_s.arg(message.forms.size());
            for (const QString &form : message.forms) {
                QSet<QString> lost = placesIn(message.source) - placesIn(form);
                lost.remove(u"%n"_s); // a form for one or two may say it in a word
                if (form.isEmpty() || !lost.isEmpty() || !(placesIn(form) - placesIn(message.source)).isEmpty())
                    faults << name + u" -> "_s + form;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 12).join(u'\n')));
    }

    void allLanguagesHaveTheSameMessages()
    {
        QSet<QString> all;
        for (const QString &language : languages()) {
            QSet<QString> keys;
            for (const Message &message : messagesIn(fileOf(language)))
                keys << message.context + u'\n' + message.source;
            if (all.isEmpty())
                all = keys;
            QCOMPARE(keys, all);
        }
        for (const CommandRow &row : commandTable()) {
            for (const char *text : {row.text, row.tip})
                QVERIFY2(all.contains(u"Actions\n"_s + QString::fromUtf8(text)), text);
        }
    }

    void englishHasItsPlurals()
    {
        const QList<Message> messages = messagesIn(fileOf(u"en"_s));
        QVERIFY(messages.size() > 20);
        QSet<QString> known;
        for (const Message &message : messages) {
            known << message.context + u'\n' + message.source;
            QVERIFY2(message.numerus && message.type.isEmpty() && message.forms.size() == 2,
                     qPrintable(message.source));
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), qPrintable(message.source));
        }
        for (const Message &message : messagesIn(fileOf(u"de"_s)))
            QVERIFY2(!message.numerus || known.contains(message.context + u'\n' + message.source),
                     qPrintable(message.source));
    }

    /** Asks lupdate what the sources say now. */
    void theSourcesSayNothingElse()
    {
        const QTemporaryDir folder;
        const QString now = folder.filePath(u"now_de.ts"_s);
        const QString root = QStringLiteral(GALLEY_SOURCE_DIR);
        QProcess lupdate;
        lupdate.start(QStringLiteral(GALLEY_LUPDATE),
                      {u"-silent"_s, u"-tr-function-alias"_s, u"Q_DECLARE_TR_FUNCTIONS+=GALLEY_TR"_s, u"-I"_s, root,
                       u"-locations"_s, u"none"_s, root + u"/app"_s, root + u"/widgets"_s, u"-ts"_s, now});
        QVERIFY(lupdate.waitForFinished(120'000));
        QSet<QString> known;
        for (const Message &message : messagesIn(fileOf(u"de"_s)))
            known << message.context + u": "_s + message.source;
        QStringList missing;
        const QList<Message> said = messagesIn(now);
        QVERIFY(said.size() > 500);
        for (const Message &message : said) {
            if (!known.contains(message.context + u": "_s + message.source))
                missing << message.context + u": "_s + message.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void menusCanBeUsedByKeys_data() { everyLanguage_data(); }
    void menusCanBeUsedByKeys()
    {
        QFETCH(QString, language);
        if (language == "ar"_L1)
            return; // menus of that language are not marked with letters
        useLanguage(language);
        QHash<int, QHash<QChar, QString>> taken;
        for (const CommandRow &row : commandTable()) {
            const QString text = QCoreApplication::translate("Actions", row.text);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0)
                continue; // every letter of it stands for another command
            QHash<QChar, QString> &letters = taken[int(row.menu)];
            const QChar letter = text[at + 1].toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(text + u" / "_s + letters.value(letter)));
            letters.insert(letter, text);
            QVERIFY2(!plainText(row).contains(u'&'), qPrintable(text));
        }
        useLanguage(u"en"_s);
    }

    void theProgramSpeaksThem()
    {
        const QStringList known = translatedLanguages();
        for (const QString &code : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"zh-CN"_s})
            QVERIFY2(known.contains(code), qPrintable(code));
        useLanguage(u"de"_s);
        QCOMPARE(QCoreApplication::translate("ToolBar", "Next"), u"Weiter"_s);
        QCOMPARE(QCoreApplication::translate("galley::StatusLine", "%n difference(s)", nullptr, 1), u"1 Unterschied"_s);
        QCOMPARE(QCoreApplication::translate("galley::StatusLine", "%n difference(s)", nullptr, 3),
                 u"3 Unterschiede"_s);
        useLanguage(u"ar"_s);
        QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
        QCOMPARE(QCoreApplication::translate("galley::StatusLine", "%n difference(s)", nullptr, 2), u"اختلافان"_s);
        const QStringList told{
            QCoreApplication::translate("galley::StatusLine", "%n difference(s)", nullptr, 23),
            QCoreApplication::translate("galley::StatusLine", "Difference %1 of %2").arg(3).arg(17),
            QCoreApplication::translate("galley::ArticlePane", "%1 words", nullptr, 404).arg(QLocale().toString(404))};
        for (const QString &words : told) // one kind of digits, whoever puts the figure in
            QVERIFY2(!words.contains(QRegularExpression(u"[0-9]"_s)), qPrintable(words));
        useLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("galley::StatusLine", "%n difference(s)", nullptr, 1), u"1 difference"_s);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

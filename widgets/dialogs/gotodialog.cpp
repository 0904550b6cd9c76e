// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/gotodialog.h"

#include "app/marks/mark.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

namespace galley
{

using namespace Qt::StringLiterals;

std::optional<GoToPlace> placeIn(const QString &text, int articles)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z]{0,2})\\s*[¶#]?\\s*(\\d{1,7})\\s*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    int number = 0;
    for (const QChar digit : match.capturedView(2))
        number = number * 10 + digit.digitValue();
    if (number < 1)
        return {};
    const QString letter = match.captured(1).toUpper();
    if (letter.isEmpty())
        return GoToPlace{-1, number};
    for (int article = 0; article < articles; ++article) {
        if (articleLetter(article) == letter)
            return GoToPlace{article, number};
    }
    return {};
}

GoToDialog::GoToDialog(int stops, const QList<int> &paragraphs, QWidget *parent)
    : QDialog(parent)
    , m_stops(stops)
    , m_paragraphs(paragraphs)
    , m_line(new QLineEdit(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"goToDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    setMinimumWidth(380);
    auto *label = new QLabel(tr("&Number of a difference, or letter and paragraph of an article"), this);
    label->setBuddy(m_line);
    //: What may be typed: the twelfth difference, or the fourth paragraph of article B.
    m_line->setPlaceholderText(tr("12 or B 4"));
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_line),
                          static_cast<QWidget *>(m_message), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    connect(m_line, &QLineEdit::textChanged, this, &GoToDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const GoToPlace place = m_place.value_or(GoToPlace{});
        accept();
        Q_EMIT chosen(place);
    });
    look();
}

void GoToDialog::look()
{
    m_place = placeIn(m_line->text(), int(m_paragraphs.size()));
    QString sentence;
    if (m_line->text().trimmed().isEmpty())
        sentence = tr("There are %n difference(s).", nullptr, m_stops);
    else if (!m_place)
        sentence = tr("This names no place.");
    else if (m_place->article < 0 && m_place->number > m_stops)
        sentence = tr("There are only %n difference(s).", nullptr, m_stops);
    else if (m_place->article >= 0 && m_place->number > m_paragraphs[m_place->article])
        sentence = tr("This article has only %n paragraph(s).", nullptr, m_paragraphs[m_place->article]);
    else if (m_place->article < 0)
        sentence = tr("Difference %1 of %2").arg(QLocale().toString(m_place->number), QLocale().toString(m_stops));
    else
        //: %1 is the letter of an article.
        sentence = tr("Article %1, paragraph %2").arg(articleLetter(m_place->article)).arg(m_place->number);
    const bool there = m_place && m_place->number <= (m_place->article < 0 ? m_stops : m_paragraphs[m_place->article]);
    m_message->setText(sentence);
    m_go->setEnabled(there);
}

} // namespace galley

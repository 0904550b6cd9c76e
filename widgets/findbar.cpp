// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include "app/marks/mark.h"
#include "app/session/workspace.h"
#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace galley
{

using namespace Qt::StringLiterals;

FindBar::FindBar(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_finder(new Finder(this))
{
    setObjectName(u"findBar"_s);
    build();
    hide();
    connect(m_finder, &Finder::progressed, this, [this] {
        if (m_jump && m_finder->total() > 0) {
            m_jump = false;
            m_current = 0;
            Q_EMIT hitChosen(m_finder->hit(0));
        }
        announce();
    });
    connect(workspace, &Workspace::slotsChanged, this, [this] {
        if (isVisible())
            start();
    });
}

void FindBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 8, 6);
    row->setSpacing(6);
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"findLine"_s);
    m_line->setPlaceholderText(tr("Find in all articles"));
    m_line->setAccessibleName(tr("Find in all articles"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(lineIcon(u"find"_s, &MarkPalette::muted), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(140);
    m_line->setMaximumWidth(420);
    row->addWidget(m_line, 1);
    const auto stepper = [&](const QString &icon, const QString &tip, int by) {
        auto *button = new QToolButton(this);
        button->setIcon(lineIcon(icon));
        button->setIconSize(QSize(16, 16));
        button->setProperty("choice", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        row->addWidget(button);
    };
    stepper(u"up"_s, tr("Previous place"), -1);
    stepper(u"down"_s, tr("Next place"), 1);
    m_case = addSwitch(tr("Match case"), tr("Tells capital letters from small ones."), "findCase");
    m_words = addSwitch(tr("Whole words"), tr("Finds whole words only."), "findWords");
    m_regular = addSwitch(tr("Regular expression"), tr("Takes the words as a regular expression."), "findRegular");
    m_count = new QLabel(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(40);
    row->addWidget(m_count, 2);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(lineIcon(u"close"_s));
    close->setIconSize(QSize(16, 16));
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Closes the search."));
    close->setAccessibleName(tr("Close the search"));
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    row->addWidget(close);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::start);
}

QToolButton *FindBar::addSwitch(const QString &text, const QString &tip, const char *name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setProperty("choice", true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindBar::start);
    layout()->addWidget(button);
    return button;
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty() && words != m_line->text())
        m_line->setText(words); // starts the search
    else
        start();
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_finder->start({}, {});
    Q_EMIT closed();
}

void FindBar::start()
{
    m_current = -1;
    m_pattern = patternOf({.text = m_line->text(),
                           .regular = m_regular->isChecked(),
                           .wholeWords = m_words->isChecked(),
                           .matchCase = m_case->isChecked()});
    m_jump = true;
    m_finder->start(m_workspace->articles(), m_pattern);
}

QString FindBar::countText() const
{
    if (m_line->text().isEmpty())
        return {};
    if (!m_pattern.isValid())
        //: %1 is what the library says, in English.
        return tr("This regular expression makes no sense: %1.").arg(m_pattern.errorString());
    if (m_finder->hasGivenUp())
        return tr("This expression takes too long; make it more exact.");
    if (m_finder->total() == 0)
        return m_finder->isRunning() ? tr("Looking…") : tr("Not found");
    QStringList counts;
    for (int article = 0; article < int(m_finder->hits().size()); ++article) {
        const qsizetype count = m_finder->hits()[article].size();
        //: How often an article has the words: its letter, then the number. A + follows where the search was cut short.
        counts << (count >= Finder::mostHits ? tr("%1 %2+") : tr("%1 %2"))
                      .arg(articleLetter(article), QLocale().toString(count));
    }
    const QString all = counts.join(u" · "_s);
    if (m_current < 0)
        return all;
    //: %1 of %2 places; %3 is how many each article has.
    return tr("%1 of %2 (%3)").arg(QLocale().toString(m_current + 1), QLocale().toString(m_finder->total()), all);
}

void FindBar::showCount()
{
    m_count->setText(countText());
    m_count->setToolTip(m_count->text());
    m_line->setAccessibleDescription(m_count->text());
}

void FindBar::announce()
{
    showCount();
    Q_EMIT hitsChanged(m_finder->hits(), m_finder->hit(m_current < 0 ? m_finder->total() : m_current));
}

void FindBar::step(int by)
{
    const int total = m_finder->total();
    if (total == 0)
        return;
    const int next = m_current < 0 ? (by > 0 ? 0 : total - 1) : m_current + by;
    if (next >= total)
        Q_EMIT told(tr("That was the last place. The search goes on from the first."));
    else if (next < 0)
        Q_EMIT told(tr("That was the first place. The search goes on from the last."));
    m_current = (next + total) % total;
    Q_EMIT hitChosen(m_finder->hit(m_current));
    announce();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    QWidget::keyPressEvent(event);
}

} // namespace galley

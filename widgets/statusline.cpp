// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "widgets/look/elidedlabel.h"
#include "widgets/review/words.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

namespace galley
{

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar *bar, Workspace *workspace)
    : QObject(bar)
    , m_workspace(workspace)
{
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(8, 0, 8, 0);
    const auto add = [&](QLabel *label, const char *name, bool right) {
        label->setObjectName(QString::fromLatin1(name));
        label->setContentsMargins(4, 0, right ? 4 : 10, 0);
        if (right)
            bar->addPermanentWidget(label);
        else
            bar->addWidget(label);
    };
    m_number = new QLabel(bar);
    add(m_number, "stopLabel", false);
    m_sentence = new ElidedLabel(bar);
    add(m_sentence, "stopSentence", false);
    m_running = new QLabel(bar);
    add(m_running, "runningLabel", true);
    m_cancel = new QPushButton(tr("Stop"), bar);
    m_cancel->setObjectName(u"stopButton"_s);
    m_cancel->setFlat(true);
    bar->addPermanentWidget(m_cancel);
    m_matches = new QLabel(bar);
    add(m_matches, "matchesLabel", true);
    m_notes = new QLabel(bar);
    add(m_notes, "notesLabel", true);
    connect(m_cancel, &QPushButton::clicked, workspace, [workspace] {
        workspace->stopComparing();
        workspace->stopExport();
    });
    for (const auto signal : {&Workspace::slotsChanged, &Workspace::comparisonChanged, &Workspace::compareStateChanged,
                              &Workspace::compareProgressed, &Workspace::sessionChanged, &Workspace::becameIdle,
                              &Workspace::findingsChanged})
        connect(workspace, signal, this, &StatusLine::renew);
    connect(workspace, &Workspace::marksChanged, this, &StatusLine::renew);
    renew();
}

void StatusLine::showStop(int stop)
{
    m_stop = stop;
    renew();
}

void StatusLine::say(const QString &sentence)
{
    m_sentence->setWords(sentence);
}

QString StatusLine::running() const
{
    if (m_workspace->compareState() == CompareState::Running || m_workspace->compareState() == CompareState::Stale)
        return tr("Comparing, %1 %").arg(m_workspace->comparePermille() / 10);
    return {};
}

QString StatusLine::matches() const
{
    if (m_workspace->articles().size() < 2 || m_workspace->compareState() == CompareState::Nothing)
        return {};
    int all = 0;
    int moved = 0;
    for (const Alignment &alignment : m_workspace->comparison().alignments) {
        if (alignment.level != Level::Paragraph)
            continue;
        ++all;
        moved += alignment.moved;
    }
    const QString words = tr("%n match(es)", nullptr, all);
    //: %1 is the number of matches in words; the number after it, of those that stand in another order.
    return moved ? tr("%1, %n moved", nullptr, moved).arg(words) : words;
}

QString StatusLine::notes() const
{
    const int count = int(m_workspace->annotations()->annotations().size());
    if (m_workspace->articles().isEmpty())
        return {};
    if (m_workspace->isReadOnly())
        return tr("%n note(s), cannot be saved here", nullptr, count);
    if (count == 0)
        return m_workspace->sessionPath().isEmpty() ? tr("No notes") : tr("No notes, saved");
    return m_workspace->sessionPath().isEmpty() ? tr("%n note(s), session not named", nullptr, count)
                                                : tr("%n note(s), saved", nullptr, count);
}

void StatusLine::renew()
{
    const QList<Stop> &stops = m_workspace->stops();
    const bool empty = m_workspace->slotList().isEmpty();
    const bool isAlone = m_workspace->articles().size() == 1; // there is nothing that it could differ from
    if (empty) {
        m_number->setText(tr("No articles open"));
        m_sentence->setWords({});
    } else if (m_stop >= 0 && m_stop < stops.size()) {
        m_number->setText(
            (isAlone ? tr("Finding %1 of %2") : tr("Difference %1 of %2")).arg(m_stop + 1).arg(stops.size()));
        say(stopSentence(m_workspace->articles(), m_workspace->comparison(), m_workspace->findings(), stops[m_stop]));
    } else if (stops.isEmpty()) {
        m_number->setText(isAlone ? tr("One article open") : QString());
        m_sentence->setWords({});
    } else {
        m_number->setText(isAlone ? tr("%n finding(s)", nullptr, int(stops.size()))
                                  : tr("%n difference(s)", nullptr, int(stops.size())));
        m_sentence->setWords({});
    }
    m_number->setVisible(!m_number->text().isEmpty());
    m_running->setText(running());
    m_running->setVisible(!m_running->text().isEmpty());
    m_cancel->setVisible(!m_running->text().isEmpty());
    m_matches->setText(matches());
    m_notes->setText(notes());
}

} // namespace galley

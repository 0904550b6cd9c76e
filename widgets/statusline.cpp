// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "widgets/look/elidedlabel.h"
#include "widgets/look/theme.h"
#include "widgets/review/words.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStatusBar>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int shortWait = 300; // ms
}

StatusLine::StatusLine(QStatusBar *bar, Workspace *workspace)
    : QObject(bar)
    , m_workspace(workspace)
{
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(8, 0, 8, 0);
    bar->setMinimumHeight(uiFont(25).pixelSize() + 1); // with the line over it
    const auto add = [&](QLabel *label, const char *name, bool right) {
        label->setObjectName(QString::fromLatin1(name));
        label->setContentsMargins(4, 0, right ? 4 : 10, 0);
        label->setFont(uiFont(12));
        label->setForegroundRole(QPalette::PlaceholderText);
        if (right)
            bar->addPermanentWidget(label);
        else
            bar->addWidget(label);
    };
    m_number = new QLabel(bar);
    add(m_number, "stopLabel", false);
    m_number->setFont(uiFont(12, QFont::DemiBold));
    m_number->setForegroundRole(QPalette::WindowText);
    m_sentence = new ElidedLabel(bar);
    add(m_sentence, "stopSentence", false);
    m_running = new QLabel(bar);
    add(m_running, "runningLabel", true);
    m_cancel = new QPushButton(tr("Stop"), bar);
    m_cancel->setObjectName(u"stopButton"_s);
    m_cancel->setFlat(true);
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the hand where it was
    bar->addPermanentWidget(m_cancel);
    m_matches = new QLabel(bar);
    add(m_matches, "matchesLabel", true);
    m_notes = new QLabel(bar);
    add(m_notes, "notesLabel", true);
    connect(m_cancel, &QPushButton::clicked, workspace, [workspace] {
        workspace->stopReading();
        workspace->stopComparing();
        workspace->stopExport();
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(shortWait);
    connect(&m_delay, &QTimer::timeout, this, &StatusLine::renewRunning);
    for (const auto signal : {&Workspace::slotsChanged, &Workspace::comparisonChanged, &Workspace::compareStateChanged,
                              &Workspace::sessionChanged, &Workspace::becameIdle, &Workspace::findingsChanged})
        connect(workspace, signal, this, &StatusLine::renew);
    connect(workspace, &Workspace::marksChanged, this, &StatusLine::renew);
    connect(workspace, &Workspace::compareProgressed, this, &StatusLine::renewRunning);
    connect(workspace, &Workspace::loadingProgressed, this, &StatusLine::renewRunning);
    renew();
}

void StatusLine::showStop(int stop)
{
    m_stop = stop;
    renew();
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    m_announced.clear(); // it is told again, such as that the last difference is reached
    renewStop();
}

void StatusLine::forget()
{
    m_said.clear();
}

QString StatusLine::running() const
{
    if (m_workspace->compareState() == CompareState::Running || m_workspace->compareState() == CompareState::Stale)
        return tr("Comparing, %1 %").arg(m_workspace->comparePermille() / 10);
    int permille = 0;
    int count = 0;
    for (const Slot &slot : m_workspace->slotList()) {
        if (slot.state == Slot::State::Loading) {
            permille += m_workspace->loadingPermille(slot.id);
            ++count;
        }
    }
    return count > 0 ? tr("Reading, %1 %").arg(permille / count / 10) : QString();
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
    renewStop();
    renewRunning();
    m_matches->setText(matches());
    m_notes->setText(notes());
}

void StatusLine::renewStop()
{
    const QList<Stop> &stops = m_workspace->stops();
    const bool isAlone = m_workspace->articles().size() == 1; // there is nothing that it could differ from
    QString number;
    QString sentence;
    if (m_workspace->slotList().isEmpty()) {
        number = tr("No articles open");
    } else if (m_stop >= 0 && m_stop < stops.size()) {
        number = (isAlone ? tr("Finding %1 of %2") : tr("Difference %1 of %2"))
                     .arg(QLocale().toString(m_stop + 1), QLocale().toString(stops.size()));
        sentence =
            stopSentence(m_workspace->articles(), m_workspace->comparison(), m_workspace->findings(), stops[m_stop]);
    } else if (stops.isEmpty()) {
        number = isAlone ? tr("One article open") : QString();
    } else {
        number = isAlone ? tr("%n finding(s)", nullptr, int(stops.size()))
                         : tr("%n difference(s)", nullptr, int(stops.size()));
    }
    m_number->setText(number);
    m_number->setVisible(!number.isEmpty());
    m_sentence->setWords(m_said.isEmpty() ? sentence : m_said);
    announce();
}

/** A screen reader tells what the line says, wherever the focus is. */
void StatusLine::announce()
{
    QStringList parts{m_number->text(), m_sentence->words()};
    parts.removeAll(QString());
    const QString words = parts.join(u". "_s);
    if (std::exchange(m_announced, words) == words || words.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(m_sentence, words);
    QAccessible::updateAccessibility(&event);
}

/** What is running, with its button to stop it, once it has been running for a while. */
void StatusLine::renewRunning()
{
    const QString words = running();
    if (words.isEmpty())
        m_delay.stop();
    else if (m_running->text().isEmpty())
        m_delay.start();
    m_running->setText(words);
    for (QWidget *each : {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_cancel)})
        each->setVisible(!words.isEmpty() && !m_delay.isActive());
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/startpage.h"

#include "app/session/sessionfile.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "widgets/startparts.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int topPaper = 62; ///< Over the headline.
constexpr int leastPaper = 16;
constexpr int mostRows = 4;

QLabel *label(const QString &text, const QFont &font, const char *name, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setFont(font);
    result->setObjectName(QString::fromLatin1(name));
    return result;
}

QPushButton *bigButton(const QString &text, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(lineIcon(icon), text, parent);
    button->setProperty("big", true);
    button->setIconSize(iconBesideText);
    return button;
}

QString dayOf(const QDateTime &when)
{
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0)
        return StartPage::tr("Today, %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
    if (days == 1)
        return StartPage::tr("Yesterday");
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    setFocusPolicy(Qt::ClickFocus);
    QWidget *column = addColumn();
    m_page = new QVBoxLayout(column);
    m_page->setContentsMargins(0, topPaper, 0, 0);
    m_page->setSpacing(0);
    addHeadline(column);
    m_page->addSpacing(24);
    addOffer(column);
    m_page->addSpacing(12);
    addDropTarget(column);
    m_page->addSpacing(28);
    auto *two = new QHBoxLayout;
    two->setSpacing(28);
    two->addLayout(recentColumn(column), 1);
    two->addLayout(sampleColumn(column));
    m_page->addLayout(two);
    m_page->addSpacing(20);
    auto *privacy =
        new IconLine(u"lock"_s, tr("Articles stay on this computer. Galley never connects to the network."), column);
    m_page->addWidget(privacy, 0, Qt::AlignHCenter);
    m_page->addStretch(1);
    fillRecent();
}

/** What all stands on: in the middle of a wide window, scrolled in a low one. */
QWidget *StartPage::addColumn()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *sheet = new QWidget;
    sheet->setObjectName(u"startSheet"_s);
    scroll->setWidget(sheet);
    auto *centre = new QHBoxLayout(sheet);
    centre->setContentsMargins(24, 0, 24, 16);
    auto *column = new QWidget(sheet);
    column->setMaximumWidth(960);
    centre->addStretch(1);
    centre->addWidget(column, 1000);
    centre->addStretch(1);
    return column;
}

void StartPage::addHeadline(QWidget *column)
{
    QFont headline = readingFont(30);
    headline.setWeight(QFont::DemiBold);
    m_page->addWidget(label(tr("Open two or more articles"), headline, "startHeadline", column));
    m_page->addSpacing(4);
    auto *sub = label(tr("Galley sets them side by side and shows which claims they share, where they differ, and what "
                         "only one of them says."),
                      uiFont(15), "startSubtitle", column);
    sub->setWordWrap(true);
    sub->setForegroundRole(QPalette::PlaceholderText);
    m_page->addWidget(sub);
}

/** The session of an earlier run; hidden until there is one. */
void StartPage::addOffer(QWidget *column)
{
    m_offer = new PaperCard(column);
    m_offer->setObjectName(u"restoreOffer"_s);
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(16, 8, 10, 8);
    m_offerText = label({}, uiFont(13), "restoreText", m_offer);
    offer->addWidget(m_offerText, 1);
    auto *restore = new QPushButton(tr("Open it again"), m_offer);
    restore->setObjectName(u"restoreButton"_s);
    offer->addWidget(restore);
    m_page->addWidget(m_offer);
    m_offer->hide();
    connect(restore, &QPushButton::clicked, this, [this] { Q_EMIT sessionRequested(m_offered); });
}

void StartPage::addDropTarget(QWidget *column)
{
    m_dropTarget = new DropSheet(column);
    auto *drop = new QVBoxLayout(m_dropTarget);
    drop->setContentsMargins(16, 96, 16, 24);
    drop->setSpacing(14);
    auto *big = label(tr("Drop articles here"), uiFont(18, QFont::DemiBold), "dropHeadline", m_dropTarget);
    big->setAlignment(Qt::AlignCenter);
    drop->addWidget(big);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    auto *open = bigButton(tr("Open articles…"), u"open"_s, m_dropTarget);
    open->setObjectName(u"startOpen"_s);
    open->setProperty("primary", true);
    setFocusProxy(open); // Enter opens articles
    m_paste = bigButton(tr("Paste text"), u"paste"_s, m_dropTarget);
    m_paste->setObjectName(u"startPaste"_s);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    drop->addLayout(buttons);
    auto *formats = label(tr("Text, Markdown, HTML, PDF, EPUB, DOCX, ODT or RTF. Two to four side by side read best."),
                          uiFont(12.5), "formats", m_dropTarget);
    formats->setAlignment(Qt::AlignCenter);
    formats->setForegroundRole(QPalette::PlaceholderText);
    formats->setWordWrap(true);
    drop->addWidget(formats);
    m_page->addWidget(m_dropTarget);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
}

QLayout *StartPage::recentColumn(QWidget *column)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    m_recentTitle = label(tr("Recent comparisons"), uiFont(14, QFont::DemiBold), "recentTitle", column);
    left->addWidget(m_recentTitle);
    m_recentList = new PaperCard(column);
    m_recentList->setObjectName(u"recentList"_s);
    auto *rows = new QVBoxLayout(m_recentList);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    left->addWidget(m_recentList);
    left->addStretch(1);
    return left;
}

QLayout *StartPage::sampleColumn(QWidget *column)
{
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(label(tr("New to Galley?"), uiFont(14, QFont::DemiBold), "sampleTitle", column));
    auto *card = new PaperCard(column);
    card->setFixedSize(316, 238);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(4);
    inside->addWidget(new SamplePicture(card));
    inside->addSpacing(8);
    inside->addWidget(label(tr("Two reports on a harbour bridge"), uiFont(13.5, QFont::DemiBold), "sampleName", card));
    auto *about = label(tr("One misspelt name, one figure that differs and two quotes in another order."), uiFont(12.5),
                        "sampleText", card);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    inside->addWidget(about);
    inside->addStretch(1);
    auto *sample = bigButton(tr("Open the sample"), u"sample"_s, card);
    sample->setObjectName(u"startSample"_s);
    inside->addWidget(sample, 0, Qt::AlignLeft);
    right->addWidget(card);
    right->addStretch(1);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    return right;
}

/** Low windows have less paper over the headline, so that all is seen. */
void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins now = m_page->contentsMargins();
    const int needed = m_page->totalMinimumSize().height() - now.top() + leastPaper;
    const int top = std::clamp((height() - needed) / 2, leastPaper, topPaper);
    if (top != now.top())
        m_page->setContentsMargins(now.left(), top, now.right(), now.bottom());
}

void StartPage::setRecentSessions(const QList<RecentSession> &sessions)
{
    m_sessions = sessions;
    fillRecent();
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_files = paths;
    fillRecent();
}

void StartPage::offerSession(const QString &path)
{
    m_offered = path;
    m_offerText->setText(SessionFile::isUnnamedPath(path)
                             ? tr("Your last comparison has no name yet. Its articles and notes are still here.")
                             : tr("Galley ended before %1 was closed. All its articles and notes are still here.")
                                   .arg(QFileInfo(path).completeBaseName()));
    m_offer->setVisible(!path.isEmpty());
}

void StartPage::setDropping(bool dropping)
{
    m_dropTarget->setProperty("dropping", dropping);
    m_dropTarget->update();
}

void StartPage::fillRecent()
{
    QLayout *rows = m_recentList->layout();
    while (QLayoutItem *item = rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_paste;
    const auto add = [&](const RecentSession &recent, auto signal) {
        const QFileInfo info(recent.path);
        if (!info.exists() || rows->count() >= mostRows)
            return;
        const QString folder = QDir::toNativeSeparators(info.path());
        auto *row =
            new RecentRow({.name = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName(),
                           .about = recent.articles.isEmpty() ? folder : QLocale().createSeparatedList(recent.articles),
                           .differing = recent.differing,
                           .when = dayOf(info.lastModified())},
                          m_recentList);
        row->setToolTip(QDir::toNativeSeparators(recent.path));
        connect(row, &RecentRow::clicked, this, [this, path = recent.path, signal] { Q_EMIT(this->*signal)(path); });
        rows->addWidget(row);
        setTabOrder(before, row);
        before = row;
    };
    for (const RecentSession &session : std::as_const(m_sessions))
        add(session, &StartPage::sessionRequested);
    m_recentTitle->setText(rows->count() || m_files.isEmpty() ? tr("Recent comparisons") : tr("Recent articles"));
    if (!rows->count()) {
        for (const QString &path : std::as_const(m_files))
            add({.path = path}, &StartPage::fileRequested);
    }
    if (!rows->count()) {
        auto *none = new QLabel(tr("Comparisons that you open will be listed here."), m_recentList);
        none->setMargin(18);
        none->setForegroundRole(QPalette::PlaceholderText);
        rows->addWidget(none);
    }
}

} // namespace galley

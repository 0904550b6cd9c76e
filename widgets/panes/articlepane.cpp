// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/articlepane.h"

#include "app/text/language.h"
#include "widgets/look/theme.h"
#include "widgets/panes/signs.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace galley
{

using namespace Qt::StringLiterals;

PaneNotice::PaneNotice(QWidget *parent)
    : QWidget(parent)
    , m_failure(new QWidget(this))
    , m_headline(new QLabel(m_failure))
    , m_advice(new QLabel(m_failure))
    , m_lock(makeLock())
{
    auto *open = new QPushButton(tr("Open another…"), m_failure);
    auto *paste = new QPushButton(tr("Paste its text…"), m_failure);
    connect(open, &QPushButton::clicked, this, &PaneNotice::openInsteadClicked);
    connect(paste, &QPushButton::clicked, this, &PaneNotice::pasteInsteadClicked);
    m_headline->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_failure);
    column->setContentsMargins(44, 16, 18, 18);
    column->setSpacing(4);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    column->addWidget(m_lock);
    column->addSpacing(6);
    column->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_failure);
    whole->addStretch();
    m_failure->hide();
}

QWidget *PaneNotice::makeLock()
{
    auto *lock = new QWidget(m_failure);
    m_password = new QLineEdit(lock);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    auto *unlock = new QPushButton(tr("Unlock"), lock);
    auto *row = new QHBoxLayout(lock);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(m_password);
    row->addWidget(unlock);
    const auto give = [this] {
        if (!m_password->text().isEmpty())
            emit passwordGiven(m_password->text());
    };
    connect(unlock, &QPushButton::clicked, this, give);
    connect(m_password, &QLineEdit::returnPressed, this, give);
    return lock;
}

void PaneNotice::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    m_headline->setFont(style.uiBold);
    m_advice->setFont(style.small);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, style.palette->muted);
    m_advice->setPalette(muted);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, style.palette->ink);
    m_headline->setPalette(ink);
    update();
}

void PaneNotice::showLoading()
{
    m_kind = Kind::Loading;
    m_failure->hide();
    update();
}

void PaneNotice::showDropHere(const QString &sentence)
{
    m_kind = Kind::DropHere;
    m_sentence = sentence;
    setAccessibleName(sentence);
    m_failure->hide();
    update();
}

void PaneNotice::showError(const Error &error)
{
    m_kind = Kind::Failed;
    const qsizetype stop = error.message.indexOf(u". "_s); // what happened, then what to do
    m_headline->setText(stop < 0 ? error.message : error.message.left(stop + 1));
    QStringList advice{stop < 0 ? QString() : error.message.mid(stop + 2), error.detail};
    advice.removeAll(QString());
    m_advice->setText(advice.join(u'\n'));
    m_advice->setVisible(!advice.isEmpty());
    m_lock->setVisible(error.code == Error::Code::Encrypted);
    setAccessibleName(error.message);
    m_failure->show();
    update();
}

void PaneNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style.palette->paper);
    if (m_kind == Kind::Loading)
        paintLoading(painter);
    else if (m_kind == Kind::DropHere)
        paintDropHere(painter);
    else
        paintSign(painter, Sign::Warning, QRectF(18, 17, 16, 16), m_style.palette->differing, 1.4);
}

void PaneNotice::paintLoading(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.palette->hair);
    const int width = std::min(this->width() - m_style.gutter - m_style.margin, m_style.measure);
    double y = 18;
    painter.drawRoundedRect(QRectF(m_style.gutter, y, width * 0.7, 13), 4, 4);
    y += 32;
    for (const double share : {1.0, 0.92, 0.97, 0.54, 0.0, 0.95, 1.0, 0.7, 0.0, 0.98, 0.9, 0.36}) {
        if (share > 0)
            painter.drawRoundedRect(QRectF(m_style.gutter, y, width * share, 8), 4, 4);
        y += share > 0 ? 19 : 12;
    }
}

void PaneNotice::paintDropHere(QPainter &painter) const
{
    const QRectF box = QRectF(rect()).adjusted(24, 24, -24, -24);
    painter.setPen(QPen(m_style.palette->buttonLine, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(m_style.palette->muted);
    painter.setFont(m_style.ui);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

QString languageName(const QString &language)
{
    if (language.isEmpty() || language == u"und"_s)
        return {};
    const QString word = languageWord(language);
    return word == language ? QString() : word.first(1).toUpper() + word.sliced(1);
}

/** How many words @p article has; of a very long one, what stands between blanks, since the window may not wait. */
QString ArticlePane::wordsText(const Article &article)
{
    constexpr qsizetype longText = 200'000;
    int count = 0;
    if (article.text.size() <= longText) {
        count = article.wordCount();
    } else {
        bool inWord = false;
        for (const QChar c : article.text) {
            count += !inWord && !c.isSpace() ? 1 : 0;
            inWord = !c.isSpace();
        }
    }
    return count == 1 ? tr("1 word") : tr("%1 words", nullptr, count).arg(QLocale().toString(count));
}

ArticlePane::ArticlePane(int slotId, QWidget *parent)
    : QWidget(parent)
    , m_slotId(slotId)
    , m_header(new PaneHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ArticleView(m_stack))
    , m_notice(new PaneNotice(m_stack))
    , m_message(new QFrame(this))
    , m_messageText(new QLabel(m_message))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack);
    auto *reload = new QPushButton(tr("Reload"), m_message);
    auto *keep = new QPushButton(tr("Keep"), m_message);
    keep->setFlat(true);
    m_messageText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_message);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_messageText, 1);
    row->addWidget(reload);
    row->addWidget(keep);
    m_message->setAutoFillBackground(true);
    m_message->hide();
    connect(reload, &QPushButton::clicked, this, [this] { emit reloadRequested(m_slotId); });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_keepsOld = true;
        m_message->hide();
    });
    connect(m_header, &PaneHeader::reloadClicked, this, [this] { emit reloadRequested(m_slotId); });
    connect(m_header, &PaneHeader::unlockClicked, this, [this] { emit unlockRequested(m_slotId); });
    connect(m_header, &PaneHeader::dragged, this, &ArticlePane::dragWanted);
    connect(m_header, &PaneHeader::closeClicked, this, [this] { emit closeRequested(m_slotId); });
    connect(m_header, &PaneHeader::baseClicked, this, [this] { emit baseRequested(m_articleIndex); });
    connect(m_notice, &PaneNotice::openInsteadClicked, this, [this] { emit openInsteadRequested(m_slotId); });
    connect(m_notice, &PaneNotice::pasteInsteadClicked, this, [this] { emit pasteInsteadRequested(m_slotId); });
    connect(m_header, &PaneHeader::menuRequested, this, [this](const QPoint &at) {
        if (isReady())
            emit headerMenuRequested(m_articleIndex, at);
    });
    connect(m_notice, &PaneNotice::passwordGiven, this,
            [this](const QString &password) { emit passwordGiven(m_slotId, password); });
    setTabOrder(m_view, m_header);
    for (QWidget *button : m_header->findChildren<QAbstractButton *>())
        setTabOrder(m_view, button);
    if (slotId < 0) {
        m_header->hide();
        m_notice->showDropHere(tr("Drop the second article here"));
        m_stack->setCurrentWidget(m_notice);
    }
}

bool ArticlePane::isReady() const
{
    return m_articleIndex >= 0;
}

void ArticlePane::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    m_header->setPaneStyle(style);
    m_view->setPaneStyle(style);
    m_notice->setPaneStyle(style);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.palette->differingBand);
    colours.setColor(QPalette::WindowText, style.palette->ink);
    m_message->setPalette(colours);
}

void ArticlePane::setLocked(bool locked)
{
    m_header->setLocked(locked);
}

void ArticlePane::showSlot(const Slot &slot, int base, int permille)
{
    PaneTitle title;
    const QString name = QFileInfo(slot.source).fileName();
    m_articleIndex = slot.state == Slot::State::Ready ? slot.articleIndex : -1;
    title.label = name;
    title.canReload = slot.state != Slot::State::Loading && !slot.source.isEmpty();
    if (slot.state == Slot::State::Ready) {
        const Article &article = slot.article;
        title.letter = articleLetter(slot.articleIndex);
        title.label = article.label();
        title.title = article.title;
        title.isBase = slot.articleIndex == base;
        title.canBeBase = !title.isBase;
        if (m_words.isEmpty() || m_view->article() != article)
            m_words = wordsText(article);
        QStringList facts;
        for (const QString &fact : {name, languageName(article.language), m_words, article.encoding})
            if (!fact.isEmpty())
                facts << isolated(fact);
        title.second = facts.join(u" · "_s);
        if (m_view->article() != article)
            m_keepsOld = false;
        m_stack->setCurrentWidget(m_view);
    } else if (slot.state == Slot::State::Loading) {
        title.second = tr("Reading, %1 %").arg(std::max(0, permille) / 10);
        title.permille = std::max(0, permille);
        m_notice->showLoading();
        m_stack->setCurrentWidget(m_notice);
    } else {
        title.second = tr("Not opened");
        title.hasFailed = true;
        m_notice->showError(slot.error);
        m_stack->setCurrentWidget(m_notice);
    }
    m_header->setPaneTitle(title);
    m_header->setToolTip(title.title.isEmpty() ? title.label
                                               : title.label + u"\n"_s + title.title + u"\n"_s + title.second);
    showChanged(slot.changedOnDisk && !m_keepsOld, name);
}

void ArticlePane::showChanged(bool changed, const QString &name)
{
    //: %1 is a file's name.
    m_messageText->setText(tr("<b>%1 changed on disk.</b> Notes stay with their words.").arg(name.toHtmlEscaped()));
    m_message->setVisible(changed);
    placeMessage();
}

void ArticlePane::placeMessage()
{
    const int height = std::max(m_message->sizeHint().height(), 46);
    m_message->setGeometry(8, this->height() - height - 8, width() - 16, height);
    m_message->raise();
}

void ArticlePane::resizeEvent(QResizeEvent *)
{
    placeMessage();
}

} // namespace galley

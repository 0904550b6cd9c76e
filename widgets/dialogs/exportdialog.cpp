// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "app/report/reportwriter.h"
#include "app/session/exportsettings.h"
#include "widgets/dialogs/pagepreview.h"
#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int previewDelay = 120; // ms after the last change of an option

/** @p path with the ending @p ending in place of the one of a report that it may have. */
QString withEnding(const QString &path, const QString &ending)
{
    const QString old = QFileInfo(path).suffix();
    const bool isReport = reportEndings().contains(old, Qt::CaseInsensitive);
    return (isReport ? path.chopped(old.size() + 1) : path) + u'.' + ending;
}

/** Of @p names those whose box is checked. */
QStringList checked(const QList<QCheckBox *> &boxes, const QStringList &names)
{
    QStringList result;
    for (int i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i)->isChecked())
            result << names.at(i);
    }
    return result;
}

void choose(QComboBox *box, const QVariant &data)
{
    if (const int index = box->findData(data); index >= 0)
        box->setCurrentIndex(index);
}
} // namespace

ExportDialog::ExportDialog(Workspace *workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    m_previewTimer = new QTimer(this);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(previewDelay);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(16, 16, 16, 16);
    sides->setSpacing(20);
    sides->addLayout(formSide(path));
    sides->addLayout(previewSide(), 1);
    restore();
    connect(m_previewTimer, &QTimer::timeout, this, [this] { m_workspace->planReport(options()); });
    connect(workspace, &Workspace::pagesPlanned, this, [this](const Result<PagePlan> &plan) {
        if (ending() != "pdf"_L1)
            return;
        if (plan)
            m_preview->setPlan(*plan);
        else if (plan.error().code != Error::Code::Cancelled)
            m_preview->setMessage(plan.error().message);
    });
    connect(workspace, &Workspace::exportProgressed, m_progress, &QProgressBar::setValue);
    connect(workspace, &Workspace::exportFinished, this, &ExportDialog::finish);
    setRunning(false);
    endingChosen();
}

QLayout *ExportDialog::formSide(const QString &path)
{
    auto *side = new QVBoxLayout;
    auto *form = new QFormLayout;
    form->setSpacing(10);
    m_ending = new QComboBox(this);
    m_ending->setObjectName(u"exportKind"_s);
    m_ending->addItem(tr("PDF with annotations"), u"pdf"_s);
    m_ending->addItem(tr("Web page (HTML)"), u"html"_s);
    m_ending->addItem(tr("Comparison document (JSON)"), u"json"_s);
    m_ending->addItem(tr("Tables of claims and findings (CSV)"), u"csv"_s);
    m_ending->addItem(tr("Markdown"), u"md"_s);
    form->addRow(tr("&Kind"), m_ending);
    auto *where = new QHBoxLayout;
    m_path = new QLineEdit(path, this);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setMinimumWidth(220);
    auto *choose = new QPushButton(lineIcon(u"open"_s), tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    where->addWidget(m_path, 1);
    where->addWidget(choose);
    form->addRow(tr("&File"), where);
    static_cast<QLabel *>(form->labelForField(where))->setBuddy(m_path);
    side->addLayout(form);

    m_pageRows = new QWidget(this);
    auto *pageForm = new QFormLayout(m_pageRows);
    pageForm->setContentsMargins(0, 0, 0, 0);
    pageForm->setSpacing(10);
    addPageRows(pageForm);
    side->addWidget(m_pageRows);
    m_openAfter = new QCheckBox(tr("Open it afterwards"), this);
    side->addWidget(m_openAfter);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"exportMessage"_s);
    m_message->hide();
    side->addWidget(m_message);
    side->addStretch(1);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    side->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    side->addWidget(buttons);
    connect(m_ending, &QComboBox::activated, this, &ExportDialog::endingChosen);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::askAgain);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    return side;
}

void ExportDialog::addPageRows(QFormLayout *form)
{
    m_layout = new QComboBox(this);
    m_layout->setObjectName(u"exportLayout"_s);
    m_layout->addItem(tr("Side by side"), arrangementName(PageArrangement::SideBySide));
    m_layout->addItem(tr("One after another"), arrangementName(PageArrangement::OneAfterAnother));
    m_layout->addItem(tr("Table of claims"), arrangementName(PageArrangement::Coverage));
    form->addRow(tr("&Layout"), m_layout);
    m_paper = new QComboBox(this);
    for (const QString &name : paperNames())
        m_paper->addItem(name, name);
    form->addRow(tr("&Paper"), m_paper);
    m_orientation = new QComboBox(this);
    m_orientation->addItem(tr("As the articles need it"), QString());
    m_orientation->addItem(tr("Upright"), u"-upright"_s);
    m_orientation->addItem(tr("Across"), u"-across"_s);
    form->addRow(tr("&Orientation"), m_orientation);
    m_size = new QDoubleSpinBox(this);
    m_size->setRange(smallestPaperText, largestPaperText);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    form->addRow(tr("&Text size"), m_size);
    m_margins = new QDoubleSpinBox(this);
    m_margins->setObjectName(u"exportMargins"_s);
    m_margins->setRange(smallestMargin, largestMargin);
    m_margins->setDecimals(0);
    m_margins->setSuffix(tr(" mm"));
    form->addRow(tr("&Margins"), m_margins);
    for (const QString &label :
         {tr("Summary on the first page"), tr("Findings of the copy desk"), tr("Notes and highlights"), tr("Quotes")}) {
        auto *box = new QCheckBox(label, this);
        m_parts.append(box);
        form->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::previewLater);
    }
    for (const QString &label : {tr("Tagged, for screen readers"), tr("For the archive (PDF/A-3, with the session)"),
                                 tr("Shared passages as annotations")}) {
        auto *box = new QCheckBox(label, this);
        m_forms.append(box);
        form->addRow(QString(), box);
    }
    for (QComboBox *box : {m_layout, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::previewLater);
    for (QDoubleSpinBox *box : {m_size, m_margins})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::previewLater);
}

QLayout *ExportDialog::previewSide()
{
    auto *side = new QVBoxLayout;
    m_preview = new PagePreview(this);
    side->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout;
    const auto arrow = [this](const QString &sign, const QString &name, int by) {
        auto *button = new QToolButton(this);
        button->setText(sign);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, m_preview, [this, by] { m_preview->turnTo(m_preview->page() + by); });
        return button;
    };
    m_back = arrow(u"‹"_s, tr("Page before"), -1);
    m_forward = arrow(u"›"_s, tr("Next page"), 1);
    m_pageLabel = new QLabel(this);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_pageLabel);
    row->addWidget(m_forward);
    row->addStretch(1);
    side->addLayout(row);
    connect(m_preview, &PagePreview::turned, this, [this](int page, int count) {
        m_pageLabel->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
        m_back->setEnabled(page > 0);
        m_forward->setEnabled(page + 1 < count);
    });
    return side;
}

void ExportDialog::restore()
{
    const Settings *settings = m_workspace->settings();
    const PageOptions kept = keptPageOptions(*settings);
    choose(m_ending, settings->value(Setting::ExportEnding));
    choose(m_layout, arrangementName(kept.arrangement));
    choose(m_paper, paperName(kept).section(u'-', 0, 0));
    const QString turn = paperName(kept).section(u'-', 1);
    choose(m_orientation, turn.isEmpty() ? QString() : u'-' + turn);
    m_size->setValue(kept.textSize);
    m_margins->setValue(marginsOf(kept));
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->setChecked(partsOf(kept).contains(partNames().at(i)));
    for (int i = 0; i < m_forms.size(); ++i)
        m_forms.at(i)->setChecked(pdfFormsOf(kept).contains(pdfFormNames().at(i)));
}

void ExportDialog::remember() const
{
    Settings *settings = m_workspace->settings();
    settings->setValue(Setting::ExportEnding, ending());
    if (ending() == "pdf"_L1)
        keepPageOptions(*settings, options());
}

QString ExportDialog::ending() const
{
    return m_ending->currentData().toString();
}

void ExportDialog::endingChosen()
{
    m_path->setText(withEnding(m_path->text().trimmed(), ending()));
    const bool isPdf = ending() == "pdf"_L1;
    m_pageRows->setEnabled(isPdf);
    if (isPdf)
        previewLater();
    else
        m_preview->setMessage(tr("There is a preview of PDF pages only."));
}

void ExportDialog::previewLater()
{
    if (ending() == "pdf"_L1)
        m_previewTimer->start();
}

void ExportDialog::choosePath()
{
    const QString filter = tr("Reports (%1)").arg(u"*."_s + ending());
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), filter);
    if (path.isEmpty())
        return;
    m_path->setText(path);
    m_replaced = path; // that dialog has asked
}

QString ExportDialog::target() const
{
    const QString typed = m_path->text().trimmed();
    const bool hasEnding = QFileInfo(typed).suffix().compare(ending(), Qt::CaseInsensitive) == 0;
    return hasEnding ? typed : withEnding(typed, ending());
}

/** Whether nothing is lost by writing to @p path, or the person was told and wants it. */
bool ExportDialog::mayWrite(const QString &path)
{
    const QStringList files = reportFiles(path);
    const auto old = std::ranges::find_if(files, [](const QString &file) { return QFileInfo::exists(file); });
    if (old == files.end() || path == m_replaced)
        return true;
    m_replaced = path;
    m_message->setText(tr("“%1” is there already. Press Replace to write over it.").arg(QFileInfo(*old).fileName()));
    m_message->show();
    m_export->setText(tr("Replace"));
    return false;
}

void ExportDialog::askAgain()
{
    m_replaced.clear();
    m_message->hide();
    m_export->setText(tr("Export"));
}

PageOptions ExportDialog::options() const
{
    PageOptions options;
    setArrangement(options, m_layout->currentData().toString());
    setPaper(options, m_paper->currentData().toString() + m_orientation->currentData().toString());
    setTextSize(options, m_size->value());
    setMargins(options, m_margins->value());
    setParts(options, checked(m_parts, partNames()));
    setPdfForms(options, checked(m_forms, pdfFormNames()));
    return options;
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_export->setEnabled(!running);
}

void ExportDialog::start()
{
    if (m_running || m_path->text().trimmed().isEmpty())
        return;
    const QString path = target();
    if (!mayWrite(path))
        return;
    askAgain();
    m_progress->setValue(0);
    setRunning(true);
    remember();
    m_workspace->exportReport(path, options());
}

void ExportDialog::finish(const Result<QString> &result)
{
    if (!m_running)
        return;
    setRunning(false);
    if (result) {
        if (m_openAfter->isChecked())
            QDesktopServices::openUrl(QUrl::fromLocalFile(*result));
        accept();
        return;
    }
    m_message->setText(result.error().message);
    m_message->setVisible(result.error().code != Error::Code::Cancelled);
}

void ExportDialog::reject()
{
    if (m_running)
        m_workspace->stopExport();
    m_running = false;
    QDialog::reject();
}

} // namespace galley

// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/exportdialog.h"

#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace galley
{

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Workspace *workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export PDF"));
    setMinimumWidth(520);
    build(path);
    connect(workspace, &Workspace::exportProgressed, m_progress, &QProgressBar::setValue);
    connect(workspace, &Workspace::exportFinished, this, &ExportDialog::finish);
}

void ExportDialog::build(const QString &path)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(10);
    auto *where = new QHBoxLayout;
    m_path = new QLineEdit(path, this);
    m_path->setObjectName(u"exportPath"_s);
    auto *choose = new QPushButton(lineIcon(u"open"_s), tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    where->addWidget(m_path, 1);
    where->addWidget(choose);
    form->addRow(tr("File"), where);

    m_paper = new QComboBox(this);
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::Letter, QPageSize::A3})
        m_paper->addItem(QPageSize::name(id), int(id));
    form->addRow(tr("&Paper"), m_paper);
    m_orientation = new QComboBox(this);
    m_orientation->addItem(tr("Upright"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Across"), int(QPageLayout::Landscape));
    m_orientation->setCurrentIndex(m_workspace->articles().size() > 2 ? 1 : 0);
    form->addRow(tr("&Orientation"), m_orientation);
    m_size = new QDoubleSpinBox(this);
    m_size->setRange(6, 14);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_size->setValue(PageOptions{}.textSize);
    form->addRow(tr("&Text size"), m_size);

    m_findings = new QCheckBox(tr("Findings of the copy desk"), this);
    m_annotations = new QCheckBox(tr("Notes and highlights"), this);
    m_quotes = new QCheckBox(tr("Quotes"), this);
    m_openAfter = new QCheckBox(tr("Open the PDF afterwards"), this);
    for (QCheckBox *box : {m_findings, m_annotations, m_quotes}) {
        box->setChecked(true);
        form->addRow(QString(), box);
    }
    form->addRow(QString(), m_openAfter);

    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"exportMessage"_s);
    m_message->hide();
    form->addRow(m_message);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    form->addRow(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    setRunning(false);
}

void ExportDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export PDF"), m_path->text(), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

PageOptions ExportDialog::options() const
{
    PageOptions options;
    options.layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())));
    options.layout.setOrientation(QPageLayout::Orientation(m_orientation->currentData().toInt()));
    options.textSize = m_size->value();
    options.findings = m_findings->isChecked();
    options.annotations = m_annotations->isChecked();
    options.quotes = m_quotes->isChecked();
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
    QString path = m_path->text().trimmed();
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        path += u".pdf"_s;
    m_message->hide();
    m_progress->setValue(0);
    setRunning(true);
    m_workspace->exportPdf(path, options());
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

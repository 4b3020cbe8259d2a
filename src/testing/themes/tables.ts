import type { Block } from '../../model/block.js';
import type { PagePlan, Theme, Trap } from '../page-plan.js';
import {
  attribute,
  escapeHtml,
  writeBlock,
  writeBody,
  writeMarked,
  writeTrapContent,
  writeTraps,
} from '../write-html.js';
import { writeDay } from '../write-page-data.js';

/** A page as they were made about the year 2002: tables in tables, fonts, no class names and next to no metas. */
export const tables: Theme = {
  shape: 'an old layout of nested tables and fonts, paragraphs parted by line breaks, no metas but the title',
  omits: ['modifiedAt', 'tags', 'canonicalUrl', 'caption'],
  render: (plan) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${escapeHtml(plan.site.name)}: ${escapeHtml(plan.headline)}</title></head>
<body bgcolor="#ffffff" link="#003399">
${writeTraps(plan, 'overlay', (trap) => `<div class="cookie-consent">${writeTrapContent(trap)}</div>`)}
<table width="760" border="0" cellspacing="0" cellpadding="4">
<tr><td colspan="3" bgcolor="#003366"><font color="#ffffff" size="5"><b>${escapeHtml(plan.site.name)}</b></font></td></tr>
<tr>
<td width="130" valign="top" bgcolor="#eeeeee">${writeMenu(['Front page', 'Town', 'Sport', 'Letters'])}</td>
<td width="470" valign="top">
<font size="1" color="#990000"><a href="/section.html">${escapeHtml(plan.section)}</a></font>
<h1><font face="Georgia">${escapeHtml(plan.headline)}</font></h1>
${plan.standfirst === null ? '' : `<h3>${escapeHtml(plan.standfirst)}</h3>`}
<font size="2">By ${plan.authors.map(({ name }) => escapeHtml(name)).join(' and ')}<br>${writeDay(plan.publishedAt)}</font>
${writeTraps(plan, 'head', writeBox)}
${writeKeyPoints(plan)}
<div><font face="Georgia" size="3">
${writeText(plan)}
</font></div>
${writeTraps(plan, 'end', writeBox)}
${writeTraps(plan, 'below', writeBox)}
</td>
<td width="160" valign="top">${writeTraps(plan, 'rail', writeBox)}</td>
</tr>
<tr><td colspan="3" align="center"><font size="1">Copyright 2002 ${escapeHtml(plan.site.name)}. <a href="/contact.html">Contact</a></font></td></tr>
</table>
</body>
</html>`,
};

function writeMenu(labels: readonly string[]): string {
  return `<table width="100%">${labels.map((label) => `<tr><td><a href="/menu.html">${label}</a></td></tr>`).join('')}</table>`;
}

function writeKeyPoints({ keyPoints, keyPointsLabel }: PagePlan): string {
  if (keyPoints.length === 0) return '';
  const label = keyPointsLabel === null ? '' : `<b>${escapeHtml(keyPointsLabel)}</b>`;
  return `<table border="1" cellpadding="6"><tr><td>${label}<ul>${keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul></td></tr></table>`;
}

function writeText(plan: PagePlan): string {
  return writeBody(plan, writeOldBlock, writeBox);
}

function writeOldBlock(block: Block): string {
  if (block.type === 'paragraph') return `${writeMarked(block.text, block.marks)}<br><br>`;
  if (block.type !== 'figure') return writeBlock(block);
  return `<img src="${escapeHtml(block.url ?? '')}" alt="${escapeHtml(block.alt ?? '')}" align="right"${attribute('width', block.width?.toString())}${attribute('height', block.height?.toString())}>`;
}

function writeBox({ title, lines, links, isLink, field, button }: Trap): string {
  const link = (text: string): string => `<a href="/other.html">${escapeHtml(text)}</a>`;
  const rows = [
    ...(title === null ? [] : [`<b>${escapeHtml(title)}</b>`]),
    ...lines.map((line) => (isLink ? link(line) : escapeHtml(line))),
    ...links.map(link),
    ...(field === null ? [] : [`<input type="text" size="12" title="${escapeHtml(field)}">`]),
    ...(button === null ? [] : [`<input type="submit" value="${escapeHtml(button)}">`]),
  ];
  return `<table border="0" bgcolor="#f4f4e8" width="100%">${rows.map((row) => `<tr><td><font size="2">${row}</font></td></tr>`).join('')}</table>`;
}

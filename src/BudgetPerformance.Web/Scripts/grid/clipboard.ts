/** Reads what Excel and WPS put on the clipboard as text: rows by line breaks, cells by tabs, cells with line breaks in quotes. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quoted = readQuoted(text, at);
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.value ?? text.slice(at, end));
    at = end;
    if (text[at] === "\t") {
      at++;
      if (at < text.length) continue;
      row.push("");
    }
    rows.push(row);
    row = [];
    if (text.startsWith("\r\n", at)) at += 2;
    else at++;
  }
  return trimBlank(rows);
}

/** Whether the text is a block of cells rather than words for one cell. Spreadsheets end each row with a line break; a sentence has none. */
export function isBlock(text: string, html: string): boolean {
  return text.includes("\t") || /[\r\n]$/.test(text) || html.includes("<table");
}

/** Only a cell with a line break or a tab inside is quoted by a spreadsheet; other quotation marks are the person's own. */
function readQuoted(text: string, start: number): { value: string; end: number } | null {
  if (text[start] !== '"') return null;
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  const after = text[end + 1];
  if (end >= text.length || (after !== undefined && !"\t\r\n".includes(after))) return null;
  const value = text.slice(start + 1, end).replace(/""/g, '"');
  return /[\r\n\t]/.test(value) ? { value: value.replace(/\r\n?/g, "\n"), end: end + 1 } : null;
}

function endOfCell(text: string, start: number): number {
  let end = start;
  while (end < text.length && !"\t\r\n".includes(text[end])) end++;
  return end;
}

function trimBlank(rows: string[][]): string[][] {
  while (rows.length > 0 && rows[rows.length - 1].every(cell => cell.trim() === "")) rows.pop();
  let width = 0;
  for (const row of rows) row.forEach((cell, column) => { if (cell.trim() !== "") width = Math.max(width, column + 1); });
  return rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

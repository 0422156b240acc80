using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Missions.Web.Documents.Layout;

/// <summary>Turns a table into strips, one a row; a row too tall to ask of a page is cut between two lines.</summary>
sealed class TableStrips(TextWrap wrap)
{
    const double TallestRow = 260;

    public IEnumerable<Strip> Of(Table table)
    {
        var columns = Columns(table.Shares);
        var header = table.Header is null ? null : Rows(table, table.Header, columns, shaded: true).Single();
        var owner = new StripTable(header);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var total = i >= table.Rows.Count - table.Totals;
            var parts = Rows(table, table.Rows[i], columns, shaded: total && table.Header is not null).ToList();
            for (var part = 0; part < parts.Count; part++)
            {
                var keeps = part == parts.Count - 1 && i + 1 < table.Rows.Count && i + 1 >= table.Rows.Count - table.Totals;
                yield return parts[part] with { Table = owner, KeepWithNext = keeps };
            }
        }
    }

    static (double X, double Width)[] Columns(IReadOnlyList<double> shares)
    {
        var total = shares.Sum();
        var x = Style.Left;
        return [.. shares.Select(share =>
        {
            var column = (X: x, Width: Style.Width * share / total);
            x += column.Width;
            return column;
        })];
    }

    IEnumerable<Strip> Rows(Table table, IReadOnlyList<Cell> row, (double X, double Width)[] columns, bool shaded)
    {
        var cells = row.Select((cell, i) => wrap.Lines(cell.Text, cell.Font, columns[i].Width - (2 * Style.Padding))).ToList();
        var most = (int)((TallestRow - (2 * Style.Padding)) / Style.LineHeight(Style.Body));
        for (var from = 0; from < cells.Max(lines => lines.Count); from += most)
        {
            var slice = cells.ConvertAll(lines => (IReadOnlyList<string>)[.. lines.Skip(from).Take(most)]);
            var height = slice.Select((lines, i) => lines.Count * Style.LineHeight(row[i].Font)).Max() + Padding(table);
            yield return new Strip(height, (canvas, y) => Draw(canvas, y, height, table, row, slice, columns, shaded));
        }
    }

    static double Padding(Table table) => table.IsRuled ? 5 : 2;

    static void Draw(
        Canvas canvas, double y, double height, Table table, IReadOnlyList<Cell> row, List<IReadOnlyList<string>> lines,
        (double X, double Width)[] columns, bool shaded)
    {
        if (table.IsRuled)
            canvas.Decoration(graphics => Grid(graphics, y, height, columns, shaded));
        canvas.Tagged(PdfBlockLevelElementTag.TableRow, () =>
        {
            for (var i = 0; i < row.Count; i++)
            {
                var (cell, column) = (row[i], i);
                var box = new XRect(columns[i].X + Style.Padding, y + (Padding(table) / 2), columns[i].Width - (2 * Style.Padding), height);
                canvas.Tagged(
                    cell.IsHeader ? PdfBlockLevelElementTag.TableHeaderCell : PdfBlockLevelElementTag.TableDataCell,
                    () => canvas.Lines(lines[column], cell.Font, box, cell.Alignment));
            }
        });
    }

    static void Grid(XGraphics graphics, double y, double height, (double X, double Width)[] columns, bool shaded)
    {
        if (shaded)
            graphics.DrawRectangle(Style.Shade, Style.Left, y, Style.Width, height);
        foreach (var (x, width) in columns)
            graphics.DrawRectangle(Style.Rule, x, y, width, height);
    }
}

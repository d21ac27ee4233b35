using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A text of statements to replay: a migration, a snapshot, the output of pg_dump.</summary>
public sealed class ReplayScript
{
    private readonly Func<SqlSpan, Place>? _locate;
    private LineTable? _lines;

    /// <param name="path">The file, as its places will name it.</param>
    /// <param name="text">The file's text. psql's backslash commands and COPY data are taken for what they are.</param>
    public ReplayScript(string path, string text)
        : this(path, new SqlText(text ?? throw new ArgumentNullException(nameof(text)), ParameterStyle.Psql))
    {
    }

    /// <param name="path">The file that the text stands in.</param>
    /// <param name="text">The SQL.</param>
    /// <param name="locate">Where a span of the text stands; null where the text is the whole file.</param>
    public ReplayScript(string path, SqlText text, Func<SqlSpan, Place>? locate = null)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        _locate = locate;
    }

    public string Path { get; }

    public SqlText Text { get; }

    internal Place PlaceOf(SqlSpan span)
    {
        if (_locate is not null) return _locate(span);
        _lines ??= new LineTable(Text.Text);
        return _lines.PlaceOf(Path, span.Start);
    }
}

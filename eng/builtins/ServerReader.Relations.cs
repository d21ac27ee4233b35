using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace DbImpact.BuiltInData;

public sealed partial class ServerReader
{
    private async Task ReadRelationsAsync()
    {
        var columns = (await _connection.RowsAsync("""
            SELECT a.attrelid, a.attname::text, a.atttypid, a.atttypmod, a.attnotnull, a.attnum,
                   CASE WHEN a.attcollation <> t.typcollation THEN quote_ident(l.collname) END, pg_get_expr(d.adbin, d.adrelid),
                   a.attidentity <> '' OR a.attgenerated <> ''
            FROM pg_attribute a
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_collation l ON l.oid = a.attcollation
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum
            """)).ToLookup(row => row.Get<uint>(0));
        var rows = await _connection.RowsAsync($"""
            SELECT c.oid, n.nspname::text, c.relname::text, c.relkind, c.reltype, t.typarray, a.typname::text
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_type t ON t.oid = c.reltype
            LEFT JOIN pg_type a ON a.oid = t.typarray
            WHERE (({_members.Condition("pg_class", "c", "relnamespace")})
                   OR c.oid IN (SELECT t.typrelid FROM pg_type t WHERE {_members.Condition("pg_type", "t", "typnamespace")} AND t.typrelid <> 0))
              AND c.relkind IN ('r', 'v', 'm', 'S', 'c', 'f', 'p')
            """);
        foreach (var row in rows)
        {
            // Before PostgreSQL 14 a sequence had a row type, which nothing could use.
            var isSequence = row.Get<char>(3) == 'S';
            if (row.TextOrNull(6) is { } array && array != "_" + row.Text(2))
                throw new InvalidOperationException($"The array type {array} does not follow from its element's type.");
            List<string> fields =
            [
                _names.Key(row.Text(1), row.Text(2)),
                Number(row.Get<uint>(0)),
                isSequence ? "-" : Number(row.Get<uint>(4)),
                isSequence || row.TextOrNull(6) is null ? "-" : Number(row.Get<uint>(5)),
                row.Get<char>(3).ToString(),
            ];
            var ordinal = 0;
            foreach (var column in columns[row.Get<uint>(0)])
            {
                if (column.Get<short>(5) != ++ordinal) throw new InvalidOperationException($"{row.Text(2)} has lost a column.");
                fields.Add(Column(column));
            }
            _set.Add("relations", [.. fields]);
        }
    }

    /// <summary><c>name type</c>, then <c>!</c> for NOT NULL, a collation that is not the type's, and <c>= default</c>.</summary>
    private string Column(ResultRow column)
    {
        var text = column.Text(1) + " " + _names.Of(column.Get<uint>(2), column.Get<int>(3));
        if (text.Count(letter => letter == ' ') > 1 || column.Flag(8))
            throw new InvalidOperationException($"The format has no way to write the column {text}.");
        if (column.Flag(4)) text += " !";
        if (column.TextOrNull(6) is { } collation) text += " " + collation;
        return column.TextOrNull(7) is { } value ? text + " = " + Expression(value) : text;
    }

    private async Task ReadIndexesAsync()
    {
        var relations = _members.Condition("pg_class", "t", "relnamespace");
        var rows = await _connection.RowsAsync($"""
            SELECT c.oid, n.nspname::text, c.relname::text, tn.nspname::text, t.relname::text, m.amname::text, i.indisprimary, i.indisunique, k.oid,
                   ARRAY(SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(number, position)
                         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
                         WHERE k.position <= i.indnkeyatts ORDER BY k.position)
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_am m ON m.oid = c.relam
            JOIN pg_class t ON t.oid = i.indrelid
            JOIN pg_namespace tn ON tn.oid = t.relnamespace
            LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.contype IN ('p', 'u')
            WHERE {relations} AND i.indpred IS NULL AND i.indexprs IS NULL
            """);
        foreach (var row in rows)
        {
            _set.Add(
                "indexes",
                [
                    _names.Key(row.Text(1), row.Text(2)),
                    Number(row.Get<uint>(0)),
                    _names.Key(row.Text(3), row.Text(4)),
                    row.Text(5),
                    row.Flag(6) ? "primary" : row.Flag(7) ? "unique" : "-",
                    row.Get<object?>(8) is uint constraint ? Number(constraint) : "-",
                    .. row.Array<string>(9),
                ]);
        }
    }
}

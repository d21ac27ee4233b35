using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>Reads the built-in objects of a server, or those of an extension that is installed in it.</summary>
public sealed partial class ServerReader
{
    /// <summary>FirstGenbkiObjectId of access/transam.h: from here on, initdb numbers objects as it happens to make them.</summary>
    private const uint FirstGeneratedOid = 10000;

    private readonly NpgsqlConnection _connection;
    private readonly Members _members;
    private readonly TypeNames _names;
    private readonly string? _schema;
    private readonly ObjectSet _set = new();

    private ServerReader(NpgsqlConnection connection, Members members, TypeNames names, string? schema)
    {
        _connection = connection;
        _members = members;
        _names = names;
        _schema = schema;
    }

    public static async Task<ObjectSet> ReadBuiltInsAsync(NpgsqlConnection connection) =>
        await ReadAsync(connection, Members.BuiltIn, null);

    /// <summary>Reads what belongs to an extension that was made in that schema.</summary>
    public static async Task<ObjectSet> ReadExtensionAsync(NpgsqlConnection connection, string extension, string schema)
    {
        var set = await ReadAsync(connection, Members.Of(extension), schema);
        var rows = await connection.RowsAsync($"""
            SELECT n.nspname::text
            FROM pg_namespace n
            WHERE {Members.Of(extension).Condition("pg_namespace", "n", "oid")} AND n.nspname <> '{schema}'
            ORDER BY n.nspname
            """);
        foreach (var row in rows) set.Add("extension", "makes", row.Text(0));
        return set;
    }

    private static async Task<ObjectSet> ReadAsync(NpgsqlConnection connection, Members members, string? schema)
    {
        // With an empty path, what is not pg_catalog's comes with its schema.
        await connection.RowsAsync("SET search_path = ''");
        var names = await TypeNames.ReadAsync(connection, schema);
        var reader = new ServerReader(connection, members, names, schema);
        await reader.ReadTypesAsync();
        await reader.ReadRelationsAsync();
        await reader.ReadIndexesAsync();
        await reader.ReadRoutinesAsync();
        await reader.ReadOperatorsAsync();
        await reader.ReadCastsAsync();
        await reader.ReadOperatorClassesAsync();
        await reader.ReadCollationsAsync();
        return reader._set;
    }

    private bool Has14 => _connection.PostgreSqlVersion.Major >= 14;

    /// <summary>Numbers that differ between servers are given by <see cref="DataFile"/>.</summary>
    private string Number(uint oid) =>
        oid == 0 ? "-" : !_members.AreBuiltIn || oid >= FirstGeneratedOid ? "*" : oid.ToString(CultureInfo.InvariantCulture);

    private string Expression(string text) => _names.Expression(text);

    private async Task ReadTypesAsync()
    {
        var rows = await _connection.RowsAsync($"""
            SELECT t.oid, n.nspname::text, t.typname::text, t.typtype, t.typcategory, t.typispreferred, t.typmodin <> 0, t.typcollation <> 0,
                   {(Has14 ? "t.typsubscript <> 0" : "t.typelem <> 0")}, t.typarray, t.typelem, t.typbasetype, t.typtypmod, t.typnotnull, t.typdefault,
                   CASE WHEN t.typtype = 'd' AND t.typcollation <> b.typcollation THEN quote_ident(l.collname) END,
                   r.rngsubtype, {(Has14 ? "r.rngmultitypid" : "0::oid")}, {(Has14 ? "m.rngtypid" : "0::oid")},
                   ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder),
                   ARRAY(SELECT c.conname || ' ' || pg_get_expr(c.conbin, 0) FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c' ORDER BY c.conname),
                   a.typname::text, a.typtype, a.typcategory, a.typcollation <> 0, a.typmodin <> 0
            FROM pg_type t
            JOIN pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_type a ON a.oid = t.typarray
            LEFT JOIN pg_type b ON b.oid = t.typbasetype
            LEFT JOIN pg_collation l ON l.oid = t.typcollation
            LEFT JOIN pg_range r ON r.rngtypid = t.oid
            {(Has14 ? "LEFT JOIN pg_range m ON m.rngmultitypid = t.oid" : "")}
            WHERE ({_members.Condition("pg_type", "t", "typnamespace")})
              AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
              AND (t.typrelid = 0 OR (SELECT c.relkind = 'c' FROM pg_class c WHERE c.oid = t.typrelid))
            ORDER BY t.oid
            """);
        foreach (var row in rows)
        {
            CheckArray(row);
            var kind = row.Get<char>(3);
            var shape = $"{kind}{row.Get<char>(4)}" + (row.Flag(5) ? "!" : "") + (row.Flag(6) ? "m" : "") + (row.Flag(7) ? "c" : "") + (row.Flag(8) ? "[" : "");
            List<string> more = [];
            if (row.Get<uint>(10) != 0) more.Add("element=" + _names.Of(row.Get<uint>(10)));
            if (kind == 'd') more.Add("base=" + _names.Of(row.Get<uint>(11), row.Get<int>(12)));
            if (kind == 'd' && row.Flag(13)) more.Add("notnull");
            if (kind == 'd' && row.TextOrNull(14) is { } value) more.Add("default=" + Expression(value));
            if (row.TextOrNull(15) is { } collation) more.Add("collation=" + collation);
            if (kind == 'r') more.Add("subtype=" + _names.Of(row.Get<uint>(16)));
            if (kind == 'r' && row.Get<uint>(17) != 0) more.Add("multirange=" + _names.Of(row.Get<uint>(17)));
            if (kind == 'm') more.Add("range=" + _names.Of(row.Get<uint>(18)));
            more.AddRange(row.Array<string>(19).Select(label => "label=" + label));
            more.AddRange(row.Array<string>(20).Select(check => "check=" + Expression(check)));
            _set.Add("types", [_names.Key(row.Text(1), row.Text(2)), Number(row.Get<uint>(0)), Number(row.Get<uint>(9)), shape, .. more]);
        }
    }

    /// <summary>Array types have no lines: they follow from their elements' types.</summary>
    private static void CheckArray(ResultRow row)
    {
        if (row.TextOrNull(21) is not { } name) return;
        var isPseudo = row.Text(2) == "record";
        if (!(name == "_" + row.Text(2) && row.Get<char>(22) == (isPseudo ? 'p' : 'b') && row.Get<char>(23) == (isPseudo ? 'P' : 'A')
            && row.Flag(24) == row.Flag(7) && row.Flag(25) == row.Flag(6)))
            throw new InvalidOperationException($"The array type {name} does not follow from its element's type.");
    }

    private async Task ReadOperatorsAsync()
    {
        var rows = await _connection.RowsAsync($"""
            SELECT o.oid, n.nspname::text, o.oprname::text, o.oprleft, o.oprright, o.oprresult, o.oprcode::oid, p.proname::text
            FROM pg_operator o
            JOIN pg_namespace n ON n.oid = o.oprnamespace
            JOIN pg_proc p ON p.oid = o.oprcode
            WHERE {_members.Condition("pg_operator", "o", "oprnamespace")}
            """);
        foreach (var row in rows)
        {
            _set.Add(
                "operators",
                _names.Key(row.Text(1), row.Text(2)),
                Number(row.Get<uint>(0)),
                _names.Of(row.Get<uint>(3)),
                _names.Of(row.Get<uint>(4)),
                _names.Of(row.Get<uint>(5)),
                _members.AreBuiltIn ? Number(row.Get<uint>(6)) : row.Text(7));
        }
    }

    private async Task ReadCastsAsync()
    {
        var rows = await _connection.RowsAsync($"""
            SELECT c.oid, c.castsource, c.casttarget, c.castcontext, c.castmethod, c.castfunc, p.proname::text
            FROM pg_cast c
            LEFT JOIN pg_proc p ON p.oid = c.castfunc
            WHERE {_members.Condition("pg_cast", "c", null)}
            """);
        foreach (var row in rows)
        {
            _set.Add(
                "casts",
                _names.Of(row.Get<uint>(1)),
                _names.Of(row.Get<uint>(2)),
                Number(row.Get<uint>(0)),
                $"{row.Get<char>(3)}{row.Get<char>(4)}",
                _members.AreBuiltIn ? Number(row.Get<uint>(5)) : row.TextOrNull(6) ?? "-");
        }
    }

    private async Task ReadOperatorClassesAsync()
    {
        var rows = await _connection.RowsAsync($"""
            SELECT o.oid, n.nspname::text, o.opcname::text, m.amname::text, o.opcintype, o.opcdefault, o.opckeytype, f.opfname::text
            FROM pg_opclass o
            JOIN pg_namespace n ON n.oid = o.opcnamespace
            JOIN pg_am m ON m.oid = o.opcmethod
            JOIN pg_opfamily f ON f.oid = o.opcfamily
            WHERE {_members.Condition("pg_opclass", "o", "opcnamespace")}
            """);
        foreach (var row in rows)
        {
            _set.Add(
                "operator classes",
                _names.Key(row.Text(1), row.Text(2)),
                row.Text(3),
                Number(row.Get<uint>(0)),
                row.Flag(5) ? "default" : "-",
                _names.Of(row.Get<uint>(4)),
                _names.Of(row.Get<uint>(6)),
                row.Text(7));
        }
    }

    /// <summary>The collations that every server has; initdb adds those that the machine knows.</summary>
    private async Task ReadCollationsAsync()
    {
        var rows = await _connection.RowsAsync($"""
            SELECT c.oid, n.nspname::text, c.collname::text, c.collisdeterministic
            FROM pg_collation c
            JOIN pg_namespace n ON n.oid = c.collnamespace
            WHERE ({_members.Condition("pg_collation", "c", "collnamespace")}) {(_members.AreBuiltIn ? $"AND (c.oid < {FirstGeneratedOid} OR c.collname = 'ucs_basic')" : "")}
            """);
        foreach (var row in rows)
            _set.Add("collations", _names.Key(row.Text(1), row.Text(2)), Number(row.Get<uint>(0)), row.Flag(3) ? "-" : "nondeterministic");
    }
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace DbImpact.BuiltInData;

public sealed partial class ServerReader
{
    private async Task ReadRoutinesAsync()
    {
        var rows = await _connection.RowsAsync($"""
            SELECT p.oid, n.nspname::text, p.proname::text, coalesce(a.aggkind, p.prokind), p.prokind, p.provolatile, p.proisstrict, p.proretset,
                   l.lanname::text, p.prorettype, p.proargtypes::oid[], p.proallargtypes, p.proargmodes, p.proargnames, p.pronargdefaults,
                   ARRAY(SELECT pg_get_function_arg_default(p.oid, i) FROM generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) i),
                   coalesce(a.aggnumdirectargs, 0)::int2
            FROM pg_proc p
            JOIN pg_namespace n ON n.oid = p.pronamespace
            JOIN pg_language l ON l.oid = p.prolang
            LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
            WHERE {_members.Condition("pg_proc", "p", "pronamespace")}
            """);
        foreach (var row in rows)
        {
            _set.Add(
                "routines",
                [
                    _names.Key(row.Text(1), row.Text(2)),
                    Number(row.Get<uint>(0)),
                    Traits(row),
                    (row.Flag(7) ? "*" : "") + _names.Of(row.Get<uint>(9)),
                    .. Arguments(row),
                ]);
        }
    }

    /// <summary>Kind, volatility, strictness, language, and for an ordered-set aggregate the number of direct arguments.</summary>
    private static string Traits(ResultRow row)
    {
        var kind = row.Get<char>(4) == 'a' && row.Get<char>(3) != 'n' ? row.Get<char>(3) : row.Get<char>(4);
        var traits = $"{kind}{row.Get<char>(5)}{(row.Flag(6) ? 's' : '-')}{row.Text(8)[0]}";
        return kind is 'o' or 'h' ? traits + row.Get<short>(16) : traits;
    }

    /// <summary>As proargmodes, proargnames, types and defaults say: <c>mode|name type = default</c>, what is not there left out.</summary>
    private IEnumerable<string> Arguments(ResultRow row)
    {
        var types = row.Get<object?>(11) is uint[] all ? all : row.Array<uint>(10);
        var modes = row.Array<char>(12);
        var names = row.Array<string>(13);
        var defaults = row.Array<string?>(15);
        for (var i = 0; i < types.Length; i++)
        {
            var text = modes.Length > 0 && modes[i] != 'i' ? modes[i] + "|" : "";
            if (names.Length > 0 && names[i].Length > 0) text += Name(names[i]) + " ";
            text += _names.Of(types[i]);
            if (defaults[i] is { } value) text += " = " + Expression(value);
            yield return text;
        }
    }

    private static string Name(string name) =>
        name.AsSpan().IndexOfAny(" |=") < 0 ? name : throw new InvalidOperationException($"The format has no way to write the name {name}.");
}

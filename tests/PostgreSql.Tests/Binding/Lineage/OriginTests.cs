using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// What output columns are made of, on a real server: where a column is neither a source of an output column nor decides which rows there are,
/// changing all its values changes nothing in the output column.
/// </summary>
public sealed class OriginTests
{
    private const int Seed = 1;
    private const int Count = 700;

    /// <summary>Whose values depend on the order in which rows are found, or on the clock.</summary>
    private static readonly string[] Unsteady = ["LIMIT", "now()", "OVER", "array_agg", "string_agg", "json_agg", "jsonb_agg", "object_agg", "DISTINCT ON", "random()", "clock", "txid", "LOCALTIME", "CURRENT_TIME"];

    private static readonly string[] Tables = ["a", "c", "e", "part", "inh"];

    [ServerTheory, Servers]
    public async Task What_is_no_source_changes_nothing(int major)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var random = new Random(Seed);
        var queries = new NullabilityQueries(random, major);
        var script = new ReplayScript("schema.sql", new SqlText(NullabilityQueries.Schema));
        var catalog = Replayer.Replay(script, new ReplayOptions { ServerVersion = major }).Catalog;
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(NullabilityQueries.Schema, cancellation);
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(cancellation);
        var wrong = new List<string>();
        var (compared, changed) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            if (i % 50 == 0) await ExecuteAsync(connection, queries.Data(), cancellation);
            var sql = queries.Next();
            if (!(sql.StartsWith("SELECT", StringComparison.Ordinal) || sql.StartsWith("WITH", StringComparison.Ordinal)) || Unsteady.Any(sql.Contains)) continue;
            var bound = Bound.Of(sql, new BindingContext(catalog) { FollowsColumns = true });
            if (bound.Errors.Count > 0 || !bound.OutputColumnsAreKnown || bound.References.Any(item => catalog.GetRelation(item.RelationOid)?.Kind == RelationKind.View)) continue;
            foreach (var relation in Tables.Select(name => catalog.Relations.First(item => item.Name == name)))
            {
                if (!bound.References.Any(item => item.RelationOid == relation.Oid)) continue;
                foreach (var column in relation.Columns)
                {
                    if (Changed(column) is not { } value || IsUsedByGenerated(bound, relation, column)) continue;
                    var source = new ColumnSource(relation.Oid, column.Ordinal);
                    if (bound.ConditionColumns.Contains(source)) continue;
                    var before = await ValuesAsync(connection, sql, relation, column, column.Name, cancellation);
                    var after = await ValuesAsync(connection, sql, relation, column, value, cancellation);
                    if (before is null || after is null) continue;
                    for (var k = 0; k < bound.OutputColumns.Count; k++)
                    {
                        var isSame = before[k].SequenceEqual(after[k]);
                        compared++;
                        if (!isSame) changed++;
                        if (!isSame && !bound.OutputColumns[k].Sources.Contains(source))
                            wrong.Add($"{relation.Name}.{column.Name} changes column {k + 1} of {sql}");
                    }
                }
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared}:\n" + string.Join("\n", wrong.Take(25)));
        Assert.True(changed > 100 && compared > 2000, $"{changed} of {compared} change");
    }

    private static bool IsUsedByGenerated(BoundStatement bound, Relation relation, Column column) =>
        relation.Columns.Any(item => item.Generated != GeneratedKind.None)
        && column.Name == "n" && bound.References.Any(item => item.RelationOid == relation.Oid && item.Kind == ReferenceKind.Column && item.Name == "g");

    private static string? Changed(Column column) => column.Type.Oid switch
    {
        BuiltInTypes.Int4 when column.Generated != GeneratedKind.None => null,
        BuiltInTypes.Int4 when column.Name == "id" => "id + 50",
        BuiltInTypes.Int4 => $"coalesce({column.Name}, 0) * 3 + 1",
        BuiltInTypes.Text => $"coalesce({column.Name}, '') || 'z'",
        BuiltInTypes.Bool => $"NOT coalesce({column.Name}, false)",
        _ => null,
    };

    /// <summary>Each output column's values, sorted, after the table's rows have got that value; null where the query does not run.</summary>
    private static async Task<List<string>[]?> ValuesAsync(
        NpgsqlConnection connection, string sql, Relation relation, Column column, string value, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await ExecuteAsync(connection, $"UPDATE {relation.Name} SET {column.Name} = {value}", cancellation);
            await using var command = new NpgsqlCommand(sql, connection, transaction) { AllResultTypesAreUnknown = true };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var values = Enumerable.Range(0, reader.FieldCount).Select(_ => new List<string>()).ToArray();
            while (await reader.ReadAsync(cancellation))
                for (var k = 0; k < values.Length; k++) values[k].Add(reader.IsDBNull(k) ? "(null)" : reader.GetString(k));
            foreach (var list in values) list.Sort(StringComparer.Ordinal);
            return values;
        }
        catch (PostgresException)
        {
            return null;
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE and ALTER STATISTICS (commands/statscmds.c).</summary>
internal sealed partial class ReplaySession
{
    private static readonly string[] StatisticsKinds = ["dependencies", "mcv", "ndistinct"];

    private void CreateStatistics(CreateStatisticsStatement statement)
    {
        if (statement.From.Count != 1 || statement.From[0] is not RelationReference { Name: var from })
            throw new StatementException(SqlStates.FeatureNotSupported, "only a single relation is allowed in CREATE STATISTICS", statement.Span);
        var relation = RequireRelation(from);
        if (relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable or RelationKind.MaterializedView or RelationKind.ForeignTable))
            throw new StatementException(SqlStates.WrongObjectType, $"cannot define statistics for relation \"{relation.Name}\"", from.Span);
        var columns = new List<int>();
        var expressions = new List<string>();
        var names = new List<string>();
        foreach (var written in statement.Expressions)
        {
            // A column in parentheses is a column.
            var item = written;
            while (item is ParenthesizedExpression { Operand: ColumnReference or ParenthesizedExpression } inner) item = inner.Operand;
            if (item is ColumnReference { Names.Count: 1, Star: null } reference)
            {
                names.Add(reference.Names[0].Name);
                if (!relation.ColumnsAreKnown && relation.FindColumn(reference.Names[0].Name) is null)
                    throw new NotUnderstoodException("the table's columns are not known", item.Span);
                var ordinal = (relation.FindColumn(reference.Names[0].Name)
                    ?? throw new StatementException(SqlStates.UndefinedColumn, $"column \"{reference.Names[0].Name}\" does not exist", item.Span)).Ordinal;
                if (columns.Contains(ordinal))
                    throw new StatementException(SqlStates.DuplicateColumn, "duplicate column name in statistics definition", item.Span);
                columns.Add(ordinal);
            }
            else
            {
                if (Catalog.ServerVersion < 14)
                    throw new StatementException(SqlStates.FeatureNotSupported, "only simple column references are allowed in CREATE STATISTICS", item.Span);
                names.Add("expr");
                expressions.Add(Store(item, relation));
            }
        }
        if (columns.Count + expressions.Count < 2 && expressions.Count == 0)
            throw new StatementException(SqlStates.InvalidObjectDefinition, "extended statistics require at least 2 columns", statement.Span);
        var schemaOid = statement.Name is { } given ? CreationSchema(given) : relation.SchemaOid;
        var name = statement.Name?.Name.Name
            ?? ObjectNames.Choose(relation.Name, ObjectNames.Join(names), "stat", taken => FindStatistics(schemaOid, taken) is not null);
        if (FindStatistics(schemaOid, name) is not null)
        {
            if (statement.IfNotExists) return;
            throw new StatementException(SqlStates.DuplicateObject, $"statistics object \"{name}\" already exists", statement.Name?.Span);
        }
        columns.Sort();
        _builder.Put(new ExtendedStatistics
        {
            Oid = _builder.NewOid(),
            Name = name,
            SchemaOid = schemaOid,
            RelationOid = relation.Oid,
            Kinds = KindsOf(statement),
            Columns = columns,
            Expressions = expressions,
            DefinedAt = Here,
        });
    }

    private static string[] KindsOf(CreateStatisticsStatement statement)
    {
        var kinds = new List<string>();
        foreach (var kind in statement.Kinds)
        {
            if (Array.IndexOf(StatisticsKinds, kind.Name) < 0)
                throw new StatementException(SqlStates.SyntaxError, $"unrecognized statistics kind \"{kind.Name}\"", kind.Span);
            if (!kinds.Contains(kind.Name)) kinds.Add(kind.Name);
        }
        kinds.Sort(StringComparer.Ordinal);
        return kinds.Count == StatisticsKinds.Length ? [] : kinds.ToArray();
    }

    private void AlterStatistics(AlterStatisticsStatement statement)
    {
        if (FindStatistics(statement.Name, statement.IfExists) is not { } statistics) return;
        var target = statement.Target is { IsNegative: false } number
            && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : (int?)null;
        _builder.Put(statistics with { Target = target, ChangedAt = Here });
    }

    private ExtendedStatistics? FindStatistics(QualifiedName name, bool isMissingOk)
    {
        CheckHole(name);
        if (name.Schema is { } written && isMissingOk && Catalog.FindSchema(written.Name) is null) return null;
        foreach (var schema in name.Schema is { } named ? [RequireSchema(named).Oid] : VisibleSchemas())
            if (FindStatistics(schema, name.Name.Name) is { } found) return found;
        return isMissingOk ? null : throw new StatementException(SqlStates.UndefinedObject, $"statistics object \"{name}\" does not exist", name.Span);
    }

    private ExtendedStatistics? FindStatistics(int schemaOid, string name)
    {
        foreach (var item in Catalog.Statistics)
            if (item.SchemaOid == schemaOid && item.Name == name) return item;
        return null;
    }
}

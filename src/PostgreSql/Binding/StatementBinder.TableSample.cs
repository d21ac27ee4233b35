using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>TABLESAMPLE (parse_clause.c, transformRangeTableSample).</summary>
internal sealed partial class StatementBinder
{
    private void RefuseSample(RelationReference reference, RangeEntry entry)
    {
        var kind = entry.Relation?.Kind;
        var canBeSampled = kind is null or RelationKind.Table or RelationKind.PartitionedTable or RelationKind.MaterializedView;
        if (entry.Kind == RangeKind.Relation && canBeSampled) return;
        const string Message = "TABLESAMPLE clause can only be applied to tables and materialized views";
        Report(BindingErrorKind.Other, "0A000", reference.Name.Span, reference.Name.Span.Start, Message);
    }

    private void BindSample(Scope scope, TableSample sample)
    {
        scope.Kind = ExpressionKind.FromFunction;
        var isKnown = FindSampleMethod(sample.Method);
        // Each of these takes the share of the table that is wanted.
        var isBuiltIn = isKnown && sample.Method.Name.Name is "bernoulli" or "system";
        if (isBuiltIn && sample.Arguments.Count != 1 && !HasHole(sample.Span) && !Varies(sample.Span))
        {
            var message = $"tablesample method {WordsOf(sample.Method)} requires 1 argument, not {sample.Arguments.Count}";
            Report(BindingErrorKind.Other, "2202H", sample.Method.Span, sample.Method.Span.Start, message);
        }
        foreach (var argument in sample.Arguments)
        {
            var value = BindExpression(argument, scope);
            if (isBuiltIn) Require(value, BuiltInTypes.Float4, "TABLESAMPLE", argument);
            else Doubt(value);
        }
        if (sample.Seed is not { } seed) return;
        if (isKnown && sample.Method.Name.Name is "system_rows" or "system_time")
        {
            var message = $"tablesample method {WordsOf(sample.Method)} does not support REPEATABLE";
            Report(BindingErrorKind.Other, "0A000", seed.Span, sample.Method.Span.Start, message);
        }
        Require(BindExpression(seed, scope), BuiltInTypes.Float8, "REPEATABLE", seed);
    }

    /// <summary>A method is a function that takes one argument of type internal.</summary>
    /// <returns>Whether there is one that is known; an error is reported where there is none.</returns>
    private bool FindSampleMethod(QualifiedName method)
    {
        if (method.HasHole || method.Database is not null) return false;
        string? schema = method.Schema?.Name, name = method.Name.Name;
        foreach (var routine in _names.FindRoutines(schema, name))
            if (routine.Arguments.Count == 1 && routine.Arguments[0].Type.Oid == BuiltInTypes.Internal) return true;
        if (_names.MayHaveOtherRoutines(schema, name) || _names.MayHaveBuiltInRoutine(schema, name)) return false;
        // Extensions' packs need not list what only the server itself can call.
        if (name is "system_rows" or "system_time") return false;
        Report(BindingErrorKind.Other, "42704", method.Span, method.Span.Start, $"tablesample method {WordsOf(method)} does not exist", name: name);
        return false;
    }

    private static string WordsOf(QualifiedName name) => name.Schema is { } schema ? schema.Name + "." + name.Name.Name : name.Name.Name;
}

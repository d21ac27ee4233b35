using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>CREATE FUNCTION, PROCEDURE and AGGREGATE, in the order of pg_get_functiondef (ruleutils.c).</summary>
internal static class RoutineBlocks
{
    public static void Write(SnapshotText text, Routine routine)
    {
        if (routine.Kind == RoutineKind.Aggregate) WriteAggregate(text, routine);
        else WriteFunction(text, routine);
        text.Comment(KindName(routine.Kind) + " " + DefinitionFormatter.Signature(text.Catalog, routine), routine.Comment);
    }

    private static void WriteFunction(SnapshotText text, Routine routine)
    {
        var block = new StringBuilder("CREATE ").Append(KindName(routine.Kind)).Append(' ').Append(text.Name(routine));
        block.Append('(').Append(Arguments(text, routine, mode => mode != ArgumentMode.Table)).Append(')');
        if (routine.Kind != RoutineKind.Procedure) block.Append(' ').Append(Returns(text, routine));
        block.Append("\n    LANGUAGE ").Append(Identifiers.Quote(routine.Language ?? "sql"));
        if (routine.Kind == RoutineKind.Window) block.Append(" WINDOW");
        if (routine.Volatility != Volatility.Volatile) block.Append(' ').Append(routine.Volatility.ToString().ToUpperInvariant());
        if (routine.IsStrict) block.Append(" STRICT");
        foreach (var attribute in routine.Attributes) block.Append("\n    ").Append(attribute);
        if (routine.BodyIsSqlStandard) block.Append('\n').Append(routine.Body);
        else if (routine.Library is { } library)
            block.Append("\n    AS ").Append(Identifiers.QuoteLiteral(library)).Append(", ").Append(Identifiers.QuoteLiteral(routine.Body ?? routine.Name));
        else block.Append("\n    AS ").Append(DollarQuote(routine.Body ?? ""));
        text.Block(block.Append(';').ToString());
    }

    private static void WriteAggregate(SnapshotText text, Routine routine)
    {
        var options = new List<string>();
        foreach (var option in routine.AggregateOptions)
            options.Add("\n    " + option.Key + (option.Value.Length == 0 ? "" : " = " + option.Value));
        text.Block("CREATE AGGREGATE " + text.Name(routine) + "(" + AggregateArguments(text, routine) + ") (" + string.Join(",", options) + "\n);");
    }

    private static string AggregateArguments(SnapshotText text, Routine routine)
    {
        if (routine.Arguments.Count == 0) return "*";
        if (routine.DirectArgumentCount < 0) return Arguments(text, routine, _ => true);
        var direct = new List<string>();
        var ordered = new List<string>();
        for (var i = 0; i < routine.Arguments.Count; i++)
            (i < routine.DirectArgumentCount ? direct : ordered).Add(Argument(text, routine.Arguments[i]));
        // VARIADIC that is direct is ordered by, too, and is one argument (aggr_args of gram.y).
        if (ordered.Count == 0 && routine.Arguments[routine.Arguments.Count - 1].Mode == ArgumentMode.Variadic) ordered.Add(direct[direct.Count - 1]);
        return (string.Join(", ", direct) + " ORDER BY " + string.Join(", ", ordered)).Trim();
    }

    private static string Returns(SnapshotText text, Routine routine)
    {
        var columns = Arguments(text, routine, mode => mode == ArgumentMode.Table);
        if (columns.Length > 0) return "RETURNS TABLE(" + columns + ")";
        return "RETURNS " + (routine.ReturnsSet ? "SETOF " : "") + text.Type(routine.ReturnType);
    }

    private static string Arguments(SnapshotText text, Routine routine, System.Predicate<ArgumentMode> takes)
    {
        var arguments = new List<string>();
        foreach (var argument in routine.Arguments)
            if (takes(argument.Mode)) arguments.Add(Argument(text, argument));
        return string.Join(", ", arguments);
    }

    private static string Argument(SnapshotText text, RoutineArgument argument)
    {
        var mode = argument.Mode switch
        {
            ArgumentMode.Out => "OUT ",
            ArgumentMode.InOut => "INOUT ",
            ArgumentMode.Variadic => "VARIADIC ",
            _ => "",
        };
        var name = argument.Name is null ? "" : Identifiers.Quote(argument.Name) + " ";
        return mode + name + text.Type(argument.Type) + (argument.Default is null ? "" : " DEFAULT " + argument.Default);
    }

    /// <summary>The body between dollar quotes whose tag it does not hold.</summary>
    private static string DollarQuote(string body)
    {
        var tag = "$$";
        for (var i = 0; body.Contains(tag) || body.EndsWith(tag.Substring(0, tag.Length - 1), System.StringComparison.Ordinal); i++)
            tag = i == 0 ? "$_$" : "$_" + i.ToString(CultureInfo.InvariantCulture) + "$";
        return tag + body + tag;
    }

    private static string KindName(RoutineKind kind) => kind switch
    {
        RoutineKind.Procedure => "PROCEDURE",
        RoutineKind.Aggregate => "AGGREGATE",
        _ => "FUNCTION",
    };
}

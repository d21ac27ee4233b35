using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

internal sealed partial class CatalogComparison
{
    private void CompareRoutines(Routine a, Routine b)
    {
        var subject = new Subject(ComparedObject.Routine, SchemaOf(first, a), null, RoutineName(first, a));
        CompareComments(subject, a, b);
        if (a.Kind != b.Kind)
        {
            Add(subject, DifferenceAspect.Kind, KindName(a.Kind), KindName(b.Kind), a, b, Verdict.Readers("it is called in another way"));
            return;
        }
        var isMended = false;
        var left = Result(first, a);
        var right = Result(second, b);
        if (left != right && a.ReturnType.IsKnown && b.ReturnType.IsKnown)
            Add(subject, DifferenceAspect.Type, left, right, a, b, Verdict.Readers("its result is another"), Mend(isOther: true));
        string arguments = Arguments(a), others = Arguments(b);
        if (arguments != others)
        {
            var verdict = Verdict.Readers("calls that name arguments or leave out defaults may fail (42883)");
            Add(subject, DifferenceAspect.Definition, arguments, others, a, b, verdict, Mend(isOther: true));
        }
        string properties = Properties(a), otherProperties = Properties(b);
        if (properties != otherProperties)
        {
            var verdict = Verdict.Review("it is run or planned in another way");
            Add(subject, DifferenceAspect.Definition, properties, otherProperties, a, b, verdict, Mend(isOther: false));
        }
        string aggregate = AggregateText(a), otherAggregate = AggregateText(b);
        if (aggregate != otherAggregate)
            Add(subject, DifferenceAspect.Definition, aggregate, otherAggregate, a, b, Verdict.Review("it may give another result"), Mend(isOther: true));
        // A body of SQL is stored as a tree: its text is the server's, and says nothing about the text that was written.
        if (!a.BodyIsSqlStandard && !b.BodyIsSqlStandard && Lines(a.Body) != Lines(b.Body))
            Add(subject, DifferenceAspect.Definition, a.Body, b.Body, a, b, Verdict.Review("it does something else"), Mend(isOther: false));

        // One statement mends all of it.
        string? Mend(bool isOther)
        {
            if (isMended) return null;
            isMended = true;
            return WayOut.Replace(first, a, second, b, isOther);
        }
    }

    private void AddMissingRoutine(Routine? a, Routine? b)
    {
        var item = (a ?? b)!;
        var catalog = CatalogOf(a);
        var subject = new Subject(ComparedObject.Routine, SchemaOf(catalog, item), null, RoutineName(catalog, item));
        var verdict = b is null ? Verdict.Readers("calls of it fail (42883)") : Verdict.Note("the first does not have it");
        AddMissing(subject, KindName(item.Kind), a, b, verdict, WayOut.Of(first, a));
    }

    private static string Result(DatabaseCatalog catalog, Routine routine) =>
        (routine.ReturnsSet ? "SETOF " : "") + TypeFormatter.FormatQualified(catalog, routine.ReturnType);

    private static string RoutineName(DatabaseCatalog catalog, Routine routine)
    {
        var signature = DefinitionFormatter.Signature(catalog, routine);
        return signature.Substring(DefinitionFormatter.Name(catalog, routine).Length).Insert(0, routine.Name);
    }

    /// <summary>Names and defaults: the types are in the signature.</summary>
    private static string Arguments(Routine routine)
    {
        var arguments = new List<string>();
        foreach (var argument in routine.Arguments)
        {
            var mode = argument.Mode is ArgumentMode.In or ArgumentMode.Variadic ? "" : argument.Mode.ToString().ToUpperInvariant() + " ";
            var @default = argument.Default is null ? "" : " DEFAULT " + ExpressionComparison.Canonical(argument.Default);
            arguments.Add(mode + (argument.Name ?? "$") + @default);
        }
        return "(" + string.Join(", ", arguments) + ")";
    }

    private static string Properties(Routine routine)
    {
        var properties = new List<string>
        {
            routine.Language ?? "",
            routine.Volatility == Volatility.Volatile ? "" : routine.Volatility.ToString().ToUpperInvariant(),
            routine.IsStrict ? "STRICT" : "",
        };
        properties.AddRange(routine.Attributes);
        properties.RemoveAll(text => text.Length == 0);
        return string.Join(" ", properties);
    }

    /// <summary>Sizes of states are hints for the planner.</summary>
    private static string AggregateText(Routine routine)
    {
        var options = new List<string>();
        foreach (var option in routine.AggregateOptions)
            if (option.Key is not ("SSPACE" or "MSSPACE")) options.Add(option.Value.Length == 0 ? option.Key : option.Key + " = " + option.Value);
        options.Sort(System.StringComparer.Ordinal);
        return string.Join(", ", options);
    }

    private static string Lines(string? body) => (body ?? "").Replace("\r\n", "\n");
}

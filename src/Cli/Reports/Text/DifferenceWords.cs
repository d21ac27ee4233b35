using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Text;

/// <summary>How differences are called.</summary>
internal static class DifferenceWords
{
    /// <summary><c>column email: type</c>, <c>only in the first: column email</c>.</summary>
    public static string Headline(CatalogDifference difference)
    {
        var what = difference.Relation is null ? NameOf(difference.Object) : NameOf(difference.Object) + " " + difference.Name;
        if (difference.Aspect != DifferenceAspect.Existence) return what + ": " + NameOf(difference.Aspect);
        return (difference.First is null ? "only in the second: " : "only in the first: ") + what + Detail(difference);
    }

    /// <summary>Whether the two sides are worth a line each.</summary>
    public static bool HasSides(CatalogDifference difference) => difference.Aspect != DifferenceAspect.Existence;

    public static string NameOf(ComparedObject kind) => kind switch
    {
        ComparedObject.ForeignTable => "foreign table",
        ComparedObject.MaterializedView => "materialized view",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string NameOf(DifferenceAspect aspect) => aspect.ToString().ToLowerInvariant();

    private static string Detail(CatalogDifference difference)
    {
        var text = difference.First ?? difference.Second;
        var says = difference.Object is ComparedObject.Column or ComparedObject.Constraint or ComparedObject.Index;
        return says && text is not null ? " (" + text.Replace('\n', ' ') + ")" : "";
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Text;

/// <summary>How differences are called.</summary>
internal static class DifferenceWords
{
    /// <summary>What stands for a value that is not there.</summary>
    public const string Nothing = "–";

    /// <summary><c>column email: type</c>, <c>only in local: column email (text)</c>.</summary>
    public static string Headline(CatalogDifference difference, string first, string second)
    {
        if (difference.Aspect != DifferenceAspect.Existence) return Subject(difference) + ": " + NameOf(difference.Aspect);
        return $"only in {(difference.First is null ? second : first)}: {Subject(difference)}{Detail(difference)}";
    }

    /// <summary><c>column email</c>; of a whole object what it is: <c>table</c>.</summary>
    public static string Subject(CatalogDifference difference) =>
        difference.Relation is null ? NameOf(difference.Object) : NameOf(difference.Object) + " " + difference.Name;

    /// <summary>The object that a list is grouped by.</summary>
    public static string Owner(CatalogDifference difference) =>
        difference.Relation is null ? difference.QualifiedName : difference.Schema + "." + difference.Relation;

    public static string NameOf(DifferenceClass @class) => @class switch
    {
        DifferenceClass.BreaksReaders => "breaks readers",
        DifferenceClass.BreaksWriters => "breaks writers",
        DifferenceClass.NeedsReview => "needs review",
        DifferenceClass.Harmless => "harmless",
        _ => "note",
    };

    public static string NameOf(ComparedObject kind) => Words(kind.ToString());

    public static string NameOf(DifferenceAspect aspect) => Words(aspect.ToString());

    /// <summary><c>3 differences: 1 breaks readers, 2 harmless; 4 notes</c>.</summary>
    public static string Count(IReadOnlyCollection<CatalogDifference> differences)
    {
        var notes = differences.Count(difference => difference.Class == DifferenceClass.Note);
        var rest = differences.Count - notes;
        var classes = differences.Where(difference => difference.Class != DifferenceClass.Note)
            .GroupBy(difference => difference.Class)
            .OrderByDescending(group => group.Key)
            .Select(group => Number(group.Count()) + " " + NameOf(group.Key));
        var text = rest == 0 ? "No difference" : rest == 1 ? "1 difference" : Number(rest) + " differences";
        if (rest > 0) text += ": " + string.Join(", ", classes);
        return notes == 0 ? text : text + "; " + (notes == 1 ? "1 note" : Number(notes) + " notes");
    }

    /// <summary>One line of at most so many characters.</summary>
    public static string Short(string text, int length)
    {
        var line = string.Join(" ", text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= length ? line : line[..(length - 1)] + "…";
    }

    private static string Detail(CatalogDifference difference)
    {
        var text = difference.First ?? difference.Second;
        var says = difference.Object is ComparedObject.Column or ComparedObject.Constraint or ComparedObject.Index;
        return says && text is not null ? " (" + text.Replace('\n', ' ') + ")" : "";
    }

    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Reports.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>What a change does, in words: the first catalog is the one before it, the second the one after.</summary>
internal static class ChangeWords
{
    private const int Longest = 100;

    /// <summary><c>column public.users.picture is dropped (text)</c>, <c>column public.users.id: type becomes text, was uuid</c>.</summary>
    public static string Describe(CatalogDifference difference)
    {
        var what = DifferenceWords.NameOf(difference.Object) + " " + difference.QualifiedName;
        if (difference.Aspect == DifferenceAspect.Existence)
            return difference.First is null ? what + " is added" + Detail(difference, difference.Second) : what + " is dropped" + Detail(difference, difference.First);
        if (difference.Aspect == DifferenceAspect.Name) return $"{what} is renamed to {difference.Second}";
        return $"{what}: {Change(difference)}";
    }

    /// <summary>The same without the object: <c>type becomes text, was uuid</c>.</summary>
    public static string Change(CatalogDifference difference)
    {
        var aspect = DifferenceWords.NameOf(difference.Aspect);
        var becomes = difference.Aspect is DifferenceAspect.Labels or DifferenceAspect.Options ? "become" : "becomes";
        return (difference.First, difference.Second) switch
        {
            (null, { } now) => $"{aspect} {becomes} {Short(now)}",
            ({ } then, null) => $"{aspect} is no longer {Short(then)}",
            ({ } then, { } now) => $"{aspect} {becomes} {Short(now)}, was {Short(then)}",
            _ => $"{aspect} changes",
        };
    }

    public static IEnumerable<string> DescribeAll(IReadOnlyList<ObjectRename> renames, IReadOnlyList<CatalogDifference> differences) =>
        renames.Select(rename => rename.Text)
            .Concat(differences.Where(difference => difference.Aspect != DifferenceAspect.ColumnOrder).Select(Describe)).Distinct();

    /// <summary>Whether it is a new column that every row has to give a value for.</summary>
    public static bool IsRequired(CatalogDifference difference, DatabaseCatalog after) => difference is { Object: ComparedObject.Column, IsExtra: true, Relation: { } relation }
        && after.FindRelation(difference.Schema, relation)?.FindColumn(difference.Name) is { NotNull: true, HasImplicitValue: false };

    /// <summary>A relation as a person calls it: without the schema where that is <c>public</c>.</summary>
    public static string NameOf(Relation relation, DatabaseCatalog catalog) =>
        catalog.GetSchema(relation.SchemaOid)?.Name is { } schema and not "public" ? schema + "." + relation.Name : relation.Name;

    private static string Detail(CatalogDifference difference, string? text) =>
        string.IsNullOrEmpty(text) || difference.Object is not (ComparedObject.Column or ComparedObject.Constraint or ComparedObject.Index) ? "" : $" ({Short(text)})";

    private static string Short(string text) => DifferenceWords.Short(text, Longest);
}

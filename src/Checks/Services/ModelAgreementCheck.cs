using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Services;

/// <summary>A model with the repository that has it and the relation that it is mapped to.</summary>
public sealed record PlacedModel(string Repository, EntityModel Model, Relation Relation);

/// <summary>
/// DBI5001 and DBI5004: models of one table in different places that do not say the same of it. What the database lacks is each model's own
/// finding (DBI4002) and nobody else's.
/// </summary>
public static class ModelAgreementCheck
{
    /// <summary>How many columns a model may lack of another and still be taken for its copy; one that lacks more maps a part on purpose.</summary>
    private const int CopyLacks = 2;

    /// <param name="models">All models of a database whose table is certain.</param>
    /// <param name="database">The database.</param>
    /// <returns>Each at the model that says otherwise than the database, or lacks what the other has.</returns>
    public static IEnumerable<Finding> Check(IEnumerable<PlacedModel> models, Database database)
    {
        if (models is null) throw new ArgumentNullException(nameof(models));
        if (database is null) throw new ArgumentNullException(nameof(database));
        foreach (var group in models.Where(IsCompared).GroupBy(static model => model.Relation.Oid))
        {
            var own = group.ToList();
            var shared = own.GroupBy(static model => model.Repository, StringComparer.Ordinal)
                .Where(static models => models.Select(static model => model.Model.TypeName).Distinct().Count() > 1)
                .Select(static models => models.Key).ToList();
            // Of many models that say otherwise than one, the first is enough.
            var told = new HashSet<(string Rule, SourceSpan Place, string? Column)>();
            for (var i = 0; i < own.Count; i++)
            {
                for (var j = i + 1; j < own.Count; j++)
                {
                    // A file that several projects have is one model.
                    if (own[i].Model.Place.Equals(own[j].Model.Place)) continue;
                    // Of classes that share a table (a hierarchy, a split table) none is a copy of the whole.
                    var isShared = shared.Contains(own[i].Repository) || shared.Contains(own[j].Repository);
                    foreach (var found in Compare(own[i], own[j], isShared, database))
                        if (told.Add((found.Rule.Id, found.Place, found.Column))) yield return found;
                }
            }
        }
    }

    private static bool IsCompared(PlacedModel placed) => !placed.Model.IsView && placed.Model.Gaps.Count == 0 && !placed.Model.IsNamingAssumed
        && placed.Relation is { ColumnsAreKnown: true, Kind: RelationKind.Table or RelationKind.PartitionedTable };

    private static IEnumerable<Finding> Compare(PlacedModel first, PlacedModel second, bool isShared, Database database)
    {
        if (!isShared && Lacks(first, second, database) is { } lack) yield return lack;
        if (!isShared && Lacks(second, first, database) is { } other) yield return other;
        foreach (var property in first.Model.Properties)
        {
            if (property.IsUncertain || first.Relation.FindColumn(property.Column.Name) is not { } column) continue;
            var twin = second.Model.Properties.FirstOrDefault(item => item.Column.Name == property.Column.Name && !item.IsUncertain);
            if (twin is null) continue;
            if (Types(first, property, second, twin, column, database) is { } types) yield return types;
            else if (Nullability(first, property, second, twin, column, database) is { } nullability) yield return nullability;
        }
    }

    /// <summary>What <paramref name="full"/> has and its copy does not.</summary>
    private static Finding? Lacks(PlacedModel full, PlacedModel copy, Database database)
    {
        if (full.Repository == copy.Repository) return null;
        var has = NamesOf(full.Model);
        var lacked = has.Where(name => !NamesOf(copy.Model).Contains(name) && full.Relation.FindColumn(name) is not null).ToList();
        if (lacked.Count is 0 or > CopyLacks || has.Count - lacked.Count <= lacked.Count) return null;
        // A column that the copy has under a wrong name is the finding already.
        if (NamesOf(copy.Model).Any(name => copy.Relation.FindColumn(name) is null)) return null;
        var columns = string.Join(", ", lacked.Select(static name => "\"" + name + "\""));
        return Finding(
            Rules.ModelsDisagree,
            $"the model of {copy.Relation.Name} lacks {columns}, which {full.Repository}'s model has",
            copy.Model.Place, lacked.Count == 1 ? lacked[0] : null, full, full.Model.Place, database);
    }

    private static Finding? Types(PlacedModel first, PropertyModel property, PlacedModel second, PropertyModel twin, Column column, Database database)
    {
        if (property.IsConverted || twin.IsConverted) return null;
        var (one, other) = (FamilyOf(property), FamilyOf(twin));
        if (one is null || other is null || one == other) return null;
        var real = TypeFamily.Of(TypeFormatter.Format(database.Catalog, column.Type));
        var isFirstWrong = real == other;
        var (wrong, wrongProperty, right, rightProperty) = isFirstWrong ? (first, property, second, twin) : (second, twin, first, property);
        var also = real == FamilyOf(rightProperty) ? "as the database has it" : "the database has " + TypeFormatter.Format(database.Catalog, column.Type);
        return Finding(
            Rules.ColumnHandledDifferently,
            $"\"{column.Name}\" of {wrong.Relation.Name} is handled as {FamilyOf(wrongProperty)} here and as {FamilyOf(rightProperty)} in {right.Repository}'s model, {also}",
            wrongProperty.Place, column.Name, right, rightProperty.Place, database);
    }

    private static Finding? Nullability(PlacedModel first, PropertyModel property, PlacedModel second, PropertyModel twin, Column column, Database database)
    {
        if (property.IsKey || twin.IsKey || property.IsNullable is not { } one || twin.IsNullable is not { } other || one == other) return null;
        // The one that the database contradicts is told.
        var isFirstWrong = one == column.NotNull;
        var (wrong, wrongProperty, right, rightProperty) = isFirstWrong ? (first, property, second, twin) : (second, twin, first, property);
        return Finding(
            Rules.ModelsDisagree,
            $"\"{column.Name}\" of {wrong.Relation.Name} {Words(wrongProperty)} here and {Words(rightProperty)} in {right.Repository}'s model, as the database has it",
            wrongProperty.Place, column.Name, right, rightProperty.Place, database);

        static string Words(PropertyModel property) => property.IsNullable == true ? "may be NULL" : "is NOT NULL";
    }

    private static string? FamilyOf(PropertyModel property) => TypeFamily.Of(property.StoreType ?? property.TypeName);

    private static HashSet<string> NamesOf(EntityModel model) =>
        new(model.Properties.Where(static property => !property.IsUncertain).Select(static property => property.Column.Name), StringComparer.Ordinal);

    private static Finding Finding(Rule rule, string message, SourceSpan place, string? column, PlacedModel other, SourceSpan otherPlace, Database database) => new()
    {
        Rule = rule,
        Message = message,
        Place = place,
        Schema = database.Catalog.GetSchema(other.Relation.SchemaOid)?.Name,
        Table = other.Relation.Name,
        Column = column,
        Related = [new RelatedPlace($"{other.Repository}'s model of {other.Relation.Name}", otherPlace.Path, otherPlace)],
    };
}

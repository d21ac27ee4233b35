using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Suggestions;

/// <summary>Finds the names that may have been meant by one that does not exist, strongest evidence first.</summary>
/// <param name="context">Where evidence comes from.</param>
/// <param name="write">The edits that put a name in the place of the missing one; empty where none can be written.</param>
internal readonly struct Suggester(CheckContext context, Func<string, IReadOnlyList<SourceEdit>> write)
{
    /// <param name="missing">The column's name.</param>
    /// <param name="relations">The relations of the catalog in which it was looked for.</param>
    /// <param name="names">All column names that the place sees, those of subqueries included.</param>
    public SuggestionList ForColumn(string missing, IReadOnlyList<Relation> relations, IEnumerable<string> names)
    {
        var list = new SuggestionList();
        foreach (var relation in relations)
        {
            if (context.Renames.FindColumn(context.Database, relation, missing) is not { } renamed) continue;
            if (list.Add(renamed.IsDeclared ? Declared(renamed.Name) : Renamed(renamed.Name, renamed.At)))
                list.Relate(renamed.At, $"column \"{missing}\" was renamed to \"{renamed.Name}\" here");
        }
        foreach (var relation in relations)
        {
            if (context.Models.FindReplacement(relation, missing) is not { } other) continue;
            var name = other.Column.Name;
            if (list.Add(new Suggestion(name, Evidence.OtherModel, $"used by {other.By.Repository}'s model", write(name), IsCertain: false)))
                list.Relate(other.By.Model.Place, $"{other.By.Repository}'s model of {relation.Name} has \"{name}\"");
        }
        AddSpelling(list, missing, names as IReadOnlyCollection<string> ?? names.ToArray());
        if (list.Suggestions.Count > 0) return list;
        foreach (var relation in relations)
        {
            if (RenameEvidence.FindDroppedColumn(context.Database, relation, missing) is not { } drop) continue;
            list.DroppedAt = drop.At;
            list.Relate(drop.At, $"column \"{missing}\" was dropped here");
            break;
        }
        return list;
    }

    /// <param name="schema">The schema that the code names, or null.</param>
    /// <param name="missing">The relation's name.</param>
    /// <param name="alsoInScope">Names that FROM could mean there beside the catalog's: CTEs.</param>
    public SuggestionList ForRelation(string? schema, string missing, IEnumerable<string> alsoInScope)
    {
        var list = new SuggestionList();
        var database = context.Database;
        if (context.Renames.FindRelation(database, schema, missing) is { } renamed
            && list.Add(renamed.IsDeclared ? Declared(renamed.Name) : Renamed(renamed.Name, renamed.At)))
            list.Relate(renamed.At, $"\"{missing}\" was renamed to \"{renamed.Name}\" here");
        var candidates = schema is not null && database.Catalog.FindSchema(schema) is { } named
            ? RelationNames(relation => relation.SchemaOid == named.Oid)
            : RelationNames(IsOnSearchPath).Concat(alsoInScope);
        AddSpelling(list, missing, candidates.ToArray());
        if (list.Suggestions.Count == 0 && RenameEvidence.FindDroppedRelation(database, schema, missing) is { } drop)
        {
            list.DroppedAt = drop.At;
            list.Relate(drop.At, $"\"{missing}\" was dropped here");
        }
        return list;
    }

    /// <param name="missing">The schema's name.</param>
    /// <param name="schemas">Those that are there.</param>
    public SuggestionList ForSchema(string missing, IEnumerable<string> schemas)
    {
        var list = new SuggestionList();
        if (RenameEvidence.FindSchema(context.Database, missing) is { } renamed && list.Add(Renamed(renamed.Name, renamed.At)))
            list.Relate(renamed.At, $"schema \"{missing}\" was renamed to \"{renamed.Name}\" here");
        AddSpelling(list, missing, schemas.ToArray());
        return list;
    }

    public SuggestionList ForName(string missing, IEnumerable<string> candidates)
    {
        var list = new SuggestionList();
        AddSpelling(list, missing, candidates.ToArray());
        return list;
    }

    private Suggestion Renamed(string name, Place? at) =>
        new(name, Evidence.Migration, at is null ? "a migration renamed it" : $"renamed by {at.FileName}:{at.Line}", write(name), IsCertain: true);

    private Suggestion Declared(string name) => new(name, Evidence.Declared, "declared as a rename", write(name), IsCertain: true);

    private void AddSpelling(SuggestionList list, string missing, IReadOnlyCollection<string> names)
    {
        var sameButStyle = names.Where(name => name != missing && Spelling.DifferOnlyInStyle(missing, name)).Distinct().ToArray();
        foreach (var name in sameButStyle)
        {
            list.Add(new Suggestion(
                name, Evidence.Quoting, "differs only in case, quotes or underscores", write(name), sameButStyle.Length == 1));
        }
        if (sameButStyle.Length > 0) return;
        var near = Spelling.Nearest(missing, names);
        if (near.Count > 3) return;
        foreach (var name in near)
            list.Add(new Suggestion(name, Evidence.Spelling, "similar spelling", write(name), IsCertain: near.Count == 1 && list.Suggestions.Count == 0));
    }

    private IEnumerable<string> RelationNames(Func<Relation, bool> isMeant)
    {
        foreach (var relation in context.Database.Catalog.Relations)
            if (!relation.IsBuiltIn && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType) && isMeant(relation))
                yield return relation.Name;
    }

    private bool IsOnSearchPath(Relation relation)
    {
        foreach (var entry in context.Database.SearchPath)
            if (context.Database.Catalog.FindSchema(entry)?.Oid == relation.SchemaOid) return true;
        return false;
    }
}

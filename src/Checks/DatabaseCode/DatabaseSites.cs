using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.DatabaseCode;

/// <summary>
/// All SQL that a database holds: bodies of routines, queries of views, actions of rules, expressions of defaults, checks, indexes, triggers,
/// policies, partition keys, statistics and publications.
/// </summary>
public sealed class DatabaseSites
{
    private readonly Database _database;
    private readonly DefinitionFiles _files;
    private readonly Lineage _lineage;

    private DatabaseSites(Database database, DefinitionFiles files)
    {
        _database = database;
        _files = files;
        _lineage = Lineage.Of(database.Catalog);
    }

    /// <param name="database">The database; what its extensions have made is left out.</param>
    /// <param name="files">Where it was read from.</param>
    public static IReadOnlyList<DatabaseSite> Of(Database database, DefinitionFiles files)
    {
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (files is null) throw new ArgumentNullException(nameof(files));
        var sites = new DatabaseSites(database, files);
        return
        [
            .. sites.Routines(), .. sites.Views(), .. sites.Defaults(), .. sites.Checks(), .. sites.Indexes(), .. sites.Triggers(),
            .. DatabaseRules.Of(sites),
        ];
    }

    internal DatabaseCatalog Catalog => _database.Catalog;

    private IEnumerable<DatabaseSite> Routines()
    {
        foreach (var routine in Catalog.Routines.OrderBy(routine => routine.Oid))
        {
            if (routine.IsBuiltIn || routine.Extension is not null || routine.Body is null || routine.Language is not ("sql" or "plpgsql")) continue;
            var word = routine.Kind == RoutineKind.Procedure ? "procedure " : "function ";
            var member = word + ShortName(routine) + DefinitionFormatter.Signature(Catalog, routine).Substring(DefinitionFormatter.Name(Catalog, routine).Length);
            var text = _files.FindBody(routine) is { } written ? ReadOnly(written) : TextOf(routine.Body, routine, member);
            var bound = BodyBinder.Bind(routine, text, _database.ToBindingContext(mayHaveOtherTemporaryRelations: false));
            var isKnown = bound.SyntaxErrors.Count == 0 && bound.Uncertainties.Count == 0 && bound.Statements.All(statement => statement.IsCertain);
            yield return new DatabaseSite
            {
                Site = SiteOf(text, routine, member),
                Routine = routine,
                Statements = bound.Statements,
                Certainty = isKnown ? Certainty.Known : Certainty.Partial,
                Content = PlaceOf(routine) is null ? routine.Body : null,
            };
        }
    }

    private IEnumerable<DatabaseSite> Views()
    {
        foreach (var view in Catalog.Relations.OrderBy(relation => relation.Oid))
        {
            if (view.IsBuiltIn || view.Extension is not null || _lineage.ViewOf(view.Oid) is not { Query: { } query }) continue;
            var word = view.Kind == RelationKind.MaterializedView ? "materialized view " : "view ";
            yield return SiteOf(query, view, word + ShortName(view));
        }
    }

    private IEnumerable<DatabaseSite> Defaults()
    {
        foreach (var relation in Tables())
        {
            foreach (var column in relation.Columns)
            {
                if (column.Default is not { } text) continue;
                // A default sees no row.
                var (word, row) = column.Generated == GeneratedKind.None ? ("default of ", null) : ("generation of ", relation);
                if (Bind(text, row) is { } bound) yield return SiteOf(bound, relation, $"{word}{ShortName(relation)}.{column.Name}");
            }
        }
    }

    private IEnumerable<DatabaseSite> Checks()
    {
        foreach (var constraint in Catalog.Constraints.OrderBy(constraint => constraint.Oid))
        {
            if (constraint is not { Expression: { } text, IsInherited: false } || Catalog.GetRelation(constraint.RelationOid) is not { IsBuiltIn: false, Extension: null } relation) continue;
            if (Bind(text, relation) is { } bound) yield return SiteOf(bound, relation, $"check {constraint.Name} of {ShortName(relation)}", constraint);
        }
    }

    private IEnumerable<DatabaseSite> Indexes()
    {
        foreach (var index in Catalog.Indexes.OrderBy(index => index.Oid))
        {
            if (index.IsBuiltIn || index.Extension is not null || index.ParentOid != 0 || Catalog.GetRelation(index.RelationOid) is not { } relation) continue;
            // An index of columns alone is part of the table.
            if (index.Predicate is null && index.Keys.All(key => key.Expression is null)) continue;
            var texts = index.Keys.Select(key => key.Expression ?? NameOf(relation, key.Ordinal)).Append(index.Predicate).OfType<string>().ToList();
            // Each expression is a value of its own, and all of them are the index's.
            if (Bind(string.Join(", ", texts.Select(text => "(" + text + ")")), relation) is { } bound) yield return SiteOf(bound, index, $"index {ShortName(index)}");
        }
    }

    private static string? NameOf(Relation relation, int ordinal) =>
        relation.Columns.FirstOrDefault(column => column.Ordinal == ordinal) is { } column ? Identifiers.Quote(column.Name) : null;

    private IEnumerable<DatabaseSite> Triggers()
    {
        foreach (var trigger in Catalog.Triggers.OrderBy(trigger => trigger.Oid))
        {
            if (trigger.Extension is not null || Catalog.GetRelation(trigger.RelationOid) is not { } relation) continue;
            var script = SqlParser.ParseScript(trigger.Definition, new ParserOptions { ServerVersion = Catalog.ServerVersion });
            if (script.Errors.Count > 0 || script.Statements.Count != 1 || script.Statements[0] is not CreateTriggerStatement create) continue;
            if (Bind(ColumnsOf(create, trigger.Definition), relation, " AS new, {0} AS old") is { } bound)
                yield return SiteOf(bound, trigger, $"trigger {trigger.Name} of {ShortName(relation)}");
        }
    }

    /// <summary>The condition of a trigger and the columns that fire it, as expressions over the new and the old row.</summary>
    private static string ColumnsOf(CreateTriggerStatement trigger, string definition)
    {
        var texts = new List<string>();
        if (trigger.When is { } when) texts.Add(definition.Substring(when.Span.Start, when.Span.Length));
        foreach (var fired in trigger.Events)
            foreach (var column in fired.Columns) texts.Add("new." + Identifiers.Quote(column.Name));
        return string.Join(", ", texts);
    }

    internal IEnumerable<Relation> Tables() => Catalog.Relations
        .Where(relation => !relation.IsBuiltIn && relation.Extension is null && relation.Kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable)
        .OrderBy(relation => relation.Oid);

    /// <summary>An expression over a row of the table, or over none.</summary>
    internal BoundStatement? Bind(string expression, Relation? relation, string aliases = "")
    {
        var name = relation is null ? "" : DefinitionFormatter.Name(Catalog, relation);
        var text = new SqlText(relation is null ? $"SELECT {expression}" : $"SELECT {expression} FROM {name}{aliases.Replace("{0}", name)}");
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = Catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return null;
        return Binder.Bind(script.Statements[0], text, new BindingContext(Catalog) { SearchPath = [] });
    }

    internal DatabaseSite SiteOf(BoundStatement bound, CatalogObject item, string member, CatalogObject? made = null) => new()
    {
        Site = SiteOf(TextOf(bound.Text.Text, made ?? item, member), item, member),
        Statements = [bound],
        Certainty = bound.IsCertain ? Certainty.Known : Certainty.Partial,
        Content = PlaceOf(made ?? item) is null ? bound.Text.Text : null,
    };

    private SqlSite SiteOf(SqlText text, CatalogObject item, string member) => new()
    {
        Text = text,
        Place = text.Source.Whole ?? PlaceOf(item) ?? new SourceSpan(PathOf(member), 0, text.Text.Length),
        Library = DatabaseSite.Origin,
        Member = member,
    };

    /// <summary>
    /// A text that no file has as it is: its place is the statement that made the object, or itself where the object was read from a server.
    /// </summary>
    private SqlText TextOf(string text, CatalogObject item, string member)
    {
        var source = PlaceOf(item) is { } place ? new SourceMap(place, []) : SourceMap.ForFile(PathOf(member), text.Length).WithoutEdits();
        return new SqlText(text, source: source);
    }

    private SourceSpan? PlaceOf(CatalogObject item)
    {
        foreach (var at in new[] { item.ChangedAt, item.DefinedAt })
        {
            if (at is null) continue;
            if (_files.Find(at) is var (statement, text) && text.Source.ToSource(statement.Span) is { } span) return span;
        }
        return null;
    }

    /// <summary>What stands for a file where an object was read from a server.</summary>
    private string PathOf(string member) => $"{_database.Name}: {member}";

    /// <summary>The text as nobody may edit it.</summary>
    private static SqlText ReadOnly(SqlText text) =>
        new(text.Text, text.ParameterStyle, text.Holes, text.OptionalParts, text.Source.WithoutEdits(), text.OptionalGroups, text.ChosenParts);

    internal string ShortName(SchemaObject item)
    {
        var schema = Catalog.GetSchema(item.SchemaOid)?.Name;
        return schema is null or "public" ? item.Name : schema + "." + item.Name;
    }
}

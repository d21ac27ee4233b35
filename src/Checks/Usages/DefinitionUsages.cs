using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Definitions;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Usages;

/// <summary>
/// The relations that a script of definitions names, each once for a statement. The script is not judged: it was written for the
/// database of its own moment. A name that the script itself renames later counts as what it became.
/// </summary>
public static class DefinitionUsages
{
    /// <param name="site">The script.</param>
    /// <param name="database">The database whose relations the usages are listed under.</param>
    /// <param name="kind">Migration for a file of a migrations folder, else Ddl.</param>
    /// <param name="placeOf">Where a span of the script stands, for the evidence that its renames are.</param>
    public static IEnumerable<Usage> Of(SqlSite site, Database database, UsageKind kind, Func<SqlSpan, Place> placeOf)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (database is null) throw new ArgumentNullException(nameof(database));
        var script = SqlParser.ParseScript(site.Text);
        var renames = new RenameEvidence(ScriptRenames.In(script, placeOf));
        foreach (var statement in script.Statements)
        {
            var found = new NamedRelations();
            statement.Walk(found.Enter);
            foreach (var named in found.All)
            {
                var relation = Resolve(named, database, renames);
                yield return new Usage
                {
                    Database = database.Name,
                    Schema = relation is null ? named.Schema : database.Catalog.GetSchema(relation.SchemaOid)?.Name,
                    Table = relation?.Name ?? named.Name,
                    Columns = named.Columns.Distinct().ToArray(),
                    Place = site.Text.Source.ToSource(statement.Span) ?? site.Place,
                    Kind = kind,
                    Library = site.Library,
                    Certainty = Certainty.Known,
                    Member = site.Member,
                    Exists = relation is not null,
                };
            }
        }
    }

    private static Relation? Resolve(NamedRelation named, Database database, RenameEvidence renames)
    {
        if (database.Resolve(named.Schema, named.Name) is { } found) return found;
        return renames.FindRelation(database, named.Schema, named.Name) is { } now ? database.Resolve(named.Schema, now.Name) : null;
    }

    private sealed record NamedRelation(string? Schema, string Name, List<string> Columns);

    /// <summary>Walks a statement and keeps the names that stand where relations stand.</summary>
    private sealed class NamedRelations
    {
        private readonly Dictionary<(string?, string), NamedRelation> _byName = [];

        /// <summary>The common tables of the statements around a place.</summary>
        private readonly Stack<(SqlSpan Within, HashSet<string> Names)> _hidden = new();

        public List<NamedRelation> All { get; } = [];

        public bool Enter(SqlNode node)
        {
            while (_hidden.Count > 0 && !_hidden.Peek().Within.Contains(node.Span)) _hidden.Pop();
            switch (node)
            {
                case CreateTableStatement create:
                    Columns(create.Name, create.Elements.ToArray().OfType<ColumnDefinition>().Select(column => column.Name));
                    Add(create.PartitionOf);
                    foreach (var parent in create.Inherits) Add(parent);
                    break;
                case CreateForeignTableStatement create:
                    Columns(create.Name, create.Elements.ToArray().OfType<ColumnDefinition>().Select(column => column.Name));
                    break;
                case CreateTableAsStatement create: Add(create.Name); break;
                case CreateViewStatement create: Add(create.Name); break;
                case CreateMaterializedViewStatement create: Add(create.Name); break;
                case AlterTableStatement alter when IsRelation(alter.Kind): Alter(alter); break;
                case RenameStatement { Object: NamedObject item } rename when IsRelation(item.Kind): Rename(item, rename); break;
                case SetSchemaStatement { Object: NamedObject item } when IsRelation(item.Kind): Add(item.Name); break;
                case DropStatement drop when IsRelation(drop.Kind): Drop(drop); break;
                case CommentStatement { Object: NamedObject item } when IsRelation(item.Kind): Add(item.Name); break;
                case LikeClause like: Add(like.Relation); break;
                case ForeignKeyConstraint key: Columns(key.Referenced, key.ReferencedColumns.ToArray()); break;
                case CreateIndexStatement index:
                    Columns(index.Relation, index.Elements.ToArray().Select(element => (element.Expression as ColumnReference)?.Name).OfType<Identifier>());
                    break;
                case CreateTriggerStatement trigger: Add(trigger.Relation); break;
                case CreatePolicyStatement policy: Add(policy.Relation); break;
                case CreateRuleStatement rule: Add(rule.Relation); break;
                case RelationReference reference: Reference(reference.Name); break;
            }
            if (node is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement)
                _hidden.Push((node.Span, CommonTableNames(node)));
            return true;
        }

        private void Alter(AlterTableStatement alter)
        {
            var columns = new List<Identifier>();
            foreach (var action in alter.Actions)
            {
                if (action is AddColumnAction add) columns.Add(add.Column.Name);
                else if (action is DropColumnAction drop) columns.Add(drop.Column);
                else if (action is AlterColumnAction { Column: { } column }) columns.Add(column);
                else if (action is AddConstraintAction { Constraint: ForeignKeyConstraint key }) columns.AddRange(key.Columns.ToArray());
                else if (action is AddConstraintAction { Constraint: KeyConstraint unique }) columns.AddRange(unique.Columns.ToArray());
            }
            Columns(alter.Name, columns);
        }

        private void Rename(NamedObject item, RenameStatement rename) =>
            Columns(item.Name, rename is { Member: { } member, MemberKind: ObjectKind.Column } ? [member, rename.NewName] : []);

        private void Drop(DropStatement drop)
        {
            foreach (var item in drop.Objects)
                if (item is NamedObject named) Add(named.Name);
        }

        private void Reference(QualifiedName name)
        {
            foreach (var (_, names) in _hidden)
                if (name.Schema is null && names.Contains(name.Name.Name)) return;
            Add(name);
        }

        private static HashSet<string> CommonTableNames(SqlNode statement)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            statement.ForEachChild(child =>
            {
                if (child is not WithClause with) return;
                foreach (var table in with.Expressions) names.Add(table.Name.Name);
            });
            return names;
        }

        private void Columns(QualifiedName? name, IEnumerable<Identifier> columns)
        {
            if (Add(name) is not { } named) return;
            foreach (var column in columns)
                if (!column.HasHole) named.Columns.Add(column.Name);
        }

        private NamedRelation? Add(QualifiedName? name)
        {
            if (name is null || name.HasHole) return null;
            var key = (name.Schema?.Name, name.Name.Name);
            if (_byName.TryGetValue(key, out var known)) return known;
            var named = new NamedRelation(key.Item1, key.Item2, []);
            _byName[key] = named;
            All.Add(named);
            return named;
        }

        private static bool IsRelation(ObjectKind kind) =>
            kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable;
    }
}

using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE VIEW, MATERIALIZED VIEW, TABLE AS and SELECT INTO: relations whose columns a query gives (commands/view.c, createas.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>What the query gives that was bound last.</summary>
    private IReadOnlyList<OutputColumn> _lastOutput = [];

    private void CreateView(CreateViewStatement statement)
    {
        var options = StorageOptions(statement.Options);
        if (statement.CheckOption != ViewCheckOption.None)
            options.Add(new KeyValuePair<string, string>("check_option", statement.CheckOption == ViewCheckOption.Local ? "local" : "cascaded"));
        options.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        var isTemporary = statement.Persistence == TablePersistence.Temporary;
        var schemaOid = 0;
        var (columns, areKnown, query) = statement.IsRecursive ? ReadRecursive(statement, PlaceView) : ReadQuery(statement.Query, statement.Columns, PlaceView);
        var name = statement.Name.Name.Name;
        var view = new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Kind = RelationKind.View,
            Columns = columns,
            ColumnsAreKnown = areKnown,
            Query = query,
            Options = options,
            Persistence = IsTemporary(schemaOid) ? Persistence.Temporary : Persistence.Permanent,
            DefinedAt = Here,
        };
        if (statement.OrReplace && FindRelationOrIndex(schemaOid, name) is { } existing)
        {
            ReplaceView(existing, view, statement.Name.Span);
            return;
        }
        CheckRelationNameIsFree(schemaOid, name, statement.Name.Span);
        PutWithRowType(view);

        // A view on something temporary is temporary itself.
        Relation? PlaceView(bool readsTemporary)
        {
            schemaOid = CreationSchema(statement.Name, isTemporary || readsTemporary);
            if (!statement.OrReplace || FindRelationOrIndex(schemaOid, statement.Name.Name.Name) is not { } taken) return null;
            return taken is Relation { Kind: RelationKind.View } replaced
                ? replaced
                : throw new StatementException(SqlStates.WrongObjectType, $"\"{taken.Name}\" is not a view", statement.Name.Span);
        }
    }

    /// <summary>The query's columns and text. What the query reads says where the view can be, before its columns are looked at.</summary>
    private (Column[] Columns, bool AreKnown, string Query) ReadQuery(SqlStatement query, NodeList<Identifier> names, Func<bool, Relation?> place)
    {
        var bound = BindQuery(query);
        var replaced = place(ReadsTemporary(query));
        var columns = ColumnsOf(bound, names, out var areKnown, replaced);
        return (columns, areKnown, StoreQuery(query, columns));
    }

    /// <summary>WITH RECURSIVE is what CREATE RECURSIVE VIEW stands for (makeRecursiveViewSelect).</summary>
    private (Column[] Columns, bool AreKnown, string Query) ReadRecursive(CreateViewStatement statement, Func<bool, Relation?> place)
    {
        var names = new List<string>();
        foreach (var column in statement.Columns) names.Add(Identifiers.Quote(column.Name));
        var list = string.Join(", ", names);
        var name = Identifiers.Quote(statement.Name.Name.Name);
        var whole = $"WITH RECURSIVE {name}({list}) AS (\n{_text.Slice(statement.Query.Span)}\n)\nSELECT {list} FROM {name}";
        var script = SqlParser.ParseScript(new SqlText(whole), new ParserOptions { ServerVersion = Catalog.ServerVersion });
        if (script.Statements.Count != 1 || script.Errors.Count > 0) throw new NotUnderstoodException("the query is not understood", statement.Query.Span);
        var (text, tokens) = (_text, _tokens);
        try
        {
            (_text, _tokens) = (script.Text, script.Tokens);
            return ReadQuery(script.Statements[0], default, place);
        }
        catch (StatementException error)
        {
            throw new StatementException(error.SqlState, error.Message, statement.Query.Span, error.Detail, error.Hint);
        }
        finally
        {
            (_text, _tokens) = (text, tokens);
        }
    }

    /// <summary>
    /// The query as the catalog keeps it: a <c>*</c> of its target list stands for the columns of this moment, not for later ones.
    /// </summary>
    private string StoreQuery(SqlStatement query, Column[] columns)
    {
        var edits = new List<TextEdit>();
        if (columns.Length > 0 && query is SelectStatement { Body: SelectQuery select } && _lastOutput.Count == columns.Length)
        {
            foreach (var item in select.Items)
                if (item.Expression is ColumnReference { Star: not null } star) AddStarEdit(edits, star);
        }
        return StoreNode(query, null, keepLines: true, edits);
    }

    private void AddStarEdit(List<TextEdit> edits, ColumnReference star)
    {
        var qualifier = "";
        foreach (var name in star.Names) qualifier += _text.Slice(name.Span) + ".";
        var names = new List<string>();
        foreach (var output in _lastOutput)
            if (star.Span.Contains(output.Span)) names.Add(qualifier + Identifiers.Quote(output.Name));
        if (names.Count > 0) edits.Add(new TextEdit(star.Span, string.Join(", ", names)));
    }

    private void ReplaceView(SchemaObject existing, Relation view, SqlSpan span)
    {
        if (existing is not Relation { Kind: RelationKind.View } old)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{existing.Name}\" is not a view", span);
        if (old.ColumnsAreKnown && view.ColumnsAreKnown) CheckReplacement(old, view.Columns, span);
        var columns = new List<Column>();
        foreach (var column in view.Columns)
            columns.Add(old.FindColumn(column.Name) is { } before ? column with { Default = before.Default, Comment = before.Comment } : column);
        _builder.Put(view with
        {
            Columns = columns.ToArray(),
            Oid = old.Oid,
            TypeOid = old.TypeOid,
            Comment = old.Comment,
            DefinedAt = old.DefinedAt,
            ChangedAt = Here,
        });
    }

    /// <summary>checkViewColumns: columns may only be added at the end.</summary>
    private void CheckReplacement(Relation old, IReadOnlyList<Column> columns, SqlSpan span)
    {
        if (columns.Count < old.Columns.Count)
            throw new StatementException(SqlStates.InvalidTableDefinition, "cannot drop columns from view", span);
        for (var i = 0; i < old.Columns.Count; i++)
        {
            Column before = old.Columns[i], after = columns[i];
            if (before.Name != after.Name)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition,
                    $"cannot change name of view column \"{before.Name}\" to \"{after.Name}\"",
                    span,
                    hint: "Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.");
            if (before.Type.IsKnown && after.Type.IsKnown && before.Type != after.Type)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition,
                    $"cannot change data type of view column \"{before.Name}\" from {TypeFormatter.Format(Catalog, before.Type)} to "
                    + TypeFormatter.Format(Catalog, after.Type),
                    span);
        }
    }

    private void CreateMaterializedView(CreateMaterializedViewStatement statement)
    {
        var bound = BindQuery(statement.Query);
        if (ReadsTemporary(statement.Query))
            throw new StatementException(SqlStates.FeatureNotSupported, "materialized views must not use temporary tables or views", statement.Query.Span);
        var schemaOid = CreationSchema(statement.Name);
        if (statement.IfNotExists && IsRelationNameTaken(schemaOid, statement.Name.Name.Name)) return;
        RequireNewName(schemaOid, statement.Name, statement.Name.Span);
        if (statement.WithData != false) RefuseRecursion(statement.Query);
        var columns = ColumnsOf(bound, statement.Columns, out var areKnown);
        CheckRelationNameIsFree(schemaOid, statement.Name.Name.Name, statement.Name.Span);
        PutWithRowType(new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = statement.Name.Name.Name,
            Kind = RelationKind.MaterializedView,
            Columns = columns,
            ColumnsAreKnown = areKnown,
            Query = StoreQuery(statement.Query, columns),
            Options = StorageOptions(statement.Options),
            DefinedAt = Here,
        });
    }

    /// <summary>CreateTableAsRelExists; PostgreSQL 13 comes to it when the relation is made.</summary>
    private void RequireNewName(int schemaOid, QualifiedName name, SqlSpan span)
    {
        if (Catalog.ServerVersion >= 14 && IsRelationNameTaken(schemaOid, name.Name.Name))
            throw new StatementException(SqlStates.DuplicateTable, $"relation \"{name.Name.Name}\" already exists", span);
    }

    private void CreateTableAs(CreateTableAsStatement statement)
    {
        var isTemporary = statement.Persistence == TablePersistence.Temporary;
        if (statement.IfNotExists && IsRelationNameTaken(CreationSchema(statement.Name, isTemporary), statement.Name.Name.Name))
        {
            BindQuery(statement.Query);
            return;
        }
        if (statement.OnCommit != OnCommitAction.Unspecified && !isTemporary && statement.Name.Schema is null)
            throw new StatementException(SqlStates.InvalidTableDefinition, "ON COMMIT can only be used on temporary tables", statement.Span);
        CreateTableFromQuery(statement.Name, isTemporary, statement.Columns, statement.Query, statement.Name.Span, statement.WithData != false);
        if (statement.OnCommit == OnCommitAction.Drop && FindRelationOrIndex(statement.Name) is { } table) _droppedAtCommit.Add(table.Oid);
    }

    private void CreateTableFromQuery(QualifiedName name, bool isTemporary, NodeList<Identifier> names, SqlStatement query, SqlSpan span, bool isFilled = true)
    {
        var bound = BindQuery(query);
        var schemaOid = CreationSchema(name, isTemporary);
        RequireNewName(schemaOid, name, span);
        if (isFilled) RefuseRecursion(query);
        var columns = ColumnsOf(bound, names, out var areKnown);
        CheckRelationNameIsFree(schemaOid, name.Name.Name, span);
        PutWithRowType(new Relation
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name.Name.Name,
            Kind = RelationKind.Table,
            Persistence = IsTemporary(schemaOid) ? Persistence.Temporary : Persistence.Permanent,
            Columns = columns,
            ColumnsAreKnown = areKnown,
            DefinedAt = Here,
        });
    }

    /// <summary>
    /// The columns that a query gives. An error that the binder is certain of is the statement's error; where it is not certain of the
    /// columns, they are not known.
    /// </summary>
    private BoundStatement BindQuery(SqlStatement query)
    {
        // A definition is sent without parameters.
        query.Walk(static node => node is ParameterReference { Syntax: ParameterSyntax.Dollar } parameter
            ? throw new StatementException("42P02", $"there is no parameter ${parameter.Number}", parameter.Span)
            : true);
        var bound = Binder.Bind(query, _text, new BindingContext(Catalog) { SearchPath = BinderPath(), GivesColumnsOfInto = true });
        if (bound.Errors.Count > 0)
        {
            throw Raised(bound.Errors[0]);
        }
        return bound;
    }

    private Column[] ColumnsOf(BoundStatement bound, NodeList<Identifier> names, out bool areKnown, Relation? replaced = null)
    {
        _lastOutput = bound.OutputColumns;
        areKnown = bound.OutputColumnsAreKnown && bound.OutputColumns.Count > 0;
        if (!areKnown) return [];
        if (names.Count > bound.OutputColumns.Count)
            throw new StatementException(SqlStates.SyntaxError, "too many column names were specified", names[bound.OutputColumns.Count].Span);
        var columns = new List<Column>();
        StatementException? duplicate = null;
        foreach (var output in bound.OutputColumns)
        {
            var name = columns.Count < names.Count ? names[columns.Count] : null;
            areKnown &= name is not null || output.NameIsKnown;
            var text = name?.Name ?? output.Name;
            if (columns.Exists(column => column.Name == text))
                duplicate ??= new StatementException(SqlStates.DuplicateColumn, $"column \"{text}\" specified more than once", name?.Span ?? output.Span);
            columns.Add(new Column
            {
                Name = text,
                Ordinal = columns.Count + 1,
                // A bare constant's type is settled as text.
                Type = output.Type.Oid == BuiltInTypes.Unknown ? new TypeReference(BuiltInTypes.Text) : output.Type,
                Collation = Catalog.GetRelation(output.RelationOid)?.FindColumn(output.ColumnOrdinal)?.Collation,
                DefinedAt = At(output.Span),
            });
        }
        if (duplicate is null) return columns.ToArray();
        // A view that is replaced has to keep its columns before new ones are added.
        if (replaced is { ColumnsAreKnown: true } && areKnown) CheckReplacement(replaced, columns, _statement!.Span);
        throw duplicate;
    }

    /// <summary>fireRIRrules: a query that is run may not read a view that reads itself.</summary>
    private void RefuseRecursion(SqlStatement query)
    {
        if (_isFromServer) return;
        var walker = new RelationWalker(this);
        walker.Walk(query);
        foreach (var relation in walker.Found) Follow(relation, []);

        void Follow(Relation relation, List<int> path)
        {
            if (relation.Kind != RelationKind.View) return;
            if (path.Contains(relation.Oid))
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition, $"infinite recursion detected in rules for relation \"{relation.Name}\"", query.Span);
            path.Add(relation.Oid);
            foreach (var reference in _stored.References(relation.Query, StoredTextKind.Query))
                if (reference.Item is Relation read) Follow(Catalog.GetRelation(read.Oid) ?? read, path);
            path.RemoveAt(path.Count - 1);
        }
    }

    private List<string> BinderPath()
    {
        var path = new List<string>(_searchPath);
        if (!path.Contains(TemporarySchema) && Catalog.FindSchema(TemporarySchema) is not null) path.Insert(0, TemporarySchema);
        return path;
    }

    private bool ReadsTemporary(SqlStatement query)
    {
        if (Catalog.FindSchema(TemporarySchema) is null) return false;
        var walker = new RelationWalker(this);
        walker.Walk(query);
        return walker.Found.Exists(relation => IsTemporary(relation.SchemaOid));
    }

    /// <summary>The relations that a query names.</summary>
    private sealed class RelationWalker(ReplaySession session) : NameWalker
    {
        public List<Relation> Found { get; } = [];

        protected override void OnRelation(RelationReference relation)
        {
            if (!relation.Name.HasHole && session.FindRelationOrIndex(relation.Name, missingOk: true) is Relation found) Found.Add(found);
        }

        protected override void OnRoutine(FunctionCall call)
        {
        }

        protected override void OnType(TypeName type)
        {
        }

        protected override void OnColumn(ColumnReference column)
        {
        }

        protected override void OnRelationText(StringConstant text, bool hasCast)
        {
        }
    }
}

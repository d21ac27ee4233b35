namespace DbImpact.PostgreSql.Syntax;

/// <summary>Definitions of tables, indexes, statistics, views and sequences.</summary>
internal sealed partial class SqlWriter
{
    private bool Definition(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                CreateTable(create);
                return true;
            case CreateTableAsStatement create:
                CreateTableAs(create);
                return true;
            case CreateIndexStatement create:
                CreateIndex(create);
                return true;
            case CreateViewStatement create:
                CreateView(create);
                return true;
            case CreateMaterializedViewStatement create:
                CreateMaterializedView(create);
                return true;
            case RefreshMaterializedViewStatement refresh:
                Add(refresh.IsConcurrently ? "REFRESH MATERIALIZED VIEW CONCURRENTLY " : "REFRESH MATERIALIZED VIEW ");
                Name(refresh.Name);
                WithData(refresh.WithData);
                return true;
            case CreateSequenceStatement create:
                Create(create.Persistence, "SEQUENCE ", create.IfNotExists);
                Name(create.Name);
                Options(create.Options);
                return true;
            case AlterSequenceStatement alter:
                Add(alter.IfExists ? "ALTER SEQUENCE IF EXISTS " : "ALTER SEQUENCE ");
                Name(alter.Name);
                Options(alter.Options);
                return true;
            case CreateStatisticsStatement create:
                Add(create.IfNotExists ? "CREATE STATISTICS IF NOT EXISTS" : "CREATE STATISTICS");
                Clause(" ", create.Name);
                Columns(create.Kinds);
                Clause(" ON ", create.Expressions);
                Clause(" FROM ", create.From);
                return true;
            case AlterStatisticsStatement alter:
                Clause(alter.IfExists ? "ALTER STATISTICS IF EXISTS " : "ALTER STATISTICS ", alter.Name);
                Add(" SET STATISTICS ");
                NumberOrDefault(alter.Target);
                return true;
            default:
                return false;
        }
    }

    private void Create(TablePersistence persistence, string kind, bool ifNotExists)
    {
        Add("CREATE ");
        Persistence(persistence);
        Add(kind);
        AddIf(ifNotExists, "IF NOT EXISTS ");
    }

    private void Create(bool orReplace, string kind, QualifiedName name)
    {
        Add(orReplace ? "CREATE OR REPLACE " : "CREATE ");
        Add(kind);
        Name(name);
    }

    private void Inheritance(NodeList<QualifiedName> parents)
    {
        if (parents.IsEmpty) return;
        Add(" INHERITS ");
        Parenthesized(parents);
    }

    private void Persistence(TablePersistence persistence)
    {
        AddIf(persistence == TablePersistence.Temporary, "TEMPORARY ");
        AddIf(persistence == TablePersistence.Unlogged, "UNLOGGED ");
    }

    private void CreateTable(CreateTableStatement create)
    {
        Create(create.Persistence, "TABLE ", create.IfNotExists);
        Name(create.Name);
        Clause(" OF ", create.OfType);
        Clause(" PARTITION OF ", create.PartitionOf);
        if (create.HasElementList)
        {
            Add(" ");
            Parenthesized(create.Elements);
        }
        Inheritance(create.Inherits);
        Clause(" ", create.Bound);
        Clause(" ", create.PartitionBy);
        Storage(create.AccessMethod, create.Options, create.IsWithoutOids, create.OnCommit, create.Tablespace);
    }

    private void CreateTableAs(CreateTableAsStatement create)
    {
        Create(create.Persistence, "TABLE ", create.IfNotExists);
        Name(create.Name);
        Columns(create.Columns);
        Storage(create.AccessMethod, create.Options, create.IsWithoutOids, create.OnCommit, create.Tablespace);
        Clause(" AS ", create.Query);
        WithData(create.WithData);
    }

    private void Storage(
        Identifier? accessMethod,
        NodeList<StorageParameter> options,
        bool isWithoutOids = false,
        OnCommitAction onCommit = OnCommitAction.Unspecified,
        Identifier? tablespace = null)
    {
        Clause(" USING ", accessMethod);
        WithOptions(options);
        AddIf(isWithoutOids, " WITHOUT OIDS");
        Add(onCommit switch
        {
            OnCommitAction.PreserveRows => " ON COMMIT PRESERVE ROWS",
            OnCommitAction.DeleteRows => " ON COMMIT DELETE ROWS",
            OnCommitAction.Drop => " ON COMMIT DROP",
            _ => "",
        });
        Clause(" TABLESPACE ", tablespace);
    }

    private void WithOptions(NodeList<StorageParameter> options)
    {
        if (options.IsEmpty) return;
        Add(" WITH ");
        Parenthesized(options);
    }

    private void WithData(bool? withData)
    {
        AddIf(withData == true, " WITH DATA");
        AddIf(withData == false, " WITH NO DATA");
    }

    private void NullsDistinct(bool? nullsDistinct)
    {
        AddIf(nullsDistinct == true, " NULLS DISTINCT");
        AddIf(nullsDistinct == false, " NULLS NOT DISTINCT");
    }

    private void CreateIndex(CreateIndexStatement create)
    {
        Add(create.IsUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
        AddIf(create.IsConcurrently, "CONCURRENTLY ");
        AddIf(create.IfNotExists, "IF NOT EXISTS ");
        Clause("", create.Name);
        AddIf(create.Name is not null, " ");
        Add(create.IsOnly ? "ON ONLY " : "ON ");
        Name(create.Relation);
        Clause(" USING ", create.AccessMethod);
        Columns(create.Elements);
        if (!create.Include.IsEmpty) Add(" INCLUDE");
        Columns(create.Include);
        NullsDistinct(create.NullsDistinct);
        WithOptions(create.Options);
        Clause(" TABLESPACE ", create.Tablespace);
        Clause(" WHERE ", create.Where);
    }

    private void CreateView(CreateViewStatement create)
    {
        Add(create.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        Persistence(create.Persistence);
        Add(create.IsRecursive ? "RECURSIVE VIEW " : "VIEW ");
        Name(create.Name);
        Columns(create.Columns);
        WithOptions(create.Options);
        Clause(" AS ", create.Query);
        AddIf(create.CheckOption == ViewCheckOption.Local, " WITH LOCAL CHECK OPTION");
        AddIf(create.CheckOption == ViewCheckOption.Cascaded, " WITH CASCADED CHECK OPTION");
    }

    private void CreateMaterializedView(CreateMaterializedViewStatement create)
    {
        var persistence = create.IsUnlogged ? TablePersistence.Unlogged : TablePersistence.Permanent;
        Create(persistence, "MATERIALIZED VIEW ", create.IfNotExists);
        Name(create.Name);
        Columns(create.Columns);
        Storage(create.AccessMethod, create.Options, tablespace: create.Tablespace);
        Clause(" AS ", create.Query);
        WithData(create.WithData);
    }

    private void Options(NodeList<SequenceOption> options)
    {
        foreach (var option in options)
        {
            Add(" ");
            Option(option);
        }
    }

    /// <summary>gram.y <c>SeqOptElem</c>.</summary>
    private void Option(SequenceOption option)
    {
        Add(option.Kind switch
        {
            SequenceOptionKind.As => "AS",
            SequenceOptionKind.Cache => "CACHE",
            SequenceOptionKind.Cycle => "CYCLE",
            SequenceOptionKind.NoCycle => "NO CYCLE",
            SequenceOptionKind.IncrementBy => "INCREMENT BY",
            SequenceOptionKind.Logged => "LOGGED",
            SequenceOptionKind.Unlogged => "UNLOGGED",
            SequenceOptionKind.MaxValue => "MAXVALUE",
            SequenceOptionKind.NoMaxValue => "NO MAXVALUE",
            SequenceOptionKind.MinValue => "MINVALUE",
            SequenceOptionKind.NoMinValue => "NO MINVALUE",
            SequenceOptionKind.OwnedBy => "OWNED BY",
            SequenceOptionKind.SequenceName => "SEQUENCE NAME",
            SequenceOptionKind.Start => "START WITH",
            _ => option.Value is null ? "RESTART" : "RESTART WITH",
        });
        Clause(" ", option.Type);
        Clause(" ", option.Value);
        Clause(" ", option.Name);
    }
}

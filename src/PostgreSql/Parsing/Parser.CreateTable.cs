using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// CREATE TABLE and CREATE TABLE AS.
/// <code>
/// CREATE [ [ GLOBAL | LOCAL ] { TEMPORARY | TEMP } | UNLOGGED ] TABLE [ IF NOT EXISTS ] name
///   { ( [ element, ... ] ) [ INHERITS ( parent, ... ) ] | OF type [ ( element, ... ) ] | PARTITION OF parent [ ( element, ... ) ] bound }
///   [ PARTITION BY strategy ( key, ... ) ] [ USING method ] [ WITH ( parameter, ... ) | WITHOUT OIDS ]
///   [ ON COMMIT { PRESERVE ROWS | DELETE ROWS | DROP } ] [ TABLESPACE name ]
/// CREATE ... TABLE [ IF NOT EXISTS ] name [ ( column, ... ) ] [ USING method ] [ WITH ... ] [ ON COMMIT ... ] [ TABLESPACE name ]
///   AS { query | EXECUTE name [ ( parameter, ... ) ] } [ WITH [ NO ] DATA ]
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private SqlStatement ParseCreateTable(int start, TablePersistence persistence)
    {
        Expect(Keyword.Table);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseQualifiedName();
        if (_isExplained) return ParseCreateTableAs(start, persistence, ifNotExists, name);
        if (At(TokenKind.OpenParenthesis) && (_inSchema || !AtColumnNameList()))
        {
            var elements = ParseTableElements();
            var inherits = ParseInherits();
            return ParseTableTail(start, persistence, ifNotExists, name, null, null, true, elements, inherits, null);
        }
        if (Accept(Keyword.Of))
        {
            var type = ParseAnyName();
            var hasList = At(TokenKind.OpenParenthesis);
            var elements = hasList ? ParseTypedTableElements() : default;
            return ParseTableTail(start, persistence, ifNotExists, name, type, null, hasList, elements, default, null);
        }
        if (Accept(Keyword.Partition))
        {
            Expect(Keyword.Of);
            var parent = ParseQualifiedName();
            var hasList = At(TokenKind.OpenParenthesis);
            var elements = hasList ? ParseTypedTableElements() : default;
            var bound = ParsePartitionBound();
            return ParseTableTail(start, persistence, ifNotExists, name, null, parent, hasList, elements, default, bound);
        }
        return ParseCreateTableAs(start, persistence, ifNotExists, name);
    }

    /// <summary>
    /// Whether the parentheses hold bare names, as only CREATE TABLE AS has them: a name is followed by a comma or by the end of the list.
    /// </summary>
    private bool AtColumnNameList() =>
        IsColId(Peek(1)) && Peek(2).Kind is TokenKind.Comma or TokenKind.CloseParenthesis && (Peek(1).Kind != TokenKind.Hole || AtListBeforeAs());

    /// <summary>Whether AS follows the list in parentheses.</summary>
    private bool AtListBeforeAs()
    {
        var end = Closings[_index];
        return end != NeverClosed && _tokens[end + 1].Keyword == Keyword.As;
    }

    private CreateTableStatement ParseTableTail(
        int start,
        TablePersistence persistence,
        bool ifNotExists,
        QualifiedName name,
        QualifiedName? ofType,
        QualifiedName? partitionOf,
        bool hasElementList,
        NodeList<TableElement> elements,
        NodeList<QualifiedName> inherits,
        PartitionBound? bound)
    {
        var partitionBy = At(Keyword.Partition) ? ParsePartitionSpecification() : null;
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var options = ParseTableOptions(out var isWithoutOids);
        var onCommit = ParseOnCommit();
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        return new CreateTableStatement(Finish(start))
        {
            Persistence = persistence,
            IfNotExists = ifNotExists,
            Name = name,
            OfType = ofType,
            PartitionOf = partitionOf,
            HasElementList = hasElementList,
            Elements = elements,
            Inherits = inherits,
            Bound = bound,
            PartitionBy = partitionBy,
            AccessMethod = accessMethod,
            Options = options,
            IsWithoutOids = isWithoutOids,
            OnCommit = onCommit,
            Tablespace = tablespace,
        };
    }

    private CreateTableAsStatement ParseCreateTableAs(int start, TablePersistence persistence, bool ifNotExists, QualifiedName name)
    {
        if (_inSchema) SyntaxError();
        var columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var options = ParseTableOptions(out var isWithoutOids);
        var onCommit = ParseOnCommit();
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        Expect(Keyword.As);
        SqlStatement query = At(Keyword.Execute) ? ParseExecuteStatement() : ParseSelectStatement();
        var withData = ParseWithData();
        return new CreateTableAsStatement(Finish(start))
        {
            Persistence = persistence,
            IfNotExists = ifNotExists,
            Name = name,
            Columns = columns,
            AccessMethod = accessMethod,
            Options = options,
            IsWithoutOids = isWithoutOids,
            OnCommit = onCommit,
            Tablespace = tablespace,
            Query = query,
            WithData = withData,
        };
    }

    /// <summary><c>[WITH [NO] DATA]</c> (gram.y <c>opt_with_data</c>).</summary>
    private bool? ParseWithData()
    {
        if (!AcceptWith()) return null;
        var isNo = Accept(Keyword.No);
        Expect(Keyword.Data);
        return !isNo;
    }

    private NodeList<QualifiedName> ParseInherits()
    {
        if (!Accept(Keyword.Inherits)) return default;
        Expect(TokenKind.OpenParenthesis);
        var parents = ParseQualifiedNameList();
        Expect(TokenKind.CloseParenthesis);
        return parents;
    }

    /// <summary><c>[WITH (parameter, …) | WITHOUT OIDS]</c> (gram.y <c>OptWith</c>).</summary>
    private NodeList<StorageParameter> ParseTableOptions(out bool isWithoutOids)
    {
        isWithoutOids = false;
        if (AcceptWith()) return ParseStorageParameters();
        if (!AcceptWithout()) return default;
        Expect(Keyword.Oids);
        isWithoutOids = true;
        return default;
    }

    private OnCommitAction ParseOnCommit()
    {
        if (!Accept(Keyword.On)) return OnCommitAction.Unspecified;
        Expect(Keyword.Commit);
        if (Accept(Keyword.Drop)) return OnCommitAction.Drop;
        var isDelete = Accept(Keyword.Delete);
        if (!isDelete) Expect(Keyword.Preserve);
        Expect(Keyword.Rows);
        return isDelete ? OnCommitAction.DeleteRows : OnCommitAction.PreserveRows;
    }

    /// <summary><c>( [element, …] )</c> (gram.y <c>OptTableElementList</c>).</summary>
    private NodeList<TableElement> ParseTableElements()
    {
        Expect(TokenKind.OpenParenthesis);
        if (Accept(TokenKind.CloseParenthesis)) return default;
        var elementsMark = Mark();
        do
        {
            if (!AtHoleItem) Push(ParseTableElement());
            if (At(TokenKind.Hole)) Push(new HoleElement(ParseHoles().Span));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<TableElement>(elementsMark);
    }

    private TableElement ParseTableElement()
    {
        if (At(Keyword.Like)) return ParseLikeClause();
        return AtTableConstraint() ? ParseTableConstraint() : ParseColumnDefinition();
    }

    /// <summary><c>( element, … )</c> of a typed table or a partition (gram.y <c>OptTypedTableElementList</c>).</summary>
    private NodeList<TableElement> ParseTypedTableElements()
    {
        Expect(TokenKind.OpenParenthesis);
        var elementsMark = Mark();
        do
        {
            // EXCLUDE needs USING or a parenthesis to be a constraint here; a column's options begin with neither.
            if (!AtHoleItem) Push(AtTableConstraint() ? ParseTableConstraint() : ParseColumnOptions());
            if (At(TokenKind.Hole)) Push(new HoleElement(ParseHoles().Span));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<TableElement>(elementsMark);
    }

    /// <summary><c>column [WITH OPTIONS] constraint …</c> (gram.y <c>columnOptions</c>).</summary>
    private ColumnDefinition ParseColumnOptions()
    {
        var start = Position;
        var name = ParseColId();
        var hasWithOptions = AcceptWith();
        if (hasWithOptions) Expect(Keyword.Options);
        var constraints = ParseColumnQualifiers(out var collation);
        return new ColumnDefinition(Finish(start))
        {
            Name = name,
            HasWithOptions = hasWithOptions,
            Collation = collation,
            Constraints = constraints,
        };
    }

    /// <summary>
    /// <c>column type [STORAGE s] [COMPRESSION c] [OPTIONS (…)] [COLLATE c] constraint …</c> (gram.y <c>columnDef</c>).
    /// </summary>
    private ColumnDefinition ParseColumnDefinition()
    {
        var start = Position;
        var name = ParseColId();
        var type = ParseTypeName();
        var storage = _version >= 16 && Accept(Keyword.Storage) ? ParseColIdOrDefault() : null;
        var compression = Accept(Keyword.Compression) ? ParseColIdOrDefault() : null;
        var serverOptions = ParseServerOptions();
        var constraints = ParseColumnQualifiers(out var collation);
        return new ColumnDefinition(Finish(start))
        {
            Name = name,
            Type = type,
            Storage = storage,
            Compression = compression,
            ServerOptions = serverOptions,
            Collation = collation,
            Constraints = constraints,
        };
    }

    /// <summary>A name or the word DEFAULT, which is kept as a name.</summary>
    private Identifier ParseColIdOrDefault() => At(Keyword.Default) ? TakeIdentifier() : ParseColId();

    /// <summary><c>LIKE relation [INCLUDING | EXCLUDING option] …</c> (gram.y <c>TableLikeClause</c>).</summary>
    private LikeClause ParseLikeClause()
    {
        var start = Position;
        Expect(Keyword.Like);
        var relation = ParseQualifiedName();
        var optionsMark = Mark();
        while (At(Keyword.Including) || At(Keyword.Excluding)) Push(ParseLikeOption());
        return new LikeClause(Finish(start)) { Relation = relation, Options = PopList<LikeOption>(optionsMark) };
    }

    private LikeOption ParseLikeOption()
    {
        var start = Position;
        var isIncluding = Accept(Keyword.Including);
        if (!isIncluding) Expect(Keyword.Excluding);
        var kind = _keyword switch
        {
            Keyword.Comments => LikeOptionKind.Comments,
            Keyword.Compression => LikeOptionKind.Compression,
            Keyword.Constraints => LikeOptionKind.Constraints,
            Keyword.Defaults => LikeOptionKind.Defaults,
            Keyword.Generated => LikeOptionKind.Generated,
            Keyword.Identity => LikeOptionKind.Identity,
            Keyword.Indexes => LikeOptionKind.Indexes,
            Keyword.Statistics => LikeOptionKind.Statistics,
            Keyword.Storage => LikeOptionKind.Storage,
            _ => LikeOptionKind.All,
        };
        if (kind != LikeOptionKind.All) Advance();
        else Expect(Keyword.All);
        return new LikeOption(Finish(start)) { IsIncluding = isIncluding, Kind = kind };
    }
}

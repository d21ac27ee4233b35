using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>VACUUM, ANALYZE, CLUSTER, REINDEX, CHECKPOINT, and the options that they share.</summary>
internal sealed partial class Parser
{
    /// <summary><c>( option [value], … )</c> (gram.y <c>utility_option_list</c>).</summary>
    private NodeList<UtilityOption> ParseUtilityOptions()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseUtilityOption());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<UtilityOption>(mark);
    }

    private UtilityOption ParseUtilityOption()
    {
        var start = Position;
        var name = _keyword is Keyword.Analyze or Keyword.Analyse or Keyword.Format ? TakeIdentifier() : ParseNonReservedWord();
        SqlNode? value = null;
        if (AtSignedNumber) value = ParseSignedNumber();
        else if (AtBooleanOrString) value = ParseBooleanOrString();
        return new UtilityOption(Finish(start)) { Name = name, Value = value };
    }

    /// <summary>Pushes an option of the older forms, which is a word alone.</summary>
    private void PushFlag(Keyword keyword, Keyword spelling = Keyword.NotKeyword)
    {
        if (_keyword != keyword && (spelling == Keyword.NotKeyword || _keyword != spelling)) return;
        var name = TakeIdentifier();
        Push(new UtilityOption(name.Span) { Name = name });
    }

    /// <summary>
    /// <c>VACUUM { [FULL] [FREEZE] [VERBOSE] [ANALYZE] | ( option, … ) } [relation [( column, … )], …]</c> (gram.y <c>VacuumStmt</c>).
    /// </summary>
    private VacuumStatement ParseVacuumStatement()
    {
        var start = Position;
        Expect(Keyword.Vacuum);
        NodeList<UtilityOption> options;
        if (At(TokenKind.OpenParenthesis)) options = ParseUtilityOptions();
        else
        {
            var mark = Mark();
            PushFlag(Keyword.Full);
            PushFlag(Keyword.Freeze);
            PushFlag(Keyword.Verbose);
            PushFlag(Keyword.Analyze, Keyword.Analyse);
            options = PopList<UtilityOption>(mark);
        }
        var relations = ParseMaintainedRelations();
        return new VacuumStatement(Finish(start)) { Options = options, Relations = relations };
    }

    /// <summary><c>ANALYZE { [VERBOSE] | ( option, … ) } [relation [( column, … )], …]</c> (gram.y <c>AnalyzeStmt</c>).</summary>
    private VacuumStatement ParseAnalyzeStatement()
    {
        var start = Position;
        if (!Accept(Keyword.Analyse)) Expect(Keyword.Analyze);
        NodeList<UtilityOption> options;
        if (At(TokenKind.OpenParenthesis)) options = ParseUtilityOptions();
        else
        {
            var mark = Mark();
            PushFlag(Keyword.Verbose);
            options = PopList<UtilityOption>(mark);
        }
        var relations = ParseMaintainedRelations();
        return new VacuumStatement(Finish(start)) { IsAnalyze = true, Options = options, Relations = relations };
    }

    private NodeList<MaintainedRelation> ParseMaintainedRelations()
    {
        var mark = Mark();
        if (!AtColId && !(_version >= 18 && At(Keyword.Only))) return default;
        do
        {
            var start = Position;
            var relation = _version >= 18 ? ParseRelation() : ParsePlainRelation();
            var columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
            Push(new MaintainedRelation(Finish(start)) { Relation = relation, Columns = columns });
        }
        while (Accept(TokenKind.Comma));
        return PopList<MaintainedRelation>(mark);
    }

    private RelationReference ParsePlainRelation()
    {
        var name = ParseQualifiedName();
        return new RelationReference(name.Span, name);
    }

    /// <summary>
    /// <c>CLUSTER [VERBOSE | ( option, … )] [relation [USING index]]</c>, <c>CLUSTER [VERBOSE] index ON relation</c> (gram.y
    /// <c>ClusterStmt</c>).
    /// </summary>
    private ClusterStatement ParseClusterStatement()
    {
        var start = Position;
        Expect(Keyword.Cluster);
        var mark = Mark();
        var hasList = _version >= 14 && At(TokenKind.OpenParenthesis);
        if (!hasList) PushFlag(Keyword.Verbose);
        var options = hasList ? ParseUtilityOptions() : PopList<UtilityOption>(mark);
        QualifiedName? relation = null;
        Identifier? index = null;
        if (AtColId || (hasList && _version < 17))
        {
            relation = ParseQualifiedName();
            if (!hasList && relation.Parts.Count == 1 && Accept(Keyword.On))
            {
                index = relation.Name;
                relation = ParseQualifiedName();
            }
            else if (Accept(Keyword.Using)) index = ParseColId();
        }
        return new ClusterStatement(Finish(start)) { Options = options, Relation = relation, Index = index };
    }

    /// <summary>
    /// <c>REINDEX [( option, … )] { INDEX | TABLE | SCHEMA | SYSTEM | DATABASE } [CONCURRENTLY] name</c> (gram.y <c>ReindexStmt</c>; SYSTEM and
    /// DATABASE without a name from 16 on).
    /// </summary>
    private ReindexStatement ParseReindexStatement()
    {
        var start = Position;
        Expect(Keyword.Reindex);
        var options = !At(TokenKind.OpenParenthesis) ? default : _version >= 14 ? ParseUtilityOptions() : ParseVerboseOption();
        var target = _keyword switch
        {
            Keyword.Index => ReindexTarget.Index,
            Keyword.Table => ReindexTarget.Table,
            Keyword.Schema => ReindexTarget.Schema,
            Keyword.System => ReindexTarget.System,
            _ => ReindexTarget.Database,
        };
        if (target != ReindexTarget.Database) Advance();
        else Expect(Keyword.Database);
        var isConcurrently = Accept(Keyword.Concurrently);
        QualifiedName? name = null;
        if (target is ReindexTarget.Index or ReindexTarget.Table) name = ParseQualifiedName();
        else if (AtColId || target == ReindexTarget.Schema || _version < 16)
        {
            var simple = ParseColId();
            name = new QualifiedName(simple.Span, new NodeList<Identifier>(simple));
        }
        return new ReindexStatement(Finish(start)) { Options = options, Target = target, IsConcurrently = isConcurrently, Name = name };
    }

    /// <summary><c>( VERBOSE, … )</c>, all that 13 has.</summary>
    private NodeList<UtilityOption> ParseVerboseOption()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            if (!At(Keyword.Verbose)) SyntaxError();
            PushFlag(Keyword.Verbose);
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return PopList<UtilityOption>(mark);
    }

    private CheckpointStatement ParseCheckpointStatement()
    {
        var start = Position;
        Expect(Keyword.Checkpoint);
        return new CheckpointStatement(Finish(start));
    }
}

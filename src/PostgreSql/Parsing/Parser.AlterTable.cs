using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// ALTER TABLE and the statements that share its actions.
/// <code>
/// ALTER { TABLE | INDEX | SEQUENCE | VIEW | MATERIALIZED VIEW | FOREIGN TABLE } [ IF EXISTS ] name action [, ... ]
/// ALTER TABLE [ IF EXISTS ] name { ATTACH PARTITION p bound | DETACH PARTITION p [ CONCURRENTLY | FINALIZE ] }
/// ALTER INDEX name { ATTACH PARTITION p | [ NO ] DEPENDS ON EXTENSION e }
/// ALTER ... [ IF EXISTS ] name { RENAME [ [ COLUMN ] c | CONSTRAINT c ] TO n | SET SCHEMA s }
/// ALTER { TABLE | INDEX | MATERIALIZED VIEW } ALL IN TABLESPACE t [ OWNED BY role, ... ] SET TABLESPACE t [ NOWAIT ]
/// </code>
/// </summary>
internal sealed partial class Parser
{
    /// <param name="start">The start of ALTER.</param>
    /// <param name="kind">The kind, whose words are read.</param>
    private SqlStatement ParseAlterRelation(int start, ObjectKind kind)
    {
        if (kind is ObjectKind.Table or ObjectKind.Index or ObjectKind.MaterializedView && At(Keyword.All)) return ParseMoveAll(start, kind);
        var ifExists = AcceptIfExists();
        var relation = kind is ObjectKind.Table or ObjectKind.ForeignTable ? ParseRelation() : null;
        var name = relation?.Name ?? ParseQualifiedName();
        var isOnly = relation?.IsOnly ?? false;
        var target = relation?.Span ?? name.Span;
        if (At(Keyword.Rename)) return ParseRenameRelation(start, kind, ifExists, name, isOnly, target);
        if (kind != ObjectKind.Index && At(Keyword.Set) && AtAhead(1, Keyword.Schema))
            return ParseSetSchema(start, ifExists, new NamedObject(target) { Kind = kind, Name = name, IsOnly = isOnly });
        if (kind is ObjectKind.Index or ObjectKind.MaterializedView && !ifExists && AtDependsOnExtension())
            return ParseDependsOnExtension(start, new NamedObject(target) { Kind = kind, Name = name });
        if (kind == ObjectKind.Sequence && AtSequenceChange) return ParseAlterSequence(start, ifExists, name);
        var actions = AtPartitionAction(kind, ifExists)
            ? new NodeList<AlterTableAction>(ParsePartitionAction(kind))
            : ParseAlterTableActions();
        return new AlterTableStatement(Finish(start)) { Kind = kind, IfExists = ifExists, IsOnly = isOnly, Name = name, Actions = actions };
    }

    private MoveAllStatement ParseMoveAll(int start, ObjectKind kind)
    {
        Expect(Keyword.All);
        Expect(Keyword.In);
        Expect(Keyword.Tablespace);
        var tablespace = ParseColId();
        NodeList<RoleName> owners = default;
        if (Accept(Keyword.Owned))
        {
            Expect(Keyword.By);
            owners = ParseRoleList();
        }
        Expect(Keyword.Set);
        Expect(Keyword.Tablespace);
        var newTablespace = ParseColId();
        var isNoWait = Accept(Keyword.Nowait);
        return new MoveAllStatement(Finish(start))
        {
            Kind = kind,
            Tablespace = tablespace,
            OwnedBy = owners,
            NewTablespace = newTablespace,
            IsNoWait = isNoWait,
        };
    }

    private RenameStatement ParseRenameRelation(int start, ObjectKind kind, bool ifExists, QualifiedName name, bool isOnly, SqlSpan target)
    {
        Expect(Keyword.Rename);
        var memberKind = kind;
        Identifier? member = null;
        if (!At(Keyword.To) && kind is not (ObjectKind.Index or ObjectKind.Sequence))
        {
            memberKind = kind == ObjectKind.Table && Accept(Keyword.Constraint) ? ObjectKind.Constraint : ObjectKind.Column;
            if (memberKind == ObjectKind.Column) Accept(Keyword.Column);
            member = ParseColId();
        }
        Expect(Keyword.To);
        var newName = ParseColId();
        return new RenameStatement(Finish(start))
        {
            IfExists = ifExists,
            Object = new NamedObject(target) { Kind = kind, Name = name, IsOnly = isOnly },
            MemberKind = memberKind,
            Member = member,
            NewName = newName,
        };
    }

    private NodeList<AlterTableAction> ParseAlterTableActions()
    {
        var actionsMark = Mark();
        do
        {
            // A word behind a hole may begin the action all the same.
            if (_isTolerant && At(TokenKind.Hole) && IsActionWord(_tokens[BehindHoles()].Keyword)) TakeLooseHoles();
            if (!AtHoleItem) Push(ParseAlterTableAction());
            if (At(TokenKind.Hole)) Push(new HoleAction(ParseHoles().Span));
        }
        while (Accept(TokenKind.Comma));
        return PopList<AlterTableAction>(actionsMark);
    }

    private static bool IsActionWord(Keyword keyword) => keyword is Keyword.Add or Keyword.Drop or Keyword.Alter or Keyword.Rename or Keyword.Set
        or Keyword.Reset or Keyword.Owner or Keyword.Validate or Keyword.Enable or Keyword.Disable or Keyword.Inherit or Keyword.No
        or Keyword.Attach or Keyword.Detach or Keyword.Cluster or Keyword.Replica or Keyword.Options;

    private bool AtPartitionAction(ObjectKind kind, bool ifExists) =>
        (kind == ObjectKind.Table && (At(Keyword.Attach) || At(Keyword.Detach))) || (kind == ObjectKind.Index && !ifExists && At(Keyword.Attach));

    /// <summary>gram.y <c>partition_cmd</c>, <c>index_partition_cmd</c>.</summary>
    private AlterTableAction ParsePartitionAction(ObjectKind kind)
    {
        var start = Position;
        var isAttach = Accept(Keyword.Attach);
        if (!isAttach) Expect(Keyword.Detach);
        Expect(Keyword.Partition);
        var partition = ParseQualifiedName();
        if (isAttach)
        {
            var bound = kind == ObjectKind.Table ? ParsePartitionBound() : null;
            return new AttachPartitionAction(Finish(start)) { Partition = partition, Bound = bound };
        }
        var isConcurrently = _version >= 14 && Accept(Keyword.Concurrently);
        var isFinalize = !isConcurrently && Accept(Keyword.Finalize);
        return new DetachPartitionAction(Finish(start)) { Partition = partition, IsConcurrently = isConcurrently, IsFinalize = isFinalize };
    }

    /// <summary>gram.y <c>alter_table_cmd</c>.</summary>
    private AlterTableAction ParseAlterTableAction()
    {
        var start = Position;
        var keyword = _keyword;
        switch (keyword)
        {
            case Keyword.Add:
                Advance();
                return ParseAddAction(start);
            case Keyword.Alter:
                Advance();
                return At(Keyword.Constraint) ? ParseAlterConstraint(start) : ParseAlterColumn(start);
            case Keyword.Drop:
                Advance();
                return ParseDropAction(start);
            case Keyword.Validate:
                Advance();
                Expect(Keyword.Constraint);
                var constraint = ParseColId();
                return new ValidateConstraintAction(Finish(start)) { Name = constraint };
            case Keyword.Set:
                Advance();
                return ParseSetAction(start);
            case Keyword.Reset:
                Advance();
                var reset = ParseStorageParameters();
                return new SetOptionsAction(Finish(start)) { IsReset = true, Options = reset };
            case Keyword.Cluster:
                Advance();
                Expect(Keyword.On);
                var index = ParseColId();
                return new ClusterOnAction(Finish(start)) { Index = index };
            case Keyword.Enable:
            case Keyword.Disable:
                Advance();
                return ParseEnableAction(start, keyword == Keyword.Enable);
            case Keyword.Inherit:
                Advance();
                var parent = ParseQualifiedName();
                return new InheritAction(Finish(start)) { Parent = parent };
            case Keyword.No:
                Advance();
                return ParseNoAction(start);
            case Keyword.Force:
                Advance();
                return ParseRowSecurity(start, TableFlag.ForceRowSecurity);
            case Keyword.Of:
                Advance();
                var type = ParseAnyName();
                return new OfTypeAction(Finish(start)) { Type = type };
            case Keyword.Not when !AtPair:
                Advance();
                Expect(Keyword.Of);
                return new TableFlagAction(Finish(start)) { Flag = TableFlag.NotOf };
            case Keyword.Owner:
                var owner = ParseOwnerTo();
                return new ChangeOwnerAction(Finish(start)) { Owner = owner };
            case Keyword.Replica:
                Advance();
                return ParseReplicaIdentity(start);
            case Keyword.Options:
                var options = ParseAlterServerOptions();
                return new ServerOptionsAction(Finish(start)) { Options = options };
            default:
                SyntaxError();
                return _failed ? new TableFlagAction(Finish(start)) : ParseHoleAction(start);
        }
    }

    /// <summary>What follows a hole in which an action begins, up to the next one.</summary>
    private HoleAction ParseHoleAction(int start)
    {
        while (!AtStatementEnd && !At(TokenKind.Comma))
        {
            if (At(TokenKind.OpenParenthesis) && Closings[_index] is not NeverClosed and var end) MoveTo(end);
            Advance();
        }
        return new HoleAction(Finish(start));
    }

    private AlterTableAction ParseAddAction(int start)
    {
        if (AtTableConstraint())
        {
            var constraint = ParseTableConstraint();
            return new AddConstraintAction(Finish(start)) { Constraint = constraint };
        }
        Accept(Keyword.Column);
        var ifNotExists = AcceptIfNotExists();
        var column = ParseColumnDefinition();
        return new AddColumnAction(Finish(start)) { IfNotExists = ifNotExists, Column = column };
    }

    private AlterTableAction ParseDropAction(int start)
    {
        var isConstraint = Accept(Keyword.Constraint);
        if (!isConstraint) Accept(Keyword.Column);
        var ifExists = AcceptIfExists();
        var name = ParseColId();
        var behavior = ParseDropBehavior();
        return isConstraint
            ? new DropConstraintAction(Finish(start)) { IfExists = ifExists, Name = name, Behavior = behavior }
            : new DropColumnAction(Finish(start)) { IfExists = ifExists, Column = name, Behavior = behavior };
    }

    private AlterConstraintAction ParseAlterConstraint(int start)
    {
        Expect(Keyword.Constraint);
        var name = ParseColId();
        if (_version >= 18 && Accept(Keyword.Inherit)) return new AlterConstraintAction(Finish(start)) { Name = name, IsInherit = true };
        var place = Current.Span;
        var allowed = AllowedAttributes.Deferrable;
        if (_version >= 18) allowed |= AllowedAttributes.Enforced | AllowedAttributes.NoInherit | AllowedAttributes.NotValid;
        var attributes = ParseConstraintAttributes("FOREIGN KEY", allowed);
        if (_version >= 18 && HasNotValid(attributes))
            GrammarErrorBefore(place, "constraints cannot be altered to be NOT VALID", SqlStates.FeatureNotSupported);
        return new AlterConstraintAction(Finish(start)) { Name = name, Attributes = attributes };
    }

    private static bool HasNotValid(NodeList<ConstraintAttribute> attributes)
    {
        foreach (var attribute in attributes)
            if (attribute.Kind == ConstraintAttributeKind.NotValid) return true;
        return false;
    }

    private AlterTableAction ParseSetAction(int start)
    {
        switch (_keyword)
        {
            case Keyword.Without:
                Advance();
                if (Accept(Keyword.Cluster)) return new TableFlagAction(Finish(start)) { Flag = TableFlag.WithoutCluster };
                Expect(Keyword.Oids);
                return new TableFlagAction(Finish(start)) { Flag = TableFlag.WithoutOids };
            case Keyword.Logged:
                Advance();
                return new TableFlagAction(Finish(start)) { Flag = TableFlag.Logged };
            case Keyword.Unlogged:
                Advance();
                return new TableFlagAction(Finish(start)) { Flag = TableFlag.Unlogged };
            case Keyword.Access when _version >= 15:
                Advance();
                Expect(Keyword.Method);
                var method = _version >= 17 && Accept(Keyword.Default) ? null : ParseColId();
                return new SetAccessMethodAction(Finish(start)) { AccessMethod = method };
            case Keyword.Tablespace:
                Advance();
                var tablespace = ParseColId();
                return new SetTablespaceAction(Finish(start)) { Tablespace = tablespace };
            default:
                var options = ParseStorageParameters();
                return new SetOptionsAction(Finish(start)) { Options = options };
        }
    }

    /// <summary>What follows ENABLE and DISABLE: a trigger, a rule, or row level security.</summary>
    private AlterTableAction ParseEnableAction(int start, bool isEnable)
    {
        if (At(Keyword.Row)) return ParseRowSecurity(start, isEnable ? TableFlag.EnableRowSecurity : TableFlag.DisableRowSecurity);
        var state = isEnable ? FiringState.Enabled : FiringState.Disabled;
        if (isEnable && Accept(Keyword.Always)) state = FiringState.Always;
        else if (isEnable && Accept(Keyword.Replica)) state = FiringState.Replica;
        if (Accept(Keyword.Rule))
        {
            var rule = ParseColId();
            return new RuleStateAction(Finish(start)) { State = state, Name = rule };
        }
        Expect(Keyword.Trigger);
        if (state is FiringState.Enabled or FiringState.Disabled)
        {
            if (Accept(Keyword.All)) return new TriggerStateAction(Finish(start)) { State = state };
            if (Accept(Keyword.User)) return new TriggerStateAction(Finish(start)) { State = state, IsUser = true };
        }
        var trigger = ParseColId();
        return new TriggerStateAction(Finish(start)) { State = state, Name = trigger };
    }

    private AlterTableAction ParseNoAction(int start)
    {
        if (Accept(Keyword.Force)) return ParseRowSecurity(start, TableFlag.NoForceRowSecurity);
        Expect(Keyword.Inherit);
        var parent = ParseQualifiedName();
        return new InheritAction(Finish(start)) { IsNo = true, Parent = parent };
    }

    private TableFlagAction ParseRowSecurity(int start, TableFlag flag)
    {
        Expect(Keyword.Row);
        Expect(Keyword.Level);
        Expect(Keyword.Security);
        return new TableFlagAction(Finish(start)) { Flag = flag };
    }

    private ReplicaIdentityAction ParseReplicaIdentity(int start)
    {
        Expect(Keyword.Identity);
        if (Accept(Keyword.Nothing)) return new ReplicaIdentityAction(Finish(start)) { Kind = ReplicaIdentityKind.Nothing };
        if (Accept(Keyword.Full)) return new ReplicaIdentityAction(Finish(start)) { Kind = ReplicaIdentityKind.Full };
        if (Accept(Keyword.Default)) return new ReplicaIdentityAction(Finish(start)) { Kind = ReplicaIdentityKind.Default };
        Expect(Keyword.Using);
        Expect(Keyword.Index);
        var index = ParseColId();
        return new ReplicaIdentityAction(Finish(start)) { Kind = ReplicaIdentityKind.Index, Index = index };
    }
}

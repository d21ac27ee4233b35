using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>A statement of a split snapshot with those that belong to it: a table with its comments and indexes.</summary>
internal sealed class StatementUnit
{
    private readonly List<SqlSpan> _spans = [];

    /// <summary>Whether the first name with a schema is that of what is made.</summary>
    private readonly bool _isNamedFirst;

    private StatementUnit(ReplayScript script, Stage stage, bool isNamedFirst = false)
    {
        _isNamedFirst = isNamedFirst;
        Script = script;
        Stage = stage;
    }

    public ReplayScript Script { get; }

    public Stage Stage { get; }

    /// <summary>Each statement up to the next one of its file.</summary>
    public IReadOnlyList<SqlSpan> Spans => _spans;

    /// <summary>For ATTACH PARTITION: the partition and its parent.</summary>
    private (string Partition, string Parent)? Attaches { get; set; }

    /// <summary>Whether it gives a type that is there by its name a definition.</summary>
    private bool IsBaseType { get; init; }

    /// <summary>What the unit makes; null where it makes nothing with a schema.</summary>
    public string? Defines { get; private set; }

    /// <summary>The names in it, its own among them.</summary>
    private HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order of the file. A file that is no SQL is one unit, so that its error is found at its place.</summary>
    public static IEnumerable<StatementUnit> In(ReplayScript script)
    {
        var parsed = SqlParser.ParseScript(script.Text);
        if (parsed.Errors.Count > 0)
        {
            var broken = new StatementUnit(script, Stage.Last);
            broken._spans.Add(new SqlSpan(0, script.Text.Text.Length));
            return [broken];
        }
        var units = new List<StatementUnit>();
        for (var i = 0; i < parsed.Statements.Count; i++)
        {
            var statement = parsed.Statements[i];
            if (StageOf(statement) is { } stage)
                units.Add(new StatementUnit(script, stage, IsNamedFirst(statement)) { IsBaseType = statement is CreateBaseTypeStatement { IsShell: false } or CreateRangeTypeStatement });
            else if (units.Count == 0) units.Add(new StatementUnit(script, Stage.Settings));
            var end = i + 1 < parsed.Statements.Count ? parsed.Statements[i + 1].Span.Start : script.Text.Text.Length;
            if (statement is AlterTableStatement { Actions.Count: 1 } alter && alter.Actions[0] is AttachPartitionAction attach)
                units[units.Count - 1].Attaches = (attach.Partition.ToString(), alter.Name.ToString());
            units[units.Count - 1].Add(statement.Span, new SqlSpan(statement.Span.Start, end - statement.Span.Start));
        }
        return units;
    }

    /// <summary>By stage; within one, each after what it names, and where that leaves a choice, by name.</summary>
    public static List<StatementUnit> Sort(List<StatementUnit> units)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in units)
            if (unit.Attaches is { } attaches) parents[attaches.Partition] = attaches.Parent;
        units.Sort((a, b) => Compare(a, b, parents));
        var makers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Defines is not { } name) continue;
            if (!makers.TryGetValue(name, out var found)) makers[name] = found = [];
            found.Add(i);
        }
        var waiting = new int[units.Count];
        var dependents = new List<int>[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            if (!IsMade(units[i].Stage)) continue;
            foreach (var name in units[i].Names)
            {
                if (!makers.TryGetValue(name, out var found)) continue;
                foreach (var on in found)
                {
                    // A type may take the name of a sequence, but not the other way around.
                    if (name == units[i].Defines && !(units[i].Stage == Stage.Types && units[on].Stage == Stage.Sequences)) continue;
                    // The functions that a type is made of take its name alone, which another statement has made.
                    if (units[on].IsBaseType && units[i].Defines is { } own && units[on].Names.Contains(own)) continue;
                    (dependents[on] ??= []).Add(i);
                    waiting[i]++;
                }
            }
        }
        var made = units.FindAll(unit => IsMade(unit.Stage));
        var first = units.FindIndex(unit => IsMade(unit.Stage));
        if (first < 0) return units;
        var ordered = SnapshotOrder.Order(made, Slice(waiting, first, made.Count), Shift(dependents, first, made.Count));
        return [.. units.GetRange(0, first), .. ordered, .. units.GetRange(first + made.Count, units.Count - first - made.Count)];
    }

    private void Add(SqlSpan statement, SqlSpan untilNext)
    {
        _spans.Add(untilNext);
        foreach (var name in QualifiedNames.In(Script.Text.Slice(statement)))
        {
            if (_spans.Count == 1 && IsMade(Stage) && _isNamedFirst) Defines ??= name;
            Names.Add(name);
        }
    }

    private static int[] Slice(int[] values, int start, int count)
    {
        var slice = new int[count];
        Array.Copy(values, start, slice, 0, count);
        return slice;
    }

    private static List<int>[] Shift(List<int>[] dependents, int start, int count)
    {
        var shifted = new List<int>[count];
        for (var i = 0; i < count; i++) shifted[i] = dependents[start + i]?.ConvertAll(index => index - start)!;
        return shifted;
    }

    private static bool IsMade(Stage stage) => stage is >= Stage.Types and <= Stage.Views;

    private static int Compare(StatementUnit a, StatementUnit b, Dictionary<string, string> parents)
    {
        var result = a.Stage.CompareTo(b.Stage);
        // A partition has its parent's identity columns from what is above it already.
        if (result == 0) result = DepthOf(a, parents).CompareTo(DepthOf(b, parents));
        if (result == 0) result = string.CompareOrdinal(a.Defines, b.Defines);
        if (result == 0) result = string.CompareOrdinal(a.Script.Path, b.Script.Path);
        return result != 0 ? result : a._spans[0].Start.CompareTo(b._spans[0].Start);
    }

    private static int DepthOf(StatementUnit unit, Dictionary<string, string> parents)
    {
        var depth = 0;
        for (var name = unit.Attaches?.Parent; name is not null && depth < parents.Count && parents.TryGetValue(name, out var parent); name = parent) depth++;
        return depth;
    }

    /// <summary>An operator's name is no word, a family that is altered is there already, and casts, wrappers and servers have no schema.</summary>
    private static bool IsNamedFirst(SqlStatement statement) => statement is not (CreateOperatorStatement or AlterOperatorFamilyStatement
        or CreateAccessMethodStatement or CreateTransformStatement or CreateCastStatement
        or CreateForeignDataWrapperStatement or CreateServerStatement or UserMappingStatement);

    /// <summary>Null for what belongs to the statement before it.</summary>
    private static Stage? StageOf(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateSchemaStatement: return Stage.Schemas;
            case CreateExtensionStatement: return Stage.Extensions;
            case CreateEnumStatement or CreateCompositeTypeStatement or CreateRangeTypeStatement or CreateBaseTypeStatement or CreateDomainStatement:
                return Stage.Types;
            case CreateRoutineStatement: return Stage.Routines;
            case CreateCollationStatement: return Stage.Types;
            case CreateAggregateStatement or CreateOperatorStatement or CreateOperatorClassStatement or CreateOperatorFamilyStatement
                or AlterOperatorFamilyStatement or CreateAccessMethodStatement or CreateTransformStatement or CreateCastStatement or CreateTextSearchStatement or CreateConversionStatement:
                return Stage.Others;
            case CreateForeignDataWrapperStatement or CreateServerStatement or UserMappingStatement: return Stage.ForeignData;
            case CreateSequenceStatement: return Stage.Sequences;
            case CreateTableStatement or CreateForeignTableStatement: return Stage.Tables;
            case CreateViewStatement { OrReplace: true }: return Stage.Late;
            case CreateViewStatement or CreateMaterializedViewStatement: return Stage.Views;
            case CreateTriggerStatement or CreateRuleStatement or CreatePolicyStatement or CreateStatisticsStatement: return Stage.Triggers;
            case CreatePublicationStatement or CreateSubscriptionStatement or CreateEventTriggerStatement: return Stage.Global;
            case CreateIndexStatement { IsOnly: true }: return Stage.PartitionIndexes;
            case CreateIndexStatement: return Stage.Indexes;
            case AlterDomainStatement { Kind: AlterDomainKind.SetDefault or AlterDomainKind.AddConstraint, Constraint: not { IsNotValid: true } }: return Stage.Late;
            case AlterTableStatement alter:
                foreach (var action in alter.Actions)
                {
                    if (action is AttachPartitionAction) return alter.Kind == ObjectKind.Index ? Stage.AttachedIndexes : Stage.Partitions;
                    if (alter.IsOnly && action is AddConstraintAction { Constraint: KeyConstraint or ExclusionConstraint }) return Stage.PartitionIndexes;
                    if (action is AddConstraintAction { Constraint: ForeignKeyConstraint }) return Stage.ForeignKeys;
                    if (action is AddConstraintAction { Constraint: CheckConstraint } && !alter.IsOnly) return Stage.InheritedChecks;
                    if (action is ValidateConstraintAction) return Stage.ValidatedChecks;
                    if (action is ReplicaIdentityAction or ClusterOnAction) return Stage.IndexMarks;
                    if (action is TriggerStateAction) return Stage.TriggerStates;
                    if (action is ColumnDefaultAction { Default: not null }) return Stage.Late;
                }
                return null;
            case RenameStatement: return Stage.KeyNames;
            default: return null;
        }
    }
}

/// <summary>When the statements of a split snapshot are run.</summary>
internal enum Stage
{
    Settings,
    Schemas,
    Extensions,
    Types,
    Routines,
    Others,
    ForeignData,
    Sequences,
    Tables,
    Views,
    Late,
    Indexes,
    Partitions,
    PartitionIndexes,
    AttachedIndexes,
    IndexMarks,
    InheritedChecks,
    ValidatedChecks,
    ForeignKeys,
    KeyNames,
    Triggers,
    TriggerStates,
    Global,
    Last,
}

using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding.Rewriting;

/// <summary>
/// What the rewriter refuses (rewriteHandler.c, RewriteQuery): values for columns that make their own, and writes through views. It runs
/// after parse analysis and gives no positions.
/// </summary>
/// <param name="names">The catalog, and the session's relations.</param>
/// <param name="shapeOf">What a view's query is.</param>
internal sealed partial class Rewriter(NameLookup names, Func<Relation, ViewShape> shapeOf)
{
    /// <summary>Views over views over views: no catalog that a server made has more.</summary>
    private const int MostViews = 100;

    private readonly List<BindingError> _errors = [];

    private int _depth;

    public IReadOnlyList<BindingError> Errors => _errors;

    /// <summary>What the executor refuses before it begins (execMain.c, CheckValidResultRel).</summary>
    public List<BindingError> ExecutionErrors { get; } = [];

    /// <summary>Views of which is not known whether one can write through them.</summary>
    public List<Change> Unjudged { get; } = [];

    private DatabaseCatalog Catalog => names.Catalog;

    private int ServerVersion => names.Catalog.ServerVersion;

    public void Rewrite(Change change)
    {
        CheckColumns(change);
        var fired = Fire(change);
        if (fired.IsRefused) return;
        var isUpdatableView = false;
        if (change.Relation.Kind == RelationKind.View && !fired.IsInstead && !HasInsteadTriggers(change))
        {
            if (fired.HasConditional)
            {
                ReportNotUpdatable(change, "Views with conditional DO INSTEAD rules are not automatically updatable.");
                return;
            }
            if (!RewriteView(change)) return;
            isUpdatableView = true;
        }
        CheckFired(change, fired, isUpdatableView);
        if (!fired.IsInstead) CheckTarget(change);
    }

    private void CheckTarget(Change change)
    {
        switch (change.Relation.Kind)
        {
            case RelationKind.Sequence:
                RefuseTarget(change, "sequence");
                break;
            case RelationKind.MaterializedView:
                RefuseTarget(change, "materialized view");
                break;
        }
    }

    private void RefuseTarget(Change change, string what)
    {
        if (change.Kind == ChangeKind.Merge) return;
        ExecutionErrors.Add(new BindingError
        {
            Kind = BindingErrorKind.Other,
            SqlState = "42809",
            Span = change.Span,
            Position = -1,
            Message = $"cannot change {what} {Quote(change.Relation.Name)}",
            RelationOid = change.Relation.Oid,
        });
    }

    /// <summary>rewriteTargetListIU, for each of the statement's lists.</summary>
    private void CheckColumns(Change change)
    {
        switch (change.Kind)
        {
            case ChangeKind.Insert:
                CheckInserted(change.Relation, change.Columns);
                CheckUpdated(change.Relation, change.ConflictColumns);
                break;
            case ChangeKind.Update:
                CheckUpdated(change.Relation, change.Columns);
                break;
            case ChangeKind.Merge:
                foreach (var action in change.Actions)
                {
                    if (action.Action == MergeAction.Insert) CheckInserted(change.Relation, action.Columns);
                    else if (action.Action == MergeAction.Update) CheckUpdated(change.Relation, action.Columns);
                }
                break;
        }
    }

    private void CheckInserted(Relation relation, ColumnChanges changes)
    {
        // In its own list of columns parse analysis has looked already; two of a view may be one of the table.
        if (_depth > 0) CheckAssignedOnce(relation, changes);
        if (!changes.AreKnown) return;
        foreach (var column in relation.Columns)
        {
            // Before 14 a column of several rows counts as given, whatever they hold.
            if (Find(changes, column.Ordinal) is not { } change || (change.IsDefault && (ServerVersion >= 14 || !changes.AreOfRows))) continue;
            if (column.Identity == IdentityKind.Always && changes.Overriding == Overriding.None)
                ReportInsert(relation, column, change, "an identity column defined as GENERATED ALWAYS", isIdentity: true);
            else if (column.Generated != GeneratedKind.None)
                ReportInsert(relation, column, change, "a generated column", isIdentity: false);
        }
    }

    private void ReportInsert(Relation relation, Column column, ColumnChange change, string what, bool isIdentity)
    {
        var name = Quote(column.Name);
        _errors.Add(new BindingError
        {
            Kind = BindingErrorKind.GeneratedColumn,
            SqlState = isIdentity || ServerVersion >= 14 ? "428C9" : "42601",
            Span = change.Span,
            Position = -1,
            Message = ServerVersion >= 14 ? $"cannot insert a non-DEFAULT value into column {name}" : $"cannot insert into column {name}",
            Detail = $"Column {name} is {what}.",
            Hint = isIdentity ? "Use OVERRIDING SYSTEM VALUE to override." : null,
            Name = column.Name,
            RelationOid = relation.Oid,
        });
    }

    private void CheckUpdated(Relation relation, ColumnChanges changes)
    {
        CheckAssignedOnce(relation, changes);
        if (!changes.AreKnown) return;
        foreach (var column in relation.Columns)
        {
            var isIdentity = column.Identity == IdentityKind.Always;
            if (!isIdentity && column.Generated == GeneratedKind.None) continue;
            if (Find(changes, column.Ordinal) is not { IsDefault: false } change) continue;
            var name = Quote(column.Name);
            _errors.Add(new BindingError
            {
                Kind = BindingErrorKind.GeneratedColumn,
                SqlState = isIdentity || ServerVersion >= 14 ? "428C9" : "42601",
                Span = change.Span,
                Position = -1,
                Message = $"column {name} can only be updated to DEFAULT",
                Detail = $"Column {name} is " + (isIdentity ? "an identity column defined as GENERATED ALWAYS." : "a generated column."),
                Name = column.Name,
                RelationOid = relation.Oid,
            });
        }
    }

    /// <summary>process_matched_tle: only parts of a column may be assigned one after another.</summary>
    private void CheckAssignedOnce(Relation relation, ColumnChanges changes)
    {
        for (var i = 1; i < changes.List.Count; i++)
        {
            var change = changes.List[i];
            if (change.IsOptional) continue;
            for (var j = 0; j < i; j++)
            {
                var before = changes.List[j];
                if (before.Ordinal != change.Ordinal || (before.IsPart && change.IsPart)) continue;
                var name = relation.FindColumn(change.Ordinal)?.Name;
                _errors.Add(new BindingError
                {
                    Kind = BindingErrorKind.DuplicateColumn,
                    SqlState = "42601",
                    Span = change.Span,
                    Position = -1,
                    Message = $"multiple assignments to same column {Quote(name ?? string.Empty)}",
                    Name = name,
                });
                break;
            }
        }
    }

    private static ColumnChange? Find(ColumnChanges changes, int ordinal)
    {
        foreach (var change in changes.List)
            if (change.Ordinal == ordinal) return change;
        return null;
    }

    private static string Quote(string name) => "\"" + name + "\"";
}

using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Statements that hold a query, and those that name tables and nothing else.</summary>
internal sealed partial class StatementBinder
{
    private QueryResult BindUtility(SqlStatement statement, Scope scope)
    {
        switch (statement)
        {
            case ExplainStatement explain:
                BindStatement(explain.Statement, scope);
                var plan = BoundExpression.Of(PlanType(explain), Nullability.NotNull);
                return new QueryResult([new TargetEntry("QUERY PLAN", plan, explain.Span, -1)]);
            case DeclareCursorStatement declare:
                BindCursor(declare, scope);
                return QueryResult.Nothing;
            case PrepareStatement prepare:
                foreach (var type in prepare.ParameterTypes) BindType(type);
                BindStatement(prepare.Statement, scope);
                return QueryResult.Nothing;
            case CreateTableAsStatement create:
                BindStatement(create.Query, scope);
                return QueryResult.Nothing;
            case CreateViewStatement { IsRecursive: true } view:
                BindRecursiveView(view, scope);
                return QueryResult.Nothing;
            case CreateViewStatement view:
                BindStatement(view.Query, scope);
                return QueryResult.Nothing;
            case CreateMaterializedViewStatement view:
                BindMaterializedView(view, scope);
                return QueryResult.Nothing;
            case CopyStatement copy:
                BindCopy(copy, scope);
                return QueryResult.Nothing;
            case TruncateStatement truncate:
                BindTruncate(truncate);
                return QueryResult.Nothing;
            case LockStatement @lock:
                foreach (var relation in @lock.Relations) BindNamedRelation(relation.Name, ReferenceAccess.Read);
                return QueryResult.Nothing;
            case RefreshMaterializedViewStatement refresh:
                BindNamedRelation(refresh.Name, ReferenceAccess.Update);
                return QueryResult.Nothing;
            case CallStatement call:
                scope.Kind = ExpressionKind.CallArgument;
                return ResultOfProcedure(BindCall(call.Call, scope, isProcedure: true), call.Span);
            case CreateRuleStatement rule:
                BindRule(rule);
                return QueryResult.Nothing;
            case ReturnStatement @return:
                BindExpression(@return.Expression, scope);
                return QueryResult.Nothing;
            default:
                AddUncertainty(UncertaintyKind.NotUnderstood, statement.Span, "this kind of statement is not judged");
                return QueryResult.Unknown;
        }
    }

    /// <summary>transformDeclareCursorStmt.</summary>
    private void BindCursor(DeclareCursorStatement declare, Scope scope)
    {
        var options = declare.Options;
        if ((options & (CursorOptions.Scroll | CursorOptions.NoScroll)) == (CursorOptions.Scroll | CursorOptions.NoScroll))
            ReportCursor("42P11", declare, "cannot specify both SCROLL and NO SCROLL");
        else if ((options & (CursorOptions.Asensitive | CursorOptions.Insensitive)) == (CursorOptions.Asensitive | CursorOptions.Insensitive))
            ReportCursor("42P11", declare, "cannot specify both ASENSITIVE and INSENSITIVE");
        BindStatement(declare.Query, scope);
        if (declare.Query is not SelectStatement select) return;
        if (select.With is { } with && HasModifying(with))
            ReportCursor("0A000", declare, "DECLARE CURSOR must not contain data-modifying statements in WITH");
        if (FirstLock(select, scope) is not { } strength) return;
        if ((options & CursorOptions.Hold) != 0) ReportCursor("0A000", declare, $"DECLARE CURSOR WITH HOLD ... {strength} is not supported");
        else if ((options & CursorOptions.Scroll) != 0) ReportCursor("0A000", declare, $"DECLARE SCROLL CURSOR ... {strength} is not supported");
        else if ((options & CursorOptions.Insensitive) == 0) return;
        else if (ServerVersion < 14) ReportCursor("0A000", declare, $"DECLARE INSENSITIVE CURSOR ... {strength} is not supported");
        else ReportCursor("42P11", declare, $"DECLARE INSENSITIVE CURSOR ... {strength} is not valid");
    }

    private void ReportCursor(string sqlState, DeclareCursorStatement declare, string message) =>
        Report(BindingErrorKind.Other, sqlState, declare.Name.Span, -1, message);

    /// <summary>How the query locks rows; null where it has none to lock.</summary>
    private string? FirstLock(SelectStatement select, Scope scope)
    {
        if (!scope.RangeTable.Exists(entry => entry.Kind is RangeKind.Relation or RangeKind.Subquery)) return null;
        foreach (var clause in new QueryParts(select).Locking)
        {
            if (clause.Strength == LockStrength.ReadOnly || OptionalGroupOf(clause.Span) >= 0 || HasHole(clause.Span)) continue;
            return WordsOf(clause.Strength);
        }
        return null;
    }

    /// <summary>transformCreateTableAsStmt: what a materialized view is made of has to be there when it is refreshed.</summary>
    private void BindMaterializedView(CreateMaterializedViewStatement view, Scope scope)
    {
        BindStatement(view.Query, scope);
        var hasModifying = view.Query is SelectStatement { With: { } with } && HasModifying(with);
        var message = hasModifying ? "materialized views must not use data-modifying statements in WITH"
            : UsesTemporary() ? "materialized views must not use temporary tables or views"
            : _parameters.Count > 0 ? "materialized views may not be defined using bound parameters"
            : view.IsUnlogged ? "materialized views cannot be unlogged" : null;
        if (message is not null) Report(BindingErrorKind.Other, "0A000", view.Name.Span, -1, message);
    }

    private bool UsesTemporary()
    {
        foreach (var reference in _references)
        {
            if (reference.Kind != ReferenceKind.Relation || reference.Access == ReferenceAccess.None) continue;
            foreach (var relation in _context.TemporaryRelations)
                if (relation.Oid == reference.Oid) return true;
        }
        return false;
    }

    /// <summary>CallStmtResultDesc: a row of what the procedure's OUT and INOUT arguments become.</summary>
    private static QueryResult ResultOfProcedure(BoundExpression called, SqlSpan span)
    {
        if (called.Call is not { } call) return QueryResult.Unknown;
        if (call.Outputs.Count == 0) return QueryResult.Nothing;
        var entries = new List<TargetEntry>(call.Outputs.Count);
        foreach (var output in call.Outputs) entries.Add(new TargetEntry(output.Name, BoundExpression.Of(output.Type), span, -1));
        return new QueryResult(entries);
    }

    /// <summary>ExplainResultDesc.</summary>
    private static int PlanType(ExplainStatement explain)
    {
        var type = BuiltInTypes.Text;
        foreach (var option in explain.Options)
        {
            if (option.Name.Name != "format") continue;
            var format = option.Value is StringConstant text ? text.Value : (option.Value as Identifier)?.Name;
            type = format switch { "json" => BuiltInTypes.Json, "xml" => BuiltInTypes.Xml, _ => BuiltInTypes.Text };
        }
        return type;
    }

    /// <summary>CREATE RECURSIVE VIEW v (…) AS q means WITH RECURSIVE v (…) AS (q) (gram.y, makeRecursiveViewSelect).</summary>
    private void BindRecursiveView(CreateViewStatement view, Scope scope)
    {
        var table = new CommonTableExpression(view.Span, view.Name.Name, view.Columns, Materialization.None, view.Query, null, null);
        BindWith(scope, new WithClause(view.Span, isRecursive: true, new NodeList<CommonTableExpression>([table])));
    }

    /// <summary>A relation outside of a query: PostgreSQL gives no position when it does not exist.</summary>
    private RangeEntry? BindNamedRelation(QualifiedName name, ReferenceAccess access)
    {
        if (name.HasHole && name.Parts.Count == 1) return null;
        var errors = _errors.Count;
        var entry = BindCatalogRelation(new Scope(null), new RelationReference(name.Span, name), access);
        if (_errors.Count == errors) return entry;
        _errors[errors] = WithoutPosition(_errors[errors]);
        return null;
    }

    private static BindingError WithoutPosition(BindingError error) => new()
    {
        Kind = error.Kind,
        SqlState = error.SqlState,
        Span = error.Span,
        Position = -1,
        Message = error.Message,
        Hint = error.Hint,
        Detail = error.Detail,
        Name = error.Name,
        Qualifier = error.Qualifier,
        RelationOid = error.RelationOid,
        Scope = error.Scope,
    };

    private void BindCopy(CopyStatement copy, Scope scope)
    {
        if (copy.Query is { } query) BindStatement(query, scope);
        if (copy.Relation is not { } name || BindNamedRelation(name, CopyAccess(copy)) is not { } entry) return;
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var column in copy.Columns)
        {
            if (column.HasHole || entry.Relation is not { } relation) continue;
            if (relation.FindColumn(column.Name) is { } found) AddWriteReference(column, relation, found, CopyAccess(copy));
            else if (entry.ColumnsAreKnown) ReportMissingTargetColumn(column, relation, -1);
            if (seen.Add(column.Name)) continue;
            var message = $"column {Quote(column.Name)} specified more than once";
            Report(BindingErrorKind.DuplicateColumn, "42701", column.Span, -1, message, name: column.Name);
        }
        if (copy.Where is not { } where) return;
        scope.RangeTable.Add(entry);
        scope.Add(new NamespaceItem(entry));
        scope.Kind = ExpressionKind.CopyWhere;
        BindCondition(where, scope, "WHERE");
    }

    private static ReferenceAccess CopyAccess(CopyStatement copy) => copy.IsFrom ? ReferenceAccess.Insert : ReferenceAccess.Read;
}

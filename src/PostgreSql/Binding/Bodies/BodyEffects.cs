using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What a body does that decides how certain it is what its names mean when it runs.</summary>
internal sealed class BodyEffects
{
    private static readonly HashSet<string> LookUps = new(StringComparer.Ordinal)
    {
        "to_regclass", "to_regtype", "to_regproc", "to_regprocedure", "to_regoper", "to_regoperator", "to_regnamespace",
        "has_table_privilege", "has_column_privilege", "has_function_privilege", "has_schema_privilege", "version", "current_setting",
    };

    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    public BodyEffects(PlpgsqlBlock block) => Visit(block);

    /// <summary>Whether a relation may be there that the catalog does not have: a temporary one, or one that another search path finds.</summary>
    public bool MeetsOtherRelations { get; private set; }

    /// <summary>
    /// Why no name in the body is certainly wrong, or null: it makes or changes objects itself, or it looks into the system's catalogs first, as
    /// one does to try what may not be there.
    /// </summary>
    public string? Doubt { get; private set; }

    /// <summary>The temporary relations that it makes; one may stand before a table of its name.</summary>
    public IReadOnlyCollection<string> TemporaryRelations => _made;

    /// <summary>Whether the handlers of a block catch the errors of missing names and let them pass.</summary>
    public static bool Catches(PlpgsqlBlock block)
    {
        foreach (var handler in block.Handlers)
        {
            var raises = Raises(handler.Statements);
            foreach (var condition in handler.Conditions)
            {
                var name = condition.Name.ToLowerInvariant();
                if (condition.IsSqlState ? name.StartsWith("42", StringComparison.Ordinal) : IsOfNames(name)) return true;
                if (name == "others" && !raises) return true;
            }
        }
        return false;
    }

    private static bool IsOfNames(string condition) => condition.StartsWith("undefined_", StringComparison.Ordinal)
        || condition is "syntax_error_or_access_rule_violation" or "invalid_schema_name" or "ambiguous_column" or "ambiguous_function" or "datatype_mismatch"
            or "wrong_object_type" or "syntax_error" or "grouping_error" or "invalid_column_reference" or "indeterminate_datatype" or "feature_not_supported";

    private static bool Raises(NodeList<PlpgsqlStatement> statements)
    {
        foreach (var statement in statements)
            if (statement is RaiseStatement { IsError: true }) return true;
        return false;
    }

    private void Visit(SqlNode node)
    {
        switch (node)
        {
            case DynamicExecuteStatement { Command: var executed } when IsPlainConstant(executed):
                break;
            case DynamicExecuteStatement or ForExecuteStatement:
                MeetsOtherRelations = true;
                break;
            case ExecuteSqlStatement { Command: var command }:
                VisitCommand(command);
                break;
            case RelationReference { Name: var name } when name.Schema?.Name is "information_schema" or "pg_catalog"
                || (name.Schema is null && name.Name.Name.StartsWith("pg_", StringComparison.Ordinal)):
                Doubt ??= "the body looks into the system's catalogs";
                break;
            case FunctionCall { Name.Name.Name: "set_config" }:
                MeetsOtherRelations = true;
                Doubt ??= "the body may change the search path";
                break;
            case FunctionCall call when LookUps.Contains(call.Name.Name.Name):
                Doubt ??= "the body asks the system what there is";
                break;
        }
        node.ForEachChild(Visit);
    }

    /// <summary>A command that is written as it is, and makes nothing.</summary>
    private static bool IsPlainConstant(PlpgsqlExpression command)
    {
        if (command.Query.Body is not SelectQuery { Items: { Count: 1 } items } || items[0].Expression is not StringConstant { HasHole: false } constant) return false;
        var words = constant.Value.TrimStart().Split([' ', '\t', '\n', '\r', '('], 2);
        return words[0].ToLowerInvariant() is "select" or "insert" or "update" or "delete" or "with" or "merge" or "values";
    }

    private void VisitCommand(SqlStatement command)
    {
        switch (command)
        {
            case CreateTableStatement { Persistence: TablePersistence.Temporary } create:
                MakeTemporary(create.Name);
                break;
            case CreateTableAsStatement { Persistence: TablePersistence.Temporary } create:
                MakeTemporary(create.Name);
                break;
            case SetStatement { Name: "search_path" }:
                MeetsOtherRelations = true;
                Doubt ??= "the body changes the search path";
                break;
            case SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement or DropStatement or SetStatement or ShowStatement
                or TruncateStatement or LockStatement or NotifyStatement or ListenStatement or UnlistenStatement or ExplainStatement or CopyStatement
                or RefreshMaterializedViewStatement or CommentStatement or VacuumStatement or TransactionStatement or SetConstraintsStatement:
                break;
            default:
                Doubt ??= "the body changes the schema";
                break;
        }
    }

    private void MakeTemporary(QualifiedName name)
    {
        MeetsOtherRelations = true;
        _made.Add(name.Name.Name);
    }
}

using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Settings: of all of them only search_path matters to what names mean (manual, SET, set_config).</summary>
internal sealed partial class ReplaySession
{
    private const string SearchPathSetting = "search_path";

    private void ApplySet(SetStatement statement)
    {
        Ignore();
        if (statement.Name != SearchPathSetting) return;
        // SET LOCAL ends with its transaction; outside of one it is but a warning.
        if (statement.Scope == SettingScope.Local)
        {
            if (_savepoints.Count == 0 && !_isInBlock) return;
            _pathAfterTransaction ??= _searchPath;
        }
        else _pathAfterTransaction = null;
        _searchPath = statement.IsDefault || statement.Values.IsEmpty ? [.. Catalog.SearchPath] : PathOf(statement);
    }

    private void ApplyReset(ResetStatement statement)
    {
        Ignore();
        if (statement.IsAll || statement.Name == SearchPathSetting) _searchPath = [.. Catalog.SearchPath];
    }

    /// <summary>ALTER DATABASE … SET search_path: what new sessions of the database begin with.</summary>
    private void ApplyDatabaseSetting(AlterDatabaseSetStatement statement)
    {
        Ignore();
        switch (statement.Setting)
        {
            case SetStatement { Name: SearchPathSetting } set:
                _builder.SearchPath = set.IsDefault ? ["$user", "public"] : PathOf(set);
                break;
            case ResetStatement { IsAll: true } or ResetStatement { Name: SearchPathSetting }:
                _builder.SearchPath = ["$user", "public"];
                break;
        }
    }

    /// <summary>Each value is one name (flatten_set_variable_args quotes it), also where it is a string that holds a comma.</summary>
    private static List<string> PathOf(SetStatement statement)
    {
        var path = new List<string>();
        foreach (var value in statement.Values)
        {
            var name = value switch
            {
                Identifier identifier => identifier.Name,
                StringConstant text => text.Value,
                NumericConstant number => number.Text,
                _ => "",
            };
            if (name.Length > 0) path.Add(Identifiers.Truncate(name));
        }
        return path;
    }

    /// <summary>SELECT set_config('search_path', …), as pg_dump writes it; any other query changes no catalog.</summary>
    private void ApplySelect(SelectStatement statement)
    {
        if (statement.Body is SelectQuery { Into: { } into } query)
        {
            CreateTableFromQuery(into.Name, into.Persistence == TablePersistence.Temporary, default, statement, query.Into.Span);
            return;
        }
        FollowCalls(statement);
        Ignore();
        if (statement.Body is not SelectQuery { Items.Count: 1 } select) return;
        if (select.Items[0].Expression is not FunctionCall { Arguments.Count: 3 } call || call.Name.Name.Name != "set_config") return;
        if (call.Arguments[0] is not StringConstant { Value: SearchPathSetting } || call.Arguments[1] is not StringConstant value) return;
        if (call.Arguments[2] is BooleanConstant { Value: true })
        {
            if (_savepoints.Count == 0 && !_isInBlock) return;
            _pathAfterTransaction ??= _searchPath;
        }
        else _pathAfterTransaction = null;
        _searchPath = SearchPathText.Split(value.Value);
    }
}

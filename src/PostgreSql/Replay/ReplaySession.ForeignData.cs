using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Foreign-data wrappers, servers and user mappings (commands/foreigncmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateOrAlterWrapper(CreateForeignDataWrapperStatement statement)
    {
        CheckHole(statement.Name);
        var wrapper = FindGlobal(Catalog.ForeignDataWrappers, statement.Name.Name);
        if (statement.IsAlter && wrapper is null && HasExtensions) return;
        if (statement.IsAlter && wrapper is null) throw MissingGlobal("foreign-data wrapper", statement.Name);
        if (!statement.IsAlter && wrapper is not null)
            throw new StatementException(SqlStates.DuplicateObject, $"foreign-data wrapper \"{statement.Name.Name}\" already exists", statement.Name.Span);
        wrapper ??= new ForeignDataWrapper { Oid = _builder.NewOid(), Name = statement.Name.Name, DefinedAt = Here };
        _builder.Put(wrapper with
        {
            HandlerOid = statement.IsNoHandler ? 0 : statement.Handler is { } handler ? SupportOid(handler, []) : wrapper.HandlerOid,
            ValidatorOid = statement.IsNoValidator ? 0
                : statement.Validator is { } validator ? SupportOid(validator, [BuiltInTypes.TextArray, BuiltInTypes.Oid]) : wrapper.ValidatorOid,
            Options = ChangedOptions(wrapper.Options, statement.Options),
            ChangedAt = statement.IsAlter ? Here : null,
        });
    }

    /// <summary>The function's OID; 0 where it may be one that no catalog has.</summary>
    private int SupportOid(QualifiedName name, int[] types)
    {
        CheckHole(name);
        return RequireFunction(name, types).Oid;
    }

    private void CreateServer(CreateServerStatement statement)
    {
        CheckHole(statement.Name);
        if (FindGlobal(Catalog.ForeignServers, statement.Name.Name) is not null)
        {
            if (statement.IfNotExists) return;
            throw new StatementException(SqlStates.DuplicateObject, $"server \"{statement.Name.Name}\" already exists", statement.Name.Span);
        }
        // An extension's wrapper is not kept.
        if (!HasExtensions && FindGlobal(Catalog.ForeignDataWrappers, statement.Wrapper.Name) is null)
            throw MissingGlobal("foreign-data wrapper", statement.Wrapper);
        _builder.Put(new ForeignServer
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name,
            Wrapper = statement.Wrapper.Name,
            Type = statement.Type?.Value,
            Version = statement.Version?.Value,
            Options = ChangedOptions([], statement.Options),
            DefinedAt = Here,
        });
    }

    private string RequireServer(Identifier name) => RequireGlobal(Catalog.ForeignServers, name, "server").Name;

    private void AlterServer(AlterServerStatement statement)
    {
        var server = RequireGlobal(Catalog.ForeignServers, statement.Name, "server");
        _builder.Put(server with
        {
            Version = statement.HasVersion ? statement.Version?.Value : server.Version,
            Options = ChangedOptions(server.Options, statement.Options),
            ChangedAt = Here,
        });
    }

    private void ApplyUserMapping(UserMappingStatement statement)
    {
        CheckHole(statement.Server);
        var isGone = statement.Action == UserMappingAction.Drop && statement.IfExistsOrNot;
        if (FindGlobal(Catalog.ForeignServers, statement.Server.Name) is null)
        {
            if (isGone) return;
            throw MissingGlobal("server", statement.Server);
        }
        var user = statement.User.Kind == RoleKind.Public ? null : NameOf(statement.User);
        UserMapping? existing = null;
        foreach (var mapping in Catalog.UserMappings)
            if (mapping.Server == statement.Server.Name && mapping.User == user) existing = mapping;
        if (statement.Action == UserMappingAction.Create)
        {
            if (existing is null)
            {
                _builder.Put(new UserMapping
                {
                    Oid = _builder.NewOid(),
                    Name = (user ?? "public") + " SERVER " + statement.Server.Name,
                    User = user,
                    Server = statement.Server.Name,
                    DefinedAt = Here,
                });
            }
            else if (!statement.IfExistsOrNot)
            {
                throw new StatementException(
                    SqlStates.DuplicateObject, $"user mapping for \"{user ?? "public"}\" already exists for server \"{statement.Server.Name}\"", statement.Span);
            }
            return;
        }
        if (existing is null)
        {
            if (isGone) return;
            throw new StatementException(
                SqlStates.UndefinedObject, $"user mapping for \"{user ?? "public"}\" does not exist for server \"{statement.Server.Name}\"", statement.Span);
        }
        if (statement.Action == UserMappingAction.Drop) _builder.Remove(existing);
    }

    private void ChangeForeignOptions(Relation relation, ServerOptionsAction action)
    {
        var options = new List<KeyValuePair<string, string>>();
        foreach (var option in relation.Options)
            if (option.Key != "server") options.Add(option);
        _builder.Put(relation with { Options = WithServer(ServerOf(relation), ChangedOptions(options, action.Options)) });
    }

    private static string ServerOf(Relation relation)
    {
        foreach (var option in relation.Options)
            if (option.Key == "server") return option.Value;
        return "?";
    }

    private static List<KeyValuePair<string, string>> WithServer(string server, IReadOnlyList<KeyValuePair<string, string>> options)
    {
        var all = new List<KeyValuePair<string, string>>(options) { new("server", server) };
        all.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return all;
    }

    /// <summary>transformGenericOptions: ADD, SET and DROP of options; no catalog keeps those that may be secret.</summary>
    private static List<KeyValuePair<string, string>> ChangedOptions(IReadOnlyList<KeyValuePair<string, string>> options, NodeList<ServerOption> changes)
    {
        var changed = new List<KeyValuePair<string, string>>(options);
        foreach (var change in changes)
        {
            var name = change.Name.Name;
            if (ForeignServer.IsSecret(name)) continue;
            var at = changed.FindIndex(option => option.Key == name);
            if (change.Change is ServerOptionChange.Set or ServerOptionChange.Drop && at < 0)
                throw new StatementException(SqlStates.UndefinedObject, $"option \"{name}\" not found", change.Span);
            if (change.Change is ServerOptionChange.Add or ServerOptionChange.Unspecified && at >= 0)
                throw new StatementException(SqlStates.DuplicateObject, $"option \"{name}\" provided more than once", change.Span);
            if (at >= 0) changed.RemoveAt(at);
            if (change.Change != ServerOptionChange.Drop) changed.Add(new KeyValuePair<string, string>(name, change.Value?.Value ?? ""));
        }
        changed.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return changed;
    }

    /// <summary>Whether something may be there that an extension has made and the catalog does not keep.</summary>
    private bool HasExtensions
    {
        get
        {
            foreach (var extension in Catalog.Extensions)
                if (extension.Name != "plpgsql") return true;
            return false;
        }
    }
}

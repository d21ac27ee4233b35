using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Text search parsers, templates, dictionaries and configurations (commands/tsearchcmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateTextSearch(CreateTextSearchStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        if (FindTextSearch(schemaOid, statement.Kind, statement.Name.Name.Name) is not null)
            throw new StatementException(
                SqlStates.DuplicateObject, $"{TextSearchWord(statement.Kind)} \"{statement.Name.Name.Name}\" already exists", statement.Name.Span);
        switch (statement.Kind)
        {
            case ObjectKind.TextSearchDictionary: CreateDictionary(statement, schemaOid); break;
            case ObjectKind.TextSearchConfiguration: CreateConfiguration(statement, schemaOid); break;
            default: CreateSupport(statement, schemaOid); break;
        }
    }

    private void CreateSupport(CreateTextSearchStatement statement, int schemaOid)
    {
        var functions = new List<KeyValuePair<string, string>>();
        foreach (var item in statement.Definition)
        {
            var name = DefinitionName(item.Value);
            var text = name is null ? OptionText(item.Value) : FunctionText(name);
            functions.Add(new KeyValuePair<string, string>(item.Name.Name, text));
        }
        functions.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        _builder.Put(new TextSearchSupport
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name.Name,
            SchemaOid = schemaOid,
            IsTemplate = statement.Kind == ObjectKind.TextSearchTemplate,
            Functions = functions,
            DefinedAt = Here,
        });
    }

    /// <summary>As regproc writes it: without pg_catalog.</summary>
    private string FunctionText(QualifiedName name)
    {
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
        {
            if (Catalog.FindRoutines(schema, name.Name.Name) is not { Count: > 0 }) continue;
            return schema == BuiltIns.PgCatalogOid ? Identifiers.Quote(name.Name.Name) : Identifiers.Quote(SchemaNameOfOid(schema), name.Name.Name);
        }
        return name.ToString();
    }

    private void CreateDictionary(CreateTextSearchStatement statement, int schemaOid)
    {
        string? template = null;
        var options = new List<KeyValuePair<string, string>>();
        foreach (var item in statement.Definition)
        {
            if (item.Name.Name == "template") template = TextSearchText(ObjectKind.TextSearchTemplate, RequireDefinitionName(item));
            else options.Add(new KeyValuePair<string, string>(item.Name.Name, OptionText(item.Value)));
        }
        _builder.Put(new TextSearchDictionary
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name.Name,
            SchemaOid = schemaOid,
            Template = template ?? throw new StatementException(SqlStates.InvalidObjectDefinition, "text search template is required", statement.Name.Span),
            Options = options,
            DefinedAt = Here,
        });
    }

    private void CreateConfiguration(CreateTextSearchStatement statement, int schemaOid)
    {
        string? parser = null;
        IReadOnlyList<KeyValuePair<string, string>> mappings = [];
        foreach (var item in statement.Definition)
        {
            var name = RequireDefinitionName(item);
            if (item.Name.Name == "parser") parser = TextSearchText(ObjectKind.TextSearchParser, name);
            else if (item.Name.Name == "copy") (parser, mappings) = CopiedConfiguration(name);
            else
                throw new StatementException(
                    SqlStates.SyntaxError, $"text search configuration parameter \"{item.Name.Name}\" not recognized", item.Span);
        }
        _builder.Put(new TextSearchConfiguration
        {
            Oid = _builder.NewOid(),
            Name = statement.Name.Name.Name,
            SchemaOid = schemaOid,
            Parser = parser ?? throw new StatementException(SqlStates.InvalidObjectDefinition, "text search parser is required", statement.Name.Span),
            Mappings = mappings,
            DefinedAt = Here,
        });
    }

    private (string Parser, IReadOnlyList<KeyValuePair<string, string>> Mappings) CopiedConfiguration(QualifiedName name)
    {
        if (FindTextSearch(name, ObjectKind.TextSearchConfiguration) is TextSearchConfiguration own) return (own.Parser, own.Mappings);
        if (name.Schema is null or { Name: "pg_catalog" } && StandardTextSearch.MappingsOf(name.Name.Name, Catalog.ServerVersion) is { } standard)
            return (StandardTextSearch.Parser, standard);
        throw HasExtensions
            ? new NotUnderstoodException("the configuration may be an extension's", name.Span)
            : new StatementException(SqlStates.UndefinedObject, $"text search configuration \"{name}\" does not exist", name.Span);
    }

    private void AlterDictionary(AlterTextSearchDictionaryStatement statement)
    {
        if (FindTextSearch(statement.Name, ObjectKind.TextSearchDictionary) is not TextSearchDictionary dictionary)
        {
            RequireStandard(ObjectKind.TextSearchDictionary, statement.Name);
            return;
        }
        var options = new List<KeyValuePair<string, string>>(dictionary.Options);
        foreach (var item in statement.Options)
        {
            options.RemoveAll(option => option.Key == item.Name.Name);
            if (item.Value is not null) options.Add(new KeyValuePair<string, string>(item.Name.Name, OptionText(item.Value)));
        }
        _builder.Put(dictionary with { Options = options, ChangedAt = Here });
    }

    private void AlterMapping(AlterTextSearchMappingStatement statement)
    {
        if (FindTextSearch(statement.Name, ObjectKind.TextSearchConfiguration) is not TextSearchConfiguration configuration)
        {
            RequireStandard(ObjectKind.TextSearchConfiguration, statement.Name);
            return;
        }
        var dictionaries = new List<string>();
        foreach (var name in statement.Dictionaries) dictionaries.Add(TextSearchText(ObjectKind.TextSearchDictionary, name));
        var tokens = new List<string>();
        foreach (var token in statement.TokenTypes)
        {
            if (configuration.Parser == StandardTextSearch.Parser && !StandardTextSearch.HasToken(token.Name) && !statement.IfExists)
                throw new StatementException(SqlStates.InvalidParameterValue, $"token type \"{token.Name}\" does not exist", token.Span);
            if (!tokens.Contains(token.Name)) tokens.Add(token.Name);
        }
        var mappings = new List<KeyValuePair<string, string>>(configuration.Mappings);
        if (statement.Change == TextSearchMappingChange.Replace) Replace(mappings, tokens, dictionaries);
        else
        {
            foreach (var token in tokens)
            {
                var removed = mappings.RemoveAll(mapping => mapping.Key == token);
                if (removed > 0 && statement.Change == TextSearchMappingChange.Add)
                    throw new StatementException(SqlStates.UniqueViolation, "duplicate key value violates unique constraint \"pg_ts_config_map_index\"", statement.Span);
                if (removed == 0 && statement.Change == TextSearchMappingChange.Drop && !statement.IfExists)
                    throw new StatementException(SqlStates.UndefinedObject, $"mapping for token type \"{token}\" does not exist", statement.Span);
                if (statement.Change != TextSearchMappingChange.Drop) mappings.Add(new KeyValuePair<string, string>(token, string.Join(", ", dictionaries)));
            }
        }
        mappings.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        _builder.Put(configuration with { Mappings = mappings, ChangedAt = Here });
    }

    private static void Replace(List<KeyValuePair<string, string>> mappings, List<string> tokens, List<string> dictionaries)
    {
        for (var i = 0; i < mappings.Count; i++)
        {
            if (tokens.Count > 0 && !tokens.Contains(mappings[i].Key)) continue;
            var names = new List<string>(mappings[i].Value.Split([", "], StringSplitOptions.None));
            for (var at = 0; at < names.Count; at++)
                if (names[at] == dictionaries[0]) names[at] = dictionaries[1];
            mappings[i] = new KeyValuePair<string, string>(mappings[i].Key, string.Join(", ", names));
        }
    }

    /// <summary>The name with its schema; a name that is not the user's has to be PostgreSQL's or may be an extension's.</summary>
    private string TextSearchText(ObjectKind kind, QualifiedName name)
    {
        if (FindTextSearch(name, kind) is SchemaObject found) return DefinitionFormatter.Name(Catalog, found);
        RequireStandard(kind, name);
        // Of an extension's it is not known which schema has it: the first one of the path is the one where extensions usually are.
        if (name.Schema is { } schema) return Identifiers.Quote(schema.Name, name.Name.Name);
        return Identifiers.Quote(StandardTextSearch.Has(kind, name.Name.Name, Catalog.ServerVersion) ? "pg_catalog" : ExtensionSchemaName(), name.Name.Name);
    }

    private string ExtensionSchemaName()
    {
        foreach (var name in _searchPath)
            foreach (var extension in Catalog.Extensions)
                if (extension.SchemaOid is { } oid && SchemaNameOfOid(oid) == name) return name;
        return "public";
    }

    private void RequireStandard(ObjectKind kind, QualifiedName name)
    {
        if (name.Schema is null or { Name: "pg_catalog" } && StandardTextSearch.Has(kind, name.Name.Name, Catalog.ServerVersion)) return;
        if (name.Schema is { } schema) RequireSchema(schema);
        if (!HasExtensions) throw new StatementException(SqlStates.UndefinedObject, $"{TextSearchWord(kind)} \"{name}\" does not exist", name.Span);
    }

    private SchemaObject? FindTextSearch(QualifiedName name, ObjectKind kind)
    {
        CheckHole(name);
        foreach (var schema in name.Schema is { } written ? [RequireSchema(written).Oid] : VisibleSchemas())
            if (FindTextSearch(schema, kind, name.Name.Name) is { } found) return found;
        return null;
    }

    private SchemaObject? FindTextSearch(int schemaOid, ObjectKind kind, string name)
    {
        IEnumerable<SchemaObject> items = kind switch
        {
            ObjectKind.TextSearchDictionary => Catalog.TextSearchDictionaries,
            ObjectKind.TextSearchConfiguration => Catalog.TextSearchConfigurations,
            _ => Catalog.TextSearchSupports,
        };
        foreach (var item in items)
        {
            if (item is TextSearchSupport support && support.IsTemplate != (kind == ObjectKind.TextSearchTemplate)) continue;
            if (item.SchemaOid == schemaOid && item.Name == name) return item;
        }
        return null;
    }

    private static QualifiedName? DefinitionName(SqlNode? value) => value switch
    {
        TypeName { IsArray: false } type => type.Name,
        QualifiedName name => name,
        Identifier word => new QualifiedName(word.Span, new NodeList<Identifier>([word])),
        _ => null,
    };

    private static QualifiedName RequireDefinitionName(StorageParameter item) =>
        DefinitionName(item.Value) ?? throw new NotUnderstoodException("the definition is not understood", item.Span);

    private static string TextSearchWord(ObjectKind kind) => kind switch
    {
        ObjectKind.TextSearchDictionary => "text search dictionary",
        ObjectKind.TextSearchConfiguration => "text search configuration",
        ObjectKind.TextSearchTemplate => "text search template",
        _ => "text search parser",
    };
}

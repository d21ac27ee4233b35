using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE TYPE of base types, shells and ranges (DefineType and DefineRange of commands/typecmds.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateBaseType(CreateBaseTypeStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var name = statement.Name.Name.Name;
        if (statement.IsShell)
        {
            CheckTypeNameIsFree(schemaOid, name, statement.Name.Span);
            _builder.Put(new SqlType
            {
                Oid = _builder.NewOid(),
                SchemaOid = schemaOid,
                Name = name,
                Kind = TypeKind.Shell,
                Category = 'P',
                DefinedAt = Here,
            });
            return;
        }
        if (Catalog.FindType(schemaOid, name) is not { Kind: TypeKind.Shell } shell)
        {
            CheckTypeNameIsFree(schemaOid, name, statement.Name.Span);
            throw new StatementException(
                SqlStates.DuplicateObject,
                $"type \"{name}\" does not exist",
                statement.Name.Span,
                hint: "Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE.");
        }
        PutWithArray(ReadBaseType(statement, shell with { Kind = TypeKind.Base, Category = 'U', ChangedAt = Here }));
    }

    private SqlType ReadBaseType(CreateBaseTypeStatement statement, SqlType type)
    {
        var definition = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in statement.Definition)
        {
            var name = option.Name.Name;
            switch (name)
            {
                case "input" or "output" or "receive" or "send" or "typmod_in" or "typmod_out" or "analyze" or "analyse" or "subscript":
                    definition[name == "analyse" ? "analyze" : name] = FunctionText(RequireDefinitionName(option));
                    break;
                case "like" when option.Value is TypeName like: definition[name] = TypeText(Resolve(like).Oid); break;
                case "element" when option.Value is TypeName element: type = type with { ElementOid = Resolve(element).Oid }; break;
                case "category" when OptionText(option.Value) is { Length: 1 } text: type = type with { Category = text[0] }; break;
                case "preferred": type = type with { IsPreferred = IsTrue(option) }; break;
                case "collatable": type = type with { IsCollatable = IsTrue(option) }; break;
                case "default": type = type with { Default = Identifiers.QuoteLiteral(OptionText(option.Value)) }; break;
                case "delimiter" when OptionText(option.Value) is not ",": definition[name] = Identifiers.QuoteLiteral(OptionText(option.Value)); break;
                case "internallength" when OptionText(option.Value) is { Length: > 0 } length && char.IsDigit(length[0]): definition[name] = length; break;
                case "passedbyvalue" when IsTrue(option): definition[name] = "true"; break;
                case "alignment" when Alignment(OptionText(option.Value)) is { } alignment: definition[name] = alignment; break;
                case "storage" when OptionText(option.Value).ToLowerInvariant() is var storage and not "plain": definition[name] = storage; break;
            }
        }
        foreach (var required in new[] { "input", "output" })
            if (!definition.ContainsKey(required))
                throw new StatementException(SqlStates.InvalidObjectDefinition, $"type {required} function must be specified", statement.Span);
        // An array of fixed length may do without (raw_array_subscript_handler).
        if (type.ElementOid != 0 && Catalog.ServerVersion >= 14 && !definition.ContainsKey("subscript")) definition["subscript"] = "raw_array_subscript_handler";
        return type with
        {
            HasModifier = definition.ContainsKey("typmod_in"),
            IsSubscriptable = type.ElementOid != 0 || definition.ContainsKey("subscript"),
            Definition = [.. definition],
        };
    }

    private static readonly string[] TypeSupport =
        ["input", "output", "receive", "send", "typmod_in", "typmod_out", "analyze", "subscript", "canonical", "subtype_diff"];

    /// <summary>The function that a part of a type's definition names, where its name can mean no other.</summary>
    private Routine? SupportOf(KeyValuePair<string, string> part)
    {
        if (Array.IndexOf(TypeSupport, part.Key) < 0) return null;
        if (RelationText.Split(part.Value) is not { Count: 2 } names || Catalog.FindSchema(names[0]) is not { } schema) return null;
        return Catalog.FindRoutines(schema.Oid, names[1]) is { Count: 1 } found ? found[0] : null;
    }

    /// <summary>Base types and ranges that are made of the routine.</summary>
    private IEnumerable<SqlType> TypesOf(Routine routine)
    {
        foreach (var type in Catalog.Types)
        {
            foreach (var part in type.Definition)
            {
                if (SupportOf(part)?.Oid != routine.Oid) continue;
                yield return type;
                break;
            }
        }
    }

    private static bool IsTrue(StorageParameter option) => OptionText(option.Value) is not ("false" or "off" or "0");

    /// <summary>Null for int4, the default.</summary>
    private static string? Alignment(string text) => text.ToLowerInvariant() switch
    {
        "double" or "float8" or "pg_catalog.float8" => "double",
        "int2" or "pg_catalog.int2" => "int2",
        "char" or "bpchar" or "pg_catalog.bpchar" => "char",
        _ => null,
    };

    private void CreateRangeType(CreateRangeTypeStatement statement)
    {
        var schemaOid = CreationSchema(statement.Name);
        var name = statement.Name.Name.Name;
        var shell = Catalog.FindType(schemaOid, name) is { Kind: TypeKind.Shell } known ? known : null;
        if (shell is null) CheckTypeNameIsFree(schemaOid, name, statement.Name.Span);
        TypeReference? subtype = null;
        foreach (var option in statement.Definition)
            if (option.Name.Name == "subtype" && option.Value is TypeName type) subtype = Resolve(type);
        if (subtype is null) throw new StatementException(SqlStates.SyntaxError, "type attribute \"subtype\" is required", statement.Span);
        var (definition, multirangeName) = ReadRange(statement, subtype.Value);
        var range = new SqlType
        {
            Oid = shell?.Oid ?? _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Kind = TypeKind.Range,
            Category = 'R',
            SubtypeOid = subtype.Value.Oid,
            Definition = [.. definition],
            DefinedAt = shell?.DefinedAt ?? Here,
            ChangedAt = shell is null ? null : Here,
        };
        range = shell is null ? PutNewType(statement.Name, range) : PutWithArray(range);
        if (Catalog.ServerVersion < 14) return;
        multirangeName ??= MultirangeName(name);
        CheckTypeNameIsFree(schemaOid, multirangeName, statement.Name.Span);
        var multirange = PutWithArray(new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = multirangeName,
            Kind = TypeKind.Multirange,
            Category = 'R',
            RangeOid = range.Oid,
            DefinedAt = Here,
        });
        _builder.Put(range with { MultirangeOid = multirange.Oid });
    }

    private (SortedDictionary<string, string> Definition, string? MultirangeName) ReadRange(CreateRangeTypeStatement statement, TypeReference subtype)
    {
        var definition = new SortedDictionary<string, string>(StringComparer.Ordinal);
        QualifiedName? operatorClass = null;
        string? multirangeName = null;
        foreach (var option in statement.Definition)
        {
            var name = option.Name.Name;
            switch (name)
            {
                case "subtype_opclass": operatorClass = DefinitionName(option.Value); break;
                case "collation" when DefinitionName(option.Value) is { } collation && CollationText(collation, subtype) is { } text: definition[name] = text; break;
                case "canonical" or "subtype_diff": definition[name] = FunctionText(RequireDefinitionName(option)); break;
                case "multirange_type_name": multirangeName = option.Value is TypeName written ? written.Name.Name.Name : OptionText(option.Value); break;
            }
        }
        RequireOperatorClass(operatorClass, statement.Span, "btree", subtype);
        if (operatorClass is not null && FindOperatorClass(operatorClass, "btree") is not { IsDefault: true })
            definition["subtype_opclass"] = OperatorClassName(operatorClass, "btree");
        return (definition, multirangeName);
    }

    /// <summary>makeMultirangeTypeName: <c>range</c> in the name becomes <c>multirange</c>, else <c>_multirange</c> is added.</summary>
    private static string MultirangeName(string name)
    {
        var at = name.IndexOf("range", StringComparison.Ordinal);
        if (at < 0) return Identifiers.Truncate(name, Identifiers.MaximumBytes - 11) + "_multirange";
        return Identifiers.Truncate(name.Substring(0, at) + "multi" + name.Substring(at));
    }
}

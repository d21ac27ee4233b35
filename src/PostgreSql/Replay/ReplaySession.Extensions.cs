using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>CREATE and ALTER EXTENSION (commands/extension.c).</summary>
internal sealed partial class ReplaySession
{
    private void CreateExtension(CreateExtensionStatement statement)
    {
        CheckHole(statement.Name);
        var name = statement.Name.Name;
        if (name == "plpgsql" || Catalog.FindExtension(name) is not null)
        {
            if (statement.IfNotExists || name == "plpgsql") return;
            throw new StatementException(SqlStates.DuplicateObject, $"extension \"{name}\" already exists", statement.Name.Span);
        }
        MakeExtension(name, statement.Schema, VersionText(statement.Version), statement, []);
    }

    private void MakeExtension(string name, Identifier? schema, string? version, CreateExtensionStatement statement, List<string> parents)
    {
        var carried = name == statement.Name.Name ? CarriedPack(statement) : null;
        var pack = carried ?? ExtensionPack.Find(name, Catalog.ServerVersion);
        foreach (var required in pack?.Requires ?? [])
        {
            if (required == "plpgsql" || Catalog.FindExtension(required) is not null) continue;
            if (!statement.IsCascade)
                throw new StatementException(
                    SqlStates.UndefinedObject,
                    $"required extension \"{required}\" is not installed",
                    statement.Name.Span,
                    hint: "Use CREATE EXTENSION ... CASCADE to install required extensions too.");
            if (parents.Contains(required)) throw new NotUnderstoodException("the extensions need each other", statement.Span);
            MakeExtension(required, schema, null, statement, [.. parents, name]);
        }
        var extension = new Extension
        {
            Oid = _builder.NewOid(),
            Name = name,
            SchemaOid = ExtensionSchema(name, pack, schema, statement),
            Version = version ?? carried?.Version ?? (pack is { IsContrib: true } && Catalog.ServerVersionIsKnown ? pack.Version : null),
            Requires = pack?.Requires ?? [],
            ObjectsAreKnown = pack is not null && pack.IsExact(version ?? carried?.Version, Catalog.ServerVersionIsKnown),
            DefinedAt = Here,
        };
        _builder.Put(extension);
        foreach (var made in pack?.MadeSchemas ?? [])
        {
            if (Catalog.FindSchema(made) is not null)
                throw new StatementException(SqlStates.DuplicateSchema, $"schema \"{made}\" already exists", statement.Name.Span);
            _builder.Put(new Schema { Oid = _builder.NewOid(), Name = made, Extension = name, DefinedAt = Here });
        }
        pack?.AddTo(_builder, extension, Here);
    }

    /// <summary>What the snapshot says after the statement about what the extension makes, or null.</summary>
    private ExtensionPack? CarriedPack(CreateExtensionStatement statement)
    {
        var text = _text.Text;
        var lines = new StringBuilder();
        var start = text.IndexOf('\n', statement.Span.End) + 1;
        if (start == 0 || string.CompareOrdinal(text, start, ExtensionBlocks.Start, 0, ExtensionBlocks.Start.Length) != 0) return null;
        for (start = text.IndexOf('\n', start) + 1; start > 0; start = text.IndexOf('\n', start) + 1)
        {
            if (string.CompareOrdinal(text, start, ExtensionBlocks.Line, 0, ExtensionBlocks.Line.Length) != 0) break;
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            lines.Append(text, start + ExtensionBlocks.Line.Length, end - start - ExtensionBlocks.Line.Length).Replace("\r", "").Append('\n');
        }
        return ExtensionPack.Read(lines.ToString(), Catalog.ServerVersion);
    }

    /// <summary>The schema that the control file names, which is made if need be; else the one of the statement or of the search path.</summary>
    private int ExtensionSchema(string name, ExtensionPack? pack, Identifier? written, CreateExtensionStatement statement)
    {
        if (pack?.Schema is not { } insisted)
            return written is not null ? RequireSchema(written).Oid : DefaultCreationSchema(statement.Span);
        if (statement.Schema is { } schema && schema.Name != insisted && !statement.IsCascade)
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"extension \"{name}\" must be installed in schema \"{insisted}\"", schema.Span);
        if (Catalog.FindSchema(insisted) is { } found) return found.Oid;
        var made = new Schema { Oid = _builder.NewOid(), Name = insisted, DefinedAt = Here };
        _builder.Put(made);
        return made.Oid;
    }

    private Extension RequireExtension(Identifier name)
    {
        CheckHole(name);
        return Catalog.FindExtension(name.Name)
            ?? throw new StatementException(SqlStates.UndefinedObject, $"extension \"{name.Name}\" does not exist", name.Span);
    }

    /// <summary>AlterExtensionNamespace: what stands in schemas of its own does not move.</summary>
    private static void RequireRelocatable(Extension extension, SqlSpan span)
    {
        if (Array.IndexOf(NotRelocatable, extension.Name) >= 0)
            throw new StatementException(SqlStates.FeatureNotSupported, $"extension \"{extension.Name}\" does not support SET SCHEMA", span);
    }

    /// <summary>Extensions of PostgreSQL itself whose control files say relocatable = false.</summary>
    private static readonly string[] NotRelocatable = ["adminpack", "plperl", "plperlu", "plpython3u", "pltcl", "pltclu", "xml2"];

    /// <summary>ALTER EXTENSION … UPDATE: what the new version has otherwise is not told.</summary>
    private void UpdateExtension(AlterExtensionStatement statement)
    {
        CheckHole(statement.Name);
        if (Catalog.FindExtension(statement.Name.Name) is not { } extension)
        {
            if (statement.Name.Name == "plpgsql") return;
            throw new StatementException(SqlStates.UndefinedObject, $"extension \"{statement.Name.Name}\" does not exist", statement.Name.Span);
        }
        var version = VersionText(statement.Version);
        var pack = ExtensionPack.Find(extension.Name, Catalog.ServerVersion);
        _builder.Put(extension with
        {
            Version = version,
            ObjectsAreKnown = extension.ObjectsAreKnown && pack is not null && pack.IsExact(version, Catalog.ServerVersionIsKnown),
            ChangedAt = Here,
        });
    }

    private static string? VersionText(SqlNode? version) => version switch
    {
        StringConstant text => text.Value,
        Identifier word => word.Name,
        _ => null,
    };
}

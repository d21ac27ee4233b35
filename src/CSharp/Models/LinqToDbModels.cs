using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Sql;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>
/// The entities of linq2db: classes with its [Table] whose tables are asked for, GetTable&lt;T&gt; or ITable&lt;T&gt;. Names are quoted as its
/// provider for PostgreSQL quotes them by default, so that they reach the server as they are written. Where anything in the program may change
/// mappings or choose another database, there are none.
/// </summary>
internal sealed class LinqToDbModels(ModelSources sources, Annotations annotations, CancellationToken cancellation)
{
    private const string Library = "linq2db";

    private const string Namespace = "LinqToDB.Mapping";

    private static readonly string[] Uses = ["GetTable<", "ITable<"];

    /// <summary>What maps in code, names a table where it is used or makes it, quotes otherwise, or uses another database.</summary>
    private static readonly string[] Doubts =
    [
        "FluentMappingBuilder", "MappingSchema", "EntityDescriptorCreatedCallback", "MetadataReader", "IdentifierQuoteMode", "TableName(",
        "SchemaName(", "TableExpression", "TableFunction", "CreateTable", "CreateTempTable", "TempTable", "UseSqlServer", "UseSQLite", "UseSqlite",
        "UseMySql", "UseOracle", "UseFirebird", "UseClickHouse", "UseDuckDB", "UseAccess", "UseDB2", "UseSybase", "UseInformix", "UseSapHana",
        "UseSqlCe", "UseYdb",
        "ProviderName.SqlServer", "ProviderName.SQLite", "ProviderName.MySql", "ProviderName.Oracle", "SqlServerTools", "SQLiteTools", "MySqlTools",
        "OracleTools",
    ];

    /// <summary>Attributes by which a member is no column, or its value comes from an expression.</summary>
    private static readonly HashSet<string> NotColumns = new(
        new[] { "NotColumn", "Association", "ExpressionMethod", "Expression", "Property", "DynamicColumnsStore" }.SelectMany(static name =>
            new[] { name, name + "Attribute" }), StringComparer.Ordinal);

    public IReadOnlyList<EntityModel> Find(SqlLibraries libraries)
    {
        var trees = sources.Compilation.SyntaxTrees.ToArray();
        if (!trees.Any(tree => EntityModelFinder.Mentions(tree, [Namespace], cancellation))) return [];
        var users = trees.Where(tree => EntityModelFinder.Mentions(tree, Uses, cancellation)).ToArray();
        if (users.Length == 0 || trees.Any(tree => EntityModelFinder.Mentions(tree, Doubts, cancellation))) return [];
        var asked = new HashSet<INamedTypeSymbol>(users.SelectMany(Asked), SymbolEqualityComparer.Default);
        return [.. asked.Where(type => type.DeclaringSyntaxReferences.All(r => IsPostgreSql(r.SyntaxTree))).Select(Read).OfType<EntityModel>()];

        bool IsPostgreSql(SyntaxTree tree) => libraries.IsPostgreSql(tree) && !libraries.MayBeOthers(tree);
    }

    /// <summary>The classes that a file asks for the tables of.</summary>
    private IEnumerable<INamedTypeSymbol> Asked(SyntaxTree tree)
    {
        foreach (var generic in tree.GetRoot(cancellation).DescendantNodes().OfType<GenericNameSyntax>())
        {
            if (generic.Identifier.ValueText is not ("GetTable" or "ITable") || generic.TypeArgumentList.Arguments.Count != 1) continue;
            if (sources.SemanticsOf(tree).GetTypeInfo(generic.TypeArgumentList.Arguments[0], cancellation).Type is INamedTypeSymbol
                {
                    TypeKind: TypeKind.Class, IsGenericType: false,
                } type) yield return type;
        }
    }

    private EntityModel? Read(INamedTypeSymbol type)
    {
        if (sources.PlaceOf(type) is not { } place || EntityMembers.UnknownBaseOf(type) is not null) return null;
        if (annotations.FindAll(type, "Column", Namespace).Any()) return null;
        var tables = annotations.FindAll(type, "Table", Namespace).ToArray();
        if (tables.Length != 1) return null;
        var found = tables[0];
        var arguments = found.Syntax.ArgumentList?.Arguments.Select(a => a.NameEquals?.Name.Identifier.ValueText).OfType<string>() ?? [];
        if (arguments.Any(name => name is not ("Name" or "Schema" or "IsColumnAttributeRequired" or "IsView"))) return null;
        if (Flag(found.Syntax, "IsColumnAttributeRequired", true) is not { } isRequired) return null;
        if (Flag(found.Syntax, "IsView", false) is not { } isView) return null;
        var name = annotations.Name(found.Attribute, type) ?? annotations.Name(found.Attribute, type, "Name");
        var schema = annotations.Name(found.Attribute, type, "Schema");
        if (name is { IsCertain: false } or { Value: null or "" } || schema is { IsCertain: false } or { Value: null or "" }) return null;
        return new EntityModel
        {
            TypeName = type.ToCanonicalName(),
            Library = Library,
            Place = place,
            Extent = type.DeclaringSyntaxReferences[0].GetSyntax(cancellation).ToSourceSpan(),
            Table = name?.ToMappedName() ?? new MappedName(type.Name, NameOrigin.Convention, place),
            Schema = schema?.ToMappedName(),
            IsView = isView,
            Properties = [.. Members(type).Select(member => Read(member, isRequired)).OfType<PropertyModel>()],
        };
    }

    /// <summary>
    /// Public properties and fields, those of base classes too; one that overrides stands for what it overrides. What cannot be set is not read.
    /// </summary>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol)) continue;
                if (!seen.Add(member.Name) || member.IsStatic || member.DeclaredAccessibility != Accessibility.Public) continue;
                if (CanBeSet(member)) yield return member;
            }
        }
    }

    private static bool CanBeSet(ISymbol member) => member is IPropertySymbol { IsIndexer: false, SetMethod: not null }
        or IFieldSymbol { IsReadOnly: false, IsConst: false };

    /// <summary>The column of a member; null for none, and where it is not certain.</summary>
    private PropertyModel? Read(ISymbol member, bool isRequired)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        if (member.IsOverride || sources.PlaceOf(member) is not { } place) return null;
        if (member.GetAttributes().Any(static a => a.AttributeClass is { Name: var name } && NotColumns.Contains(name))) return null;
        var columns = annotations.FindAll(member, "Column", Namespace).ToArray();
        var isKey = annotations.FindAll(member, "PrimaryKey", Namespace).Any();
        if (columns.Length > 1) return null;
        NameSetting? name = null;
        if (columns.Length == 1)
        {
            var (attribute, syntax) = columns[0];
            if (Flag(syntax, "IsColumn", true) is not true) return null;
            var given = syntax.ArgumentList?.Arguments.ToArray() ?? [];
            if (given.Any(static a => a.NameEquals?.Name.Identifier.ValueText is "MemberName" or "Configuration" or "SkipOnEntityFetch")) return null;
            if (given.Count(static a => a.NameEquals is null) > 1) return null;
            name = annotations.Name(attribute, member) ?? annotations.Name(attribute, member, "Name");
            if (name is { IsCertain: false } or { Value: null or "" }) return null;
        }
        else if (!isKey && !annotations.FindAll(member, "Identity", Namespace).Any() && (isRequired || !IsScalar(type)))
        {
            return null;
        }
        return new PropertyModel
        {
            Name = member.Name,
            Place = place,
            Column = name?.ToMappedName() ?? new MappedName(member.Name, NameOrigin.Convention, place),
            TypeName = type.WithoutNullable().ToCanonicalName(),
            IsKey = isKey,
        };
    }

    /// <summary>A type that is a column without an attribute; of others the settings of the library decide.</summary>
    private static bool IsScalar(ITypeSymbol type) => type.WithoutNullable() is var plain && (plain.TypeKind == TypeKind.Enum
        || plain.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_String) or SpecialType.System_DateTime
        || plain is { Name: "Guid", ContainingNamespace.Name: "System" });

    /// <summary>What an attribute's argument says that is true or false; null where it is not written out.</summary>
    private static bool? Flag(AttributeSyntax attribute, string name, bool otherwise)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText != name) continue;
            return argument.Expression.Kind() switch
            {
                SyntaxKind.TrueLiteralExpression => true,
                SyntaxKind.FalseLiteralExpression => false,
                _ => null,
            };
        }
        return otherwise;
    }
}

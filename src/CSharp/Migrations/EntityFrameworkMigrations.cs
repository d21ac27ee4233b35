using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Sql;
using DbImpact.CSharp.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>
/// Finds EF Core's migrations: classes with <c>[Migration("…")]</c>, mostly in two parts, whose <c>Up</c> and <c>Down</c> call a
/// MigrationBuilder. Those of one context are applied in the order of their identifiers (EF Core, MigrationsAssembly).
/// </summary>
internal static class EntityFrameworkMigrations
{
    public const string Tool = "EF Core";

    private const string Mark = "Migration(";

    /// <summary>What stands in migrations that other providers made.</summary>
    private static readonly string[] OtherProviders = ["SqlServer", "Sqlite", "MySql", "Oracle:", "OracleModelBuilder", "Firebird", "Cosmos"];

    /// <summary>Types that PostgreSQL has not.</summary>
    private static readonly string[] OtherTypes =
        ["\"longtext\"", "\"datetime(6)\"", "\"tinyint(1)\"", "\"nvarchar(", "\"uniqueidentifier\"", "\"datetime2\"", "\"varbinary(", "\"NVARCHAR2(", "\"NUMBER("];

    /// <summary>As SQLite's provider writes its types.</summary>
    private static readonly string[] SqliteTypes = ["\"TEXT\"", "\"INTEGER\""];

    /// <summary>As Npgsql's writes PostgreSQL's.</summary>
    private static readonly string[] OwnTypes = ["\"text\"", "\"integer\"", "\"uuid\"", "\"character varying(", "\"boolean\"", "\"bigint\""];

    public static IReadOnlyList<Migration> Find(SourceModels models, CancellationToken cancellation)
    {
        var marked = models.Compilation.SyntaxTrees.Where(tree => EntityModelFinder.Mentions(tree, [Mark], cancellation)).ToArray();
        if (marked.Length == 0) return [];
        var found = new List<Migration>();
        foreach (var type in marked.SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<ClassDeclarationSyntax>()))
            if (AttributeOf(type, "Migration") is { } attribute && Read(type, attribute, models, cancellation) is { } migration) found.Add(migration);
        return [.. found.GroupBy(static migration => (migration.Context, Folder: FolderOf(migration.Place.Path)))
            .Where(chain => IsNpgsqls(chain.Key.Folder, models.Compilation, cancellation)).SelectMany(Chain)];
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);

    /// <summary>
    /// Whether the migrations of a folder are for PostgreSQL: by the types that stand in them, then by the provider's annotations, of which a
    /// model for several providers may bring some into all of them.
    /// </summary>
    private static bool IsNpgsqls(string folder, Compilation compilation, CancellationToken cancellation)
    {
        var trees = compilation.SyntaxTrees.Where(tree => FolderOf(tree.FilePath) == folder).ToArray();
        if (Mention(OtherTypes) || (Mention(SqliteTypes) && !Mention(OwnTypes))) return false;
        return Mention(["Npgsql"]) || (!Mention(OtherProviders) && new SqlLibraries(compilation).IsPostgreSql(trees[0]));

        bool Mention(string[] marks) => trees.Any(tree => EntityModelFinder.Mentions(tree, marks, cancellation));
    }

    private static IEnumerable<Migration> Chain(IEnumerable<Migration> migrations)
    {
        Migration? before = null;
        foreach (var migration in migrations.OrderBy(static migration => migration.Name, StringComparer.Ordinal))
        {
            yield return migration with { Parents = before is null ? [] : [new MigrationReference(before.Name, migration.Place)] };
            before = migration;
        }
    }

    private static Migration? Read(ClassDeclarationSyntax type, AttributeSyntax attribute, SourceModels models, CancellationToken cancellation)
    {
        if (models.For(type.SyntaxTree) is not { } model || attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not { } argument) return null;
        var evaluator = new TextEvaluator(models, cancellation);
        // FluentMigrator's attribute of that name has a number.
        if (evaluator.Evaluate(argument, model).KnownText() is not { Length: > 0 } name) return null;
        if (model.GetDeclaredSymbol(type, cancellation) is not { } symbol) return null;
        var parts = symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<ClassDeclarationSyntax>()
            .Where(part => models.Compilation.ContainsSyntaxTree(part.SyntaxTree)).ToArray();
        if (MethodOf(parts, "Up") is not { } up) return null;
        var down = MethodOf(parts, "Down");
        var context = parts.Select(part => AttributeOf(part, "DbContext")).FirstOrDefault(static found => found is not null)?
            .ArgumentList?.Arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax typeOf ? NameOf(typeOf.Type) : "";
        var upgrade = new OperationReader(models, up, cancellation);
        var downgrade = down is null ? null : new OperationReader(models, down, cancellation);
        var operations = upgrade.Read();
        return new Migration
        {
            Tool = Tool,
            Name = name,
            Context = context,
            Place = symbol.Locations.FirstOrDefault(location => location.SourceTree == up.SyntaxTree) is { } at
                ? new PostgreSql.Syntax.SourceSpan(up.SyntaxTree.FilePath, at.SourceSpan.Start, at.SourceSpan.Length)
                : argument.ToSourceSpan(),
            Upgrade = operations,
            Downgrade = downgrade?.Read() ?? [],
            Undoing = downgrade is null ? Undoing.Missing : downgrade.Throws ? Undoing.Refused : downgrade.IsEmpty && operations.Count > 0 ? Undoing.Empty : Undoing.Written,
            UndoingPlace = down?.Identifier.ToSourceSpan(),
        };
    }

    private static MethodDeclarationSyntax? MethodOf(IEnumerable<ClassDeclarationSyntax> parts, string name) => parts
        .SelectMany(static part => part.Members.OfType<MethodDeclarationSyntax>())
        .FirstOrDefault(method => method.Identifier.ValueText == name && method.ParameterList.Parameters.Count == 1
            && method.ParameterList.Parameters[0].Type is { } type && NameOf(type) == "MigrationBuilder");

    private static AttributeSyntax? AttributeOf(ClassDeclarationSyntax type, string name) => type.AttributeLists
        .SelectMany(static list => list.Attributes)
        .FirstOrDefault(attribute => NameOf(attribute.Name) is var written && (written == name || written == name + "Attribute"));

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => type.ToString(),
    };
}

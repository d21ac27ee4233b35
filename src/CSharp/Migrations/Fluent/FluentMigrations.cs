using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Sql;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>
/// Finds FluentMigrator's migrations: classes with <c>[Migration(20240102)]</c>, which run in the order of their numbers. Whether those with
/// tags, profiles and maintenance migrations run, the one who runs them says: what they do is not certain.
/// </summary>
internal static class FluentMigrations
{
    public const string Tool = "FluentMigrator";

    private static readonly string[] Marks = ["Migration(", "Profile(", "Maintenance("];

    private static readonly string[] Runners = ["AddPostgres", "PostgresProcessor", "FluentMigrator.Runner.Postgres"];

    private static readonly string[] OtherRunners = ["AddSqlServer", "AddMySql", "AddSQLite", "AddOracle", "AddFirebird", "AddSnowflake", "AddRedshift", "AddDb2", "AddHana"];

    private static readonly string[] NewerRunners = ["AddPostgres10_0", "AddPostgres11_0", "AddPostgres15_0"];

    private static readonly string[] Bases = ["Migration", "AutoReversingMigration", "ForwardOnlyMigration"];

    public static IReadOnlyList<Migration> Find(SourceModels models, CancellationToken cancellation)
    {
        var trees = models.Compilation.SyntaxTrees.ToArray();
        var marked = trees.Where(tree => EntityModelFinder.Mentions(tree, Marks, cancellation)).ToArray();
        if (!marked.Any(tree => EntityModelFinder.Mentions(tree, ["FluentMigrator"], cancellation)) && !Mention(trees, ["FluentMigrator"])) return [];
        if (Mention(trees, OtherRunners) ? !Mention(trees, Runners) : !Mention(trees, Runners) && !marked.Any(tree => new SqlLibraries(models.Compilation).IsPostgreSql(tree))) return [];
        var text = new FluentText(Mention(trees, NewerRunners) || (IsNew(models.Compilation) && !Mention(trees, ["AddPostgres92"])));
        var found = new List<(Migration Migration, int Stage, long Version)>();
        foreach (var type in marked.SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<ClassDeclarationSyntax>()))
            if (Read(type, models, text, cancellation) is { } read) found.Add(read);
        if (found.Count == 0) return [];
        var folder = FolderOf([.. found.Select(static read => read.Migration.Place.Path)]);
        return [.. Chain(found.OrderBy(static read => read.Stage).ThenBy(static read => read.Version).ThenBy(static read => read.Migration.Name, StringComparer.Ordinal)
            .Select(read => read.Migration with { Folder = folder }))];

        bool Mention(SyntaxTree[] among, string[] words) => among.Any(tree => EntityModelFinder.Mentions(tree, words, cancellation));
    }

    /// <summary>
    /// Whether the library's plain <c>AddPostgres()</c> makes identity columns, as version 8 does. Where the version is not known they are taken
    /// for serial ones, into which a program may write.
    /// </summary>
    private static bool IsNew(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name == Tool && assembly.Version.Major >= 8);

    private static IEnumerable<Migration> Chain(IEnumerable<Migration> migrations)
    {
        Migration? before = null;
        foreach (var migration in migrations)
        {
            yield return migration with { Parents = before is null ? [] : [new MigrationReference(before.Name, migration.Place)] };
            before = migration;
        }
    }

    /// <summary>The folder that all of the files are in.</summary>
    private static string FolderOf(IReadOnlyList<string> paths)
    {
        var parts = paths[0].Split('/', '\\');
        var shared = parts.Length - 1;
        foreach (var path in paths)
        {
            var other = path.Split('/', '\\');
            var i = 0;
            while (i < shared && i < other.Length - 1 && parts[i] == other[i]) i++;
            shared = i;
        }
        return string.Join("/", parts.Take(shared)) is { Length: > 0 } folder ? folder : paths[0].StartsWith("/", StringComparison.Ordinal) ? "/" : ".";
    }

    private static (Migration, int, long)? Read(ClassDeclarationSyntax type, SourceModels models, FluentText text, CancellationToken cancellation)
    {
        if (models.For(type.SyntaxTree) is not { } model || model.GetDeclaredSymbol(type, cancellation) is not { IsAbstract: false } symbol || KindOf(symbol) is not { } kind) return null;
        var attributes = type.AttributeLists.SelectMany(static list => list.Attributes).Select(static attribute => (Name: NameOf(attribute), Attribute: attribute)).ToArray();
        var (place, name, title, stage, version) = default((SourceSpan, string, string?, int, long));
        string? doubt = null;
        var tags = attributes.FirstOrDefault(static found => found.Name == "Tags").Attribute;
        if (attributes.FirstOrDefault(static found => found.Name is "Migration" or "TimestampedMigration") is { Attribute: { } marked } own)
        {
            if (VersionOf(own.Name, marked, model, cancellation) is not { } number) return null;
            (place, name, version) = (marked.ArgumentList!.Arguments[0].Expression.ToSourceSpan(), number.ToString(CultureInfo.InvariantCulture), number);
            title = marked.ArgumentList.Arguments.Skip(1).Select(argument => model.GetConstantValue(argument.Expression, cancellation)).FirstOrDefault(static value => value.Value is string).Value as string;
            if (tags is not null) doubt = $"only with the tags {tags.ArgumentList?.Arguments.ToString()}";
        }
        else if (attributes.FirstOrDefault(static found => found.Name is "Profile" or "Maintenance") is { Attribute: { } special } other)
        {
            var argument = special.ArgumentList?.Arguments.FirstOrDefault()?.ToString() ?? "";
            (place, name, stage) = (type.Identifier.ToSourceSpan(), symbol.Name, other.Name == "Maintenance" && argument.EndsWith("BeforeAll", StringComparison.Ordinal) ? -1 : 1);
            title = $"{other.Name.ToLowerInvariant()} {argument.Trim('"')}";
            doubt = other.Name == "Profile" ? $"only with the profile {argument}" : $"in every run, at {argument}";
        }
        else return null;
        if (MethodOf(symbol, "Up", cancellation) is not { } up || models.For(up.SyntaxTree) is null) return null;
        var down = kind == "Migration" ? MethodOf(symbol, "Down", cancellation) : null;
        var upgrade = new FluentReader(models, up, text, doubt, cancellation);
        var downgrade = down is null || models.For(down.SyntaxTree) is null ? null : new FluentReader(models, down, text, null, cancellation);
        var operations = upgrade.Read();
        return (new Migration
        {
            Tool = Tool,
            Name = name,
            Title = title,
            Place = place,
            Upgrade = operations,
            Downgrade = downgrade?.Read() ?? [],
            Undoing = kind == "AutoReversingMigration" ? Undoing.Written : kind == "ForwardOnlyMigration" ? Undoing.Refused
                : downgrade is null ? Undoing.Missing : downgrade.Throws ? Undoing.Refused : downgrade.IsEmpty && operations.Count > 0 ? Undoing.Empty : Undoing.Written,
            UndoingPlace = down?.Identifier.ToSourceSpan(),
        }, stage, version);
    }

    /// <summary>Which of FluentMigrator's classes it derives from; null for none. Its Up has no parameter, EF Core's has one.</summary>
    private static string? KindOf(INamedTypeSymbol type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (Bases.Contains(above.Name) && above.DeclaringSyntaxReferences.Length == 0 && (above.TypeKind == TypeKind.Error || above.ContainingNamespace.Name == Tool)) return above.Name;
        }
        return null;
    }

    private static MethodDeclarationSyntax? MethodOf(INamedTypeSymbol type, string name, CancellationToken cancellation)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            var method = at.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(static found => found.Parameters.Length == 0 && found.DeclaringSyntaxReferences.Length == 1);
            if (method?.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is MethodDeclarationSyntax declaration) return declaration;
        }
        return null;
    }

    /// <summary>A number, or the parts of a time (TimestampedMigrationAttribute).</summary>
    private static long? VersionOf(string attribute, AttributeSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        if (syntax.ArgumentList is not { Arguments: { Count: > 0 } arguments }) return null;
        var numbers = arguments.Where(static argument => argument.NameEquals is null).Select(argument => NumberOf(argument.Expression, model, cancellation)).TakeWhile(static number => number is not null)
            .Select(static number => number!.Value).ToArray();
        if (attribute == "Migration") return numbers.Length > 0 ? numbers[0] : null;
        if (numbers.Length < 5) return null;
        var second = numbers.Length > 5 ? numbers[5] : 0;
        return ((((((((numbers[0] * 100) + numbers[1]) * 100) + numbers[2]) * 100) + numbers[3]) * 100 + numbers[4]) * 100) + second;
    }

    private static long? NumberOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(expression, cancellation).Value switch
        {
            int number => number,
            long number => number,
            short number => number,
            ushort number => number,
            uint number => number,
            _ => (expression as LiteralExpressionSyntax)?.Token.Value is IConvertible value and not string ? value.ToInt64(CultureInfo.InvariantCulture) : null,
        };

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}

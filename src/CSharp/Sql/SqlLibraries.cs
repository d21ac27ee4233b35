using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.CSharp.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Which database libraries a compilation uses: by its references, and, where packages are not restored, by the using directives of
/// its files. Decides whether SQL behind a neutral interface (ADO.NET, Dapper, EF Core) is PostgreSQL's.
/// </summary>
internal sealed class SqlLibraries(Compilation compilation)
{
    private static readonly string[] OtherProviders =
    [
        "Microsoft.Data.SqlClient", "System.Data.SqlClient", "MySqlConnector", "MySql.Data", "Microsoft.Data.Sqlite", "System.Data.SQLite",
        "Oracle.ManagedDataAccess", "FirebirdSql.Data", "Snowflake.Data", "ClickHouse", "DuckDB.NET", "Microsoft.EntityFrameworkCore.SqlServer",
        "Microsoft.EntityFrameworkCore.Sqlite", "Pomelo.EntityFrameworkCore.MySql", "MySql.EntityFrameworkCore", "Oracle.EntityFrameworkCore",
        "Microsoft.EntityFrameworkCore.Cosmos",
    ];

    private static readonly string[] OtherConnections =
    [
        "SqlConnection", "SqliteConnection", "SQLiteConnection", "MySqlConnection", "OracleConnection", "FbConnection", "SnowflakeDbConnection",
        "ClickHouseConnection", "DuckDBConnection",
    ];

    private readonly Lazy<ContextOptions> _options = new(() => new ContextOptions(new ModelSources(compilation, default), default));
    private readonly HashSet<string> _references = new(compilation.ReferencedAssemblyNames.Select(static name => name.Name), StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<SyntaxTree, string[]> _usings = new();
    private string[]? _globalUsings;
    private bool? _usesNpgsql;
    private bool? _usesOther;
    private bool? _importsOther;

    /// <summary>Whether the project uses Npgsql anywhere.</summary>
    public bool UsesNpgsql => _usesNpgsql ??= _references.Contains("Npgsql") || AllUsings().Any(IsNpgsql);

    public bool UsesOtherProvider => _usesOther ??=
        _references.Any(IsOther) || AllUsings().Any(IsOther);

    /// <summary>Whether a file says <c>using</c> the namespace, or a global using does.</summary>
    public bool Imports(SyntaxTree tree, string @namespace) => UsingsOf(tree).Contains(@namespace) || GlobalUsings().Contains(@namespace);

    /// <summary>
    /// Whether SQL of this file that no type binds to a database goes to PostgreSQL: the file's own usings decide, then the
    /// project's; a project that names no database at all is taken for one that talks to the database it is checked against.
    /// </summary>
    public bool IsPostgreSql(SyntaxTree tree)
    {
        var usings = UsingsOf(tree);
        if (usings.Any(IsNpgsql)) return true;
        if (usings.Any(IsOther)) return false;
        return UsesNpgsql || !UsesOtherProvider;
    }

    /// <summary>
    /// Whether the program's own files use PostgreSQL and another database, and this file does not say which of them is meant: SQL behind a
    /// neutral interface may then be the other one's.
    /// </summary>
    public bool MayBeOthers(SyntaxTree tree)
    {
        var usings = UsingsOf(tree);
        return usings.Any(IsNpgsql) == usings.Any(IsOther) && UsesNpgsql && (_importsOther ??= AllUsings().Any(IsOther));
    }

    /// <summary>Whether a type that is not resolved is another database's connection by its name.</summary>
    public static bool IsOtherConnection(ITypeSymbol? type) => type is { TypeKind: TypeKind.Error } && OtherConnections.Contains(type.Name);

    /// <summary>
    /// Whether a call goes to a context whose options choose another database: <c>context.Database.ExecuteSql</c>,
    /// <c>context.Users.FromSql</c>, and the same inside the context.
    /// </summary>
    public bool IsOfOtherContext(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken) =>
        ContextOf(receiver, model, cancellationToken) is { } context && _options.Value.AreOthers(context);

    private static INamedTypeSymbol? ContextOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var at = receiver; at is not null;)
        {
            if (model.GetTypeInfo(at, cancellationToken).Type is INamedTypeSymbol type && ContextOptions.IsContext(type)) return type;
            at = at switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                InvocationExpressionSyntax call => call.Expression,
                _ => null,
            };
        }
        return receiver.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } around
            && model.GetDeclaredSymbol(around, cancellationToken) is INamedTypeSymbol own && ContextOptions.IsContext(own) ? own : null;
    }

    private string[] UsingsOf(SyntaxTree tree) => _usings.GetOrAdd(tree, static key => ReadUsings(key));

    private string[] GlobalUsings() => _globalUsings ??= compilation.SyntaxTrees
        .SelectMany(static tree => tree.GetRoot() is CompilationUnitSyntax unit ? unit.Usings : default)
        .Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
        .Select(NameOf).ToArray();

    private IEnumerable<string> AllUsings() => compilation.SyntaxTrees.SelectMany(UsingsOf);

    /// <summary>The namespaces that a file imports, and Npgsql's where the file writes it before a type's name.</summary>
    private static string[] ReadUsings(SyntaxTree tree)
    {
        if (tree.GetRoot(CancellationToken.None) is not CompilationUnitSyntax unit) return [];
        var inNamespaces = unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static member => member.Usings);
        var names = unit.Usings.Concat(inNamespaces).Select(NameOf);
        return (tree.ToString().IndexOf("Npgsql.Npgsql", StringComparison.Ordinal) >= 0 ? names.Concat(["Npgsql"]) : names).ToArray();
    }

    private static string NameOf(UsingDirectiveSyntax directive)
    {
        var name = directive.NamespaceOrType.ToString();
        return name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length) : name;
    }

    private static bool IsNpgsql(string @namespace) =>
        @namespace is "Npgsql" or "NpgsqlTypes" || @namespace.StartsWith("Npgsql.", StringComparison.Ordinal);

    private static bool IsOther(string name) => OtherProviders.Any(other =>
        name.StartsWith(other, StringComparison.OrdinalIgnoreCase) && (name.Length == other.Length || name[other.Length] == '.'));
}

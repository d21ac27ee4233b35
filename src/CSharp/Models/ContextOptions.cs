using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Where the compilation builds the options of its contexts (UseNpgsql), which naming convention it switches on there, and which
/// contexts it gives to another database (UseSqlServer). A call inside a context, inside AddDbContext&lt;T&gt; or on a
/// DbContextOptionsBuilder&lt;T&gt; is that context's; any other is every context's.
/// </summary>
internal sealed class ContextOptions
{
    private static readonly string[] NpgsqlCalls = ["UseNpgsql", "AddNpgsql", "AddNpgsqlDbContext", "AddAzureNpgsqlDbContext"];

    private static readonly string[] OtherCalls =
    [
        "UseSqlServer", "UseAzureSql", "UseAzureSynapse", "UseSqlite", "UseInMemoryDatabase", "UseMySql", "UseMySQL", "UseOracle", "UseCosmos",
        "UseMongoDB", "UseFirebird", "UseJet", "UseDb2", "UseSnowflake", "UseSpanner", "AddSqlServer", "AddAzureSql", "AddSqlite", "AddCosmos",
        "AddSqlServerDbContext", "AddCosmosDbContext", "AddMySqlDbContext", "AddOracleDatabaseDbContext",
    ];

    private static readonly string[] Marks = [.. NpgsqlCalls, .. OtherCalls, "NamingConvention()"];

    private readonly List<Call> _calls = [];

    public ContextOptions(ModelSources sources, CancellationToken cancellation)
    {
        foreach (var tree in sources.Compilation.SyntaxTrees)
        {
            if (!EntityModelFinder.Mentions(tree, Marks, cancellation)) continue;
            foreach (var access in tree.GetRoot(cancellation).DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            {
                var name = access.Name.Identifier.ValueText;
                var naming = NamingConventions.Of(name);
                var provider = ProviderOf(name);
                if (naming is null && provider == Provider.Unknown) continue;
                var context = ContextOf(access, sources);
                // AddSqlServer is a health check's and others' too.
                if (name.StartsWith("Add", System.StringComparison.Ordinal) && context is null) continue;
                _calls.Add(new Call(context, naming, provider));
            }
        }
    }

    public bool AreSeen(INamedTypeSymbol? context) => CallsOf(context).Any(c => c.Provider != Provider.Other);

    /// <summary>
    /// Whether the context is of another database than PostgreSQL: by the options that stand nearest to it. Code that can give it either
    /// gives it PostgreSQL too.
    /// </summary>
    public bool AreOthers(INamedTypeSymbol context)
    {
        for (var type = context; type is not null; type = type.BaseType)
        {
            if (AreOthers(_calls.Where(c => SymbolEqualityComparer.Default.Equals(c.Context, type))) is { } nearest) return nearest;
        }
        return AreOthers(_calls.Where(c => c.Context is null)) ?? false;
    }

    /// <summary>Whether all contexts of the compilation are another database's.</summary>
    public bool AreAllOthers => AreOthers(_calls) ?? false;

    private static bool? AreOthers(IEnumerable<Call> calls)
    {
        var providers = calls.Select(c => c.Provider).Where(p => p != Provider.Unknown).ToArray();
        return providers.Length == 0 ? null : providers.All(p => p == Provider.Other);
    }

    public NamingConvention NamingOf(INamedTypeSymbol? context) =>
        CallsOf(context).Select(c => c.Naming).FirstOrDefault(n => n is not null) ?? NamingConvention.None;

    private IEnumerable<Call> CallsOf(INamedTypeSymbol? context) =>
        _calls.Where(c => c.Context is null || context is null || context.DerivesFromOrIs(c.Context));

    private static Provider ProviderOf(string call) =>
        NpgsqlCalls.Contains(call) ? Provider.Npgsql : OtherCalls.Contains(call) ? Provider.Other : Provider.Unknown;

    private static INamedTypeSymbol? ContextOf(MemberAccessExpressionSyntax call, ModelSources sources)
    {
        var semantics = sources.SemanticsOf(call.SyntaxTree);
        if (ContextOfBuilder(call, semantics) is { } built) return built;
        foreach (var node in call.AncestorsAndSelf())
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } arguments } } }:
                    var last = arguments[arguments.Count - 1];
                    if (semantics.GetSpeculativeTypeInfo(last.SpanStart, last, SpeculativeBindingOption.BindAsTypeOrNamespace)
                        .Type is INamedTypeSymbol
                        { TypeKind: TypeKind.Class } type && IsContext(type)) return type;
                    break;
                case ClassDeclarationSyntax declaration:
                    if (semantics.GetDeclaredSymbol(declaration) is INamedTypeSymbol declared)
                    {
                        if (IsContext(declared)) return declared;
                        if (DesignTimeContextOf(declared) is { } designed) return designed;
                    }
                    break;
            }
        }
        return null;
    }

    /// <summary>The context of the DbContextOptionsBuilder&lt;T&gt; that a chain of calls begins with.</summary>
    private static INamedTypeSymbol? ContextOfBuilder(MemberAccessExpressionSyntax call, SemanticModel semantics)
    {
        var receiver = call.Expression;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax before }) receiver = before.Expression;
        return semantics.GetTypeInfo(receiver).Type is INamedTypeSymbol { Name: "DbContextOptionsBuilder", TypeArguments: { Length: 1 } arguments }
            && arguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Class } context && IsContext(context) ? context : null;
    }

    /// <summary>Whether the class derives from EF Core's or from ASP.NET Core Identity's context.</summary>
    public static bool IsContext(INamedTypeSymbol type) =>
        type.DerivesFrom("DbContext", TypeNames.EntityFrameworkCore)
            || type.DerivesFrom("IdentityDbContext", "Microsoft.AspNetCore.Identity.EntityFrameworkCore");

    private static INamedTypeSymbol? DesignTimeContextOf(INamedTypeSymbol type) =>
        type.AllInterfaces.FirstOrDefault(i => i.Name == "IDesignTimeDbContextFactory")?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;

    private enum Provider
    {
        Unknown,
        Npgsql,
        Other,
    }

    /// <param name="Context">Null where the call can be any context's.</param>
    /// <param name="Naming">The convention that it switches on, if it does.</param>
    /// <param name="Provider">The database that it chooses, if it does.</param>
    private sealed record Call(INamedTypeSymbol? Context, NamingConvention? Naming, Provider Provider);
}

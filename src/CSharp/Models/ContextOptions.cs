using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Where the compilation builds the options of its contexts (UseNpgsql), and which naming convention it switches on there. A call
/// inside a context, or inside AddDbContext&lt;T&gt;, is that context's; any other is every context's.
/// </summary>
internal sealed class ContextOptions
{
    private static readonly string[] Marks = ["UseNpgsql", "NamingConvention()"];

    private readonly List<(INamedTypeSymbol? Context, NamingConvention? Naming)> _calls = [];

    public ContextOptions(ModelSources sources, CancellationToken cancellation)
    {
        foreach (var tree in sources.Compilation.SyntaxTrees)
        {
            if (!EntityModelFinder.Mentions(tree, Marks, cancellation)) continue;
            foreach (var access in tree.GetRoot(cancellation).DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            {
                var name = access.Name.Identifier.ValueText;
                var naming = NamingConventions.Of(name);
                if (naming is null && name != "UseNpgsql") continue;
                _calls.Add((ContextOf(access, sources), naming));
            }
        }
    }

    public bool AreSeen(INamedTypeSymbol? context) => CallsOf(context).Any();

    public NamingConvention NamingOf(INamedTypeSymbol? context) =>
        CallsOf(context).Select(c => c.Naming).FirstOrDefault(n => n is not null) ?? NamingConvention.None;

    private IEnumerable<(INamedTypeSymbol? Context, NamingConvention? Naming)> CallsOf(INamedTypeSymbol? context) =>
        _calls.Where(c => c.Context is null || context is null || context.DerivesFromOrIs(c.Context));

    private static INamedTypeSymbol? ContextOf(SyntaxNode call, ModelSources sources)
    {
        var semantics = sources.SemanticsOf(call.SyntaxTree);
        foreach (var node in call.Ancestors())
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

    private static bool IsContext(INamedTypeSymbol type) =>
        type.DerivesFrom("DbContext", TypeNames.EntityFrameworkCore)
            || type.DerivesFrom("IdentityDbContext", "Microsoft.AspNetCore.Identity.EntityFrameworkCore");

    private static INamedTypeSymbol? DesignTimeContextOf(INamedTypeSymbol type) =>
        type.AllInterfaces.FirstOrDefault(i => i.Name == "IDesignTimeDbContextFactory")?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;
}

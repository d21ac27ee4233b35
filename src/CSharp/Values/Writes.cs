using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>
/// Where members change what their conditions ask: two that read alike ask the same only where nothing was written in between. Lives as long
/// as the compilation's analysis.
/// </summary>
internal sealed class Writes
{
    private readonly ConcurrentDictionary<SyntaxNode, Dictionary<string, int[]>> _found = new();

    /// <summary>A mark for how often the names in the expression were written before it, in the member's order; empty for never.</summary>
    public string Before(ExpressionSyntax expression)
    {
        if (expression.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) is not { } member) return "";
        var writes = In(member);
        if (writes.Count == 0) return "";
        var count = expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText).Distinct(StringComparer.Ordinal)
            .Sum(name => writes.TryGetValue(name, out var places) ? places.Count(place => place < expression.SpanStart) : 0);
        return count == 0 ? "" : "#" + count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the member writes the name anywhere.</summary>
    public bool Has(SyntaxNode member, string name) => In(member).ContainsKey(name);

    private Dictionary<string, int[]> In(SyntaxNode member) => _found.GetOrAdd(member, static key => Find(key));

    private static Dictionary<string, int[]> Find(SyntaxNode member) => member.DescendantNodes().Select(WrittenBy).Where(static name => name is not null)
        .GroupBy(static name => name!.Identifier.ValueText, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Select(static name => name!.SpanStart).ToArray(), StringComparer.Ordinal);

    private static SimpleNameSyntax? WrittenBy(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        PrefixUnaryExpressionSyntax change when change.IsKind(SyntaxKind.PreIncrementExpression) || change.IsKind(SyntaxKind.PreDecrementExpression) => NameOf(change.Operand),
        PostfixUnaryExpressionSyntax change when change.IsKind(SyntaxKind.PostIncrementExpression) || change.IsKind(SyntaxKind.PostDecrementExpression) => NameOf(change.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => NameOf(argument.Expression),
        _ => null,
    };

    private static SimpleNameSyntax? NameOf(ExpressionSyntax target) => target switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };
}

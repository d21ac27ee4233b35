using System.Collections.Generic;
using System.Linq;
using DbImpact.CSharp.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>A member of a chain, <c>Create.Table("users").WithColumn("id")</c>, with what is known where it is written.</summary>
/// <param name="Name">The method's or property's name.</param>
/// <param name="Arguments">Null for a property.</param>
/// <param name="Place">The name in the source.</param>
/// <param name="Scope">Where the arguments are evaluated.</param>
/// <param name="Evaluator">What evaluates them.</param>
internal sealed record FluentCall(string Name, ArgumentListSyntax? Arguments, SimpleNameSyntax Place, Scope Scope, TextEvaluator Evaluator)
{
    public int Count => Arguments?.Arguments.Count ?? 0;

    /// <exception cref="UnknownPartException">There is no such argument.</exception>
    public ExpressionSyntax this[int index] => index < Count ? Arguments!.Arguments[index].Expression : throw new UnknownPartException($"calls {Name} without what it needs");

    /// <summary>The argument's text.</summary>
    /// <exception cref="UnknownPartException">It is not known.</exception>
    public string Text(int index) => Evaluator.Evaluate(this[index], Scope).KnownText() ?? throw new UnknownPartException($"has a part of {Name} that is not known");

    /// <summary>The text of an argument that may be left out or null.</summary>
    public string? OptionalText(int index) => index < Count && !this[index].IsKind(SyntaxKind.NullLiteralExpression) ? Text(index) : null;

    /// <summary>All arguments, or the items of the one list that there is.</summary>
    public IReadOnlyList<string> Texts()
    {
        var items = Count == 1 && this[0] is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
            ? OperationCall.ItemsOf(this[0]) : (Arguments?.Arguments ?? default).Select(static argument => argument.Expression);
        return [.. items.Select(item => Evaluator.Evaluate(item, Scope).KnownText() ?? throw new UnknownPartException($"has a part of {Name} that is not known"))];
    }

    public int Number(int index)
    {
        if (this[index] is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MaxValue" }) return int.MaxValue;
        var value = Scope.Model.GetConstantValue(this[index]);
        return value is { HasValue: true, Value: int number } ? number : int.TryParse(Text(index), out number) ? number : throw new UnknownPartException($"has a part of {Name} that is not known");
    }

    /// <summary>The member of an enumeration that the argument names: <c>Rule.Cascade</c>.</summary>
    public string Member(int index) =>
        this[index] is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : throw new UnknownPartException($"has a part of {Name} that is not known");

    /// <summary>The type arguments' count tells some overloads apart.</summary>
    public bool IsList(int index) => this[index] is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;
}

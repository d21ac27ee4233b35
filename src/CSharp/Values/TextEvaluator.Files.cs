using System;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Parameters;
using DbImpact.CSharp.Sql;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>Texts that the program reads: the project's .sql files and embedded resources, where their names are known.</summary>
internal sealed partial class TextEvaluator
{
    /// <summary>What a call reads, or the path that it makes; null for another call.</summary>
    private TextValue? EvaluateRead(InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax? receiver, Scope scope)
    {
        var arguments = call.ArgumentList.Arguments;
        switch (method.Name)
        {
            case "ReadAllText" or "ReadAllTextAsync" when IsInIO(method, "File") && arguments.Count > 0:
                return TextAt(call, arguments[0].Expression, scope);
            case "ReadToEnd" or "ReadToEndAsync" when (IsInIO(method, "StreamReader") || IsInIO(method, "TextReader")) && receiver is not null:
                return ReadToEnd(call, receiver, scope);
            case "Combine" or "Join" when IsInIO(method, "Path") && method.Parameters.All(static p => p.Type.SpecialType == SpecialType.System_String):
                var parts = arguments.SelectMany(argument => new[] { TextValue.Computed("/"), EvaluateOperand(argument.Expression, scope) });
                return TextValue.Concat(parts.Skip(1).ToArray());
            case "GetCurrentDirectory" when IsInIO(method, "Directory"):
                return TextValue.Of(new FolderPart(Condition.Squeeze(call)));
            default:
                return null;
        }
    }

    private TextValue? ReadToEnd(InvocationExpressionSyntax call, ExpressionSyntax receiver, Scope scope)
    {
        var reader = Origin(receiver, scope);
        if (reader is InvocationExpressionSyntax opened && IsOfFile(opened, "OpenText", scope))
            return TextAt(call, opened.ArgumentList.Arguments[0].Expression, scope);
        if (reader is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } creation ||
            scope.Model.GetTypeInfo(creation, cancellationToken).Type is not { Name: "StreamReader" }) return null;
        if (scope.Model.GetTypeInfo(given[0].Expression, cancellationToken).Type?.SpecialType == SpecialType.System_String)
            return TextAt(call, given[0].Expression, scope);
        if (Origin(given[0].Expression, scope) is not InvocationExpressionSyntax stream) return null;
        if (IsOfFile(stream, "OpenRead", scope)) return TextAt(call, stream.ArgumentList.Arguments[0].Expression, scope);
        if (SymbolOf(stream, scope) is not IMethodSymbol { Name: "GetManifestResourceStream", ContainingType.Name: "Assembly" }) return null;
        var arguments = stream.ArgumentList.Arguments;
        var name = EvaluateOperand(arguments[arguments.Count - 1].Expression, scope);
        if (arguments.Count == 1) return TextOf(call, name, models.Files.OfResource);
        return arguments[0].Expression is TypeOfExpressionSyntax type && NamespaceOf(type, scope) is { } @namespace
            ? TextOf(call, name, written => models.Files.OfResource(@namespace.Length == 0 ? written : @namespace + "." + written))
            : null;
    }

    private TextValue TextAt(ExpressionSyntax call, ExpressionSyntax path, Scope scope) => TextOf(call, EvaluateOperand(path, scope), models.Files.AtPath);

    /// <summary>The text of the file of that name; one of several texts where the name is one of several.</summary>
    private static TextValue TextOf(ExpressionSyntax call, TextValue name, Func<string, SqlFile?> find)
    {
        if (name.Parts.Count == 1 && name.Parts[0] is ChoicePart choice)
            return TextValue.Of(choice.With(choice.Alternatives.Select(alternative => TextOf(call, alternative, find)).ToArray()));
        var isInFolder = name.Parts.Count > 1 && name.Parts[0] is FolderPart;
        if ((isInFolder ? TextValue.Of(name.Parts.Skip(1)) : name).KnownText() is not { } known)
            return Hole(call, "is read from a file whose name is not known");
        if (isInFolder) known = known.TrimStart('/', '\\');
        if (find(known) is not { } file) return Hole(call, $"is read from '{known}', which is no file of the project");
        if (file.Read() is not { } text) return Hole(call, $"is read from '{known}', which cannot be read");
        return SqlFiles.IsDefinition(text)
            ? Hole(call, $"is read from '{known}', which defines objects")
            : TextValue.Of(new LiteralRun(text, new SourceSpan(file.Path, 0, text.Length), LiteralForm.Plain, null));
    }

    /// <summary>
    /// The creation or call that gives an object: the expression itself, or what a local variable is from its declaration on, where nothing
    /// else is done with it that could move its position.
    /// </summary>
    private ExpressionSyntax? Origin(ExpressionSyntax expression, Scope scope)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax e: expression = e.Expression; continue;
                case PostfixUnaryExpressionSyntax e when e.IsKind(SyntaxKind.SuppressNullableWarningExpression): expression = e.Operand; continue;
                case BinaryExpressionSyntax { Right: ThrowExpressionSyntax } e when e.IsKind(SyntaxKind.CoalesceExpression): expression = e.Left; continue;
                case IdentifierNameSyntax name when SymbolOf(name, scope) is ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } local:
                    if (Initializer(local) is not { } initializer || initializer.SyntaxTree != name.SyntaxTree) return null;
                    if (initializer.Span.Contains(name.Span)) return null;
                    if (LocalUses.Of(local, scope.Model, cancellationToken).Any(use => use != name && !LeavesAlone(use))) return null;
                    expression = initializer;
                    continue;
                default: return expression;
            }
        }
    }

    /// <summary>A comparison with null, or the end of an object's use.</summary>
    private static bool LeavesAlone(IdentifierNameSyntax use) => use.Parent switch
    {
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression,
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" or "Close" } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } } =>
            called.Name.Identifier.ValueText == "ThrowIfNull",
        UsingStatementSyntax => true,
        _ => false,
    };

    private string? NamespaceOf(TypeOfExpressionSyntax type, Scope scope) => scope.Model.GetTypeInfo(type.Type, cancellationToken).Type switch
    {
        INamedTypeSymbol { TypeKind: not TypeKind.Error, ContainingNamespace: var @namespace } =>
            @namespace is not { IsGlobalNamespace: false } ? "" : @namespace.ToDisplayString(),
        _ => null,
    };

    private bool IsOfFile(InvocationExpressionSyntax call, string name, Scope scope) =>
        call.ArgumentList.Arguments.Count > 0 && SymbolOf(call, scope) is IMethodSymbol method && method.Name == name && IsInIO(method, "File");

    private static bool IsInIO(IMethodSymbol method, string type) =>
        method.ContainingType is { ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } } containing && containing.Name == type;
}

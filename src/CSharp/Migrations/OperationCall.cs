using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Migrations;

/// <summary>A call on a MigrationBuilder, or on what it hands out, with the annotations that are chained to it.</summary>
internal sealed class OperationCall
{
    private readonly Func<ExpressionSyntax, string?> _textOf;
    private readonly Dictionary<string, ExpressionSyntax> _arguments = new(StringComparer.Ordinal);

    /// <param name="call">With its chain: <c>builder.AddColumn&lt;int&gt;(…).Annotation(…)</c>.</param>
    /// <param name="textOf">The text that an expression always is; null where that is not known.</param>
    public OperationCall(InvocationExpressionSyntax call, Func<ExpressionSyntax, string?> textOf)
    {
        _textOf = textOf;
        var annotations = new List<(string, ExpressionSyntax)>();
        var old = new List<(string, ExpressionSyntax)>();
        while (NameOf(call) is "Annotation" or "OldAnnotation" && call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner })
        {
            if (call.ArgumentList.Arguments is { Count: 2 } pair && textOf(pair[0].Expression) is { } name)
                (NameOf(call) == "Annotation" ? annotations : old).Add((name, pair[1].Expression));
            call = inner;
        }
        Invocation = call;
        Name = NameOf(call) ?? "";
        Annotations = annotations;
        OldAnnotations = old;
        var names = ParametersOf(Name);
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            if ((argument.NameColon?.Name.Identifier.ValueText ?? (i < names.Length ? names[i] : null)) is { } parameter)
                _arguments[parameter] = argument.Expression;
        }
    }

    public InvocationExpressionSyntax Invocation { get; }

    public string Name { get; }

    public IReadOnlyList<(string Name, ExpressionSyntax Value)> Annotations { get; }

    public IReadOnlyList<(string Name, ExpressionSyntax Value)> OldAnnotations { get; }

    /// <summary>What stands before the method's name.</summary>
    public ExpressionSyntax? Receiver => (Invocation.Expression as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>The T of <c>AddColumn&lt;T&gt;</c>.</summary>
    public TypeSyntax? TypeArgument => Invocation.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } }
        ? types[0] : null;

    public ExpressionSyntax? Argument(string name) => _arguments.TryGetValue(name, out var found) && !IsNull(found) ? found : null;

    /// <summary>The text of an argument; null where it is not given or null.</summary>
    /// <exception cref="UnknownPartException">It is given and not known.</exception>
    public string? Text(string name)
    {
        if (Argument(name) is not { } expression) return null;
        return _textOf(expression) ?? throw new UnknownPartException($"has a {name} that is not known");
    }

    /// <summary>A text that the call cannot do without.</summary>
    public string Required(string name) => Text(name) ?? throw new UnknownPartException($"has no {name}");

    public bool? Flag(string name) => Argument(name) is { } expression ? FlagOf(expression) : null;

    public static bool? FlagOf(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.TrueLiteralExpression) ? true : expression.IsKind(SyntaxKind.FalseLiteralExpression) ? false
            : throw new UnknownPartException("has a part that is not known");

    /// <summary>The texts of an argument of one or several: <c>column</c> or <c>columns</c>.</summary>
    public IReadOnlyList<string> Texts(string one, string several)
    {
        if (Argument(several) is { } list) return TextsOf(list);
        if (Argument(one) is not { } single) return [];
        return single is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax ? TextsOf(single) : [Required(one)];
    }

    public IReadOnlyList<string> TextsOf(ExpressionSyntax list) =>
        [.. ItemsOf(list).Select(item => _textOf(item) ?? throw new UnknownPartException("has a name that is not known"))];

    public static IEnumerable<ExpressionSyntax> ItemsOf(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => items.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) =>
            collection.Elements.Cast<ExpressionElementSyntax>().Select(static element => element.Expression),
        IdentifierNameSyntax name when FieldOf(name) is { } value => ItemsOf(value),
        _ => throw new UnknownPartException("has a list that is not known"),
    };

    /// <summary>The value of a read-only field of the migration's class, where analyzers have arrays put.</summary>
    private static ExpressionSyntax? FieldOf(IdentifierNameSyntax name) => name.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members
        .OfType<FieldDeclarationSyntax>().Where(static field => field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
        .SelectMany(static field => field.Declaration.Variables).FirstOrDefault(variable => variable.Identifier.ValueText == name.Identifier.ValueText)?
        .Initializer?.Value is { } value and not IdentifierNameSyntax ? value : null;

    /// <summary>The same, none where the array is only given a length of 0.</summary>
    public static IEnumerable<ExpressionSyntax> ItemsOrNone(ExpressionSyntax list) =>
        list is ArrayCreationExpressionSyntax { Initializer: null } ? [] : ItemsOf(list);

    public string? Annotation(string name) => TextOf(Annotations, name);

    public string? OldAnnotation(string name) => TextOf(OldAnnotations, name);

    public string? TextOf(ExpressionSyntax expression) => _textOf(expression);

    private string? TextOf(IReadOnlyList<(string Name, ExpressionSyntax Value)> annotations, string name)
    {
        foreach (var (key, value) in annotations)
        {
            if (key != name) continue;
            if (value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member }) return member;
            return value is LiteralExpressionSyntax literal ? literal.Token.ValueText : _textOf(value);
        }
        return null;
    }

    public static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private static bool IsNull(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    /// <summary>The parameters of MigrationBuilder's methods (and TableBuilder's), as far as they are given by position.</summary>
    private static string[] ParametersOf(string method) => method switch
    {
        "AddColumn" or "AlterColumn" => ["name", "table", "type", "unicode", "maxLength", "rowVersion", "schema", "nullable"],
        "Column" => ["type", "unicode", "maxLength", "rowVersion", "name", "nullable"],
        "PrimaryKey" or "UniqueConstraint" => ["name", "columns"],
        "CheckConstraint" => ["name", "sql"],
        "ForeignKey" => ["name", "column", "principalTable", "principalColumn", "principalSchema", "onUpdate", "onDelete"],
        "AddForeignKey" => ["name", "table", "column", "principalTable", "schema", "principalSchema", "principalColumn", "onUpdate", "onDelete"],
        "AddPrimaryKey" or "AddUniqueConstraint" => ["name", "table", "column", "schema"],
        "AddCheckConstraint" => ["name", "table", "sql", "schema"],
        "CreateIndex" => ["name", "table", "column", "schema", "unique", "filter", "descending"],
        "CreateTable" => ["name", "columns", "schema", "constraints", "comment"],
        "CreateSequence" => ["name", "schema", "startValue", "incrementBy", "minValue", "maxValue", "cyclic"],
        "AlterSequence" => ["name", "schema", "incrementBy", "minValue", "maxValue", "cyclic"],
        "RestartSequence" => ["name", "startValue", "schema"],
        "RenameColumn" => ["name", "table", "newName", "schema"],
        "RenameIndex" => ["name", "newName", "table", "schema"],
        "RenameTable" or "RenameSequence" => ["name", "schema", "newName", "newSchema"],
        "DropTable" or "DropSequence" or "AlterTable" => ["name", "schema"],
        "EnsureSchema" or "DropSchema" => ["name"],
        "DropColumn" or "DropIndex" or "DropForeignKey" or "DropPrimaryKey" or "DropUniqueConstraint" or "DropCheckConstraint" => ["name", "table", "schema"],
        "Sql" => ["sql", "suppressTransaction"],
        _ => [],
    };
}

/// <summary>A part of an operation is not known; the message is the predicate of a sentence about it.</summary>
internal sealed class UnknownPartException(string message) : Exception(message);

using System;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Texts that the source itself says are SQL: a comment <c>language=sql</c> before them, as editors read it, or
/// <c>[StringSyntax("Sql")]</c> or ReSharper's <c>[LanguageInjection("sql")]</c> on the parameter, property or field that takes them; and those that
/// the project's options say are.
/// </summary>
internal sealed class MarkedSql(SqlLibraries libraries, SqlMethods methods)
{
    internal static readonly string[] Beginnings =
        ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE", "CREATE", "ALTER", "DROP", "TRUNCATE", "CALL", "COPY", "REFRESH", "VALUES"];

    /// <summary>Which library runs the text is not known, so each library's parameters are read.</summary>
    public static SqlUse Use { get; } = new("SQL string", SqlOperation.Command, ParameterStyle.EntityFramework);

    /// <summary>Whether an argument is written as SQL, so that its parameter is worth a look.</summary>
    public static bool LooksMarked(ArgumentListSyntax arguments) => arguments.Arguments.Any(static argument => LooksLikeSql(argument.Expression));

    public bool IsMarked(IParameterSymbol parameter) => HasStringSyntax(parameter) || methods.Takes(parameter);

    /// <summary>A field or property that is marked, and is given text that is written as SQL.</summary>
    public SqlSink? FindTarget(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!LooksLikeSql(assignment.Right) || !libraries.IsPostgreSql(assignment.SyntaxTree)) return null;
        var target = model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol;
        return target is not null && HasStringSyntax(target) ? new SqlSink(assignment.Right, assignment, Use) : null;
    }

    /// <summary>An outermost text expression with a comment before it, or before the statement or member that begins with it.</summary>
    public static SqlSink? FindComment(ExpressionSyntax expression)
    {
        if (!IsText(expression) || expression.Parent is BinaryExpressionSyntax || !TreeNames.Of(expression.SyntaxTree).HasLanguageComments) return null;
        var first = expression.GetFirstToken();
        if (Says(first.LeadingTrivia) || Says(first.GetPreviousToken().TrailingTrivia)) return new SqlSink(expression, expression, Use);
        return DeclarationOf(expression) is { } declaration && Says(declaration.GetLeadingTrivia()) ? new SqlSink(expression, expression, Use) : null;
    }

    private static bool IsText(ExpressionSyntax expression) => expression.Kind() is
        SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression or SyntaxKind.InterpolatedStringExpression or SyntaxKind.AddExpression;

    /// <summary>The declaration, assignment or return whose only value the expression is.</summary>
    private static SyntaxNode? DeclarationOf(ExpressionSyntax expression) => expression.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } statement } } } => statement,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        ReturnStatementSyntax statement => statement,
        ArgumentSyntax argument => argument,
        _ => null,
    };

    private static bool Says(SyntaxTriviaList trivia)
    {
        for (var i = trivia.Count - 1; i >= 0; i--)
        {
            if (trivia[i].Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia) return Says(trivia[i].ToString());
        }
        return false;
    }

    /// <summary><c>// language=sql</c>; with a prefix or postfix the text is a fragment, which is not read.</summary>
    private static bool Says(string comment)
    {
        var text = comment.Trim('/', '*', ' ', '\t');
        if (!text.StartsWith("language", StringComparison.OrdinalIgnoreCase)) return false;
        var equals = text.Substring("language".Length).TrimStart();
        if (equals.Length == 0 || equals[0] != '=') return false;
        return equals.Substring(1).Trim().ToUpperInvariant() is "SQL" or "POSTGRESQL" or "POSTGRES" or "PGSQL";
    }

    private static bool HasStringSyntax(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name is "StringSyntaxAttribute" or "LanguageInjectionAttribute" &&
        attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is string syntax &&
        syntax.ToUpperInvariant() is "SQL" or "POSTGRESQL");

    internal static bool LooksLikeSql(ExpressionSyntax expression)
    {
        while (expression is BinaryExpressionSyntax binary) expression = binary.Left;
        var text = expression switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } when contents[0] is InterpolatedStringTextSyntax first => first.TextToken.ValueText,
            _ => null,
        };
        if (text is null) return false;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return Beginnings.Any(word => text.Length > start + word.Length && char.IsWhiteSpace(text[start + word.Length]) &&
            string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>A method or constructor with a parameter that may be SQL, and the names that its body (a constructor's class) uses.</summary>
internal sealed record MethodSummary(string Name, bool MarksSql, IReadOnlyCollection<string> Uses);

/// <summary>
/// The names in a tree that decide which of its calls are worth asking the compiler about. Made once per tree: an edit leaves those
/// of the other trees as they are.
/// </summary>
internal sealed class TreeSummary
{
    /// <summary>Stands for the type of a <c>new(…)</c> that does not say it.</summary>
    public const string UnnamedCreation = "new";

    private static readonly ConditionalWeakTable<SyntaxTree, TreeSummary> Summaries = new();

    private TreeSummary(SyntaxNode root)
    {
        var methods = new List<MethodSummary>();
        foreach (var node in root.DescendantNodes(static node => node is not (AttributeListSyntax or UsingDirectiveSyntax)))
        {
            if (NameUsedBy(node) is { } name)
            {
                Uses.Add(name);
                if (node is ObjectCreationExpressionSyntax) Created.Add(name);
            }
            else if (Summarize(node) is { } method) methods.Add(method);
            else if (!HasSqlText && node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) HasSqlText = MarkedSql.LooksLikeSql((ExpressionSyntax)node);
        }
        Methods = methods;
        HasLanguageComments = root.SyntaxTree.ToString().IndexOf("language", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Whether a comment may say which language a string is.</summary>
    public bool HasLanguageComments { get; }

    public IReadOnlyList<MethodSummary> Methods { get; }

    /// <summary>Whether a string begins as SQL does.</summary>
    public bool HasSqlText { get; }

    /// <summary>Names of the methods called, the types created and the properties assigned.</summary>
    public HashSet<string> Uses { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of the types that a <c>new</c> names.</summary>
    public HashSet<string> Created { get; } = new(StringComparer.Ordinal);

    public static TreeSummary Of(SyntaxTree tree) => Summaries.GetValue(tree, static key => new TreeSummary(key.GetRoot()));

    /// <summary>The name of the method that an invocation calls.</summary>
    public static string? CalledName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? NameUsedBy(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => CalledName(call),
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => type.Right.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText" } } => "CommandText",
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "CommandText" } } => "CommandText",
        BaseTypeSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText,
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation => SinkRecognition.WrittenType(creation) ?? UnnamedCreation,
        _ => null,
    };

    private static MethodSummary? Summarize(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Summarize(method.Identifier.ValueText, method.ParameterList, method),
        LocalFunctionStatementSyntax function => Summarize(function.Identifier.ValueText, function.ParameterList, function),
        ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax type } constructor =>
            Summarize(constructor.Identifier.ValueText, constructor.ParameterList, type),
        TypeDeclarationSyntax { ParameterList: { } primary } type => Summarize(type.Identifier.ValueText, primary, type),
        _ => null,
    };

    private static MethodSummary? Summarize(string name, ParameterListSyntax parameters, SyntaxNode body)
    {
        if (!parameters.Parameters.Any(MayBeText)) return null;
        var uses = body.DescendantNodes().Select(NameUsedBy).Where(static use => use is not null).Distinct(StringComparer.Ordinal).ToArray();
        return new MethodSummary(name, parameters.Parameters.Any(MarksSql), uses!);
    }

    private static bool MayBeText(ParameterSyntax parameter) => parameter.Type switch
    {
        PredefinedTypeSyntax type => type.Keyword.IsKind(SyntaxKind.StringKeyword) || type.Keyword.IsKind(SyntaxKind.ObjectKeyword),
        NullableTypeSyntax { ElementType: PredefinedTypeSyntax type } => type.Keyword.IsKind(SyntaxKind.StringKeyword),
        SimpleNameSyntax { Identifier.ValueText: "String" or "FormattableString" } => true,
        QualifiedNameSyntax { Right.Identifier.ValueText: "String" or "FormattableString" } => true,
        _ => false,
    };

    private static bool MarksSql(ParameterSyntax parameter) =>
        parameter.AttributeLists.Any(static list => list.Attributes.Any(static attribute => attribute.Name.ToString() is var name
            && (name.IndexOf("StringSyntax", StringComparison.Ordinal) >= 0 || name.IndexOf("LanguageInjection", StringComparison.Ordinal) >= 0)));
}
